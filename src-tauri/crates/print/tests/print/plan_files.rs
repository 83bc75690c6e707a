//! The file around the pages: several people in one, tags, marks, fonts, and the same pages as SVG.

use rungs_print::{FontSource, Paper, PrintError, Printer};

use crate::reading::{day, page_texts, poppler, text};
use crate::sheets::{named, overlong, rich, untouched};

fn printer() -> Printer {
    Printer::new(FontSource::EmbeddedOnly).unwrap()
}

#[test]
fn several_people_share_a_file_and_each_counts_pages_from_one() {
    let sheets = [
        rich().share(),
        named("Zoë Łapińska").share(),
        overlong().share(),
        untouched().share(),
    ];
    let printed = printer().plan_pdf(&sheets, Paper::A4, day()).unwrap();
    assert_eq!(printed.pages.len(), 4);
    assert_eq!(printed.total, printed.pages.iter().sum::<usize>());
    let pages = page_texts(&printed.pdf);
    assert_eq!(pages.len(), printed.total);
    let mut rest = pages.as_slice();
    for (i, count) in printed.pages.iter().enumerate() {
        let (own, after) = rest.split_at(*count);
        rest = after;
        for (n, page) in own.iter().enumerate() {
            assert!(
                page.contains(&format!("{} of {count}", n + 1)),
                "page {} of person {}: {page}",
                n + 1,
                i + 1
            );
        }
    }
    // Alone or with others, a plan has the same number of pages.
    assert_eq!(
        printer()
            .plan_pdf(&[overlong().share()], Paper::A4, day())
            .unwrap()
            .pages[0],
        printed.pages[2]
    );
}

#[test]
fn bookmarks_lead_to_people_and_their_sections() {
    let sheets = [rich().share(), named("Zoë Łapińska").share()];
    let printed = printer().plan_pdf(&sheets, Paper::A4, day()).unwrap();
    let outline = poppler("pdftohtml", &["-xml", "-stdout", "-i"], &printed.pdf, &[]);
    for item in [
        "<item page=\"1\">Lorena Nogueira</item>",
        "<item page=\"1\">1 Strategy beyond the quarter</item>",
        "<item page=\"2\">Check-ins</item>",
        "<item page=\"3\">Zoë Łapińska</item>",
    ] {
        assert!(
            outline.contains(item),
            "{item} should be among the bookmarks"
        );
    }
}

#[test]
fn a_file_is_tagged_titled_and_marked_as_accessible() {
    let printed = printer()
        .plan_pdf(&[rich().share()], Paper::A4, day())
        .unwrap();
    assert!(printed.tagged_ua);
    let information = poppler("pdfinfo", &[], &printed.pdf, &[]);
    assert!(information.contains("Growth plan of Lorena Nogueira, 1 October – 31 December 2026"));
    assert!(
        information.contains("Tagged:          yes"),
        "{information}"
    );
    let metadata = poppler("pdfinfo", &["-meta"], &printed.pdf, &[]);
    assert!(
        metadata.contains("<pdfuaid:part>1</pdfuaid:part>")
            && metadata.contains("<rdf:li>en</rdf:li>")
    );
    let structure = poppler("pdfinfo", &["-struct-text"], &printed.pdf, &[]);
    for tag in [
        "H1 \"Lorena Nogueira\"",
        "H2 \"Check-ins\"",
        "H3 \"1 Strategy beyond the quarter\"",
        "Table",
        "THead",
        "TH",
        "TD",
        "Figure",
    ] {
        assert!(structure.contains(tag), "{tag} should be in the structure");
    }
    // Head and foot of a page are decoration to a screen reader.
    assert!(!structure.contains("1 of 2"));
}

#[test]
fn the_same_plan_on_the_same_day_is_the_same_file() {
    let first = printer()
        .plan_pdf(&[rich().share(), untouched().share()], Paper::A4, day())
        .unwrap();
    let second = printer()
        .plan_pdf(&[rich().share(), untouched().share()], Paper::A4, day())
        .unwrap();
    assert_eq!(first.pdf, second.pdf);
    let letter = printer()
        .plan_pdf(
            &[rich().share(), untouched().share()],
            Paper::UsLetter,
            day(),
        )
        .unwrap();
    assert_ne!(first.pdf, letter.pdf);
}

#[test]
fn a_plan_in_latin_script_does_not_depend_on_the_fonts_of_the_machine() {
    let alone = printer()
        .plan_pdf(&[rich().share()], Paper::A4, day())
        .unwrap();
    let system = Printer::new(FontSource::WithSystem).unwrap();
    assert_eq!(
        system
            .plan_pdf(&[rich().share()], Paper::A4, day())
            .unwrap()
            .pdf,
        alone.pdf
    );
}

#[test]
fn a_missing_character_costs_the_mark_and_is_told() {
    let printed = printer()
        .plan_pdf(&[named("Mei 李 🚀 李").share()], Paper::A4, day())
        .unwrap();
    assert_eq!(printed.missing_glyphs, ['李', '🚀']);
    assert!(!printed.tagged_ua);
    assert_eq!(printed.pages, [2]);
    assert!(poppler("pdfinfo", &[], &printed.pdf, &[]).contains("Tagged:          yes"));
    assert!(!poppler("pdfinfo", &["-meta"], &printed.pdf, &[]).contains("pdfuaid:part"));
    assert!(text(&printed.pdf).contains("Strategy beyond the quarter"));
}

#[test]
fn the_fonts_of_the_system_only_ever_add_characters() {
    let sheet = || named("Mei 李 محمد").share();
    let alone = printer().plan_pdf(&[sheet()], Paper::A4, day()).unwrap();
    let system = Printer::new(FontSource::WithSystem)
        .unwrap()
        .plan_pdf(&[sheet()], Paper::A4, day())
        .unwrap();
    assert!(alone.missing_glyphs.contains(&'李') && alone.missing_glyphs.contains(&'م'));
    assert!(
        system
            .missing_glyphs
            .iter()
            .all(|c| alone.missing_glyphs.contains(c))
    );
    assert_eq!(system.tagged_ua, system.missing_glyphs.is_empty());
}

#[test]
fn greek_cyrillic_and_accented_names_need_no_other_font() {
    let printed = printer()
        .plan_pdf(
            &[named("Ελένη Жанна Ğüneş Nguyễn").share()],
            Paper::A4,
            day(),
        )
        .unwrap();
    assert!(printed.tagged_ua && printed.missing_glyphs.is_empty());
    assert!(text(&printed.pdf).contains("Ελένη Жанна Ğüneş Nguyễn"));
}

#[test]
fn the_pages_on_screen_are_the_pages_on_paper() {
    for (sheet, paper, size) in [
        (rich(), Paper::A4, "viewBox=\"0 0 595.27"),
        (overlong(), Paper::UsLetter, "viewBox=\"0 0 612 792\""),
        (named("李"), Paper::A4, "viewBox=\"0 0 595.27"),
    ] {
        let printed = printer()
            .plan_pdf(&[sheet.clone().share()], paper, day())
            .unwrap();
        let shown = printer().plan_svg(&sheet.share(), paper).unwrap();
        assert_eq!(shown.svg.len(), printed.total);
        assert_eq!(shown.missing_glyphs, printed.missing_glyphs);
        for page in &shown.svg {
            assert!(
                page.starts_with("<svg") && page.contains(size),
                "{}",
                &page[..200]
            );
        }
    }
}

#[test]
fn printing_nobody_is_refused_with_what_to_do() {
    let error = printer().plan_pdf(&[], Paper::A4, day()).unwrap_err();
    assert!(matches!(error, PrintError::NothingToPrint));
    assert!(error.to_string().contains("Choose at least one person"));
}
