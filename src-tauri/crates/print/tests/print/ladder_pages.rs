//! What stands on the pages of a ladder, read back out of the PDF with poppler.

use std::sync::Arc;

use rungs_domain::ladder::LadderVersion;
use rungs_print::{Document, FontSource, Paper, PrintError, Printed, Printer};

use crate::ladders::{bare, booklet, cards, odd, overlong, usual, wide};
use crate::reading::{day, page_texts, poppler, text};

const PAPERS: [Paper; 2] = [Paper::A4, Paper::UsLetter];

fn print(document: &Document, paper: Paper) -> Printed {
    let printer = Printer::new(FontSource::EmbeddedOnly).unwrap();
    printer.pdf(document, paper, day()).unwrap()
}

/// The page on which a chapter begins, from 1, by the name above its text.
fn page_of(pages: &[String], words: &str) -> usize {
    let found = pages.iter().rposition(|page| page.contains(words));
    found.unwrap_or_else(|| panic!("no page says “{words}”")) + 1
}

#[test]
fn a_booklet_has_cover_contents_overview_chapters_decisions_and_words_in_this_order() {
    for paper in PAPERS {
        let printed = print(&booklet(&usual()), paper);
        assert!(printed.tagged_ua, "{paper:?}");
        let pages = page_texts(&printed.pdf);
        assert_eq!(pages.len(), printed.total);
        for words in [
            "Product organisation",
            "Product ladder",
            "Version 2, in force since 1 May 2026",
            "Nine levels on two tracks",
            "Individual track",
            "Grows by people.",
            "Chief Product Officer",
            "one can cross over",
            "Product organisation · shareable",
            "printed 24 November 2026",
        ] {
            assert!(
                pages[0].contains(words),
                "the cover on {paper:?} should say “{words}”: {}",
                pages[0]
            );
        }
        assert!(pages[1].contains("Contents"));
        let order = [
            page_of(&pages, "What each level expects, at a glance"),
            page_of(&pages, "Associate PM in one sentence."),
            page_of(&pages, "Distinguished PM in one sentence."),
            page_of(&pages, "Group PM in one sentence."),
            page_of(&pages, "Chief Product Officer in one sentence."),
            page_of(&pages, "1 Tell 2 Sell"),
            page_of(&pages, "The leader decides and explains."),
        ];
        assert!(order.is_sorted(), "{order:?}");
        for (n, page) in (1..).zip(&pages) {
            assert!(
                page.contains(&format!("{n} of {}", printed.total)),
                "page {n}"
            );
        }
    }
}

#[test]
fn a_chapter_begins_where_the_one_before_ended() {
    for paper in PAPERS {
        let printed = print(&booklet(&usual()), paper);
        let pages = page_texts(&printed.pdf);
        let begins = |name: &str| page_of(&pages, &format!("{name} in one sentence."));
        let ends = |name: &str| page_of(&pages, &format!("Behaviour 3 of {name}"));
        let levels = usual().ladder.levels.clone();
        let shared: Vec<_> = levels
            .windows(2)
            .map(|pair| (pair[0].name.as_str(), pair[1].name.as_str()))
            .filter(|(before, next)| begins(next) == ends(before))
            .collect();
        assert!(shared.len() > 2, "{shared:?} on {paper:?}");
        for (before, next) in shared {
            assert!(
                pages[begins(next) - 1].contains(&format!("{before} – {next}")),
                "the head of a page names both chapters on it"
            );
        }
    }
}

#[test]
fn a_chapter_with_more_than_a_page_holds_in_one_piece_loses_nothing() {
    for paper in PAPERS {
        let all = text(&print(&booklet(&overlong()), paper).pdf);
        for competency in 1..=7 {
            for behaviour in 1..=14 {
                assert!(
                    all.contains(&format!("Behaviour {competency}-{behaviour} is told")),
                    "behaviour {competency}-{behaviour} is missing on {paper:?}"
                );
            }
        }
        for words in [
            "Takes on thing 80 of eighty",
            "Chief Product Officer in one sentence.",
        ] {
            assert!(all.contains(words), "{words} on {paper:?}");
        }
    }
}

#[test]
fn the_contents_name_the_page_on_which_a_chapter_begins() {
    let printed = print(&booklet(&usual()), Paper::A4);
    let pages = page_texts(&printed.pdf);
    for name in ["Senior PM", "Group PM", "VP of Product"] {
        let begins = page_of(&pages, &format!("{name} in one sentence."));
        assert!(
            pages[1].contains(&format!("{name} {begins}")),
            "{name} begins on page {begins}: {}",
            pages[1]
        );
    }
}

#[test]
fn a_chapter_says_all_there_is_about_a_level() {
    let text = text(&print(&booklet(&usual()), Paper::A4).pdf);
    for words in [
        "Individual track · grade 4",
        "Looks ahead",
        "2–4 PMs",
        "What you take on + Take on 1 of Principal PM",
        "What you give up – Give up 1 of Principal PM",
        "United States: Principal PM (US). Europe: Principal PM.",
        "Signs of somebody ready for Distinguished PM",
        "Group PM, Manager track, grade 4",
        "Manager track begins at grade 4 with Group PM.",
        "For example: Showed once how it is done.",
        "Not this: Talks of it only.",
        "Behaviour 3 of Principal PM",
    ] {
        assert!(text.contains(words), "“{words}” should be in the booklet");
    }
}

#[test]
fn bookmarks_lead_to_chapters_and_the_file_is_tagged_and_titled() {
    let printed = print(&booklet(&usual()), Paper::A4);
    let outline = poppler("pdftohtml", &["-xml", "-stdout", "-i"], &printed.pdf, &[]);
    for item in [
        "Contents</item>",
        "Associate PM</item>",
        "VP of Product</item>",
        "What the words mean</item>",
    ] {
        assert!(
            outline.contains(item),
            "{item} should be among the bookmarks"
        );
    }
    let information = poppler("pdfinfo", &[], &printed.pdf, &[]);
    assert!(information.contains("Product ladder, version 2"));
    assert!(information.contains("Tagged:          yes"));
    let metadata = poppler("pdfinfo", &["-meta"], &printed.pdf, &[]);
    assert!(metadata.contains("<pdfuaid:part>1</pdfuaid:part>"));
    let structure = poppler("pdfinfo", &["-struct-text"], &printed.pdf, &[]);
    for tag in [
        "H1 \"Senior PM\"",
        "H2 \"What is expected\"",
        "TH",
        "Figure",
        "TOC",
    ] {
        assert!(structure.contains(tag), "{tag} should be in the structure");
    }
}

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

#[test]
fn sections_without_words_vanish() {
    for document in [cards(&bare(), &[]), booklet(&bare())] {
        let printed = print(&document, Paper::A4);
        assert!(printed.tagged_ua);
        let text = text(&printed.pdf);
        for words in [
            "Scope",
            "take on",
            "give up",
            "What is expected",
            "decides",
            "Signs of",
            "cross over",
            "Usual titles",
            "Also called",
            "at a glance",
            "Competencies",
        ] {
            assert!(
                !text.contains(words),
                "“{words}” should not be printed: {text}"
            );
        }
    }
}

#[test]
fn odd_words_are_printed_as_they_were_written_and_complete() {
    for paper in PAPERS {
        for document in [cards(&odd(), &[]), booklet(&odd())] {
            let printed = print(&document, paper);
            assert!(printed.tagged_ua);
            let text = text(&printed.pdf);
            for words in [
                "] #panic(\"no\") [",
                "#import \"x\": *",
                "Ελένη Жанна Ğüneş Nguyễn",
            ] {
                assert!(text.contains(words), "“{words}” should be printed");
            }
            assert!(text.matches('N').count() >= 200);
            assert!(text.matches('T').count() >= 250);
        }
    }
}

#[test]
fn more_levels_than_a_page_is_wide_make_a_second_table() {
    let printed = print(&booklet(&wide()), Paper::A4);
    let pages = page_texts(&printed.pdf);
    let all = pages[2..4].join(" ");
    assert_eq!(all.matches("Building and empowering a team").count(), 2);
    assert!(all.contains("Operations 9") && all.contains("Product operations"));
}

#[test]
fn the_same_ladder_on_the_same_day_is_the_same_file_and_the_screen_shows_its_pages() {
    for document in [booklet(&usual()), cards(&usual(), &["Senior PM"])] {
        let first = print(&document, Paper::A4);
        assert_eq!(first.pdf, print(&document, Paper::A4).pdf);
        let printer = Printer::new(FontSource::EmbeddedOnly).unwrap();
        let shown = printer.svg(&document, Paper::A4).unwrap();
        assert_eq!(shown.total, first.total);
        assert_eq!(shown.svg.len(), first.total.min(12));
    }
}

#[test]
fn a_ladder_without_levels_is_refused_with_what_to_do() {
    let empty = |mut version: LadderVersion| {
        Arc::make_mut(&mut version.ladder).levels.clear();
        version
    };
    let printer = Printer::new(FontSource::EmbeddedOnly).unwrap();
    for document in [booklet(&empty(usual())), cards(&empty(usual()), &[])] {
        let error = printer.pdf(&document, Paper::A4, day()).unwrap_err();
        assert!(matches!(error, PrintError::NothingToPrint));
    }
}

#[test]
fn a_point_in_a_script_from_the_right_has_its_mark_on_the_right() {
    let mut version = bare();
    // Letters no font here draws hold their place all the same; the Latin word tells where the line lies.
    Arc::make_mut(&mut version.ladder).levels[0].take_on =
        ["Begins here", "\u{639} leads", "Ends here"]
            .map(str::to_owned)
            .to_vec();
    for document in [cards(&version, &[]), booklet(&version)] {
        let pdf = print(&document, Paper::A4).pdf;
        let boxes = poppler("pdftotext", &["-bbox"], &pdf, &["-"]);
        let words = |wanted: &str| -> Vec<f64> {
            let lines = boxes
                .lines()
                .filter(|line| line.contains(&format!(">{wanted}<")));
            lines
                .filter_map(|line| {
                    line.split("xMin=\"")
                        .nth(1)?
                        .split('"')
                        .next()?
                        .parse()
                        .ok()
                })
                .collect()
        };
        let marks = words("+");
        let [leads] = words("leads").try_into().unwrap();
        let [first, right, last] = marks.try_into().unwrap();
        assert!(
            first < 100.0 && last < 100.0 && leads < right && right > 300.0,
            "{first} {right} {last}, the word at {leads}"
        );
    }
}
