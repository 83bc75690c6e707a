//! The days named beside a level: when to look at it again, and by when the two want more.

use crate::Day;
use crate::delegation::DelegationLevel;
use crate::error::{Result, RuleError};

/// Checks a day to look at a level again that is newly said. One said before stays as it is, overdue or not: whoever changes
/// something else has not looked at it yet.
///
/// # Errors
/// `invalid` when it lies before the day the level holds from.
pub fn checked_review(since: Day, said_before: Option<Day>, review: Option<Day>) -> Result<()> {
    match review {
        Some(review) if review < since && said_before != Some(review) => Err(RuleError::invalid(
            "review",
            format!(
                "{} lies before {}, from when on this holds. Choose that day or a later one.",
                review.long(),
                since.long()
            ),
        )),
        _ => Ok(()),
    }
}

/// Checks a day by when the two want to be at a level, when it is newly said.
///
/// # Errors
/// `invalid` when there is no level they want, or when it lies before the day the level holds from.
pub fn checked_wanted_by(
    since: Day,
    said_before: Option<Day>,
    wanted: Option<DelegationLevel>,
    wanted_by: Option<Day>,
) -> Result<()> {
    match wanted_by {
        Some(_) if wanted.is_none() => Err(RuleError::invalid(
            "wanted_by",
            "There is no level the two want to get to by then. Say which one, too.",
        )),
        Some(by) if by < since && said_before != Some(by) => Err(RuleError::invalid(
            "wanted_by",
            format!(
                "{} lies before {}, from when on this holds. Choose that day or a later one.",
                by.long(),
                since.long()
            ),
        )),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    #[test]
    fn a_review_that_is_newly_said_never_lies_before_the_level() {
        for (since, before, review, taken) in [
            ("2026-11-26", None, Some("2026-11-27"), true),
            ("2026-11-26", None, Some("2026-11-26"), true),
            ("2026-11-26", None, Some("2026-11-25"), false),
            ("2026-11-26", None, Some("2020-01-01"), false),
            // written down afterwards
            ("2026-01-10", None, Some("2026-04-10"), true),
            ("2026-01-10", None, Some("2026-01-09"), false),
            // overdue, and nobody looked at it
            ("2026-11-26", Some("2026-10-01"), Some("2026-10-01"), true),
            ("2026-11-26", Some("2026-10-01"), Some("2026-10-02"), false),
            ("2026-11-26", Some("2026-10-01"), None, true),
        ] {
            let checked = checked_review(day(since), before.map(day), review.map(day));
            assert_eq!(checked.is_ok(), taken, "{since} {before:?} {review:?}");
            if let Err(error) = checked {
                assert_eq!(error.field.as_deref(), Some("review"));
            }
        }
    }

    #[test]
    fn a_day_for_nothing_wanted_or_that_is_over_is_refused() {
        let more = DelegationLevel::new(5).ok();
        let by = Some(day("2027-03-01"));
        let since = day("2026-11-26");
        let checked = |before, wanted, by| checked_wanted_by(since, before, wanted, by);
        assert!(checked(None, more, by).is_ok() && checked(None, None, None).is_ok());
        let missed = Some(day("2026-11-25"));
        assert!(checked(missed, more, missed).is_ok(), "it was said before");
        for (wanted, by) in [(None, by), (more, missed)] {
            let refused = checked(None, wanted, by).unwrap_err();
            assert_eq!(refused.field.as_deref(), Some("wanted_by"));
        }
    }
}
