//! Which words of a text went and which came, so that a changed sentence is read once instead of twice.

use serde::{Deserialize, Serialize};
use similar::utils::diff_unicode_words;
use similar::{Algorithm, ChangeTag};
use specta::Type;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum WordFate {
    Same,
    Removed,
    Added,
}

/// A run of words of one fate, with the spaces between them. Those that are not added are the text before, those that are not
/// removed the text after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct WordChange {
    pub fate: WordFate,
    pub text: String,
}

/// Two texts word by word. Empty where either is, or where they have nothing in common worth pointing out: then they are read
/// as two texts.
pub(crate) fn between(before: &str, after: &str) -> Vec<WordChange> {
    if before.is_empty() || after.is_empty() {
        return Vec::new();
    }
    let mut changes: Vec<WordChange> = Vec::new();
    for (tag, text) in diff_unicode_words(Algorithm::Myers, before, after) {
        let fate = match tag {
            ChangeTag::Equal => WordFate::Same,
            ChangeTag::Delete => WordFate::Removed,
            ChangeTag::Insert => WordFate::Added,
        };
        match changes.last_mut() {
            Some(last) if last.fate == fate => last.text.push_str(text),
            _ => changes.push(WordChange {
                fate,
                text: text.to_owned(),
            }),
        }
    }
    let kept: usize = changes
        .iter()
        .filter(|change| change.fate == WordFate::Same)
        .map(|change| change.text.trim().chars().count())
        .sum();
    // Of two sentences that share a few small words, a word-by-word reading is a riddle.
    let longer = before.chars().count().max(after.chars().count());
    if kept * 3 < longer {
        return Vec::new();
    }
    changes
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn told(before: &str, after: &str) -> Vec<(WordFate, String)> {
        let changes = between(before, after).into_iter();
        changes.map(|c| (c.fate, c.text)).collect()
    }

    #[test]
    fn a_changed_word_is_told_from_those_that_stay() {
        use WordFate as F;
        assert_eq!(
            told("Owns one product area", "Owns two product areas"),
            [
                (F::Same, "Owns ".to_owned()),
                (F::Removed, "one".to_owned()),
                (F::Added, "two".to_owned()),
                (F::Same, " product ".to_owned()),
                (F::Removed, "area".to_owned()),
                (F::Added, "areas".to_owned()),
            ]
        );
    }

    #[test]
    fn texts_with_nothing_in_common_are_read_as_two() {
        assert_eq!(told("Leads research", "Prices the portfolio"), []);
        assert_eq!(told("", "Prices the portfolio"), []);
        assert_eq!(told("Leads research", ""), []);
    }

    proptest! {
        #[test]
        fn both_texts_can_be_read_from_the_words(before in "[ab \n]{0,12}x y z", after in "x y z[ab \n]{0,12}") {
            let changes = between(&before, &after);
            prop_assume!(!changes.is_empty());
            let without = |fate| -> String {
                changes.iter().filter(|c| c.fate != fate).map(|c| c.text.as_str()).collect()
            };
            prop_assert_eq!(without(WordFate::Added), before);
            prop_assert_eq!(without(WordFate::Removed), after);
        }
    }
}
