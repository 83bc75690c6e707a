//! What readiness asks of decisions, for those who look at single ones: the term `delegation` of [`crate::readiness`].

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::Day;
use crate::delegation::DelegationLevel;
use crate::delegation_scale::Scale;
use crate::readiness::{DELEGATION_NEEDED, STEPS_BELOW};
use crate::readiness_terms::steps_short;

/// When the term `delegation` is met.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, Type)]
pub struct DelegationNeeds {
    /// Share of decision areas that must be held at what the level expects, 0–1; never without a value, as other fractions may be in TypeScript.
    #[specta(type = u8)]
    pub share: f64,
    /// Steps of the scale any of them may lie below.
    pub steps_below: u8,
}

impl Default for DelegationNeeds {
    fn default() -> Self {
        Self {
            share: DELEGATION_NEEDED,
            steps_below: STEPS_BELOW,
        }
    }
}

/// Steps of the scale by which what was agreed falls short of what is expected, 0 when it is held. Where nothing was agreed, all
/// of them are missing.
#[must_use]
pub fn steps_below(scale: Scale, agreed: Option<DelegationLevel>, expected: DelegationLevel) -> u8 {
    steps_short(
        scale.number(expected),
        agreed.map(|level| scale.number(level)),
    )
}

/// What a single decision does for the term `delegation`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum CountsAs {
    Held,
    /// Not held, though the term can still be met.
    NotHeld,
    /// So far below that the term cannot be met, whatever the others are.
    InTheWay,
}

impl DelegationNeeds {
    /// How a decision counts that falls `short` steps short, see [`steps_below`].
    #[must_use]
    pub const fn counts(self, short: u8) -> CountsAs {
        match short {
            0 => CountsAs::Held,
            short if short > self.steps_below => CountsAs::InTheWay,
            _ => CountsAs::NotHeld,
        }
    }
}

/// Days a level for a while lasts, its first and last included, unless somebody says otherwise.
pub const DAYS_FOR_A_WHILE: i32 = 14;
/// Months until a cell that was looked at is due again, and back to what today is compared with, unless somebody says otherwise.
pub const MONTHS_TO_REVIEW: i32 = 3;

/// The days offered where one is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct OfferedDays {
    /// The last day of a level for a while that begins today.
    pub until: Day,
    /// The next review of what was looked at today.
    pub review: Day,
    /// What today is compared with.
    pub before: Day,
}

impl OfferedDays {
    #[must_use]
    pub fn from(today: Day) -> Self {
        Self {
            until: today.plus_days(DAYS_FOR_A_WHILE - 1),
            review: today.plus_months(MONTHS_TO_REVIEW),
            before: today.plus_months(-MONTHS_TO_REVIEW),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_is_what_is_missing_in_steps_of_the_scale() {
        let n = |v: u8| DelegationLevel::new(v).unwrap();
        for (scale, agreed, expected, short) in [
            (Scale::SevenLevels, Some(3), 5, 2),
            (Scale::SevenLevels, Some(5), 5, 0),
            (Scale::SevenLevels, Some(7), 5, 0),
            (Scale::SevenLevels, None, 5, 5),
            (Scale::DecisionTree, Some(1), 4, 0),
            (Scale::DecisionTree, Some(2), 6, 2),
            (Scale::DecisionTree, None, 6, 3),
        ] {
            assert_eq!(
                steps_below(scale, agreed.map(n), n(expected)),
                short,
                "{scale:?} {agreed:?} {expected}"
            );
        }
    }

    #[test]
    fn one_step_below_is_not_held_and_more_is_in_the_way() {
        let needs = DelegationNeeds::default();
        for (short, counts) in [
            (0, CountsAs::Held),
            (1, CountsAs::NotHeld),
            (2, CountsAs::InTheWay),
            (5, CountsAs::InTheWay),
        ] {
            assert_eq!(needs.counts(short), counts, "{short}");
        }
    }

    #[test]
    fn two_weeks_and_a_quarter_are_offered() {
        let offered = OfferedDays::from(Day::parse("2026-11-26").unwrap());
        assert_eq!(offered.until, Day::parse("2026-12-09").unwrap());
        assert_eq!(offered.review, Day::parse("2027-02-26").unwrap());
        assert_eq!(offered.before, Day::parse("2026-08-26").unwrap());
    }
}
