//! Who has the last word at a step of the scale, as the scale tells it: the tree's Root says both that the two decide together and that
//! the leader decides, so nobody who reads it can tell which.

use serde::Serialize;

use crate::delegation::DelegationLevel;
use crate::delegation_scale::Scale;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LastWord {
    Leader,
    /// Either the leader or both together; the scale has one word for the two.
    LeaderOrBoth,
    Both,
    Person,
}

impl LastWord {
    #[must_use]
    pub fn at(scale: Scale, level: DelegationLevel) -> Self {
        let step = scale.reading(level);
        if step.is_held() {
            return Self::Person;
        }
        if step.is_kept() {
            return Self::Leader;
        }
        let holds_less = DelegationLevel::all()
            .into_iter()
            .any(|level| level.is_kept() && scale.reading(level) == step);
        if holds_less {
            Self::LeaderOrBoth
        } else {
            Self::Both
        }
    }

    /// Whether somebody beside the leader has the last word for certain, alone or together with them.
    #[must_use]
    pub const fn is_given_away(self) -> bool {
        matches!(self, Self::Both | Self::Person)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_has_the_last_word_is_told_as_the_scale_tells_it() {
        use LastWord::{Both, Leader, LeaderOrBoth, Person};
        for (scale, words) in [
            (
                Scale::SevenLevels,
                [Leader, Leader, Leader, Both, Person, Person, Person],
            ),
            (
                Scale::LadderOfLeadership,
                [Leader, Leader, Leader, Both, Person, Person, Person],
            ),
            (
                Scale::DecisionTree,
                [
                    LeaderOrBoth,
                    LeaderOrBoth,
                    LeaderOrBoth,
                    LeaderOrBoth,
                    Person,
                    Person,
                    Person,
                ],
            ),
        ] {
            let told = DelegationLevel::all().map(|level| LastWord::at(scale, level));
            assert_eq!(told, words, "{scale:?}");
        }
    }

    #[test]
    fn a_decision_is_given_away_where_somebody_else_decides_for_certain() {
        for (word, given) in [
            (LastWord::Leader, false),
            (LastWord::LeaderOrBoth, false),
            (LastWord::Both, true),
            (LastWord::Person, true),
        ] {
            assert_eq!(word.is_given_away(), given, "{word:?}");
        }
    }
}
