//! The story of a cell, line by line.

use super::*;
use crate::decision_limits::Money;
use crate::view_talk::ViewTalk;

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn level(n: u8) -> DelegationLevel {
    DelegationLevel::new(n).unwrap()
}

fn state(id: &str, since: &str, n: u8, reason: &str) -> Delegation {
    Delegation {
        reason: (!reason.is_empty()).then(|| reason.to_owned()),
        ..Delegation::bare(
            id.into(),
            "p".into(),
            "pricing".into(),
            day(since),
            level(n),
        )
    }
}

fn told(facts: &CellFacts<'_>) -> Vec<String> {
    facts
        .story()
        .into_iter()
        .map(|line| {
            let mut words = format!("{} {:?} {}", line.on, line.kind, line.what);
            if let Some(why) = line.why {
                words = format!("{words}: {why}");
            }
            for term in line.terms {
                words = format!("{words} [{term}]");
            }
            words
        })
        .collect()
}

#[test]
fn the_story_says_what_moved_when_and_why() {
    let mut advise = state("3", "2026-03-03", 5, "Ran two pricing tests well.");
    advise.limits.amount = Some(Money::new(20_000, "EUR").unwrap());
    advise.consult = vec!["Finance".into(), "Legal".into()];
    let mut still = advise.clone();
    still.id = "4".into();
    still.since = day("2026-06-01");
    still.reason = None;
    still.review = Some(day("2026-12-01"));
    let states = [
        state("1", "2026-01-10", 2, ""),
        state("2", "2026-01-10", 3, "Where we began."),
        advise,
        still.clone(),
        Delegation {
            id: "5".into(),
            since: day("2026-07-01"),
            ..still.clone()
        },
        Delegation {
            id: "6".into(),
            since: day("2026-08-01"),
            reason: Some("Looked at it: stays.".into()),
            ..still
        },
    ];
    let views = [DelegationView {
        id: "v".into(),
        person: "p".into(),
        area: "pricing".into(),
        on: day("2026-02-01"),
        said_on: None,
        level: level(2),
        note: "You decide and I hear of it".into(),
        talk: None,
    }];
    let pulled = TemporaryLevel {
        id: "t".into(),
        person: "p".into(),
        area: "pricing".into(),
        since: day("2026-04-01"),
        until: day("2026-04-30"),
        level: level(3),
        reason: "The largest renewal of the year.".into(),
        ended_on: None,
        decided_as: None,
    };
    let facts = CellFacts {
        scale: Scale::SevenLevels,
        states: &states,
        temporary: &[pulled],
        around: &Around::default(),
        views: &views,
        today: day("2026-09-01"),
    };
    assert_eq!(
        told(&facts),
        [
            "2026-01-10 Began Consult: Where we began.",
            "2026-02-01 OwnView Their own view: Sell: You decide and I hear of it",
            "2026-03-03 Freer Consult → Advise: Ran two pricing tests well. [Limit: up to 20,000 EUR.] [Asks Finance and Legal first.]",
            "2026-04-01 Temporary Pulled back for a while: Advise → Consult: The largest renewal of the year. [Until 30 April 2026.]",
            "2026-05-01 Returned Back to Advise [Its time was over.]",
            "2026-06-01 Terms Still Advise [Review by 1 December 2026.]",
            "2026-08-01 Confirmed Still Advise: Looked at it: stays.",
        ]
    );
    let moved: Vec<String> = moves(
        Wording::english(),
        Scale::SevenLevels,
        &states,
        day("2026-02-01"),
        day("2026-12-31"),
    )
    .into_iter()
    .map(|m| format!("{} {}", m.on, m.what))
    .collect();
    assert_eq!(moved, ["2026-03-03 Consult → Advise"]);
}

#[test]
fn what_a_pm_says_again_in_the_same_words_is_told_once() {
    let view = |id: &str, on: &str, n: u8, note: &str| DelegationView {
        id: id.into(),
        person: "p".into(),
        area: "pricing".into(),
        on: day(on),
        said_on: None,
        level: level(n),
        note: note.into(),
        talk: None,
    };
    let views = [
        view("3", "2026-05-01", 3, ""),
        view("1", "2026-01-01", 3, ""),
        view("2", "2026-03-01", 3, ""),
        view("4", "2026-06-01", 3, "You do"),
        view("5", "2026-07-01", 2, "You do"),
    ];
    let facts = CellFacts {
        scale: Scale::SevenLevels,
        states: &[],
        temporary: &[],
        around: &Around::default(),
        views: &views,
        today: day("2026-09-01"),
    };
    assert_eq!(
        told(&facts),
        [
            "2026-01-01 OwnView Their own view: Consult",
            "2026-06-01 OwnView Their own view: Consult: You do",
            "2026-07-01 OwnView Their own view: Sell: You do",
        ]
    );
}

#[test]
fn what_became_of_a_difference_is_told_with_its_reason() {
    let view = |id: &str, on: &str, kind, talked: &str| DelegationView {
        id: id.into(),
        person: "p".into(),
        area: "pricing".into(),
        on: day(on),
        said_on: None,
        level: level(6),
        note: String::new(),
        talk: Some(ViewTalk {
            kind,
            on: day(talked),
            agreed: level(3),
            words: "Who signs?".into(),
        }),
    };
    let states = [state("1", "2026-01-10", 3, "")];
    let views = [
        view("1", "2026-02-01", TalkKind::Kept, "2026-02-09"),
        view("2", "2026-03-01", TalkKind::Waiting, "2026-03-01"),
    ];
    let facts = CellFacts {
        scale: Scale::SevenLevels,
        states: &states,
        temporary: &[],
        around: &Around::default(),
        views: &views,
        today: day("2026-09-01"),
    };
    assert_eq!(
        told(&facts),
        [
            "2026-01-10 Began Consult",
            "2026-02-01 OwnView Their own view: Inquire",
            "2026-02-09 Confirmed Still Consult, though seen as Inquire: Who signs?",
            "2026-03-01 OwnView To talk about: agreed Consult, seen as Inquire: Who signs?",
        ]
    );
}

#[test]
fn what_still_holds_for_a_while_has_not_come_back() {
    let states = [state("1", "2026-01-10", 5, "")];
    let pulled = TemporaryLevel {
        id: "t".into(),
        person: "p".into(),
        area: "pricing".into(),
        since: day("2026-04-01"),
        until: day("2026-04-30"),
        level: level(7),
        reason: "I am away.".into(),
        ended_on: None,
        decided_as: None,
    };
    let mut facts = CellFacts {
        scale: Scale::SevenLevels,
        states: &states,
        temporary: std::slice::from_ref(&pulled),
        around: &Around::default(),
        views: &[],
        today: day("2026-04-30"),
    };
    assert_eq!(
        told(&facts),
        [
            "2026-01-10 Began Advise",
            "2026-04-01 Temporary Handed over for a while: Advise → Delegate: I am away. [Until 30 April 2026.]"
        ]
    );
    let given_back = [pulled.clone().given_back(day("2026-04-10")).unwrap()];
    facts.temporary = &given_back;
    assert_eq!(
        told(&facts)[2],
        "2026-04-10 Returned Back to Advise [Given back before its time.]"
    );
}

#[test]
fn reaching_what_was_wanted_says_so_once() {
    let mut wanted = state("1", "2026-01-10", 3, "");
    wanted.wanted = Some(level(5));
    wanted.wanted_by = Some(day("2026-06-30"));
    let states = [wanted, state("2", "2026-05-01", 5, "There.")];
    let facts = CellFacts {
        scale: Scale::SevenLevels,
        states: &states,
        temporary: &[],
        around: &Around::default(),
        views: &[],
        today: day("2026-09-01"),
    };
    assert_eq!(
        told(&facts),
        [
            "2026-01-10 Began Consult [Advise wanted by 30 June 2026.]",
            "2026-05-01 Freer Consult → Advise: There."
        ]
    );
}

#[test]
fn what_the_leader_does_ends_as_a_sentence_and_what_was_carried_over_is_told_as_that() {
    let with = |id: &str, since: &str, part: &str| Delegation {
        commitment: Some(part.into()),
        ..state(id, since, 4, "")
    };
    let carried = Delegation {
        carried_from: Some("0".into()),
        ..state("1", "2026-01-10", 4, "")
    };
    let states = [
        carried,
        with("2", "2026-02-01", "I answer in a day"),
        with("3", "2026-03-01", "I answer in an hour."),
    ];
    let facts = CellFacts {
        scale: Scale::SevenLevels,
        states: &states,
        temporary: &[],
        around: &Around::default(),
        views: &[],
        today: day("2026-11-24"),
    };
    assert_eq!(
        told(&facts),
        [
            "2026-01-10 Carried Agree",
            "2026-02-01 Terms Still Agree [The leader’s part: I answer in a day.]",
            "2026-03-01 Terms Still Agree [The leader’s part: I answer in an hour.]",
        ]
    );
}

#[test]
fn what_is_agreed_on_the_day_of_a_split_moves_what_the_part_began_with() {
    let carried = Delegation {
        carried_from: Some("0".into()),
        ..state("1", "2026-11-26", 3, "")
    };
    let anew = state("2", "2026-11-26", 5, "Framed two problems well.");
    let same = state("2", "2026-11-26", 3, "It fits.");
    for (states, line) in [
        (
            [carried.clone(), anew],
            "2026-11-26 Freer Consult → Advise: Framed two problems well.",
        ),
        (
            [carried, same],
            "2026-11-26 Confirmed Still Consult: It fits.",
        ),
    ] {
        let facts = CellFacts {
            scale: Scale::SevenLevels,
            states: &states,
            temporary: &[],
            around: &Around::default(),
            views: &[],
            today: day("2026-11-26"),
        };
        assert_eq!(told(&facts), [line]);
    }
}
