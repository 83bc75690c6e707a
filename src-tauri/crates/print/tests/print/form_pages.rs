//! What stands on a form for a self-assessment, read back out of the PDF with poppler.

use rungs_domain::form_code::FormCode;
use rungs_print::{Document, Paper};

use crate::ladders::{bare, form_for, odd, overlong, usual};
use crate::printing::print;
use crate::reading::{page_texts, poppler, text};

fn usual_form() -> Document {
    form_for("Hollis Grady", usual(), "Product Manager")
}

#[test]
fn a_form_says_whose_it_is_what_the_steps_mean_and_what_the_level_asks() {
    for paper in [Paper::A4, Paper::UsLetter] {
        let printed = print(&usual_form(), paper);
        assert!(printed.tagged_ua);
        let pages = page_texts(&printed.pdf);
        for words in [
            "Hollis Grady",
            "with Marisol Etxeberria",
            "Product ladder, version 2",
            "Held against Product Manager, Individual track, grade 2",
            "an example you would tell Marisol",
            "0 Not yet",
            "Has not done this yet.",
            "5 Sets the standard",
            "Customer insight",
            "What Customer insight means to us.",
            "Product Manager: 2 With help",
            "Senior PM: 3 On their own",
            "0 1 2 3 4 5",
            "Example",
        ] {
            assert!(
                pages[0].contains(words),
                "“{words}” should be on page 1: {}",
                pages[0]
            );
        }
        let all = pages.join(" ");
        assert!(all.contains("What are you proud of") && all.contains("more say"));
        let last = pages.last().unwrap();
        for words in [
            "help you most",
            "Hollis Grady, date",
            "Marisol Etxeberria, talked over on",
            "Form code",
        ] {
            assert!(
                last.contains(words),
                "“{words}” should be on the last page: {last}"
            );
        }
    }
}

#[test]
fn there_is_a_row_of_boxes_for_each_competency_on_the_page_of_its_name() {
    let pages = page_texts(&print(&usual_form(), Paper::A4).pdf);
    let rows: usize = pages
        .iter()
        .map(|page| page.matches("0 1 2 3 4 5").count())
        .sum();
    assert_eq!(rows, 7);
    for name in [
        "Market and competition",
        "Coaching others",
        "Building and empowering a team",
    ] {
        let page = pages
            .iter()
            .find(|page| page.contains(&format!("What {name} means")))
            .unwrap();
        assert!(
            page.contains("0 1 2 3 4 5") && page.contains("Example"),
            "{name}"
        );
    }
}

#[test]
fn the_code_on_the_form_is_read_back_from_the_page() {
    let all = text(&print(&usual_form(), Paper::A4).pdf);
    let code = all.split("Form code ").nth(1).unwrap();
    let end = code.find("Product organisation").unwrap();
    let read = FormCode::parse(&code[..end]).unwrap();
    assert_eq!(read.level, "Product Manager".into());
    assert_eq!(read.person, "01a20cff-90b4-7c55-8d0c-0a3f3a5e1b11".into());
}

#[test]
fn a_form_on_a_bare_level_has_only_the_questions() {
    let printed = print(&form_for("Hollis Grady", bare(), "PM"), Paper::A4);
    assert!(printed.tagged_ua);
    let text = text(&printed.pdf);
    assert!(text.contains("In your own words"));
    assert!(!text.contains("How well I do what") && !text.contains("0 1 2 3 4 5"));
}

#[test]
fn long_and_odd_forms_flow_on_and_lose_nothing() {
    let long = print(
        &form_for("Hollis Grady", overlong(), "Senior PM"),
        Paper::UsLetter,
    );
    let all = text(&long.pdf);
    for competency in 1..=7 {
        for behaviour in 1..=14 {
            assert!(all.contains(&format!("Behaviour {competency}-{behaviour} is told")));
        }
    }
    let odd = print(&form_for(&"W".repeat(200), odd(), "Senior PM"), Paper::A4);
    assert!(odd.tagged_ua);
    assert!(text(&odd.pdf).matches('W').count() >= 200);
    let missing = print(&form_for("Mei 李", usual(), "Senior PM"), Paper::A4);
    assert_eq!(missing.missing_glyphs, ['李']);
}

#[test]
fn the_same_form_on_the_same_day_is_the_same_file_with_a_title_and_headings() {
    let first = print(&usual_form(), Paper::A4);
    assert_eq!(first.pdf, print(&usual_form(), Paper::A4).pdf);
    let information = poppler("pdfinfo", &[], &first.pdf, &[]);
    assert!(information.contains("Self-assessment of Hollis Grady, 24 November 2026"));
    let structure = poppler("pdfinfo", &["-struct-text"], &first.pdf, &[]);
    for tag in [
        "H1 \"Hollis Grady\"",
        "H3 \"Delivery\"",
        "H4 \"Customer insight\"",
    ] {
        assert!(structure.contains(tag), "{tag} should be in the structure");
    }
}
