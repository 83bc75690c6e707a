//! Delegations: who decides what, how far, since when and why. One cell is a person and a decision area.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::Day;
use crate::decision_limits::Limits;
use crate::delegation_scale::Scale;
use crate::ids::{DecisionAreaCode, DelegationId, PersonId};

pub use crate::delegation_level::DelegationLevel;

/// One dated state of a cell, valid until the next one. Class: shareable, for the person it is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Delegation {
    pub id: DelegationId,
    pub person: PersonId,
    pub area: DecisionAreaCode,
    pub since: Day,
    pub level: DelegationLevel,
    pub wanted: Option<DelegationLevel>,
    /// By when the two want to be there.
    pub wanted_by: Option<Day>,
    pub limits: Limits,
    /// Who is asked before the decision, by name or function.
    pub consult: Vec<String>,
    /// Who is told after it, by name or function.
    pub inform: Vec<String>,
    /// What the leader does so that it works.
    pub commitment: Option<String>,
    pub reason: Option<String>,
    pub review: Option<Day>,
    /// The state of another area this one goes on from, after an area was split or merged.
    pub carried_from: Option<DelegationId>,
}

impl Delegation {
    /// The first state of a cell, with nothing said but its level.
    #[must_use]
    pub fn bare(
        id: DelegationId,
        person: PersonId,
        area: DecisionAreaCode,
        since: Day,
        level: DelegationLevel,
    ) -> Self {
        Self {
            id,
            person,
            area,
            since,
            level,
            wanted: None,
            wanted_by: None,
            limits: Limits::default(),
            consult: Vec::new(),
            inform: Vec::new(),
            commitment: None,
            reason: None,
            review: None,
            carried_from: None,
        }
    }

    /// Whether another state of the cell agrees on nothing else. Since when, and why, is not asked.
    #[must_use]
    pub fn agrees_on_the_same(&self, other: &Self) -> bool {
        self.terms() == other.terms()
    }

    fn terms(&self) -> impl PartialEq + '_ {
        (
            (self.level, self.wanted, self.wanted_by, self.review),
            (&self.limits, &self.consult, &self.inform, &self.commitment),
        )
    }
}

/// What of a state is asked for when many cells are looked at together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgreedLevel {
    pub person: PersonId,
    pub area: DecisionAreaCode,
    pub since: Day,
    /// The day somebody agreed on it: `since`, but for what an area has from the one it came out of the day it was agreed there.
    pub looked_at: Day,
    pub level: DelegationLevel,
    pub wanted: Option<DelegationLevel>,
    pub review: Option<Day>,
    /// Boxed, since hardly any has one and a large team has many states.
    pub carried_from: Option<Box<CarriedFrom>>,
}

/// The state of another area one goes on from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CarriedFrom {
    pub area: DecisionAreaCode,
    pub since: Day,
}

impl From<&Delegation> for AgreedLevel {
    fn from(state: &Delegation) -> Self {
        Self {
            person: state.person.clone(),
            area: state.area.clone(),
            since: state.since,
            looked_at: state.since,
            level: state.level,
            wanted: state.wanted,
            review: state.review,
            carried_from: None,
        }
    }
}

/// All states of a person, in their order.
#[must_use]
pub fn agreed_levels(states: &[Delegation]) -> Vec<AgreedLevel> {
    let looked_at = |state: &Delegation| {
        let mut at = state;
        while let Some(origin) = carried_from(states, at) {
            at = origin;
        }
        at.since
    };
    states
        .iter()
        .map(|state| AgreedLevel {
            looked_at: looked_at(state),
            carried_from: carried_from(states, state).map(|origin| {
                Box::new(CarriedFrom {
                    area: origin.area.clone(),
                    since: origin.since,
                })
            }),
            ..AgreedLevel::from(state)
        })
        .collect()
}

/// The state one goes on from, among all of its person.
#[must_use]
pub fn carried_from<'a>(states: &'a [Delegation], state: &Delegation) -> Option<&'a Delegation> {
    let origin = state.carried_from.as_ref()?;
    states.iter().find(|other| other.id == *origin)
}

/// The state of a cell on a day: the latest begun by then; of two begun on one day the one made last.
#[must_use]
pub fn state_on(history: &[Delegation], day: Day) -> Option<&Delegation> {
    last_begun(history.iter(), |since| since <= day)
}

/// The latest state of those begun on such days; of two begun on one day the one made last.
pub fn last_begun<'a>(
    states: impl Iterator<Item = &'a Delegation>,
    is_by_then: impl Fn(Day) -> bool,
) -> Option<&'a Delegation> {
    states
        .filter(|state| is_by_then(state.since))
        .max_by(|a, b| (a.since, &a.id).cmp(&(b.since, &b.id)))
}

/// The state with which the level that holds on a day began. What was agreed again, with other limits or a review, began no level; what
/// an area has from the one it came out of began there.
#[must_use]
pub fn begun<'a>(
    states: &'a [Delegation],
    area: &'a DecisionAreaCode,
    day: Day,
) -> Option<&'a Delegation> {
    let of_area = |area: &'a DecisionAreaCode| states.iter().filter(move |d| d.area == *area);
    let mut begun = last_begun(of_area(area), |since| since <= day)?;
    loop {
        // On the day an area came out of another one it may have been agreed anew on top of what it had from there.
        let begins = || of_area(&begun.area).filter(|d| d.since == begun.since);
        let before = last_begun(of_area(&begun.area), |since| since < begun.since)
            .or_else(|| begins().find_map(|state| carried_from(states, state)));
        match before {
            Some(before) if before.level == begun.level => begun = before,
            _ => return Some(begun),
        }
    }
}

/// How a cell stands against what the person's rung expects.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum AgainstRung {
    /// Nothing agreed yet, or nothing expected.
    Unknown,
    Below,
    Meets,
    Above,
}

/// Levels that are one step of the scale are equal.
#[must_use]
pub fn against_rung(
    scale: Scale,
    level: Option<DelegationLevel>,
    expected: Option<DelegationLevel>,
) -> AgainstRung {
    let read = |level: Option<DelegationLevel>| level.map(|level| scale.reading(level));
    match (read(level), read(expected)) {
        (Some(level), Some(expected)) if level < expected => AgainstRung::Below,
        (Some(level), Some(expected)) if level > expected => AgainstRung::Above,
        (Some(_), Some(_)) => AgainstRung::Meets,
        _ => AgainstRung::Unknown,
    }
}

/// What is wanted of a cell and not agreed yet, as the scale tells it: what is one step with the level agreed is wanted no more. It stays
/// in the cell, and is wanted again on a scale that tells the two apart.
#[must_use]
pub fn wished(scale: Scale, state: &Delegation) -> Option<DelegationLevel> {
    still_open(scale, Some(state.level), state.wanted)
}

/// A level that is wanted, where it is another step of the scale than the one agreed.
#[must_use]
pub fn still_open(
    scale: Scale,
    agreed: Option<DelegationLevel>,
    wanted: Option<DelegationLevel>,
) -> Option<DelegationLevel> {
    let step = |level| scale.number(level);
    wanted.filter(|wanted| agreed.map(step) != Some(step(*wanted)))
}

/// What is still wanted of a cell once another level is agreed: nothing, when the new level is what was wanted or lies beyond it.
#[must_use]
pub fn still_wanted(before: &Delegation, level: DelegationLevel) -> Option<DelegationLevel> {
    before.wanted.filter(|wanted| {
        if *wanted > before.level {
            level < *wanted
        } else {
            level > *wanted
        }
    })
}

/// A review, or a level that is wanted, is overdue from the day after its date.
#[must_use]
pub fn overdue(by: Option<Day>, today: Day) -> bool {
    by.is_some_and(|by| by < today)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    fn state(id: &str, since: &str, level: u8) -> Delegation {
        Delegation::bare(
            id.into(),
            "p".into(),
            "pricing".into(),
            day(since),
            DelegationLevel::new(level).unwrap(),
        )
    }

    #[test]
    fn a_cell_shows_the_latest_state_begun_by_the_day() {
        let history = [
            state("1", "2026-01-10", 3),
            state("3", "2026-05-01", 5),
            state("2", "2026-05-01", 4),
        ];
        for (on, expected) in [
            ("2026-01-09", None),
            ("2026-01-10", Some(3)),
            ("2026-04-30", Some(3)),
            ("2026-05-01", Some(5)),
        ] {
            assert_eq!(
                state_on(&history, day(on)).map(|d| d.level.value()),
                expected,
                "{on}"
            );
        }
    }

    #[test]
    fn a_level_began_when_it_was_first_agreed_on_in_a_row() {
        let carried = Delegation {
            area: "packaging".into(),
            carried_from: Some("5".into()),
            ..state("6", "2026-08-01", 4)
        };
        let again = Delegation {
            area: "packaging".into(),
            ..state("7", "2026-09-01", 4)
        };
        let history = [
            state("1", "2026-01-10", 4),
            state("2", "2026-02-01", 3),
            state("3", "2026-05-01", 5),
            // The same day, and the last word of it.
            state("4", "2026-05-01", 4),
            state("5", "2026-07-01", 4),
            carried,
            again,
        ];
        for (area, on, id) in [
            ("pricing", "2026-01-09", None),
            ("pricing", "2026-01-31", Some("1")),
            ("pricing", "2026-03-01", Some("2")),
            ("pricing", "2026-06-01", Some("4")),
            ("pricing", "2026-07-02", Some("4")),
            ("packaging", "2026-09-02", Some("4")),
            ("packaging", "2026-07-31", None),
        ] {
            assert_eq!(
                begun(&history, &area.into(), day(on)).map(|state| state.id.as_str()),
                id,
                "{area} {on}"
            );
        }
    }

    #[test]
    fn a_cell_is_below_meets_or_above_only_when_both_sides_are_known() {
        let n = |v| DelegationLevel::new(v).ok();
        let (seven, tree) = (Scale::SevenLevels, Scale::DecisionTree);
        for (scale, level, expected, told) in [
            (seven, n(3), n(5), AgainstRung::Below),
            (seven, n(5), n(5), AgainstRung::Meets),
            (seven, n(6), n(5), AgainstRung::Above),
            (seven, n(2), n(4), AgainstRung::Below),
            (tree, n(2), n(4), AgainstRung::Meets),
            (tree, n(2), n(5), AgainstRung::Below),
            (seven, None, n(5), AgainstRung::Unknown),
            (seven, n(5), None, AgainstRung::Unknown),
        ] {
            assert_eq!(
                against_rung(scale, level, expected),
                told,
                "{scale:?} {level:?} {expected:?}"
            );
        }
    }

    #[test]
    fn a_review_is_due_on_its_day_and_overdue_after() {
        assert!(!overdue(Some(day("2026-11-24")), day("2026-11-24")));
        assert!(overdue(Some(day("2026-11-23")), day("2026-11-24")));
        assert!(!overdue(None, day("2026-11-24")));
    }

    #[test]
    fn what_is_reached_or_passed_is_wanted_no_more() {
        let level = |n| DelegationLevel::new(n).unwrap();
        for (was, wanted, now, still) in [
            (1, Some(3), 2, Some(3)),
            (1, Some(3), 3, None),
            (1, Some(3), 5, None),
            (4, Some(6), 3, Some(6)),
            (5, Some(2), 4, Some(2)),
            (5, Some(2), 2, None),
            (5, Some(2), 1, None),
            (5, None, 6, None),
        ] {
            let before = Delegation {
                wanted: wanted.map(level),
                ..Delegation::bare(
                    "1".into(),
                    "p".into(),
                    "pricing".into(),
                    day("2026-01-01"),
                    level(was),
                )
            };
            let told = still_wanted(&before, level(now));
            assert_eq!(told, still.map(level), "{was} wanted {wanted:?}, now {now}");
        }
    }
}
