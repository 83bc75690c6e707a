//! What is due next in a cell.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::Day;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum DueKind {
    /// What holds for a while ends by itself after this day.
    Returns,
    /// It was to be looked at again.
    Review,
    /// The wanted level was to be reached.
    Wanted,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct NextDue {
    pub on: Day,
    pub what: DueKind,
}

/// The earliest of the days set in a cell, also when it has passed: what was missed is due first. Of one day, what happens by itself
/// is said before what has to be done.
#[must_use]
pub fn next_due(returns: Option<Day>, review: Option<Day>, wanted: Option<Day>) -> Option<NextDue> {
    let days = [
        (returns, DueKind::Returns),
        (review, DueKind::Review),
        (wanted, DueKind::Wanted),
    ];
    days.into_iter()
        .filter_map(|(on, what)| Some(NextDue { on: on?, what }))
        .min_by_key(|due| (due.on, due.what))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_earliest_day_is_due_next_also_when_it_was_missed() {
        let day = |text: &str| (!text.is_empty()).then(|| Day::parse(text).unwrap());
        for (returns, review, wanted, on, what) in [
            (
                "2026-12-10",
                "2027-02-01",
                "2027-03-01",
                "2026-12-10",
                DueKind::Returns,
            ),
            (
                "2026-12-10",
                "2026-01-01",
                "",
                "2026-01-01",
                DueKind::Review,
            ),
            (
                "",
                "2027-02-01",
                "2027-01-31",
                "2027-01-31",
                DueKind::Wanted,
            ),
            (
                "",
                "2027-02-01",
                "2027-02-01",
                "2027-02-01",
                DueKind::Review,
            ),
        ] {
            let due = next_due(day(returns), day(review), day(wanted)).unwrap();
            assert_eq!((due.on, due.what), (day(on).unwrap(), what));
        }
        assert_eq!(next_due(None, None, None), None);
    }
}
