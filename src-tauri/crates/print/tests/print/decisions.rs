//! Invented decision charters and team boards.

use std::sync::LazyLock;

use rungs_domain::Day;
use rungs_domain::decision_area::{DecisionArea, Held, Reversible};
use rungs_domain::decision_catalogue::DecisionCatalogue;
use rungs_domain::decision_charter_build::{CharterFacts, CharterGround, build};
use rungs_domain::decision_limits::{Limits, Money};
use rungs_domain::decision_lineage::Lineage;
use rungs_domain::delegation::{Delegation, DelegationLevel};
use rungs_domain::delegation_scale::Scale;
use rungs_domain::house_style::HouseStyle;
use rungs_domain::ids::PersonId;
use rungs_domain::team_board::{self, BoardFacts};
use rungs_domain::temporary_level::TemporaryLevel;

use crate::Document;

static HOUSE: LazyLock<HouseStyle> = LazyLock::new(|| HouseStyle::new("Product organisation"));

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

/// So many areas with names of this kind, four to a category.
pub fn catalogue(count: usize, name: &str, scale: Scale) -> DecisionCatalogue {
    let areas = (0..count).map(|n| DecisionArea {
        code: format!("area{n}").as_str().into(),
        name: format!("{name} {n}"),
        short: format!("Area {n}"),
        category: format!("Category {}", n / 4),
        description: String::new(),
        reversible: Reversible::Usually,
        held: Held::Each,
        limits: Limits::default(),
        since: None,
        until: None,
    });
    DecisionCatalogue {
        areas: areas.collect(),
        lineage: Lineage::default(),
        scale,
    }
}

fn state(person: &str, area: usize, level: usize) -> Delegation {
    Delegation {
        reason: Some("hush".into()),
        ..Delegation::bare(
            format!("{person}{area}").as_str().into(),
            person.into(),
            format!("area{area}").as_str().into(),
            day("2026-01-10"),
            DelegationLevel::new(u8::try_from(level).unwrap()).unwrap(),
        )
    }
}

fn for_a_while(person: &str, area: usize) -> TemporaryLevel {
    TemporaryLevel {
        id: "t".into(),
        person: person.into(),
        area: format!("area{area}").as_str().into(),
        since: day("2026-11-01"),
        until: day("2026-12-18"),
        level: DelegationLevel::new(3).unwrap(),
        reason: "hush".into(),
        ended_on: None,
        decided_as: None,
    }
}

/// How much is said about each decision.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Talk {
    /// Nothing is agreed.
    None,
    /// Every third decision has limits, and there is some of everything.
    Usual,
    /// Every decision has limits that go on and on.
    Long,
}

/// Charters of these people over a catalogue.
pub fn charters(people: &[&str], catalogue: &DecisionCatalogue, talk: Talk) -> Document {
    charters_on("2026-11-24", people, catalogue, talk)
}

/// The same as they stand on a day.
pub fn charters_on(
    today: &str,
    people: &[&str],
    catalogue: &DecisionCatalogue,
    talk: Talk,
) -> Document {
    let count = catalogue.areas.len();
    let states: Vec<Delegation> = (0..if talk == Talk::None { 0 } else { count })
        .map(|n| {
            let mut state = state("p", n, 7 - n % 7);
            if talk == Talk::Long {
                state.limits.words = Some("Only when nobody asked before, and so on. ".repeat(9));
            }
            if n % 3 == 0 {
                state.limits.amount = Money::new(20_000, "EUR").ok();
                state.consult = vec!["Finance".into(), "Legal".into()];
                state.inform = vec!["Sales".into()];
            }
            if n == 2 {
                state.wanted = DelegationLevel::new(6).ok();
                state.wanted_by = Some(day("2027-03-31"));
                state.commitment = Some("I take you along to the pricing board.".into());
                state.review = Some(day("2026-11-20"));
            }
            state
        })
        .collect();
    let temporary: Vec<TemporaryLevel> = states
        .first()
        .map(|_| for_a_while("p", 0))
        .into_iter()
        .collect();
    let facts: Vec<CharterFacts<'_>> = people
        .iter()
        .map(|person| CharterFacts {
            person,
            title: "Product Manager, Mobile",
            leader: Some("Marisol Etxeberria"),
            states: &states,
            temporary: &temporary,
        })
        .collect();
    let ground = CharterGround {
        house: &HOUSE,
        today: day(today),
        catalogue,
    };
    Document::Charters(build(&ground, &facts))
}

/// A board of so many people, some cells overdue, one that holds for a while, some with nothing agreed.
pub fn board(count: usize, catalogue: &DecisionCatalogue) -> Document {
    let names: Vec<String> = (0..count).map(|n| format!("Given{n} Family{n}")).collect();
    board_of(&names, catalogue)
}

/// The same of people with these names.
pub fn board_of(names: &[String], catalogue: &DecisionCatalogue) -> Document {
    let people: Vec<(PersonId, String)> = names
        .iter()
        .enumerate()
        .map(|(n, name)| (format!("p{n}").as_str().into(), name.clone()))
        .collect();
    let mut states = Vec::new();
    for (person, _) in &people {
        for area in 0..catalogue.areas.len() {
            let turn = (states.len() + area) % 8;
            if turn > 0 {
                let mut state = state(person.as_str(), area, turn);
                state.review = (turn == 5).then(|| day("2026-11-20"));
                states.push(state);
            } else {
                states.push(state_of_nobody(area));
            }
        }
    }
    Document::Board(team_board::build(&BoardFacts {
        house: &HOUSE,
        today: day("2026-11-24"),
        lead: Some("Marisol Etxeberria"),
        as_of: day("2026-11-24"),
        catalogue,
        people: &people,
        states: &states,
        temporary: &[for_a_while("p0", 1)],
    }))
}

fn state_of_nobody(area: usize) -> Delegation {
    state("nobody", area, 7)
}
