//! Rows of text as they are collected, with bounds so that no file can fill the memory.

use crate::{FileError, FileErrorCode};

use super::MAX_CELL_BYTES;

/// More rows than any company has people on a roster.
const MAX_ROWS: usize = 250_000;
pub(crate) const MAX_COLUMNS: usize = 1_000;
pub(super) const MAX_CELLS: usize = 5_000_000;
const MAX_TEXT_BYTES: usize = 128 * 1024 * 1024;

/// A row that is not wholly blank.
#[derive(Debug, Clone, Default)]
pub(crate) struct GridRow {
    /// The number a spreadsheet shows, or the 1-based entry.
    pub number: u32,
    /// The entry's own key in a YAML or JSON map.
    pub key: Option<String>,
    pub cells: Vec<String>,
    /// Why the row cannot be taken, found while cutting it into cells.
    pub fault: Option<String>,
}

#[derive(Debug, Default)]
pub(super) struct Grid {
    pub rows: Vec<GridRow>,
    cells: usize,
    text: usize,
}

impl Grid {
    /// Takes a row unless all its cells are blank; cells and rows that are too large become a fault of the row.
    ///
    /// # Errors
    /// `too_large` when the whole table is.
    pub fn push<'a>(
        &mut self,
        number: u32,
        key: Option<String>,
        cells: impl Iterator<Item = &'a str>,
        fault: Option<String>,
    ) -> Result<(), FileError> {
        let mut row = GridRow {
            number,
            key,
            cells: Vec::new(),
            fault,
        };
        for (at, cell) in cells.enumerate() {
            if at == MAX_COLUMNS {
                row.fault.get_or_insert_with(|| {
                    format!("It has more than {MAX_COLUMNS} cells; a separator may be repeated by mistake.")
                });
                break;
            }
            if cell.len() > MAX_CELL_BYTES {
                row.fault.get_or_insert_with(|| cell_too_large(at));
                row.cells.push(String::new());
            } else {
                row.cells.push(cell.to_owned());
            }
        }
        if row.fault.is_none() && row.cells.iter().all(|cell| is_blank(cell)) {
            return Ok(());
        }
        self.cells += row.cells.len();
        self.text += row.cells.iter().map(String::len).sum::<usize>();
        if self.rows.len() == MAX_ROWS || self.cells > MAX_CELLS || self.text > MAX_TEXT_BYTES {
            return Err(table_too_large().at_row(number));
        }
        self.rows.push(row);
        Ok(())
    }
}

pub(super) fn table_too_large() -> FileError {
    let message = format!(
        "The table is too large: at most {MAX_ROWS} rows, {} million cells and {} MB of text are read. \
         Leave out rows and columns that are not needed.",
        MAX_CELLS / 1_000_000,
        MAX_TEXT_BYTES / (1024 * 1024),
    );
    FileError::new(FileErrorCode::TooLarge, message)
}

pub(super) fn cell_too_large(column: usize) -> String {
    format!(
        "The cell in column {} is larger than {} MB. Shorten it; perhaps a quotation mark before it is missing.",
        column + 1,
        MAX_CELL_BYTES / (1024 * 1024)
    )
}

pub(super) fn is_blank(cell: &str) -> bool {
    cell.chars()
        .all(|c| c.is_whitespace() || c.is_control() || c == '\u{feff}')
}
