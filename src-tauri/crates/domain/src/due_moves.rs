//! Dates the two had agreed on and moved afterwards. What is still being drafted has no dates to slip from.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::Day;
use crate::plan::{DueMove, MovedThing};

/// How a date slipped.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Slipped {
    pub thing: MovedThing,
    /// The date agreed on first.
    pub first: Day,
    /// How many times it was moved later, or taken away.
    pub times: u32,
}

/// What becomes of the moves kept of one thing when its date changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MoveKept {
    /// Nothing to keep: there was no date, or it is the same one.
    Nothing,
    /// A move of its own.
    New { was: Day, became: Option<Day> },
    /// It was moved already today, so that move goes on.
    Changed(DueMove),
    /// Moved back on the day it was moved: it never slipped.
    TakenBack(DueMove),
}

/// `earlier` are the moves of this thing, in any order.
#[must_use]
pub fn moved(earlier: &[DueMove], was: Option<Day>, became: Option<Day>, today: Day) -> MoveKept {
    if was == became {
        return MoveKept::Nothing;
    }
    match (earlier.iter().find(|moved| moved.on == today), was) {
        (Some(same_day), _) if became == Some(same_day.was) => {
            MoveKept::TakenBack(same_day.clone())
        }
        (Some(same_day), _) => MoveKept::Changed(DueMove {
            became,
            ..same_day.clone()
        }),
        (None, Some(was)) => MoveKept::New { was, became },
        (None, None) => MoveKept::Nothing,
    }
}

/// What slipped, in the order it first did: things that were moved later than first agreed, or lost their date. A date brought forward
/// did not slip.
#[must_use]
pub fn slipped(moves: &[DueMove]) -> Vec<Slipped> {
    let mut in_time: Vec<&DueMove> = moves.iter().collect();
    in_time.sort_by(|a, b| (a.on, &a.id).cmp(&(b.on, &b.id)));
    let mut found: Vec<Slipped> = Vec::new();
    for moved in in_time {
        let known = found.iter().position(|slip| slip.thing == moved.thing);
        let at = known.unwrap_or_else(|| {
            found.push(Slipped {
                thing: moved.thing.clone(),
                first: moved.was,
                times: 0,
            });
            found.len() - 1
        });
        if moved.became.is_none_or(|became| became > moved.was)
            && let Some(slip) = found.get_mut(at)
        {
            slip.times += 1;
        }
    }
    found.retain(|slip| slip.times > 0);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    fn moved_on(id: &str, thing: &str, on: &str, was: &str, became: Option<&str>) -> DueMove {
        DueMove {
            id: id.into(),
            person: "p".into(),
            thing: MovedThing::Action(thing.into()),
            on: day(on),
            was: day(was),
            became: became.map(day),
        }
    }

    #[test]
    fn a_date_moved_twice_on_one_day_is_one_move_and_moved_back_none() {
        let (october, november) = (Some(day("2026-10-30")), Some(day("2026-11-13")));
        let today = day("2026-10-28");
        assert_eq!(moved(&[], october, october, today), MoveKept::Nothing);
        assert_eq!(moved(&[], None, october, today), MoveKept::Nothing);
        let new = moved(&[], october, november, today);
        assert!(
            matches!(new, MoveKept::New { was, became } if Some(was) == october && became == november)
        );
        let first = moved_on("1", "a", "2026-10-28", "2026-10-30", Some("2026-11-13"));
        let earlier = std::slice::from_ref(&first);
        let december = Some(day("2026-12-04"));
        let MoveKept::Changed(changed) = moved(earlier, november, december, today) else {
            panic!("one move a day");
        };
        assert_eq!((changed.was, changed.became), (day("2026-10-30"), december));
        assert_eq!(
            moved(earlier, november, october, today),
            MoveKept::TakenBack(first.clone())
        );
        // On another day it is a move of its own, also back.
        let back = moved(earlier, november, october, day("2026-10-29"));
        assert!(matches!(back, MoveKept::New { .. }));
    }

    #[test]
    fn what_was_moved_later_slipped_and_what_was_brought_forward_did_not() {
        let moves = [
            moved_on("3", "a", "2026-11-12", "2026-11-13", None),
            moved_on("1", "a", "2026-10-28", "2026-10-30", Some("2026-11-13")),
            moved_on("2", "b", "2026-10-28", "2026-10-30", Some("2026-10-15")),
        ];
        let slips = slipped(&moves);
        let [only] = slips.as_slice() else {
            panic!("one of the two slipped: {slips:?}");
        };
        assert_eq!(only.thing, MovedThing::Action("a".into()));
        assert_eq!((only.first, only.times), (day("2026-10-30"), 2));
    }
}
