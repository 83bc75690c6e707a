//! Active, left, or a position without a person, from the words of a status column.

use std::sync::LazyLock;

use crate::folding::{Phrases, folded, has_phrase};
use crate::word_list;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    Active,
    Left,
    Vacant,
    /// Says nothing about whether the person is here.
    Unsaid,
}

struct StatusWords {
    left: Phrases<()>,
    active: Phrases<()>,
    vacant: Vec<&'static str>,
    yes: Vec<&'static str>,
    no: Vec<&'static str>,
}

static WORDS: LazyLock<StatusWords> = LazyLock::new(|| {
    let lists = word_list::parse(include_str!("status_words.txt"));
    let phrases = |head| {
        Phrases::new(
            word_list::under(&lists, head)
                .into_iter()
                .map(|phrase| (phrase, ())),
        )
    };
    StatusWords {
        left: phrases("left"),
        active: phrases("active"),
        vacant: word_list::under(&lists, "vacant"),
        yes: word_list::under(&lists, "yes"),
        no: word_list::under(&lists, "no"),
    }
});

/// What "yes" means in this column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asks {
    WhetherActive,
    WhetherLeft,
}

pub(super) fn standing(cell: &str, asks: Asks) -> Standing {
    let words = folded(&cell.chars().take(80).collect::<String>());
    let (yes, no) = match asks {
        Asks::WhetherActive => (Standing::Active, Standing::Left),
        Asks::WhetherLeft => (Standing::Left, Standing::Active),
    };
    if WORDS.yes.contains(&words.as_str()) {
        yes
    } else if WORDS.no.contains(&words.as_str()) {
        no
    } else if says_left(&words) {
        Standing::Left
    } else if WORDS.active.within(&words).next().is_some() {
        Standing::Active
    } else if WORDS.vacant.contains(&words.as_str()) {
        Standing::Vacant
    } else {
        Standing::Unsaid
    }
}

/// Words folded.
pub(super) fn says_left(words: &str) -> bool {
    WORDS.left.within(words).next().is_some()
        && !has_phrase(words, "not terminated")
        && !has_phrase(words, "rehired")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statuses_of_many_systems_are_understood() {
        for (cell, expected) in [
            ("Active", Standing::Active),
            ("active - full time", Standing::Active),
            ("Terminated", Standing::Left),
            ("Terminated (voluntary)", Standing::Left),
            ("Leaver", Standing::Left),
            ("Inactive", Standing::Left),
            ("ausgeschieden", Standing::Left),
            ("Baja", Standing::Left),
            ("On leave", Standing::Active),
            ("Leave of absence", Standing::Unsaid),
            ("Full-time", Standing::Unsaid),
            ("yes", Standing::Active),
            ("FALSE", Standing::Left),
            ("Vacant", Standing::Vacant),
            ("", Standing::Unsaid),
        ] {
            assert_eq!(standing(cell, Asks::WhetherActive), expected, "{cell}");
        }
        assert_eq!(standing("yes", Asks::WhetherLeft), Standing::Left);
        assert_eq!(standing("no", Asks::WhetherLeft), Standing::Active);
    }
}
