//! The people of the file: its rows tidied, and which rows are about one and the same person.

use std::collections::HashMap;

use super::name::name_key;
use crate::person::{checked_name, checked_title, one_line};
use crate::roster_row::RosterRow;

/// A row with its values as they would be kept.
#[derive(Debug, Clone)]
pub(super) struct FileRow<'a> {
    pub row: &'a RosterRow,
    pub name: String,
    pub title: String,
    pub email: Option<String>,
    pub number: Option<String>,
    pub role_slug: Option<String>,
    pub area: Option<String>,
    pub manager: Option<String>,
    /// Why the row cannot be taken on its own account.
    pub refused: Option<String>,
    pub keys: IdKeys,
}

/// By what a person is recognised.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct IdKeys {
    pub number: Option<String>,
    pub email: Option<String>,
    pub name: String,
}

impl IdKeys {
    pub(super) fn new(name: &str, email: Option<&str>, number: Option<&str>) -> Self {
        let lower = |text: &str| Some(text.trim().to_lowercase()).filter(|text| !text.is_empty());
        Self {
            number: number.and_then(lower),
            email: email.and_then(lower),
            name: name_key(name),
        }
    }

    /// Whether there is nothing but a name to go by.
    pub(super) const fn only_name(&self) -> bool {
        self.number.is_none() && self.email.is_none()
    }
}

impl<'a> FileRow<'a> {
    pub(super) fn new(row: &'a RosterRow) -> Self {
        let tidy = |text: &Option<String>| {
            text.as_deref()
                .map(one_line)
                .filter(|text| !text.is_empty())
        };
        let (email, number) = (tidy(&row.email), tidy(&row.number));
        let name = one_line(&row.name);
        let fault = || {
            let named = if row.vacancy {
                Ok(String::new())
            } else {
                checked_name(&row.name)
            };
            named
                .and(checked_title(&row.title))
                .err()
                .map(|error| error.message)
        };
        Self {
            row,
            title: one_line(&row.title),
            role_slug: tidy(&row.role_slug),
            area: tidy(&row.area),
            manager: tidy(&row.manager),
            refused: row.refused.clone().or_else(fault),
            keys: IdKeys::new(&name, email.as_deref(), number.as_deref()),
            name,
            email,
            number,
        }
    }

    /// Whether the row is about a person and can be read.
    pub(super) fn is_person(&self) -> bool {
        !self.row.vacancy && self.refused.is_none()
    }
}

/// For each row the first row about the same person, itself when there is none before.
///
/// The same number or the same e-mail is the same person, also by way of a third row; so is the same name where both rows have neither.
pub(super) fn first_rows(rows: &[FileRow<'_>]) -> Vec<usize> {
    let mut first: Vec<usize> = (0..rows.len()).collect();
    let mut by_number: HashMap<&str, usize> = HashMap::new();
    let mut by_email: HashMap<&str, usize> = HashMap::new();
    let mut by_name: HashMap<&str, usize> = HashMap::new();
    for (at, row) in rows.iter().enumerate().filter(|(_, row)| row.is_person()) {
        let keys = &row.keys;
        let name = Some(keys.name.as_str()).filter(|_| keys.only_name());
        for (seen, key) in [
            (&mut by_number, keys.number.as_deref()),
            (&mut by_email, keys.email.as_deref()),
            (&mut by_name, name),
        ] {
            if let Some(key) = key {
                let earlier = *seen.entry(key).or_insert(at);
                join(&mut first, earlier, at);
            }
        }
    }
    (0..rows.len()).map(|at| root(&first, at)).collect()
}

/// Makes two rows one person, told by the earlier of their first rows.
fn join(first: &mut [usize], one: usize, other: usize) {
    let (one, other) = (root(first, one), root(first, other));
    if let Some(place) = first.get_mut(one.max(other)) {
        *place = one.min(other);
    }
}

/// Rows only ever point to earlier ones, so this ends.
fn root(first: &[usize], at: usize) -> usize {
    let mut at = at;
    while let Some(earlier) = first.get(at).copied().filter(|earlier| *earlier < at) {
        at = earlier;
    }
    at
}
