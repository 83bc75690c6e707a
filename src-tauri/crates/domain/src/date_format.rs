//! How days are written on what leaves the leader's hands: paper, text and calendar. On screen they are always written as
//! [`Day::long`] does, which nobody mistakes.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::Day;
use crate::error::{Result, RuleError};

/// How a workspace writes its days. The words of months are English, as all other words of ours on paper.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum DateFormat {
    /// `24 November 2026`, short `24 Nov`.
    #[default]
    DayMonthYear,
    /// `November 24, 2026`, short `Nov 24`.
    MonthDayYear,
    /// `24.11.2026`, short `24.11.`
    Dotted,
    /// `24/11/2026`, short `24/11`.
    Slashed,
    /// `2026-11-24`, ISO 8601; never shorter.
    Iso,
}

impl DateFormat {
    pub const ALL: [Self; 5] = [
        Self::DayMonthYear,
        Self::MonthDayYear,
        Self::Dotted,
        Self::Slashed,
        Self::Iso,
    ];

    /// Its name in files and on the command line.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::DayMonthYear => "day_month_year",
            Self::MonthDayYear => "month_day_year",
            Self::Dotted => "dotted",
            Self::Slashed => "slashed",
            Self::Iso => "iso",
        }
    }

    /// # Errors
    /// `invalid` for any other text than a [`Self::code`].
    pub fn parse(text: &str) -> Result<Self> {
        let found = Self::ALL.into_iter().find(|format| format.code() == text);
        found.ok_or_else(|| {
            let codes = Self::ALL.map(Self::code).join(", ");
            let message = format!("There is no date format “{text}”. There are {codes}.");
            RuleError::invalid("dates", message)
        })
    }

    /// A day in full, such as `24 November 2026`.
    #[must_use]
    pub fn long(self, day: Day) -> String {
        let (year, month, date) = (day.0.year(), day.0.month(), day.0.day());
        match self {
            Self::DayMonthYear => day.long(),
            Self::MonthDayYear => format!("{} {date}, {year}", day.month_name()),
            Self::Dotted => format!("{date:02}.{month:02}.{year}"),
            Self::Slashed => format!("{date:02}/{month:02}/{year}"),
            Self::Iso => day.to_string(),
        }
    }

    /// A day where space is short, such as `24 Nov`; with the year when it is not that of `near`.
    #[must_use]
    pub fn short(self, day: Day, near: Day) -> String {
        if day.0.year() != near.0.year() {
            return self.short_with_year(day);
        }
        let (month, date) = (day.0.month(), day.0.day());
        match self {
            Self::DayMonthYear => day.short(near),
            Self::MonthDayYear => format!("{} {date}", day.short_month()),
            Self::Dotted => format!("{date:02}.{month:02}."),
            Self::Slashed => format!("{date:02}/{month:02}"),
            Self::Iso => self.long(day),
        }
    }

    /// A day where space is short, always with its year, such as `24 Nov 2026`.
    #[must_use]
    pub fn short_with_year(self, day: Day) -> String {
        match self {
            Self::DayMonthYear => day.short_with_year(),
            Self::MonthDayYear => {
                format!("{} {}, {}", day.short_month(), day.0.day(), day.0.year())
            }
            Self::Dotted | Self::Slashed | Self::Iso => self.long(day),
        }
    }

    /// A day in full, without its year, such as `24 November`; [`Self::Iso`] keeps the year.
    #[must_use]
    pub fn long_within_year(self, day: Day) -> String {
        match self {
            Self::DayMonthYear => format!("{} {}", day.0.day(), day.month_name()),
            Self::MonthDayYear => format!("{} {}", day.month_name(), day.0.day()),
            Self::Dotted | Self::Slashed | Self::Iso => self.short(day, day),
        }
    }

    /// `1 October – 31 December 2026`: a year that both days share is said once, where it can be.
    #[must_use]
    pub fn period(self, from: Day, to: Day) -> String {
        match self {
            Self::DayMonthYear | Self::MonthDayYear if from.0.year() == to.0.year() => {
                format!("{} – {}", self.long_within_year(from), self.long(to))
            }
            _ => format!("{} – {}", self.long(from), self.long(to)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    #[test]
    fn a_day_is_written_as_the_workspace_writes_days() {
        let (on, near, other) = (day("2026-11-04"), day("2026-01-01"), day("2025-12-31"));
        let written = |format: DateFormat| {
            [
                format.long(on),
                format.short(on, near),
                format.short(on, other),
                format.long_within_year(on),
            ]
        };
        assert_eq!(
            written(DateFormat::DayMonthYear),
            ["4 November 2026", "4 Nov", "4 Nov 2026", "4 November"]
        );
        assert_eq!(
            written(DateFormat::MonthDayYear),
            ["November 4, 2026", "Nov 4", "Nov 4, 2026", "November 4"]
        );
        assert_eq!(
            written(DateFormat::Dotted),
            ["04.11.2026", "04.11.", "04.11.2026", "04.11."]
        );
        assert_eq!(
            written(DateFormat::Slashed),
            ["04/11/2026", "04/11", "04/11/2026", "04/11"]
        );
        assert_eq!(written(DateFormat::Iso), ["2026-11-04"; 4]);
    }

    #[test]
    fn a_year_is_said_once_only_where_words_allow() {
        let (from, to, later) = (day("2026-10-01"), day("2026-12-31"), day("2027-03-31"));
        for (format, within, across) in [
            (
                DateFormat::DayMonthYear,
                "1 October – 31 December 2026",
                "1 October 2026 – 31 March 2027",
            ),
            (
                DateFormat::MonthDayYear,
                "October 1 – December 31, 2026",
                "October 1, 2026 – March 31, 2027",
            ),
            (
                DateFormat::Dotted,
                "01.10.2026 – 31.12.2026",
                "01.10.2026 – 31.03.2027",
            ),
            (
                DateFormat::Iso,
                "2026-10-01 – 2026-12-31",
                "2026-10-01 – 2027-03-31",
            ),
        ] {
            assert_eq!(format.period(from, to), within);
            assert_eq!(format.period(from, later), across);
        }
    }

    #[test]
    fn its_code_leads_back_to_it_and_anything_else_is_refused() {
        for format in DateFormat::ALL {
            assert_eq!(DateFormat::parse(format.code()).unwrap(), format);
            let code = serde_json::to_string(format.code()).unwrap();
            assert_eq!(serde_json::to_string(&format).unwrap(), code);
        }
        for text in ["", "dmy", "ISO"] {
            let refused = DateFormat::parse(text).unwrap_err();
            assert_eq!(refused.field.as_deref(), Some("dates"), "{text}");
        }
    }
}
