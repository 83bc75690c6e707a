//! What a person says about a file where it was not understood as they meant it. Reading again with the same choices gives the
//! same ladder.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::{FileError, document};

use super::part::FilePart;

/// All corrections of one file. Empty means: as Rungs understood it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(deny_unknown_fields, default)]
pub struct LadderChoices {
    pub sheets: Vec<SheetChoice>,
    pub keys: Vec<KeyChoice>,
    pub levels: Vec<LevelPlace>,
    /// What an empty cell below a level says.
    pub blanks: Option<BlankCells>,
}

/// How one sheet or table is laid out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct SheetChoice {
    /// The sheet as the reading numbers it, 1-based.
    pub sheet: u32,
    #[serde(default)]
    pub layout: Option<SheetLayout>,
    /// The number of the row (or column, when levels go down) that names the levels or the columns of a list.
    #[serde(default)]
    pub header: Option<u32>,
    #[serde(default)]
    pub lines: Vec<LineChoice>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum SheetLayout {
    /// A column per level, a row per competency.
    LevelsAcross,
    /// A row per level, a column per competency.
    LevelsDown,
    /// A row per expectation: level, competency and text stand in columns.
    List,
    LeftOut,
}

/// What one row or column is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct LineChoice {
    pub axis: LineAxis,
    /// The number a spreadsheet shows, columns counted from 1.
    pub at: u32,
    pub part: FilePart,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum LineAxis {
    Row,
    Column,
}

/// What a key of YAML or JSON, or a depth of headings, holds wherever it occurs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct KeyChoice {
    /// As the reading names it.
    pub key: String,
    pub part: FilePart,
}

/// Where a level belongs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct LevelPlace {
    /// The level as the reading names it.
    pub level: String,
    /// The track as the reading names it, empty for none: two tracks may have levels of one name.
    #[serde(default)]
    pub found_on: String,
    /// Name of the track it is to be on; a new name makes a track.
    #[serde(default)]
    pub track: Option<String>,
    #[serde(default)]
    pub grade: Option<u8>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum BlankCells {
    /// Nothing is expected there.
    #[default]
    Nothing,
    /// The same as of the level before it.
    AsBefore,
}

impl LadderChoices {
    /// Choices written in YAML or JSON.
    ///
    /// # Errors
    /// `bad_yaml` or `bad_json` with the line; `too_large`, `binary`, `empty`.
    pub fn read(bytes: &[u8], name: &str) -> Result<Self, FileError> {
        document::read(bytes, name, "choices")
    }

    pub(super) fn sheet(&self, number: u32) -> Option<&SheetChoice> {
        self.sheets.iter().rev().find(|s| s.sheet == number)
    }

    pub(super) fn key(&self, key: &str) -> Option<FilePart> {
        self.keys
            .iter()
            .rev()
            .find(|k| k.key == key)
            .map(|k| k.part)
    }
}

impl SheetChoice {
    pub(super) fn line(&self, axis: LineAxis, at: u32) -> Option<FilePart> {
        self.lines
            .iter()
            .rev()
            .find(|l| l.axis == axis && l.at == at)
            .map(|l| l.part)
    }
}
