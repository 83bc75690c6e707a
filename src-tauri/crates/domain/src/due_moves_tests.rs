use super::*;
use crate::plan::ActionKind;
use crate::plan_fixture::{Fixture, day};

fn moved_on(
    id: &str,
    thing: &str,
    on: &str,
    was: impl Into<Option<&'static str>>,
    became: impl Into<Option<&'static str>>,
) -> DueMove {
    DueMove {
        id: id.into(),
        person: "lorena".into(),
        thing: DatedThing::Action(thing.into()),
        on: day(on),
        was: was.into().map(day),
        became: became.into().map(day),
    }
}

/// An agreed plan with the actions `action 1` and `action 2`.
fn agreed() -> WholePlan {
    let mut fixture = Fixture::new();
    fixture.action("1", ActionKind::OnTheJob, ActionStatus::Open);
    fixture.action("1", ActionKind::OnTheJob, ActionStatus::Open);
    fixture.whole.plan.agree(day("2026-10-02")).unwrap();
    fixture.whole
}

/// First date and times of what slipped, given the moves of `action 1` as day, before and after.
fn told(moves: &[(&str, Option<&'static str>, Option<&'static str>)]) -> Option<(String, u32)> {
    let moves: Vec<DueMove> = (1..)
        .zip(moves)
        .map(|(n, (on, was, became))| moved_on(&format!("{n}"), "action 1", on, *was, *became))
        .collect();
    let slips = slipped(&agreed(), &moves);
    assert!(slips.len() <= 1, "{slips:?}");
    slips
        .first()
        .map(|slip| (slip.first.to_string(), slip.times))
}

#[test]
fn of_one_day_only_what_it_ended_with_is_kept() {
    let (october, november) = (Some(day("2026-10-30")), Some(day("2026-11-13")));
    let today = day("2026-10-28");
    assert_eq!(moved(&[], october, october, today), MoveKept::Nothing);
    assert_eq!(
        moved(&[], october, november, today),
        MoveKept::New {
            was: october,
            became: november
        }
    );
    let first = moved_on("1", "a", "2026-10-28", "2026-10-30", "2026-11-13");
    let earlier = std::slice::from_ref(&first);
    let december = Some(day("2026-12-04"));
    let MoveKept::Changed(changed) = moved(earlier, november, december, today) else {
        panic!("one move a day");
    };
    assert_eq!((changed.was, changed.became), (october, december));
    assert_eq!(
        moved(earlier, november, october, today),
        MoveKept::TakenBack(first.clone())
    );
    // On another day it is a move of its own, also back.
    let back = moved(earlier, november, october, day("2026-10-29"));
    assert!(matches!(back, MoveKept::New { .. }));
}

#[test]
fn a_date_put_right_on_the_day_it_was_given_was_entered_wrong() {
    let today = day("2026-10-28");
    let given = moved_on("1", "action 1", "2026-10-28", None, "2026-11-03");
    let right = Some(day("2027-03-11"));
    let kept = moved(std::slice::from_ref(&given), given.became, right, today);
    let MoveKept::Changed(kept) = kept else {
        panic!("the day ended with another date: {kept:?}");
    };
    assert_eq!((kept.was, kept.became), (None, right));
    assert_eq!(slipped(&agreed(), &[kept]), []);
    // Given and taken away on one day there never was one.
    assert_eq!(
        moved(std::slice::from_ref(&given), given.became, None, today),
        MoveKept::TakenBack(given)
    );
}

#[test]
fn what_stands_later_than_first_agreed_slipped_and_nothing_else_did() {
    let (early, first, late) = ("2026-10-15", "2026-10-30", "2026-11-13");
    let given = ("2026-10-02", None, Some(first));
    for (what, moves, slip) in [
        ("only given", vec![given], None),
        (
            "moved later",
            vec![given, ("2026-10-28", Some(first), Some(late))],
            Some(1),
        ),
        (
            "moved later before days were kept on which dates are given",
            vec![("2026-10-28", Some(first), Some(late))],
            Some(1),
        ),
        (
            "brought forward",
            vec![given, ("2026-10-05", Some(first), Some(early))],
            None,
        ),
        (
            "brought forward and back to where it was",
            vec![
                given,
                ("2026-10-05", Some(first), Some(early)),
                ("2026-10-14", Some(early), Some(first)),
            ],
            None,
        ),
        (
            "moved later and back on another day",
            vec![
                given,
                ("2026-10-28", Some(first), Some(late)),
                ("2026-10-29", Some(late), Some(first)),
            ],
            None,
        ),
        (
            "moved later and not quite back",
            vec![
                given,
                ("2026-10-28", Some(first), Some("2026-12-04")),
                ("2026-10-29", Some("2026-12-04"), Some(late)),
            ],
            Some(1),
        ),
        (
            "moved later twice",
            vec![
                given,
                ("2026-10-28", Some(first), Some(late)),
                ("2026-11-12", Some(late), Some("2026-12-04")),
            ],
            Some(2),
        ),
        (
            "taken away",
            vec![given, ("2026-10-28", Some(first), None)],
            Some(1),
        ),
        (
            "taken away and given later",
            vec![
                given,
                ("2026-10-28", Some(first), None),
                ("2026-11-12", None, Some(late)),
            ],
            Some(1),
        ),
        (
            "taken away and given as it was",
            vec![
                given,
                ("2026-10-28", Some(first), None),
                ("2026-10-29", None, Some(first)),
            ],
            None,
        ),
    ] {
        let expected = slip.map(|times| (first.to_owned(), times));
        assert_eq!(told(&moves), expected, "{what}");
    }
}

#[test]
fn a_plan_tells_its_own_slips_and_a_draft_none() {
    let own = moved_on("1", "action 2", "2026-11-02", "2026-10-30", "2026-11-13");
    let before = moved_on("2", "in the plan before", "2026-10-28", "2026-10-30", None);
    let moves = [before, own];
    let mut whole = agreed();
    let slips = slipped(&whole, &moves);
    let things: Vec<&DatedThing> = slips.iter().map(|slip| &slip.thing).collect();
    assert_eq!(things, [&DatedThing::Action("action 2".into())]);
    whole.plan.reopen().unwrap();
    assert_eq!(slipped(&whole, &moves), []);
}

#[test]
fn only_what_is_still_to_come_has_a_date_to_slip_from() {
    let mut whole = agreed();
    let due = Some(day("2026-11-13"));
    for action in &mut whole.actions {
        action.due = due;
    }
    let things = |whole: &WholePlan| -> Vec<DatedThing> {
        let kept = dates_to_keep(whole);
        kept.into_iter().map(|(thing, _)| thing).collect()
    };
    assert_eq!(things(&whole).len(), 2);
    for status in [
        ActionStatus::Done,
        ActionStatus::Dropped,
        ActionStatus::Carried,
    ] {
        whole.actions[0].status = status;
        assert_eq!(things(&whole), [DatedThing::Action("action 2".into())]);
    }
    whole.actions[1].due = None;
    assert_eq!(things(&whole), []);
}
