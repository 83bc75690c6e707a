//! What stands on decision charters and on the team board, read back out of the PDF with poppler.

use rungs_domain::delegation_scale::Scale;
use rungs_print::{Document, FontSource, Paper, PrintError, Printed, Printer};

use crate::decisions::{Talk, board, catalogue, charters};
use crate::reading::{day, page_texts, poppler, text};

fn print(document: &Document, paper: Paper) -> Printed {
    let printer = Printer::new(FontSource::EmbeddedOnly).unwrap();
    printer.pdf(document, paper, day()).unwrap()
}

fn usual() -> Document {
    let areas = catalogue(12, "Decision on", Scale::SevenLevels);
    charters(&["Hollis Grady"], &areas, Talk::Usual)
}

fn in_order(all: &str, words: &[&str]) {
    let mut from = 0;
    for words in words {
        let found = all[from..].find(words);
        let at = found.unwrap_or_else(|| panic!("“{words}” should follow in: {}", &all[from..]));
        from += at + words.len();
    }
}

#[test]
fn a_charter_says_on_one_page_who_has_the_last_word_and_what_goes_with_it() {
    for paper in [Paper::A4, Paper::UsLetter] {
        let printed = print(&usual(), paper);
        assert!(printed.tagged_ua);
        assert_eq!(printed.pages, [1], "one page");
        let all = text(&printed.pdf);
        in_order(
            &all,
            &[
                "Hollis Grady",
                "with Marisol Etxeberria",
                "You decide",
                "Decision on 0",
                "Until 18 December 2026: Consult",
                "Up to 20,000 EUR",
                "Ask first: Finance and Legal",
                "Tell: Sales",
                "Delegate",
            ],
        );
        for words in [
            "Decision charter",
            "as it stands on 24 November 2026",
            "We decide together",
            "Bring to me",
            "For a while",
            "Consult instead of Delegate",
            "until 18 December 2026",
            "Where we want to get to",
            "by 31 March 2027",
            "What I owe you",
            "I take you along to the pricing board.",
            "On Decision on 2",
            "We look at it again",
            "20 November 2026",
            "was due",
            "Delegate: The PM decides and need not tell.",
            "Hollis Grady, date",
            "Marisol Etxeberria, date",
            "Product organisation · shareable",
            "printed 24 November 2026",
            "1 of 1",
        ] {
            assert!(all.contains(words), "“{words}” should be in: {all}");
        }
        assert!(!all.contains("hush") && !all.contains("Nothing agreed yet on"));
    }
}

#[test]
fn a_whole_catalogue_still_stands_on_one_page() {
    for paper in [Paper::A4, Paper::UsLetter] {
        // The words of the last are long.
        for (count, scale) in [
            (25, Scale::SevenLevels),
            (25, Scale::DecisionTree),
            (21, Scale::LadderOfLeadership),
        ] {
            let areas = catalogue(count, "Pricing and packaging", scale);
            let printed = print(&charters(&["Ada"], &areas, Talk::Usual), paper);
            assert_eq!(printed.pages, [1], "{paper:?} {scale:?}");
        }
    }
}

#[test]
fn the_words_are_those_of_the_scale_and_what_it_does_not_tell_apart_stands_together() {
    let areas = catalogue(7, "Decision on", Scale::DecisionTree);
    let all = text(&print(&charters(&["Ada"], &areas, Talk::Usual), Paper::A4).pdf);
    for words in ["We decide together, or I do", "Root", "Trunk", "Leaf"] {
        assert!(all.contains(words), "{words}");
    }
    assert!(!all.contains("Bring to me") && !all.contains("Consult"));
}

#[test]
fn empty_sections_vanish_and_where_nothing_is_agreed_there_are_boxes_to_tick() {
    let areas = catalogue(25, "Decision on", Scale::SevenLevels);
    let printed = print(&charters(&["Ada"], &areas, Talk::None), Paper::UsLetter);
    assert_eq!(printed.pages, [1]);
    let all = text(&printed.pdf);
    assert!(all.contains("Nothing is agreed yet. Tick together"));
    assert!(all.contains("Decision on 24") && all.contains("7 Delegate: The PM decides"));
    for title in [
        "You decide",
        "Bring to me",
        "For a while",
        "What I owe you",
        "We look at it again",
        "Nothing agreed yet on",
    ] {
        assert!(!all.contains(title), "{title}");
    }
}

#[test]
fn a_file_of_several_has_a_bookmark_and_own_page_numbers_for_each() {
    let areas = catalogue(9, "Decision on", Scale::SevenLevels);
    let people = ["Hollis Grady", "Ada Berg", "Zoe Ruiz"];
    let printed = print(&charters(&people, &areas, Talk::Usual), Paper::A4);
    assert!(printed.tagged_ua);
    assert_eq!(printed.pages, [1, 1, 1]);
    for (page, person) in page_texts(&printed.pdf).iter().zip(people) {
        assert!(
            page.starts_with(person) && page.contains("1 of 1"),
            "{page}"
        );
    }
    let structure = poppler("pdfinfo", &["-struct-text"], &printed.pdf, &[]);
    for tag in [
        "H1 \"Hollis Grady\"",
        "H1 \"Zoe Ruiz\"",
        "H2 \"You decide\"",
        "Table",
        "TH",
    ] {
        assert!(structure.contains(tag), "{tag} in {structure}");
    }
    let outline = poppler("pdftohtml", &["-xml", "-i", "-stdout"], &printed.pdf, &[]);
    for person in people {
        let bookmark = format!(">{person}</item>");
        assert!(outline.contains(&bookmark), "{bookmark} in {outline}");
    }
    let information = poppler("pdfinfo", &[], &printed.pdf, &[]);
    assert!(information.contains("Decision charters, 24 November 2026"));
}

#[test]
fn long_charters_flow_on_and_lose_nothing_and_missing_characters_are_told() {
    let areas = catalogue(
        25,
        "A very long name of a decision without mercy",
        Scale::LadderOfLeadership,
    );
    let name = "Wolfeschlegel".repeat(12);
    let printed = print(&charters(&[&name], &areas, Talk::Long), Paper::UsLetter);
    assert!(printed.tagged_ua && printed.total > 1);
    let all = text(&printed.pdf);
    for n in 0..25 {
        assert!(all.contains(&format!("mercy {n} ")), "{n}");
    }
    assert!(all.contains("Marisol Etxeberria, date"));
    let few = catalogue(3, "Decision on", Scale::SevenLevels);
    let missing = print(&charters(&["Mei 李"], &few, Talk::Usual), Paper::A4);
    assert_eq!(missing.missing_glyphs, ['李']);
    assert!(!missing.tagged_ua);
}

#[test]
fn the_board_shows_everybody_across_the_page_with_marks_and_their_meaning() {
    for paper in [Paper::A4, Paper::UsLetter] {
        let areas = catalogue(21, "Decision on", Scale::SevenLevels);
        let printed = print(&board(12, &areas), paper);
        assert!(printed.tagged_ua);
        // People by areas, then areas by steps.
        assert!((2..=3).contains(&printed.total), "{} pages", printed.total);
        let pages = page_texts(&printed.pdf);
        for words in [
            "Who decides what",
            "The team of Marisol Etxeberria, as of 24 November 2026",
            "Given0",
            "Category 0",
            "Decision on 0",
            "Decision on 20",
            "1 Tell",
            "7 Delegate",
            "holds for a while",
            "review overdue",
            "nothing agreed",
        ] {
            assert!(pages[0].contains(words), "“{words}” in {}", pages[0]);
        }
        for words in ["Decisions by how far they are given", "1 Tell", "Given0"] {
            assert!(pages[1].contains(words), "“{words}” in {}", pages[1]);
        }
        let sizes = poppler("pdfinfo", &[], &printed.pdf, &[]);
        let wide = sizes.lines().find(|line| line.starts_with("Page size"));
        assert!(
            wide.is_some_and(|line| line.contains("841.89 x 595.276") || line.contains("792 x 612")),
            "{wide:?}"
        );
        let structure = poppler("pdfinfo", &["-struct-text"], &printed.pdf, &[]);
        assert!(structure.contains("/Scope /Row"), "{structure}");
        assert!(!structure.contains("hush"));
    }
}

#[test]
fn more_people_than_fit_stand_on_more_pages_each_with_the_areas_again() {
    let areas = catalogue(17, "Decision on", Scale::SevenLevels);
    let printed = print(&board(30, &areas), Paper::A4);
    let pages = page_texts(&printed.pdf);
    for (page, first, last) in [(0, 0, 9), (1, 10, 19), (2, 20, 29)] {
        for words in [
            format!("Given{first} "),
            format!("Given{last} "),
            "Decision on 0 ".to_owned(),
            "Decision on 16 ".to_owned(),
        ] {
            assert!(pages[page].contains(&words), "{words} in {}", pages[page]);
        }
    }
}

#[test]
fn charters_or_a_board_of_nobody_are_not_printed() {
    let printer = Printer::new(FontSource::EmbeddedOnly).unwrap();
    let areas = catalogue(3, "Decision on", Scale::SevenLevels);
    for document in [charters(&[], &areas, Talk::Usual), board(0, &areas)] {
        let refused = printer.pdf(&document, Paper::A4, day()).unwrap_err();
        assert!(matches!(refused, PrintError::NothingToPrint), "{refused}");
    }
}
