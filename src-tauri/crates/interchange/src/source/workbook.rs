//! Spreadsheets: the sheet that looks like a roster, its cells as text a person would read.

use std::io::Cursor;

use calamine::{Data, DataRef, ExcelDateTime, Ods, Reader as _, Xlsx};

use crate::matching::ColumnChoice;
use crate::{FileError, FileErrorCode, Progress};

use super::format::WorkbookKind;
use super::grid::{Grid, GridRow, MAX_CELLS, MAX_COLUMNS, table_too_large};
use super::sheet_names::SheetNames;
use super::workbook_check::{check, damaged};
use super::{MAX_CELL_BYTES, SourceTable, columns_of, header, number_text};

/// Rows of a sheet looked at to find the one with the people.
const TOP_ROWS: u32 = 60;

pub(super) fn read(
    bytes: &[u8],
    kind: WorkbookKind,
    choice: &ColumnChoice,
    progress: &mut Progress<'_>,
) -> Result<SourceTable, FileError> {
    check(bytes, kind)?;
    let mut book = Book::open(bytes, kind)?;
    let sheets = book.visible_sheets();
    let Some(first) = sheets.first() else {
        return Err(FileError::new(
            FileErrorCode::Empty,
            "The workbook has no visible sheet.",
        ));
    };
    let mut best: Option<(usize, &String)> = None;
    for sheet in &sheets {
        let top = book.rows(sheet, TOP_ROWS, &mut |_| Ok(()))?;
        let score = top
            .iter()
            .filter_map(|row| header::score(row, choice))
            .max();
        if let Some(score) = score.filter(|score| best.is_none_or(|(most, _)| *score > most)) {
            best = Some((score, sheet));
        }
    }
    let sheet = best.map_or(first, |(_, sheet)| sheet);
    let total = bytes.len();
    let rows = book.rows(sheet, u32::MAX, &mut |share| {
        progress.reading((total as f64 * share) as usize)
    })?;
    if rows.is_empty() {
        let message = format!(
            "The sheet “{sheet}” is empty. Choose a file with a header row and one row per person."
        );
        return Err(FileError::new(FileErrorCode::Empty, message));
    }
    let mut found = header::split(rows, choice)?;
    // What stands beside the table has columns, too, even if nobody named them.
    let width = found
        .rows
        .iter()
        .map(|row| row.cells.len())
        .max()
        .unwrap_or(0);
    found
        .headers
        .resize(found.headers.len().max(width), String::new());
    let remark = (sheets.len() > 1).then(|| {
        format!("The workbook has {} sheets; “{sheet}” was read, because its columns look most like a roster.", sheets.len())
    });
    Ok(SourceTable {
        format: kind.into(),
        encoding: None,
        delimiter: None,
        sheet_name: Some(sheet.clone()),
        header_row: found.row,
        columns: columns_of(&found.headers, &found.rows),
        rows: found.rows,
        remarks: remark.into_iter().collect(),
    })
}

type Bytes<'a> = Cursor<&'a [u8]>;

pub(super) enum Book<'a> {
    Xlsx(Box<Xlsx<Bytes<'a>>>),
    Ods(Box<Ods<Bytes<'a>>>),
}

impl<'a> Book<'a> {
    pub fn open(bytes: &'a [u8], kind: WorkbookKind) -> Result<Self, FileError> {
        match kind {
            WorkbookKind::Xlsx => Xlsx::new(Cursor::new(bytes))
                .map(|book| Self::Xlsx(Box::new(book)))
                .map_err(|_| damaged()),
            WorkbookKind::Ods => match Ods::new(Cursor::new(bytes)) {
                Ok(book) => Ok(Self::Ods(Box::new(book))),
                Err(calamine::OdsError::Password) => {
                    let message = "The workbook is protected by a password. Save it without one and choose that file.";
                    Err(FileError::new(FileErrorCode::Unsupported, message))
                }
                Err(_) => Err(damaged()),
            },
        }
    }

    pub fn visible_sheets(&self) -> Vec<String> {
        self.sheets().visible
    }

    /// Where every sheet is hidden all of them count as visible.
    pub fn sheets(&self) -> SheetNames {
        SheetNames::of(match self {
            Self::Xlsx(book) => book.sheets_metadata(),
            Self::Ods(book) => book.sheets_metadata(),
        })
    }

    /// Rows that are not blank, down to a spreadsheet row; `tell` hears the share of the sheet read.
    fn rows(
        &mut self,
        sheet: &str,
        down_to: u32,
        tell: &mut dyn FnMut(f64) -> Result<(), FileError>,
    ) -> Result<Vec<GridRow>, FileError> {
        let mut cells = Cells::up_to(MAX_COLUMNS as u32);
        self.fill(sheet, down_to, &mut cells, tell)?;
        cells.into_rows()
    }

    /// Cells that are not blank, with their 0-based places.
    pub fn cells(&mut self, sheet: &str) -> Result<Vec<(u32, u32, String)>, FileError> {
        let mut cells = Cells::up_to(u32::MAX);
        self.fill(sheet, u32::MAX, &mut cells, &mut |_| Ok(()))?;
        Ok(cells.list)
    }

    fn fill(
        &mut self,
        sheet: &str,
        down_to: u32,
        cells: &mut Cells,
        tell: &mut dyn FnMut(f64) -> Result<(), FileError>,
    ) -> Result<(), FileError> {
        match self {
            Self::Xlsx(book) => {
                let mut reader = match book.worksheet_cells_reader(sheet) {
                    Ok(reader) => reader,
                    // A chart on a sheet of its own.
                    Err(calamine::XlsxError::NotAWorksheet(_)) => return Ok(()),
                    Err(_) => return Err(damaged()),
                };
                let last = f64::from(reader.dimensions().end.0.max(1));
                while let Some(cell) = reader.next_cell().map_err(|_| damaged())? {
                    let (row, column) = cell.get_position();
                    if row >= down_to {
                        break;
                    }
                    if cells.count.is_multiple_of(4096) {
                        tell((f64::from(row) / last).min(1.0))?;
                    }
                    cells.take(row, column, text_of_ref(cell.get_value()))?;
                }
            }
            Self::Ods(book) => {
                let range = book.worksheet_range(sheet).map_err(|_| damaged())?;
                let (first_row, first_column) = range.start().unwrap_or_default();
                let height = range.height().max(1) as f64;
                for (row, column, value) in range.used_cells() {
                    let (row_in, column) = (
                        u32::try_from(row).unwrap_or(u32::MAX),
                        u32::try_from(column).unwrap_or(u32::MAX),
                    );
                    if first_row.saturating_add(row_in) >= down_to {
                        break;
                    }
                    if cells.count.is_multiple_of(4096) {
                        tell(row as f64 / height)?;
                    }
                    cells.take(
                        first_row.saturating_add(row_in),
                        first_column.saturating_add(column),
                        text_of(value),
                    )?;
                }
            }
        }
        Ok(())
    }
}

/// Cells as they come; a well-made sheet has them in order, and one that has not is put in order.
struct Cells {
    list: Vec<(u32, u32, String)>,
    count: usize,
    text: usize,
    /// Columns from here on count as one, which is one too many for a roster.
    widest: u32,
}

impl Cells {
    fn up_to(widest: u32) -> Self {
        Self {
            list: Vec::new(),
            count: 0,
            text: 0,
            widest,
        }
    }

    fn take(&mut self, row: u32, column: u32, text: String) -> Result<(), FileError> {
        const MAX_TEXT: usize = 256 * 1024 * 1024;
        self.count += 1;
        if text.is_empty() {
            return Ok(());
        }
        self.text += text.len();
        if self.list.len() == MAX_CELLS || self.text > MAX_TEXT {
            return Err(table_too_large());
        }
        self.list.push((row, column.min(self.widest), text));
        Ok(())
    }

    fn into_rows(mut self) -> Result<Vec<GridRow>, FileError> {
        if !self
            .list
            .is_sorted_by_key(|(row, column, _)| (*row, *column))
        {
            self.list.sort_by_key(|(row, column, _)| (*row, *column));
        }
        let mut grid = Grid::default();
        for row in self.list.chunk_by(|a, b| a.0 == b.0) {
            let Some((number, last, _)) = row.last() else {
                continue;
            };
            let mut cells = vec![""; *last as usize + 1];
            for (_, column, text) in row {
                if let Some(cell) = cells.get_mut(*column as usize) {
                    *cell = text.as_str();
                }
            }
            grid.push(number.saturating_add(1), None, cells.into_iter(), None)?;
        }
        Ok(grid.rows)
    }
}

fn text_of(value: &Data) -> String {
    match value {
        Data::Int(number) => number.to_string(),
        Data::Float(number) => number_text(*number),
        Data::String(text) => bounded(text),
        Data::Bool(yes) => yes.to_string(),
        Data::DateTime(moment) => date_text(moment),
        Data::DateTimeIso(text) | Data::DurationIso(text) => bounded(text),
        Data::Error(error) => error.to_string(),
        Data::Empty => String::new(),
    }
}

fn text_of_ref(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number_text(*number),
        DataRef::String(text) => bounded(text),
        DataRef::SharedString(text) => bounded(text),
        DataRef::Bool(yes) => yes.to_string(),
        DataRef::DateTime(moment) => date_text(moment),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => bounded(text),
        DataRef::Error(error) => error.to_string(),
        DataRef::Empty => String::new(),
    }
}

/// A cell past the limit is cut just past it, so that the row is refused and the memory is spared.
fn bounded(text: &str) -> String {
    text[..super::text_encoding::floor_boundary(text, MAX_CELL_BYTES + 4)].to_owned()
}

fn date_text(moment: &ExcelDateTime) -> String {
    if moment.is_duration() {
        return number_text(moment.as_f64());
    }
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    format!("{year:04}-{month:02}-{day:02}")
}
