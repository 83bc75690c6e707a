//! The matrix as a sheet that is read like a page: names frozen at the edges, texts wrapped, areas and tracks as one cell each.

use rungs_domain::Day;
use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet,
    XlsxError,
};

use crate::{FileError, FileErrorCode};

use crate::row_height::{Placed, row_height};

use super::written::{Row, RowLook, Written};

/// What a cell may hold in the format.
const LONGEST_TEXT: usize = 32_767;
/// Widths in letters: area, competency, description, a level, a code.
const WIDTHS: [f64; 5] = [18.0, 24.0, 34.0, 38.0, 16.0];

pub(super) fn write(matrix: &Written, made_on: Day) -> Result<Vec<u8>, FileError> {
    let long = matrix
        .rows
        .iter()
        .flat_map(|row| &row.cells)
        .any(|cell| cell.chars().count() > LONGEST_TEXT);
    if long {
        let message = format!(
            "A text of the ladder is longer than the {LONGEST_TEXT} characters a cell of a workbook can hold. Save the ladder as .csv or .yaml."
        );
        return Err(FileError::new(FileErrorCode::TooLarge, message));
    }
    fill(matrix, made_on).map_err(|error| {
        let message = format!(
            "The workbook could not be written: {error}. Save the ladder as .csv or .yaml."
        );
        FileError::new(FileErrorCode::TooLarge, message)
    })
}

struct Looks {
    title: Format,
    text: Format,
    track: Format,
    head: Format,
    area: Format,
    name: Format,
    body: Format,
    code: Format,
}

impl Looks {
    fn new() -> Self {
        let wrapped = || Format::new().set_text_wrap().set_align(FormatAlign::Top);
        let lined = || wrapped().set_border_bottom(FormatBorder::Hair);
        let shade = Color::RGB(0xEE_F1_F5);
        Self {
            title: Format::new().set_bold().set_font_size(15),
            text: wrapped(),
            track: wrapped()
                .set_bold()
                .set_background_color(shade)
                .set_border_left(FormatBorder::Thin),
            head: wrapped()
                .set_bold()
                .set_background_color(shade)
                .set_border_bottom(FormatBorder::Thin),
            area: lined().set_bold(),
            name: lined().set_bold(),
            body: lined(),
            code: lined().set_font_color(Color::RGB(0x5A_64_70)),
        }
    }
}

fn fill(matrix: &Written, made_on: Day) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let year = u16::try_from(made_on.0.year())
        .map_err(|_| XlsxError::DateTimeRangeError(made_on.to_string()))?;
    let made = ExcelDateTime::from_ymd(
        year,
        made_on.0.month().unsigned_abs(),
        made_on.0.day().unsigned_abs(),
    )?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let sheet = workbook.add_worksheet();
    sheet.set_name("Ladder")?;
    let looks = Looks::new();
    for (at, row) in matrix.rows.iter().enumerate() {
        write_row(sheet, matrix, number(at)?, row, &looks)?;
    }
    merge_areas(sheet, matrix, &looks)?;
    for column in 0..matrix.first_code + 3 {
        sheet.set_column_width(column_number(column)?, width_of(matrix, column))?;
    }
    let head = matrix
        .rows
        .iter()
        .position(|row| row.look == RowLook::Head)
        .unwrap_or(0);
    sheet.set_freeze_panes(number(head + 1)?, 2)?;
    print_in_pieces(sheet, matrix, head)?;
    workbook.save_to_buffer()
}

fn width_of(matrix: &Written, column: usize) -> f64 {
    match column {
        0..=2 => WIDTHS.get(column).copied().unwrap_or(20.0),
        _ if column < matrix.first_code => WIDTHS[3],
        _ => WIDTHS[4],
    }
}

/// As many levels on a page as can be read, with the names of rows and columns on every page.
fn print_in_pieces(sheet: &mut Worksheet, matrix: &Written, head: usize) -> Result<(), XlsxError> {
    const LEVELS_PER_PAGE: usize = 4;
    let levels = matrix.first_code.saturating_sub(matrix.first_level);
    let pages = u16::try_from(levels.div_ceil(LEVELS_PER_PAGE).max(1)).unwrap_or(u16::MAX);
    sheet.set_landscape().set_print_fit_to_pages(pages, 0);
    sheet.set_paper_size(9);
    sheet.set_margins(0.4, 0.4, 0.5, 0.6, 0.3, 0.3);
    sheet.set_footer("&RPage &P of &N");
    sheet.set_repeat_rows(number(head)?, number(head)?)?;
    sheet.set_repeat_columns(0, 1)?;
    Ok(())
}

fn write_row(
    sheet: &mut Worksheet,
    matrix: &Written,
    at: u32,
    row: &Row,
    looks: &Looks,
) -> Result<(), XlsxError> {
    if matches!(row.look, RowLook::Track | RowLook::TrackText) {
        return write_tracks(sheet, matrix, at, row, looks);
    }
    for (column, text) in row.cells.iter().enumerate() {
        let look = match row.look {
            RowLook::Title => &looks.title,
            RowLook::Text => &looks.text,
            RowLook::Head => &looks.head,
            _ if column == 0 => &looks.area,
            _ if column == 1 => &looks.name,
            _ if column >= matrix.first_code => &looks.code,
            _ => &looks.body,
        };
        if row.look == RowLook::Text && column == 0 {
            let last = column_number(matrix.first_level + 2)?;
            sheet.merge_range(at, 0, at, last, text, look)?;
            let width = (0..=matrix.first_level + 2)
                .map(|c| width_of(matrix, c))
                .sum();
            sheet.set_row_height(at, row_height([Placed { text, width }]))?;
            continue;
        }
        if matches!(row.look, RowLook::Title | RowLook::Text) && text.is_empty() {
            continue;
        }
        write_cell(sheet, at, column_number(column)?, text, look)?;
    }
    if !matches!(row.look, RowLook::Title | RowLook::Text) {
        // The area stands in one cell with its neighbours below.
        let texts = row.cells.iter().enumerate().skip(1);
        let placed = texts.map(|(column, text)| Placed {
            text,
            width: width_of(matrix, column),
        });
        sheet.set_row_height(at, row_height(placed))?;
    }
    Ok(())
}

/// Plain numbers as numbers, everything else as text that no program takes for a formula.
fn write_cell(
    sheet: &mut Worksheet,
    row: u32,
    column: u16,
    text: &str,
    look: &Format,
) -> Result<(), XlsxError> {
    let plain = !text.is_empty()
        && text.len() <= 9
        && text.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    match text
        .parse::<f64>()
        .ok()
        .filter(|n| plain && n.to_string() == text)
    {
        Some(number) => sheet.write_number_with_format(row, column, number, look)?,
        None if text.is_empty() => sheet.write_blank(row, column, look)?,
        None => sheet.write_string_with_format(row, column, text, look)?,
    };
    Ok(())
}

fn write_tracks(
    sheet: &mut Worksheet,
    matrix: &Written,
    at: u32,
    row: &Row,
    looks: &Looks,
) -> Result<(), XlsxError> {
    let look = if row.look == RowLook::Track {
        &looks.track
    } else {
        &looks.text
    };
    let cell = |column: usize| row.cells.get(column).map_or("", String::as_str);
    sheet.write_string_with_format(at, 0, cell(0), look)?;
    for (first, count) in &matrix.tracks {
        let (begin, end) = (column_number(*first)?, column_number(first + count - 1)?);
        if *count > 1 {
            sheet.merge_range(at, begin, at, end, cell(*first), look)?;
        } else {
            write_cell(sheet, at, begin, cell(*first), look)?;
        }
    }
    let placed = matrix.tracks.iter().map(|(first, count)| Placed {
        text: cell(*first),
        width: (*first..first + count).map(|c| width_of(matrix, c)).sum(),
    });
    sheet.set_row_height(at, row_height(placed))?;
    Ok(())
}

/// Rows of one area share its cell.
fn merge_areas(sheet: &mut Worksheet, matrix: &Written, looks: &Looks) -> Result<(), XlsxError> {
    let mut begin = 0;
    while begin < matrix.rows.len() {
        let of = |at: usize| {
            matrix
                .rows
                .get(at)
                .map(|r| (r.look, r.cells.first().map_or("", String::as_str)))
        };
        let mut end = begin;
        while of(end + 1).is_some() && of(end + 1) == of(begin) {
            end += 1;
        }
        let (look, text) = of(begin).unwrap_or((RowLook::Title, ""));
        if end > begin
            && matches!(
                look,
                RowLook::About | RowLook::Competency | RowLook::Decision
            )
        {
            sheet.merge_range(number(begin)?, 0, number(end)?, 0, text, &looks.area)?;
        }
        begin = end + 1;
    }
    Ok(())
}

fn number(at: usize) -> Result<u32, XlsxError> {
    u32::try_from(at).map_err(|_| XlsxError::RowColumnLimitError)
}

fn column_number(at: usize) -> Result<u16, XlsxError> {
    u16::try_from(at).map_err(|_| XlsxError::RowColumnLimitError)
}
