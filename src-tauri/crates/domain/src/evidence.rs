//! Evidence: what somebody was seen doing, as dated notes linked to what they bear on. Growth is consistent behaviour over
//! time, so it is counted over quarters rather than remembered as an impression.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::ids::{
    ActionId, CompetencyCode, DecisionAreaCode, EvidenceId, EvidenceLinkId, PersonId,
};
use crate::letters::plain_letters;
use crate::{Day, Private, Shareable};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum EvidenceKind {
    /// Something that went well and is worth making visible.
    Win,
    #[default]
    Observation,
    /// Something to talk about; never counts towards readiness.
    Concern,
}

impl EvidenceKind {
    pub const ALL: [Self; 3] = [Self::Win, Self::Observation, Self::Concern];

    /// As it stands on paper.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::Win => "Went well",
            Self::Observation => "Seen",
            Self::Concern => "To talk about",
        }
    }
}

/// Whether a note may leave the leader's hands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Sharing {
    #[default]
    Private,
    Shareable,
}

/// What a note bears on.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum EvidenceLink {
    Competency { code: CompetencyCode },
    Delegation { area: DecisionAreaCode },
    Action { id: ActionId },
}

/// A dated note about a person. Class: private, or shareable where the leader said so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Evidence {
    pub id: EvidenceId,
    pub person: PersonId,
    /// The day it was seen, not the day it was written down.
    pub on: Day,
    /// Held back by type whatever `sharing` says; only [`Evidence::paper`] lets it go.
    pub text: Private<String>,
    pub kind: EvidenceKind,
    pub sharing: Sharing,
    /// Without repetitions, in the order they were made.
    pub links: Vec<EvidenceLink>,
}

/// One link as it is kept: a row of its own, so that undo can take it back alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptLink {
    pub id: EvidenceLinkId,
    pub evidence: EvidenceId,
    pub link: EvidenceLink,
}

/// A note as it may be printed or exported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PaperEvidence {
    pub on: Day,
    pub kind: EvidenceKind,
    pub text: String,
    pub links: Vec<EvidenceLink>,
}

impl Evidence {
    /// What may leave the leader's hands: nothing of a private note. Print and export take only what this gives.
    #[must_use]
    pub fn paper(&self) -> Option<Shareable<PaperEvidence>> {
        match self.sharing {
            Sharing::Private => None,
            Sharing::Shareable => Some(Shareable::new(PaperEvidence {
                on: self.on,
                kind: self.kind,
                text: self.text.for_leader().clone(),
                links: self.links.clone(),
            })),
        }
    }

    #[must_use]
    pub fn bears_on(&self, competency: &CompetencyCode) -> bool {
        self.links
            .iter()
            .any(|link| matches!(link, EvidenceLink::Competency { code } if code == competency))
    }
}

/// What is looked for in notes: every one of the words, in any order and also inside words, since some scripts write none apart.
/// Case and accents do not count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SoughtWords(Vec<String>);

impl SoughtWords {
    /// None for a query without words, which fits everything.
    #[must_use]
    pub fn of(query: &str) -> Option<Self> {
        let words: Vec<String> = plain_letters(query)
            .split_whitespace()
            .map(str::to_owned)
            .collect();
        (!words.is_empty()).then_some(Self(words))
    }

    #[must_use]
    pub fn are_in(&self, text: &str) -> bool {
        let text = plain_letters(text);
        self.0.iter().all(|word| text.contains(word))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn note(sharing: Sharing) -> Evidence {
        Evidence {
            id: "e".into(),
            person: "p".into(),
            on: Day::parse("2026-10-01").unwrap(),
            text: Private::new("Won the pricing talk".into()),
            kind: EvidenceKind::Win,
            sharing,
            links: vec![EvidenceLink::Competency {
                code: "story".into(),
            }],
        }
    }

    #[test]
    fn only_what_the_leader_called_shareable_reaches_paper() {
        assert_eq!(note(Sharing::Private).paper(), None);
        let paper = note(Sharing::Shareable).paper().unwrap();
        assert_eq!(paper.get().text, "Won the pricing talk");
        assert_eq!(Sharing::default(), Sharing::Private);
        assert!(!format!("{:?}", note(Sharing::Shareable)).contains("pricing"));
    }

    #[test]
    fn a_link_says_its_kind_in_files() {
        for (link, text) in [
            (
                EvidenceLink::Competency {
                    code: "story".into(),
                },
                r#"{"kind":"competency","code":"story"}"#,
            ),
            (
                EvidenceLink::Delegation {
                    area: "pricing".into(),
                },
                r#"{"kind":"delegation","area":"pricing"}"#,
            ),
            (
                EvidenceLink::Action { id: "1".into() },
                r#"{"kind":"action","id":"1"}"#,
            ),
        ] {
            assert_eq!(serde_json::to_string(&link).unwrap(), text);
            assert_eq!(serde_json::from_str::<EvidenceLink>(text).unwrap(), link);
        }
    }

    #[test]
    fn a_search_finds_all_its_words_in_any_order_case_and_script() {
        for (text, query, found) in [
            ("Led the pricing talk with Léa", "lea PRICING", true),
            ("Led the pricing talk", "pricing board", false),
            ("Led the pricing talk", "  ", true),
            ("Провела переговоры о цене", "ЦЕНЕ переговоры", true),
            ("顧客インタビューを主導した", "インタビュー 顧客", true),
            ("قادت جلسة التسعير", "التسعير", true),
            ("Straße neu geplant", "strasse", true),
            ("", "anything", false),
        ] {
            let fits = SoughtWords::of(query).is_none_or(|words| words.are_in(text));
            assert_eq!(fits, found, "{query:?} in {text:?}");
        }
    }
}
