//! What the values of a column look like, from a sample of its rows.

use std::collections::{HashMap, HashSet};

use crate::folding::folded;
use crate::roster::{is_date_like, is_nothing, is_serial};
use crate::source::SourceTable;

use super::sensitive::sensitive_value;

/// Filled rows looked at; a column that changes its mind later is caught row by row.
const SAMPLE: usize = 400;

#[derive(Debug, Default)]
pub(super) struct Profile {
    /// Cells with something in them.
    pub filled: usize,
    pub emails: usize,
    pub dates: usize,
    /// Numbers that could be a spreadsheet's count of days.
    pub serials: usize,
    /// Values with a digit and no blank, as employee numbers have.
    pub codes: usize,
    pub yes_no: usize,
    pub forms_of_address: usize,
    pub distinct: usize,
    /// What most values betray, whatever the header says.
    pub sensitive: Option<&'static str>,
}

impl Profile {
    pub fn of(table: &SourceTable, column: usize) -> Self {
        let mut profile = Self::default();
        let mut seen = HashSet::new();
        let mut betrayed: HashMap<&'static str, usize> = HashMap::new();
        for value in values(table, column).take(SAMPLE) {
            profile.filled += 1;
            profile.emails += usize::from(looks_like_email(value));
            profile.dates += usize::from(is_date_like(value));
            profile.serials += usize::from(is_serial(value));
            profile.codes += usize::from(looks_like_code(value));
            if value.len() > 120 {
                continue;
            }
            let words = folded(value);
            profile.yes_no += usize::from(YES_NO.contains(&words.as_str()));
            profile.forms_of_address += usize::from(FORMS_OF_ADDRESS.contains(&words.as_str()));
            if let Some(what) = sensitive_value(&words, value) {
                *betrayed.entry(what).or_default() += 1;
            }
            seen.insert(words);
        }
        profile.distinct = seen.len();
        profile.sensitive = betrayed
            .into_iter()
            .find(|(_, count)| *count >= 2 && *count * 5 >= profile.filled * 4)
            .map(|(what, _)| what);
        profile
    }

    /// Whether nearly all values are of a kind; never true of an empty column.
    pub fn mostly(&self, count: usize) -> bool {
        self.filled > 0 && count * 5 >= self.filled * 4
    }

    /// Whether there were values enough to say that none is of a kind.
    pub fn never(&self, count: usize) -> bool {
        self.filled >= 3 && count == 0
    }
}

/// The values of a column that say something.
pub(super) fn values(table: &SourceTable, column: usize) -> impl Iterator<Item = &str> {
    table
        .rows
        .iter()
        .filter_map(move |row| row.cells.get(column))
        .map(|cell| cell.trim())
        .filter(|cell| !is_nothing(cell))
}

const YES_NO: &[&str] = &[
    "yes", "no", "y", "n", "true", "false", "x", "ja", "nein", "j", "oui", "non", "si", "sim",
    "nao", "nee", "vrai", "faux",
];
const FORMS_OF_ADDRESS: &[&str] = &[
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "herr", "frau", "m", "mme", "mlle",
    "monsieur", "madame", "sr", "sra", "srta", "senor", "senora", "dhr", "mevr", "mw", "dr med",
    "prof dr", "dipl ing",
];

/// One `@` with something on both sides and a dot behind it, no blanks.
pub(crate) fn looks_like_email(text: &str) -> bool {
    let text = text.trim();
    let text = text.strip_prefix("mailto:").unwrap_or(text);
    let Some((local, domain)) = text.split_once('@') else {
        return false;
    };
    !local.is_empty()
        && !domain.contains('@')
        && domain.split('.').count() >= 2
        && domain.split('.').all(|label| !label.is_empty())
        && text.len() <= 254
        && !text.chars().any(|c| {
            c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | ',' | ';' | '(' | ')')
        })
}

fn looks_like_code(text: &str) -> bool {
    (1..=40).contains(&text.len())
        && text.bytes().any(|b| b.is_ascii_digit())
        && !text.chars().any(char::is_whitespace)
        && !text.contains('@')
        && !is_date_like(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_told_from_what_holds_an_at_sign() {
        for address in [
            "ruth@example.com",
            "MAILTO".to_lowercase().as_str(),
            "mailto:r.j@mail.example.com",
        ] {
            assert_eq!(
                looks_like_email(address),
                address.contains('@'),
                "{address}"
            );
        }
        for other in [
            "@ruth",
            "ruth@",
            "ruth@example",
            "ruth at example.com",
            "a@b@c.com",
            "ruth@example..com",
            "Ruth <r@example.com>",
        ] {
            assert!(!looks_like_email(other), "{other}");
        }
    }
}
