//! What a workbook holds beside the cells one sees: hidden sheets and comments. Nothing of it goes without a word.

use std::io::Write as _;

use rungs_interchange::ladder::{
    Known, LadderChoices, LadderSource, SheetChoice, SheetLayout, Unplaced,
};
use rust_xlsxwriter::{Note, Workbook, Worksheet};

fn fill(sheet: &mut Worksheet, rows: &[[&str; 3]]) {
    for (row, cells) in (0_u32..).zip(rows) {
        for (column, text) in (0_u16..).zip(cells) {
            sheet.write(row, column, *text).unwrap();
        }
    }
}

fn workbook() -> Vec<u8> {
    let mut book = Workbook::new();
    let old = book.add_worksheet();
    old.set_name("old").unwrap().set_hidden(true);
    fill(
        old,
        &[["Skill", "PM", "Senior PM"], ["Story", "told", "wrote"]],
    );
    let now = book.add_worksheet();
    now.set_name("now").unwrap().set_active(true);
    fill(
        now,
        &[["Skill", "PM", "Senior PM"], ["Story", "tells", "writes"]],
    );
    let note = Note::new("Ask Kim: is this so, & still?").add_author_prefix(false);
    now.insert_note(1, 2, &note).unwrap();
    book.save_to_buffer().unwrap()
}

fn unplaced(bytes: &[u8], name: &str, choices: &LadderChoices) -> Vec<Unplaced> {
    let source = LadderSource::open(bytes, name).unwrap();
    let reading = source.understand(choices, Known::default());
    let list: Vec<Unplaced> = reading.unplaced().collect();
    assert_eq!(list.len(), reading.unplaced_count());
    let of_fates = reading
        .fates()
        .filter(|cell| matches!(cell.fate, rungs_interchange::ladder::Fate::NotPlaced(_)));
    assert_eq!(list.len(), of_fates.count());
    list
}

fn at<'u>(list: &'u [Unplaced], place: &str) -> &'u Unplaced {
    list.iter().find(|u| u.place == place).expect(place)
}

#[test]
fn a_hidden_sheet_and_a_comment_are_listed() {
    let list = unplaced(&workbook(), "x.xlsx", &LadderChoices::default());
    assert_eq!(list.len(), 7, "{list:?}");
    let hidden = at(&list, "old, B2");
    assert_eq!(hidden.text, "told");
    assert!(hidden.reason.contains("hidden sheet"), "{hidden:?}");
    let comment = at(&list, "now, C2 (comment)");
    assert_eq!(comment.text, "Ask Kim: is this so, & still?");
    assert!(comment.reason.contains("comment"), "{comment:?}");
}

#[test]
fn a_hidden_sheet_leaves_the_names_of_the_others_alone_and_is_told() {
    let source = LadderSource::open(&workbook(), "x.xlsx").unwrap();
    let reading = source.understand(&LadderChoices::default(), Known::default());
    assert!(
        reading.remarks.iter().any(|r| r.contains("hides “old”")),
        "{:?}",
        reading.remarks
    );
    let ladder = reading.ladder.unwrap();
    assert_eq!(ladder.levels.len(), 2);
    assert_eq!(ladder.areas[0].name, "Competencies");
}

#[test]
fn a_hidden_sheet_is_read_when_somebody_says_how_it_is_laid_out() {
    let choices = LadderChoices {
        sheets: vec![SheetChoice {
            sheet: 2,
            layout: Some(SheetLayout::LevelsAcross),
            ..SheetChoice::default()
        }],
        ..LadderChoices::default()
    };
    let list = unplaced(&workbook(), "x.xlsx", &choices);
    assert_eq!(list.len(), 1, "the comment alone: {list:?}");
}

/// A hidden sheet and a comment of an OpenDocument, made by hand as its XML.
#[test]
fn the_same_in_an_open_document() {
    let cell = |text: &str| {
        format!(
            r#"<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>"#
        )
    };
    let row = |cells: String| format!("<table:table-row>{cells}</table:table-row>");
    let head = row([cell("Skill"), cell("PM"), cell("Senior PM")].concat());
    let noted = r#"<table:table-cell office:value-type="string"><office:annotation><dc:creator>Kim</dc:creator><text:p>Still &amp; so?</text:p><text:p>Ask Ann</text:p></office:annotation><text:p>writes</text:p></table:table-cell>"#;
    let now = row([cell("Story"), cell("tells"), noted.to_owned()].concat());
    let old = row([cell("Story"), cell("told"), cell("wrote")].concat());
    let content = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
<office:automatic-styles><style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>
<office:body><office:spreadsheet><table:table table:name="now">{head}{now}</table:table><table:table table:name="old" table:style-name="ta1">{head}{old}</table:table></office:spreadsheet></office:body></office:document-content>"#
    );
    let mut bytes = Vec::new();
    {
        let mut zip = zip::ZipWriter::new(std::io::Cursor::new(&mut bytes));
        let stored = zip::write::SimpleFileOptions::default()
            .compression_method(zip::CompressionMethod::Stored);
        for (name, text) in [
            ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
            ("content.xml", content.as_str()),
            (
                "META-INF/manifest.xml",
                r#"<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>"#,
            ),
        ] {
            zip.start_file(name, stored).unwrap();
            zip.write_all(text.as_bytes()).unwrap();
        }
        zip.finish().unwrap();
    }
    let list = unplaced(&bytes, "x.ods", &LadderChoices::default());
    assert_eq!(list.len(), 7, "{list:?}");
    assert_eq!(at(&list, "old, B2").text, "told");
    assert_eq!(at(&list, "now, C2 (comment)").text, "Still & so?\nAsk Ann");
}
