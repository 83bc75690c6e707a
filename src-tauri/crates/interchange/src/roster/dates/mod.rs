//! Dates as files write them. Day-first and month-first cannot be told from one value, so a column is read as a whole.

use rungs_domain::Day;
use rungs_domain::roster_row::RosterField;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::folding::{folded, has_phrase};

mod cell;

use cell::{Shape, shape};
pub use cell::{is_date_like, is_serial};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum DateOrder {
    /// 2026-11-24, or the month as a word.
    Iso,
    DayFirst,
    MonthFirst,
    /// Days since 1899-12-30, as spreadsheets count.
    Serial,
}

/// How the dates of one column were read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DateReading {
    pub column: String,
    pub field: RosterField,
    pub order: DateOrder,
    /// Whether the other order would fit as well.
    pub ambiguous: bool,
    /// The order and its reason, as a sentence.
    pub note: String,
}

/// What a cell of a date column says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Read {
    Day(Day),
    /// A day with something a person should know about it.
    Noted(Day, String),
    Refused(String),
}

/// One date column, decided.
#[derive(Debug)]
pub(super) struct DateColumn {
    month_first: bool,
    newest_year: i16,
    pub reading: DateReading,
}

#[derive(Default)]
struct Count {
    day_first: usize,
    month_first: usize,
    open: usize,
    dotted: usize,
    serial: usize,
}

impl Count {
    fn of<'a>(values: impl Iterator<Item = &'a str>, newest_year: i16) -> Self {
        let mut count = Self::default();
        for value in values {
            match shape(value, newest_year) {
                Shape::Numeric {
                    first,
                    second,
                    dotted,
                    ..
                } => {
                    count.dotted += usize::from(dotted);
                    match (first > 12, second > 12) {
                        (true, false) => count.day_first += 1,
                        (false, true) => count.month_first += 1,
                        (false, false) if first != second => count.open += 1,
                        (false, false) | (true, true) => {}
                    }
                }
                Shape::Serial(_) => count.serial += 1,
                Shape::Day(_) | Shape::Month(_) | Shape::Impossible | Shape::NoDate => {}
            }
        }
        count
    }

    fn proves(&self) -> Option<bool> {
        (self.day_first != self.month_first).then_some(self.month_first > self.day_first)
    }
}

/// Decides all date columns of a file together: one that proves its order speaks for the others.
pub(super) fn decide<'a, I>(
    columns: Vec<(RosterField, &'a str, I)>,
    today: Day,
) -> Vec<(RosterField, DateColumn)>
where
    I: Iterator<Item = &'a str>,
{
    let newest_year = today.0.year().saturating_add(10);
    let counted: Vec<(RosterField, &str, Count)> = columns
        .into_iter()
        .map(|(field, header, values)| (field, header, Count::of(values, newest_year)))
        .collect();
    let proof = counted
        .iter()
        .find_map(|(_, header, count)| count.proves().map(|month_first| (*header, month_first)));
    counted
        .iter()
        .map(|(field, header, count)| (*field, column(*field, header, count, proof, newest_year)))
        .collect()
}

fn column(
    field: RosterField,
    header: &str,
    count: &Count,
    proof: Option<(&str, bool)>,
    newest_year: i16,
) -> DateColumn {
    let hint = order_in_header(header);
    let mut ambiguous = false;
    let (month_first, why) = if count.day_first > 0 && count.month_first > 0 {
        let month_first = count.month_first > count.day_first;
        (
            month_first,
            "both orders occur in the column; this one fits more of its values".to_owned(),
        )
    } else if let Some(month_first) = count.proves() {
        (month_first, "some values fit no other order".to_owned())
    } else if count.open == 0 {
        (
            hint.unwrap_or(false),
            "no value could be read in two ways".to_owned(),
        )
    } else if let Some(month_first) = hint {
        (month_first, "the header says so".to_owned())
    } else if count.dotted > 0 {
        (false, "dates with dots are written day first".to_owned())
    } else if let Some((other, month_first)) = proof {
        (month_first, format!("as in the column “{other}”"))
    } else {
        ambiguous = true;
        (
            false,
            "assumed, as every value fits both orders; check a few".to_owned(),
        )
    };
    let numeric = count.day_first + count.month_first + count.open + count.dotted > 0;
    let (order, words) = match (numeric, month_first) {
        (true, true) => (DateOrder::MonthFirst, "Month first"),
        (true, false) => (DateOrder::DayFirst, "Day first"),
        (false, _) if count.serial > 0 => (
            DateOrder::Serial,
            "Numbers of days, as spreadsheets count them",
        ),
        (false, _) => (DateOrder::Iso, "Year first or with the month as a word"),
    };
    let note = if numeric {
        format!("{words}: {why}.")
    } else {
        format!("{words}.")
    };
    DateColumn {
        month_first,
        newest_year,
        reading: DateReading {
            column: header.to_owned(),
            field,
            order,
            ambiguous,
            note,
        },
    }
}

fn order_in_header(header: &str) -> Option<bool> {
    let words = folded(header);
    let has = |list: &[&str]| list.iter().any(|phrase| has_phrase(&words, phrase));
    if has(&["dd mm", "tt mm", "jj mm", "d m y", "ddmmyyyy"]) {
        Some(false)
    } else if has(&["mm dd", "m d y", "mmddyyyy"]) {
        Some(true)
    } else {
        None
    }
}

impl DateColumn {
    pub fn read(&self, raw: &str) -> Read {
        let header = &self.reading.column;
        let impossible = || {
            Read::Refused(format!(
                "“{}” in “{header}” is no day of the calendar and was left out.",
                short(raw)
            ))
        };
        match shape(raw, self.newest_year) {
            Shape::Day(day) => Read::Day(day),
            Shape::Month(day) => Read::Noted(
                day,
                format!(
                    "“{}” in “{header}” names no day; {day} was taken.",
                    short(raw)
                ),
            ),
            Shape::Serial(days) => serial_day(days).map_or_else(impossible, Read::Day),
            Shape::Numeric {
                first,
                second,
                year,
                ..
            } => {
                let (day, month) = if self.month_first {
                    (second, first)
                } else {
                    (first, second)
                };
                match (Day::new(year, month, day), Day::new(year, day, month)) {
                    (Ok(read), _) => Read::Day(read),
                    (Err(_), Ok(other)) => Read::Noted(
                        other,
                        format!(
                            "“{}” in “{header}” is against the order of the column; {other} was taken.",
                            short(raw)
                        ),
                    ),
                    (Err(_), Err(_)) => impossible(),
                }
            }
            Shape::Impossible => impossible(),
            Shape::NoDate => Read::Refused(format!(
                "“{}” in “{header}” is not a date and was left out.",
                short(raw)
            )),
        }
    }
}

fn short(raw: &str) -> String {
    super::one_line(&raw.chars().take(40).collect::<String>())
}

/// Spreadsheets count days from 1899-12-30 on for all dates of our time.
fn serial_day(days: i32) -> Option<Day> {
    Day::new(1899, 12, 30)
        .ok()
        .map(|epoch| epoch.plus_days(days))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decided(values: &[&str]) -> DateColumn {
        let today = Day::parse("2026-11-24").unwrap();
        decide(
            vec![(RosterField::RoleStart, "Since", values.iter().copied())],
            today,
        )
        .remove(0)
        .1
    }

    fn day(text: &str) -> Read {
        Read::Day(Day::parse(text).unwrap())
    }

    #[test]
    fn one_impossible_value_decides_the_column() {
        let european = decided(&["03/04/2024", "25/04/2024"]);
        assert_eq!(european.reading.order, DateOrder::DayFirst);
        assert!(!european.reading.ambiguous);
        assert_eq!(european.read("03/04/2024"), day("2024-04-03"));
        let american = decided(&["03/04/2024", "04/25/2024"]);
        assert_eq!(american.reading.order, DateOrder::MonthFirst);
        assert_eq!(american.read("03/04/2024"), day("2024-03-04"));
    }

    #[test]
    fn a_column_that_fits_both_orders_says_so() {
        let column = decided(&["03/04/2024", "05/06/2023"]);
        assert!(column.reading.ambiguous);
        assert_eq!(column.read("03/04/2024"), day("2024-04-03"));
        assert!(
            !decided(&["03.04.2024"]).reading.ambiguous,
            "dots are day first"
        );
        assert!(
            !decided(&["04/04/2024"]).reading.ambiguous,
            "both orders give the same day"
        );
    }

    #[test]
    fn a_column_that_proves_its_order_speaks_for_the_others() {
        let today = Day::parse("2026-11-24").unwrap();
        let columns = vec![
            (RosterField::RoleStart, "Since", ["03/04/2024"].into_iter()),
            (RosterField::LeftOn, "Left", ["04/25/2024"].into_iter()),
        ];
        let decided = decide(columns, today);
        assert_eq!(decided[0].1.read("03/04/2024"), day("2024-03-04"));
        assert!(!decided[0].1.reading.ambiguous);
    }

    #[test]
    fn dates_are_read_as_people_and_programs_write_them() {
        let column = decided(&["25.12.2024"]);
        for (raw, expected) in [
            ("2024-03-01", "2024-03-01"),
            ("2024/3/1", "2024-03-01"),
            ("2024-03-01T00:00:00.000Z", "2024-03-01"),
            ("2024-03-01 08:30:00", "2024-03-01"),
            ("20240301", "2024-03-01"),
            ("1.3.2024", "2024-03-01"),
            ("01-03-24", "2024-03-01"),
            ("01/03/98", "1998-03-01"),
            ("1 March 2024", "2024-03-01"),
            ("March 1st, 2024", "2024-03-01"),
            ("1. März 2024", "2024-03-01"),
            ("1er août 2024", "2024-08-01"),
            ("3 de marzo de 2024", "2024-03-03"),
            ("01-Mar-2024", "2024-03-01"),
            ("Fri, 1 Mar 2024", "2024-03-01"),
            ("45352", "2024-03-01"),
            ("45352.0", "2024-03-01"),
            ("29.02.2024", "2024-02-29"),
        ] {
            assert_eq!(column.read(raw), day(expected), "{raw}");
        }
    }

    #[test]
    fn what_is_no_day_is_told_with_its_text() {
        let column = decided(&["25.12.2024"]);
        for raw in [
            "31.02.2024",
            "2023-02-29",
            "00.03.2024",
            "2024-13-01",
            "soon",
            "3 months",
            "1.2.3",
            "99999999",
            "12:30",
        ] {
            let Read::Refused(remark) = column.read(raw) else {
                panic!("{raw} was read")
            };
            assert!(remark.contains(raw), "{remark}");
        }
        assert!(matches!(column.read("March 2024"), Read::Noted(..)));
        assert!(matches!(column.read("03/25/2024"), Read::Noted(..)));
    }
}
