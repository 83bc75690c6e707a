//! One table as CSV that is safe to open in a spreadsheet program.

use std::borrow::Cow;

use crate::{FileError, FileErrorCode};

use super::{Cell, Table};

pub(super) fn write(table: &Table) -> Result<String, FileError> {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .flexible(true)
        .from_writer(Vec::new());
    let failed = |what: &dyn std::fmt::Display| {
        FileError::new(
            FileErrorCode::Unreadable,
            format!("The table could not be written: {what}."),
        )
    };
    writer
        .write_record(
            table
                .columns
                .iter()
                .map(|column| guarded(column).into_owned()),
        )
        .map_err(|e| failed(&e))?;
    for row in &table.rows {
        writer
            .write_record(row.iter().map(text_of))
            .map_err(|e| failed(&e))?;
    }
    let bytes = writer.into_inner().map_err(|e| failed(&e))?;
    String::from_utf8(bytes).map_err(|e| failed(&e))
}

fn text_of(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Number(number) => number.to_string(),
        Cell::Day(day) => day.to_string(),
        Cell::Text(text) => guarded(text).into_owned(),
    }
}

/// Spreadsheet programs run what begins like a formula; an apostrophe makes it text. Plain numbers are let be.
pub(crate) fn guarded(text: &str) -> Cow<'_, str> {
    let begins_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    if begins_formula && text.parse::<f64>().is_err() {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_become_text_and_numbers_stay_numbers() {
        for (text, expected) in [
            ("=HYPERLINK(\"x\")", "'=HYPERLINK(\"x\")"),
            ("+49 30 1234", "'+49 30 1234"),
            ("@cmd", "'@cmd"),
            ("-2+3", "'-2+3"),
            ("-2", "-2"),
            ("Ruth Jensen", "Ruth Jensen"),
            ("", ""),
        ] {
            assert_eq!(guarded(text), expected, "{text}");
        }
    }
}
