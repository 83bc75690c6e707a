use lopdf::{Document, Object};

use super::*;
use crate::printer::sheets;
use crate::{Document as Paper, FontSource, Paper as Size, PrintDate, Printer};

/// Two plans, as Typst writes them.
fn part() -> Document {
    let plans = ["Ada", "Bo"].map(|name| Paper::Plan(sheets::named(name).share()));
    let day = PrintDate(rungs_domain::Day::parse("2026-11-24").unwrap());
    let printer = Printer::new(FontSource::EmbeddedOnly).unwrap();
    let printed = printer.pdf_of(&plans, "Growth plans", Size::A4, day);
    Document::load_mem(&printed.unwrap().pdf).unwrap()
}

/// What is said of a file with this one dictionary changed, found by its name in the catalog; the catalog itself has none.
fn said(part: &Document, of: Option<&str>, change: impl Fn(&mut Dictionary)) -> String {
    let mut part = part.clone();
    let catalog = part.trailer.get(b"Root").unwrap().as_reference().unwrap();
    let id = match of {
        None => catalog,
        Some(name) => reference(part.get_dictionary(catalog).unwrap(), name).unwrap(),
    };
    change(part.get_dictionary_mut(id).unwrap());
    let mut pdf = Vec::new();
    part.save_to(&mut pdf).unwrap();
    match Joined::new().unwrap().add(&pdf, true) {
        Ok(()) => String::new(),
        Err(error) => error.to_string(),
    }
}

#[test]
fn a_file_with_anything_that_would_be_lost_is_refused() {
    let part = part();
    assert_eq!(said(&part, None, |_| {}), "");
    let more = |entries: &mut Dictionary| entries.set("Odd", true);
    assert!(said(&part, None, more).contains("Odd"));
    assert!(said(&part, Some("StructTreeRoot"), more).contains("Odd"));
    assert!(said(&part, Some("Pages"), more).contains("Odd"));
    let nested = |pages: &mut Dictionary| pages.set("Count", 99);
    assert!(said(&part, Some("Pages"), nested).contains("groups"));
    let two = |structure: &mut Dictionary| {
        let all = structure.get_mut(b"K").unwrap().as_array_mut().unwrap();
        all.push(all[0].clone());
    };
    assert!(said(&part, Some("StructTreeRoot"), two).contains("not one element"));
    let lost = |pages: &mut Dictionary| pages.set("Kids", vec![Object::Reference((9999, 0)); 4]);
    assert!(said(&part, Some("Pages"), lost).contains("9999"));
}

#[test]
fn without_labels_bookmarks_or_tags_it_is_refused() {
    let part = part();
    for entry in ["PageLabels", "Outlines", "StructTreeRoot", "Metadata"] {
        let without = |catalog: &mut Dictionary| {
            catalog.remove(entry.as_bytes());
        };
        assert!(said(&part, None, without).contains(entry), "{entry}");
    }
    assert!(Joined::new().unwrap().add(b"no PDF at all", true).is_err());
    let nothing = Joined::new().unwrap().finish();
    assert!(matches!(nothing, Err(PrintError::NothingToPrint)));
}
