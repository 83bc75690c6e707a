//! How pages lie, lines to write on, the language of what people wrote, and several documents in one file.

use hayro_svg::hayro_syntax::Pdf;
use hayro_svg::hayro_syntax::object::{Name, Object};
use rungs_domain::delegation_scale::Scale;
use rungs_print::{
    Document, FontSource, Kind, Orientation, Paper, Printed, Printer, Setup, WriteIn,
};

use crate::accessible_files::{checked, folder};
use crate::printing::print;
use crate::reading::{day, in_order, is_a_sound_document, page_texts, poppler, text};
use crate::{assessments, decisions, ladders, one_to_ones, promotions, sheets, teams};

/// One of each, as it usually is.
fn all() -> Vec<Document> {
    let version = ladders::usual;
    let level = version().ladder.levels[2].code.clone();
    let areas = decisions::catalogue(9, "Decision on", Scale::SevenLevels);
    vec![
        Document::Plan(sheets::rich().share()),
        ladders::booklet(&version()),
        ladders::cards(&version(), &[]),
        ladders::form_for("Hollis Grady", version(), level.as_str()),
        assessments::told("Hollis Grady", version(), level.as_str()),
        decisions::charters(&["Hollis Grady"], &areas, decisions::Talk::Usual),
        decisions::board(12, &areas),
        one_to_ones::sheet("Hollis Grady", &version().ladder, one_to_ones::Talk::Usual),
        teams::team(12, "Given", &version().ladder),
        promotions::packet(
            "Hollis Grady",
            version(),
            level.as_str(),
            promotions::Case::Usual,
        ),
    ]
}

/// Width and height of the first page in points.
fn size(pdf: &[u8]) -> (f64, f64) {
    let facts = poppler("pdfinfo", &[], pdf, &[]);
    let line = facts.lines().find(|line| line.starts_with("Page size"));
    let numbers: Vec<f64> = line
        .unwrap()
        .split_whitespace()
        .filter_map(|word| word.parse().ok())
        .collect();
    (numbers[0], numbers[1])
}

fn lies(printed: &Printed) -> bool {
    let (width, height) = size(&printed.pdf);
    width > height
}

#[test]
fn pages_lie_as_they_usually_do_and_otherwise_only_where_that_fits() {
    for document in all() {
        let kind = document.kind();
        let usual = kind.orientations()[0] == Orientation::Landscape;
        assert_eq!(lies(&print(&document, Paper::A4)), usual, "{kind:?}");
        for orientation in [Orientation::Portrait, Orientation::Landscape] {
            let turned = Setup {
                orientation: Some(orientation),
                ..Paper::UsLetter.into()
            };
            let printed = print(&document, turned);
            assert!(printed.tagged_ua, "{kind:?} {orientation:?}");
            is_a_sound_document(&printed.pdf, &document.title());
            let fits = kind.orientations().contains(&orientation);
            let across = if fits {
                orientation == Orientation::Landscape
            } else {
                usual
            };
            assert_eq!(lies(&printed), across, "{kind:?} {orientation:?}");
        }
    }
}

#[test]
fn a_team_and_a_board_say_the_same_whichever_way_they_lie() {
    let words = |document: &Document, orientation| {
        let turned = Setup {
            orientation: Some(orientation),
            ..Paper::A4.into()
        };
        text(&print(document, turned).pdf)
    };
    for document in all() {
        if document.kind().orientations().len() == 1 {
            continue;
        }
        let told: Vec<Vec<String>> = [Orientation::Portrait, Orientation::Landscape]
            .map(|orientation| {
                let all = words(&document, orientation);
                // A word broken at its hyphen, one that is cut in the picture and whole in the table, and which of how many people
                // stand on a page, are no difference.
                let mut told: Vec<String> = all
                    .split_whitespace()
                    .filter(|word| !word.contains('…'))
                    .flat_map(|word| word.split(|c: char| !c.is_alphabetic()))
                    .filter(|word| word.chars().count() > 3 && *word != "people")
                    .map(str::to_owned)
                    .collect();
                told.sort();
                told.dedup();
                told
            })
            .to_vec();
        let only_upright: Vec<&String> = told[0].iter().filter(|w| !told[1].contains(w)).collect();
        let only_across: Vec<&String> = told[1].iter().filter(|w| !told[0].contains(w)).collect();
        assert!(
            only_upright.is_empty() && only_across.is_empty(),
            "{:?}: {only_upright:?} {only_across:?}",
            document.kind()
        );
    }
}

#[test]
fn a_talk_over_paper_has_lines_where_the_document_takes_some() {
    let lines = Setup {
        write_in: WriteIn::Lines,
        ..Paper::A4.into()
    };
    for document in all() {
        let kind = document.kind();
        let without = print(&document, Paper::A4);
        let with = print(&document, lines);
        assert!(with.tagged_ua, "{kind:?}");
        assert_eq!(with.pdf != without.pdf, kind.takes_lines(), "{kind:?}");
        if kind.takes_lines() && kind != Kind::Plan {
            assert!(text(&with.pdf).contains("Notes"), "{kind:?}");
        }
    }
    let packet = all().pop().unwrap();
    let pages: usize = print(&packet, lines).pages.iter().sum();
    assert!(
        pages <= 3,
        "lines never make a packet longer than it may be"
    );
}

#[test]
fn an_agreed_plan_with_nothing_in_it_has_room_for_everything_when_it_is_talked_over() {
    let mut sheet = sheets::bare();
    sheet.state = "agreed 2 October 2026".to_owned();
    sheet.is_draft = false;
    let plan = Document::Plan(sheet.share());
    let lines = Setup {
        write_in: WriteIn::Lines,
        ..Paper::A4.into()
    };
    let words = [
        "Where I want to go",
        "What already works at the next level",
        "Focus 1",
        "Focus 2",
        "commits to",
        "Check-ins",
    ];
    in_order(&text(&print(&plan, lines).pdf), &words);
    let without = text(&print(&plan, Paper::A4).pdf);
    for vanished in ["Where I want to go", "Focus 1", "commits to"] {
        assert!(!without.contains(vanished), "{vanished}");
    }
}

#[test]
fn what_people_wrote_is_marked_as_being_in_their_language_and_our_words_in_ours() {
    // Words of ours are in a language they are known in, else in English.
    languages_are_marked("de-CH", "de");
    languages_are_marked("fi", "en");
}

fn languages_are_marked(written: &str, ours: &str) {
    let mut sheet = sheets::rich();
    sheet.language = written.to_owned();
    let pdf = print(&Document::Plan(sheet.share()), Paper::A4).pdf;
    let pdf = Pdf::new(pdf).unwrap();
    let marked: Vec<(String, String)> = pdf
        .objects()
        .into_iter()
        .filter_map(Object::into_dict)
        .filter_map(|dict| {
            let language = dict.get::<hayro_svg::hayro_syntax::object::String<'_>>("Lang")?;
            let kind = dict.get::<Name<'_>>("S").or(dict.get::<Name<'_>>("Type"))?;
            Some((
                kind.as_str().to_owned(),
                String::from_utf8_lossy(language.as_bytes()).into_owned(),
            ))
        })
        .collect();
    let of = |kind: &'static str| {
        let of_kind = marked.iter().filter(move |(of, _)| of == kind);
        of_kind.map(|(_, language)| language.as_str())
    };
    let is_ours = |language: &str| language.split('-').next() == Some(ours);
    assert!(of("Catalog").all(is_ours), "{marked:?}");
    assert_eq!(of("Catalog").count(), 1);
    // What is in the language of the file needs no mark.
    let is_marked = of("P").any(|language| language == written);
    assert_eq!(is_marked, !is_ours(written), "{marked:?}");
    for heading in ["H1", "H2", "TH"] {
        assert!(of(heading).all(is_ours), "{marked:?}");
    }
}

#[test]
fn several_of_a_kind_in_one_file_each_have_a_bookmark_and_their_own_page_numbers() {
    each_has_its_own(&["Hollis Grady", "Ada Berg", "Zoe Ruiz"]);
}

/// More than are set at once.
#[test]
fn many_of_a_kind_in_one_file_do_too() {
    let people: Vec<String> = (1..=14).map(|nth| format!("Person {nth:02}")).collect();
    each_has_its_own(&people.iter().map(String::as_str).collect::<Vec<_>>());
}

fn each_has_its_own(people: &[&str]) {
    let version = ladders::usual;
    let level = version().ladder.levels[2].code.clone();
    let areas = decisions::catalogue(9, "Decision on", Scale::SevenLevels);
    let of_each = |one: &dyn Fn(&str) -> Document| {
        people.iter().map(|person| one(person)).collect::<Vec<_>>()
    };
    let batches = [
        of_each(&|person| {
            let mut sheet = sheets::rich();
            sheet.person = person.to_owned();
            Document::Plan(sheet.share())
        }),
        of_each(&|person| one_to_ones::sheet(person, &version().ladder, one_to_ones::Talk::Usual)),
        of_each(&|person| ladders::form_for(person, version(), level.as_str())),
        of_each(&|person| assessments::told(person, version(), level.as_str())),
        of_each(&|person| decisions::charters(&[person], &areas, decisions::Talk::Usual)),
        of_each(&|person| {
            promotions::packet(person, version(), level.as_str(), promotions::Case::Usual)
        }),
    ];
    let printer = Printer::new(FontSource::EmbeddedOnly).unwrap();
    for documents in batches {
        let kind = documents[0].kind();
        let title = "All of them, 24 November 2026";
        let file = || printer.pdf_of(&documents, title, Paper::A4, day()).unwrap();
        let printed = file();
        assert!(printed.tagged_ua, "{kind:?}");
        assert_eq!(printed.pdf, file().pdf, "{kind:?}: the same bytes again");
        is_a_sound_document(&printed.pdf, title);
        let path = folder(&format!("of-each/{kind:?}-{}", people.len())).join("all.pdf");
        std::fs::write(&path, &printed.pdf).unwrap();
        checked("check.py", &[path]);
        assert_eq!(printed.pages.len(), people.len(), "{kind:?}");
        let outline = poppler("pdftohtml", &["-xml", "-i", "-stdout"], &printed.pdf, &[]);
        let mut pages = page_texts(&printed.pdf).into_iter();
        for (person, count) in people.iter().zip(&printed.pages) {
            assert!(
                outline.contains(&format!(">{person}</item>")),
                "{kind:?} {person}"
            );
            let first = pages.next().unwrap();
            assert!(first.contains(person), "{kind:?} {first}");
            assert!(first.contains(&format!("1 of {count}")), "{kind:?} {first}");
            // Alone it has the same pages.
            assert!(*count > 0);
            for _ in 1..*count {
                pages.next();
            }
        }
    }
}

#[test]
fn in_a_file_of_several_each_tells_what_it_leaves_off_as_it_does_alone() {
    let version = ladders::usual;
    let printer = Printer::new(FontSource::EmbeddedOnly).unwrap();
    let sheet = |talk| one_to_ones::sheet("Ada", &version().ladder, talk);
    let packet = |case| promotions::packet("Ada", version(), "Senior PM", case);
    for documents in [
        vec![
            sheet(one_to_ones::Talk::Usual),
            sheet(one_to_ones::Talk::TooMuch),
            sheet(one_to_ones::Talk::Much),
        ],
        // Of two pages and of three.
        vec![
            packet(promotions::Case::TooMuch),
            packet(promotions::Case::Usual),
            packet(promotions::Case::TooMuch),
        ],
    ] {
        let together = printer.pdf_of(&documents, "All", Paper::A4, day());
        let alone = documents.iter().flat_map(|document| {
            let printed = printer.pdf(document, Paper::A4, day()).unwrap();
            assert_eq!(printed.left_off.len(), 1);
            printed.left_off
        });
        let alone: Vec<_> = alone.collect();
        assert!(alone.iter().any(Vec::is_empty) && alone.iter().any(|left| !left.is_empty()));
        assert_eq!(together.unwrap().left_off, alone);
    }
}
