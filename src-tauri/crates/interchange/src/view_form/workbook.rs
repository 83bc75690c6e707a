//! The form as a workbook: one sheet, only the cells to fill in are open, and the steps are offered as a list.

use rungs_domain::Shareable;
use rungs_domain::view_form::{ViewForm, ViewFormArea};
use rust_xlsxwriter::{
    Color, DataValidation, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder,
    ProtectionOptions, Workbook, Worksheet, XlsxError,
};

use super::{AREA, HEAD_CODE, HEADS, about, introduction, steps, title_of};
use crate::row_height::{Placed, row_height};
use crate::{FileError, FileErrorCode};

/// Columns: decision, what it covers, choice, words, code.
const NAME: u16 = 0;
const ABOUT: u16 = 1;
const CHOICE: u16 = 2;
const NOTE: u16 = 3;
const CODE: u16 = 4;
/// In digits, as the format counts.
const WIDTHS: [(u16, f64); 5] = [
    (NAME, 30.0),
    (ABOUT, 52.0),
    (CHOICE, 24.0),
    (NOTE, 48.0),
    (CODE, 18.0),
];
/// What a cell may hold in the format, in characters.
const LONGEST_TEXT: usize = 32_767;
/// What the name of a sheet may have, in characters.
const LONGEST_NAME: usize = 31;
/// What a list of choices may hold when it stands in the cell itself, in characters.
const LONGEST_LIST: usize = 255;

/// A workbook for one person to fill in.
///
/// # Errors
/// `too_large` when the catalogue has more in it than a sheet can hold.
pub fn view_form_workbook(form: &Shareable<ViewForm>) -> Result<Vec<u8>, FileError> {
    sheet_of(form.get()).map_err(|error| {
        let message = format!("The form could not be written: {error}. Save it as .csv instead.");
        FileError::new(FileErrorCode::TooLarge, message)
    })
}

struct Looks {
    title: Format,
    sub: Format,
    head: Format,
    category: Format,
    name: Format,
    words: Format,
    entry: Format,
    choice: Format,
    code: Format,
}

impl Looks {
    fn new() -> Self {
        let top = || Format::new().set_align(FormatAlign::Top).set_text_wrap();
        let edge = Color::RGB(0xC9_C3_B6);
        let line = || {
            top()
                .set_border_bottom(FormatBorder::Hair)
                .set_border_color(edge)
        };
        let open = || {
            top()
                .set_background_color(Color::RGB(0xFF_FB_EB))
                .set_border(FormatBorder::Thin)
                .set_border_color(edge)
                .set_unlocked()
        };
        Self {
            title: Format::new().set_bold().set_font_size(16),
            sub: top().set_font_color(Color::RGB(0x4C_50_57)),
            head: top()
                .set_bold()
                .set_background_color(Color::RGB(0x14_59_5C))
                .set_font_color(Color::White),
            category: Format::new()
                .set_bold()
                .set_font_size(12)
                .set_border_bottom(FormatBorder::Thin)
                .set_border_color(edge),
            name: line().set_bold(),
            words: line(),
            entry: open(),
            choice: open().set_bold(),
            code: top()
                .set_font_color(Color::RGB(0x85_7F_72))
                .set_font_size(8),
        }
    }
}

fn sheet_of(form: &ViewForm) -> Result<Vec<u8>, XlsxError> {
    let looks = Looks::new();
    let mut workbook = Workbook::new();
    workbook.set_properties(
        &DocProperties::new()
            .set_title(title_of(form))
            .set_creation_datetime(&ExcelDateTime::parse_from_str(&form.made_on.to_string())?),
    );
    let sheet = workbook.add_worksheet();
    let say = form.say;
    sheet.set_name(bounded_to(&say.word("form-decisions-sheet"), LONGEST_NAME))?;
    for (column, width) in WIDTHS {
        sheet.set_column_width(column, width)?;
    }
    sheet.write_string_with_format(0, NAME, bounded(&title_of(form)), &looks.title)?;
    sheet.set_row_height(0, 24.0)?;
    across(sheet, 1, &introduction(form), &looks)?;
    let head = 2;
    for (column, text) in (0..).zip(HEADS) {
        sheet.write_string_with_format(head, column, text, &looks.head)?;
    }
    sheet.set_row_height(head, 18.0)?;
    sheet.set_freeze_panes(head + 1, 1)?;
    sheet.set_repeat_rows(head, head)?;
    // What the steps mean scrolls away; every cell to choose in says them again.
    across(sheet, head + 1, &steps(form).join("\n"), &looks)?;
    let mut row = head + 2;
    for category in &form.categories {
        if !category.name.is_empty() {
            let name = bounded(&category.name);
            sheet.merge_range(row, NAME, row, CODE, &name, &looks.category)?;
            sheet.set_row_height(row, 24.0)?;
            row += 1;
        }
        for area in &category.areas {
            line(sheet, form, area, row, &looks)?;
            row += 1;
        }
    }
    sheet.write_string_with_format(row + 1, NAME, HEAD_CODE, &looks.code)?;
    sheet.write_string_with_format(row + 1, ABOUT, &form.form_code, &looks.code)?;
    sheet.protect_with_options(&ProtectionOptions {
        format_columns: true,
        format_rows: true,
        ..ProtectionOptions::new()
    });
    sheet.set_landscape().set_print_fit_to_pages(1, 0);
    sheet.set_paper_size(9);
    sheet.set_margins(0.5, 0.5, 0.6, 0.6, 0.3, 0.3);
    let foot = bounded_to(&title_of(form), 100).replace('&', "&&");
    let page = say.with(
        "form-page-of",
        &[("page", "&P".into()), ("all", "&N".into())],
    );
    sheet.set_footer(format!("&L{foot}&R{page}"));
    workbook.save_to_buffer()
}

/// A text over all columns that are read.
fn across(sheet: &mut Worksheet, row: u32, text: &str, looks: &Looks) -> Result<(), XlsxError> {
    sheet.merge_range(row, NAME, row, NOTE, &bounded(text), &looks.sub)?;
    let columns = WIDTHS.iter().filter(|(column, _)| *column <= NOTE);
    let width = columns.map(|(_, width)| width).sum();
    sheet.set_row_height(row, row_height([Placed { text, width }]))?;
    Ok(())
}

fn line(
    sheet: &mut Worksheet,
    form: &ViewForm,
    area: &ViewFormArea,
    row: u32,
    looks: &Looks,
) -> Result<(), XlsxError> {
    let about = about(area);
    sheet.write_string_with_format(row, NAME, bounded(&area.name), &looks.name)?;
    sheet.write_string_with_format(row, ABOUT, bounded(&about), &looks.words)?;
    let [(_, name_width), (_, about_width), ..] = WIDTHS;
    let texts = [(&area.name, name_width), (&about, about_width)];
    let placed = texts.map(|(text, width)| Placed { text, width });
    sheet.set_row_height(row, row_height(placed).max(33.0))?;
    sheet.write_blank(row, CHOICE, &looks.choice)?;
    sheet.write_blank(row, NOTE, &looks.entry)?;
    let code = format!("{AREA}{}", area.code);
    sheet.write_string_with_format(row, CODE, bounded(&code), &looks.code)?;
    let choices = choices(form);
    let list = DataValidation::new()
        .allow_list_strings(&choices)?
        .set_error_title(bounded_to(
            &form.say.word("form-decisions-refused-title"),
            32,
        ))?
        .set_error_message(bounded_to(&form.say.word("form-decisions-refused"), 255))?
        .set_input_title(bounded_to(&area.name, 32))?
        .set_input_message(bounded_to(&choices.join("\n"), 255))?;
    sheet.add_data_validation(row, CHOICE, row, CHOICE, &list)?;
    Ok(())
}

/// `5 Advise`; the numbers alone where the words would be too long for the format.
fn choices(form: &ViewForm) -> Vec<String> {
    let words: Vec<String> = form
        .steps
        .iter()
        // The format takes a comma for the end of a choice.
        .map(|step| format!("{} {}", step.number, step.word.replace(',', " ")))
        .collect();
    if words.join(",").chars().count() <= LONGEST_LIST {
        return words;
    }
    form.steps
        .iter()
        .map(|step| step.number.to_string())
        .collect()
}

fn bounded(text: &str) -> String {
    bounded_to(text, LONGEST_TEXT)
}

fn bounded_to(text: &str, characters: usize) -> String {
    text.chars().take(characters).collect()
}
