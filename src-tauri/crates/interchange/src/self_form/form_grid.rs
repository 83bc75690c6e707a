//! The cells of a form that came back, its columns found by the words above them.

use std::collections::HashSet;

use super::{HEAD_CODE, HEAD_COMPETENCY, HEAD_NOTE, HEAD_RATING};
use crate::folding::folded;
use crate::ladder::grid::cell_name;
use crate::source::SheetCells;

pub(super) struct Columns {
    /// The row that names them.
    pub head: u32,
    pub rating: u32,
    pub note: u32,
    pub code: u32,
    /// Where questions stand, too.
    pub competency: Option<u32>,
    /// All that have a name; nothing of the form stands in any other.
    named: HashSet<u32>,
}

impl Columns {
    pub fn is_named(&self, column: u32) -> bool {
        self.named.contains(&column)
    }
}

/// Cells by row and column, 0-based, without outer blanks, whatever order the file had them in.
pub(crate) struct FormGrid<'a>(Vec<(u32, u32, &'a str)>);

impl<'a> FormGrid<'a> {
    pub fn of(sheet: &'a SheetCells) -> Self {
        let cells = sheet.cells.iter();
        let mut cells: Vec<_> = cells
            .map(|(row, column, text)| (*row, *column, text.trim()))
            .filter(|(_, _, text)| !text.is_empty())
            .collect();
        cells.sort_unstable();
        Self(cells)
    }

    /// Empty where nothing is.
    pub fn text(&self, row: u32, column: u32) -> &'a str {
        let at = self.0.partition_point(|(r, c, _)| (*r, *c) < (row, column));
        match self.0.get(at) {
            Some((r, c, text)) if (*r, *c) == (row, column) => text,
            _ => "",
        }
    }

    /// Every filled cell, row by row.
    pub fn cells(&self) -> impl Iterator<Item = (u32, u32, &'a str)> {
        self.0.iter().copied()
    }

    /// The filled rows with their cells.
    pub fn rows(&self) -> impl Iterator<Item = (u32, &[(u32, u32, &'a str)])> {
        let rows = self.0.chunk_by(|a, b| a.0 == b.0);
        rows.filter_map(|cells| cells.first().map(|(row, _, _)| (*row, cells)))
    }

    /// The filled rows below a row with their cells, column and text.
    pub fn rows_below(&self, row: u32) -> impl Iterator<Item = (u32, &[(u32, u32, &'a str)])> {
        let from = self.0.partition_point(|(r, _, _)| *r <= row);
        let rows = self.0.get(from..).unwrap_or_default();
        rows.chunk_by(|a, b| a.0 == b.0)
            .filter_map(|cells| cells.first().map(|(row, _, _)| (*row, cells)))
    }

    /// None when the row that names the columns is not there.
    pub(super) fn columns(&self) -> Option<Columns> {
        let [rating, note, code] = [HEAD_RATING, HEAD_NOTE, HEAD_CODE].map(folded);
        let head = self.0.iter().find(|(_, _, text)| folded(text) == rating)?.0;
        let heads = || self.0.iter().filter(|(row, _, _)| *row == head);
        let under = |wanted: &str| {
            let found = heads().find(|(_, _, text)| folded(text) == wanted);
            found.map(|(_, column, _)| *column)
        };
        Some(Columns {
            head,
            rating: under(&rating)?,
            note: under(&note)?,
            code: under(&code)?,
            competency: under(&folded(HEAD_COMPETENCY)),
            named: heads().map(|(_, column, _)| *column).collect(),
        })
    }
}

/// As a spreadsheet names a cell; row and column 0-based.
pub(crate) fn place(row: u32, column: u32) -> String {
    cell_name(row.saturating_add(1), column.saturating_add(1))
}
