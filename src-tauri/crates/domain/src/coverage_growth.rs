//! Since when something is agreed on a decision, and when its level last rose. What a decision was part of before an area was split or
//! merged belongs to it.

use crate::Day;
use crate::delegation::AgreedLevel;
use crate::delegation_scale::Scale;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Growth {
    /// The first day anything was agreed.
    pub first: Option<Day>,
    /// The latest day the level rose; the first level agreed is no rise.
    pub rose: Option<Day>,
}

impl Growth {
    /// Of one cell by a day. `cell` is everything agreed on it, and `own` everything agreed with its person, by area; oldest first.
    #[must_use]
    pub fn of(scale: Scale, own: &[AgreedLevel], cell: &[AgreedLevel], day: Day) -> Self {
        let mut growth = Self::default();
        let mut states = begun(cell, day);
        let mut later: Option<&AgreedLevel> = None;
        // Backwards in time. No history is longer than all there is, so a circle in a file that was tampered with ends, too.
        for _ in own {
            let Some(first) = states.first() else {
                break;
            };
            growth.first = Some(first.since);
            for that_day in states.chunk_by(|a, b| a.since == b.since).rev() {
                let Some(state) = that_day.last() else {
                    continue;
                };
                let rises =
                    |later: &&AgreedLevel| scale.reading(later.level) > scale.reading(state.level);
                growth.rose = growth.rose.or(later.filter(rises).map(|later| later.since));
                later = Some(state);
            }
            let that_day = states.iter().take_while(|s| s.since == first.since);
            let mut origins = that_day.filter_map(|state| state.carried_from.as_deref());
            let Some(origin) = origins.find(|origin| origin.area != first.area) else {
                break;
            };
            let from = own.partition_point(|state| state.area < origin.area);
            let until = own.partition_point(|state| state.area <= origin.area);
            states = begun(own.get(from..until).unwrap_or_default(), origin.since);
        }
        growth
    }
}

fn begun(states: &[AgreedLevel], day: Day) -> &[AgreedLevel] {
    let until = states.partition_point(|state| state.since <= day);
    states.get(..until).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::delegation::{CarriedFrom, Delegation, DelegationLevel};

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    fn state(area: &str, since: &str, level: u8, from: Option<(&str, &str)>) -> AgreedLevel {
        let carried_from = from.map(|(area, since)| CarriedFrom {
            area: area.into(),
            since: day(since),
        });
        AgreedLevel {
            carried_from: carried_from.map(Box::new),
            ..AgreedLevel::from(&Delegation::bare(
                format!("{area} {since}").into(),
                "p".into(),
                area.into(),
                day(since),
                DelegationLevel::new(level).unwrap(),
            ))
        }
    }

    fn growth(states: &[AgreedLevel], area: &str) -> (Option<String>, Option<String>) {
        let mut own = states.to_vec();
        own.sort_by(|a, b| (&a.area, a.since).cmp(&(&b.area, b.since)));
        let cell: Vec<AgreedLevel> = own
            .iter()
            .filter(|state| state.area.as_str() == area)
            .cloned()
            .collect();
        let growth = Growth::of(Scale::SevenLevels, &own, &cell, day("2026-11-24"));
        let told = |day: Option<Day>| day.map(|day| day.to_string());
        (told(growth.first), told(growth.rose))
    }

    #[test]
    fn what_a_decision_was_part_of_before_belongs_to_it() {
        let whole = || {
            vec![
                state("a", "2025-02-01", 3, None),
                state("a", "2025-06-01", 4, None),
                state("a", "2025-08-01", 4, None),
            ]
        };
        let part = || state("b", "2026-11-01", 4, Some(("a", "2025-08-01")));
        for (what, more, first, rose) in [
            ("nothing", vec![], None, None),
            (
                "agreed by itself",
                vec![state("b", "2026-03-01", 2, None)],
                Some("2026-03-01"),
                None,
            ),
            (
                "a part of it",
                vec![part()],
                Some("2025-02-01"),
                Some("2025-06-01"),
            ),
            (
                "a part of a part",
                vec![
                    state("c", "2026-01-01", 4, Some(("a", "2025-08-01"))),
                    state("b", "2026-11-01", 4, Some(("c", "2026-01-01"))),
                ],
                Some("2025-02-01"),
                Some("2025-06-01"),
            ),
            (
                "and a rise on the day of the split",
                vec![part(), state("b", "2026-11-01", 5, None)],
                Some("2025-02-01"),
                Some("2026-11-01"),
            ),
            (
                "and a rise since",
                vec![part(), state("b", "2026-11-10", 5, None)],
                Some("2025-02-01"),
                Some("2026-11-10"),
            ),
            (
                "one to come is none yet",
                vec![part(), state("b", "2026-12-01", 5, None)],
                Some("2025-02-01"),
                Some("2025-06-01"),
            ),
        ] {
            let states: Vec<AgreedLevel> = whole().into_iter().chain(more).collect();
            let told = growth(&states, "b");
            assert_eq!(
                (told.0.as_deref(), told.1.as_deref()),
                (first, rose),
                "{what}"
            );
        }
    }

    #[test]
    fn an_area_that_takes_others_in_goes_on_with_its_own_history() {
        let states = [
            state("a", "2026-10-01", 2, None),
            state("b", "2025-01-01", 3, None),
            state("b", "2025-05-01", 6, None),
            state("b", "2026-11-01", 2, Some(("a", "2026-10-01"))),
        ];
        assert_eq!(
            growth(&states, "b"),
            (Some("2025-01-01".to_owned()), Some("2025-05-01".to_owned()))
        );
    }

    #[test]
    fn a_circle_comes_to_an_end() {
        let states = [
            state("a", "2026-10-01", 2, Some(("b", "2026-10-01"))),
            state("b", "2026-10-01", 2, Some(("a", "2026-10-01"))),
        ];
        assert_eq!(growth(&states, "b"), (Some("2026-10-01".to_owned()), None));
    }
}
