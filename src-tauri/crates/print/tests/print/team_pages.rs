//! What stands on the page of a team ladder, read back out of the PDF with poppler.

use rungs_print::{Document, Paper};

use crate::ladders;
use crate::printing::print;
use crate::reading::{in_order, is_a_sound_document, page_texts, poppler, text};
use crate::teams::team;

fn of(count: usize) -> Document {
    team(count, "Given", &ladders::usual().ladder)
}

#[test]
fn thirty_people_fit_on_a_page_that_lies_with_the_table_beside_the_picture() {
    for paper in [Paper::A4, Paper::UsLetter] {
        for count in [0, 1, 12, 30] {
            let printed = print(&of(count), paper);
            assert!(printed.tagged_ua);
            assert_eq!(printed.pages, [1], "{paper:?} {count}");
            let size = poppler("pdfinfo", &[], &printed.pdf, &[]);
            let size = size.lines().find(|line| line.starts_with("Page size"));
            assert!(
                size.is_some_and(|size| size.contains("841.89 x 595") || size.contains("792 x 612")),
                "{size:?}"
            );
            let all = text(&printed.pdf);
            for n in 0..count {
                assert!(all.contains(&format!("Family{n}")), "{n} in {all}");
            }
            assert!(all.contains("open role") && !all.contains("hush"));
        }
    }
}

#[test]
fn the_page_says_who_stands_where_since_when_and_where_somebody_is_heading() {
    let all = text(&print(&of(12), Paper::A4).pdf);
    for words in [
        "Team ladder",
        "The team of Marisol Etxeberria, as of 24 November 2026 · 12 people, 1 open role",
        "Given0 Family0",
        "Product Manager, Area 0",
        "heading for Product Manager",
        "24 Mar 2025",
        "nobody",
        "only one",
        "the thicker, the more people",
        "where the two agreed somebody is heading",
        "Product organisation · shareable",
        "1 of 1",
    ] {
        assert!(all.contains(words), "“{words}” should be in: {all}");
    }
}

#[test]
fn a_crowd_is_counted_in_the_picture_and_named_over_the_next_pages() {
    let printed = print(&of(200), Paper::A4);
    let pages = page_texts(&printed.pdf);
    assert!((4..=9).contains(&pages.len()), "{} pages", pages.len());
    let table = pages[1..].join(" ");
    for n in 0..200 {
        assert!(table.contains(&format!("Family{n} ")), "{n}");
    }
    for page in &pages[1..] {
        in_order(page, &["The team of Marisol Etxeberria", "Name", "Since"]);
    }
}

#[test]
fn a_team_ladder_is_a_sound_document_to_a_reader_that_did_not_write_it() {
    let printed = print(&of(12), Paper::A4);
    is_a_sound_document(
        &printed.pdf,
        "Team ladder. The team of Marisol Etxeberria, 24 November 2026",
    );
    let structure = poppler("pdfinfo", &["-struct-text"], &printed.pdf, &[]);
    in_order(
        &structure,
        &[
            "H1 \"Team ladder\"",
            "Figure",
            "\"Individual track\"",
            "Table",
            "/Scope /Column",
            "\"Name\"",
            "/Scope /Row",
        ],
    );
    let again = print(&of(12), Paper::A4);
    assert_eq!(printed.pdf, again.pdf);
}
