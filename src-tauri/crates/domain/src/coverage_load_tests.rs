//! The leader's load on constructed histories.

use std::collections::HashMap;

use crate::Day;
use crate::coverage_load::{Agreements, LoadPoint, load_days, load_over};
use crate::decision_catalogue::DecisionCatalogue;
use crate::delegation::{AgreedLevel, Delegation, DelegationLevel, state_on};
use crate::delegation_scale::Scale;
use crate::delegation_scope::DayBits;
use crate::ids::PersonId;
use crate::ladder_fixture::decision_areas;
use crate::temporary_level::{TemporaryLevel, temporary_on};
use proptest::prelude::*;

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn state(person: &str, area: &str, since: &str, level: u8) -> AgreedLevel {
    AgreedLevel::from(&Delegation::bare(
        format!("{person} {area} {since}").into(),
        person.into(),
        area.into(),
        day(since),
        DelegationLevel::new(level).unwrap(),
    ))
}

fn told(points: &[LoadPoint]) -> Vec<(u32, u32, u32, u32)> {
    points
        .iter()
        .map(|p| (p.leader, p.jointly, p.pm, p.only_mine))
        .collect()
}

#[test]
fn the_days_are_the_ends_of_two_years_of_months_and_the_day_itself() {
    for (on, first, last) in [
        ("2026-11-24", "2024-11-30", "2026-10-31"),
        ("2026-03-31", "2024-03-31", "2026-02-28"),
        ("2024-03-01", "2022-03-31", "2024-02-29"),
    ] {
        let days = load_days(day(on));
        assert_eq!(days.len(), 25);
        assert_eq!(
            (days[0], days[23], days[24]),
            (day(first), day(last), day(on))
        );
        assert!(days.is_sorted());
    }
}

#[test]
fn each_day_counts_what_held_then_for_who_was_there_then() {
    let days = ["2026-01-31", "2026-02-28", "2026-03-31"].map(day);
    let states = [
        state("ana", "hiring", "2026-02-01", 4),
        state("ana", "pricing", "2026-01-01", 3),
        state("ana", "pricing", "2026-03-01", 5),
        state("ben", "pricing", "2026-01-01", 2),
        state("gone", "pricing", "2026-01-01", 7),
    ];
    let temporary = [TemporaryLevel {
        id: "1".into(),
        person: "ana".into(),
        area: "hiring".into(),
        since: day("2026-03-10"),
        until: day("2026-04-10"),
        level: DelegationLevel::new(1).unwrap(),
        reason: "A contract.".into(),
        ended_on: None,
        decided_as: None,
    }];
    let agreements = Agreements {
        states: &states,
        temporary: &temporary,
    };
    let (ana, ben): (PersonId, PersonId) = ("ana".into(), "ben".into());
    let mut catalogue = DecisionCatalogue {
        areas: decision_areas(),
        ..DecisionCatalogue::default()
    };
    let load = |catalogue: &DecisionCatalogue, scope: &HashMap<&PersonId, DayBits>| {
        told(&load_over(catalogue, |_| true, scope, &days, agreements))
    };
    let both = HashMap::from([(&ana, 0b111), (&ben, 0b111)]);
    assert_eq!(
        load(&catalogue, &both),
        [(2, 0, 0, 1), (2, 1, 0, 1), (2, 0, 1, 0)]
    );
    let ben_from_february = HashMap::from([(&ana, 0b111), (&ben, 0b110)]);
    assert_eq!(load(&catalogue, &ben_from_february)[0], (1, 0, 0, 1));
    let ben_alone = HashMap::from([(&ben, 0b111)]);
    assert_eq!(load(&catalogue, &ben_alone), [(1, 0, 0, 1); 3]);
    catalogue.scale = Scale::DecisionTree;
    assert_eq!(
        load(&catalogue, &both)[1],
        (3, 0, 0, 2),
        "the tree has one word for both"
    );
    catalogue.scale = Scale::SevenLevels;
    catalogue.areas[0].until = Some(day("2026-02-15"));
    assert_eq!(
        load(&catalogue, &both),
        [(2, 0, 0, 1), (0, 1, 0, 0), (1, 0, 0, 0)],
        "what was retired is nobody's load; hiring is pulled back, though agreed as shared"
    );
    let only_hiring = load_over(
        &catalogue,
        |code| code.as_str() == "hiring",
        &both,
        &days,
        agreements,
    );
    assert_eq!(
        told(&only_hiring),
        [(0, 0, 0, 0), (0, 1, 0, 0), (1, 0, 0, 0)]
    );
}

proptest! {
    /// One pass says the same as looking at every cell on every day.
    #[test]
    fn the_load_of_a_day_is_the_state_of_that_day(
        changes in prop::collection::vec((0..3_usize, 0..2_usize, 0..400_i32, 1..=7_u8), 0..40),
        pulls in prop::collection::vec((0..3_usize, 0..2_usize, 0..400_i32, 0..60_i32, 1..=7_u8), 0..6),
        scope in prop::collection::vec(0..8_u64, 3),
    ) {
        let people: [PersonId; 3] = ["p0", "p1", "p2"].map(Into::into);
        let areas = decision_areas();
        let begin = day("2026-01-01");
        let mut states: Vec<Delegation> = changes.iter().enumerate().map(|(at, (p, a, offset, level))| Delegation::bare(
            format!("{at:04}").into(), people[*p].clone(), areas[*a].code.clone(), begin.plus_days(*offset),
            DelegationLevel::new(*level).unwrap(),
        )).collect();
        states.sort_by(|a, b| (&a.person, &a.area, a.since, &a.id).cmp(&(&b.person, &b.area, b.since, &b.id)));
        let mut temporary: Vec<TemporaryLevel> = pulls.iter().enumerate().map(|(at, (p, a, offset, long, level))| TemporaryLevel {
            id: format!("{at:04}").into(), person: people[*p].clone(), area: areas[*a].code.clone(),
            since: begin.plus_days(*offset), until: begin.plus_days(offset + long),
            level: DelegationLevel::new(*level).unwrap(), reason: String::new(), ended_on: None, decided_as: None,
        }).collect();
        temporary.sort_by(|a, b| (&a.person, &a.area, a.since, &a.id).cmp(&(&b.person, &b.area, b.since, &b.id)));
        let days = [30, 180, 390].map(|offset| begin.plus_days(offset));
        let catalogue = DecisionCatalogue { areas: areas.clone(), ..DecisionCatalogue::default() };
        let in_scope: HashMap<&PersonId, DayBits> = people.iter().zip(scope).collect();
        let agreed: Vec<AgreedLevel> = states.iter().map(AgreedLevel::from).collect();
        let points = load_over(&catalogue, |_| true, &in_scope, &days, Agreements { states: &agreed, temporary: &temporary });
        for (bit, (on, point)) in days.iter().zip(points).enumerate() {
            let mut expected = [0; 3];
            for person in &people {
                for area in &areas {
                    let own: Vec<Delegation> = states.iter().filter(|s| s.person == *person && s.area == area.code).cloned().collect();
                    let pulled: Vec<TemporaryLevel> = temporary.iter().filter(|t| t.person == *person && t.area == area.code).cloned().collect();
                    if let (Some(state), true) = (state_on(&own, *on), in_scope[person] & (1 << bit) != 0) {
                        let level = temporary_on(&pulled, *on).map_or(state.level, |t| t.level);
                        let at = match level.value() { 1..=3 => 0, 4 => 1, _ => 2 };
                        expected[at] += 1;
                    }
                }
            }
            prop_assert_eq!([point.leader, point.jointly, point.pm], expected);
        }
    }
}
