//! What a person sees before anything is saved: every row with its fate and the reason.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::ids::PersonId;
use crate::roster_row::RosterField;
use crate::title::{Proposal, TitleReading};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Fate {
    New,
    Changed,
    Unchanged,
    /// Not selected.
    Skipped,
    Refused,
}

/// One field of somebody known that the file changes, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct FieldChange {
    pub field: RosterField,
    pub before: Option<String>,
    pub after: Option<String>,
}

/// What the title proposes; a person confirms it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ProposedLevel {
    pub proposal: Proposal,
    pub reason: String,
    pub sure: bool,
    pub note: Option<String>,
}

impl From<&TitleReading> for ProposedLevel {
    fn from(reading: &TitleReading) -> Self {
        Self {
            proposal: reading.proposal.clone(),
            reason: reading.reason.clone(),
            sure: reading.sure,
            note: reading.note.clone(),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RowFate {
    /// As in [`crate::roster_row::RosterRow::row`].
    pub row: u32,
    pub fate: Fate,
    pub name: String,
    pub title: String,
    /// One or more whole sentences.
    pub reason: String,
    pub changes: Vec<FieldChange>,
    /// `None` for refused rows.
    pub proposed: Option<ProposedLevel>,
    /// What the import writes about the rung unless a person says otherwise; `None` where it writes nothing: rows not taken,
    /// vacancies, and people already placed, who are never moved.
    pub placing: Option<Proposal>,
    /// Somebody known whom the row is about.
    pub person: Option<PersonId>,
    /// Whether the row is an open role rather than a person.
    pub vacancy: bool,
}

/// Where a person looking at the preview wants the somebody of a row to stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct LevelChoice {
    /// As in [`RowFate::row`]. A choice for a row that places nobody says nothing.
    pub row: u32,
    /// `Unclear`: not placed yet.
    pub level: Proposal,
}

/// Known, active, and not in the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct AbsentPerson {
    pub id: PersonId,
    pub name: String,
}

/// Rows by fate; the five counts add up to `rows`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Totals {
    pub rows: u32,
    pub new: u32,
    pub changed: u32,
    pub unchanged: u32,
    pub skipped: u32,
    pub refused: u32,
}

impl Totals {
    #[must_use]
    pub fn of(fates: &[RowFate]) -> Self {
        let mut totals = Self::default();
        for fate in fates {
            totals.rows += 1;
            *match fate.fate {
                Fate::New => &mut totals.new,
                Fate::Changed => &mut totals.changed,
                Fate::Unchanged => &mut totals.unchanged,
                Fate::Skipped => &mut totals.skipped,
                Fate::Refused => &mut totals.refused,
            } += 1;
        }
        totals
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ImportPreview {
    /// One per row, in file order.
    pub fates: Vec<RowFate>,
    /// Never archived by the import.
    pub absent: Vec<AbsentPerson>,
    pub totals: Totals,
}
