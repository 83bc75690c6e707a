//! What stands on decision charters, read back out of the PDF with poppler.

use rungs_domain::delegation_scale::Scale;
use rungs_print::{Document, FontSource, Paper, PrintError, Printer};

use crate::decisions::{Talk, catalogue, charters, charters_on};
use crate::printing::print;
use crate::reading::{day, in_order, is_a_sound_document, page_texts, poppler, text};

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
            "20 November 2026, overdue",
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
fn where_the_two_want_to_get_to_is_overdue_after_its_day() {
    let areas = catalogue(12, "Decision on", Scale::SevenLevels);
    let words_on = |today| {
        let charter = charters_on(today, &["Hollis Grady"], &areas, Talk::Usual);
        text(&print(&charter, Paper::A4).pdf)
    };
    assert!(!words_on("2027-03-31").contains("by 31 March 2027, overdue"));
    let after = words_on("2027-04-01");
    assert!(after.contains("by 31 March 2027, overdue"), "{after}");
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
fn a_charter_is_a_sound_document_to_a_reader_that_did_not_write_it() {
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
fn charters_of_nobody_are_not_printed() {
    let printer = Printer::new(FontSource::EmbeddedOnly).unwrap();
    let areas = catalogue(3, "Decision on", Scale::SevenLevels);
    let refused = printer
        .pdf(&charters(&[], &areas, Talk::Usual), Paper::A4, day())
        .unwrap_err();
    assert!(matches!(refused, PrintError::NothingToPrint), "{refused}");
}

#[test]
fn words_that_begin_in_a_script_from_the_right_are_read_from_there() {
    // Letters no font here draws hold their place all the same; the Latin words tell how the line runs.
    let areas = catalogue(3, "\u{5d0} leads \u{2013} \u{5d0} ends", Scale::SevenLevels);
    let person = "\u{5d0} Dana \u{2013} \u{5d0} Cohen";
    let printed = print(&charters(&[person], &areas, Talk::Usual), Paper::A4);
    assert_eq!(printed.missing_glyphs, ['\u{5d0}']);
    let boxes = poppler("pdftotext", &["-bbox"], &printed.pdf, &["-"]);
    let left_of = |word: &str| -> f64 {
        let line = boxes
            .lines()
            .find(|line| line.contains(&format!(">{word}<")));
        let left = line.and_then(|line| line.split("xMin=\"").nth(1)?.split('"').next());
        left.unwrap_or_else(|| panic!("{word} in {boxes}"))
            .parse()
            .unwrap()
    };
    for (first, last) in [("leads", "ends"), ("Dana", "Cohen")] {
        assert!(left_of(last) < left_of(first), "{first}, {last} in {boxes}");
    }
}
