//! A workbook as sheets of cells with their places and merged regions, nothing decided about any of them.

use crate::FileError;
use crate::ladder::grid::Region;

use super::format::WorkbookKind;
use super::ods_merges;
use super::workbook::Book;
use super::workbook_check::{Merges, check, damaged};

#[derive(Debug)]
pub(crate) struct SheetCells {
    pub name: String,
    /// 0-based row and column.
    pub cells: Vec<(u32, u32, String)>,
    pub merged: Vec<Region>,
}

/// Visible sheets, in their order.
///
/// # Errors
/// `bad_spreadsheet`, `too_large`, `unsupported`.
pub(crate) fn read(bytes: &[u8], kind: WorkbookKind) -> Result<Vec<SheetCells>, FileError> {
    let merges = check(bytes, kind)?;
    let mut book = Book::open(bytes, kind)?;
    let mut of_ods = if kind == WorkbookKind::Ods {
        ods_merges::read(bytes)?
    } else {
        Vec::new()
    };
    let mut sheets = Vec::new();
    for name in book.visible_sheets() {
        let cells = book.cells(&name)?;
        let merged = match &mut book {
            Book::Xlsx(book) if !cells.is_empty() && merges == Merges::Perhaps => book
                .merge_cells_by_sheet_name(&name)
                .map_err(|_| damaged())?
                .iter()
                .map(|d| Region {
                    top: d.start.0,
                    left: d.start.1,
                    bottom: d.end.0,
                    right: d.end.1,
                })
                .collect(),
            Book::Xlsx(_) => Vec::new(),
            Book::Ods(_) => of_ods
                .iter_mut()
                .find(|(sheet, _)| *sheet == name)
                .map(|(_, regions)| std::mem::take(regions))
                .unwrap_or_default(),
        };
        sheets.push(SheetCells {
            name,
            cells,
            merged,
        });
    }
    Ok(sheets)
}
