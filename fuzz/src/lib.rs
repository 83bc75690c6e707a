//! What every target does with its bytes: open, understand every way round, and hold the promises of the reading.

use std::io::{Cursor, Write as _};

use rungs_interchange::ladder::{
    BlankCells, Fate, Known, LadderChoices, LadderSource, SheetChoice, SheetLayout,
};
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

/// A workbook with these parts; nothing is compressed.
#[must_use]
pub fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, bytes) in parts {
        let begun = zip.start_file(*name, stored).is_ok();
        assert!(begun && zip.write_all(bytes).is_ok(), "memory takes a small archive");
    }
    zip.finish().map(Cursor::into_inner).unwrap_or_default()
}
