use super::*;
use crate::decision_limits::Money;

pub(super) fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn n(value: u8) -> DelegationLevel {
    DelegationLevel::new(value).unwrap()
}

pub(super) fn state(id: &str, area: &str, since: &str, level: u8) -> Delegation {
    Delegation::bare(id.into(), "p".into(), area.into(), day(since), n(level))
}

pub(super) fn while_(area: &str, since: &str, until: &str, level: u8) -> TemporaryLevel {
    TemporaryLevel {
        id: format!("t-{area}").into(),
        person: "p".into(),
        area: area.into(),
        since: day(since),
        until: day(until),
        level: n(level),
        reason: "A contract is at stake.".into(),
        ended_on: None,
        decided_as: None,
    }
}

pub(super) fn cell(states: Vec<Delegation>, temporary: Vec<TemporaryLevel>) -> CellHistory {
    CellHistory {
        states,
        temporary,
        views: Vec::new(),
    }
}

pub(super) const ON: &str = "2026-05-01";

#[test]
fn a_part_begins_with_all_that_was_agreed_on_the_whole() {
    let whole = Delegation {
        wanted: Some(n(6)),
        wanted_by: Some(day("2026-09-01")),
        limits: Limits {
            customers: Some(50),
            ..Limits::default()
        },
        consult: vec!["Legal".into()],
        inform: vec!["Support".into()],
        commitment: Some("I back you".into()),
        review: Some(day("2026-08-01")),
        reason: Some("Two tests went well".into()),
        ..state("2", "pricing", "2026-03-01", 5)
    };
    let history = cell(
        vec![state("1", "pricing", "2026-01-01", 3), whole.clone()],
        vec![],
    );
    let part = split_cell(&history, &"list-prices".into(), day(ON));
    assert_eq!(
        part.states,
        [Delegation {
            id: String::new().into(),
            area: "list-prices".into(),
            since: day(ON),
            carried_from: Some("2".into()),
            ..whole
        }]
    );
}

#[test]
fn what_was_said_after_the_day_of_a_split_is_carried_too() {
    let told = |states: &[Delegation]| -> Vec<(String, u8)> {
        states
            .iter()
            .map(|s| (s.since.to_string(), s.level.value()))
            .collect()
    };
    for (since, expected) in [
        // before the day, on it, and after it
        (vec![("2026-01-01", 3)], vec![(ON, 3)]),
        (vec![(ON, 4)], vec![(ON, 4)]),
        (
            vec![("2026-01-01", 3), ("2026-06-01", 5)],
            vec![(ON, 3), ("2026-06-01", 5)],
        ),
        (vec![("2026-06-01", 5)], vec![("2026-06-01", 5)]),
        (vec![], vec![]),
    ] {
        let states = since
            .iter()
            .enumerate()
            .map(|(at, (since, level))| state(&at.to_string(), "a", since, *level))
            .collect();
        let part = split_cell(&cell(states, vec![]), &"b".into(), day(ON));
        let expected: Vec<(String, u8)> = expected
            .into_iter()
            .map(|(since, level)| (since.to_owned(), level))
            .collect();
        assert_eq!(told(&part.states), expected, "{since:?}");
    }
}

#[test]
fn what_holds_for_a_while_that_day_goes_on_and_what_is_over_does_not() {
    for (since, until, carried_since) in [
        ("2026-04-01", "2026-04-30", None),
        ("2026-04-01", ON, Some("2026-04-01")),
        ("2026-04-01", "2026-05-20", Some("2026-04-01")),
        ("2026-05-10", "2026-05-20", Some("2026-05-10")),
    ] {
        let history = cell(
            vec![state("1", "a", "2026-01-01", 5)],
            vec![while_("a", since, until, 2)],
        );
        let part = split_cell(&history, &"b".into(), day(ON));
        let told: Vec<(Day, Day)> = part.temporary.iter().map(|t| (t.since, t.until)).collect();
        let expected: Vec<(Day, Day)> = carried_since
            .map(|since| (day(since), day(until)))
            .into_iter()
            .collect();
        assert_eq!(told, expected, "{since}–{until}");
    }
}

#[test]
fn where_merged_areas_were_held_differently_the_lower_level_counts_and_is_looked_at() {
    for (a, b, after, differs) in [
        (Some(5), Some(5), Some(5), false),
        (Some(5), Some(3), Some(3), true),
        (Some(2), Some(6), Some(2), true),
        (Some(6), None, Some(6), true),
        (None, Some(4), Some(4), true),
        (None, None, None, false),
    ] {
        let one = |area: &str, level: Option<u8>| {
            let states = level.map(|level| state(area, area, "2026-01-01", level));
            cell(states.into_iter().collect(), vec![])
        };
        let histories = [one("a", a), one("b", b)];
        let told = merged_cell(&histories, None, day(ON));
        assert_eq!(
            told.as_ref().map(|m| (m.after.value(), m.differs)),
            after.map(|after| (after, differs)),
            "{a:?} {b:?}"
        );
        let made = merge_cell(&histories, &"c".into(), None, day(ON));
        let states: Vec<(u8, Option<Day>)> = made
            .states
            .iter()
            .map(|s| (s.level.value(), s.review))
            .collect();
        let expected: Vec<(u8, Option<Day>)> = after
            .map(|after| (after, differs.then(|| day(ON))))
            .into_iter()
            .collect();
        assert_eq!(states, expected, "{a:?} {b:?}");
    }
}

#[test]
fn limits_are_tightened_and_lists_joined() {
    let money = |amount, currency: &str| Money::new(amount, currency).ok();
    let a = Delegation {
        limits: Limits {
            amount: money(500, "EUR"),
            customers: Some(10),
            words: Some("in Europe".into()),
        },
        consult: vec!["Legal".into(), "Finance".into()],
        commitment: Some("I back you.".into()),
        wanted: Some(n(7)),
        review: Some(day("2026-10-01")),
        ..state("a", "a", "2026-01-01", 5)
    };
    let b = Delegation {
        limits: Limits {
            amount: money(200, "EUR"),
            customers: Some(30),
            words: Some("no new contracts".into()),
        },
        consult: vec!["legal".into(), "Sales".into()],
        commitment: Some("I pay for it.".into()),
        wanted: Some(n(6)),
        review: Some(day("2026-09-01")),
        ..state("b", "b", "2026-01-01", 5)
    };
    let histories = [cell(vec![a.clone()], vec![]), cell(vec![b], vec![])];
    let made = merge_cell(&histories, &"c".into(), None, day(ON)).states;
    assert_eq!(
        made[0].limits.line().as_deref(),
        Some("up to 200 EUR; up to 10 customers; in Europe; no new contracts")
    );
    assert_eq!(made[0].consult, ["Legal", "Finance", "Sales"]);
    assert_eq!(
        made[0].commitment.as_deref(),
        Some("I back you. I pay for it.")
    );
    assert_eq!(made[0].wanted, Some(n(6)));
    assert_eq!(made[0].review, Some(day(ON)), "the limits differ");
    let dollars = Delegation {
        limits: Limits {
            amount: money(900, "USD"),
            ..Limits::default()
        },
        ..state("d", "d", "2026-01-01", 5)
    };
    let histories = [cell(vec![a], vec![]), cell(vec![dollars], vec![])];
    let made = merge_cell(&histories, &"c".into(), None, day(ON)).states;
    assert_eq!(
        made[0].limits.words.as_deref(),
        Some("in Europe; and up to 900 USD")
    );
}

#[test]
fn an_area_that_stays_is_untouched_where_nobody_brings_anything() {
    let kept = cell(
        vec![state("a", "a", "2026-01-01", 5)],
        vec![while_("a", "2026-04-01", "2026-06-01", 6)],
    );
    let nothing = CellHistory::default();
    let made = merge_cell(&[kept.clone(), nothing], &"a".into(), Some(0), day(ON));
    assert_eq!(made, Carried::default());
    let told = merged_cell(&[kept.clone(), CellHistory::default()], Some(0), day(ON)).unwrap();
    assert!(!told.differs && !told.only_limits, "and none is told");
    let other = cell(vec![state("b", "b", "2026-01-01", 3)], vec![]);
    let made = merge_cell(&[kept, other], &"a".into(), Some(0), day(ON));
    assert_eq!(made.states[0].level, n(3));
    assert_eq!(made.states[0].carried_from, Some("b".into()));
    assert_eq!(
        made.changed[0].ended_on,
        Some(day(ON)),
        "nobody gets a free hand in what they did not have before"
    );
}

#[test]
fn later_changes_in_any_of_the_merged_areas_are_read_together() {
    let histories = [
        cell(
            vec![
                state("1", "a", "2026-01-01", 5),
                state("2", "a", "2026-06-01", 7),
            ],
            vec![],
        ),
        cell(
            vec![
                state("3", "b", "2026-01-01", 6),
                state("4", "b", "2026-07-01", 2),
            ],
            vec![],
        ),
    ];
    let made = merge_cell(&histories, &"c".into(), None, day(ON)).states;
    let told: Vec<(String, u8)> = made
        .iter()
        .map(|s| (s.since.to_string(), s.level.value()))
        .collect();
    let expected = [(ON, 5), ("2026-06-01", 6), ("2026-07-01", 2)]
        .map(|(since, level)| (since.to_owned(), level));
    assert_eq!(told, expected);
}

#[test]
fn a_day_on_which_something_was_planned_is_told_by_that_whichever_counts_then() {
    let said = |state: Delegation, reason: &str| Delegation {
        reason: Some(reason.into()),
        ..state
    };
    let histories = [
        cell(
            vec![
                said(state("1", "a", "2026-01-01", 3), "Start A."),
                said(state("2", "a", "2026-06-01", 6), "Plan A."),
            ],
            vec![],
        ),
        cell(
            vec![said(state("3", "b", "2026-01-01", 5), "Start B.")],
            vec![],
        ),
    ];
    let made = merge_cell(&histories, &"c".into(), None, day(ON)).states;
    let told: Vec<(u8, Option<&str>)> = made
        .iter()
        .map(|s| (s.level.value(), s.reason.as_deref()))
        .collect();
    assert_eq!(told, [(3, None), (5, Some("Plan A."))]);
}
