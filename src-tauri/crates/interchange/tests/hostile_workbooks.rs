//! Workbooks made to hurt: they unpack without end, claim what they have not, or stop in the middle.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]

mod support;

use std::io::{Cursor, Write};

use rungs_interchange::{FileError, FileErrorCode};
use support::read;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        let stored = *name == "mimetype";
        let method = if stored {
            CompressionMethod::Stored
        } else {
            CompressionMethod::Deflated
        };
        zip.start_file(
            *name,
            SimpleFileOptions::default().compression_method(method),
        )
        .unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

const MANIFEST: &[u8] = br#"<?xml version="1.0"?><manifest:manifest xmlns:manifest="m"><manifest:file-entry/></manifest:manifest>"#;

fn ods(content: &str) -> Result<rungs_interchange::RosterReading, FileError> {
    let parts: [(&str, &[u8]); 3] = [
        (
            "mimetype",
            b"application/vnd.oasis.opendocument.spreadsheet",
        ),
        ("META-INF/manifest.xml", MANIFEST),
        ("content.xml", content.as_bytes()),
    ];
    read(&packed(&parts), "roster.ods")
}

fn sheet(rows: &str) -> String {
    format!(
        r#"<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="S">{rows}</table:table></office:spreadsheet></office:body></office:document-content>"#
    )
}

fn cell(text: &str) -> String {
    format!(
        r#"<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>"#
    )
}

#[test]
fn opendocument_that_stops_early_is_damaged_and_not_endless() {
    let whole = sheet(&format!(
        "<table:table-row>{}</table:table-row>",
        cell("Name")
    ));
    assert!(ods(&whole).is_ok());
    for end in (0..whole.len()).step_by(7) {
        let code = ods(&whole[..end]).unwrap_err().code;
        // Before the first element it is an empty document, and may be called so.
        let empty = end < 30 && code == FileErrorCode::Empty;
        assert!(
            empty || code == FileErrorCode::BadSpreadsheet,
            "cut at {end}: {code:?}"
        );
    }
}

#[test]
fn opendocument_repeats_are_bounded() {
    let repeated = |attribute: &str| {
        let cells = cell("Name").replace(
            "<table:table-cell",
            &format!("<table:table-cell {attribute}"),
        );
        sheet(&format!("<table:table-row>{cells}</table:table-row>"))
    };
    let far_apart = sheet(&format!(
        "<table:table-row>{head}</table:table-row><table:table-row table:number-rows-repeated=\"900000\"><table:table-cell table:number-columns-repeated=\"1000\"/></table:table-row><table:table-row><table:table-cell table:number-columns-repeated=\"900\"/>{head}</table:table-row>",
        head = cell("Name")
    ));
    for content in [
        repeated("table:number-columns-repeated=\"99999999\""),
        repeated("table:number-columns-repeated=\"18446744073709551615\""),
        repeated("table:number-columns-repeated=\"-1\""),
        repeated("table:number-rows-repeated=\"x\""),
        sheet(&format!(
            "<table:table-row table:number-rows-repeated=\"1000000\">{}</table:table-row>",
            cell("Name").repeat(50)
        )),
        sheet(&format!(
            "<table:table-row>{}</table:table-row>",
            cell("Name<text:s text:c=\"99999999999\"/>")
        )),
        far_apart,
    ] {
        let started = std::time::Instant::now();
        let result = ods(&content);
        assert!(started.elapsed().as_secs() < 5, "{content:.200}");
        if let Err(error) = result {
            assert!(
                matches!(
                    error.code,
                    FileErrorCode::TooLarge | FileErrorCode::BadSpreadsheet
                ),
                "{error}"
            );
        }
    }
}

/// Thirty sheets of ten megabytes of blanks, packed once and copied.
fn bomb() -> Vec<u8> {
    let blanks = vec![b' '; 10 * 1024 * 1024];
    let parts: [(&str, &[u8]); 3] = [
        ("[Content_Types].xml", b"<Types/>"),
        ("xl/workbook.xml", b"<workbook/>"),
        ("xl/worksheets/sheet1.xml", &blanks),
    ];
    let mut once = ZipArchive::new(Cursor::new(packed(&parts))).unwrap();
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..2 {
        zip.raw_copy_file(once.by_index_raw(at).unwrap()).unwrap();
    }
    for number in 1..=30 {
        zip.raw_copy_file_rename(
            once.by_index_raw(2).unwrap(),
            format!("xl/worksheets/sheet{number}.xml"),
        )
        .unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn a_workbook_that_unpacks_without_end_is_refused_before_it_does() {
    let honest = bomb();
    assert!(honest.len() < 1024 * 1024);
    assert_eq!(
        read(&honest, "bomb.xlsx").unwrap_err().code,
        FileErrorCode::TooLarge
    );
    // The same, saying of every part that it unpacks to one byte.
    let mut lying = honest;
    let heads: Vec<usize> = lying
        .windows(4)
        .enumerate()
        .filter(|(_, w)| *w == b"PK\x01\x02")
        .map(|(at, _)| at)
        .collect();
    assert_eq!(heads.len(), 32);
    for head in heads {
        lying[head + 24..head + 28].copy_from_slice(&1_u32.to_le_bytes());
    }
    let code = read(&lying, "bomb.xlsx").unwrap_err().code;
    assert!(
        matches!(
            code,
            FileErrorCode::TooLarge | FileErrorCode::BadSpreadsheet
        ),
        "{code:?}"
    );
}

/// A workbook as written by a program, with one of its parts changed.
fn xlsx_with(part: &str, change: impl Fn(&str) -> String) -> Vec<u8> {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    for (at, text) in ["Name", "Title"].into_iter().enumerate() {
        sheet
            .write_string(0, u16::try_from(at).unwrap(), text)
            .unwrap();
        sheet
            .write_string(1, u16::try_from(at).unwrap(), format!("{text} of Ann"))
            .unwrap();
    }
    let mut archive = ZipArchive::new(Cursor::new(workbook.save_to_buffer().unwrap())).unwrap();
    let mut parts = Vec::new();
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).unwrap();
        let name = file.name().unwrap().into_owned();
        let mut content = String::new();
        std::io::Read::read_to_string(&mut file, &mut content).unwrap();
        let content = if name == part {
            change(&content)
        } else {
            content
        };
        parts.push((name, content));
    }
    let parts: Vec<(&str, &[u8])> = parts
        .iter()
        .map(|(name, content)| (name.as_str(), content.as_bytes()))
        .collect();
    packed(&parts)
}

#[test]
fn excel_parts_that_lie_or_stop_are_refused() {
    let strings = "xl/sharedStrings.xml";
    let cells = "xl/worksheets/sheet1.xml";
    assert!(read(&xlsx_with("", str::to_owned), "r.xlsx").is_ok());
    for count in ["99999999999999", "18446744073709551615", "5000001"] {
        let bytes = xlsx_with(strings, |xml| {
            xml.replace("uniqueCount=\"4\"", &format!("uniqueCount=\"{count}\""))
        });
        assert_eq!(
            read(&bytes, "r.xlsx").unwrap_err().code,
            FileErrorCode::TooLarge,
            "{count}"
        );
    }
    for part in [
        strings,
        cells,
        "xl/workbook.xml",
        "xl/styles.xml",
        "[Content_Types].xml",
        "xl/_rels/workbook.xml.rels",
    ] {
        for share in 1..10 {
            let bytes = xlsx_with(part, |xml| xml[..xml.len() * share / 10].to_owned());
            if let Err(error) = read(&bytes, "r.xlsx") {
                assert!(
                    matches!(
                        error.code,
                        FileErrorCode::BadSpreadsheet
                            | FileErrorCode::NoHeader
                            | FileErrorCode::Empty
                    ),
                    "{part} {error}"
                );
            }
        }
    }
}

#[test]
fn cells_at_the_far_corner_do_not_fill_the_memory() {
    let far = xlsx_with("xl/worksheets/sheet1.xml", |xml| {
        xml.replace("r=\"B2\"", "r=\"XFD1048576\"").replace(
            "<dimension ref=\"A1:B2\"/>",
            "<dimension ref=\"A1:XFD1048576\"/>",
        )
    });
    let reading = read(&far, "r.xlsx").unwrap();
    assert_eq!(reading.sheet.rows.len(), 2);
    assert!(
        reading
            .sheet
            .rows
            .iter()
            .all(|row| row.row == 2 || row.refused.is_some())
    );
}

#[test]
fn any_bytes_changed_in_a_workbook_end_in_an_answer() {
    let whole = xlsx_with("", str::to_owned);
    for at in (0..whole.len()).step_by(11) {
        for value in [0x00, 0xff, whole[at] ^ 0x55] {
            let mut bytes = whole.clone();
            bytes[at] = value;
            let _ = read(&bytes, "r.xlsx");
        }
    }
}
