//! What stands on the sheet for a one-to-one, read back out of the PDF with poppler.

use rungs_print::{Document, FontSource, Paper, Printer};

use crate::ladders;
use crate::one_to_ones::{Talk, sheet};
use crate::printing::print;
use crate::reading::{in_order, is_a_sound_document, poppler, text};

fn of(person: &str, talk: Talk) -> Document {
    sheet(person, &ladders::usual().ladder, talk)
}

#[test]
fn a_sheet_is_one_page_whatever_there_is_to_say() {
    let long = "Wolfeschlegelsteinhausenbergerdorff ".repeat(5);
    for paper in [Paper::A4, Paper::UsLetter] {
        for talk in [Talk::First, Talk::Usual, Talk::TooMuch] {
            for person in ["Ada", long.trim()] {
                let printed = print(&of(person, talk), paper);
                assert!(printed.tagged_ua, "{paper:?} {talk:?}");
                assert_eq!(printed.pages, [1], "{paper:?} {talk:?} {person}");
                let all = text(&printed.pdf);
                // Whatever else there is, there is room to write.
                in_order(&all, &["One question to ask", "Notes", "Agreed", "1 of 1"]);
            }
        }
    }
}

#[test]
fn a_sheet_says_what_is_open_what_was_said_and_what_waits() {
    let all = text(&print(&of("Priyanka Rao", Talk::Usual), Paper::A4).pdf);
    in_order(
        &all,
        &[
            "Priyanka Rao",
            "with Marisol Etxeberria",
            "One question to ask",
            "without me?",
            "Open",
            "Action 0: bring two options to the board.",
            "Priyanka",
            "20 Nov, late",
            "Promise 0: make time for a rehearsal.",
            "Marisol",
            "11 Dec",
            "Action 1",
        ],
    );
    for words in [
        "due 4 December 2026",
        "last on 20 November 2026",
        "Said last",
        "Talk 0 was about the renewal.",
        "Talk 1 was about the renewal.",
        "Decisions that wait",
        "Pricing and packaging 1",
        "Now 3 Consult. Wanted: 5 Advise, by 31 Mar 2027.",
        "Review was due 20 Nov 2026.",
        "There is news for you on",
        "Agreed plan",
        "1 October – 31 December 2026",
        "Decides on pricing and packaging 0",
        "From 3 Consult to 5 Advise",
        "Seen lately",
        "Seen 0: led the review with legal.",
        "Product organisation · shareable",
        "printed 24 November 2026",
    ] {
        assert!(all.contains(words), "“{words}” should be in: {all}");
    }
    assert!(!all.contains("hush") && !all.contains("more"), "{all}");
}

#[test]
fn what_there_is_nothing_of_leaves_no_heading() {
    let all = text(&print(&of("Ada", Talk::First), Paper::A4).pdf);
    for heading in ["Open", "Said last", "Decisions", "Context", "plan", "Seen"] {
        assert!(!all.contains(heading), "“{heading}” in {all}");
    }
}

#[test]
fn what_does_not_fit_is_counted_and_long_words_end_in_a_mark() {
    for paper in [Paper::A4, Paper::UsLetter] {
        let all = text(&print(&of("Ada", Talk::TooMuch), paper).pdf);
        // Actions and promises, decisions, context, and what was seen.
        let told: Vec<usize> = ["Action ", "Promise ", "Now 3", "Seen "]
            .iter()
            .map(|word| all.matches(word).count())
            .collect();
        assert!(told[0] + told[1] >= 3 && told[2] >= 2 && told[3] >= 1);
        let left: Vec<usize> = all
            .match_indices("… and ")
            .filter_map(|(at, words)| {
                let rest = &all[at + words.len()..];
                rest.split_once(" more")?.0.parse().ok()
            })
            .collect();
        assert_eq!(left.len(), 4, "{all}");
        assert!(
            left.contains(&(25 - told[0] - told[1])) && left.contains(&(24 - told[2])),
            "{left:?} of {told:?}"
        );
        assert!(all.contains('…'));
    }
}

#[test]
fn a_sheet_is_a_sound_document_to_a_reader_that_did_not_write_it() {
    let printed = print(&of("Priyanka Rao", Talk::Usual), Paper::A4);
    is_a_sound_document(
        &printed.pdf,
        "One-to-one with Priyanka Rao, 24 November 2026",
    );
    let structure = poppler("pdfinfo", &["-struct-text"], &printed.pdf, &[]);
    in_order(
        &structure,
        &[
            "H1 \"Priyanka Rao\"",
            "H2 \"One question to ask\"",
            "H2 \"Open\"",
            "Table",
            "/Scope /Column",
            "\"What\"",
            "H2 \"Said last\"",
            "H2 \"Notes\"",
        ],
    );
}

#[test]
fn the_same_sheet_is_the_same_file() {
    let document = of("Priyanka Rao", Talk::Usual);
    assert_eq!(
        print(&document, Paper::A4).pdf,
        print(&document, Paper::A4).pdf
    );
}

#[test]
fn what_was_left_off_is_told_beside_the_page() {
    use rungs_print::LeftOffOf::{Decisions, Seen, Tasks, ToTell, Words};
    for paper in [Paper::A4, Paper::UsLetter] {
        let full = print(&of("Ada", Talk::TooMuch), paper);
        let [left_off] = full.left_off.as_slice() else {
            panic!("{:?}", full.left_off);
        };
        let told: Vec<_> = left_off.iter().map(|one| one.of).collect();
        for list in [Tasks, Decisions, ToTell, Seen, Words] {
            assert!(told.contains(&list), "{list:?} among {told:?}");
        }
        // The same numbers as on paper.
        let all = text(&full.pdf);
        for one in left_off.iter().filter(|one| one.of < Words) {
            let on_paper = format!("… and {} more", one.count);
            assert!(
                one.of == rungs_print::LeftOffOf::Notes || all.contains(&on_paper),
                "“{on_paper}” in: {all}"
            );
        }
        let printer = Printer::new(FontSource::EmbeddedOnly).unwrap();
        let shown = printer.svg(&of("Ada", Talk::TooMuch), paper).unwrap();
        assert_eq!(shown.left_off, full.left_off);
        assert_eq!(print(&of("Ada", Talk::Usual), paper).left_off, [vec![]]);
    }
}
