//! Making and opening a workspace, with the shipped ladder and catalogue in it from the start.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rungs_domain::decision_area::DecisionArea;
use rungs_domain::error::RuleError;
use rungs_domain::ids::LadderVersionId;
use rungs_domain::ladder::{Ladder, LadderStatus, LadderVersion};
use rungs_domain::{Day, Private};
use rungs_store::{Access, CatalogueEntry, Setting};

use crate::clock::{Clock, IdSource};
use crate::error::{AppError, Code, Result};
use crate::settings::WORKSPACE_NAME;
use crate::workspace::Workspace;

const PRODUCT_LADDER: &str = include_str!("../data/product-ladder.yaml");
const STARTER_LADDER: &str = include_str!("../data/starter-ladder.yaml");
const DECISION_AREAS: &str = include_str!("../data/decision-areas.yaml");

/// Which of the shipped ladders a workspace begins with.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize, specta::Type,
)]
#[serde(rename_all = "snake_case")]
pub enum ShippedLadder {
    /// Fourteen competencies in five areas.
    #[default]
    Product,
    /// Five competencies, for a quick start.
    Starter,
}

/// # Errors
/// Never in a released program: the shipped files are checked by tests.
pub fn shipped_ladder(which: ShippedLadder) -> Result<Ladder> {
    let text = match which {
        ShippedLadder::Product => PRODUCT_LADDER,
        ShippedLadder::Starter => STARTER_LADDER,
    };
    let ladder: Ladder = serde_saphyr::from_str(text).map_err(|e| broken("ladder", &e))?;
    Ok(ladder.checked()?)
}

/// # Errors
/// Never in a released program: the shipped file is checked by tests.
pub fn shipped_decision_areas() -> Result<Vec<DecisionArea>> {
    serde_saphyr::from_str(DECISION_AREAS).map_err(|e| broken("catalogue of decisions", &e))
}

fn broken(what: &str, error: &dyn std::fmt::Display) -> AppError {
    AppError::new(
        Code::Internal,
        format!("The shipped {what} cannot be read: {error}. Reinstall Rungs."),
    )
}

/// The platform's data folder for Rungs, where workspaces lie unless told otherwise.
#[must_use]
pub fn default_folder() -> Option<PathBuf> {
    directories::ProjectDirs::from("app", "Rungs", "Rungs").map(|dirs| dirs.data_dir().to_owned())
}

/// The workspace file used when none is named.
#[must_use]
pub fn default_workspace() -> Option<PathBuf> {
    default_folder().map(|folder| folder.join("Product team.rungs"))
}

/// Makes a new workspace at `path`, named after the file.
///
/// # Errors
/// `exists` when something is there, `read_only`, `disk_full`. After an error nothing is left behind.
pub fn create(
    path: &Path,
    which: ShippedLadder,
    clock: Arc<dyn Clock>,
    ids: Arc<dyn IdSource>,
) -> Result<Workspace> {
    let (ladder, areas) = (shipped_ladder(which)?, shipped_decision_areas()?);
    let workspace = Workspace::create_bare(path, clock, ids)?;
    let name = path.file_stem().map_or_else(
        || "Product team".into(),
        |stem| stem.to_string_lossy().into_owned(),
    );
    let filled = workspace.transact_for_good(|writing| {
        let version = LadderVersion {
            id: writing.fresh::<LadderVersionId>(),
            number: 1,
            status: LadderStatus::Published,
            published_on: Some(writing.today),
            ladder: ladder.into(),
        };
        writing.tx.put(&version)?;
        for (position, area) in (1..).zip(areas) {
            writing.tx.put(&CatalogueEntry { position, area })?;
        }
        writing.tx.put(&Setting {
            id: WORKSPACE_NAME.into(),
            value: name,
        })?;
        Ok(())
    });
    match filled {
        Ok(_) => Ok(workspace),
        Err(error) => {
            workspace.discard();
            Err(error)
        }
    }
}

/// Opens an existing workspace.
///
/// # Errors
/// `bad_file`, `too_new`, `in_use`, `read_only`.
pub fn open(
    path: &Path,
    access: Access,
    clock: Arc<dyn Clock>,
    ids: Arc<dyn IdSource>,
) -> Result<Workspace> {
    let workspace = Workspace::open(path, access, clock, ids)?;
    if access == Access::Write {
        // Nearly every answer needs it, and what cannot be answered is better not begun.
        match workspace.read(Workspace::current_ladder) {
            Err(error) if error.code == Code::BadFile => return Err(error),
            _ => {}
        }
    }
    Ok(workspace)
}

impl Workspace {
    /// The ladder that counts now.
    ///
    /// # Errors
    /// `not_found` when no version was published.
    pub(crate) fn current_ladder(reader: rungs_store::Reader<'_>) -> Result<LadderVersion> {
        let missing =
            || RuleError::not_found("No ladder is published in this workspace. Publish one first.");
        Ok(reader.current_ladder()?.ok_or_else(missing)?)
    }

    /// The ladder that counted on a day; the first one for days before it was published.
    ///
    /// # Errors
    /// `not_found` when no version was published.
    pub(crate) fn ladder_on(reader: rungs_store::Reader<'_>, on: Day) -> Result<LadderVersion> {
        match reader.ladder_on(on)? {
            Some(version) => Ok(version),
            None => Self::current_ladder(reader),
        }
    }
}

/// Why somebody was put somewhere, kept for the leader.
pub(crate) fn private(text: impl Into<String>) -> Private<String> {
    Private::new(text.into())
}
