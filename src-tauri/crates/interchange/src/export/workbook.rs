//! Tables as a workbook: head in bold and frozen, columns as wide as what is in them, days as real dates.

use rungs_domain::Day;
use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet,
    XlsxError,
};

use crate::{FileError, FileErrorCode};

use super::{Cell, Table};

const NARROWEST: usize = 8;
const WIDEST: usize = 60;
/// What a cell may hold in the format.
const LONGEST_TEXT: usize = 32_767;
const LONGEST_SHEET_NAME: usize = 31;

pub(super) fn write(tables: &[Table], made_on: Day) -> Result<Vec<u8>, FileError> {
    let mut workbook = Workbook::new();
    let made = excel_day(made_on).map_err(|e| failed(&e))?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let mut names: Vec<String> = Vec::new();
    for table in tables {
        let name = sheet_name(&table.name, &names);
        let sheet = workbook.add_worksheet();
        sheet.set_name(&name).map_err(|e| failed(&e))?;
        fill(sheet, table).map_err(|e| failed(&e))?;
        names.push(name);
    }
    if tables.is_empty() {
        workbook.add_worksheet();
    }
    workbook.save_to_buffer().map_err(|e| failed(&e))
}

fn failed(error: &XlsxError) -> FileError {
    let message = match error {
        XlsxError::RowColumnLimitError => {
            "The table has more rows or columns than a workbook can hold. Export it as .csv."
                .to_owned()
        }
        other => format!("The workbook could not be written: {other}. Export it as .csv."),
    };
    FileError::new(FileErrorCode::TooLarge, message)
}

fn fill(sheet: &mut Worksheet, table: &Table) -> Result<(), XlsxError> {
    let head = Format::new()
        .set_bold()
        .set_background_color(Color::RGB(0xEE_F1_F5))
        .set_border_bottom(FormatBorder::Thin)
        .set_align(FormatAlign::Top);
    let body = Format::new().set_align(FormatAlign::Top).set_text_wrap();
    let date = Format::new()
        .set_align(FormatAlign::Top)
        .set_num_format("yyyy-mm-dd");
    let mut widths: Vec<usize> = table
        .columns
        .iter()
        .map(|column| column.chars().count())
        .collect();
    for (at, column) in table.columns.iter().enumerate() {
        sheet.write_string_with_format(0, column_number(at)?, bounded(column), &head)?;
    }
    for (row, cells) in table.rows.iter().enumerate() {
        let row = u32::try_from(row + 1).map_err(|_| XlsxError::RowColumnLimitError)?;
        for (at, cell) in cells.iter().enumerate() {
            let column = column_number(at)?;
            let width = match cell {
                Cell::Empty => 0,
                Cell::Number(number) => {
                    sheet.write_number_with_format(row, column, *number, &body)?;
                    number.to_string().len()
                }
                Cell::Day(day) => {
                    match excel_day(*day) {
                        Ok(moment) => {
                            sheet.write_datetime_with_format(row, column, &moment, &date)?
                        }
                        // The format knows no days before 1900.
                        Err(_) => {
                            sheet.write_string_with_format(row, column, day.to_string(), &body)?
                        }
                    };
                    10
                }
                Cell::Text(text) => {
                    sheet.write_string_with_format(row, column, bounded(text), &body)?;
                    text.lines()
                        .map(|line| line.chars().count())
                        .max()
                        .unwrap_or(0)
                }
            };
            if widths.len() <= at {
                widths.resize(at + 1, 0);
            }
            if let Some(widest) = widths.get_mut(at) {
                *widest = (*widest).max(width);
            }
        }
    }
    for (at, width) in widths.iter().enumerate() {
        // Two more than the text, for the filter button in the head.
        let width = u32::try_from((width + 2).clamp(NARROWEST, WIDEST)).unwrap_or(0);
        sheet.set_column_width(column_number(at)?, f64::from(width))?;
    }
    sheet.set_freeze_panes(1, 0)?;
    if let (Some(last), false) = (table.columns.len().checked_sub(1), table.rows.is_empty()) {
        let rows = u32::try_from(table.rows.len()).map_err(|_| XlsxError::RowColumnLimitError)?;
        sheet.autofilter(0, 0, rows, column_number(last)?)?;
    }
    Ok(())
}

fn column_number(at: usize) -> Result<u16, XlsxError> {
    u16::try_from(at).map_err(|_| XlsxError::RowColumnLimitError)
}

fn excel_day(day: Day) -> Result<ExcelDateTime, XlsxError> {
    let year =
        u16::try_from(day.0.year()).map_err(|_| XlsxError::DateTimeRangeError(day.to_string()))?;
    ExcelDateTime::from_ymd(
        year,
        day.0.month().unsigned_abs(),
        day.0.day().unsigned_abs(),
    )
}

fn bounded(text: &str) -> String {
    if text.chars().count() <= LONGEST_TEXT {
        return text.to_owned();
    }
    text.chars().take(LONGEST_TEXT - 1).chain(['…']).collect()
}

/// The format forbids some characters in names of sheets, and two of one name.
fn sheet_name(wanted: &str, taken: &[String]) -> String {
    let allowed: String = wanted
        .chars()
        .map(|c| {
            if matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\') || c.is_control() {
                ' '
            } else {
                c
            }
        })
        .collect();
    let trimmed = allowed.trim().trim_matches('\'');
    let base = if trimmed.is_empty() { "Table" } else { trimmed };
    let is_free = |name: &String| {
        !taken
            .iter()
            .any(|other| other.to_lowercase() == name.to_lowercase())
    };
    let cut = |most: usize| base.chars().take(most).collect::<String>();
    let first = cut(LONGEST_SHEET_NAME);
    if is_free(&first) {
        return first;
    }
    (2..=taken.len() + 2)
        .map(|number| format!("{} {number}", cut(LONGEST_SHEET_NAME - 5)))
        .find(is_free)
        .unwrap_or(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sheet_names_are_allowed_and_differ() {
        let mut taken = Vec::new();
        for (wanted, expected) in [
            ("Roster", "Roster"),
            ("roster", "roster 2"),
            ("a/b:c", "a b c"),
            ("", "Table"),
            ("'quoted'", "quoted"),
        ] {
            let name = sheet_name(wanted, &taken);
            assert_eq!(name, expected);
            taken.push(name);
        }
        assert_eq!(sheet_name(&"é".repeat(40), &[]).chars().count(), 31);
    }
}
