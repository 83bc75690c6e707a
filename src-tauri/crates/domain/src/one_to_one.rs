//! One-to-ones. A note has a part both may read and a part that is the leader's alone.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::ids::{OneToOneId, PersonId};
use crate::team::ONE_TO_ONE_RHYTHM_DAYS;
use crate::{Day, Private};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct OneToOne {
    pub id: OneToOneId,
    pub person: PersonId,
    pub on: Day,
    /// What was said and agreed; shareable.
    pub shared: String,
    pub private: Private<String>,
}

/// When the next one is due: two weeks after the last, and today when there was none.
#[must_use]
pub fn next_due(last: Option<Day>, today: Day) -> Day {
    last.map_or(today, |last| last.plus_days(ONE_TO_ONE_RHYTHM_DAYS))
}

/// How soon somebody is to be met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum MeetingDue {
    /// The two have not met yet.
    Never,
    /// The day of the next one has passed.
    Overdue,
    /// Within a week.
    Soon,
    Later,
}

/// How soon somebody is to be met who was met last on a day.
#[must_use]
pub fn meeting_due(last: Option<Day>, today: Day) -> MeetingDue {
    let next = next_due(last, today);
    match last {
        None => MeetingDue::Never,
        Some(_) if next < today => MeetingDue::Overdue,
        Some(_) if next <= today.plus_days(7) => MeetingDue::Soon,
        Some(_) => MeetingDue::Later,
    }
}

/// For how many days the next one is overdue; 0 while it is not, and where the two have not met yet.
#[must_use]
pub fn days_overdue(last: Option<Day>, today: Day) -> u32 {
    u32::try_from(today.days_since(next_due(last, today))).unwrap_or(0)
}

/// Whether a date is worth talking about now: it has passed, or comes before the meeting after this one.
#[must_use]
pub fn worth_raising(due: Day, today: Day) -> bool {
    due <= today.plus_days(ONE_TO_ONE_RHYTHM_DAYS)
}

/// When to look again at a decision that was looked at today and left as it is: a quarter later.
#[must_use]
pub fn next_review(today: Day) -> Day {
    today.plus_months(3)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    #[test]
    fn the_next_meeting_is_two_weeks_after_the_last_and_now_when_there_was_none() {
        let today = day("2026-11-24");
        assert_eq!(next_due(Some(day("2026-11-20")), today), day("2026-12-04"));
        assert_eq!(next_due(None, today), today);
    }

    #[test]
    fn somebody_is_to_be_met_soon_within_a_week_of_the_day_and_late_after_it() {
        let today = day("2026-11-25");
        for (last, due, days) in [
            (None, MeetingDue::Never, 0),
            (Some("2026-11-01"), MeetingDue::Overdue, 10),
            (Some("2026-11-10"), MeetingDue::Overdue, 1),
            (Some("2026-11-11"), MeetingDue::Soon, 0),
            (Some("2026-11-18"), MeetingDue::Soon, 0),
            (Some("2026-11-19"), MeetingDue::Later, 0),
        ] {
            let last = last.map(day);
            assert_eq!(meeting_due(last, today), due, "{last:?}");
            assert_eq!(days_overdue(last, today), days, "{last:?}");
        }
    }

    #[test]
    fn what_is_late_or_comes_before_the_meeting_after_this_one_is_worth_raising() {
        let today = day("2026-11-24");
        for (due, raised) in [
            ("2026-01-01", true),
            ("2026-12-08", true),
            ("2026-12-09", false),
        ] {
            assert_eq!(worth_raising(day(due), today), raised, "{due}");
        }
    }
}
