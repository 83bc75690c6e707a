//! Every cell, key, heading and text of the invented ladders has the fate written beside them. To look at a change, run with
//! `RUNGS_WRITE_FATES=1` and read the difference: it is the specification.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use rungs_interchange::ladder::{Fate, Known, LadderChoices, LadderSource};

use crate::known::shipped;
use crate::told;

pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/ladders")
}

pub fn files() -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|e| e != "fates"))
        .filter(|path| path.file_name().is_some_and(|n| n != "README.md"))
        .collect();
    files.sort();
    files
}

fn open(path: &Path) -> LadderSource {
    let name = path.file_name().unwrap().to_str().unwrap();
    LadderSource::open(&std::fs::read(path).unwrap(), name).unwrap()
}

/// Compares with the file of expectations, or writes it when asked to.
pub fn expect(name: &str, told: &str) {
    let path = folder().join(format!("{name}.fates"));
    if std::env::var_os("RUNGS_WRITE_FATES").is_some() {
        std::fs::write(&path, told).unwrap();
    }
    let expected = std::fs::read_to_string(&path)
        .expect(name)
        .replace("\r\n", "\n");
    assert_eq!(told, expected, "{name}");
}

#[test]
fn every_cell_of_the_test_ladders_has_its_fate() {
    let known = shipped();
    let known = Known {
        ladder: Some(&known),
        decision_areas: &[],
    };
    let files = files();
    assert!(files.len() >= 14, "the test ladders are there");
    for path in files {
        let source = open(&path);
        let reading = source.understand(&LadderChoices::default(), known);
        expect(
            path.file_name().unwrap().to_str().unwrap(),
            &told::whole(&reading),
        );
    }
}

/// Counted by another reader than ours: nothing that stands in a CSV file is without a fate.
#[test]
fn no_cell_of_a_table_is_passed_over() {
    for path in files()
        .iter()
        .filter(|p| p.extension().is_some_and(|e| e == "csv" || e == "tsv"))
    {
        let bytes = std::fs::read(path).unwrap();
        let text = String::from_utf8(bytes.clone()).unwrap_or_else(|_| encoding_of_1251(&bytes));
        let (delimiter, text) = match text.strip_prefix("sep=;\n") {
            Some(rest) => (b';', rest.to_owned()),
            None if path.extension().is_some_and(|e| e == "tsv") => (b'\t', text),
            None if text.matches(';').count() > text.matches(',').count() => (b';', text),
            None => (b',', text),
        };
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(delimiter)
            .from_reader(text.as_bytes());
        let cells: usize = reader
            .records()
            .map(|record| {
                record
                    .unwrap()
                    .iter()
                    .filter(|cell| !cell.trim().is_empty())
                    .count()
            })
            .sum();
        let source = open(path);
        let reading = source.understand(&LadderChoices::default(), Known::default());
        let told = reading.fates().filter(|cell| !cell.text.is_empty()).count();
        assert_eq!(told, cells, "{}", path.display());
    }
}

fn encoding_of_1251(bytes: &[u8]) -> String {
    encoding_rs::WINDOWS_1251.decode(bytes).0.into_owned()
}

#[test]
fn what_is_not_placed_is_listed_with_place_text_and_reason() {
    for path in files() {
        let source = open(&path);
        let reading = source.understand(&LadderChoices::default(), Known::default());
        let not_placed: BTreeSet<(String, String)> = reading
            .fates()
            .filter(|cell| matches!(cell.fate, Fate::NotPlaced(_)))
            .map(|cell| (cell.place, cell.text))
            .collect();
        let listed: Vec<_> = reading.unplaced().collect();
        assert!(
            listed
                .iter()
                .all(|u| !u.place.is_empty() && u.reason.ends_with('.'))
        );
        assert_eq!(listed.len(), reading.unplaced_count());
        let listed: BTreeSet<(String, String)> =
            listed.into_iter().map(|u| (u.place, u.text)).collect();
        assert_eq!(listed, not_placed, "{}", path.display());
    }
}

#[test]
fn reading_twice_gives_the_same_ladder() {
    for path in files() {
        let choices = LadderChoices::default();
        let (first, second) = (open(&path), open(&path));
        let a = first.understand(&choices, Known::default()).ladder;
        let b = second.understand(&choices, Known::default()).ladder;
        assert_eq!(a, b, "{}", path.display());
        assert_eq!(
            a,
            first.understand(&choices, Known::default()).ladder,
            "{}",
            path.display()
        );
    }
}
