//! A roster file understood: every data row cleaned and typed, or refused with its reason; none is passed over.
//! May know: how companies write names, dates, places, vacancies and leavers.
//! Must never hold: anything about other rows' people; who is whose manager is resolved in `domain`.

mod cleaning;
mod dates;
mod market;
mod person_name;
mod reference;
mod refusal;
mod row;
mod shifted;
mod stage;
mod status;
mod vacancy;

use rungs_domain::Day;
use rungs_domain::roster_row::{RosterField, RosterSheet};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::matching::{ColumnChoice, Matching, matched};
use crate::source::{SourceFormat, SourceTable, read_table};
use crate::{FileError, Progress};

pub use cleaning::{is_nothing, one_line};
pub use dates::{DateOrder, DateReading, is_date_like, is_serial};

/// A roster file as read, with everything a person should see before anything is saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RosterReading {
    pub sheet: RosterSheet,
    pub source: SourceFacts,
    pub matching: Matching,
    /// One per date column.
    pub dates: Vec<DateReading>,
    /// About the file as a whole; rows carry their own.
    pub remarks: Vec<String>,
}

/// What kind of file it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SourceFacts {
    pub format: SourceFormat,
    /// Text encoding in words; none for workbooks.
    pub encoding: Option<String>,
    /// The delimiter in words, such as `semicolon`.
    pub delimiter: Option<String>,
    pub sheet_name: Option<String>,
    /// Spreadsheet number of the row that names the columns; none where keys name them.
    pub header_row: Option<u32>,
    /// Data rows, refused ones counted.
    pub rows: u32,
}

/// Reads a roster from the bytes of a file. `today` decides whether a leaving date has passed.
///
/// # Errors
/// Why the file cannot be read as a roster; faults of single rows stay with their rows.
pub fn read_roster(
    bytes: &[u8],
    name: &str,
    choice: &ColumnChoice,
    today: Day,
    progress: &mut Progress<'_>,
) -> Result<RosterReading, FileError> {
    let table = read_table(bytes, name, choice, progress)?;
    let matching = matched(&table, choice)?;
    if names_of(&matching).is_empty() {
        return Err(no_names(&table));
    }
    let reader = row::RowReader::new(&table, &matching, today);
    let mut rows = Vec::with_capacity(table.rows.len());
    for (at, row) in table.rows.iter().enumerate() {
        if at.is_multiple_of(512) {
            progress.understanding(at, table.rows.len())?;
        }
        rows.push(reader.read(row));
    }
    let mut remarks = table.remarks.clone();
    if rows.is_empty() {
        remarks.push("The file has a header but no rows below it.".to_owned());
    }
    remarks.extend(reader.remarks());
    progress.finish()?;
    Ok(RosterReading {
        sheet: RosterSheet {
            fields: fields_of(&matching),
            rows,
        },
        source: facts(&table),
        dates: reader.into_date_readings(),
        matching,
        remarks,
    })
}

fn names_of(matching: &Matching) -> Vec<RosterField> {
    use RosterField::{FirstName, LastName, Name};
    [Name, FirstName, LastName]
        .into_iter()
        .filter(|field| matching.index_of(*field).is_some())
        .collect()
}

fn fields_of(matching: &Matching) -> Vec<RosterField> {
    let mut fields: Vec<RosterField> = RosterField::ALL
        .into_iter()
        .filter(|field| matching.index_of(*field).is_some())
        .collect();
    // First and last name together give the name.
    if !fields.contains(&RosterField::Name) {
        fields.insert(0, RosterField::Name);
    }
    fields
}

fn no_names(table: &SourceTable) -> FileError {
    const SHOWN: usize = 12;
    let headers: Vec<String> = table
        .columns
        .iter()
        .filter(|c| !c.header.is_empty())
        .take(SHOWN)
        .map(|c| format!("“{}”", c.header))
        .collect();
    let message = format!(
        "No column of this file holds names. Rungs looked for “Name”, “Full name”, or “First name” and “Last name” and found {}. \
         Rename the column, or say which one it is (on the command line: --map name=COLUMN).",
        if headers.is_empty() {
            "no headers".to_owned()
        } else {
            headers.join(", ")
        }
    );
    let mut error = FileError::new(crate::FileErrorCode::NoHeader, message);
    error.row = table.header_row;
    error
}

fn facts(table: &SourceTable) -> SourceFacts {
    let delimiter = table.delimiter.map(|delimiter| match delimiter {
        ',' => "comma".to_owned(),
        ';' => "semicolon".to_owned(),
        '\t' => "tab".to_owned(),
        '|' => "vertical bar".to_owned(),
        other => format!("“{other}”"),
    });
    SourceFacts {
        format: table.format,
        encoding: table.encoding.clone(),
        delimiter,
        sheet_name: table.sheet_name.clone(),
        header_row: table.header_row,
        rows: u32::try_from(table.rows.len()).unwrap_or(u32::MAX),
    }
}
