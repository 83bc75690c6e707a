//! Where somebody stands on the ladder, as dated facts: a later placement follows an earlier one and never replaces it.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::Day;
use crate::ids::{LadderVersionId, LevelCode, PersonId, PlacementId};

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
    pub reason: crate::Private<String>,
}

/// The placement valid on a day: the latest begun by then; of two begun on one day the one made last.
#[must_use]
pub fn placement_on(history: &[Placement], day: Day) -> Option<&Placement> {
    history
        .iter()
        .filter(|p| p.since <= day)
        .max_by(|a, b| (a.since, &a.id).cmp(&(b.since, &b.id)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Private;

    fn placed(id: &str, level: &str, since: &str) -> Placement {
        Placement {
            id: id.into(),
            person: "p".into(),
            level: Some(level.into()),
            ladder: Some("v1".into()),
            since: Day::parse(since).unwrap(),
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
                .map(|code| code.0)
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
}
