//! Which row names the columns. Exports put titles, dates and blank lines above it.

use rungs_domain::roster_row::RosterField;

use crate::folding::folded;
use crate::matching::{ColumnChoice, Meaning, meaning_of};
use crate::{FileError, FileErrorCode};

use super::grid::GridRow;

/// Rows looked at from the top.
const LOOKED_AT: usize = 30;

pub(super) struct Split {
    /// Spreadsheet number of the header row; none when the columns are chosen by place and there is no header.
    pub row: Option<u32>,
    pub headers: Vec<String>,
    pub rows: Vec<GridRow>,
}

/// Parts a table into its header and the rows below it.
///
/// # Errors
/// `no_header` when no row names a column for the name and nothing in `choice` says where it is.
pub(super) fn split(mut rows: Vec<GridRow>, choice: &ColumnChoice) -> Result<Split, FileError> {
    match place(&rows, choice) {
        Some(Place::At(at)) => {
            let data = rows.split_off(at + 1);
            let header = rows.pop().unwrap_or_default();
            if let Some(fault) = header.fault {
                let message = format!(
                    "The header in row {} cannot be read. {fault}",
                    header.number
                );
                return Err(FileError::new(FileErrorCode::TooLarge, message).at_row(header.number));
            }
            Ok(Split {
                row: Some(header.number),
                headers: header.cells,
                rows: data,
            })
        }
        Some(Place::Nowhere) => {
            let width = rows
                .iter()
                .take(LOOKED_AT)
                .map(|row| row.cells.len())
                .max()
                .unwrap_or(0);
            Ok(Split {
                row: None,
                headers: vec![String::new(); width],
                rows,
            })
        }
        None => Err(no_header(&rows)),
    }
}

enum Place {
    At(usize),
    /// Every row is data.
    Nowhere,
}

fn place(rows: &[GridRow], choice: &ColumnChoice) -> Option<Place> {
    let scored = rows
        .iter()
        .take(LOOKED_AT)
        .enumerate()
        .filter_map(|(at, row)| score(row, choice).map(|score| (at, score)))
        // The first of equals: what repeats further down is a page break.
        .max_by_key(|(at, score)| (*score, std::cmp::Reverse(*at)));
    if let Some((at, _)) = scored {
        return Some(Place::At(at));
    }
    if !choice.says_where_names_are() {
        return None;
    }
    let first = rows.first()?;
    Some(if first.cells.iter().any(|cell| is_value(cell)) {
        Place::Nowhere
    } else {
        Place::At(0)
    })
}

/// How many fields the row names, or none when it cannot be the header.
pub(super) fn score(row: &GridRow, choice: &ColumnChoice) -> Option<usize> {
    if row.cells.iter().any(|cell| is_value(cell)) {
        return None;
    }
    let mut fields: Vec<RosterField> = Vec::new();
    let mut others = 0;
    let mut names_somebody = false;
    for cell in row.cells.iter().filter(|cell| cell.len() <= 120) {
        let (field, rank) = match (choice.field_of_header(cell), meaning_of(cell)) {
            (Some(field), _) => (field, 0),
            (None, Meaning::Field { field, rank }) => (field, rank),
            (None, Meaning::Sensitive(_)) => {
                others += 1;
                continue;
            }
            (None, Meaning::Unknown) => continue,
        };
        let is_name = matches!(
            field,
            RosterField::Name | RosterField::FirstName | RosterField::LastName
        );
        // "Employee" may be a header or a value; with other headers beside it, it is one.
        names_somebody |= is_name && rank < 2;
        if !fields.contains(&field) {
            fields.push(field);
        }
    }
    let has = |field: RosterField| fields.contains(&field);
    // Without a name column one may still be told by its content, beside addresses and something else.
    let could = fields.len() >= 2 && (has(RosterField::Name) || has(RosterField::Email));
    (names_somebody || could).then_some(fields.len() + others)
}

/// E-mail addresses and dates are never headers.
fn is_value(cell: &str) -> bool {
    let text = cell.trim();
    (text.contains('@') && text.contains('.') && !text.contains(' ')) || looks_like_date(text)
}

fn looks_like_date(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    (6..=8).contains(&digits)
        && text.len() <= 10
        && text
            .bytes()
            .all(|b| b.is_ascii_digit() || b"-./".contains(&b))
}

fn no_header(rows: &[GridRow]) -> FileError {
    let seen: Vec<String> = rows
        .first()
        .map(|row| {
            row.cells
                .iter()
                .take(4)
                .map(|cell| format!("“{}”", shortened(cell)))
                .collect()
        })
        .unwrap_or_default();
    let message = format!(
        "No row of this file names its columns. Among the first {LOOKED_AT} rows Rungs looked for a column such as \
         “Name”, “Full name”, or “First name” and “Last name”; the file begins with {}. \
         Add a header row, or say which column holds the names (on the command line: --map name=COLUMN).",
        if seen.is_empty() {
            "nothing".to_owned()
        } else {
            seen.join(", ")
        }
    );
    let mut error = FileError::new(FileErrorCode::NoHeader, message);
    error.row = rows.first().map(|row| row.number);
    error
}

fn shortened(cell: &str) -> String {
    let line = crate::roster::one_line(&cell.chars().take(60).collect::<String>());
    line.chars().take(30).collect()
}

/// Whether a row says the same as the header, given folded: exports repeat it on every page.
pub(crate) fn repeats(headers: &[String], cells: &[String]) -> bool {
    let mut same = 0;
    for (at, header) in headers.iter().enumerate() {
        let cell = cells.get(at).map_or("", String::as_str);
        // No header is that long.
        if cell.len() > 200 || folded(cell) != *header {
            return false;
        }
        same += usize::from(!header.is_empty());
    }
    same >= 2
}
