//! A workbook as sheets of cells with their places, merged regions and comments, nothing decided about any of them.

use crate::FileError;
use crate::ladder::grid::Region;

use super::cell_comment::CellComment;
use super::format::WorkbookKind;
use super::ods_extras;
use super::workbook::Book;
use super::workbook_check::{Merges, check, damaged};
use super::xlsx_comments;

#[derive(Debug, Default)]
pub(crate) struct SheetCells {
    pub name: String,
    /// 0-based row and column.
    pub cells: Vec<(u32, u32, String)>,
    pub merged: Vec<Region>,
    pub comments: Vec<CellComment>,
    /// The workbook does not show it.
    pub is_hidden: bool,
}

/// All sheets that are read, and the names of those that are too many.
#[derive(Debug, Default)]
pub(crate) struct WorkbookSheets {
    /// The visible ones in their order, then the hidden ones in theirs.
    pub sheets: Vec<SheetCells>,
    pub past: Vec<String>,
}

/// # Errors
/// `bad_spreadsheet`, `too_large`, `unsupported`.
pub(crate) fn read(bytes: &[u8], kind: WorkbookKind) -> Result<WorkbookSheets, FileError> {
    let merges = check(bytes, kind)?;
    let mut book = Book::open(bytes, kind)?;
    let mut of_ods = match kind {
        WorkbookKind::Ods => ods_extras::read(bytes)?,
        WorkbookKind::Xlsx => Vec::new(),
    };
    let mut comments = match kind {
        WorkbookKind::Xlsx => xlsx_comments::read(bytes)?,
        WorkbookKind::Ods => Vec::new(),
    };
    let names = book.sheets();
    let mut read = WorkbookSheets {
        sheets: Vec::new(),
        past: names.past,
    };
    let visible = names.visible.into_iter().map(|name| (name, false));
    let hidden = names.hidden.into_iter().map(|name| (name, true));
    for (name, is_hidden) in visible.chain(hidden) {
        let mut sheet = SheetCells {
            cells: book.cells(&name)?,
            is_hidden,
            ..SheetCells::default()
        };
        match &mut book {
            Book::Xlsx(book) => {
                if !sheet.cells.is_empty() && merges == Merges::Perhaps {
                    sheet.merged = book
                        .merge_cells_by_sheet_name(&name)
                        .map_err(|_| damaged())?
                        .iter()
                        .map(|d| Region {
                            top: d.start.0,
                            left: d.start.1,
                            bottom: d.end.0,
                            right: d.end.1,
                        })
                        .collect();
                }
                if let Some((_, list)) = comments.iter_mut().find(|(sheet, _)| *sheet == name) {
                    sheet.comments = std::mem::take(list);
                }
            }
            Book::Ods(_) => {
                if let Some(extras) = of_ods.iter_mut().find(|extras| extras.name == name) {
                    sheet.merged = std::mem::take(&mut extras.merged);
                    sheet.comments = std::mem::take(&mut extras.comments);
                }
            }
        }
        sheet.name = name;
        read.sheets.push(sheet);
    }
    Ok(read)
}
