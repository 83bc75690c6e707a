//! The scale a workspace speaks when it says who has the last word. Delegations are kept as levels of the seven
//! (Management 3.0); the other scales are ways to read and say them, so changing the scale rewrites nothing and going back
//! brings back what was there.
//!
//! | scale | steps, least free first | kept as |
//! |---|---|---|
//! | seven levels (Management 3.0) | Tell, Sell, Consult, Agree, Advise, Inquire, Delegate | 1–7 |
//! | decision tree (Susan Scott) | Root: decide jointly; Trunk: report first; Branch: act, then report; Leaf: act | 4, 5, 6, 7; 1–3 are read as Root |
//! | ladder of leadership (David Marquet) | from “Tell me what to do” to “I have been doing” | 1–7 |

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::delegation::DelegationLevel;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Scale {
    #[default]
    SevenLevels,
    DecisionTree,
    LadderOfLeadership,
}

/// A step of a scale.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ScaleStep {
    /// 1 is the least free.
    pub number: u8,
    /// The level of the seven that choosing this step keeps.
    pub value: DelegationLevel,
    pub word: String,
    /// Who has the last word, as a sentence.
    pub meaning: String,
    /// Every level of the seven that is read as this step, lowest first.
    pub reads: Vec<DelegationLevel>,
}

/// How a step of one scale is read on another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct StepChange {
    pub from: ScaleStep,
    pub to: ScaleStep,
    /// What does not carry over exactly, as a sentence.
    pub remark: Option<String>,
}

/// The word, what it means, and the lowest level of the seven read as it.
type Step = (&'static str, &'static str, u8);

const TREE: [Step; 4] = [
    (
        "Root",
        "Leader and PM decide together, or the leader decides.",
        1,
    ),
    (
        "Trunk",
        "The PM decides and reports before acting on it.",
        5,
    ),
    ("Branch", "The PM decides and acts, then reports.", 6),
    ("Leaf", "The PM decides, acts and need not report.", 7),
];

const LEADERSHIP: [Step; 7] = [
    ("Tell me what to do", "The PM waits for an instruction.", 1),
    (
        "I think",
        "The PM says what they see; the leader decides.",
        2,
    ),
    (
        "I recommend",
        "The PM proposes one way; the leader decides.",
        3,
    ),
    ("I would like to", "The PM asks for leave to act.", 4),
    (
        "I intend to",
        "The PM says what they will do, and does it unless stopped.",
        5,
    ),
    ("I have done", "The PM acts, then tells.", 6),
    (
        "I have been doing",
        "The PM acts and tells now and then.",
        7,
    ),
];

impl Scale {
    pub const ALL: [Self; 3] = [
        Self::SevenLevels,
        Self::DecisionTree,
        Self::LadderOfLeadership,
    ];

    /// What it is kept as.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::SevenLevels => "seven_levels",
            Self::DecisionTree => "decision_tree",
            Self::LadderOfLeadership => "ladder_of_leadership",
        }
    }

    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::SevenLevels => "Seven levels of delegation",
            Self::DecisionTree => "Leaf, branch, trunk, root",
            Self::LadderOfLeadership => "Ladder of leadership",
        }
    }

    /// Where it comes from.
    #[must_use]
    pub const fn source(self) -> &'static str {
        match self {
            Self::SevenLevels => "Management 3.0",
            Self::DecisionTree => "Susan Scott, Fierce Conversations",
            Self::LadderOfLeadership => "David Marquet, Turn the Ship Around!",
        }
    }

    fn table(self) -> Vec<Step> {
        match self {
            Self::SevenLevels => DelegationLevel::all()
                .map(|level| (level.name(), level.meaning(), level.value()))
                .to_vec(),
            Self::DecisionTree => TREE.to_vec(),
            Self::LadderOfLeadership => LEADERSHIP.to_vec(),
        }
    }

    /// Least free first.
    #[must_use]
    pub fn steps(self) -> Vec<ScaleStep> {
        let table = self.table();
        let mut steps = Vec::with_capacity(table.len());
        for (at, (word, meaning, from)) in table.iter().enumerate() {
            let end = table.get(at + 1).map_or(8, |(.., next)| *next);
            let reads: Vec<DelegationLevel> = DelegationLevel::all()
                .into_iter()
                .filter(|level| (*from..end).contains(&level.value()))
                .collect();
            // The freest level read as the step is what its words say; the tree's root is “decide jointly”.
            let Some(value) = reads.last().copied() else {
                continue;
            };
            steps.push(ScaleStep {
                number: u8::try_from(at + 1).unwrap_or(u8::MAX),
                value,
                word: (*word).to_owned(),
                meaning: (*meaning).to_owned(),
                reads,
            });
        }
        steps
    }

    /// How many steps it has.
    #[must_use]
    pub const fn length(self) -> u8 {
        match self {
            Self::DecisionTree => 4,
            Self::SevenLevels | Self::LadderOfLeadership => 7,
        }
    }

    /// The level of the seven that stands for all those read as the same step: what comparing on this scale compares.
    #[must_use]
    pub fn reading(self, level: DelegationLevel) -> DelegationLevel {
        match self {
            Self::DecisionTree => level.max(DelegationLevel::JOINTLY),
            Self::SevenLevels | Self::LadderOfLeadership => level,
        }
    }

    /// The number of the step, 1 for the least free.
    #[must_use]
    pub fn number(self, level: DelegationLevel) -> u8 {
        match self {
            Self::DecisionTree => self.reading(level).value() - 3,
            Self::SevenLevels | Self::LadderOfLeadership => level.value(),
        }
    }

    #[must_use]
    pub fn word(self, level: DelegationLevel) -> &'static str {
        let at = usize::from(self.number(level).saturating_sub(1));
        self.entry(at).map_or("", |(word, ..)| word)
    }

    #[must_use]
    pub fn meaning(self, level: DelegationLevel) -> &'static str {
        let at = usize::from(self.number(level).saturating_sub(1));
        self.entry(at).map_or("", |(_, meaning, _)| meaning)
    }

    /// `5 Advise`, or `2 Trunk` on the tree.
    #[must_use]
    pub fn numbered(self, level: DelegationLevel) -> String {
        format!("{} {}", self.number(level), self.word(level))
    }

    fn entry(self, at: usize) -> Option<Step> {
        match self {
            Self::SevenLevels => DelegationLevel::all()
                .get(at)
                .map(|level| (level.name(), level.meaning(), level.value())),
            Self::DecisionTree => TREE.get(at).copied(),
            Self::LadderOfLeadership => LEADERSHIP.get(at).copied(),
        }
    }

    /// The level kept for a word of this scale, however cased.
    #[must_use]
    pub fn find(self, word: &str) -> Option<DelegationLevel> {
        self.steps()
            .into_iter()
            .find(|step| step.word.eq_ignore_ascii_case(word.trim()))
            .map(|step| step.value)
    }

    /// How every step of this scale is read on another one, least free first.
    #[must_use]
    pub fn read_on(self, other: Self) -> Vec<StepChange> {
        let there = other.steps();
        let mut changes = Vec::new();
        for from in self.steps() {
            let Some(to) = there.iter().find(|step| step.reads.contains(&from.value)) else {
                continue;
            };
            let wider = to.reads.len() > from.reads.len();
            let finer = from.reads.len() > to.reads.len();
            let remark = if wider {
                let others = to.reads.len() - 1;
                Some(format!(
                    "“{}” does not tell this one from {others} others. What was agreed is kept, and comes back with the scale.",
                    to.word
                ))
            } else if finer {
                Some(format!(
                    "What was agreed before as a lower step is read as that step again. What was agreed as “{}” is read as “{}”.",
                    from.word, to.word
                ))
            } else {
                None
            };
            changes.push(StepChange {
                to: to.clone(),
                from,
                remark,
            });
        }
        changes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn level(n: u8) -> DelegationLevel {
        DelegationLevel::new(n).unwrap()
    }

    #[test]
    fn every_level_is_read_as_one_step_and_every_step_keeps_a_level_it_reads() {
        for scale in Scale::ALL {
            let steps = scale.steps();
            assert_eq!(steps.len(), usize::from(scale.length()), "{scale:?}");
            for each in DelegationLevel::all() {
                let of: Vec<_> = steps.iter().filter(|s| s.reads.contains(&each)).collect();
                assert_eq!(of.len(), 1, "{scale:?} {each:?}");
                assert_eq!(of[0].number, scale.number(each));
                assert_eq!(of[0].word, scale.word(each));
                assert_eq!(of[0].meaning, scale.meaning(each));
                assert_eq!(of[0].value, scale.reading(each));
            }
            for (at, step) in (1..).zip(&steps) {
                assert_eq!(step.number, at);
                assert_eq!(scale.find(&step.word.to_uppercase()), Some(step.value));
            }
        }
    }

    #[test]
    fn the_seven_levels_are_read_on_the_tree_and_back() {
        let tree = Scale::DecisionTree;
        let words: Vec<&str> = DelegationLevel::all().map(|l| tree.word(l)).to_vec();
        assert_eq!(
            words,
            ["Root", "Root", "Root", "Root", "Trunk", "Branch", "Leaf"]
        );
        let back: Vec<u8> = tree.steps().iter().map(|s| s.value.value()).collect();
        assert_eq!(back, [4, 5, 6, 7], "what a step of the tree keeps");
        for step in tree.steps() {
            assert_eq!(tree.word(step.value), step.word, "and reads again");
        }
    }

    #[test]
    fn the_ladder_of_leadership_goes_step_by_step_both_ways() {
        for (from, to) in [
            (Scale::SevenLevels, Scale::LadderOfLeadership),
            (Scale::LadderOfLeadership, Scale::SevenLevels),
        ] {
            let pairs: Vec<(u8, u8)> = from
                .read_on(to)
                .iter()
                .map(|c| (c.from.number, c.to.number))
                .collect();
            assert_eq!(
                pairs,
                [(1, 1), (2, 2), (3, 3), (4, 4), (5, 5), (6, 6), (7, 7)]
            );
        }
    }

    #[test]
    fn a_change_of_scale_says_what_falls_together() {
        let there = Scale::SevenLevels.read_on(Scale::DecisionTree);
        let told: Vec<(&str, &str, bool)> = there
            .iter()
            .map(|c| (c.from.word.as_str(), c.to.word.as_str(), c.remark.is_some()))
            .collect();
        assert_eq!(
            told,
            [
                ("Tell", "Root", true),
                ("Sell", "Root", true),
                ("Consult", "Root", true),
                ("Agree", "Root", true),
                ("Advise", "Trunk", false),
                ("Inquire", "Branch", false),
                ("Delegate", "Leaf", false),
            ]
        );
        let back = Scale::DecisionTree.read_on(Scale::SevenLevels);
        let told: Vec<(&str, &str, bool)> = back
            .iter()
            .map(|c| (c.from.word.as_str(), c.to.word.as_str(), c.remark.is_some()))
            .collect();
        assert_eq!(
            told,
            [
                ("Root", "Agree", true),
                ("Trunk", "Advise", false),
                ("Branch", "Inquire", false),
                ("Leaf", "Delegate", false),
            ]
        );
    }

    #[test]
    fn levels_that_are_one_step_compare_as_equal() {
        assert_eq!(
            Scale::DecisionTree.reading(level(2)),
            Scale::DecisionTree.reading(level(4))
        );
        assert!(Scale::SevenLevels.reading(level(2)) < Scale::SevenLevels.reading(level(4)));
        assert_eq!(Scale::DecisionTree.numbered(level(6)), "3 Branch");
    }
}
