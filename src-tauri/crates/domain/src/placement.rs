//! Where somebody stands on the ladder, as dated facts: a later placement follows an earlier one and never replaces it.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::ids::{LadderVersionId, LevelCode, PersonId, PlacementId};
use crate::ladder::LadderVersion;
use crate::{Day, Private};

/// A person on a level from a day on. Class: level and date shareable, reason for the leader.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Placement {
    pub id: PlacementId,
    pub person: PersonId,
    /// `None`: confirmed to be off the ladder, such as a product marketer on a product team.
    pub level: Option<LevelCode>,
    /// The version the level is of; absent when off the ladder.
    pub ladder: Option<LadderVersionId>,
    pub since: Day,
    /// The placement this one was carried over from when a new version of the ladder came, where nobody moved. It says so only as
    /// long as that one comes directly before it: see [`standings`].
    pub carried_from: Option<PlacementId>,
    pub reason: Private<String>,
}

impl Placement {
    /// The same standing on the level that follows in a version which counts from `on`; one that begins later keeps its day.
    #[must_use]
    pub fn carried_over(
        &self,
        id: PlacementId,
        level: LevelCode,
        version: &LadderVersion,
        on: Day,
    ) -> Self {
        Self {
            id,
            person: self.person.clone(),
            level: Some(level),
            ladder: Some(version.id.clone()),
            since: self.since.max(on),
            carried_from: Some(self.id.clone()),
            reason: Private::new(format!(
                "Carried over to version {} of the ladder on {}.",
                version.number,
                on.long()
            )),
        }
    }
}

/// The placement valid on a day: the latest begun by then; of two begun on one day the one made last.
#[must_use]
pub fn placement_on(history: &[Placement], day: Day) -> Option<&Placement> {
    history
        .iter()
        .filter(|p| p.since <= day)
        .max_by(|a, b| (a.since, &a.id).cmp(&(b.since, &b.id)))
}

/// The history of one person in runs, the oldest first: within a run nobody moved, the level only went on under another code.
/// A placement that was carried over begins a run of its own once another one, or none, comes before it.
#[must_use]
pub fn standings(history: &[Placement]) -> Vec<Vec<&Placement>> {
    let mut in_order: Vec<&Placement> = history.iter().collect();
    in_order.sort_by(|a, b| (a.since, &a.id).cmp(&(b.since, &b.id)));
    let mut runs: Vec<Vec<&Placement>> = Vec::new();
    for placement in in_order {
        match runs.last_mut() {
            Some(run) if goes_on(run, placement) => run.push(placement),
            _ => runs.push(vec![placement]),
        }
    }
    runs
}

fn goes_on(run: &[&Placement], next: &Placement) -> bool {
    next.carried_from.is_some() && next.carried_from.as_ref() == run.last().map(|last| &last.id)
}

/// Since when the person stands where this placement of theirs has them, under whatever code the level had before. `None` when it
/// is not in the history.
#[must_use]
pub fn standing_since(history: &[Placement], placement: &PlacementId) -> Option<Day> {
    standings(history)
        .into_iter()
        .find(|run| run.iter().any(|p| p.id == *placement))
        .and_then(|run| run.first().map(|first| first.since))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ladder::LadderStatus;
    use crate::ladder_fixture::ladder;

    fn placed(id: &str, level: &str, since: &str) -> Placement {
        Placement {
            id: id.into(),
            person: "p".into(),
            level: Some(level.into()),
            ladder: Some("v1".into()),
            since: Day::parse(since).unwrap(),
            carried_from: None,
            reason: Private::default(),
        }
    }

    #[test]
    fn placing_someone_in_the_past_keeps_later_placements() {
        let mut history = vec![
            placed("1", "PM", "2024-01-01"),
            placed("2", "SPM", "2026-01-01"),
        ];
        history.push(placed("3", "APM", "2023-01-01"));
        let level = |on: &str| {
            placement_on(&history, Day::parse(on).unwrap())
                .and_then(|p| p.level.clone())
                .map(|code| code.to_string())
        };
        assert_eq!(level("2022-12-31"), None);
        assert_eq!(level("2023-06-01").as_deref(), Some("APM"));
        assert_eq!(level("2024-06-01").as_deref(), Some("PM"));
        assert_eq!(level("2026-11-24").as_deref(), Some("SPM"));
    }

    #[test]
    fn of_two_placements_on_one_day_the_later_made_holds() {
        let history = [
            placed("2", "SPM", "2026-01-01"),
            placed("1", "PM", "2026-01-01"),
        ];
        let day = Day::parse("2026-01-01").unwrap();
        assert_eq!(
            placement_on(&history, day).and_then(|p| p.level.clone()),
            Some("SPM".into())
        );
    }

    fn version(number: u32) -> LadderVersion {
        LadderVersion {
            id: format!("v{number}").into(),
            number,
            status: LadderStatus::Published,
            published_on: None,
            ladder: ladder().into(),
        }
    }

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    /// On a level since May 2024, carried over twice.
    fn carried_twice() -> Vec<Placement> {
        let began = placed("1", "SPM", "2024-05-01");
        let second = began.carried_over("2".into(), "STAFF".into(), &version(2), day("2026-01-05"));
        let third = second.carried_over("3".into(), "LEAD".into(), &version(3), day("2026-08-01"));
        vec![began, second, third]
    }

    fn since(history: &[Placement], id: &str) -> Option<Day> {
        standing_since(history, &id.into())
    }

    #[test]
    fn a_carry_over_is_no_move_however_often_it_happens() {
        let history = carried_twice();
        let second = &history[1];
        assert_eq!(
            second.since,
            day("2026-01-05"),
            "from then on it has the new code"
        );
        assert_eq!(
            (second.level.as_ref(), second.ladder.as_ref()),
            (Some(&"STAFF".into()), Some(&"v2".into()))
        );
        for id in ["1", "2", "3"] {
            assert_eq!(since(&history, id), Some(day("2024-05-01")), "{id}");
        }
        let later = placed("4", "SPM", "2026-09-01");
        let carried =
            later.carried_over("5".into(), "STAFF".into(), &version(2), day("2026-01-05"));
        assert_eq!(
            carried.since,
            day("2026-09-01"),
            "what begins after the new version begins on its own day"
        );
        assert_eq!(since(&[later, carried], "5"), Some(day("2026-09-01")));
    }

    #[test]
    fn the_day_follows_what_is_removed_and_what_is_placed_in_the_past() {
        let without = |gone: &str| {
            let mut history = carried_twice();
            history.retain(|p| p.id != gone.into());
            history
        };
        let with = |on: &str| {
            let mut history = carried_twice();
            history.push(placed("9", "PM", on));
            history
        };
        // What became of the history, and since when the person stands where they stand now.
        let table = [
            ("the first is gone", without("1"), "2026-01-05"),
            ("the one between is gone", without("2"), "2026-08-01"),
            ("before all of them", with("2023-01-01"), "2024-05-01"),
            ("after the first", with("2025-03-01"), "2026-01-05"),
            ("on the day of the first", with("2024-05-01"), "2026-01-05"),
            ("after the second", with("2026-03-01"), "2026-08-01"),
            ("the day before the third", with("2026-07-31"), "2026-08-01"),
            ("after all of them", with("2026-10-01"), "2024-05-01"),
        ];
        for (what, history, expected) in table {
            assert_eq!(since(&history, "3"), Some(day(expected)), "{what}");
            let all: usize = standings(&history).iter().map(Vec::len).sum();
            assert_eq!(all, history.len(), "{what}: each placement is in one run");
        }
        assert_eq!(since(&without("3"), "3"), None);
    }
}
