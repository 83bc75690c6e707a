//! What stands on decision charters and on the team board, read back out of the PDF with poppler.

use rungs_domain::delegation_scale::Scale;
use rungs_print::{Document, FontSource, Paper, PrintError, Printed, Printer};

use crate::decisions::{Talk, board, board_of, catalogue, charters};
use crate::reading::{day, in_order, is_a_sound_document, page_texts, poppler, text};

fn print(document: &Document, paper: Paper) -> Printed {
    let printer = Printer::new(FontSource::EmbeddedOnly).unwrap();
    printer.pdf(document, paper, day()).unwrap()
}

fn usual() -> Document {
    let areas = catalogue(12, "Decision on", Scale::SevenLevels);
    charters(&["Hollis Grady"], &areas, Talk::Usual)
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
                "Decision on 7",
                "7 Delegate",
                "We decide together",
                "Bring to me",
                // Agreed as 7, pulled back today.
                "Decision on 0",
                "3 Consult",
                "For a while, until 18 December 2026; then 7 Delegate again.",
                "Up to 20,000 EUR",
                "Ask first: Finance and Legal",
                "Inform afterwards: Sales",
            ],
        );
        for words in [
            "Decision charter",
            "as it stands on 24 November 2026",
            "Where we want to get to",
            "by 31 March 2027",
            "What I owe you",
            "I take you along to the pricing board.",
            "On Decision on 2",
            "We look at it again",
            "20 November 2026",
            "was due",
            "7 Delegate: The PM decides and need not tell.",
            "Hollis Grady, date",
            "Marisol Etxeberria, date",
            "Product organisation · shareable",
            "printed 24 November 2026",
            "1 of 1",
        ] {
            assert!(all.contains(words), "“{words}” should be in: {all}");
        }
        // “Tell” is a step of the seven and nothing else.
        for (at, _) in all.match_indices("Tell") {
            assert_eq!(&all[at - 2..at], "1 ", "“Tell” in {}", &all[at - 20..]);
        }
        assert!(all.contains("1 Tell"));
        assert!(!all.contains("hush") && !all.contains("Nothing agreed yet on"));
    }
}

#[test]
fn a_charter_of_few_or_many_decisions_is_one_page_in_every_scale() {
    for paper in [Paper::A4, Paper::UsLetter] {
        for scale in Scale::ALL {
            for count in [5, 12, 25] {
                let areas = catalogue(count, "Pricing and packaging", scale);
                let printed = print(&charters(&["Ada"], &areas, Talk::Usual), paper);
                assert!(printed.tagged_ua);
                assert_eq!(printed.pages, [1], "{paper:?} {scale:?} {count}");
                let all = text(&printed.pdf);
                for n in 0..count {
                    assert!(all.contains(&format!("packaging {n}")), "{n} in {all}");
                }
                // Each step that is spoken of is explained, once.
                for step in scale.steps() {
                    if all.contains(&format!("{} {}", step.number, step.word)) {
                        assert_eq!(
                            all.matches(&step.meaning).count(),
                            1,
                            "{}: {all}",
                            step.word
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn charters_and_boards_are_sound_documents_to_a_reader_that_did_not_write_them() {
    let few = catalogue(9, "Decision on", Scale::SevenLevels);
    let many = catalogue(25, "Pricing and packaging", Scale::LadderOfLeadership);
    let charter = print(&charters(&["Ada"], &few, Talk::Usual), Paper::A4);
    is_a_sound_document(&charter.pdf, "Decision charter of Ada, 24 November 2026");
    let structure = poppler("pdfinfo", &["-struct-text"], &charter.pdf, &[]);
    in_order(
        &structure,
        &[
            "H1 \"Ada\"",
            "H2 \"You decide\"",
            "Table",
            "/Scope /Column",
            "\"Decision\"",
            "/Scope /Row",
            "\"Decision on 7\"",
            "H2 \"We decide together\"",
            "H2 \"What I owe you\"",
            "LBody",
        ],
    );
    // In the other column.
    in_order(
        &structure,
        &[
            "H2 \"Bring to me\"",
            "/Scope /Row",
            "H2 \"We look at it again\"",
        ],
    );
    let dense = print(&charters(&["Ada"], &many, Talk::Usual), Paper::A4);
    is_a_sound_document(&dense.pdf, "Decision charter of Ada, 24 November 2026");
    let structure = poppler("pdfinfo", &["-struct-text"], &dense.pdf, &[]);
    in_order(
        &structure,
        &[
            "H2 \"You decide\"",
            "\"7 I have been doing\"",
            "LI",
            "\"Pricing and packaging 7\"",
            "H2 \"Bring to me\"",
            "LI",
        ],
    );
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
fn nothing_on_a_charter_is_set_smaller_than_nine_points() {
    let areas = catalogue(25, "Pricing and packaging", Scale::LadderOfLeadership);
    let printed = print(&charters(&["Ada"], &areas, Talk::Usual), Paper::UsLetter);
    let xml = poppler(
        "pdftohtml",
        &["-xml", "-i", "-stdout", "-zoom", "1"],
        &printed.pdf,
        &[],
    );
    let sizes: Vec<f64> = xml
        .match_indices("<fontspec ")
        .filter_map(|(at, _)| {
            xml[at..]
                .split("size=\"")
                .nth(1)?
                .split('"')
                .next()?
                .parse()
                .ok()
        })
        .collect();
    assert!(sizes.len() > 1, "{xml}");
    assert!(sizes.iter().all(|size| *size >= 9.0), "{sizes:?}");
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
    assert_eq!(all.matches("and so on.").count(), 25 * 9, "no limit is cut");
    for page in page_texts(&printed.pdf).iter().skip(1) {
        assert!(page.starts_with("Wolfeschlegel"), "its head: {page}");
    }
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
fn charters_or_a_board_of_nobody_are_not_printed() {
    let printer = Printer::new(FontSource::EmbeddedOnly).unwrap();
    let areas = catalogue(3, "Decision on", Scale::SevenLevels);
    for document in [charters(&[], &areas, Talk::Usual), board(0, &areas)] {
        let refused = printer.pdf(&document, Paper::A4, day()).unwrap_err();
        assert!(matches!(refused, PrintError::NothingToPrint), "{refused}");
    }
}
