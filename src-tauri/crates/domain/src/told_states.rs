//! What was agreed on a cell as it is told there: what came over from another area was said where it came from, and what was planned
//! for a day on which the area was not in the catalogue any more is said where it came to be.

use crate::decision_catalogue::DecisionCatalogue;
use crate::delegation::{Delegation, carried_from};
use crate::delegation_story::list;
use crate::ids::DecisionAreaCode;

/// The states of one cell, of everything agreed with its person, in their order.
#[must_use]
pub fn of_cell(
    catalogue: &DecisionCatalogue,
    states: &[Delegation],
    area: &DecisionAreaCode,
) -> Vec<Delegation> {
    let left = catalogue.area(area).and_then(|area| area.until);
    let here = states
        .iter()
        .filter(|state| state.area == *area)
        .filter(|state| left.is_none_or(|left| state.since <= left));
    here.map(|state| Delegation {
        reason: reason(catalogue, states, state),
        ..state.clone()
    })
    .collect()
}

/// Why a state was agreed, where that is said of its own cell. `states` is everything agreed with its person.
#[must_use]
pub fn reason(
    catalogue: &DecisionCatalogue,
    states: &[Delegation],
    state: &Delegation,
) -> Option<String> {
    if state.carried_from.is_none() {
        return state.reason.clone();
    }
    carried_from(states, state)?;
    let area = catalogue.area(&state.area)?;
    let before = catalogue.lineage.before(&area.code);
    let came: Vec<&DecisionAreaCode> = before
        .iter()
        .filter(|code| catalogue.area(code).and_then(|area| area.until) == Some(state.since))
        .collect();
    match came.as_slice() {
        // Planned before, for a day on which it is told here.
        [] => state.reason.clone(),
        [whole] if area.since == Some(state.since) => {
            Some(format!("Came out of “{}”.", catalogue.name(whole)))
        }
        parts if area.since == Some(state.since) => {
            Some(format!("Merged from {}.", named(catalogue, parts)))
        }
        // The area was there before, and took the others in.
        others => Some(merged_with(catalogue, others)),
    }
}

/// Why a level moved when areas became one.
#[must_use]
pub fn merged_with(catalogue: &DecisionCatalogue, areas: &[&DecisionAreaCode]) -> String {
    format!("Merged with {}.", named(catalogue, areas))
}

fn named(catalogue: &DecisionCatalogue, areas: &[&DecisionAreaCode]) -> String {
    let names = areas
        .iter()
        .map(|code| format!("“{}”", catalogue.name(code)));
    list(&names.collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Day;
    use crate::decision_lineage::{AreaOrigin, Lineage};
    use crate::delegation::DelegationLevel;
    use crate::ladder_fixture::decision_areas;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    fn state(area: &str, since: &str, from: Option<&str>, reason: &str) -> Delegation {
        Delegation {
            carried_from: from.map(Into::into),
            reason: Some(reason.to_owned()),
            ..Delegation::bare(
                format!("{area} {since}").into(),
                "p".into(),
                area.into(),
                day(since),
                DelegationLevel::JOINTLY,
            )
        }
    }

    /// “hiring” left the catalogue on 1 November; “pricing” was always there, “new” came that day.
    fn catalogue() -> DecisionCatalogue {
        let mut areas = decision_areas();
        areas[1].until = Some(day("2026-11-01"));
        let mut new = areas[0].clone();
        new.code = "new".into();
        new.since = areas[1].until;
        areas.push(new);
        let lineage = ["new", "pricing"].map(|area| AreaOrigin {
            id: area.into(),
            area: area.into(),
            origin: "hiring".into(),
            on: day("2026-11-01"),
        });
        DecisionCatalogue {
            areas,
            lineage: Lineage::of(&lineage),
            ..DecisionCatalogue::default()
        }
    }

    #[test]
    fn a_reason_is_told_once_where_it_belongs() {
        let planned = "hiring 2026-12-10";
        let before = "hiring 2026-03-01";
        let merged = "Merged with “Hiring and staffing”.";
        for (what, area, since, from, told) in [
            ("agreed here", "pricing", "2026-11-05", None, Some("Mine.")),
            (
                "a part of it",
                "new",
                "2026-11-01",
                Some(before),
                Some("Came out of “Hiring and staffing”."),
            ),
            (
                "taken in, where it has the lower level itself",
                "pricing",
                "2026-11-01",
                Some("pricing 2026-03-01"),
                Some(merged),
            ),
            (
                "planned before it left, and held here",
                "new",
                "2026-12-10",
                Some(planned),
                Some("Mine."),
            ),
            (
                "taken in",
                "pricing",
                "2026-11-01",
                Some(before),
                Some(merged),
            ),
            (
                "planned before it was taken in",
                "pricing",
                "2026-12-10",
                Some(planned),
                Some("Mine."),
            ),
            (
                "planned for a day on which another one counts",
                "pricing",
                "2026-12-24",
                Some(before),
                Some("Mine."),
            ),
            (
                "from nobody knows where",
                "new",
                "2026-11-01",
                Some("gone"),
                None,
            ),
        ] {
            let mut states = vec![
                state("hiring", "2026-03-01", None, "Theirs."),
                state("hiring", "2026-12-10", None, "Theirs, too."),
                state("pricing", "2026-03-01", None, "Ours."),
            ];
            states.push(state(area, since, from, "Mine."));
            let here = of_cell(&catalogue(), &states, &area.into());
            let last = here.last().and_then(|state| state.reason.as_deref());
            assert_eq!(last, told, "{what}");
        }
    }

    #[test]
    fn what_was_planned_after_an_area_left_never_came_to_be_there() {
        let states = ["2026-03-01", "2026-11-01", "2026-12-10"]
            .map(|since| state("hiring", since, None, "Why."));
        let days: Vec<Day> = of_cell(&catalogue(), &states, &"hiring".into())
            .iter()
            .map(|state| state.since)
            .collect();
        assert_eq!(days, [day("2026-03-01"), day("2026-11-01")]);
    }
}
