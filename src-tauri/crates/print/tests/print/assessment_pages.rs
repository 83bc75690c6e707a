//! What stands on the paper of an assessment, read back out of the PDF with poppler.

use rungs_domain::peer_view::Naming;
use rungs_print::{Document, Paper};

use crate::assessments::{Told, agreed, told};
use crate::ladders::{bare, odd, overlong, usual};
use crate::printing::print;
use crate::reading::{in_order, page_texts, poppler, text};

fn usual_paper() -> Document {
    told("Hollis Grady", usual(), "Senior PM")
}

#[test]
fn the_paper_says_who_rated_what_against_which_level_and_how_it_stands() {
    for paper in [Paper::A4, Paper::UsLetter] {
        let printed = print(&usual_paper(), paper);
        assert!(printed.tagged_ua);
        assert!(printed.total <= 2, "{} pages", printed.total);
        let all = text(&printed.pdf);
        for words in [
            "Hollis Grady",
            "with Marisol Etxeberria",
            "agreed on 20 November 2026",
            "Product ladder, version 2",
            "Senior PM, Individual track, grade 3",
            "Hollis Grady, own view on 5 Nov.",
            "2 colleagues were heard.",
            "Senior PM asks for 7 competencies:",
            "Beyond Senior PM",
            "To work on first",
            "Every rating",
            "Expected Hollis Marisol Agreed Against level",
            "Customer insight",
            "below",
            "as expected",
            "12 October 2026 · Went well · Customer insight",
            "Led the pricing talk",
            "“Calm when it burns.”",
            "Hollis Grady, date",
            "Marisol Etxeberria, date",
        ] {
            assert!(all.contains(words), "“{words}” should be in: {all}");
        }
    }
}

/// What the signs mean is never left behind on a page without them.
#[test]
fn the_key_stands_between_its_heading_and_its_table() {
    for paper in [Paper::A4, Paper::UsLetter] {
        for version in [usual(), overlong(), odd()] {
            let printed = print(&told("Hollis Grady", version, "Senior PM"), paper);
            let pages = page_texts(&printed.pdf);
            let page = pages.iter().find(|page| page.contains("Filled: agreed."));
            in_order(
                page.unwrap(),
                &[
                    "Every rating",
                    "Filled: agreed.",
                    "Expected",
                    "Customer and market",
                ],
            );
        }
    }
}

#[test]
fn two_columns_never_have_the_same_head() {
    let head = |person: &str, rater: &'static str| -> String {
        let told = Told {
            rater: Some(rater),
            ..Told::default()
        };
        let paper = agreed(person, usual(), "Senior PM", &told);
        let all = text(&print(&paper, Paper::A4).pdf);
        let (_, after) = all.split_once("Competency Expected ").unwrap();
        let (head, _) = after.split_once(" Agreed Against").unwrap();
        head.to_owned()
    };
    assert_eq!(head("Ana Ruiz", "Anna Berg"), "Ana Anna");
    assert_eq!(head("Ana Ruiz", "Ana Berg"), "Own Leader");
    assert_eq!(
        head("Wolfeschlegelstein Grady", "Wolfeschlegelberg Lind"),
        "Own Leader",
        "the same where there is no room for the end"
    );
}

#[test]
fn a_name_stands_only_under_the_quote_of_whoever_agreed() {
    let all = text(&print(&usual_paper(), Paper::A4).pdf);
    assert_eq!(all.matches("Mara Lindqvist").count(), 1);
    assert!(all.contains("“Calm when it burns.” Mara Lindqvist"));
    assert!(all.contains("“Brings us in early.” A colleague"));
}

#[test]
fn the_table_has_heads_of_columns_and_rows_for_screen_readers() {
    let printed = print(&usual_paper(), Paper::A4);
    let structure = poppler("pdfinfo", &["-struct-text"], &printed.pdf, &[]);
    for tag in ["H1 \"Hollis Grady\"", "H2 \"Every rating\"", "Table", "TH"] {
        assert!(structure.contains(tag), "{tag} in {structure}");
    }
    // Six heads of columns, one of each of the three areas, one of each of the seven rows.
    assert_eq!(structure.matches("TH ").count(), 16, "{structure}");
    assert!(structure.contains("/Scope /Row"), "{structure}");
}

#[test]
fn without_notes_quotes_or_expectations_the_paper_has_no_empty_places() {
    let empty = agreed("Hollis Grady", usual(), "Senior PM", &Told::default());
    let all = text(&print(&empty, Paper::A4).pdf);
    for title in ["What was seen", "In the words of colleagues"] {
        assert!(!all.contains(title), "{title}");
    }
    let bare = print(
        &agreed("Hollis Grady", bare(), "PM", &Told::default()),
        Paper::A4,
    );
    assert!(bare.tagged_ua);
    let all = text(&bare.pdf);
    assert!(all.contains("PM expects nothing of any competency."));
    assert!(!all.contains("Every rating"));
}

#[test]
fn long_and_odd_papers_flow_on_and_lose_nothing() {
    let long = Told {
        notes: (0..30)
            .map(|n| format!("Note {n} told. {}", "And on it goes. ".repeat(60)))
            .collect(),
        quotes: (0..9)
            .map(|n| (format!("Quote {n}. {}", "W".repeat(200)), Naming::Agreed))
            .collect(),
        rater: None,
    };
    let printed = print(
        &agreed(&"Wolfeschlegel".repeat(12), overlong(), "Senior PM", &long),
        Paper::UsLetter,
    );
    let all = text(&printed.pdf);
    for n in 0..30 {
        assert!(all.contains(&format!("Note {n} told.")));
    }
    for n in 0..9 {
        assert!(all.contains(&format!("Quote {n}.")));
    }
    assert!(printed.tagged_ua);
    let odd = print(&told("Ada", odd(), "Senior PM"), Paper::A4);
    assert!(odd.tagged_ua);
    let missing = print(&told("Mei 李", usual(), "Senior PM"), Paper::A4);
    assert_eq!(missing.missing_glyphs, ['李']);
}

#[test]
fn the_same_paper_on_the_same_day_is_the_same_file_with_a_title() {
    let first = print(&usual_paper(), Paper::A4);
    assert_eq!(first.pdf, print(&usual_paper(), Paper::A4).pdf);
    let information = poppler("pdfinfo", &[], &first.pdf, &[]);
    assert!(information.contains("Assessment of Hollis Grady, 20 November 2026"));
}
