//! The files somebody is looking at before they confirm them: a roster, a ladder, decision areas. Each was read once, however often
//! it is looked at with other corrections.

use std::path::PathBuf;
use std::sync::{Arc, PoisonError, RwLock};

use rungs_app::catalogue::CatalogueFile;
use rungs_app::error::{AppError, Code, Result};
use rungs_app::importing::{ColumnChoice, RosterFile};
use rungs_app::ladder_files::{LadderChoices, LadderFile};

/// A roster file as read, and how its columns were taken.
#[derive(Debug)]
pub struct ReadFile {
    pub path: PathBuf,
    pub columns: ColumnChoice,
    pub roster: RosterFile,
}

/// Nothing of it is kept anywhere else.
#[derive(Debug, Default)]
pub struct LookedAt {
    roster: RwLock<Option<Arc<ReadFile>>>,
    /// With how it was corrected so far.
    ladder: RwLock<Option<(Arc<LadderFile>, LadderChoices)>>,
    catalogue: RwLock<Option<Arc<CatalogueFile>>>,
}

impl LookedAt {
    pub fn keep_roster(&self, file: ReadFile) {
        put(&self.roster, Some(Arc::new(file)));
    }

    /// # Errors
    /// `not_found` when none was chosen, or it was confirmed already.
    pub fn roster(&self) -> Result<Arc<ReadFile>> {
        get(&self.roster, "No roster file is being looked at.")
    }

    pub fn keep_catalogue(&self, file: CatalogueFile) {
        put(&self.catalogue, Some(Arc::new(file)));
    }

    /// # Errors
    /// `not_found` when none was chosen, or it was saved already.
    pub fn catalogue(&self) -> Result<Arc<CatalogueFile>> {
        get(
            &self.catalogue,
            "No file of decision areas is being looked at.",
        )
    }

    pub fn keep_ladder(&self, file: LadderFile) {
        put(
            &self.ladder,
            Some((Arc::new(file), LadderChoices::default())),
        );
    }

    /// The ladder file with the corrections it is looked at with from now on: those given, else the last ones.
    ///
    /// # Errors
    /// `not_found` when none was chosen, or it was made the draft already.
    pub fn ladder(
        &self,
        choices: Option<LadderChoices>,
    ) -> Result<(Arc<LadderFile>, LadderChoices)> {
        let mut file = self.ladder.write().unwrap_or_else(PoisonError::into_inner);
        if let (Some((_, kept)), Some(choices)) = (file.as_mut(), choices) {
            *kept = choices;
        }
        found(file.as_ref(), "No ladder file is being looked at.")
    }

    /// Nothing is being looked at any more.
    pub fn forget(&self) {
        put(&self.catalogue, None);
        put(&self.ladder, None);
        put(&self.roster, None);
    }
}

fn put<T>(place: &RwLock<Option<T>>, file: Option<T>) {
    *place.write().unwrap_or_else(PoisonError::into_inner) = file;
}

fn get<T: Clone>(place: &RwLock<Option<T>>, none: &str) -> Result<T> {
    let file = place.read().unwrap_or_else(PoisonError::into_inner);
    found(file.as_ref(), none)
}

fn found<T: Clone>(file: Option<&T>, none: &str) -> Result<T> {
    file.cloned()
        .ok_or_else(|| AppError::new(Code::NotFound, format!("{none} Choose one first.")))
}
