//! The catalogue of decision areas in files: written so that it comes back exactly, and read from what others keep theirs in.
//! May know: file formats and the words people head such columns with.
//! Must never hold: what becomes of a row; that is decided in `rungs-domain`.

mod cells;
mod columns;
mod other_lists;
mod rows;
mod written;

use rungs_domain::catalogue_import::CatalogueRow;

pub use written::{write_csv, write_yaml};

use crate::source::{
    Container, TextFormat, Wanted, container, decode_text, delimited_cells, of_text,
    refuse_too_large, workbook_sheets,
};
use crate::{FileError, FileErrorCode};

const WANTED: Wanted = Wanted::Catalogue;

/// A file as read, with nothing decided about its rows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CatalogueReading {
    /// In file order; wholly blank ones are none.
    pub rows: Vec<CatalogueRow>,
    /// How each column was taken, as a sentence.
    pub columns: Vec<String>,
    pub remarks: Vec<String>,
}

/// Reads CSV and its like, the first visible sheet of a workbook, YAML or JSON.
///
/// # Errors
/// `no_header` when nothing names a column for the areas; as for every file besides.
pub fn read(bytes: &[u8], name: &str) -> Result<CatalogueReading, FileError> {
    refuse_too_large(bytes)?;
    if bytes.is_empty() {
        return Err(WANTED.empty(name));
    }
    if let Container::Workbook(kind) = container(bytes, name, WANTED)? {
        let sheets = workbook_sheets(bytes, kind)?.sheets;
        let sheet = sheets
            .into_iter()
            .find(|sheet| !sheet.is_hidden && !sheet.cells.is_empty());
        return match sheet {
            Some(sheet) => rows::of_cells(sheet.cells, name),
            None => Err(WANTED.empty(name)),
        };
    }
    let text = decode_text(bytes, name, WANTED)?;
    let text = text.trim_start_matches('\u{feff}');
    if text.trim().is_empty() {
        return Err(WANTED.empty(name));
    }
    match of_text(text, name)? {
        TextFormat::Delimited => {
            let (cells, remarks) = delimited_cells(text, name, WANTED)?;
            let mut reading = rows::of_cells(cells, name)?;
            reading.remarks.extend(remarks);
            Ok(reading)
        }
        TextFormat::Json(tree) | TextFormat::Yaml(tree) => rows::of_tree(&tree, name),
    }
}

fn no_header(name: &str) -> FileError {
    let message = format!(
        "No row of “{name}” names a column for the areas. Head it with “Name” or “Decision area”; “Category”, “Description”, \
         “Reversible” and “Limits” may stand beside it."
    );
    FileError::new(FileErrorCode::NoHeader, message)
}
