//! The proposal: every column with the field it is taken for and the reason.

use rungs_domain::roster_row::RosterField;

use crate::FileError;
use crate::source::SourceTable;

use super::believed::believed;
use super::corrections;
use super::header_words::{HIRING_DATE, Meaning, meaning_of};
use super::name_columns::half_of_name;
use super::profile::Profile;
use super::{ColumnChoice, ColumnMatch, Matching, field_words};

/// Matches all columns and lets the choice correct the result.
///
/// # Errors
/// `mapping` when the choice names a column that is not there, is meant twice, or is sensitive.
pub(crate) fn matched(table: &SourceTable, choice: &ColumnChoice) -> Result<Matching, FileError> {
    let mut proposal = Proposal::new(table);
    match choice {
        ColumnChoice::Automatic => proposal.settle(),
        ColumnChoice::Named(wishes) => {
            let wishes = corrections::resolved(&proposal.matching, wishes)?;
            for (field, column) in wishes {
                proposal.fix(field, column);
            }
            proposal.settle();
        }
        ColumnChoice::Fixed(columns) => corrections::fix_all(&mut proposal.matching, columns)?,
    }
    Ok(proposal.matching)
}

pub(super) struct Proposal<'a> {
    pub table: &'a SourceTable,
    pub profiles: Vec<Profile>,
    pub matching: Matching,
    /// Fields somebody asked for; they are not matched again, even if they got no column.
    pub fixed: Vec<RosterField>,
    pub wishes: Vec<Wish>,
}

/// A column that could serve a field.
pub(super) struct Wish {
    pub column: usize,
    pub field: RosterField,
    pub rank: u8,
}

impl<'a> Proposal<'a> {
    fn new(table: &'a SourceTable) -> Self {
        let profiles: Vec<Profile> = (0..table.columns.len())
            .map(|at| Profile::of(table, at))
            .collect();
        let empty = Profile::default();
        let mut wishes = Vec::new();
        let mut columns = Vec::new();
        for (at, column) in table.columns.iter().enumerate() {
            let profile = profiles.get(at).unwrap_or(&empty);
            let (why, sensitive) = match (meaning_of(&column.header), profile.sensitive) {
                (Meaning::Sensitive(what), _) => (never_stored(what), Some(what)),
                (_, Some(what)) => (
                    format!("Its values look like {what}. {}", never_stored(what)),
                    Some(what),
                ),
                (Meaning::Field { field, rank }, None) => {
                    match believed(&column.header, field, rank, profile) {
                        Ok((field, rank)) => {
                            wishes.push(Wish {
                                column: at,
                                field,
                                rank,
                            });
                            (String::new(), None)
                        }
                        Err(why) => (why.to_owned(), None),
                    }
                }
                (Meaning::Unknown, None) => ("Rungs does not need it.".to_owned(), None),
            };
            columns.push(ColumnMatch {
                index: column.index,
                header: column.header.clone(),
                samples: if sensitive.is_some() {
                    Vec::new()
                } else {
                    column.samples.clone()
                },
                field: None,
                why,
                sensitive: sensitive.map(str::to_owned),
            });
        }
        Self {
            table,
            profiles,
            matching: Matching { columns },
            fixed: Vec::new(),
            wishes,
        }
    }

    fn fix(&mut self, field: RosterField, column: Option<usize>) {
        self.fixed.push(field);
        if let Some(column) = column {
            self.give(column, field, "Chosen by you.".to_owned());
        }
    }

    fn settle(&mut self) {
        self.settle_halves_of_names();
        for field in RosterField::ALL {
            if field != RosterField::Manager && !self.fixed.contains(&field) {
                self.settle_field(field, |_| 0);
            }
        }
        self.settle_by_content();
        self.settle_manager();
        self.drop_needless_position_keys();
        for column in self
            .matching
            .columns
            .iter_mut()
            .filter(|column| column.why.is_empty())
        {
            column.why = "Rungs does not need it.".to_owned();
        }
    }

    /// Gives the field to the free column with the lowest rank; of equals to the fuller and then the first one.
    pub(super) fn settle_field(&mut self, field: RosterField, handicap: impl Fn(usize) -> usize) {
        let mut able: Vec<(usize, usize, u8)> = self
            .wishes
            .iter()
            .filter(|wish| wish.field == field && self.is_free(wish.column))
            .map(|wish| (handicap(wish.column), wish.column, wish.rank))
            .collect();
        able.sort_by_key(|(handicap, column, rank)| {
            let empty = self
                .profiles
                .get(*column)
                .is_none_or(|profile| profile.filled == 0);
            (empty, *handicap, *rank, *column)
        });
        let mut able = able.into_iter();
        let Some((_, best, rank)) = able.next() else {
            return;
        };
        let why = self.why_by_header(best, field, rank);
        self.give(best, field, why);
        let taken = self.header(best);
        for (_, other, _) in able {
            if let Some(column) = self.matching.columns.get_mut(other) {
                column.why = format!("“{taken}” is taken for the {} already.", field_words(field));
            }
        }
    }

    fn why_by_header(&self, column: usize, field: RosterField, rank: u8) -> String {
        let header = self.header(column);
        match field {
            RosterField::RoleStart if rank >= HIRING_DATE => {
                format!(
                    "No column says when the present role began; “{header}” stands in for it. Leave it out if people changed roles since."
                )
            }
            RosterField::RoleStart if rank == 1 => {
                format!("“{header}” is read as the start of the present role.")
            }
            _ => format!(
                "“{header}” is a usual header for the {}.",
                field_words(field)
            ),
        }
    }

    /// "Name" beside "First name" is the last name, unless the first name stands in it.
    fn settle_halves_of_names(&mut self) {
        let column = |field| {
            self.wishes
                .iter()
                .filter(|w| w.field == field)
                .min_by_key(|w| w.rank)
                .map(|w| w.column)
        };
        let (Some(name), first, last) = (
            column(RosterField::Name),
            column(RosterField::FirstName),
            column(RosterField::LastName),
        ) else {
            return;
        };
        if let Some(half) = half_of_name(self.table, name, first, last) {
            for wish in self.wishes.iter_mut().filter(|wish| wish.column == name) {
                wish.field = half;
                wish.rank = 0;
            }
        }
    }

    pub(super) fn give(&mut self, column: usize, field: RosterField, why: String) {
        if let Some(column) = self.matching.columns.get_mut(column) {
            column.field = Some(field);
            column.why = why;
        }
    }

    pub(super) fn open(&self, field: RosterField) -> bool {
        !self.fixed.contains(&field) && self.matching.index_of(field).is_none()
    }

    pub(super) fn is_free(&self, column: usize) -> bool {
        self.matching
            .columns
            .get(column)
            .is_some_and(|c| c.field.is_none() && c.sensitive.is_none())
    }

    /// Columns with values that nobody has asked for by header.
    pub(super) fn free_columns(&self) -> Vec<usize> {
        let wished = |column: usize| self.wishes.iter().any(|wish| wish.column == column);
        let filled = |column: usize| {
            self.profiles
                .get(column)
                .is_some_and(|profile| profile.filled > 0)
        };
        (0..self.table.columns.len())
            .filter(|at| self.is_free(*at) && !wished(*at) && filled(*at))
            .collect()
    }

    pub(super) fn header(&self, column: usize) -> String {
        self.table
            .columns
            .get(column)
            .map(|column| column.header.clone())
            .unwrap_or_default()
    }
}

pub(super) fn never_stored(what: &str) -> String {
    format!("It holds {what}; Rungs has no place for that and never stores it.")
}
