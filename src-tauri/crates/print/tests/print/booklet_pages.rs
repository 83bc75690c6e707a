//! What stands on the pages of a booklet, read back out of the PDF with poppler.

use rungs_print::Paper;

use crate::ladders::{booklet, overlong, usual, wide};
use crate::printing::print;
use crate::reading::{page_texts, poppler, text};

const PAPERS: [Paper; 2] = [Paper::A4, Paper::UsLetter];

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
fn more_levels_than_a_page_is_wide_make_a_second_table() {
    let printed = print(&booklet(&wide()), Paper::A4);
    let pages = page_texts(&printed.pdf);
    let all = pages[2..4].join(" ");
    assert_eq!(all.matches("Building and empowering a team").count(), 2);
    assert!(all.contains("Operations 9") && all.contains("Product operations"));
}
