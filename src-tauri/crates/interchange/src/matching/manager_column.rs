//! Columns that say whom somebody reports to, and which of several says it best.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::folding::{folded, has_phrase};
use crate::word_list;

/// How a header names the manager, and the words beside which it means something else.
struct ManagerWords {
    words: Vec<&'static str>,
    phrases: Vec<&'static str>,
    not: Vec<&'static str>,
    other: Vec<&'static str>,
}

static WORDS: LazyLock<ManagerWords> = LazyLock::new(|| {
    let lists = word_list::parse(include_str!("manager_words.txt"));
    ManagerWords {
        words: word_list::under(&lists, "word"),
        phrases: word_list::under(&lists, "phrase"),
        not: word_list::under(&lists, "not"),
        other: word_list::under(&lists, "other"),
    }
});

/// Words folded.
pub(super) fn is_manager(words: &str) -> bool {
    let tokens: Vec<&str> = words.split(' ').collect();
    let named = tokens
        .iter()
        .filter(|token| WORDS.words.contains(token))
        .count();
    let by_phrase = WORDS.phrases.iter().any(|phrase| has_phrase(words, phrase));
    // "Manager's manager" is somebody else.
    if (named != 1 && !by_phrase) || named > 1 {
        return false;
    }
    if tokens.iter().any(|token| WORDS.not.contains(token)) {
        return false;
    }
    // "Manager position" is a title, "Manager position ID" a key.
    let about_position = tokens
        .iter()
        .any(|token| matches!(*token, "position" | "role" | "poste" | "stelle"));
    !about_position || key_word(&tokens)
}

/// Whether a header, folded, names another person of a row: a mentor, a partner in HR, the manager's manager.
pub(super) fn is_somebody_else(words: &str) -> bool {
    words
        .split(' ')
        .any(|token| WORDS.not.contains(&token) || WORDS.other.contains(&token))
}

fn key_word(tokens: &[&str]) -> bool {
    tokens
        .iter()
        .any(|token| matches!(*token, "id" | "number" | "key" | "code" | "slug" | "nummer"))
}

/// What other rows can be found by.
pub(super) struct Findable(HashSet<String>);

impl Findable {
    pub fn new<'a>(values: impl Iterator<Item = &'a str>) -> Self {
        Self(
            values
                .map(words_in_order)
                .filter(|words| !words.is_empty())
                .collect(),
        )
    }

    /// How many of a hundred values name somebody in the file; 0 without values.
    pub fn percent<'a>(&self, values: impl Iterator<Item = &'a str>) -> usize {
        let (mut found, mut all) = (0_usize, 0_usize);
        for words in values.map(words_in_order).filter(|words| !words.is_empty()) {
            all += 1;
            found += usize::from(self.0.contains(&words));
        }
        (found * 100).checked_div(all).unwrap_or(0)
    }
}

/// The same for "Jensen, Ruth" and "Ruth  Jensen".
fn words_in_order(text: &str) -> String {
    const LONGEST: usize = 200;
    let words = folded(&text.chars().take(LONGEST).collect::<String>());
    let mut words: Vec<&str> = words.split(' ').collect();
    words.sort_unstable();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn managers_are_told_from_flags_titles_and_others() {
        for header in [
            "manager",
            "line manager email",
            "manager id",
            "direct supervisor",
            "reports to",
            "vorgesetzte r",
            "superieur hierarchique",
            "n 1",
            "jefe directo",
            "leidinggevende",
            "manager position id",
            "supervisor name",
            "reports to role slug",
        ] {
            assert!(is_manager(header), "{header}");
        }
        for header in [
            "is manager",
            "manager title",
            "hiring manager",
            "manager s manager",
            "hr manager",
            "skip level manager",
            "manager level",
            "management level",
            "product manager",
            "manager position",
            "dotted line manager",
        ] {
            assert!(!is_manager(header), "{header}");
        }
    }
}
