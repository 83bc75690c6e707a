//! What booklets and role cards of a ladder have in common, read back out of the PDF with poppler.

use std::sync::Arc;

use rungs_domain::ladder::LadderVersion;
use rungs_print::{FontSource, Paper, PrintError, Printer};

use crate::ladders::{bare, booklet, cards, odd, usual};
use crate::printing::print;
use crate::reading::{day, poppler, text};

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
    for paper in [Paper::A4, Paper::UsLetter] {
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
