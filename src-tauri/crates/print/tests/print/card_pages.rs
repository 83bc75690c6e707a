//! What stands on role cards, read back out of the PDF with poppler.

use std::sync::Arc;

use rungs_print::Paper;

use crate::ladders::{cards, overlong, usual};
use crate::printing::print;
use crate::reading::{page_texts, poppler, text};

const PAPERS: [Paper; 2] = [Paper::A4, Paper::UsLetter];

#[test]
fn a_role_card_is_one_page_with_what_matters_of_a_level() {
    for paper in PAPERS {
        let printed = print(&cards(&usual(), &[]), paper);
        assert!(printed.tagged_ua);
        assert_eq!(printed.pages, [1; 9], "{paper:?}");
        let pages = page_texts(&printed.pdf);
        for words in [
            "Role card · Product ladder",
            "Individual track · grade 4. Crosses over to Group PM on Manager track.",
            "Also called Principal PM (US).",
            "Scope One product area",
            "Take on 4 of Principal PM",
            "Give up 3 of Principal PM",
            "Customer insight",
            "Behaviour 1 of Principal PM",
            "How far one decides",
            "Signs of somebody ready for Distinguished PM",
            "1 of 1",
        ] {
            assert!(
                pages[3].contains(words),
                "“{words}” should be on the card: {}",
                pages[3]
            );
        }
    }
    let one = print(&cards(&usual(), &["group pm"]), Paper::A4);
    assert_eq!(one.pages, [1]);
    let information = poppler("pdfinfo", &[], &one.pdf, &[]);
    assert!(information.contains("Role card of Group PM. Product ladder, version 2"));
}

#[test]
fn a_card_that_holds_too_much_goes_on_overleaf_and_loses_nothing() {
    for paper in PAPERS {
        let printed = print(&cards(&overlong(), &["Senior PM"]), paper);
        assert!(printed.total > 1, "{paper:?}");
        let pages = page_texts(&printed.pdf);
        assert!(pages[0].contains("goes on overleaf"));
        assert!(!pages.last().unwrap().contains("goes on overleaf"));
        let all = pages.join(" ");
        for competency in 1..=7 {
            for behaviour in 1..=14 {
                assert!(
                    all.contains(&format!("Behaviour {competency}-{behaviour} is told")),
                    "behaviour {competency}-{behaviour} is missing on {paper:?}"
                );
            }
        }
        assert!(all.contains("Takes on thing 80 of eighty"));
        assert!(!all.contains("shortened"));
    }
}

#[test]
fn what_gives_way_for_the_page_is_said_on_the_card() {
    let mut version = overlong();
    let level = &mut Arc::make_mut(&mut version.ladder).levels[2];
    for expectation in level.expectations.values_mut() {
        expectation.behaviours.truncate(6);
    }
    level.take_on.truncate(4);
    let printed = print(&cards(&version, &["Senior PM"]), Paper::A4);
    assert_eq!(printed.pages, [1]);
    let text = text(&printed.pdf);
    assert!(text.contains("shortened; all of it stands in the booklet"));
    assert!(text.contains("Behaviour 7-1 is told") && !text.contains("Behaviour 7-6 is told"));
    // Two of each fit, and three of each do not: where there is room for a third, it is there.
    let shown = text.matches("is told at some length").count();
    assert!((15..=41).contains(&shown), "{shown}");
}
