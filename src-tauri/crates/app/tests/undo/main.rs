//! Undo and redo: whatever was done, in whatever order, can be taken back and done again, exactly.
#![expect(clippy::unwrap_used, reason = "a test stops at its first surprise")]

mod completeness;
mod deed;
mod doing;
mod doing_catalogue;
mod doing_context;
mod doing_delegation;
mod doing_direction;
mod doing_evidence;
mod doing_ladder;
mod doing_plans;
mod doing_rounds;
mod doing_views;
mod rows;
mod sitting;

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use rungs_store::Table;

use crate::deed::{Deed, Step, What, deeds, steps};
use crate::sitting::{Came, DEEPEST, Sitting, assert_same};

/// Takes all steps, then goes all the way back and all the way on; `Sitting` compares after each.
fn hold_against_model(steps: &[Step]) -> Vec<Came> {
    let mut sitting = Sitting::begin();
    let start = sitting.seen.clone();
    let came: Vec<Came> = steps.iter().map(|step| sitting.take(*step)).collect();
    let end = sitting.seen.clone();
    let (behind, before) = sitting.depth();
    assert_eq!(sitting.undo_all(), behind);
    assert_same(&sitting.seen, &start, || "undoing everything".to_owned());
    for _ in 0..behind {
        sitting.take(Step::Redo);
    }
    assert_same(&sitting.seen, &end, || "redoing what was done".to_owned());
    assert_eq!(
        sitting.redo_all(),
        before,
        "what was undone already can still be redone"
    );
    assert_eq!(
        sitting.workspace.check().unwrap().problems,
        Vec::<String>::new()
    );
    came
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn undo_and_redo_give_back_every_state_there_was(steps in steps(120)) {
        hold_against_model(&steps);
    }
}

/// By chance, yet always the same.
fn long_walk() -> Vec<Deed> {
    let walk = prop::collection::vec(deeds(), 2_600);
    let walk = walk.new_tree(&mut TestRunner::deterministic());
    walk.unwrap().current()
}

#[test]
fn a_long_walk_touches_every_table_and_every_use_case() {
    let mut sitting = Sitting::begin();
    let mut tables = BTreeSet::new();
    let mut done = BTreeSet::new();
    for deed in long_walk() {
        if let Came::Done(what, touched) = sitting.take(Step::Do(deed))
            && !touched.is_empty()
        {
            done.insert(what);
            tables.extend(touched);
        }
    }
    let untouched: Vec<&str> = Table::ALL
        .iter()
        .filter(|table| !tables.contains(table))
        .map(|table| table.name())
        .collect();
    assert_eq!(untouched, Vec::<&str>::new(), "no deed writes these");
    let left_out: Vec<&What> = What::ALL
        .iter()
        .filter(|what| !done.contains(what))
        .collect();
    assert!(
        left_out.is_empty(),
        "these were refused each time: {left_out:?}"
    );
    let end = sitting.seen.clone();
    assert_eq!(sitting.undo_all(), DEEPEST, "as far back as is kept");
    assert_eq!(sitting.redo_all(), DEEPEST);
    assert_same(&sitting.seen, &end, || "there and back again".to_owned());
}

#[test]
fn random_sequences_reach_every_use_case_and_every_kind_of_ending() {
    let mut runner = TestRunner::deterministic();
    let strategy = steps(220);
    let mut done: BTreeMap<What, usize> = BTreeMap::new();
    let (mut refused, mut replayed) = (0, 0);
    for _ in 0..72 {
        let steps = strategy.new_tree(&mut runner).unwrap().current();
        for came in hold_against_model(&steps) {
            match came {
                Came::Done(what, touched) if !touched.is_empty() => {
                    *done.entry(what).or_default() += 1;
                }
                Came::Refused(..) => refused += 1,
                Came::Replayed => replayed += 1,
                Came::Done(..) | Came::NothingToReplay => {}
            }
        }
    }
    let never: Vec<&What> = What::ALL
        .iter()
        .filter(|what| !done.contains_key(what))
        .collect();
    assert!(
        never.len() <= 1,
        "chance hardly ever reaches {never:?}: {done:?}"
    );
    assert!(
        refused > 20 && replayed > 60,
        "{refused} refused, {replayed} replayed"
    );
}
