use super::*;
use crate::decision_limits::Money;

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn level(n: u8) -> DelegationLevel {
    DelegationLevel::new(n).unwrap()
}

fn agreed(id: &str, since: &str, n: u8) -> Delegation {
    Delegation::bare(
        id.into(),
        "p".into(),
        "pricing".into(),
        day(since),
        level(n),
    )
}

fn held(id: &str, since: &str, until: &str, n: u8) -> TemporaryLevel {
    TemporaryLevel {
        id: id.into(),
        person: "p".into(),
        area: "pricing".into(),
        since: day(since),
        until: day(until),
        level: level(n),
        reason: "A contract is at stake.".into(),
        ended_on: None,
        decided_as: None,
    }
}

const TODAY: &str = "2026-11-26";

fn agreeing(
    states: &[Delegation],
    temporary: &[TemporaryLevel],
    new: Delegation,
) -> Result<Agreeing> {
    let cell = CellInTime::of(Scale::SevenLevels, states, temporary, &"pricing".into());
    cell.agree(new, &Limits::default(), day(TODAY))
}

#[test]
fn the_level_after_what_holds_for_a_while_is_the_one_of_that_day() {
    let states = [agreed("1", "2026-01-01", 6), agreed("2", "2026-12-10", 7)];
    for (until, next, then) in [
        ("2026-12-05", None, "6 Inquire again"),
        ("2026-12-20", None, "7 Delegate"),
        // Another one begins as this one ends.
        ("2026-12-05", Some(("2026-12-06", 2)), "2 Sell"),
        ("2026-12-05", Some(("2026-12-07", 2)), "6 Inquire again"),
    ] {
        let one = held("a", "2026-11-20", until, 3);
        let next = next.map(|(since, n)| held("b", since, "2026-12-24", n));
        let temporary: Vec<_> = [one.clone()].into_iter().chain(next).collect();
        let cell = CellInTime::of(Scale::SevenLevels, &states, &temporary, &"pricing".into());
        assert_eq!(
            cell.afterwards(Wording::english(), &one).as_deref(),
            Some(then),
            "{until}"
        );
    }
}

#[test]
fn a_new_level_ends_what_holds_and_what_would_be_no_such_change() {
    let states = [agreed("1", "2026-01-01", 6)];
    let now = held("now", "2026-11-10", "2026-12-01", 3);
    let later = held("later", "2026-12-10", "2026-12-20", 3);
    let freer = held("freer", "2026-12-24", "2026-12-31", 7);
    let all = [now, later, freer];
    for (n, on, ended) in [
        // The same again, and what still holds less or more than the new level.
        (6, TODAY, vec![]),
        (5, TODAY, vec![("now", TODAY)]),
        (5, "2026-12-02", vec![]),
        // A pull-back to what is agreed, or to more than it, is none.
        (3, "2026-12-02", vec![("later", "2026-12-10")]),
        (2, TODAY, vec![("now", TODAY), ("later", "2026-12-10")]),
        (7, "2026-12-02", vec![("freer", "2026-12-24")]),
        // What is over is not touched.
        (2, "2026-12-22", vec![]),
    ] {
        let done = agreeing(&states, &all, agreed("2", on, n)).unwrap();
        let told: Vec<_> = done
            .ended
            .iter()
            .map(|one| (one.id.as_str(), one.ended_on.unwrap().to_string()))
            .collect();
        let expected: Vec<_> = ended
            .into_iter()
            .map(|(id, on): (&str, &str)| (id, on.to_owned()))
            .collect();
        assert_eq!(told, expected, "{n} from {on}");
    }
}

#[test]
fn what_held_already_is_not_turned_into_something_else_afterwards() {
    let states = [agreed("1", "2026-01-01", 6)];
    let begun = [held("a", "2026-11-10", "2026-12-20", 3)];
    let refused = agreeing(&states, &begun, agreed("2", "2026-11-01", 2)).unwrap_err();
    assert_eq!(
        (refused.refusal, refused.field.as_deref()),
        (Refusal::Overlap, Some("on"))
    );
    assert!(
        refused.message.contains("10 November 2026"),
        "{}",
        refused.message
    );
    // It still pulls back from 5, and a state between the two days keeps it as it was.
    assert!(agreeing(&states, &begun, agreed("2", "2026-11-01", 5)).is_ok());
    let between = [agreed("1", "2026-01-01", 6), agreed("2", "2026-11-05", 7)];
    assert!(agreeing(&between, &begun, agreed("3", "2026-11-01", 2)).is_ok());
}

#[test]
fn a_later_state_keeps_what_it_changed_and_follows_in_all_else() {
    let planned = Delegation {
        reason: Some("planned".into()),
        ..agreed("2", "2026-12-05", 3)
    };
    let states = [agreed("1", "2026-01-01", 5), planned];
    let new = Delegation {
        limits: Limits {
            amount: Money::new(5_000, "EUR").ok(),
            ..Limits::default()
        },
        consult: vec!["Legal".into()],
        commitment: Some("I read every offer.".into()),
        review: Some(day("2027-02-01")),
        wanted: Some(level(6)),
        wanted_by: Some(day("2027-03-01")),
        ..agreed("3", TODAY, 1)
    };
    let done = agreeing(&states, &[], new.clone()).unwrap();
    assert_eq!(
        done.states,
        [
            new.clone(),
            Delegation {
                id: "2".into(),
                since: day("2026-12-05"),
                level: level(3),
                reason: Some("planned".into()),
                ..new
            }
        ]
    );
}

#[test]
fn a_later_state_that_named_no_other_level_follows_the_level() {
    let limited = Delegation {
        consult: vec!["Legal".into()],
        ..agreed("2", "2026-12-05", 5)
    };
    let states = [agreed("1", "2026-01-01", 5), limited.clone()];
    let done = agreeing(&states, &[], agreed("3", TODAY, 7)).unwrap();
    assert_eq!(
        done.states[1],
        Delegation {
            level: level(7),
            ..limited
        }
    );
    // Nothing came before it: then its level was named.
    let alone = [agreed("1", "2026-06-01", 5)];
    let done = agreeing(&alone, &[], agreed("2", "2026-03-01", 3)).unwrap();
    assert_eq!(done.states, [agreed("2", "2026-03-01", 3)]);
}

#[test]
fn a_look_that_is_due_before_a_later_state_is_not_due_again_then() {
    let states = [agreed("1", "2026-01-01", 5), agreed("2", "2026-12-05", 3)];
    for (review, then) in [("2026-12-01", None), ("2026-12-05", Some("2026-12-05"))] {
        let new = Delegation {
            review: Some(day(review)),
            ..agreed("3", TODAY, 5)
        };
        let done = agreeing(&states, &[], new).unwrap();
        let later = done.states.get(1).and_then(|state| state.review);
        assert_eq!(later, then.map(day), "{review}");
    }
}

#[test]
fn what_another_area_brought_does_not_follow_and_what_it_had_planned_does() {
    let elsewhere = |id: &str, since: &str, n| Delegation {
        area: "hiring".into(),
        ..agreed(id, since, n)
    };
    let from = |origin: &str, state: Delegation| Delegation {
        carried_from: Some(origin.into()),
        ..state
    };
    let limited = Delegation {
        consult: vec!["Legal".into()],
        ..agreed("6", TODAY, 4)
    };
    // Brought on 1 December as it stood, with what was planned for the 5th.
    let brought = [
        agreed("1", "2026-01-01", 4),
        elsewhere("2", "2026-01-01", 5),
        elsewhere("3", "2026-12-05", 6),
        from("2", agreed("4", "2026-12-01", 5)),
        from("3", agreed("5", "2026-12-05", 6)),
    ];
    let done = agreeing(&brought, &[], limited.clone()).unwrap();
    assert_eq!(done.states, [limited]);
    // Come over today: what is agreed on it today goes on into what was planned.
    let today = [
        elsewhere("2", "2026-01-01", 5),
        elsewhere("3", "2026-12-05", 6),
        from("2", agreed("4", TODAY, 5)),
        from("3", agreed("5", "2026-12-05", 6)),
    ];
    let limited = Delegation {
        consult: vec!["Legal".into()],
        ..agreed("6", TODAY, 5)
    };
    let done = agreeing(&today, &[], limited.clone()).unwrap();
    let planned = Delegation {
        consult: vec!["Legal".into()],
        ..from("3", agreed("5", "2026-12-05", 6))
    };
    assert_eq!(done.states, [limited, planned]);
}

#[test]
fn a_level_from_its_first_day_does_not_wipe_out_what_held_for_a_while() {
    let states = [agreed("1", "2026-01-01", 6)];
    let held = [held("a", "2026-11-10", "2026-11-20", 3)];
    for (on, n, kept) in [
        ("2026-11-10", 2, false),
        // From another day on, or the same again.
        ("2026-11-12", 2, true),
        ("2026-11-10", 6, true),
        ("2026-11-21", 2, true),
    ] {
        let done = agreeing(&states, &held, agreed("2", on, n));
        assert_eq!(done.is_ok(), kept, "{n} from {on}");
    }
}

#[test]
fn what_a_lower_one_broke_in_two_ends_as_a_whole() {
    let states = [agreed("1", "2026-01-01", 6)];
    let piece = |id: &str, since: &str, back: Option<&str>| TemporaryLevel {
        ended_on: back.map(day),
        decided_as: (id != "a").then(|| "a".into()),
        ..held(id, since, "2026-12-20", 4)
    };
    let lower = TemporaryLevel {
        reason: "An audit.".into(),
        ..held("b", "2026-12-01", "2026-12-05", 2)
    };
    let all = [
        piece("a", "2026-11-10", Some("2026-12-01")),
        lower,
        piece("c", "2026-12-06", None),
    ];
    let cell = CellInTime::of(Scale::SevenLevels, &states, &all, &"pricing".into());
    let ends = |ended: &[TemporaryLevel]| -> Vec<String> {
        let holds = |one: &TemporaryLevel| !one.ever_holds() || one.returns_on() <= day(TODAY);
        ended
            .iter()
            .filter(|one| holds(one))
            .map(|one| one.id.to_string())
            .collect()
    };
    let given_back = cell.give_back(&all[0], day(TODAY)).unwrap();
    assert_eq!(ends(&given_back), ["a", "c"]);
    let done = agreeing(&states, &all, agreed("2", TODAY, 5)).unwrap();
    assert_eq!(ends(&done.ended), ["a", "c"]);
}

/// Which rows are told to have changed, from which day to which they hold then; “-” where they never do.
fn told(changed: &[TemporaryLevel]) -> Vec<String> {
    let days = |one: &TemporaryLevel| format!("{} {}–{}", one.id, one.since, one.last_day());
    let told = changed.iter().map(|one| match one.ever_holds() {
        true => days(one),
        false => format!("{} -", one.id),
    });
    told.collect()
}

#[test]
fn the_same_words_twice_are_two_decisions() {
    let states = [agreed("1", "2026-01-01", 6)];
    let first = TemporaryLevel {
        ended_on: Some(day("2026-11-15")),
        ..held("a", "2026-11-10", "2026-12-20", 2)
    };
    let both = [first, held("b", "2026-11-20", "2026-12-20", 2)];
    let cell = CellInTime::of(Scale::SevenLevels, &states, &both, &"pricing".into());
    let sooner = cell.give_back(&both[0], day("2026-11-12")).unwrap();
    assert_eq!(told(&sooner), ["a 2026-11-10–2026-11-11"]);
    let done = agreeing(&states, &both, agreed("2", "2026-11-12", 7)).unwrap();
    assert_eq!(told(&done.ended), ["a 2026-11-10–2026-11-11"]);
}

#[test]
fn a_longer_one_goes_on_from_the_day_a_lower_one_is_given_back_and_ends_with_it() {
    let states = [agreed("1", "2026-01-01", 6)];
    // Decided in another area on 1 November; here only what is left of it after the lower one.
    let decided = TemporaryLevel {
        area: "promises".into(),
        ..held("long", "2026-11-01", "2026-12-20", 3)
    };
    let rest = TemporaryLevel {
        decided_as: Some("long".into()),
        ..held("rest", "2026-12-06", "2026-12-20", 3)
    };
    let lower = held("lower", "2026-11-20", "2026-12-05", 1);
    let all = [decided, rest, lower];
    let cell = CellInTime::of(Scale::SevenLevels, &states, &all, &"pricing".into());
    for (on, given_back) in [
        (
            TODAY,
            ["lower 2026-11-20–2026-11-25", "rest 2026-11-26–2026-12-20"],
        ),
        ("2026-11-20", ["lower -", "rest 2026-11-20–2026-12-20"]),
        (
            "2026-12-03",
            ["lower 2026-11-20–2026-12-02", "rest 2026-12-03–2026-12-20"],
        ),
    ] {
        assert_eq!(
            told(&cell.give_back(&all[2], day(on)).unwrap()),
            given_back,
            "{on}"
        );
    }
    let done = agreeing(&states, &all, agreed("2", TODAY, 7)).unwrap();
    assert_eq!(told(&done.ended), ["lower 2026-11-20–2026-11-25", "rest -"]);
    // Planned from the day it goes on, it is beside the new level what it was.
    let planned = [held("rest", "2026-12-06", "2026-12-20", 3), all[2].clone()];
    let done = agreeing(&states, &planned, agreed("2", TODAY, 7)).unwrap();
    assert_eq!(told(&done.ended), ["lower 2026-11-20–2026-11-25"]);
}

#[test]
fn what_began_before_and_held_again_is_not_wiped_out_by_a_level_from_between() {
    let states = [agreed("1", "2026-01-01", 6)];
    let long = TemporaryLevel {
        ended_on: Some(day("2026-11-10")),
        ..held("a", "2026-11-05", "2026-12-20", 3)
    };
    let rest = TemporaryLevel {
        decided_as: Some("a".into()),
        ..held("c", "2026-11-16", "2026-12-20", 3)
    };
    let all = [long, held("b", "2026-11-10", "2026-11-15", 1), rest];
    let refused = agreeing(&states, &all, agreed("2", "2026-11-07", 5)).unwrap_err();
    assert_eq!(refused.refusal, Refusal::Overlap);
    assert_eq!(refused.field.as_deref(), Some("on"));
}

#[test]
fn what_came_from_another_area_was_not_here_before_it_came() {
    let brought = Delegation {
        carried_from: Some("0".into()),
        ..agreed("2", "2026-11-16", 6)
    };
    let states = [agreed("1", "2026-01-01", 6), brought];
    let decided = TemporaryLevel {
        area: "promises".into(),
        ..held("long", "2026-11-01", "2026-12-20", 3)
    };
    let came = TemporaryLevel {
        decided_as: Some("long".into()),
        ..held("came", "2026-11-16", "2026-12-20", 3)
    };
    let all = [decided, came, held("own", "2026-11-05", "2026-11-15", 2)];
    let cell = CellInTime::of(Scale::SevenLevels, &states, &all, &"pricing".into());
    let sooner = cell.give_back(&all[2], day("2026-11-12")).unwrap();
    assert_eq!(told(&sooner), ["own 2026-11-05–2026-11-11"]);
    let done = agreeing(&states, &all, agreed("3", "2026-11-07", 5)).unwrap();
    assert_eq!(told(&done.ended), ["own 2026-11-05–2026-11-06"]);
}

#[test]
fn what_is_to_hold_for_a_while_crosses_no_level_that_would_turn_it_round() {
    let states = [agreed("1", "2026-01-01", 5), agreed("2", "2026-12-10", 2)];
    let cell = CellInTime::of(Scale::SevenLevels, &states, &[], &"pricing".into());
    for (n, until, taken) in [
        (3, "2026-12-09", true),
        (3, "2026-12-10", false),
        (2, "2026-12-20", false),
        (1, "2026-12-20", true),
        // A hand-over stays one beside the lower level.
        (6, "2026-12-20", true),
    ] {
        let checked = cell.checked(held("a", "2026-12-05", until, n));
        assert_eq!(checked.is_ok(), taken, "{n} until {until}");
        if let Err(refused) = checked {
            assert_eq!(refused.field.as_deref(), Some("until"));
        }
    }
}
