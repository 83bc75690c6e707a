//! Which column holds what: by its header in the words of HR systems, by its content, and as a person corrects it.
//! May know: column headers and values.
//! Must never hold: a way to give a sensitive column a field; there is none, whatever a correction asks for.

mod believed;
mod corrections;
mod header_words;
mod manager_column;
mod name_columns;
mod profile;
mod propose;
mod sensitive;
mod settle_by_content;
mod settle_manager;

use rungs_domain::roster_row::RosterField;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::folding::folded;

pub use corrections::parse_mapping;
pub(crate) use header_words::{Meaning, meaning_of};
pub(crate) use profile::looks_like_email;
pub(crate) use propose::matched;

/// What a person has said about the columns.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum ColumnChoice {
    /// Nothing: every column is matched by name and content.
    #[default]
    Automatic,
    /// Some fields, each with the header, the 1-based number or the letter of its column; the rest is matched.
    Named(Vec<(RosterField, String)>),
    /// Every column by its 0-based index; columns not listed have no field.
    Fixed(Vec<(u32, Option<RosterField>)>),
}

impl ColumnChoice {
    /// The field somebody asked a column of this header for.
    pub(crate) fn field_of_header(&self, header: &str) -> Option<RosterField> {
        let Self::Named(wishes) = self else {
            return None;
        };
        let wanted = folded(header);
        if wanted.is_empty() {
            return None;
        }
        wishes
            .iter()
            .find(|(_, column)| folded(column) == wanted)
            .map(|(field, _)| *field)
    }

    /// Whether a table can be read even if no row names its columns.
    pub(crate) fn says_where_names_are(&self) -> bool {
        let names = |field: &RosterField| {
            matches!(
                field,
                RosterField::Name | RosterField::FirstName | RosterField::LastName
            )
        };
        match self {
            Self::Automatic => false,
            Self::Named(wishes) => wishes.iter().any(|(field, _)| names(field)),
            Self::Fixed(columns) => columns
                .iter()
                .any(|(_, field)| field.as_ref().is_some_and(names)),
        }
    }
}

/// What one column is taken for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ColumnMatch {
    /// Position, 0-based.
    pub index: u32,
    pub header: String,
    /// A few values for recognising the column; none of a sensitive one.
    pub samples: Vec<String>,
    pub field: Option<RosterField>,
    /// Why it has this field or none, as a sentence.
    pub why: String,
    /// What it holds that is never stored, such as `pay`.
    pub sensitive: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Matching {
    /// One per column, in file order.
    pub columns: Vec<ColumnMatch>,
}

impl Matching {
    #[must_use]
    pub fn column_of(&self, field: RosterField) -> Option<&ColumnMatch> {
        self.columns
            .iter()
            .find(|column| column.field == Some(field))
    }

    pub(crate) fn index_of(&self, field: RosterField) -> Option<usize> {
        self.columns
            .iter()
            .position(|column| column.field == Some(field))
    }
}

/// The field in words, for sentences.
#[must_use]
pub const fn field_words(field: RosterField) -> &'static str {
    match field {
        RosterField::Name => "name",
        RosterField::FirstName => "first name",
        RosterField::LastName => "last name",
        RosterField::Email => "e-mail address",
        RosterField::Number => "employee number",
        RosterField::Title => "title",
        RosterField::Manager => "manager",
        RosterField::RoleSlug => "role key",
        RosterField::Area => "product area",
        RosterField::Market => "market",
        RosterField::Stage => "life-cycle stage",
        RosterField::RoleStart => "start of the role",
        RosterField::Status => "status",
        RosterField::LeftOn => "leaving date",
    }
}

/// Whether "yes" in a status column of this header means that the person left.
pub(crate) fn meaning_says_left(header: &str) -> bool {
    matches!(
        meaning_of(header),
        Meaning::Field {
            field: RosterField::Status,
            rank: header_words::LEFT_FLAG
        }
    )
}
