//! What the targets do with their bytes: read them, understand them every way round, and hold the promises of the reading.

use std::collections::HashSet;
use std::io::{Cursor, Write as _};

use rungs_domain::Day;
use rungs_domain::catalogue_edit::CatalogueEdit;
use rungs_domain::catalogue_import::{AreaFateKind, import};
use rungs_domain::decision_area::DecisionArea;
use rungs_interchange::ladder::{
    BlankCells, Fate, Known, LadderChoices, LadderSource, SheetChoice, SheetLayout,
};
use rungs_interchange::self_form::read_answers;
use rungs_interchange::view_form::read_view_answers;
use rungs_interchange::{FileError, catalogue};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// # Panics
/// When a promise of the reading is broken.
pub fn ladder(bytes: &[u8], name: &str) {
    let Ok(source) = LadderSource::open(bytes, name) else {
        return;
    };
    for layout in [
        None,
        Some(SheetLayout::LevelsAcross),
        Some(SheetLayout::LevelsDown),
        Some(SheetLayout::List),
    ] {
        let sheet = SheetChoice {
            sheet: 1,
            layout,
            ..SheetChoice::default()
        };
        let choices = LadderChoices {
            sheets: vec![sheet],
            blanks: Some(BlankCells::AsBefore),
            ..LadderChoices::default()
        };
        let reading = source.understand(&choices, Known::default());
        assert_eq!(reading.ladder.is_none(), reading.problem.is_some());
        if let Some(ladder) = reading.ladder.clone() {
            assert!(ladder.checked().is_ok(), "a ladder that is offered hangs together");
        }
        let left = reading.fates().filter(|c| matches!(c.fate, Fate::NotPlaced(_))).count();
        assert_eq!(left, reading.unplaced_count());
    }
}

/// # Panics
/// When a promise of reading a form is broken.
pub fn self_form(bytes: &[u8], name: &str) {
    let answers = match read_answers(bytes, name) {
        Ok(answers) => answers,
        Err(error) => {
            assert!(!error.message.is_empty() && !error.message.contains("roster"));
            return;
        }
    };
    let rated = answers.ratings.iter().map(|rated| &rated.competency);
    let noted = answers.notes.iter().map(|(competency, _)| competency);
    let mut seen = HashSet::new();
    for competency in rated.chain(noted) {
        assert!(seen.insert(competency), "one answer for one competency");
        assert!(!competency.as_str().is_empty());
    }
    for cell in &answers.refused {
        assert!(!cell.place.is_empty() && !cell.reason.is_empty());
    }
}

/// # Panics
/// When a promise of reading a form about decisions is broken.
pub fn view_form(bytes: &[u8], name: &str) {
    let answers = match read_view_answers(bytes, name) {
        Ok(answers) => answers,
        Err(error) => {
            assert!(!error.message.is_empty() && !error.message.contains("roster"));
            return;
        }
    };
    let mut seen = HashSet::new();
    for said in &answers.said {
        assert!(seen.insert(&said.area), "one answer for one decision");
        assert!(!said.place.is_empty() && !said.area.as_str().is_empty());
        assert!(answers.lines.contains(&said.area), "an answer stands on a line");
    }
    assert!(answers.said.len() + answers.blank <= answers.lines.len());
    for cell in &answers.refused {
        assert!(!cell.place.is_empty() && !cell.reason.is_empty());
    }
}

/// # Panics
/// When a promise of reading a catalogue is broken, or what was taken from a file does not come back from one we write.
pub fn catalogue(bytes: &[u8], name: &str) {
    let Ok(today) = Day::parse("2026-11-26") else {
        return;
    };
    let reading = match catalogue::read(bytes, name) {
        Ok(reading) => reading,
        Err(error) => {
            assert!(!error.message.is_empty() && !error.message.contains("roster"));
            return;
        }
    };
    let mut edit = CatalogueEdit::new(Vec::new());
    let taken = import(&mut edit, &reading.rows, today);
    assert_eq!(taken.fates.len(), reading.rows.len(), "every row has a fate");
    for fate in &taken.fates {
        assert!(fate.fate != AreaFateKind::Refused || fate.reason.is_some());
    }
    let areas = edit.into_areas();
    if areas.is_empty() {
        return;
    }
    let csv = catalogue::write_csv(&areas);
    let yaml = catalogue::write_yaml(&areas);
    for (text, name) in [(csv, "x.csv"), (yaml, "x.yaml")] {
        match text.and_then(|text| again(&text, name, today)) {
            Ok(back) => assert_eq!(back, areas, "{name}"),
            Err(error) => assert_eq!(error.message, "", "{name} is read again"),
        }
    }
}

/// The areas of a file we wrote.
fn again(text: &str, name: &str, today: Day) -> Result<Vec<DecisionArea>, FileError> {
    let rows = catalogue::read(text.as_bytes(), name)?.rows;
    let mut edit = CatalogueEdit::new(Vec::new());
    import(&mut edit, &rows, today);
    Ok(edit.into_areas())
}

const TYPES: &[u8] = br#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>"#;
const BOOK: &[u8] = br#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Ladder" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const LINKS: &[u8] = br#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;
const MANIFEST: &[u8] = br#"<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>"#;

/// A workbook whose only sheet is this XML.
#[must_use]
pub fn xlsx_of(sheet: &[u8]) -> Vec<u8> {
    archive(&[
        ("[Content_Types].xml", TYPES),
        ("xl/workbook.xml", BOOK),
        ("xl/_rels/workbook.xml.rels", LINKS),
        ("xl/worksheets/sheet1.xml", sheet),
    ])
}

/// An OpenDocument spreadsheet with this content.
#[must_use]
pub fn ods_of(content: &[u8]) -> Vec<u8> {
    archive(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", content),
        ("META-INF/manifest.xml", MANIFEST),
    ])
}

/// A workbook with these parts; nothing is compressed.
fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, bytes) in parts {
        let begun = zip.start_file(*name, stored).is_ok();
        assert!(begun && zip.write_all(bytes).is_ok(), "memory takes a small archive");
    }
    zip.finish().map(Cursor::into_inner).unwrap_or_default()
}
