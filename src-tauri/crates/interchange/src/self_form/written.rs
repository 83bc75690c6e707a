//! The form as a workbook: one sheet, only the cells to fill in are open, and the scale is offered as a list.

use rungs_domain::Shareable;
use rungs_domain::self_form::{FormCompetency, FormExpectation, SelfForm};
use rust_xlsxwriter::{
    Color, DataValidation, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder,
    ProtectionOptions, Workbook, Worksheet, XlsxError,
};

use super::{HEAD_CODE, HEAD_COMPETENCY, HEAD_NOTE, HEAD_RATING, QUESTION, sent_back};
use crate::row_height::{Placed, row_height};
use crate::{FileError, FileErrorCode};

/// Columns: competency, what the level expects, what the next one expects, rating, note, code.
const COMPETENCY: u16 = 0;
const EXPECTS: u16 = 1;
const NEXT: u16 = 2;
const RATING: u16 = 3;
const NOTE: u16 = 4;
const CODE: u16 = 5;
/// In digits, as the format counts.
const WIDTHS: [(u16, f64); 6] = [
    (COMPETENCY, 30.0),
    (EXPECTS, 44.0),
    (NEXT, 44.0),
    (RATING, 14.0),
    (NOTE, 44.0),
    (CODE, 18.0),
];
/// What a cell may hold in the format, in characters.
const LONGEST_TEXT: usize = 32_767;

/// What the name of a sheet may have, in characters.
const LONGEST_NAME: usize = 31;

/// A workbook for one person to fill in.
///
/// # Errors
/// `too_large` when the ladder has more in it than a sheet can hold.
pub fn write_form(form: &Shareable<SelfForm>) -> Result<Vec<u8>, FileError> {
    sheet_of(form.get()).map_err(|error| {
        let message = format!("The form could not be written: {error}. Print it instead.");
        FileError::new(FileErrorCode::TooLarge, message)
    })
}

struct Looks {
    title: Format,
    sub: Format,
    head: Format,
    area: Format,
    words: Format,
    entry: Format,
    number: Format,
    code: Format,
}

impl Looks {
    fn new() -> Self {
        let top = || Format::new().set_align(FormatAlign::Top).set_text_wrap();
        let edge = Color::RGB(0xC9_C3_B6);
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
            area: Format::new()
                .set_bold()
                .set_font_size(12)
                .set_border_bottom(FormatBorder::Thin)
                .set_border_color(edge),
            words: top()
                .set_border_bottom(FormatBorder::Hair)
                .set_border_color(edge),
            entry: open(),
            number: open().set_align(FormatAlign::Center).set_bold(),
            code: top()
                .set_font_color(Color::RGB(0x85_7F_72))
                .set_font_size(8),
        }
    }
}

fn sheet_of(form: &SelfForm) -> Result<Vec<u8>, XlsxError> {
    let looks = Looks::new();
    let mut workbook = Workbook::new();
    let (say, day) = (form.say, form.made_on.to_string());
    let name = form.person.as_str().into();
    workbook.set_properties(
        &DocProperties::new()
            .set_title(say.with("form-self-file", &[("name", name)]))
            .set_creation_datetime(&ExcelDateTime::parse_from_str(&day)?),
    );
    let sheet = workbook.add_worksheet();
    sheet.set_name(bounded_to(&say.word("form-self-sheet"), LONGEST_NAME))?;
    for (column, width) in WIDTHS {
        sheet.set_column_width(column, width)?;
    }
    let head = introduction(sheet, form, &looks)?;
    heads(sheet, form, head, &looks)?;
    sheet.set_freeze_panes(head + 1, 1)?;
    sheet.set_repeat_rows(head, head)?;
    let mut row = scale(sheet, form, head + 1, &looks)?;
    for area in &form.areas {
        sheet.merge_range(
            row,
            COMPETENCY,
            row,
            CODE,
            &bounded(&area.name),
            &looks.area,
        )?;
        sheet.set_row_height(row, 24.0)?;
        row += 1;
        for competency in &area.competencies {
            line(sheet, form, competency, row, &looks)?;
            row += 1;
        }
    }
    row = questions(sheet, form, row + 1, &looks)?;
    sheet.write_string_with_format(row + 1, COMPETENCY, HEAD_CODE, &looks.code)?;
    sheet.write_string_with_format(row + 1, EXPECTS, &form.form_code, &looks.code)?;

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

fn title_of(form: &SelfForm) -> String {
    let name = form.person.as_str().into();
    form.say.with("form-self-title", &[("name", name)])
}

/// Whose it is and how to fill it in; the row below it. It stays in view with the heads of the columns, so it is short.
fn introduction(sheet: &mut Worksheet, form: &SelfForm, looks: &Looks) -> Result<u32, XlsxError> {
    sheet.write_string_with_format(0, 0, bounded(&title_of(form)), &looks.title)?;
    sheet.set_row_height(0, 24.0)?;
    let say = form.say;
    let parts = [
        ("level", form.level.name.as_str().into()),
        ("version", form.version.into()),
        ("ladder", form.ladder.as_str().into()),
        ("day", form.printed_on.as_str().into()),
    ];
    let against = say.with("form-self-against", &parts);
    let how_to = say.word("form-self-how-to");
    let send_back = sent_back(say, form.leader.as_deref());
    let about = format!("{against}\n{how_to} {send_back}");
    across(sheet, 1, &about, looks)?;
    Ok(2)
}

/// What the numbers mean, below the heads: it scrolls away, and every cell for a number says it again.
fn scale(
    sheet: &mut Worksheet,
    form: &SelfForm,
    row: u32,
    looks: &Looks,
) -> Result<u32, XlsxError> {
    let steps: Vec<String> = form
        .scale
        .iter()
        .map(|step| {
            let parts = [
                ("step", format!("{} {}", step.value, step.word).into()),
                ("meaning", step.meaning.as_str().into()),
            ];
            form.say.with("form-step", &parts)
        })
        .collect();
    across(sheet, row, &steps.join("\n"), looks)?;
    Ok(row + 1)
}

/// A text over all columns that are read.
fn across(sheet: &mut Worksheet, row: u32, text: &str, looks: &Looks) -> Result<(), XlsxError> {
    sheet.merge_range(row, COMPETENCY, row, NOTE, &bounded(text), &looks.sub)?;
    let columns = WIDTHS.iter().filter(|(column, _)| *column <= NOTE);
    let width = columns.map(|(_, width)| width).sum();
    sheet.set_row_height(row, row_height([Placed { text, width }]))?;
    Ok(())
}

fn heads(sheet: &mut Worksheet, form: &SelfForm, row: u32, looks: &Looks) -> Result<(), XlsxError> {
    let expects = |key, level: &str| form.say.with(key, &[("level", level.into())]);
    let next = form.next_level.as_ref();
    let next = next.map_or_else(String::new, |name| expects("form-self-next-expects", name));
    let expects = expects("form-self-expects", &form.level.name);
    for (column, text) in [
        (COMPETENCY, HEAD_COMPETENCY),
        (EXPECTS, expects.as_str()),
        (NEXT, next.as_str()),
        (RATING, HEAD_RATING),
        (NOTE, HEAD_NOTE),
        (CODE, HEAD_CODE),
    ] {
        sheet.write_string_with_format(row, column, bounded(text), &looks.head)?;
    }
    sheet.set_row_height(row, 33.0)?;
    Ok(())
}

fn line(
    sheet: &mut Worksheet,
    form: &SelfForm,
    competency: &FormCompetency,
    row: u32,
    looks: &Looks,
) -> Result<(), XlsxError> {
    let name = if competency.description.is_empty() {
        competency.name.clone()
    } else {
        format!("{}\n{}", competency.name, competency.description)
    };
    sheet.write_string_with_format(row, COMPETENCY, bounded(&name), &looks.words)?;
    let [expects, next] = [&competency.expects, &competency.next]
        .map(|expected| expected.as_ref().map_or_else(String::new, words));
    for (column, text) in [(EXPECTS, &expects), (NEXT, &next)] {
        sheet.write_string_with_format(row, column, bounded(text), &looks.words)?;
    }
    let texts = [(COMPETENCY, &name), (EXPECTS, &expects), (NEXT, &next)];
    let placed = texts.map(|(column, text)| Placed {
        text,
        width: width_of(column),
    });
    sheet.set_row_height(row, row_height(placed))?;
    sheet.write_blank(row, RATING, &looks.number)?;
    sheet.write_blank(row, NOTE, &looks.entry)?;
    sheet.write_string_with_format(row, CODE, competency.code.as_str(), &looks.code)?;
    let steps: Vec<String> = form
        .scale
        .iter()
        .map(|step| step.value.to_string())
        .collect();
    let scale: Vec<String> = form
        .scale
        .iter()
        .map(|step| format!("{} {}", step.value, step.word))
        .collect();
    let list = DataValidation::new()
        .allow_list_strings(&steps)?
        .set_error_title(bounded_to(&form.say.word("form-self-refused-title"), 32))?
        .set_error_message(bounded_to(&form.say.word("form-self-refused"), 255))?
        .set_input_title(bounded_to(&competency.name, 32))?
        .set_input_message(bounded_to(&scale.join("\n"), 255))?;
    sheet.add_data_validation(row, RATING, row, RATING, &list)?;
    Ok(())
}

fn questions(
    sheet: &mut Worksheet,
    form: &SelfForm,
    mut row: u32,
    looks: &Looks,
) -> Result<u32, XlsxError> {
    for question in &form.questions {
        sheet.merge_range(row, COMPETENCY, row, EXPECTS, &question.text, &looks.words)?;
        sheet.merge_range(row, NEXT, row, NOTE, "", &looks.entry)?;
        let code = format!("{QUESTION}{}", question.code);
        sheet.write_string_with_format(row, CODE, code, &looks.code)?;
        sheet.set_row_height(row, 60.0)?;
        row += 1;
    }
    Ok(row)
}

fn words(expectation: &FormExpectation) -> String {
    let mut text = format!("{} {}", expectation.proficiency, expectation.word);
    for behaviour in &expectation.behaviours {
        text.push_str("\n· ");
        text.push_str(behaviour);
    }
    text
}

fn width_of(column: u16) -> f64 {
    let known = WIDTHS.iter().find(|(known, _)| *known == column);
    known.map_or(10.0, |(_, width)| *width)
}

fn bounded(text: &str) -> String {
    bounded_to(text, LONGEST_TEXT)
}

fn bounded_to(text: &str, characters: usize) -> String {
    text.chars().take(characters).collect()
}
