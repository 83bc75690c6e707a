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
    /// Since when the person stands there, where that is earlier than `since`: the placement was carried over from an earlier
    /// version of the ladder, and nobody moved.
    pub stands_since: Option<Day>,
    pub reason: Private<String>,
}

impl Placement {
    /// Since when the person stands on this level, under whatever code it had before.
    #[must_use]
    pub fn standing_since(&self) -> Day {
        self.stands_since.unwrap_or(self.since)
    }

    /// The same standing on the level that follows in a version which counts from `on`; one that begins later keeps its day.
    #[must_use]
    pub fn carried_over(
        &self,
        id: PlacementId,
        level: LevelCode,
        version: &LadderVersion,
        on: Day,
    ) -> Self {
        let since = self.since.max(on);
        let stands = self.standing_since();
        Self {
            id,
            person: self.person.clone(),
            level: Some(level),
            ladder: Some(version.id.clone()),
            since,
            stands_since: (stands < since).then_some(stands),
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
            stands_since: None,
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

    #[test]
    fn a_carry_over_is_no_move_however_often_it_happens() {
        let version = |number: u32| LadderVersion {
            id: format!("v{number}").into(),
            number,
            status: LadderStatus::Published,
            published_on: None,
            ladder: ladder(),
        };
        let day = |day| Day::parse(day).unwrap();
        let began = placed("1", "SPM", "2024-05-01");
        let second = began.carried_over("2".into(), "STAFF".into(), &version(2), day("2026-01-05"));
        assert_eq!(
            second.since,
            day("2026-01-05"),
            "from then on it has the new code"
        );
        assert_eq!(second.standing_since(), day("2024-05-01"));
        let third = second.carried_over("3".into(), "LEAD".into(), &version(3), day("2026-08-01"));
        assert_eq!(third.standing_since(), day("2024-05-01"));
        assert_eq!(
            (second.level, second.ladder),
            (Some("STAFF".into()), Some("v2".into()))
        );
        let later = placed("4", "SPM", "2026-09-01");
        let later = later.carried_over("5".into(), "STAFF".into(), &version(2), day("2026-01-05"));
        assert_eq!(
            (later.since, later.stands_since),
            (day("2026-09-01"), None),
            "what begins after the new version begins on its own day"
        );
    }
}
