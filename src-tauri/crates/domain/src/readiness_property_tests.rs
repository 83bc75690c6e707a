//! What holds of readiness for any facts.

use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use crate::assessment::Rater;
use crate::delegation::Delegation;
use crate::evidence::EvidenceKind;
use crate::ladder::Proficiency;
use crate::ladder_fixture::level;
use crate::readiness::{Readiness, ReadinessTerm};
use crate::readiness_tests::{AREAS, Facts, cell, day, expect, note, rating};

/// None < 2–3 < 1–2 < emergency cover < ready now.
fn rank(proposal: Option<ReadinessTerm>) -> u8 {
    match proposal {
        None => 0,
        Some(ReadinessTerm::TwoToThreeYears) => 1,
        Some(ReadinessTerm::OneToTwoYears) => 2,
        Some(ReadinessTerm::EmergencyCover) => 3,
        Some(ReadinessTerm::ReadyNow) => 4,
        Some(ReadinessTerm::Interim) => panic!("interim is never proposed"),
    }
}

/// Facts by chance on the ladder of the examples, with other expectations and weights; `silent` is a competency the target says nothing of.
fn facts() -> impl Strategy<Value = Facts> {
    let names = prop::sample::select(vec!["insight", "story", "silent"]);
    let when = 0..1100_i32;
    let rating_of = (names.clone(), 0..=5_u8, when.clone(), 0..4_u8);
    let note_of = (names, when.clone(), 0..4_u8);
    let cell_of = (0..AREAS.len(), 1..=7_u8, when);
    (
        [0..=5_u8, 0..=5, 0..=5, 0..=5, 0..=5],
        [1..=9_u32, 1..=9, 1..=9],
        prop::collection::vec(rating_of, 0..10),
        prop::collection::vec(note_of, 0..14),
        prop::collection::vec(cell_of, 0..12),
        any::<[bool; 2]>(),
    )
        .prop_map(
            |(expected, weights, ratings, notes, cells, [placed, trusted])| {
                let mut facts = Facts::of_the_examples();
                let mut silent = facts.ladder.competencies[0].clone();
                silent.code = "silent".into();
                facts.ladder.competencies.push(silent);
                for (competency, weight) in facts.ladder.competencies.iter_mut().zip(weights) {
                    competency.weight = f64::from(weight) / 3.0;
                }
                for (place, (code, competency)) in [
                    ("PM", "insight"),
                    ("PM", "story"),
                    ("PM", "silent"),
                    ("SPM", "insight"),
                    ("SPM", "story"),
                ]
                .into_iter()
                .enumerate()
                {
                    expect(&mut facts.ladder, code, competency, expected[place]);
                }
                let ago = |days: i32| day("2026-12-01").plus_days(-days);
                facts.own = placed.then(|| "PM".into());
                facts.ratings = ratings
                    .into_iter()
                    .enumerate()
                    .map(|(place, (name, value, days, by))| {
                        let mut rating = rating(name, value, ago(days), place);
                        if by == 0 {
                            rating.by = Rater::Peer;
                        }
                        rating
                    })
                    .collect();
                facts.evidence = notes
                    .into_iter()
                    .map(|(name, days, kind)| {
                        let kind = if kind == 0 {
                            EvidenceKind::Concern
                        } else {
                            EvidenceKind::Win
                        };
                        note(name, kind, ago(days))
                    })
                    .collect();
                // By chance alone hardly anybody is trusted with enough.
                if trusted {
                    return facts;
                }
                facts.delegations = cells
                    .into_iter()
                    .enumerate()
                    .map(|(place, (area, value, days))| Delegation {
                        id: format!("{place:04}").into(),
                        since: ago(days),
                        ..cell(AREAS[area], value)
                    })
                    .collect();
                facts
            },
        )
}

fn never_lower(before: &Readiness, after: &Readiness) {
    assert!(
        rank(after.proposal) >= rank(before.proposal),
        "{before:?} became {after:?}"
    );
    for (before, after) in before.terms.iter().zip(&after.terms) {
        assert!(after.value >= before.value, "{before:?} became {after:?}");
        assert!(after.met || !before.met, "{before:?} became {after:?}");
    }
}

#[test]
fn chance_reaches_every_proposal() {
    let mut runner = TestRunner::deterministic();
    let strategy = facts();
    let reached: BTreeSet<u8> = (0..2000)
        .map(|_| strategy.new_tree(&mut runner).unwrap().current())
        .map(|facts| rank(facts.read().proposal))
        .collect();
    assert_eq!(reached, BTreeSet::from([0, 1, 2, 3, 4]));
}

proptest! {
    #[test]
    fn raising_a_rating_never_lowers_anything(facts in facts(), which in any::<prop::sample::Index>()) {
        prop_assume!(!facts.ratings.is_empty());
        let before = facts.read();
        let mut raised = facts;
        let rating = which.index(raised.ratings.len());
        let rating = &mut raised.ratings[rating];
        rating.value = Proficiency::new((rating.value.value() + 1).min(5)).unwrap();
        never_lower(&before, &raised.read());
    }

    #[test]
    fn more_evidence_never_lowers_anything(facts in facts(), days in 0..1100_i32, story in any::<bool>()) {
        let before = facts.read();
        let on = day("2026-12-01").plus_days(-days);
        let mut more = facts;
        let about = if story { "story" } else { "insight" };
        more.evidence.push(note(about, EvidenceKind::Observation, on));
        never_lower(&before, &more.read());
    }

    #[test]
    fn what_the_target_says_nothing_of_never_matters(facts in facts(), weight in 1..9_u32) {
        let before = facts.read();
        let mut without = facts;
        without.ratings.retain(|r| r.competency.as_str() != "silent");
        without.evidence.retain(|e| !e.bears_on(&"silent".into()));
        without.ladder.competencies[2].weight = f64::from(weight);
        level(&mut without.ladder, "PM").expectations.remove(&"silent".into());
        prop_assert_eq!(without.read(), before);
    }

    #[test]
    fn the_order_of_facts_never_matters(facts in facts(), turn in 0..9_usize) {
        let before = facts.read();
        let mut turned = facts;
        turned.ladder.competencies.reverse();
        turned.ratings.reverse();
        turned.evidence.reverse();
        turned.delegations.reverse();
        let turn_by = |length: usize| if length == 0 { 0 } else { turn % length };
        let by = turn_by(turned.ratings.len());
        turned.ratings.rotate_left(by);
        let by = turn_by(turned.delegations.len());
        turned.delegations.rotate_left(by);
        prop_assert_eq!(turned.read(), before);
    }

    #[test]
    fn values_are_shares_and_interim_is_never_proposed(facts in facts()) {
        let readiness = facts.read();
        rank(readiness.proposal);
        for term in &readiness.terms {
            prop_assert!((0.0..=1.0).contains(&term.value), "{term:?}");
        }
    }
}
