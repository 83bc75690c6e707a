//! What becomes of agreements when decision areas are split or merged: whoever decided something goes on deciding it under the new
//! name. The old rows stay, so that every day before reads as it did.

use std::collections::BTreeSet;

use crate::Day;
use crate::decision_limits::Limits;
use crate::delegation::{Delegation, DelegationLevel, state_on};
use crate::ids::DecisionAreaCode;
use crate::temporary_level::TemporaryLevel;

/// Everything said of one person in one area, over time.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CellHistory {
    pub states: Vec<Delegation>,
    pub temporary: Vec<TemporaryLevel>,
}

/// What is written for one person in one new area. Ids are still empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Carried {
    pub states: Vec<Delegation>,
    pub temporary: Vec<TemporaryLevel>,
    /// Levels for a while in the area that stays which end, since they would free more than was meant.
    pub ended: Vec<TemporaryLevel>,
}

/// A person in areas that become one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MergedCell {
    /// What was agreed in each area that day, in their order.
    pub before: Vec<Option<DelegationLevel>>,
    /// What counts from that day on.
    pub after: DelegationLevel,
    /// Levels or limits were not the same, or something was agreed on a part of it only; it is to be looked at again.
    pub differs: bool,
}

/// What a part of a split area begins with: the state of that day and every later one, with all that was agreed around it, and what
/// holds for a while on that day or later.
#[must_use]
pub fn split_cell(history: &CellHistory, part: &DecisionAreaCode, on: Day) -> Carried {
    let states = moments(std::slice::from_ref(history), on)
        .into_iter()
        .filter_map(|day| {
            let state = state_on(&history.states, day)?;
            Some(carried(state.clone(), part, day))
        })
        .collect();
    let temporary = history
        .temporary
        .iter()
        .filter(|level| level.returns_on() > on)
        .map(|level| moved(level, part, on))
        .collect();
    Carried {
        states,
        temporary,
        ended: Vec::new(),
    }
}

/// How areas that become one are read for one person on a day; none where nothing was agreed in any.
#[must_use]
pub fn merged_cell(histories: &[CellHistory], on: Day) -> Option<MergedCell> {
    let states: Vec<Option<&Delegation>> =
        histories.iter().map(|h| state_on(&h.states, on)).collect();
    let after = states.iter().flatten().map(|state| state.level).min()?;
    Some(MergedCell {
        before: states.iter().map(|s| s.map(|s| s.level)).collect(),
        after,
        differs: differ(&states),
    })
}

/// What somebody has in an area that others become. Where they were held differently the lower level and the tighter limits count,
/// and it is to be reviewed on that very day. Of several levels for a while the lower comes first, and none frees more than was agreed
/// on every part. `stays` is the place of the area that takes the others in, if it is one of them.
#[must_use]
pub fn merge_cell(
    histories: &[CellHistory],
    into: &DecisionAreaCode,
    stays: Option<usize>,
    on: Day,
) -> Carried {
    let others_say_something = histories.iter().enumerate().any(|(at, h)| {
        Some(at) != stays
            && moments(std::slice::from_ref(h), on)
                .iter()
                .any(|day| state_on(&h.states, *day).is_some())
    });
    if !others_say_something {
        return Carried::default();
    }
    let states: Vec<Delegation> = moments(histories, on)
        .into_iter()
        .filter_map(|day| merged_state(histories, into, day))
        .collect();
    let kept = stays.and_then(|at| histories.get(at));
    let mut ended = Vec::new();
    let mut taken: Vec<TemporaryLevel> = Vec::new();
    for level in kept.into_iter().flat_map(|h| &h.temporary) {
        if level.returns_on() <= on {
            continue;
        }
        let from = level.since.max(on);
        if state_on(&states, from).is_some_and(|agreed| level.level < agreed.level) {
            taken.push(level.clone());
        } else {
            ended.push(TemporaryLevel {
                ended_on: Some(from),
                ..level.clone()
            });
        }
    }
    let own = taken.len();
    let mut coming: Vec<TemporaryLevel> = histories
        .iter()
        .enumerate()
        .filter(|(at, _)| Some(*at) != stays)
        .flat_map(|(_, h)| &h.temporary)
        .filter(|level| level.returns_on() > on)
        .map(|level| moved(level, into, on))
        .collect();
    coming.sort_by_key(|level| (level.level, level.since));
    for level in coming {
        let agreed = state_on(&states, level.since).map(|state| state.level);
        let tightens = agreed.is_some_and(|agreed| level.level < agreed);
        let meets = taken
            .iter()
            .any(|other| other.since < level.returns_on() && level.since < other.returns_on());
        if tightens && !meets {
            taken.push(level);
        }
    }
    Carried {
        states,
        temporary: taken.split_off(own),
        ended,
    }
}

/// The day itself and every later one on which something changes.
fn moments(histories: &[CellHistory], on: Day) -> BTreeSet<Day> {
    let later = histories
        .iter()
        .flat_map(|h| &h.states)
        .map(|state| state.since)
        .filter(|since| *since > on);
    std::iter::once(on).chain(later).collect()
}

fn carried(state: Delegation, area: &DecisionAreaCode, since: Day) -> Delegation {
    Delegation {
        carried_from: Some(state.id),
        id: String::new().into(),
        area: area.clone(),
        since,
        ..state
    }
}

fn moved(level: &TemporaryLevel, area: &DecisionAreaCode, on: Day) -> TemporaryLevel {
    TemporaryLevel {
        id: String::new().into(),
        area: area.clone(),
        since: level.since.max(on),
        ..level.clone()
    }
}

fn merged_state(
    histories: &[CellHistory],
    into: &DecisionAreaCode,
    day: Day,
) -> Option<Delegation> {
    let states: Vec<Option<&Delegation>> =
        histories.iter().map(|h| state_on(&h.states, day)).collect();
    // The first of those with the lowest level.
    let lowest = states.iter().flatten().min_by_key(|state| state.level)?;
    let said = || states.iter().flatten();
    let wanted = said()
        .filter_map(|state| state.wanted)
        .min()
        .filter(|wanted| *wanted != lowest.level);
    let limits = said().fold(Limits::default(), |so_far, state| {
        tighter(so_far, &state.limits)
    });
    let review = if differ(&states) {
        Some(day)
    } else {
        said().filter_map(|state| state.review).min()
    };
    let mut commitments: Vec<&str> = Vec::new();
    for commitment in said().filter_map(|state| state.commitment.as_deref()) {
        if !commitments.contains(&commitment) {
            commitments.push(commitment);
        }
    }
    let merged = Delegation {
        wanted,
        wanted_by: wanted.and_then(|_| said().filter_map(|state| state.wanted_by).max()),
        limits,
        consult: everyone(said().flat_map(|state| &state.consult)),
        inform: everyone(said().flat_map(|state| &state.inform)),
        commitment: (!commitments.is_empty()).then(|| commitments.join(" ")),
        review,
        ..(*lowest).clone()
    };
    Some(carried(merged, into, day))
}

/// Both limits at once. Amounts in two currencies cannot be compared: the first stays, and the other is said in words.
fn tighter(a: Limits, b: &Limits) -> Limits {
    let mut words: Vec<String> = a.words.into_iter().collect();
    let amount = match (a.amount, b.amount.clone()) {
        (Some(a), Some(b)) if a.currency == b.currency => {
            Some(if b.amount < a.amount { b } else { a })
        }
        (Some(a), Some(b)) => {
            let both = format!("and up to {}", b.words());
            if !words.contains(&both) {
                words.push(both);
            }
            Some(a)
        }
        (a, b) => a.or(b),
    };
    let customers = match (a.customers, b.customers) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    };
    if let Some(more) = &b.words
        && !words.iter().any(|known| known == more)
    {
        words.push(more.clone());
    }
    Limits {
        amount,
        customers,
        words: (!words.is_empty()).then(|| words.join("; ")),
    }
}

fn everyone<'a>(names: impl Iterator<Item = &'a String>) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    for name in names {
        if !kept.iter().any(|k| k.to_lowercase() == name.to_lowercase()) {
            kept.push(name.clone());
        }
    }
    kept
}

fn differ(states: &[Option<&Delegation>]) -> bool {
    let said = |state: &Option<&Delegation>| state.map(|s| (s.level, s.limits.clone()));
    states
        .split_first()
        .is_some_and(|(first, rest)| rest.iter().any(|other| said(other) != said(first)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decision_limits::Money;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    fn n(value: u8) -> DelegationLevel {
        DelegationLevel::new(value).unwrap()
    }

    fn state(id: &str, area: &str, since: &str, level: u8) -> Delegation {
        Delegation::bare(id.into(), "p".into(), area.into(), day(since), n(level))
    }

    fn while_(area: &str, since: &str, until: &str, level: u8) -> TemporaryLevel {
        TemporaryLevel {
            id: format!("t-{area}").into(),
            person: "p".into(),
            area: area.into(),
            since: day(since),
            until: day(until),
            level: n(level),
            reason: "A contract is at stake.".into(),
            ended_on: None,
        }
    }

    fn cell(states: Vec<Delegation>, temporary: Vec<TemporaryLevel>) -> CellHistory {
        CellHistory { states, temporary }
    }

    const ON: &str = "2026-05-01";

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
            ("2026-04-01", ON, Some(ON)),
            ("2026-04-01", "2026-05-20", Some(ON)),
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
            let told = merged_cell(&histories, day(ON));
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
        let other = cell(vec![state("b", "b", "2026-01-01", 3)], vec![]);
        let made = merge_cell(&[kept, other], &"a".into(), Some(0), day(ON));
        assert_eq!(made.states[0].level, n(3));
        assert_eq!(made.states[0].carried_from, Some("b".into()));
        assert_eq!(
            made.ended[0].ended_on,
            Some(day(ON)),
            "nobody gets a free hand in what they did not have before"
        );
    }

    #[test]
    fn of_levels_for_a_while_the_lower_goes_on_and_none_frees_more() {
        let histories = [
            cell(
                vec![state("a", "a", "2026-01-01", 5)],
                vec![while_("a", "2026-04-01", "2026-06-01", 3)],
            ),
            cell(
                vec![state("b", "b", "2026-01-01", 6)],
                vec![while_("b", "2026-04-15", "2026-05-15", 2)],
            ),
            cell(
                vec![state("c", "c", "2026-01-01", 6)],
                vec![while_("c", "2026-07-01", "2026-07-09", 7)],
            ),
        ];
        let made = merge_cell(&histories, &"d".into(), None, day(ON));
        let told: Vec<(u8, Day, Day)> = made
            .temporary
            .iter()
            .map(|t| (t.level.value(), t.since, t.until))
            .collect();
        assert_eq!(told, [(2, day(ON), day("2026-05-15"))]);
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
}
