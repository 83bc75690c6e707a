use proptest::prelude::*;

use crate::assessment_round::{AssessmentRound, RoundStage, RoundView};
use crate::comparison::{Comparison, RatingOf, Standing, Views, compare, settle};
use crate::error::Refusal;
use crate::ids::{CompetencyCode, PeerViewId};
use crate::ladder::{Competency, Ladder, Proficiency};
use crate::ladder_fixture::ladder as small_ladder;
use crate::person::LifeCycleStage;
use crate::{Day, Private};

const NAMES: [&str; 6] = ["insight", "story", "scope", "data", "craft", "reach"];

/// Six competencies, the later the heavier.
fn ladder() -> Ladder {
    let mut ladder = small_ladder();
    let bare = ladder.competencies[0].clone();
    ladder.competencies = NAMES
        .iter()
        .zip(1_u8..)
        .map(|(code, weight)| Competency {
            code: (*code).into(),
            name: (*code).into(),
            weight: f64::from(weight),
            ..bare.clone()
        })
        .collect();
    ladder
}

fn round() -> AssessmentRound {
    AssessmentRound {
        id: "r".into(),
        person: "p".into(),
        ladder: "v1".into(),
        against: "PM".into(),
        begun_on: day("2026-11-02"),
        entered_later: false,
        self_in: None,
        manager_in: None,
        closed_on: None,
        reopens: None,
        note: Private::new(String::new()),
    }
}

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

type Said<'a> = [(&'a str, u8)];

fn lines(oneself: &Said<'_>, manager: &Said<'_>, agreed: &Said<'_>) -> Vec<Comparison> {
    let owned = |said: &Said<'_>| -> Vec<(CompetencyCode, Proficiency)> {
        said.iter()
            .map(|(code, value)| ((*code).into(), Proficiency::new(*value).unwrap()))
            .collect()
    };
    let (oneself, manager, agreed) = (owned(oneself), owned(manager), owned(agreed));
    compare(&Views {
        ladder: &ladder(),
        against: &"PM".into(),
        stage: None,
        oneself: &borrowed(&oneself),
        manager: &borrowed(&manager),
        peers: &[],
        agreed: &borrowed(&agreed),
    })
    .unwrap()
}

fn borrowed(said: &[(CompetencyCode, Proficiency)]) -> Vec<RatingOf<'_>> {
    said.iter()
        .map(|(competency, value)| RatingOf {
            competency,
            value: *value,
        })
        .collect()
}

#[test]
fn a_round_goes_from_view_to_view_to_agreement_and_then_stands_still() {
    let mut round = round();
    assert_eq!(round.stage(), RoundStage::SelfView);
    assert!(round.may_agree().unwrap_err().message.contains("own view"));
    round
        .hand_in(RoundView::Oneself, day("2026-11-05"))
        .unwrap();
    assert_eq!(round.stage(), RoundStage::ManagerView);
    assert!(round.may_agree().is_err());
    let twice = round
        .hand_in(RoundView::Oneself, day("2026-11-06"))
        .unwrap_err();
    assert_eq!(twice.refusal, Refusal::Exists);
    assert!(twice.message.contains("5 November 2026"));
    assert_eq!(
        round.may_rate(RoundView::Oneself).unwrap_err().refusal,
        Refusal::Frozen
    );
    round.may_rate(RoundView::Manager).unwrap();

    round
        .hand_in(RoundView::Manager, day("2026-11-06"))
        .unwrap();
    assert_eq!(round.stage(), RoundStage::Compare);
    round.may_agree().unwrap();
    round.take_back(RoundView::Oneself).unwrap();
    assert_eq!(
        round.stage(),
        RoundStage::SelfView,
        "taken back, it goes on"
    );
    assert!(round.take_back(RoundView::Oneself).is_err());
    round
        .hand_in(RoundView::Oneself, day("2026-11-07"))
        .unwrap();

    round.closed_on = Some(day("2026-11-09"));
    assert_eq!(round.stage(), RoundStage::Final);
    for refused in [
        round.open(),
        round.may_agree(),
        round.may_rate(RoundView::Manager),
        round.take_back(RoundView::Manager),
        round.hand_in(RoundView::Manager, day("2026-11-10")),
    ] {
        let refused = refused.unwrap_err();
        assert_eq!(refused.refusal, Refusal::Frozen);
        assert!(refused.message.contains("9 November 2026"), "{refused}");
    }
}

#[test]
fn the_leader_may_rate_before_the_persons_own_view_is_there() {
    let mut round = round();
    round
        .hand_in(RoundView::Manager, day("2026-11-03"))
        .unwrap();
    assert_eq!(round.stage(), RoundStage::SelfView);
    assert!(round.may_agree().is_err());
}

/// The table of [`settled`](crate::comparison::settled).
#[test]
fn what_counts_is_what_was_agreed_then_what_both_said_then_what_the_leader_alone_said() {
    // Own view, leader, agreed, what counts, whether it is open.
    type Case = (Option<u8>, Option<u8>, Option<u8>, Option<u8>, bool);
    let cases: [Case; 8] = [
        (Some(4), Some(2), Some(3), Some(3), false),
        (Some(4), Some(2), None, None, true),
        (Some(3), Some(3), None, Some(3), false),
        (Some(3), Some(3), Some(4), Some(4), false),
        (None, Some(2), None, Some(2), false),
        (Some(4), None, None, None, true),
        (Some(4), None, Some(4), Some(4), false),
        (None, None, None, None, false),
    ];
    for (oneself, manager, agreed, counts, open) in cases {
        let said = |value: Option<u8>| value.map(|v| ("insight", v)).into_iter().collect();
        let (o, m, a): (Vec<_>, Vec<_>, Vec<_>) = (said(oneself), said(manager), said(agreed));
        let lines = lines(&o, &m, &a);
        let line = lines
            .iter()
            .find(|line| line.competency.as_str() == "insight")
            .unwrap();
        let told = format!("self {oneself:?}, leader {manager:?}, agreed {agreed:?}");
        assert_eq!(line.settled.map(Proficiency::value), counts, "{told}");
        assert_eq!(line.is_open, open, "{told}");
    }
}

#[test]
fn the_widest_difference_comes_first_then_the_heavier() {
    let lines = lines(
        &[
            ("insight", 4),
            ("story", 4),
            ("scope", 2),
            ("data", 3),
            ("craft", 5),
        ],
        &[
            ("insight", 3),
            ("story", 3),
            ("scope", 5),
            ("data", 3),
            ("reach", 1),
        ],
        &[],
    );
    let seen: Vec<_> = lines
        .iter()
        .map(|l| (l.competency.as_str(), l.standing, l.difference))
        .collect();
    assert_eq!(
        seen,
        [
            ("scope", Standing::Differs, Some(-3)),
            ("story", Standing::Differs, Some(1)),
            ("insight", Standing::Differs, Some(1)),
            ("craft", Standing::OnlySelf, None),
            ("reach", Standing::OnlyManager, None),
            ("data", Standing::Same, Some(0)),
        ]
    );
    assert_eq!(
        lines[0].expected, None,
        "the level says nothing of scope, and that is shown"
    );
}

#[test]
fn a_round_is_closed_only_when_every_difference_is_settled() {
    let views: (&Said<'_>, &Said<'_>) = (
        &[
            ("insight", 4),
            ("story", 4),
            ("scope", 1),
            ("data", 3),
            ("craft", 2),
        ],
        &[("insight", 3), ("story", 3), ("scope", 5), ("data", 1)],
    );
    let refused = settle(&lines(views.0, views.1, &[])).unwrap_err();
    assert_eq!(
        refused.message,
        "Not settled yet: scope, data, story and 2 more. Agree on a rating for each first."
    );
    let agreed = [
        ("insight", 3),
        ("story", 4),
        ("scope", 3),
        ("data", 2),
        ("craft", 2),
    ];
    let settled = settle(&lines(views.0, views.1, &agreed)).unwrap();
    assert_eq!(settled.len(), 5);
    let nothing = settle(&lines(&[], &[], &[])).unwrap_err();
    assert!(nothing.message.contains("Nothing is rated"));
}

#[test]
fn what_colleagues_rated_stands_beside_and_settles_nothing() {
    let code: CompetencyCode = "insight".into();
    let peer: PeerViewId = "mara".into();
    let value = Proficiency::new(4).unwrap();
    let rating = RatingOf {
        competency: &code,
        value,
    };
    let lines = compare(&Views {
        ladder: &ladder(),
        against: &"PM".into(),
        stage: None,
        oneself: &[],
        manager: &[],
        peers: &[(peer, rating)],
        agreed: &[],
    })
    .unwrap();
    let line = lines
        .iter()
        .find(|l| l.competency.as_str() == "insight")
        .unwrap();
    assert_eq!(line.peers.len(), 1);
    assert_eq!((line.settled, line.is_open), (None, false));
}

/// `reach` is the heaviest; for a new product `insight` is.
#[test]
fn of_two_differences_alike_the_one_that_weighs_more_for_the_product_comes_first() {
    let mut ladder = ladder();
    ladder.competencies[0]
        .stage_weights
        .insert(LifeCycleStage::New, 9.0);
    let rated = |value: u8| -> Vec<(CompetencyCode, Proficiency)> {
        let value = Proficiency::new(value).unwrap();
        ["insight", "reach"].map(|code| (code.into(), value)).into()
    };
    let (oneself, manager) = (rated(4), rated(2));
    let order = |stage| -> Vec<String> {
        let lines = compare(&Views {
            ladder: &ladder,
            against: &"PM".into(),
            stage,
            oneself: &borrowed(&oneself),
            manager: &borrowed(&manager),
            peers: &[],
            agreed: &[],
        });
        let lines = lines.unwrap().into_iter().take(2);
        lines.map(|line| line.name).collect()
    };
    assert_eq!(order(None), ["reach", "insight"]);
    assert_eq!(order(Some(LifeCycleStage::Mature)), ["reach", "insight"]);
    assert_eq!(order(Some(LifeCycleStage::New)), ["insight", "reach"]);
}

#[test]
fn no_view_is_in_before_the_round_began_and_nothing_is_agreed_before_both_are_in() {
    let mut round = round();
    let early = round.hand_in(RoundView::Oneself, day("2026-11-01"));
    assert_eq!(early.unwrap_err().field.as_deref(), Some("on"));
    round
        .hand_in(RoundView::Oneself, day("2026-11-03"))
        .unwrap();
    round
        .hand_in(RoundView::Manager, day("2026-11-09"))
        .unwrap();
    for (on, fits) in [
        ("2026-11-01", false),
        ("2026-11-08", false),
        ("2026-11-09", true),
    ] {
        assert_eq!(round.clone().close(day(on)).is_ok(), fits, "{on}");
    }
}

/// (entered later, leader's view in, day it is closed on unless another is said), begun on 2 November, today the 24th.
#[test]
fn a_round_entered_later_is_of_the_day_it_began() {
    for (entered_later, manager_in, closes) in [
        (false, None, "2026-11-24"),
        (false, Some("2026-11-09"), "2026-11-24"),
        (true, None, "2026-11-02"),
        (true, Some("2026-11-02"), "2026-11-02"),
        (true, Some("2026-11-09"), "2026-11-09"),
    ] {
        let round = AssessmentRound {
            entered_later,
            manager_in: manager_in.map(day),
            ..round()
        };
        let today = day("2026-11-24");
        assert_eq!(round.closing_day(today), day(closes));
        assert_eq!(round.day(today) == today, !entered_later);
    }
}

fn said() -> impl Strategy<Value = Vec<(&'static str, u8)>> {
    prop::collection::btree_map(0..NAMES.len(), 0_u8..=5, 0..=NAMES.len()).prop_map(|said| {
        said.into_iter()
            .map(|(name, value)| (NAMES[name], value))
            .collect()
    })
}

proptest! {
    #[test]
    fn the_order_of_entry_never_matters(one in said(), other in said(), agreed in said()) {
        let turned = |said: &[(&'static str, u8)]| said.iter().rev().copied().collect::<Vec<_>>();
        prop_assert_eq!(
            lines(&one, &other, &agreed),
            lines(&turned(&one), &turned(&other), &turned(&agreed))
        );
    }

    #[test]
    fn every_competency_is_there_once_and_agreeing_on_all_closes_any_round(one in said(), other in said()) {
        let before = lines(&one, &other, &[]);
        prop_assert_eq!(before.len(), NAMES.len());
        let agreed: Vec<_> = NAMES.iter().map(|name| (*name, 3)).collect();
        let after = lines(&one, &other, &agreed);
        let order = |lines: &[Comparison]| lines.iter().map(|l| l.competency.clone()).collect::<Vec<_>>();
        prop_assert_eq!(order(&before), order(&after), "agreeing moves no line");
        prop_assert_eq!(settle(&after).unwrap().len(), NAMES.len());
    }
}
