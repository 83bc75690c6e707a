//! What stands on the team board, read back out of the PDF with poppler.

use rungs_domain::delegation_scale::Scale;
use rungs_print::Orientation::{Landscape, Portrait};
use rungs_print::{FontSource, Paper, PrintError, Printer, Setup};

use crate::decisions::{board, board_of, catalogue};
use crate::printing::print;
use crate::reading::{day, in_order, is_a_sound_document, page_texts, poppler, text};

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
            "for a while",
            "review overdue",
            "not agreed",
        ] {
            assert!(pages[0].contains(words), "“{words}” in {}", pages[0]);
        }
        for words in ["Decisions by how far they are given", "1 Tell", "Given0"] {
            assert!(pages[1].contains(words), "“{words}” in {}", pages[1]);
        }
        let last = pages.iter().rfind(|page| !page.trim().is_empty()).unwrap();
        assert!(
            last.contains("How far a decision is given")
                && last.contains("7 Delegate: The PM decides and need not tell."),
            "{last}"
        );
        // What is explained on a page is not named again at its foot.
        let in_heads = last.matches("Not agreed").count();
        assert_eq!(last.matches("7 Delegate").count(), 1 + in_heads, "{last}");
        assert!(last.contains("for a while"), "{last}");
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
            format!("{}–{} of 30 people", first + 1, last + 1),
            "Decision on 0 ".to_owned(),
            "Decision on 16 ".to_owned(),
        ] {
            assert!(pages[page].contains(&words), "{words} in {}", pages[page]);
        }
    }
}

#[test]
fn what_the_steps_mean_never_stands_on_a_page_alone() {
    for (paper, orientation, people, count) in [
        (Paper::A4, Landscape, 9, 12),
        (Paper::A4, Landscape, 25, 14),
        (Paper::A4, Portrait, 9, 21),
        (Paper::UsLetter, Landscape, 9, 14),
        (Paper::UsLetter, Landscape, 25, 12),
        (Paper::UsLetter, Portrait, 9, 12),
    ] {
        let areas = catalogue(count, "Pricing and packaging", Scale::SevenLevels);
        let setup = Setup {
            orientation: Some(orientation),
            ..paper.into()
        };
        let pages = page_texts(&print(&board(people, &areas), setup).pdf);
        let explained: Vec<_> = pages
            .iter()
            .filter(|page| page.contains("How far a decision is given"))
            .collect();
        let [page] = explained.as_slice() else {
            panic!("once, not on {} pages", explained.len());
        };
        assert!(
            page.contains("Pricing and packaging"),
            "{paper:?} {orientation:?} {people} {count}: {page}"
        );
    }
}

#[test]
fn every_page_of_a_board_says_what_its_signs_mean_on_every_scale() {
    for (scale, paper) in [
        (Scale::SevenLevels, Paper::A4),
        (Scale::DecisionTree, Paper::A4),
        // Its words are the longest, this paper the narrowest.
        (Scale::LadderOfLeadership, Paper::UsLetter),
    ] {
        let areas = catalogue(21, "Decision on", scale);
        let pages = page_texts(&print(&board(14, &areas), paper).pdf);
        assert!(pages.len() >= 3, "{}", pages.len());
        for page in pages {
            let steps = scale.steps().into_iter();
            let steps = steps.map(|step| format!("{} {}", step.number, step.word));
            let signs = ["for a while", "review overdue", "not agreed"].map(str::to_owned);
            for words in steps.chain(signs) {
                assert!(page.contains(&words), "“{words}” in {page}");
            }
        }
    }
}

#[test]
fn names_of_people_are_never_cut() {
    let names = [
        "Lorena Nogueira",
        "Konstantin Papadopoulos-Müller",
        "Anne-Marie de la Croix-Saint-Jean Fitzgerald-Montgomery",
        "Wolfeschlegelsteinhausenbergerdorff",
        "Chukwuma Hamidović",
        "Li",
        "Ελένη Παπαδοπούλου",
        "Bartholomäus Schwarzenegger-Übermut",
    ];
    let areas = catalogue(12, "Decision on", Scale::SevenLevels);
    for (count, paper) in [(12, Paper::UsLetter), (40, Paper::A4)] {
        let people: Vec<String> = (0..count)
            .map(|n| names[n % names.len()].to_owned())
            .collect();
        let printed = print(&board_of(&people, &areas), paper);
        assert!(printed.tagged_ua);
        let all = text(&printed.pdf);
        assert!(!all.contains('…'), "nothing is shortened: {all}");
        for name in names {
            for part in name.split([' ', '-']).filter(|part| part.len() < 20) {
                assert!(all.contains(part), "“{part}” in {all}");
            }
        }
    }
    // A word that is longer than a column is broken between letters.
    let printed = print(&board_of(&[names[3].to_owned()], &areas), Paper::A4);
    let letters: String = text(&printed.pdf)
        .chars()
        .filter(|letter| letter.is_alphabetic())
        .collect();
    assert!(letters.contains(names[3]), "{letters}");
}

#[test]
fn a_board_is_a_sound_document_to_a_reader_that_did_not_write_it() {
    let few = catalogue(9, "Decision on", Scale::SevenLevels);
    let board = print(&board(3, &few), Paper::A4);
    is_a_sound_document(
        &board.pdf,
        "Who decides what. The team of Marisol Etxeberria, 24 November 2026",
    );
    let structure = poppler("pdfinfo", &["-struct-text"], &board.pdf, &[]);
    in_order(
        &structure,
        &[
            "H1 \"Who decides what\"",
            "Table",
            "/Scope /Column",
            "Given0",
            "/Scope /Row",
            "\"Decision on 0\"",
            "H1 \"Decisions by how far they are given\"",
            "Table",
            "H2 \"How far a decision is given\"",
            "LI",
            "7 Delegate",
        ],
    );
}

#[test]
fn a_board_of_nobody_is_not_printed() {
    let printer = Printer::new(FontSource::EmbeddedOnly).unwrap();
    let areas = catalogue(3, "Decision on", Scale::SevenLevels);
    let refused = printer
        .pdf(&board(0, &areas), Paper::A4, day())
        .unwrap_err();
    assert!(matches!(refused, PrintError::NothingToPrint), "{refused}");
}

#[test]
fn a_mark_leaves_a_name_whole_and_goes_below_it_instead() {
    let names: Vec<String> = (0..10)
        .map(|i| format!("Annelie{} Fischer", char::from(b'a' + i)))
        .collect();
    let areas = catalogue(21, "Decision on", Scale::SevenLevels);
    let setup = Setup {
        orientation: Some(Portrait),
        ..Paper::UsLetter.into()
    };
    let printed = print(&board_of(&names, &areas), setup);
    let pages = page_texts(&printed.pdf);
    let classic = pages
        .iter()
        .find(|page| page.contains("Decisions by how far they are given"));
    let words: Vec<&str> = classic.unwrap().split_whitespace().collect();
    let named = |word: &&&str| word.starts_with("Anne");
    assert!(words.iter().filter(named).count() > 10);
    for word in words.iter().filter(named) {
        // A comma may follow.
        let name = word.trim_end_matches(',');
        assert!(
            name.starts_with("Annelie") && name.len() == 8,
            "“{word}” is broken"
        );
    }
}
