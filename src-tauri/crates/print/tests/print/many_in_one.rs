//! A file of more than are set at once: what Typst would make of all of them together.

use rungs_domain::delegation_scale::Scale;
use rungs_print::{Document, FontSource, Paper, PrintError, Printed, Printer};

use crate::accessible_files::{checked, folder};
use crate::one_to_ones::{self, Talk};
use crate::reading::{day, is_a_sound_document, page_texts, poppler};
use crate::{decisions, ladders, sheets};

const TITLE: &str = "Growth plans, 24 November 2026";

fn printer() -> Printer {
    Printer::new(FontSource::EmbeddedOnly).unwrap()
}

/// Each with a name of its own, and of all the kinds there are.
fn plans(count: usize) -> Vec<Document> {
    let kinds = [
        sheets::rich,
        sheets::untouched,
        sheets::second,
        sheets::overlong,
    ];
    let plan = |at: usize| {
        let mut sheet = kinds[at % kinds.len()]();
        sheet.person = format!("Person {at:03}");
        Document::Plan(sheet.share())
    };
    (0..count).map(plan).collect()
}

fn file(documents: &[Document]) -> Printed {
    printer()
        .pdf_of(documents, TITLE, Paper::A4, day())
        .unwrap()
}

fn said(name: &str, printed: &Printed) -> String {
    let path = folder(&format!("many-in-one/{name}")).join("plans.pdf");
    std::fs::write(&path, &printed.pdf).unwrap();
    checked("check.py", std::slice::from_ref(&path));
    checked("check.py", &["--say".into(), path.clone()]);
    std::fs::read_to_string(path.with_extension("txt")).unwrap()
}

/// Thirteen are set as six and seven.
#[test]
fn the_pages_and_what_is_read_aloud_are_those_of_the_pieces_one_after_the_other() {
    let all = plans(13);
    let (whole, pieces) = (file(&all), [file(&all[..6]), file(&all[6..])]);
    let [first, second] = &pieces;
    assert_eq!(whole.total, first.total + second.total);
    assert_eq!(
        whole.pages,
        [first.pages.as_slice(), &second.pages].concat()
    );
    assert!(whole.tagged_ua);
    is_a_sound_document(&whole.pdf, TITLE);

    let texts = |printed: &Printed| page_texts(&printed.pdf);
    assert_eq!(texts(&whole), [texts(first), texts(second)].concat());
    let read = said("whole", &whole);
    assert!(
        read.contains("Person 000") && read.contains("Person 012"),
        "{read}"
    );
    assert_eq!(read, said("first", first) + &said("second", second));
}

#[test]
fn everybody_has_a_bookmark_and_pages_counted_by_themselves() {
    let printed = file(&plans(30));
    let outline = poppler("pdftohtml", &["-xml", "-i", "-stdout"], &printed.pdf, &[]);
    let bookmarks: Vec<&str> = outline
        .lines()
        .filter_map(|line| Some(line.split_once("\">Person ")?.1.split_once("</item>")?.0))
        .collect();
    let people: Vec<String> = (0..30).map(|at| format!("{at:03}")).collect();
    assert_eq!(bookmarks, people);

    let mut pages = page_texts(&printed.pdf).into_iter();
    for (at, count) in printed.pages.iter().enumerate() {
        for page in 1..=*count {
            let text = pages.next().unwrap();
            assert!(text.contains(&format!("{page} of {count}")), "{at}: {text}");
        }
    }
    assert_eq!(pages.next(), None);
}

#[test]
fn every_file_of_the_kind_is_the_same_again_and_of_its_own_identity() {
    let identity = |printed: &Printed| {
        let about = poppler("pdfinfo", &["-meta"], &printed.pdf, &[]);
        let (_, rest) = about.split_once("<xmpMM:DocumentID>").unwrap();
        rest.split_once('<').unwrap().0.to_owned()
    };
    let all = plans(26);
    let whole = file(&all);
    assert!(whole.pdf == file(&all).pdf);
    let mut other = all;
    other[25] = plans(27).pop().unwrap();
    let other = file(&other);
    assert_ne!(identity(&whole), identity(&other));
    assert_eq!(identity(&whole).len(), 32);
    let about = poppler("pdfinfo", &["-meta"], &whole.pdf, &[]);
    let pages = format!("<xmpTPg:NPages>{}<", whole.total);
    assert!(about.contains(&pages), "{about}");
}

#[test]
fn one_letter_that_no_font_has_costs_the_whole_file_the_mark_and_no_page() {
    let mut all = plans(14);
    let mut odd = sheets::rich();
    odd.person = "Mei 李".into();
    all[9] = Document::Plan(odd.share());
    let printed = file(&all);
    assert!(!printed.tagged_ua);
    assert_eq!(printed.missing_glyphs, ['李']);
    assert_eq!(printed.pages.len(), 14);
    let about = poppler("pdfinfo", &["-meta"], &printed.pdf, &[]);
    assert!(!about.contains("pdfuaid"), "{about}");
    assert_eq!(page_texts(&printed.pdf).len(), printed.total);
}

#[test]
fn what_was_left_off_is_told_of_each() {
    let ladder = ladders::usual();
    let sheets = |count: usize| -> Vec<Document> {
        let one = |at| one_to_ones::sheet(&format!("Person {at}"), &ladder.ladder, Talk::TooMuch);
        (0..count).map(one).collect()
    };
    let one = file(&sheets(1)).left_off;
    assert!(one.len() == 1 && !one[0].is_empty(), "{one:?}");
    assert_eq!(file(&sheets(13)).left_off, vec![one[0].clone(); 13]);
}

#[test]
fn it_can_be_ended_between_two_pieces() {
    let mut asked = Vec::new();
    let ended = printer().pdf_of_while(&plans(30), TITLE, Paper::A4, day(), |done| {
        asked.push(done);
        if done < 12 {
            Ok(())
        } else {
            Err(PrintError::Pdf("enough".into()))
        }
    });
    assert!(matches!(ended, Err(PrintError::Pdf(said)) if said == "enough"));
    assert_eq!(asked, [0, 6, 12]);
}

#[test]
fn charters_of_a_large_team_are_one_document_all_the_same() {
    let names: Vec<String> = (1..=14).map(|nth| format!("Person {nth:02}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let areas = decisions::catalogue(9, "Pricing", Scale::SevenLevels);
    let team = decisions::charters(&names, &areas, decisions::Talk::Usual);
    let printed = printer().pdf(&team, Paper::A4, day()).unwrap();
    is_a_sound_document(&printed.pdf, &team.title());
    let alone = decisions::charters(&names[..1], &areas, decisions::Talk::Usual);
    let alone = printer().pdf(&alone, Paper::A4, day()).unwrap();
    assert_eq!(printed.pages, vec![alone.total; 14]);
    let mut pages = page_texts(&printed.pdf).into_iter().step_by(alone.total);
    for name in names {
        let page = pages.next().unwrap();
        assert!(page.starts_with(name), "{name}: {page}");
    }
}
