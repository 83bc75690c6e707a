//! A file as a table: rows of text cells with the numbers a spreadsheet shows, whatever format they came in.
//! May know: file formats, and by their header words which row names the columns.
//! Must never hold: what a cell means for a person; that is the business of `roster`.

mod cell_comment;
mod delimited;
mod delimited_cells;
mod delimiter;
mod format;
mod grid;
mod header;
mod json;
mod ods_extras;
mod sheet_names;
mod text_encoding;
mod tree;
mod wanted;
mod workbook;
mod workbook_check;
mod workbook_sheets;
mod xlsx_comments;
mod yaml;

use std::borrow::Cow;
use std::io::Read as _;
use std::path::Path;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::matching::ColumnChoice;
use crate::{FileError, FileErrorCode, Progress};

pub(crate) use cell_comment::CellComment;
pub(crate) use delimited_cells::read as delimited_cells;
pub(crate) use format::{Container, TextFormat, container, of_text};
pub(crate) use grid::GridRow;
pub(crate) use header::repeats as repeats_header;
pub(crate) use tree::Tree;
pub(crate) use wanted::Wanted;
pub(crate) use workbook_sheets::{SheetCells, WorkbookSheets, read as workbook_sheets};
pub(crate) use yaml::parse as parse_yaml;

/// Largest file read, in bytes. A roster of ten thousand people is about two megabytes.
pub const MAX_FILE_BYTES: usize = 64 * 1024 * 1024;
/// Largest cell, in bytes; a row with a larger one is refused.
pub const MAX_CELL_BYTES: usize = 1024 * 1024;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum SourceFormat {
    /// Text with a separator: `.csv`, `.tsv`, `.txt`.
    Delimited,
    Xlsx,
    Ods,
    Yaml,
    Json,
}

/// One column of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SourceColumn {
    /// Position, 0-based.
    pub index: u32,
    /// As the file has it, on one line; empty when the file gives none.
    pub header: String,
    /// The first few values, shortened.
    pub samples: Vec<String>,
}

/// A file read, with nothing decided about its columns but which row names them.
#[derive(Debug)]
pub struct SourceTable {
    pub format: SourceFormat,
    /// Text encoding in words, such as `UTF-8 with byte-order mark`; none for workbooks.
    pub encoding: Option<String>,
    pub delimiter: Option<char>,
    pub sheet_name: Option<String>,
    /// Spreadsheet number of the row that names the columns; none in YAML and JSON, where keys name them.
    pub header_row: Option<u32>,
    pub columns: Vec<SourceColumn>,
    /// Data rows only, in file order.
    pub(crate) rows: Vec<GridRow>,
    /// What was done to read the file, where a person should know.
    pub remarks: Vec<String>,
}

/// The bytes of a file, refused before they are read when they are too many.
///
/// # Errors
/// `unreadable` with the reason of the operating system, `too_large` past [`MAX_FILE_BYTES`].
pub fn read_bytes(path: &Path) -> Result<Vec<u8>, FileError> {
    let unreadable = |error: &std::io::Error| {
        let message = format!(
            "“{}” could not be read: {error}. Check that the file exists and that you may open it.",
            path.display()
        );
        FileError::new(FileErrorCode::Unreadable, message)
    };
    let file = std::fs::File::open(path).map_err(|e| unreadable(&e))?;
    let facts = file.metadata().map_err(|e| unreadable(&e))?;
    if facts.is_dir() {
        let message = format!("“{}” is a folder. Choose a file in it.", path.display());
        return Err(FileError::new(FileErrorCode::Unreadable, message));
    }
    let limit = MAX_FILE_BYTES as u64;
    if facts.len() > limit {
        return Err(too_large(facts.len()));
    }
    // A pipe or a file that still grows says nothing true about its length.
    let mut bytes = Vec::new();
    file.take(limit + 1)
        .read_to_end(&mut bytes)
        .map_err(|e| unreadable(&e))?;
    if bytes.len() > MAX_FILE_BYTES {
        return Err(too_large(bytes.len() as u64));
    }
    Ok(bytes)
}

/// Reads a table from bytes. `name` is the file's name: its ending is believed only where the content fits several formats.
///
/// # Errors
/// Every code of [`FileErrorCode`] but `unreadable`, `mapping` and `bad_ladder`.
pub fn read_table(
    bytes: &[u8],
    name: &str,
    choice: &ColumnChoice,
    progress: &mut Progress<'_>,
) -> Result<SourceTable, FileError> {
    progress.set_total(bytes.len());
    progress.reading(0)?;
    refuse_too_large(bytes)?;
    if bytes.is_empty() {
        return Err(Wanted::Roster.empty(name));
    }
    match container(bytes, name, Wanted::Roster)? {
        Container::Workbook(kind) => workbook::read(bytes, kind, choice, progress),
        Container::Text => read_text(bytes, name, choice, progress),
    }
}

fn read_text(
    bytes: &[u8],
    name: &str,
    choice: &ColumnChoice,
    progress: &mut Progress<'_>,
) -> Result<SourceTable, FileError> {
    let decoded = text_encoding::decode(bytes, name, Wanted::Roster)?;
    let text = decoded.text.as_ref();
    if text.chars().all(|c| c.is_whitespace() || c.is_control()) {
        return Err(Wanted::Roster.empty(name));
    }
    let mut table = match of_text(text, name)? {
        TextFormat::Json(tree) => tree::table(tree, SourceFormat::Json, choice, progress)?,
        TextFormat::Yaml(tree) => tree::table(tree, SourceFormat::Yaml, choice, progress)?,
        TextFormat::Delimited => delimited::read(text, name, choice, progress)?,
    };
    table.encoding = Some(decoded.encoding);
    table.remarks.splice(0..0, decoded.remark);
    Ok(table)
}

/// # Errors
/// `too_large` past [`MAX_FILE_BYTES`].
pub(crate) fn refuse_too_large(bytes: &[u8]) -> Result<(), FileError> {
    if bytes.len() > MAX_FILE_BYTES {
        Err(too_large(bytes.len() as u64))
    } else {
        Ok(())
    }
}

/// Text in whatever encoding it came.
///
/// # Errors
/// `binary` when it is none.
pub(crate) fn decode_text<'a>(
    bytes: &'a [u8],
    name: &str,
    wanted: Wanted,
) -> Result<Cow<'a, str>, FileError> {
    text_encoding::decode(bytes, name, wanted).map(|decoded| decoded.text)
}

fn too_large(bytes: u64) -> FileError {
    let message = format!(
        "The file has {} MB; at most {} MB are read. Leave out what is not needed, or split the file.",
        bytes / 1_000_000,
        MAX_FILE_BYTES / (1024 * 1024),
    );
    FileError::new(FileErrorCode::TooLarge, message)
}

fn columns_of(headers: &[String], rows: &[GridRow]) -> Vec<SourceColumn> {
    let column = |(at, header): (usize, &String)| SourceColumn {
        index: u32::try_from(at).unwrap_or(u32::MAX),
        header: crate::roster::one_line(header),
        samples: samples(rows, at),
    };
    headers.iter().enumerate().map(column).collect()
}

fn samples(rows: &[GridRow], column: usize) -> Vec<String> {
    const SHOWN: usize = 3;
    const LOOKED_AT: usize = 200;
    const LONGEST: usize = 60;
    rows.iter()
        .take(LOOKED_AT)
        .filter_map(|row| row.cells.get(column))
        .map(|cell| crate::roster::one_line(&cell.chars().take(LONGEST * 2).collect::<String>()))
        .filter(|cell| !cell.is_empty())
        .take(SHOWN)
        .map(|cell| cell.chars().take(LONGEST).collect())
        .collect()
}

/// A number as people write it: `1001`, not `1001.0`, and no exponent for what fits on a line.
fn number_text(value: f64) -> String {
    const EXACT: f64 = 1e15;
    if value.fract() == 0.0 && value.abs() < EXACT {
        format!("{value:.0}")
    } else {
        value.to_string()
    }
}
