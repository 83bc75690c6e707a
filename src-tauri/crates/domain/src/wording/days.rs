//! Days in the words of a workspace and in its manner.

use super::Wording;
use crate::{DateFormat, Day};

impl Wording {
    /// A day in full, such as `24 November 2026`.
    #[must_use]
    pub fn long(self, day: Day) -> String {
        let (year, month, date) = (day.0.year(), day.0.month(), day.0.day());
        match self.dates {
            DateFormat::DayMonthYear => self.dated_as("date-day-month-year", self.month(day), day),
            DateFormat::MonthDayYear => self.dated_as("date-month-day-year", self.month(day), day),
            DateFormat::Dotted => format!("{date:02}.{month:02}.{year}"),
            DateFormat::Slashed => format!("{date:02}/{month:02}/{year}"),
            DateFormat::Iso => day.to_string(),
        }
    }

    /// A day where space is short, such as `24 Nov`; with the year when it is not that of `near`.
    #[must_use]
    pub fn short(self, day: Day, near: Day) -> String {
        if day.0.year() != near.0.year() {
            return self.short_with_year(day);
        }
        let (month, date) = (day.0.month(), day.0.day());
        match self.dates {
            DateFormat::DayMonthYear => self.dated_as("date-day-month", self.short_month(day), day),
            DateFormat::MonthDayYear => self.dated_as("date-month-day", self.short_month(day), day),
            DateFormat::Dotted => format!("{date:02}.{month:02}."),
            DateFormat::Slashed => format!("{date:02}/{month:02}"),
            DateFormat::Iso => self.long(day),
        }
    }

    /// A day where space is short, always with its year, such as `24 Nov 2026`.
    #[must_use]
    pub fn short_with_year(self, day: Day) -> String {
        let month = || self.short_month(day);
        match self.dates {
            DateFormat::DayMonthYear => self.dated_as("date-day-month-year-short", month(), day),
            DateFormat::MonthDayYear => self.dated_as("date-month-day-year", month(), day),
            DateFormat::Dotted | DateFormat::Slashed | DateFormat::Iso => self.long(day),
        }
    }

    /// A day in full, without its year, such as `24 November`; [`DateFormat::Iso`] keeps the year.
    #[must_use]
    pub fn long_within_year(self, day: Day) -> String {
        match self.dates {
            DateFormat::DayMonthYear => self.dated_as("date-day-month", self.month(day), day),
            DateFormat::MonthDayYear => self.dated_as("date-month-day", self.month(day), day),
            DateFormat::Dotted | DateFormat::Slashed | DateFormat::Iso => self.short(day, day),
        }
    }

    /// `1 October – 31 December 2026`: a year that both days share is said once, where it can be.
    #[must_use]
    pub fn period(self, from: Day, to: Day) -> String {
        let says_months = matches!(
            self.dates,
            DateFormat::DayMonthYear | DateFormat::MonthDayYear
        );
        if says_months && from.0.year() == to.0.year() {
            format!("{} – {}", self.long_within_year(from), self.long(to))
        } else {
            format!("{} – {}", self.long(from), self.long(to))
        }
    }

    fn month(self, day: Day) -> String {
        let code = day.0.month().to_string();
        self.term("month", &code, day.month_name())
    }

    fn short_month(self, day: Day) -> String {
        let code = day.0.month().to_string();
        self.term("month-short", &code, &day.short_month())
    }

    fn dated_as(self, key: &str, month: String, day: Day) -> String {
        let parts = [
            ("day", day.0.day().into()),
            ("month", month.into()),
            ("year", day.0.year().into()),
        ];
        self.with(key, &parts)
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
            let format = Wording::english().dated(format);
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
            let format = Wording::english().dated(format);
            assert_eq!(format.period(from, to), within);
            assert_eq!(format.period(from, later), across);
        }
    }
}
