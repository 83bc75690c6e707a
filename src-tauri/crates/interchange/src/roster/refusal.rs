//! Why a row cannot be taken.

use rungs_domain::person::LONGEST_NAME;
use rungs_domain::roster_row::RosterRow;

use crate::folding::folded;
use crate::matching::{Matching, looks_like_email};
use crate::source::{GridRow, SourceFormat, SourceTable, repeats_header};

use super::cleaning::{is_nothing, one_line};
use super::shifted::Alignment;

/// What refusing a row needs to know of the file as a whole.
#[derive(Debug)]
pub(super) struct Refusals {
    /// Folded.
    headers: Vec<String>,
    has_header: bool,
    /// None where keys name the cells, for keys cannot shift.
    alignment: Option<Alignment>,
}

impl Refusals {
    pub fn new(table: &SourceTable, matching: &Matching) -> Self {
        let keyed = matches!(table.format, SourceFormat::Yaml | SourceFormat::Json)
            && table.header_row.is_none();
        Self {
            headers: table
                .columns
                .iter()
                .map(|column| folded(&column.header))
                .collect(),
            has_header: table.header_row.is_some(),
            alignment: (!keyed).then(|| Alignment::of(matching, &table.rows, table.format)),
        }
    }

    pub fn of(&self, source: &GridRow, row: &RosterRow) -> Option<String> {
        if let Some(fault) = &source.fault {
            return Some(fault.clone());
        }
        if self.has_header && repeats_header(&self.headers, &source.cells) {
            return Some("It repeats the header.".to_owned());
        }
        if let Some(fault) = self
            .alignment
            .as_ref()
            .and_then(|alignment| alignment.fault(source))
        {
            return Some(fault);
        }
        if row.vacancy {
            return too_long("title", &row.title);
        }
        if row.name.is_empty() {
            return Some(
                "It has no name. Give the name, or write “Vacancy” there for an open role."
                    .to_owned(),
            );
        }
        if !row.name.chars().any(char::is_alphabetic) {
            return Some(format!(
                "“{}” is no name: it has no letter.",
                short(&row.name)
            ));
        }
        if looks_like_email(&row.name) {
            return Some(format!(
                "“{}” stands where the name should be.",
                short(&row.name)
            ));
        }
        if self.is_footer(source, row) {
            return Some(format!(
                "“{}” looks like the foot of the table, not like a person.",
                short(&row.name)
            ));
        }
        too_long("name", &row.name).or_else(|| too_long("title", &row.title))
    }

    /// The only cell filled in a table of several columns, and it speaks of totals or pages.
    fn is_footer(&self, source: &GridRow, row: &RosterRow) -> bool {
        const STARTS: [&str; 14] = [
            "total",
            "totals",
            "sum",
            "summe",
            "count",
            "anzahl",
            "gesamt",
            "generated",
            "exported",
            "confidential",
            "page",
            "seite",
            "report",
            "end of",
        ];
        let filled = source.cells.iter().filter(|cell| !is_nothing(cell)).count();
        if self.headers.len() < 3 || filled > 2 || !row.title.is_empty() || row.email.is_some() {
            return false;
        }
        let words = folded(&row.name);
        STARTS.iter().any(|start| {
            words == *start
                || words
                    .strip_prefix(start)
                    .is_some_and(|rest| rest.starts_with(' '))
        })
    }
}

fn too_long(what: &str, text: &str) -> Option<String> {
    let length = text.chars().count();
    (length > LONGEST_NAME).then(|| {
        format!("The {what} has {length} characters; at most {LONGEST_NAME} fit. Shorten it.")
    })
}

fn short(text: &str) -> String {
    one_line(&text.chars().take(60).collect::<String>())
}
