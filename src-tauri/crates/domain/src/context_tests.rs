//! Who is in the dark, as a table: levels, scales, days, levels for a while, shares and areas that were split.

use super::*;
use crate::decision_lineage::{AreaOrigin, Lineage};
use crate::ladder_fixture::decision_areas;

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn n(level: u8) -> DelegationLevel {
    DelegationLevel::new(level).unwrap()
}

const TODAY: &str = "2026-11-26";

/// Two areas of the fixture: `pricing` and `spend` by their place, whatever they are called.
struct Desk {
    catalogue: DecisionCatalogue,
    people: BTreeSet<PersonId>,
    states: Vec<Delegation>,
    temporary: Vec<TemporaryLevel>,
    note: ContextNote,
    tags: Vec<DecisionAreaCode>,
    shares: Vec<ContextShare>,
}

impl Desk {
    /// Ana has a say in the first area, Bo in the second; the note is about the first.
    fn new() -> Self {
        let areas = decision_areas().to_vec();
        let (first, second) = (areas[0].code.clone(), areas[1].code.clone());
        let mut desk = Self {
            catalogue: DecisionCatalogue {
                areas,
                ..DecisionCatalogue::default()
            },
            people: ["ana", "bo"].map(PersonId::from).into(),
            states: Vec::new(),
            temporary: Vec::new(),
            note: ContextNote {
                id: "n".into(),
                on: day("2026-11-20"),
                text: Private::new("Prices are looked at by the board".to_owned()),
                settled_on: None,
            },
            tags: vec![first.clone()],
            shares: Vec::new(),
        };
        desk.agree("ana", &first, 5);
        desk.agree("bo", &second, 5);
        desk
    }

    fn area(&self, at: usize) -> DecisionAreaCode {
        self.catalogue.areas[at].code.clone()
    }

    fn agree(&mut self, person: &str, area: &DecisionAreaCode, level: u8) {
        self.states
            .retain(|state| state.person.as_str() != person || state.area != *area);
        self.states.push(Delegation::bare(
            "d".into(),
            person.into(),
            area.clone(),
            day("2026-01-01"),
            n(level),
        ));
    }

    fn for_a_while(&mut self, person: &str, level: u8, since: &str, until: &str) {
        let area = self.area(0);
        self.temporary.push(TemporaryLevel {
            id: "t".into(),
            person: person.into(),
            area,
            since: day(since),
            until: day(until),
            level: n(level),
            reason: "the audit".into(),
            ended_on: None,
            decided_as: None,
        });
    }

    fn tell(&mut self, person: &str, on: &str) {
        self.shares.push(ContextShare {
            id: "s".into(),
            context: "n".into(),
            person: person.into(),
            one_to_one: None,
            on: day(on),
        });
    }

    fn dark(&self) -> Vec<String> {
        self.dark_on(TODAY)
    }

    fn dark_on(&self, on: &str) -> Vec<String> {
        let on = day(on);
        let voices = Voices::on(
            on,
            &self.catalogue,
            &self.people,
            &self.states,
            &self.temporary,
        );
        let facts = NoteFacts {
            note: &self.note,
            tags: &self.tags,
            shares: &self.shares,
        };
        let dark = facts.in_the_dark(&voices, on);
        dark.into_keys().map(|person| person.to_string()).collect()
    }
}

#[test]
fn who_is_at_least_asked_has_a_say() {
    for (scale, level, say) in [
        (Scale::SevenLevels, 2, false),
        (Scale::SevenLevels, 3, true),
        (Scale::SevenLevels, 7, true),
        (Scale::LadderOfLeadership, 2, false),
        // The tree does not tell “sell” from “decide jointly”.
        (Scale::DecisionTree, 1, true),
    ] {
        let mut desk = Desk::new();
        desk.catalogue.scale = scale;
        let area = desk.area(0);
        desk.agree("ana", &area, level);
        let expected: &[&str] = if say { &["ana"] } else { &[] };
        assert_eq!(desk.dark(), expected, "{scale:?} {level}");
    }
}

#[test]
fn only_who_has_a_say_in_a_tagged_area_is_in_the_dark() {
    let mut desk = Desk::new();
    assert_eq!(desk.dark(), ["ana"]);
    let both = vec![desk.area(0), desk.area(1)];
    desk.tags = both.clone();
    assert_eq!(desk.dark(), ["ana", "bo"]);
    let voices = Voices::on(
        day(TODAY),
        &desk.catalogue,
        &desk.people,
        &desk.states,
        &desk.temporary,
    );
    let concerned = voices.concerned(&both);
    assert_eq!(concerned[&"ana".into()], [desk.area(0)]);
    desk.tags = Vec::new();
    assert_eq!(desk.dark(), [""; 0], "without a tag it concerns nobody");
}

#[test]
fn who_is_not_among_the_people_asked_about_is_never_in_the_dark() {
    let mut desk = Desk::new();
    desk.people = ["bo"].map(PersonId::from).into();
    assert_eq!(desk.dark(), [""; 0]);
}

#[test]
fn a_note_counts_from_its_day_until_it_is_settled() {
    for (on, settled, asked, dark) in [
        ("2026-11-20", None, "2026-11-19", false),
        ("2026-11-20", None, "2026-11-20", true),
        ("2026-11-20", Some("2026-11-25"), "2026-11-24", true),
        ("2026-11-20", Some("2026-11-25"), "2026-11-25", false),
        ("2026-11-20", Some("2026-11-20"), "2026-11-20", false),
    ] {
        let mut desk = Desk::new();
        desk.note.on = day(on);
        desk.note.settled_on = settled.map(day);
        assert_eq!(
            desk.dark_on(asked).len(),
            usize::from(dark),
            "{settled:?} on {asked}"
        );
    }
}

#[test]
fn who_was_told_is_not_in_the_dark_from_that_day_on() {
    let mut desk = Desk::new();
    desk.tell("ana", "2026-11-24");
    assert_eq!(desk.dark_on("2026-11-23"), ["ana"]);
    assert_eq!(desk.dark_on("2026-11-24"), [""; 0]);
    // Told before the day of the note: it was known early.
    desk.note.on = day("2026-11-25");
    assert_eq!(desk.dark_on("2026-11-25"), [""; 0]);
    desk.note.settled_on = Some(day("2026-11-25"));
    let facts = NoteFacts {
        note: &desk.note,
        tags: &desk.tags,
        shares: &desk.shares,
    };
    assert!(
        facts.is_known_to(&"ana".into(), day(TODAY)),
        "it stays theirs"
    );
    assert!(!facts.is_known_to(&"bo".into(), day(TODAY)));
}

#[test]
fn a_level_for_a_while_counts_as_it_holds() {
    let mut desk = Desk::new();
    desk.for_a_while("ana", 1, "2026-11-21", "2026-11-25");
    assert_eq!(desk.dark_on("2026-11-20"), ["ana"]);
    assert_eq!(desk.dark_on("2026-11-21"), [""; 0], "pulled back");
    assert_eq!(desk.dark_on("2026-11-25"), [""; 0]);
    assert_eq!(desk.dark_on("2026-11-26"), ["ana"], "and given back");
    let mut lent = Desk::new();
    let area = lent.area(0);
    lent.agree("bo", &area, 1);
    lent.for_a_while("bo", 6, "2026-11-21", "2026-11-25");
    assert_eq!(lent.dark_on("2026-11-25"), ["ana", "bo"]);
    assert_eq!(lent.dark_on("2026-11-26"), ["ana"]);
}

#[test]
fn what_bore_on_an_area_bears_on_those_that_came_out_of_it() {
    let mut desk = Desk::new();
    let old = desk.area(0);
    let mut new = desk.catalogue.areas[0].clone();
    new.code = "price-list".into();
    new.since = Some(day("2026-11-22"));
    desk.catalogue.areas[0].until = new.since;
    desk.catalogue.areas.push(new);
    desk.catalogue.lineage = Lineage::of(&[AreaOrigin {
        id: "o".into(),
        area: "price-list".into(),
        origin: old.clone(),
        on: day("2026-11-22"),
    }]);
    desk.agree("bo", &"price-list".into(), 4);
    assert_eq!(desk.dark_on("2026-11-21"), ["ana"]);
    assert_eq!(
        desk.dark_on("2026-11-22"),
        ["bo"],
        "the old area is nobody's any more"
    );
    let voices = Voices::on(
        day(TODAY),
        &desk.catalogue,
        &desk.people,
        &desk.states,
        &desk.temporary,
    );
    assert!(voices.bears_on(std::slice::from_ref(&old), &"price-list".into()));
    assert!(!voices.bears_on(std::slice::from_ref(&old), &old));
    assert!(!voices.bears_on(&["price-list".into()], &desk.area(1)));
    let spoken = |on| spoken_of(&desk.catalogue, &[old.clone()].into(), day(on));
    assert_eq!(spoken("2026-11-21"), [old.clone()].into());
    assert_eq!(spoken("2026-11-22"), ["price-list".into()].into());
}
