//! What a roster file says about one person, before anybody has decided what to do with it.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::Day;
use crate::person::{LifeCycleStage, Market};

/// The fields a roster column can be matched to. There is none for birth, race, marital state, pay or health,
/// so such columns cannot be stored, whatever a mapping asks for.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "snake_case")]
pub enum RosterField {
    Name,
    FirstName,
    LastName,
    Email,
    Number,
    Title,
    /// Whom the person reports to, in whatever way the file says it.
    Manager,
    /// The key other rows use for this person as manager.
    RoleSlug,
    Area,
    Market,
    Stage,
    RoleStart,
    /// Active or left.
    Status,
    LeftOn,
}

impl RosterField {
    pub const ALL: [Self; 14] = [
        Self::Name,
        Self::FirstName,
        Self::LastName,
        Self::Email,
        Self::Number,
        Self::Title,
        Self::Manager,
        Self::RoleSlug,
        Self::Area,
        Self::Market,
        Self::Stage,
        Self::RoleStart,
        Self::Status,
        Self::LeftOn,
    ];

    /// The name used in files and on the command line.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::FirstName => "first_name",
            Self::LastName => "last_name",
            Self::Email => "email",
            Self::Number => "number",
            Self::Title => "title",
            Self::Manager => "manager",
            Self::RoleSlug => "role_slug",
            Self::Area => "area",
            Self::Market => "market",
            Self::Stage => "stage",
            Self::RoleStart => "role_start",
            Self::Status => "status",
            Self::LeftOn => "left_on",
        }
    }

    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.key() == key)
    }
}

/// One data row of a file, cleaned and typed; nothing is resolved against other rows yet.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RosterRow {
    /// The number a spreadsheet shows (header = 1); in YAML and JSON the 1-based entry.
    pub row: u32,
    /// The entry's own key in YAML and JSON maps, such as `ruth_jensen`.
    pub key: Option<String>,
    pub name: String,
    pub email: Option<String>,
    pub number: Option<String>,
    pub title: String,
    /// Manager reference as the file has it: e-mail, number, name in either order, role slug or entry key.
    pub manager: Option<String>,
    pub role_slug: Option<String>,
    pub area: Option<String>,
    pub market: Option<Market>,
    pub stage: Option<LifeCycleStage>,
    pub role_start: Option<Day>,
    /// The row says the person left (status or leaving date not in the future of the import day is decided by the reader).
    pub left: bool,
    pub left_on: Option<Day>,
    /// Whether the row is a vacancy rather than a person (named vacancy, open, to be hired, TBH, TBD, N.N.).
    pub vacancy: bool,
    /// Why this row cannot be taken, found while reading: shifted, cell too large, no name.
    pub refused: Option<String>,
    /// Remarks that do not stop the row: a date not understood, a cleaned title.
    pub remarks: Vec<String>,
}

/// A roster file as understood, ready to be compared with the workspace.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RosterSheet {
    /// One per data row, in file order; wholly blank rows are no rows.
    pub rows: Vec<RosterRow>,
    /// Fields the file has a column for: a field without a column is left as it is on re-import.
    pub fields: Vec<RosterField>,
}
