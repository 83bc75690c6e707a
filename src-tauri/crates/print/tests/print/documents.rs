//! Every document there is, as it usually is and as it is at its worst: empty, overlong, odd, and in scripts the fonts here do not have.

use rungs_domain::delegation_scale::Scale;
use rungs_domain::plan_sheet::{PlanSheet, SheetBecame};
use rungs_print::{FontSource, Orientation, Paper, Printed, Printer, Setup, WriteIn};

use crate::assessments::{Told, agreed, told};
use crate::decisions::{Talk as Agreed, board, board_of, catalogue, charters};
use crate::ladders::{self, booklet, cards, form_for};
use crate::one_to_ones::{Talk, sheet};
use crate::promotions::{Case, packet};
use crate::reading::day;
use crate::teams::team;
use crate::{Document, sheets};

const LONG: &str = "Wolfeschlegelsteinhausenbergerdorff";
/// From right to left, without gaps between words, and with letters that join: nothing of it is in the fonts that come along.
const FOREIGN: &str = "محمد العلي · 李 明 · विजय";

/// A file to print.
pub struct Paged {
    /// Which document it is, and of which kind, as a file name.
    pub name: String,
    pub fonts: FontSource,
    orientation: Option<Orientation>,
    write_in: WriteIn,
    /// More than one are set one after the other in one file.
    documents: Vec<Document>,
}

impl Paged {
    pub fn print(&self, printer: &Printer, paper: Paper) -> Printed {
        let setup = Setup {
            paper,
            orientation: self.orientation,
            write_in: self.write_in,
        };
        let printed = match self.documents.as_slice() {
            [one] => printer.pdf(one, setup, day()),
            several => printer.pdf_of(several, "All of them", setup, day()),
        };
        printed.unwrap()
    }
}

fn several(kind: &str, documents: Vec<Document>) -> Paged {
    Paged {
        name: kind.into(),
        fonts: FontSource::EmbeddedOnly,
        orientation: None,
        write_in: WriteIn::Without,
        documents,
    }
}

fn plans(kind: &str, plans: Vec<PlanSheet>) -> Paged {
    let plans = plans.into_iter().map(|sheet| Document::Plan(sheet.share()));
    several(kind, plans.collect())
}

fn other(kind: &str, document: Document) -> Paged {
    several(kind, vec![document])
}

/// One of each document, with what it usually holds.
pub fn usual() -> Vec<Paged> {
    let ladder = ladders::usual();
    let areas = catalogue(14, "Pricing and packaging", Scale::SevenLevels);
    // Every kind of cell comes about where their number is odd: reviews that are overdue as well.
    let odd = catalogue(13, "Pricing and packaging", Scale::SevenLevels);
    vec![
        plans("plan", vec![sheets::rich()]),
        plans("plan-signed", vec![sheets::second()]),
        plans("plan-draft", vec![sheets::untouched()]),
        other(
            "one-to-one",
            sheet("Priyanka Rao", &ladder.ladder, Talk::Usual),
        ),
        other(
            "charter",
            charters(&["Hollis Grady"], &areas, Agreed::Usual),
        ),
        other(
            "charter-open",
            charters(&["Hollis Grady"], &areas, Agreed::None),
        ),
        other("board", board(9, &odd)),
        other(
            "packet",
            packet("Kofi Amankwah", ladder.clone(), "Senior PM", Case::Usual),
        ),
        other("booklet", booklet(&ladders::short(ladder.clone()))),
        other("cards", cards(&ladder, &["Senior PM", "Group PM"])),
        other(
            "form",
            form_for("Hollis Grady", ladder.clone(), "Product Manager"),
        ),
        other(
            "assessment",
            told("Hollis Grady", ladder.clone(), "Senior PM"),
        ),
        other("team", team(12, "Given", &ladder.ladder)),
    ]
}

/// Plans with nothing in them, with far too much, and of several people.
pub fn plans_at_their_worst() -> Vec<Paged> {
    let closed = PlanSheet {
        state: "agreed 2 October 2026\nclosed 7 January 2027".into(),
        is_draft: false,
        became: Some(SheetBecame {
            outcome: "reached in part".into(),
            note: "We got the clarity, not the promises.".into(),
            kept: "1 of 2 commitments kept".into(),
        }),
        ..sheets::second()
    };
    vec![
        plans("plan-bare", vec![sheets::bare()]),
        plans("plan-closed", vec![closed]),
        plans("plan-overlong", vec![sheets::overlong()]),
        plans("plan-odd", vec![sheets::odd()]),
        plans(
            "plans",
            vec![
                sheets::rich(),
                sheets::named("Zoë Łapińska"),
                sheets::overlong(),
                sheets::untouched(),
                sheets::second(),
            ],
        ),
    ]
}

/// Ladders with nothing in them, with too much, too wide and odd, and what is made from them for people with long names.
pub fn of_ladders() -> Vec<Paged> {
    let (usual, bare, odd) = (ladders::usual(), ladders::bare(), ladders::odd());
    let (overlong, wide) = (ladders::short(ladders::overlong()), ladders::wide());
    let long = [LONG; 3].join(" ");
    let much = Told {
        notes: vec!["Seen, and told at length. ".repeat(40); 12],
        ..Told::default()
    };
    let mut files = vec![
        other("booklet-whole", booklet(&usual)),
        other("cards-whole", cards(&usual, &[])),
        other("booklet-wide", booklet(&wide)),
        other("team-wide", team(200, "Given", &wide.ladder)),
        other("team-nobody", team(0, "", &usual.ladder)),
        other("one-to-one-first", sheet("Ada", &bare.ladder, Talk::First)),
        other(
            "one-to-one-overlong",
            sheet(&long, &usual.ladder, Talk::Much),
        ),
    ];
    for (kind, version, level, case) in [
        ("bare", bare, "PM", Case::Bare),
        ("overlong", overlong, "Senior PM", Case::TooMuch),
        ("odd", odd, "Senior PM", Case::Usual),
    ] {
        let told = if kind == "bare" {
            &Told::default()
        } else {
            &much
        };
        files.extend([
            other(&format!("booklet-{kind}"), booklet(&version)),
            other(&format!("cards-{kind}"), cards(&version, &[level])),
            other(
                &format!("form-{kind}"),
                form_for(&long, version.clone(), level),
            ),
            other(
                &format!("assessment-{kind}"),
                agreed(&long, version.clone(), level, told),
            ),
            other(
                &format!("packet-{kind}"),
                packet(&long, version.clone(), level, case),
            ),
            other(&format!("team-{kind}"), team(9, LONG, &version.ladder)),
        ]);
    }
    files
}

/// Charters and boards of one decision and of many, with words that go on and on.
pub fn of_decisions() -> Vec<Paged> {
    let one = catalogue(1, "Pricing", Scale::LadderOfLeadership);
    let long = catalogue(9, &[LONG, "undsoweiter"].concat(), Scale::SevenLevels);
    let branches = catalogue(21, "Roadmap beyond the quarter", Scale::DecisionTree);
    vec![
        other("charter-one", charters(&["Ada"], &one, Agreed::Usual)),
        other(
            "charter-overlong",
            charters(&[LONG; 2], &long, Agreed::Long),
        ),
        other(
            "charter-open-overlong",
            charters(&[LONG], &long, Agreed::None),
        ),
        other(
            "charters",
            charters(
                &["Zoë Łapińska", "Ada", "Hollis Grady"],
                &branches,
                Agreed::Usual,
            ),
        ),
        other("board-one", board(1, &one)),
        other("board-overlong", board(30, &long)),
        other("board-tree", board(12, &branches)),
    ]
}

/// The usual ones as they can be chosen to be: lying the other way, with lines to write on, and for several people in one file.
pub fn as_chosen() -> Vec<Paged> {
    let mut files = Vec::new();
    for file in usual() {
        let kind = file.documents[0].kind();
        if let Some(other) = kind.orientations().get(1) {
            files.push(Paged {
                name: format!("{}-turned", file.name),
                orientation: Some(*other),
                documents: file.documents.clone(),
                ..file
            });
        }
        if kind.takes_lines() {
            files.push(Paged {
                name: format!("{}-lines", file.name),
                write_in: WriteIn::Lines,
                ..file
            });
        }
    }
    let ladder = ladders::usual();
    let areas = catalogue(21, "Roadmap beyond the quarter", Scale::SevenLevels);
    let level = "Senior PM";
    let of_each = |one: &dyn Fn(&str) -> Document| ["Ada", "Bo", "Zoë"].map(one).to_vec();
    files.extend([
        several(
            "one-to-ones",
            of_each(&|person| sheet(person, &ladder.ladder, Talk::Usual)),
        ),
        several(
            "forms",
            of_each(&|person| form_for(person, ladder.clone(), level)),
        ),
        several(
            "assessments",
            of_each(&|person| told(person, ladder.clone(), level)),
        ),
        several(
            "charters-each",
            of_each(&|person| charters(&[person, person], &areas, Agreed::Long)),
        ),
        several(
            "packets",
            of_each(&|person| packet(person, ladder.clone(), level, Case::Usual)),
        ),
    ]);
    files
}

/// With a name in other scripts. Without fonts for them the file must not say that it is accessible; with those of the system it does.
pub fn foreign() -> Vec<Paged> {
    let mut files = Vec::new();
    for (with, fonts) in [
        ("without-fonts", FontSource::EmbeddedOnly),
        ("with-fonts", FontSource::WithSystem),
    ] {
        files.extend(in_other_scripts().into_iter().map(|file| Paged {
            name: format!("{}-{with}", file.name),
            fonts,
            ..file
        }));
    }
    files
}

fn in_other_scripts() -> Vec<Paged> {
    let ladder = ladders::usual();
    let areas = catalogue(9, FOREIGN, Scale::SevenLevels);
    let level = "Senior PM";
    vec![
        plans("plan", vec![sheets::named(FOREIGN)]),
        other("one-to-one", sheet(FOREIGN, &ladder.ladder, Talk::Usual)),
        other("charter", charters(&[FOREIGN], &areas, Agreed::Usual)),
        other("board", board_of(&[FOREIGN.into()], &areas)),
        other(
            "packet",
            packet(FOREIGN, ladder.clone(), level, Case::Usual),
        ),
        other("form", form_for(FOREIGN, ladder.clone(), level)),
        other("assessment", told(FOREIGN, ladder.clone(), level)),
        other("team", team(12, FOREIGN, &ladder.ladder)),
    ]
}
