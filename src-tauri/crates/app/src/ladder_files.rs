//! A ladder file looked at, corrected and made the draft: what was understood, what could not be placed, and why.

use std::path::Path;
use std::sync::Arc;

use rungs_domain::decision_area::DecisionArea;
use rungs_domain::ids::CompetencyAreaCode;
use rungs_domain::ladder::Ladder;
use rungs_interchange::ladder::{
    FilePart, KeyReading, Known, LadderFormat, LadderReading, LadderSource, LevelReading,
    SheetReading,
};
use serde::{Deserialize, Serialize};
use specta::Type;

pub use rungs_interchange::ladder::{LadderChoices, Unplaced};
pub use rungs_interchange::ladder_schema::ladder_schema;

use crate::chosen_file::{self, ChosenFile};
use crate::error::{AppError, Code, Result};
use crate::ladder_drafts::{LadderImported, begin, count, imported};
use crate::workspace::{OpOutput, Workspace};

/// A ladder file as read: what a person confirms is what they looked at, even when the file changes on disk meanwhile.
#[derive(Debug)]
pub struct LadderFile {
    source: LadderSource,
}

impl LadderFile {
    /// Whether it is in our own format and holds nothing besides, so that there is nothing to decide.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        self.source.exact().is_some()
            && self
                .source
                .understand(&LadderChoices::default(), Known::default())
                .unplaced_count()
                == 0
    }
}

/// A competency the file names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CompetencyReading {
    pub area: String,
    pub name: String,
    pub code: String,
    /// The ladder that counts has it under the same code.
    pub known: bool,
}

/// What was understood of a ladder file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct LadderFilePage {
    /// The file's name without its folder.
    pub file: String,
    pub format: LadderFormat,
    /// In our own format: nothing about it can be corrected here.
    pub exact: bool,
    /// The ladder's own name.
    pub name: String,
    /// Why it cannot become a draft yet.
    pub problem: Option<String>,
    /// How many of each there are.
    pub imported: LadderImported,
    pub levels: Vec<LevelReading>,
    /// Tracks a level can be put on: those of the file and those of the ladder that counts.
    pub tracks: Vec<String>,
    /// The first few hundred.
    pub competencies: Vec<CompetencyReading>,
    pub sheets: Vec<SheetReading>,
    pub keys: Vec<KeyReading>,
    pub key_parts: Vec<FilePart>,
    pub remarks: Vec<String>,
    /// The first two thousand, shortened; `unplaced_count` says how many there are.
    pub unplaced: Vec<Unplaced>,
    pub unplaced_count: u32,
    /// The corrections this is understood with.
    pub choices: LadderChoices,
}

/// Competencies told.
const SHOWN: usize = 400;
/// Pieces told that could not be placed. Past so many the rows and columns they stand on say more, and each has its count.
const SHOWN_UNPLACED: usize = 2_000;
/// Characters of a text that could not be placed.
const SHOWN_TEXT: usize = 400;

impl Workspace {
    /// Reads a ladder file; nothing is understood yet.
    ///
    /// # Errors
    /// `bad_file` when it cannot be read or is our own format with a fault in it.
    pub fn read_ladder_file(&self, path: &Path) -> Result<LadderFile> {
        let ChosenFile { bytes, name } = chosen_file::read(path, "ladder")?;
        let source = LadderSource::open(&bytes, &name)?;
        Ok(LadderFile { source })
    }

    /// Corrections from a file, such as a dry run printed and somebody changed.
    ///
    /// # Errors
    /// `bad_file` with the line when it is not what corrections look like.
    pub fn read_ladder_choices(&self, path: &Path) -> Result<LadderChoices> {
        let ChosenFile { bytes, name } = chosen_file::read(path, "file of choices")?;
        Ok(LadderChoices::read(&bytes, &name)?)
    }

    /// What a file is understood to hold with these choices.
    ///
    /// # Errors
    /// When the workspace cannot be read.
    pub fn ladder_file_page(
        &self,
        file: &LadderFile,
        choices: &LadderChoices,
    ) -> Result<LadderFilePage> {
        self.understood(file, choices, |reading, current| {
            page(file, reading, current, choices)
        })
    }

    /// Everything of a file that would not be in the ladder.
    ///
    /// # Errors
    /// When the workspace cannot be read.
    pub fn ladder_file_unplaced(
        &self,
        file: &LadderFile,
        choices: &LadderChoices,
    ) -> Result<Vec<Unplaced>> {
        self.understood(file, choices, |reading, _| reading.unplaced().collect())
    }

    /// Begins a new version from a file as understood with these choices.
    ///
    /// # Errors
    /// `exists` while a draft is open; `bad_file` when no ladder comes of it.
    pub fn ladder_file_import(
        &self,
        file: &LadderFile,
        choices: &LadderChoices,
    ) -> Result<OpOutput<LadderImported>> {
        let ladder = self.understood(file, choices, |reading, _| match reading.ladder {
            Some(ladder) => Ok(ladder),
            None => Err(no_ladder(file, reading.problem.as_deref())),
        })??;
        self.transact(
            format!("importing the ladder in {}", file.source.name()),
            |w| {
                let done = imported(&ladder);
                begin(w, ladder)?;
                Ok(done)
            },
        )
    }

    fn understood<T>(
        &self,
        file: &LadderFile,
        choices: &LadderChoices,
        take: impl FnOnce(LadderReading<'_>, &Ladder) -> T,
    ) -> Result<T> {
        let (current, areas): (Arc<Ladder>, Vec<DecisionArea>) = self.read(|reader| {
            Ok((
                Self::current_ladder(reader)?.ladder,
                reader.decision_areas()?,
            ))
        })?;
        let known = Known {
            ladder: Some(&current),
            decision_areas: &areas,
        };
        Ok(take(file.source.understand(choices, known), &current))
    }
}

fn no_ladder(file: &LadderFile, problem: Option<&str>) -> AppError {
    let why = problem.unwrap_or("No levels were found.");
    AppError::new(
        Code::BadFile,
        format!("No ladder comes of “{}”. {why}", file.source.name()),
    )
}

fn page(
    file: &LadderFile,
    reading: LadderReading<'_>,
    current: &Ladder,
    choices: &LadderChoices,
) -> LadderFilePage {
    let unplaced_count = count(reading.unplaced_count());
    let unplaced = reading
        .unplaced()
        .take(SHOWN_UNPLACED)
        .map(|u| Unplaced {
            text: shortened(&u.text),
            ..u
        })
        .collect();
    let found = reading.ladder.as_ref();
    let mut tracks: Vec<String> = reading.levels.iter().map(|l| l.track.clone()).collect();
    tracks.extend(current.tracks.iter().map(|t| t.name.clone()));
    let mut seen = std::collections::HashSet::new();
    tracks.retain(|track| seen.insert(track.clone()));
    let competencies = found.map_or_else(Vec::new, |ladder| {
        let name_of = |code: &CompetencyAreaCode| {
            ladder
                .areas
                .iter()
                .find(|a| a.code == *code)
                .map_or("", |a| a.name.as_str())
        };
        ladder
            .competencies
            .iter()
            .take(SHOWN)
            .map(|c| CompetencyReading {
                area: name_of(&c.area).to_owned(),
                name: c.name.clone(),
                code: c.code.to_string(),
                known: current.competency(&c.code).is_some(),
            })
            .collect()
    });
    LadderFilePage {
        file: file.source.name().to_owned(),
        name: found.map_or_else(String::new, |l| l.name.clone()),
        imported: found.map_or_else(LadderImported::default, imported),
        format: reading.format,
        exact: file.source.exact().is_some(),
        problem: reading.problem,
        levels: reading.levels,
        tracks,
        competencies,
        sheets: reading.sheets,
        keys: reading.keys,
        key_parts: reading.key_parts,
        remarks: reading.remarks,
        unplaced,
        unplaced_count,
        choices: choices.clone(),
    }
}

fn shortened(text: &str) -> String {
    if text.chars().count() <= SHOWN_TEXT {
        return text.to_owned();
    }
    text.chars().take(SHOWN_TEXT).chain(['…']).collect()
}
