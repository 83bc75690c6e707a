//! The form as a table of text, for whoever has no spreadsheet program that writes workbooks.

use rungs_domain::Shareable;
use rungs_domain::view_form::ViewForm;

use super::{AREA, HEAD_CODE, HEADS, about, introduction, steps, title_of};
use crate::export::guarded;
use crate::{FileError, FileErrorCode};

/// CSV in UTF-8 with a mark, since this file is opened by hand in programs that take it for something else without one.
///
/// # Errors
/// `unreadable` when the table cannot be put into text.
pub fn view_form_csv(form: &Shareable<ViewForm>) -> Result<Vec<u8>, FileError> {
    let form = form.get();
    let mut rows: Vec<Vec<String>> = vec![vec![title_of(form)], vec![introduction(form)]];
    rows.extend(steps(form).into_iter().map(|step| vec![step]));
    rows.push(HEADS.map(str::to_owned).to_vec());
    for category in &form.categories {
        if !category.name.is_empty() {
            rows.push(vec![category.name.clone()]);
        }
        for area in &category.areas {
            rows.push(vec![
                area.name.clone(),
                about(area),
                String::new(),
                String::new(),
                format!("{AREA}{}", area.code),
            ]);
        }
    }
    rows.push(vec![HEAD_CODE.to_owned(), form.form_code.clone()]);
    written(&rows).map_err(|error| {
        let message = format!("The form could not be written: {error}. Save it as .xlsx instead.");
        FileError::new(FileErrorCode::Unreadable, message)
    })
}

fn written(rows: &[Vec<String>]) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    for row in rows {
        // Every row as wide as the head, or programs guess where the table ends.
        let cells = (0..HEADS.len()).map(|at| row.get(at).map_or("", String::as_str));
        writer.write_record(cells.map(|cell| guarded(cell).into_owned()))?;
    }
    Ok(writer.into_inner().map_err(|error| error.into_error())?)
}
