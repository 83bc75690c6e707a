//! Files going out: workbook, CSV and JSON.
//! May know: tables of cells, and views that `domain` has made shareable.
//! Must never hold: a way in for anything that is not `Shareable`.

mod csv_text;
mod workbook;

pub(crate) use csv_text::guarded;
use rungs_domain::{Day, Shareable};
use serde::{Deserialize, Serialize};

use crate::FileError;
use crate::document;

/// A table to be written: one sheet of a workbook, or one CSV file.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Table {
    /// The sheet's name.
    pub name: String,
    pub columns: Vec<String>,
    pub rows: Vec<Vec<Cell>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Cell {
    #[default]
    Empty,
    Number(f64),
    Day(Day),
    Text(String),
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        if text.is_empty() {
            Self::Empty
        } else {
            Self::Text(text.to_owned())
        }
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        if text.is_empty() {
            Self::Empty
        } else {
            Self::Text(text)
        }
    }
}

impl From<Day> for Cell {
    fn from(day: Day) -> Self {
        Self::Day(day)
    }
}

impl From<u8> for Cell {
    fn from(number: u8) -> Self {
        Self::Number(f64::from(number))
    }
}

impl From<u32> for Cell {
    fn from(number: u32) -> Self {
        Self::Number(f64::from(number))
    }
}

impl<T: Into<Self>> From<Option<T>> for Cell {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Empty, Into::into)
    }
}

/// An `.xlsx` workbook with one sheet per table. `layout` is a plain function, so nothing but the view can get in;
/// `made_on` is the date the file carries.
///
/// # Errors
/// `too_large` when a table has more rows or columns than a sheet.
pub fn xlsx<T>(
    view: &Shareable<T>,
    layout: fn(&T) -> Vec<Table>,
    made_on: Day,
) -> Result<Vec<u8>, FileError> {
    workbook::write(&layout(view.get()), made_on)
}

/// CSV in UTF-8 without a mark, comma-separated, lines ending as RFC 4180 asks. Text that a spreadsheet program would
/// take for a formula gets an apostrophe before it, which our own import takes away again.
///
/// # Errors
/// None that a table in memory could cause.
pub fn csv<T>(view: &Shareable<T>, layout: fn(&T) -> Table) -> Result<String, FileError> {
    csv_text::write(&layout(view.get()))
}

/// Indented JSON of the view itself.
///
/// # Errors
/// When the view cannot be written as JSON, such as a map with keys that are no text.
pub fn json<T: Serialize>(view: &Shareable<T>) -> Result<String, FileError> {
    document::json(view)
}
