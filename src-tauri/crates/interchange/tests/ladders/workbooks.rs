//! Workbooks made here with the traps of real ones: a cover sheet, a sheet per track, merged cells, a cell a million rows down.

use rungs_interchange::ladder::{Known, LadderChoices, LadderSource};
use rust_xlsxwriter::{Format, Workbook};

use crate::fates::expect;
use crate::told;

fn told_of(bytes: &[u8], name: &str) -> String {
    let source = LadderSource::open(bytes, name).unwrap();
    told::whole(&source.understand(&LadderChoices::default(), Known::default()))
}

fn per_track() -> Vec<u8> {
    let mut book = Workbook::new();
    let plain = Format::new();
    let cover = book.add_worksheet();
    cover.set_name("Read me").unwrap();
    cover.write(1, 1, "Owner").unwrap();
    cover.write(1, 2, "Kim").unwrap();
    book.add_worksheet().set_name("Empty").unwrap();
    let ic = book.add_worksheet();
    ic.set_name("IC").unwrap();
    ic.write(0, 0, "Our product ladder").unwrap();
    for (column, text) in ["Area", "Skill", "PM", "Senior PM", "Principal PM"]
        .iter()
        .enumerate()
    {
        ic.write(3, u16::try_from(column).unwrap(), *text).unwrap();
    }
    ic.merge_range(4, 0, 5, 0, "Craft", &plain).unwrap();
    ic.write(4, 1, "Discovery").unwrap();
    ic.write(4, 2, "Runs interviews").unwrap();
    // One text for two levels.
    ic.merge_range(4, 3, 4, 4, "Plans research\nand teaches it", &plain)
        .unwrap();
    ic.write(5, 1, "Delivery").unwrap();
    ic.write(5, 2, 2).unwrap();
    ic.write(5, 3, 3.0).unwrap();
    ic.write(5, 4, "4").unwrap();
    ic.merge_range(6, 0, 6, 4, "People", &plain).unwrap();
    ic.write(7, 1, "Coaching").unwrap();
    ic.write(7, 4, "Coaches two").unwrap();
    // Mostly empty: a forgotten cell far away.
    ic.write(1_000_000, 16_000, "?").unwrap();
    let managers = book.add_worksheet();
    managers.set_name("Managers").unwrap();
    for (column, text) in ["Area", "Skill", "Group PM", "Director"].iter().enumerate() {
        managers
            .write(0, u16::try_from(column).unwrap(), *text)
            .unwrap();
    }
    for (column, text) in ["Craft", "Discovery", "Reads it", "Asks for it"]
        .iter()
        .enumerate()
    {
        managers
            .write(1, u16::try_from(column).unwrap(), *text)
            .unwrap();
    }
    book.save_to_buffer().unwrap()
}

#[test]
fn a_sheet_per_track_with_merged_cells_and_a_cover() {
    expect(
        "made-per-track.xlsx",
        &told_of(&per_track(), "made-per-track.xlsx"),
    );
}

#[test]
fn columns_of_behaviours_and_examples_below_one_level() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.merge_range(0, 1, 0, 2, "PM", &Format::new()).unwrap();
    sheet
        .merge_range(0, 3, 0, 4, "Senior PM", &Format::new())
        .unwrap();
    let rows = [
        [
            "Competency",
            "Behaviours",
            "Examples",
            "Behaviours",
            "Examples",
        ],
        [
            "Discovery",
            "Runs interviews",
            "The March round",
            "Plans research",
            "",
        ],
        ["Delivery", "Ships", "", "Ships more", "The big launch"],
    ];
    for (row, cells) in rows.iter().enumerate() {
        for (column, text) in cells.iter().enumerate().filter(|(_, t)| !t.is_empty()) {
            sheet
                .write(
                    u32::try_from(row + 1).unwrap(),
                    u16::try_from(column).unwrap(),
                    *text,
                )
                .unwrap();
        }
    }
    let bytes = book.save_to_buffer().unwrap();
    expect(
        "made-sub-columns.xlsx",
        &told_of(&bytes, "made-sub-columns.xlsx"),
    );
}

#[test]
fn a_sheet_that_is_larger_than_any_ladder_is_refused_in_words() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for row in 0..5_001 {
        sheet.write(row, 0, "x").unwrap();
    }
    let bytes = book.save_to_buffer().unwrap();
    let error = LadderSource::open(&bytes, "big.xlsx").unwrap_err();
    assert!(error.message.contains("5000 rows"), "{}", error.message);
}

#[test]
fn more_levels_than_a_track_can_have_are_refused_in_words() {
    let mut text = String::from("Competency");
    for level in 1..=31 {
        text.push_str(&format!(",Senior PM {level}"));
    }
    text.push_str("\nDiscovery");
    text.push_str(&",x".repeat(31));
    let source = LadderSource::open(text.as_bytes(), "wide.csv").unwrap();
    let reading = source.understand(&LadderChoices::default(), Known::default());
    assert_eq!(reading.ladder, None);
    let problem = reading.problem.unwrap();
    assert!(
        problem.contains("31 levels") && problem.contains("at most 30"),
        "{problem}"
    );
}

/// OpenDocument with merged cells, made by hand as its XML.
#[test]
fn merged_cells_of_an_open_document() {
    let content = r#"<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
<office:body><office:spreadsheet><table:table table:name="Leiter">
<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="4"/></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><text:p>Kompetenz</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Junior</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Senior</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Leitung</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><text:p>Daten</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Liest</text:p></table:table-cell><table:table-cell table:number-columns-spanned="2" office:value-type="string"><text:p>Fragt</text:p><text:p>und prüft</text:p></table:table-cell><table:covered-table-cell/></table:table-row>
</table:table></office:spreadsheet></office:body></office:document-content>"#;
    let mut bytes = Vec::new();
    {
        use std::io::Write as _;
        let mut zip = zip::ZipWriter::new(std::io::Cursor::new(&mut bytes));
        let stored = zip::write::SimpleFileOptions::default()
            .compression_method(zip::CompressionMethod::Stored);
        zip.start_file("mimetype", stored).unwrap();
        zip.write_all(b"application/vnd.oasis.opendocument.spreadsheet")
            .unwrap();
        zip.start_file("content.xml", stored).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
        zip.start_file("META-INF/manifest.xml", stored).unwrap();
        zip.write_all(br#"<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>"#).unwrap();
        zip.finish().unwrap();
    }
    expect("made-merged.ods", &told_of(&bytes, "made-merged.ods"));
}
