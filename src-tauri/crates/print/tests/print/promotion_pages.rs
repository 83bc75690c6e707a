//! What stands in a promotion packet, read back out of the PDF with poppler.

use rungs_print::{Document, FontSource, Paper, Printer};

use crate::ladders;
use crate::printing::print;
use crate::promotions::{Case, packet};
use crate::reading::{in_order, is_a_sound_document, poppler, text};

fn of(name: &str, case: Case) -> Document {
    packet(name, ladders::usual(), "Senior PM", case)
}

#[test]
fn a_packet_takes_three_pages_at_most_whatever_is_written() {
    let long = "Wolfeschlegelsteinhausenbergerdorff ".repeat(5);
    for paper in [Paper::A4, Paper::UsLetter] {
        for version in [ladders::usual(), ladders::wide(), ladders::overlong()] {
            let level = version.ladder.levels.last().unwrap().code.clone();
            let document = packet(long.trim(), version, level.as_str(), Case::TooMuch);
            let printed = print(&document, paper);
            assert!(printed.total <= 3, "{paper:?} {}", printed.total);
            let all = text(&printed.pdf);
            for example in ["Example 0", "Example 1", "Example 2"] {
                assert!(all.contains(example), "{example} in {all}");
            }
            assert!(all.contains(" more") && all.contains('…'));
        }
    }
}

#[test]
fn examples_that_are_a_little_too_long_lose_a_little() {
    for paper in [Paper::A4, Paper::UsLetter] {
        let mut most = 0;
        let mut is_cut = false;
        for sentences in (10..=100).step_by(10) {
            let printed = print(&of("Ada", Case::Examples(sentences)), paper);
            assert!(printed.total <= 3, "{}", printed.total);
            let told = text(&printed.pdf).matches("explained").count();
            assert!(10 * told > 9 * most, "{told}, and {most} of fewer");
            most = most.max(told);
            is_cut = is_cut || told < 3 * sentences;
        }
        assert!(is_cut, "{paper:?}");
    }
}

#[test]
fn a_packet_makes_the_case_and_says_what_is_missing() {
    let printed = print(&of("Kofi Amankwah", Case::Usual), Paper::A4);
    assert!(printed.tagged_ua);
    let all = text(&printed.pdf);
    in_order(
        &all,
        &[
            "Kofi Amankwah",
            "Promotion packet",
            "What Marisol says",
            "Leads the pricing work and brings others along.",
            "Work at the level of Senior PM",
            "12 October 2026",
            "Example 0",
            "Example 1",
            "What Senior PM expects, and final ratings",
            "In the words of colleagues",
            "“Quote 0: brings us in early.”",
            "Mara Lindqvist",
            "A colleague",
            "What is missing",
            "expects",
        ],
    );
    for words in [
        "Now",
        "since 24 March 2025",
        "Proposed",
        "Individual track, grade 3",
        "Product organisation · shareable",
        "printed 24 November 2026",
    ] {
        assert!(all.contains(words), "“{words}” should be in: {all}");
    }
    assert!(!all.contains("hush"), "{all}");
}

#[test]
fn what_is_not_there_leaves_no_heading() {
    let all = text(&print(&of("Ada", Case::Bare), Paper::UsLetter).pdf);
    for heading in [
        "What Marisol says",
        "Work at the level",
        "In the words of colleagues",
    ] {
        assert!(!all.contains(heading), "“{heading}” in {all}");
    }
    assert!(all.contains("not rated yet"));
}

/// The sums are the same on paper as beside it.
#[test]
fn what_was_left_off_is_told_beside_the_packet() {
    use rungs_print::LeftOffOf::{Asks, Competencies, Held, Quotes, Words};
    let version = ladders::demanding();
    let document = packet("Ada", version, "Senior PM", Case::TooMuch);
    for paper in [Paper::A4, Paper::UsLetter] {
        let full = print(&document, paper);
        assert_eq!(full.total, 3);
        let [left_off] = full.left_off.as_slice() else {
            panic!("{:?}", full.left_off);
        };
        let told: Vec<_> = left_off.iter().map(|one| one.of).collect();
        assert_eq!(told, [Competencies, Held, Quotes, Words]);
        let all = text(&full.pdf);
        for one in left_off.iter().filter(|one| one.of < Asks) {
            let on_paper = format!("… and {} more", one.count);
            assert!(all.contains(&on_paper), "“{on_paper}” in: {all}");
        }
        assert_eq!(all.matches(" more").count(), 3, "{all}");
        let printer = Printer::new(FontSource::EmbeddedOnly).unwrap();
        let shown = printer.svg(&document, paper).unwrap();
        assert_eq!(shown.left_off, full.left_off);
        let usual = print(&of("Kofi Amankwah", Case::Usual), paper);
        assert_eq!(usual.left_off, [vec![]]);
    }
}

#[test]
fn a_packet_is_a_sound_document_to_a_reader_that_did_not_write_it() {
    let printed = print(&of("Kofi Amankwah", Case::Usual), Paper::A4);
    is_a_sound_document(
        &printed.pdf,
        "Promotion packet of Kofi Amankwah for Senior PM, 24 November 2026",
    );
    let structure = poppler("pdfinfo", &["-struct-text"], &printed.pdf, &[]);
    in_order(
        &structure,
        &[
            "H1 \"Kofi Amankwah\"",
            "H2 \"What Marisol says\"",
            "H2 \"Work at the level of Senior PM\"",
            "H2 \"What Senior PM expects, and final ratings\"",
            "Table",
            "/Scope /Column",
            "/Scope /Row",
            "H2 \"What is missing\"",
        ],
    );
    let again = print(&of("Kofi Amankwah", Case::Usual), Paper::A4);
    assert_eq!(printed.pdf, again.pdf);
}
