use super::*;
use crate::Private;
use crate::peer_view::Naming;

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn round(id: &str, begun_on: &str, closed_on: Option<&str>) -> AssessmentRound {
    AssessmentRound {
        id: id.into(),
        person: "p".into(),
        ladder: "v".into(),
        against: "SPM".into(),
        begun_on: day(begun_on),
        entered_later: false,
        self_in: None,
        manager_in: None,
        closed_on: closed_on.map(day),
        reopens: None,
        note: Private::new(String::new()),
    }
}

#[test]
fn the_round_agreed_last_is_found_in_any_order() {
    let mut rounds = vec![
        round("a", "2026-01-01", Some("2026-03-01")),
        round("b", "2026-02-01", Some("2026-03-01")),
        round("c", "2026-02-01", Some("2026-03-01")),
        round("d", "2026-04-01", None),
    ];
    let last = |rounds: &[AssessmentRound]| {
        last_agreed(rounds).map(|(round, on)| (round.id.as_str().to_owned(), on))
    };
    let expected = Some(("c".to_owned(), day("2026-03-01")));
    assert_eq!(last(&rounds), expected);
    rounds.reverse();
    assert_eq!(last(&rounds), expected);
    rounds[3].closed_on = Some(day("2026-03-02"));
    assert_eq!(last(&rounds).unwrap().0, "a", "whenever it was begun");
    assert_eq!(last(&rounds[..1]), None, "an open one is not agreed");
}

fn again(id: &str, closed_on: &str, reopens: &str) -> AssessmentRound {
    AssessmentRound {
        reopens: Some(reopens.into()),
        ..round(id, "2026-11-20", Some(closed_on))
    }
}

#[test]
fn the_line_of_a_round_goes_back_to_the_first_it_takes_up() {
    let rounds = [
        round("other", "2026-05-01", Some("2026-06-01")),
        round("first", "2026-10-01", Some("2026-11-01")),
        again("second", "2026-11-20", "first"),
        again("third", "2026-11-25", "second"),
        again("lost", "2026-11-25", "gone"),
        again("ring", "2026-11-25", "ring"),
    ];
    let ids = |at: usize| -> Vec<&str> {
        let line = line_of(&rounds[at], &rounds);
        line.into_iter().map(|round| round.id.as_str()).collect()
    };
    assert_eq!(ids(3), ["third", "second", "first"]);
    assert_eq!(ids(1), ["first"]);
    assert_eq!(ids(4), ["lost"]);
    assert_eq!(ids(5), ["ring"]);
}

#[test]
fn a_round_taken_up_again_looks_back_as_far_as_the_first_of_its_line() {
    let mut rounds = vec![
        round("first", "2026-10-01", Some("2026-11-01")),
        again("second", "2026-11-20", "first"),
        again("third", "2026-11-25", "second"),
    ];
    let since = |rounds: &[AssessmentRound], at: usize| {
        looked_at_since(&rounds[at], rounds[at].closed_on.unwrap(), rounds)
    };
    for at in 0..3 {
        assert_eq!(since(&rounds, at), day("2025-11-01"));
    }
    rounds.push(round("before", "2026-05-01", Some("2026-06-01")));
    rounds.push(round("between", "2026-11-02", Some("2026-11-10")));
    for at in 0..3 {
        assert_eq!(since(&rounds, at), day("2026-06-01"));
    }
    assert_eq!(since(&rounds, 4), day("2026-11-01"));
    let next = round("next", "2026-11-26", Some("2026-11-26"));
    rounds.push(next);
    assert_eq!(
        since(&rounds, 5),
        day("2026-11-25"),
        "the next one begins after the last of the line"
    );
}

/// The worked examples of its documentation, and some more.
#[test]
fn who_was_asked_since_the_last_round_is_heard_in_the_next() {
    let agreed = [
        round("b", "2026-01-01", Some("2026-02-01")),
        round("a", "2026-09-01", Some("2026-10-01")),
        round("c", "2026-07-01", None),
    ];
    for (begun, entered_later, rounds, asked, answered, is_heard) in [
        ("2026-11-20", false, &[][..], "2025-12-01", None, true),
        ("2026-11-20", false, &[], "2025-11-01", None, false),
        ("2026-11-20", false, &agreed, "2026-10-01", None, true),
        (
            "2026-11-20",
            false,
            &agreed,
            "2026-09-30",
            Some("2026-09-30"),
            false,
        ),
        (
            "2026-11-20",
            false,
            &agreed,
            "2026-09-30",
            Some("2026-10-05"),
            true,
        ),
        ("2026-11-20", false, &agreed, "2026-09-30", None, true),
        ("2026-11-20", false, &agreed, "2025-11-19", None, false),
        ("2026-08-10", true, &[], "2026-08-15", None, false),
        ("2026-08-10", true, &agreed, "2026-08-10", None, true),
        ("2026-08-10", true, &agreed, "2026-08-15", None, false),
    ] {
        let beginning = AssessmentRound {
            entered_later,
            ..round("next", begun, None)
        };
        let mut view = PeerView {
            id: "w".into(),
            person: "p".into(),
            round: None,
            peer: None,
            peer_name: "Mara Lind".into(),
            why: "Runs support.".into(),
            asked_on: day(asked),
            answered_on: answered.map(day),
            words: Private::new(String::new()),
            quote: None,
            naming: Naming::Withheld,
        };
        let heard = is_heard_next(&view, &beginning, rounds);
        assert_eq!(heard, is_heard, "{begun} {asked} {answered:?}");
        view.round = Some("any".into());
        assert!(!is_heard_next(&view, &beginning, rounds));
    }
}
