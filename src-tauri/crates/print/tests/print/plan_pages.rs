//! What stands on the pages of a growth plan, read back out of the PDF with poppler.

use rungs_domain::plan_sheet::{PlanSheet, SheetBecame, SheetCommitment};
use rungs_print::{FontSource, Paper, Printed, Printer};

use crate::reading::{day, in_order, lowest, page_texts, text};
use crate::sheets::{action, bare, named, odd, overlong, rich, second, untouched};

fn print(sheet: PlanSheet, paper: Paper) -> Printed {
    let printer = Printer::new(FontSource::EmbeddedOnly).unwrap();
    printer.plan_pdf(&[sheet.share()], paper, day()).unwrap()
}

/// Nothing stands below this, in points from the top.
const fn foot(paper: Paper) -> f64 {
    match paper {
        Paper::A4 => 842.0,
        Paper::UsLetter => 792.0,
    }
}

#[test]
fn a_rich_plan_is_two_pages_on_either_paper() {
    for paper in [Paper::A4, Paper::UsLetter] {
        let printed = print(rich(), paper);
        assert_eq!(
            (printed.pages.as_slice(), printed.total),
            ([2].as_slice(), 2),
            "{paper:?}"
        );
        let pages = page_texts(&printed.pdf);
        assert_eq!(pages.len(), 2, "{paper:?}");
        for words in [
            "Lorena Nogueira",
            "with Ruth Jensen, Director of Product",
            "Aiming for",
            "Senior PM",
            "2/3",
            "–/1",
            "Strategy beyond the quarter",
            "We will know when two other teams",
            "We will know: Three renewals",
            "1 of 2",
            "Product organisation · shareable",
            "printed 24 November 2026",
        ] {
            assert!(
                pages[0].contains(words),
                "page 1 on {paper:?} should say “{words}”: {}",
                pages[0]
            );
        }
        for words in [
            "3 → 5 Advise",
            "– → 4 Agree",
            "up to 50,000 € a year",
            "What Ruth commits to",
            "Check-ins",
            "17 December",
            "Ruth Jensen, date",
            "2 of 2",
        ] {
            assert!(
                pages[1].contains(words),
                "page 2 on {paper:?} should say “{words}”: {}",
                pages[1]
            );
        }
    }
}

#[test]
fn a_plan_after_another_tells_what_became_of_that_and_who_signed_it_on_two_pages() {
    for paper in [Paper::A4, Paper::UsLetter] {
        let printed = print(second(), paper);
        assert!(printed.tagged_ua);
        let pages = page_texts(&printed.pdf);
        assert_eq!(pages.len(), 2, "{paper:?}");
        for words in [
            "The last plan",
            "1 July – 30 September 2026: reached in part",
            "Decides on promises to customers",
            "goes on in this plan",
            "1 of 3",
            "1 of 2 commitments kept, 3 of 3 check-ins held.",
        ] {
            assert!(
                pages[0].contains(words),
                "{paper:?} “{words}”: {}",
                pages[0]
            );
        }
        // Whoever signed stands there, also where somebody else leads now.
        for words in [
            "Signed 2 October 2026",
            "Signed 5 October 2026",
            "Marisol Etxeberria",
        ] {
            assert!(
                pages[1].contains(words),
                "{paper:?} “{words}”: {}",
                pages[1]
            );
        }
        assert!(!pages[1].contains("Ruth Jensen, date"));
    }
    let with_help = text(&print(rich(), Paper::A4).pdf);
    assert!(with_help.contains("With Mei and the editor · 200 € from the training budget"));
}

#[test]
fn pages_that_were_kept_are_drawn_again_and_nothing_else_is() {
    let printed = print(second(), Paper::A4);
    let pages = rungs_print::drawn(printed.pdf).unwrap().svg;
    assert_eq!(pages.len(), 2);
    for page in &pages {
        assert!(page.starts_with("<svg"), "{}", &page[..80]);
        // Letters are drawn as shapes, so no font is needed to show them, and nothing is fetched.
        assert!(page.contains("<path") && !page.contains("http://example"));
    }
    assert!(rungs_print::drawn(b"not a file of ours".to_vec()).is_err());
}

#[test]
fn an_untouched_draft_prints_as_sheets_to_write_on() {
    for sheet in [untouched(), bare()] {
        let printed = print(sheet, Paper::A4);
        assert_eq!(printed.pages, [2]);
        assert!(printed.tagged_ua);
        let text = text(&printed.pdf);
        for words in [
            "Where I want to go",
            "Focus 1",
            "Focus 2",
            "We will know",
            "Check-ins",
            "Lorena Nogueira, date",
        ] {
            assert!(
                text.contains(words),
                "an untouched draft should have room for “{words}”"
            );
        }
    }
    assert!(text(&print(bare(), Paper::A4).pdf).contains("What your leader commits to"));
}

#[test]
fn empty_sections_of_an_agreed_plan_vanish() {
    let sheet = PlanSheet {
        state: "agreed 2 October 2026".into(),
        is_draft: false,
        level: None,
        target: None,
        direction: String::new(),
        ..untouched()
    };
    let printed = print(
        PlanSheet {
            gaps: Vec::new(),
            ..sheet
        },
        Paper::A4,
    );
    assert_eq!(printed.pages, [1]);
    let text = text(&printed.pdf);
    for words in [
        "Where I want to go",
        "Focus",
        "Decisions that move",
        "commits to",
        "Against",
        "Aiming for",
        "Direction",
    ] {
        assert!(!text.contains(words), "“{words}” should not be on the page");
    }
    assert!(text.contains("Check-ins") && text.contains("Ruth Jensen, date"));
}

#[test]
fn a_longer_plan_flows_on_and_loses_nothing() {
    for paper in [Paper::A4, Paper::UsLetter] {
        let printed = print(overlong(), paper);
        let pages = page_texts(&printed.pdf);
        assert!(printed.total > 4 && pages.len() == printed.total);
        let all = pages.join(" ");
        for focus in 1..=3 {
            for step in 1..=15 {
                assert!(
                    all.contains(&format!("Step {focus}-{step} of many")),
                    "step {focus}-{step} is missing"
                );
            }
            assert!(
                all.contains(&format!("end-{focus}")),
                "an action longer than a page should end on another"
            );
        }
        for week in 1..=30 {
            assert!(
                all.contains(&format!("Seen {week} once")),
                "check-in {week} is missing"
            );
        }
        for (i, page) in pages.iter().enumerate() {
            assert!(
                page.contains("Lorena Nogueira"),
                "page {} should name the person",
                i + 1
            );
            assert!(page.contains(&format!("{} of {}", i + 1, printed.total)));
        }
    }
}

#[test]
fn markup_in_words_is_printed_as_it_was_written() {
    let printed = print(odd(), Paper::A4);
    let text = text(&printed.pdf);
    for words in [
        "#let x = 1 ] *b* _i_ `c` $x$ <l> @r \\ // /* #import \"x\": *",
        "] #panic(\"no\") [",
    ] {
        assert!(
            text.contains(words),
            "“{words}” should stand on the page: {}",
            &text[..400]
        );
    }
}

#[test]
fn a_word_of_two_hundred_letters_is_broken_and_complete() {
    let printed = print(named(&"N".repeat(200)), Paper::A4);
    let first = &page_texts(&printed.pdf)[0];
    let letters = first
        .split("Product Manager")
        .next()
        .unwrap()
        .matches('N')
        .count();
    assert_eq!(
        letters, 200,
        "all letters of the name should be printed above the title"
    );
}

#[test]
fn a_focus_heading_stays_with_its_first_action_wherever_the_page_ends() {
    let printer = Printer::new(FontSource::EmbeddedOnly).unwrap();
    for lines in 0..40 {
        let mut sheet = rich();
        sheet.aspiration = vec!["One more line"; lines].join("\n");
        for focus in &mut sheet.focuses {
            focus.heading = format!("Heading{}", focus.number);
            focus.actions = vec![
                action(
                    Some(70),
                    &format!("First{}", focus.number),
                    "Lorena",
                    "",
                    false
                );
                3
            ];
        }
        let printed = printer
            .plan_pdf(&[sheet.share()], Paper::A4, day())
            .unwrap();
        for page in page_texts(&printed.pdf) {
            for focus in 1..=3 {
                let stands_alone = page.contains(&format!("Heading{focus}"))
                    && !page.contains(&format!("First{focus}"));
                assert!(
                    !stands_alone,
                    "with {lines} lines before, heading {focus} stands without an action:\n{page}"
                );
            }
        }
    }
}

#[test]
fn a_focus_area_that_goes_on_over_the_page_is_named_there() {
    let mut sheet = overlong();
    for focus in &mut sheet.focuses {
        focus.heading = format!("Heading{}", focus.number);
    }
    let pages = page_texts(&print(sheet, Paper::A4).pdf);
    let mut continued = 0;
    for page in &pages {
        for focus in 1..=3 {
            let begins = format!("{focus} Heading{focus}");
            if page.contains(&format!("Step {focus}-")) {
                assert!(page.contains(&begins), "{begins} is not named on:\n{page}");
            }
            let goes_on = format!("Action · {begins}, continued");
            continued += usize::from(page.contains(&goes_on));
            let is_told_once = page.matches(&begins).count() <= 1;
            assert!(is_told_once, "{begins} is named twice on:\n{page}");
        }
    }
    assert!(continued >= 3, "{continued} of {}", pages.len());
}

#[test]
fn signatures_never_stand_alone_on_a_page() {
    let printer = Printer::new(FontSource::EmbeddedOnly).unwrap();
    for check_ins in 0..40 {
        let mut sheet = rich();
        sheet.check_ins =
            vec![crate::sheets::check_in("A day", "Something was seen", ""); check_ins];
        let printed = printer
            .plan_pdf(&[sheet.share()], Paper::UsLetter, day())
            .unwrap();
        let pages = page_texts(&printed.pdf);
        let last = pages.last().unwrap();
        assert!(last.contains("Ruth Jensen, date"));
        let company = last.contains("A day") || last.contains("Check-ins");
        assert!(
            company,
            "with {check_ins} check-ins the signatures stand alone:\n{last}"
        );
    }
}

#[test]
fn a_promise_longer_than_a_page_goes_on_over_the_next() {
    let long = |end: &str| {
        format!(
            "{} {end}",
            "I back every promise made within the limit. ".repeat(45)
        )
    };
    for paper in [Paper::A4, Paper::UsLetter] {
        let mut sheet = rich();
        let promise = |text: String| SheetCommitment {
            text,
            by: "1 Dec".into(),
            done: false,
            late: true,
        };
        sheet.commitments = (1..=4)
            .map(|i| promise(long(&format!("end-{i}"))))
            .collect();
        let printed = print(sheet, paper);
        let all = text(&printed.pdf);
        in_order(
            &all,
            &[
                "What Ruth commits to",
                "end-1",
                "end-2",
                "end-3",
                "end-4",
                "Check-ins",
            ],
        );
        assert!(all.contains("1 Dec late"), "{all}");
        assert!(
            lowest(&printed.pdf) < foot(paper),
            "words stand below the foot of {paper:?}"
        );
    }
}

#[test]
fn a_closed_plan_says_first_what_became_of_it_and_has_no_room_for_more_check_ins() {
    let mut sheet = rich();
    sheet.state = "agreed 2 October 2026\nclosed 27 November 2026".into();
    sheet.became = Some(SheetBecame {
        outcome: "reached in part".into(),
        note: "We got the clarity, not the promises.".into(),
        kept: "1 of 2 commitments kept".into(),
    });
    sheet.focuses[0].outcome = "not reached".into();
    sheet.focuses[0].outcome_note = "There was no time for it.".into();
    sheet.check_ins.clear();
    for paper in [Paper::A4, Paper::UsLetter] {
        let printed = print(sheet.clone(), paper);
        let all = text(&printed.pdf);
        in_order(
            &all,
            &[
                "closed 27 November 2026",
                "What became of it",
                "Reached in part",
                "We got the clarity",
                "1 of 2 commitments kept.",
                "Strategy beyond the quarter",
                "Not reached",
                "There was no time for it.",
            ],
        );
        assert!(!all.contains("Check-ins"));
    }
}
