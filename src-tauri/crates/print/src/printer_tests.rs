use rungs_domain::ladder::LadderVersion;
use typst::layout::{Abs, Frame, FrameItem, Point, Transform};

use super::*;
use crate::{Paper, WriteIn};

/// Calls `see` with every run of text: its size in points, and left, right and lower end on the page.
fn each_text(frame: &Frame, place: Transform, see: &mut impl FnMut(&str, f64, [f64; 3])) {
    for (at, item) in frame.items() {
        match item {
            FrameItem::Group(group) => {
                let place = place
                    .pre_concat(Transform::translate(at.x, at.y))
                    .pre_concat(group.transform);
                each_text(&group.frame, place, see);
            }
            FrameItem::Text(text) => {
                let start = at.transform(place);
                let end = Point::new(at.x + text.width(), at.y).transform(place);
                see(
                    &text.text,
                    text.size.to_pt(),
                    [start.x.to_pt(), end.x.to_pt(), start.y.to_pt()],
                );
            }
            _ => {}
        }
    }
}

/// Both sizes, in every way the document may lie, without lines and with them where it takes some.
fn setups(kind: Kind) -> Vec<Setup> {
    let mut setups = Vec::new();
    for paper in [Paper::A4, Paper::UsLetter] {
        for orientation in kind.orientations() {
            for write_in in [WriteIn::Without, WriteIn::Lines] {
                if write_in == WriteIn::Without || kind.takes_lines() {
                    setups.push(Setup {
                        paper,
                        orientation: Some(*orientation),
                        write_in,
                    });
                }
            }
        }
    }
    setups
}

/// Every run of text stands within the margin, given in millimetres, and is no smaller than nine points.
fn is_readable(kind: Kind, file: &Value, margin: f64) {
    let printer = Printer::new(FontSource::EmbeddedOnly).unwrap();
    let margin = Abs::mm(margin).to_pt();
    let document = printer
        .0
        .templates
        .set(kind, file, &printer.0.embedded)
        .unwrap();
    for page in document.pages() {
        let (width, height) = (page.frame.width().to_pt(), page.frame.height().to_pt());
        each_text(&page.frame, Transform::identity(), &mut |text,
                                                            size,
                                                            [
            left,
            right,
            low,
        ]| {
            assert!(size >= 9.0, "“{text}” is set in {size} pt");
            assert!(
                left > margin - 0.5,
                "“{text}” begins {left} pt from the left"
            );
            assert!(
                right < width - margin + 0.5,
                "“{text}” ends {right} pt from the left of {width}"
            );
            assert!(
                low > 0.0 && low < height - 20.0,
                "“{text}” stands {low} pt down of {height}"
            );
        });
    }
}

// Nothing is smaller than nine points or off the paper. A test for each document, so that they are set side by side.

fn is_readable_with_any_ladder(
    kind: Kind,
    margin: f64,
    document: impl Fn(LadderVersion, &str) -> Document,
) {
    for setup in setups(kind) {
        for version in [
            ladders::usual(),
            ladders::bare(),
            ladders::overlong(),
            ladders::wide(),
            ladders::odd(),
        ] {
            let level = version.ladder.levels.last().unwrap().code.clone();
            let document = document(version, level.as_str());
            is_readable(document.kind(), &document.file(setup).unwrap(), margin);
        }
    }
}

#[test]
fn plans_are_readable_to_the_last_word() {
    for setup in setups(Kind::Plan) {
        for sheet in [
            sheets::rich(),
            sheets::untouched(),
            sheets::bare(),
            sheets::overlong(),
            sheets::odd(),
        ] {
            let sheet = sheet.share();
            let file = Document::Plan(sheet).file(setup).unwrap();
            is_readable(Kind::Plan, &file, 18.0);
        }
    }
}

#[test]
fn booklets_are_readable_to_the_last_word() {
    is_readable_with_any_ladder(Kind::Booklet, 18.0, |version, _| ladders::booklet(&version));
}

#[test]
fn role_cards_are_readable_to_the_last_word() {
    is_readable_with_any_ladder(Kind::Cards, 14.0, |version, _| {
        ladders::cards(&version, &[])
    });
}

#[test]
fn assessments_are_readable_to_the_last_word() {
    is_readable_with_any_ladder(Kind::Assessment, 18.0, |version, level| {
        assessments::told("Hollis Grady", version, level)
    });
}

#[test]
fn charters_and_boards_are_readable_to_the_last_word() {
    use decisions::Talk;
    let scale = rungs_domain::delegation_scale::Scale::LadderOfLeadership;
    let long = "Wolfeschlegel".repeat(9);
    for (paper, areas, name, talk) in [
        (Paper::UsLetter, 0, "", Talk::None),
        (Paper::A4, 1, "Pricing", Talk::Usual),
        (
            Paper::UsLetter,
            21,
            "Roadmap beyond the quarter",
            Talk::Usual,
        ),
        (
            Paper::A4,
            25,
            "Wolfeschlegelsteinhausenbergerdorffundsoweiter",
            Talk::None,
        ),
        (
            Paper::A4,
            9,
            "Wolfeschlegelsteinhausenbergerdorffundsoweiter",
            Talk::Long,
        ),
    ] {
        let catalogue = decisions::catalogue(areas, name, scale);
        let of_size = |kind| setups(kind).into_iter().filter(move |s| s.paper == paper);
        let charters = decisions::charters(&[&long], &catalogue, talk);
        for setup in of_size(Kind::Charters) {
            is_readable(Kind::Charters, &charters.file(setup).unwrap(), 18.0);
        }
        if areas > 0 {
            let board = decisions::board(15, &catalogue);
            for setup in of_size(Kind::Board) {
                is_readable(Kind::Board, &board.file(setup).unwrap(), 14.0);
            }
        }
    }
}

#[test]
fn sheets_for_one_to_ones_are_readable_to_the_last_word() {
    use one_to_ones::Talk;
    let long = "Wolfeschlegel".repeat(9);
    for setup in setups(Kind::OneToOne) {
        for version in [ladders::usual(), ladders::overlong(), ladders::odd()] {
            for (person, talk) in [("Ada", Talk::Usual), (long.as_str(), Talk::TooMuch)] {
                let document = one_to_ones::sheet(person, &version.ladder, talk);
                is_readable(document.kind(), &document.file(setup).unwrap(), 18.0);
            }
        }
    }
}

#[test]
fn team_ladders_are_readable_to_the_last_word() {
    let long = "Wolfeschlegel".repeat(9);
    for setup in setups(Kind::Team) {
        for version in [ladders::usual(), ladders::overlong(), ladders::odd()] {
            for (count, name) in [(0, ""), (9, long.as_str()), (30, "Ada"), (200, "Ada")] {
                let document = teams::team(count, name, &version.ladder);
                is_readable(document.kind(), &document.file(setup).unwrap(), 14.0);
            }
        }
    }
}

#[test]
fn promotion_packets_are_readable_to_the_last_word() {
    use promotions::Case;
    is_readable_with_any_ladder(Kind::Packet, 18.0, |version, level| {
        promotions::packet("Hollis Grady", version, level, Case::Usual)
    });
}

#[test]
fn promotion_packets_with_too_much_are_readable_to_the_last_word() {
    use promotions::Case;
    let long = "Wolfeschlegel".repeat(9);
    is_readable_with_any_ladder(Kind::Packet, 18.0, |version, level| {
        promotions::packet(&long, version, level, Case::TooMuch)
    });
}

#[test]
fn forms_are_readable_to_the_last_word() {
    is_readable_with_any_ladder(Kind::SelfForm, 18.0, |version, level| {
        ladders::form_for("Hollis Grady", version, level)
    });
}
