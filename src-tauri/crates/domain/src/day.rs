//! A calendar day. Rungs has no times of day: careers are counted in days.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::{Result, RuleError};

/// A day of the proleptic Gregorian calendar, years -9999 to 9999; ISO 8601 text in files and bindings.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type,
)]
#[serde(transparent)]
pub struct Day(#[specta(type = String)] pub jiff::civil::Date);

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

impl Day {
    /// The end of the calendar.
    pub const LAST: Self = Self(jiff::civil::Date::MAX);

    /// # Errors
    /// `invalid` when there is no such day, such as 30 February.
    pub fn new(year: i16, month: i8, day: i8) -> Result<Self> {
        jiff::civil::Date::new(year, month, day)
            .map(Self)
            .map_err(|_| {
                RuleError::invalid(
                    "date",
                    format!("There is no day {year}-{month:02}-{day:02}."),
                )
            })
    }

    /// Reads `2026-11-24`.
    ///
    /// # Errors
    /// `invalid` when the text is not an existing ISO 8601 calendar date.
    pub fn parse(text: &str) -> Result<Self> {
        let bytes = text.as_bytes();
        let shaped = bytes.len() == 10
            && bytes.iter().enumerate().all(|(i, b)| {
                if i == 4 || i == 7 {
                    *b == b'-'
                } else {
                    b.is_ascii_digit()
                }
            });
        if !shaped {
            return Err(RuleError::invalid(
                "date",
                format!("“{text}” is not a date. Write it as 2026-11-24."),
            ));
        }
        // Thousands of days are read with every large table, so nothing is looked at twice: all of it is digits by now.
        let number = |range: std::ops::Range<usize>| {
            let digits = bytes.get(range).unwrap_or_default();
            digits
                .iter()
                .fold(0_i16, |n, digit| n * 10 + i16::from(digit - b'0'))
        };
        let two = |range| i8::try_from(number(range)).unwrap_or(0);
        jiff::civil::Date::new(number(0..4), two(5..7), two(8..10))
            .map(Self)
            .map_err(|_| {
                RuleError::invalid(
                    "date",
                    format!("There is no day {text}. Write an existing date as 2026-11-24."),
                )
            })
    }

    /// The day `days` later (earlier when negative); stays at the ends of the calendar.
    #[must_use]
    pub fn plus_days(self, days: i32) -> Self {
        Self(self.0.saturating_add(jiff::Span::new().days(days)))
    }

    /// The same day `months` later, at most the last of that month.
    #[must_use]
    pub fn plus_months(self, months: i32) -> Self {
        Self(self.0.saturating_add(jiff::Span::new().months(months)))
    }

    /// This day, as the day of something that has been seen or said.
    ///
    /// # Errors
    /// `invalid` for a day after `today`.
    pub fn up_to(self, today: Self, field: &str) -> Result<Self> {
        if self > today {
            let message = format!("{} is still to come. Give a day up to today.", self.long());
            return Err(RuleError::invalid(field, message));
        }
        Ok(self)
    }

    /// Days from `earlier` to this day, negative when `earlier` is later.
    #[must_use]
    pub fn days_since(self, earlier: Self) -> i32 {
        self.0
            .duration_since(earlier.0)
            .as_hours()
            .checked_div(24)
            .and_then(|d| i32::try_from(d).ok())
            .unwrap_or(0)
    }

    /// `24 November 2026`.
    #[must_use]
    pub fn long(self) -> String {
        format!("{} {} {}", self.0.day(), self.month_name(), self.0.year())
    }

    /// `24 Nov`, with the year when it is not that of `near`.
    #[must_use]
    pub fn short(self, near: Self) -> String {
        if self.0.year() == near.0.year() {
            format!("{} {}", self.0.day(), self.short_month())
        } else {
            self.short_with_year()
        }
    }

    /// `24 Nov 2026`.
    #[must_use]
    pub fn short_with_year(self) -> String {
        format!("{} {} {}", self.0.day(), self.short_month(), self.0.year())
    }

    pub(crate) fn short_month(self) -> String {
        self.month_name().chars().take(3).collect()
    }

    /// `1 October – 31 December 2026`: a year said once where both days share it.
    #[must_use]
    pub fn period(from: Self, to: Self) -> String {
        if from.0.year() == to.0.year() {
            format!("{} {} – {}", from.0.day(), from.month_name(), to.long())
        } else {
            format!("{} – {}", from.long(), to.long())
        }
    }

    pub(crate) fn month_name(self) -> &'static str {
        usize::try_from(self.0.month() - 1)
            .ok()
            .and_then(|i| MONTHS.get(i))
            .copied()
            .unwrap_or("")
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl std::str::FromStr for Day {
    type Err = RuleError;

    fn from_str(text: &str) -> Result<Self> {
        Self::parse(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_existing_iso_days_are_days() {
        for text in [
            "2027-02-30",
            "2026-13-01",
            "2026-1-1",
            "24.11.2026",
            "20261124",
            "",
            "2026-11-24T10:00",
            "２０２６-11-24",
        ] {
            assert!(Day::parse(text).is_err(), "{text} should be refused");
        }
        assert_eq!(Day::parse("2028-02-29").unwrap().to_string(), "2028-02-29");
    }

    #[test]
    fn a_period_within_a_year_says_the_year_once() {
        let day = |t| Day::parse(t).unwrap();
        assert_eq!(
            Day::period(day("2026-10-01"), day("2026-12-31")),
            "1 October – 31 December 2026"
        );
        assert_eq!(
            Day::period(day("2026-10-01"), day("2027-03-31")),
            "1 October 2026 – 31 March 2027"
        );
    }

    #[test]
    fn days_are_counted_across_months_and_backwards() {
        let day = |t| Day::parse(t).unwrap();
        assert_eq!(day("2026-03-01").days_since(day("2026-02-01")), 28);
        assert_eq!(day("2026-02-01").days_since(day("2026-03-01")), -28);
        assert_eq!(day("2026-01-31").plus_months(1), day("2026-02-28"));
    }
}
