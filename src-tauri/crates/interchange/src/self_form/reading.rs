//! A form that comes back from whatever program it was filled in with: found by its code, its columns found by their heads.

use rungs_domain::form_code::FormCode;

use super::form_grid::FormGrid;
use super::{RefusedAnswer, SelfAnswers};
use crate::source::{
    Container, SheetCells, TextFormat, Wanted, container, decode_text, delimited_cells, of_text,
    refuse_too_large, workbook_sheets,
};
use crate::{FileError, FileErrorCode};

/// Reads a workbook somebody filled in, or what they saved of it as text with separators.
///
/// # Errors
/// `unsupported` and `binary` for what is no table, `bad_spreadsheet`, `too_large`; `not_a_form` when it holds no form code, a
/// damaged one, or the row that names the columns is gone.
pub fn read_answers(bytes: &[u8], name: &str) -> Result<SelfAnswers, FileError> {
    let (sheets, faults) = sheets(bytes, name)?;
    let (sheet, code) = found_code(&sheets, name)?;
    let grid = FormGrid::of(sheet);
    let columns = grid.columns().ok_or_else(|| {
        not_a_form(format!(
            "The row of “{name}” that names the columns is gone, so nobody can tell which cell is a rating. Ask for the form as it was handed out."
        ))
    })?;
    let mut answers = SelfAnswers::of(code, &grid, &columns);
    answers.refused.extend(faults);
    Ok(answers)
}

/// The sheets, and what of a text could not be parted into cells.
pub(crate) fn sheets(
    bytes: &[u8],
    name: &str,
) -> Result<(Vec<SheetCells>, Vec<RefusedAnswer>), FileError> {
    refuse_too_large(bytes)?;
    if let Container::Workbook(kind) = container(bytes, name, Wanted::Form)? {
        let mut sheets = workbook_sheets(bytes, kind)?.sheets;
        sheets.retain(|sheet| !sheet.is_hidden);
        return Ok((sheets, Vec::new()));
    }
    let text = decode_text(bytes, name, Wanted::Form)?;
    let text = text.trim_start_matches('\u{feff}');
    if text.trim().is_empty() {
        return Err(Wanted::Form.empty(name));
    }
    match of_text(text, name)? {
        TextFormat::Delimited => {
            let (cells, remarks) = delimited_cells(text, name, Wanted::Form)?;
            let sheet = SheetCells {
                cells,
                ..SheetCells::default()
            };
            Ok((
                vec![sheet],
                remarks.iter().map(|fault| told(fault)).collect(),
            ))
        }
        TextFormat::Json(_) | TextFormat::Yaml(_) => {
            let message = format!(
                "“{name}” is no form. Read in the form as it came back, saved as .xlsx, .ods or .csv."
            );
            Err(FileError::new(FileErrorCode::Unsupported, message))
        }
    }
}

/// "Row 12: a quotation mark …" with the row as its place.
fn told(fault: &str) -> RefusedAnswer {
    let (place, reason) = fault.split_once(": ").unwrap_or(("", fault));
    RefusedAnswer {
        place: place.to_owned(),
        text: String::new(),
        reason: reason.to_owned(),
    }
}

fn found_code<'a>(
    sheets: &'a [SheetCells],
    name: &str,
) -> Result<(&'a SheetCells, FormCode), FileError> {
    let mut damaged = None;
    for sheet in sheets {
        for (_, _, text) in &sheet.cells {
            if !text.trim_start().starts_with("RF") || !text.contains(':') {
                continue;
            }
            match FormCode::parse(text) {
                Ok(code) => return Ok((sheet, code)),
                Err(error) => damaged = Some(error.message),
            }
        }
    }
    Err(not_a_form(damaged.unwrap_or_else(|| {
        format!(
            "“{name}” is no self-assessment form of this program, or the line with its code was deleted. Ask for the form as it was handed out."
        )
    })))
}

fn not_a_form(message: String) -> FileError {
    FileError::new(FileErrorCode::NotAForm, message)
}
