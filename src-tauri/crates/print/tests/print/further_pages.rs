//! Pages of a long document, looked at on screen: the first ones at once, the others when somebody comes to them.

use rungs_domain::delegation_scale::Scale;
use rungs_print::{Document, FontSource, PageSize, Paper, Printer};

use crate::decisions::{Talk, catalogue, charters};

fn printer() -> Printer {
    Printer::new(FontSource::EmbeddedOnly).unwrap()
}

/// A page for each of twenty people.
fn twenty(name: &str) -> Document {
    let names: Vec<String> = (1..=20).map(|nth| format!("{name} {nth}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let catalogue = catalogue(9, "Pricing", Scale::LadderOfLeadership);
    charters(&names, &catalogue, Talk::None)
}

#[test]
fn the_first_pages_come_with_the_sizes_of_all_and_the_others_by_their_places() {
    let (printer, document) = (printer(), twenty("Ada"));
    let shown = printer.svg(&document, Paper::A4).unwrap();
    assert_eq!((shown.svg.len(), shown.total), (12, 20));
    let size = PageSize {
        width: 595,
        height: 842,
    };
    assert_eq!(shown.sizes, [size; 20]);
    let further = printer.svg_of(&document, Paper::A4, 13..=20).unwrap();
    let all = self::printer()
        .svg_of(&document, Paper::A4, 1..=20)
        .unwrap();
    assert_eq!([shown.svg, further].concat(), all);
}

#[test]
fn there_are_no_pages_after_the_last() {
    let (printer, document) = (printer(), twenty("Ada"));
    let at = |places| printer.svg_of(&document, Paper::A4, places).unwrap().len();
    assert_eq!((at(19..=24), at(21..=26)), (2, 0));
}

#[test]
fn the_pages_of_one_document_never_stand_in_for_those_of_another() {
    let printer = printer();
    let (ada, bo) = (twenty("Ada"), twenty("Bo"));
    let page = |document, paper| printer.svg_of(document, paper, 14..=14).unwrap();
    let first = page(&ada, Paper::A4);
    assert_ne!(first, page(&bo, Paper::A4));
    assert_ne!(first, page(&ada, Paper::UsLetter));
    assert_eq!(first, page(&ada, Paper::A4));
    printer.forget_pages();
    assert_eq!(first, page(&ada, Paper::A4));
}
