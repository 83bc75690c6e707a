//! Dates on which to look at a plan, proposed when it is made: about every four weeks, the last one while there is still time to change
//! something, on weekdays, and none in the past.

use jiff::civil::Weekday;

use crate::Day;

/// Days between two looks: often enough to notice, seldom enough to have done something.
const EVERY: i32 = 28;
/// The last look comes so many days before the end; there is one then, unless there was one less than half as long ago as usual.
const BEFORE_THE_END: i32 = 7;
/// More looks than that are a second one-to-one.
const MOST: usize = 6;

/// The dates for a period, oldest first. A period of three months has three, one of less than four weeks has one in its middle.
#[must_use]
pub fn proposed(from: Day, to: Day, today: Day) -> Vec<Day> {
    let begin = from.max(today);
    if to < begin {
        return Vec::new();
    }
    let last = to.plus_days(-BEFORE_THE_END);
    let mut dates: Vec<Day> = (1..)
        .map(|n| begin.plus_days(n * EVERY))
        .take_while(|on| *on <= last)
        .take(MOST)
        .collect();
    if to.days_since(begin) < EVERY {
        dates = vec![begin.plus_days(to.days_since(begin) / 2)];
    } else {
        let before = dates.last().copied().unwrap_or(begin);
        if dates.len() < MOST && last.days_since(before) >= EVERY / 2 {
            dates.push(last);
        }
    }
    let mut dates: Vec<Day> = dates
        .into_iter()
        .map(|on| on_a_weekday(on, begin))
        .collect();
    dates.retain(|on| *on <= to);
    dates
}

/// The Friday before for a day of the weekend, or the Monday after where that Friday comes too early.
fn on_a_weekday(on: Day, earliest: Day) -> Day {
    let (back, forth) = match on.0.weekday() {
        Weekday::Saturday => (-1, 2),
        Weekday::Sunday => (-2, 1),
        _ => return on,
    };
    let friday = on.plus_days(back);
    if friday < earliest {
        on.plus_days(forth)
    } else {
        friday
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dates(from: &str, to: &str, today: &str) -> Vec<String> {
        let day = |text| Day::parse(text).unwrap();
        let dates = proposed(day(from), day(to), day(today));
        dates.into_iter().map(|on| on.to_string()).collect()
    }

    #[test]
    fn a_quarter_is_looked_at_about_every_four_weeks_on_weekdays() {
        assert_eq!(
            dates("2027-01-01", "2027-03-31", "2026-12-20"),
            ["2027-01-29", "2027-02-26", "2027-03-24"]
        );
        // Begun on a Saturday, all of them move to the Friday before.
        assert_eq!(
            dates("2026-08-01", "2026-10-31", "2026-07-20"),
            ["2026-08-28", "2026-09-25", "2026-10-23"]
        );
    }

    #[test]
    fn what_has_begun_is_looked_at_from_now_on_and_what_is_over_no_more() {
        assert_eq!(
            dates("2026-10-01", "2026-12-31", "2026-11-24"),
            ["2026-12-22"]
        );
        assert_eq!(
            dates("2026-11-20", "2026-12-10", "2026-11-24"),
            ["2026-12-02"]
        );
        assert_eq!(
            dates("2026-06-01", "2026-06-25", "2026-05-24"),
            ["2026-06-12"],
            "its middle, a Saturday"
        );
        assert_eq!(
            dates("2026-11-28", "2026-11-30", "2026-11-24"),
            ["2026-11-30"]
        );
        assert_eq!(dates("2026-07-01", "2026-09-30", "2026-11-24"), [""; 0]);
        // A single day of the weekend has no weekday to look at it.
        assert_eq!(dates("2026-11-28", "2026-11-28", "2026-11-24"), [""; 0]);
    }

    #[test]
    fn a_long_plan_is_not_looked_at_for_ever() {
        assert_eq!(dates("2027-01-01", "2028-12-31", "2026-12-20").len(), MOST);
    }
}
