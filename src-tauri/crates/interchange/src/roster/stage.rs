//! The product's place in its life cycle, from the words companies use.

use std::sync::LazyLock;

use rungs_domain::person::LifeCycleStage;

use crate::folding::{Phrases, folded};
use crate::word_list;

/// With its place in the list: of several stages named, the first of the list holds.
static STAGES: LazyLock<Phrases<(usize, LifeCycleStage)>> = LazyLock::new(|| {
    let lists = word_list::parse(include_str!("stage_words.txt"))
        .into_iter()
        .enumerate();
    Phrases::new(lists.flat_map(|(at, list)| {
        let stage = match list.head {
            "decline" => LifeCycleStage::Decline,
            "growth" => LifeCycleStage::Growth,
            "mature" => LifeCycleStage::Mature,
            _ => LifeCycleStage::New,
        };
        list.words.into_iter().map(move |word| (word, (at, stage)))
    }))
});

pub(super) fn stage(cell: &str) -> Option<LifeCycleStage> {
    let words = folded(&cell.chars().take(80).collect::<String>());
    STAGES
        .within(&words)
        .min_by_key(|(at, _)| *at)
        .map(|(_, stage)| *stage)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stages_are_understood_in_several_words() {
        for (cell, expected) in [
            ("Growth", Some(LifeCycleStage::Growth)),
            ("growth stage", Some(LifeCycleStage::Growth)),
            ("End-of-life", Some(LifeCycleStage::Decline)),
            ("Maturité", Some(LifeCycleStage::Mature)),
            ("New product", Some(LifeCycleStage::New)),
            ("0 to 1", Some(LifeCycleStage::New)),
            ("Blue", None),
        ] {
            assert_eq!(stage(cell), expected, "{cell}");
        }
    }
}
