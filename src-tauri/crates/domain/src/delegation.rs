//! Delegations: who decides what, how far, since when and why. One cell is a person and a decision area.
//! The scale is that of the Seven Levels of Delegation (Management 3.0).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::Day;
use crate::error::{Result, RuleError};
use crate::ids::{DecisionAreaCode, DelegationId, PersonId};

/// Who has the last word, 1 (leader tells) to 7 (fully delegated).
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    Type,
    JsonSchema,
)]
#[serde(try_from = "u8", into = "u8")]
#[schemars(extend("minimum" = 1, "maximum" = 7))]
pub struct DelegationLevel(#[specta(type = u8)] u8);

impl DelegationLevel {
    const NAMES: [&'static str; 7] = [
        "Tell", "Sell", "Consult", "Agree", "Advise", "Inquire", "Delegate",
    ];
    const MEANINGS: [&'static str; 7] = [
        "The leader decides and tells.",
        "The leader decides and explains.",
        "The leader asks first, then decides.",
        "Both decide together.",
        "The PM decides after the leader's advice.",
        "The PM decides, then tells the leader.",
        "The PM decides and need not tell.",
    ];

    /// # Errors
    /// `invalid` outside 1–7.
    pub fn new(value: u8) -> Result<Self> {
        if (1..=7).contains(&value) {
            Ok(Self(value))
        } else {
            Err(RuleError::invalid(
                "level",
                format!("A delegation level is 1 (Tell) to 7 (Delegate), not {value}."),
            ))
        }
    }

    #[must_use]
    pub const fn value(self) -> u8 {
        self.0
    }

    #[must_use]
    pub fn name(self) -> &'static str {
        Self::NAMES
            .get(usize::from(self.0 - 1))
            .copied()
            .unwrap_or("")
    }

    /// Who has the last word, as a sentence.
    #[must_use]
    pub fn meaning(self) -> &'static str {
        Self::MEANINGS
            .get(usize::from(self.0 - 1))
            .copied()
            .unwrap_or("")
    }

    /// All seven, lowest first.
    #[must_use]
    pub fn all() -> [Self; 7] {
        [1, 2, 3, 4, 5, 6, 7].map(Self)
    }
}

impl TryFrom<u8> for DelegationLevel {
    type Error = RuleError;

    fn try_from(value: u8) -> Result<Self> {
        Self::new(value)
    }
}

impl From<DelegationLevel> for u8 {
    fn from(value: DelegationLevel) -> Self {
        value.0
    }
}

/// One dated state of a cell, valid until the next one. Class: shareable, for the person it is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Delegation {
    pub id: DelegationId,
    pub person: PersonId,
    pub area: DecisionAreaCode,
    pub since: Day,
    pub level: DelegationLevel,
    pub wanted: Option<DelegationLevel>,
    /// Up to where the person decides: an amount, a number of customers, words.
    pub limit: Option<String>,
    pub reason: Option<String>,
    pub review: Option<Day>,
}

/// The state of a cell on a day: the latest begun by then; of two begun on one day the one made last.
#[must_use]
pub fn state_on(history: &[Delegation], day: Day) -> Option<&Delegation> {
    history
        .iter()
        .filter(|d| d.since <= day)
        .max_by(|a, b| (a.since, &a.id).cmp(&(b.since, &b.id)))
}

/// How a cell stands against what the person's rung expects.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum AgainstRung {
    /// Nothing agreed yet, or nothing expected.
    Unknown,
    Below,
    Meets,
    Above,
}

#[must_use]
pub fn against_rung(
    level: Option<DelegationLevel>,
    expected: Option<DelegationLevel>,
) -> AgainstRung {
    match (level, expected) {
        (Some(level), Some(expected)) if level < expected => AgainstRung::Below,
        (Some(level), Some(expected)) if level > expected => AgainstRung::Above,
        (Some(_), Some(_)) => AgainstRung::Meets,
        _ => AgainstRung::Unknown,
    }
}

/// A review is overdue from the day after its date.
#[must_use]
pub fn overdue(review: Option<Day>, today: Day) -> bool {
    review.is_some_and(|review| review < today)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    fn state(id: &str, since: &str, level: u8) -> Delegation {
        Delegation {
            id: id.into(),
            person: "p".into(),
            area: "pricing".into(),
            since: day(since),
            level: DelegationLevel::new(level).unwrap(),
            wanted: None,
            limit: None,
            reason: None,
            review: None,
        }
    }

    #[test]
    fn a_cell_shows_the_latest_state_begun_by_the_day() {
        let history = [
            state("1", "2026-01-10", 3),
            state("3", "2026-05-01", 5),
            state("2", "2026-05-01", 4),
        ];
        for (on, expected) in [
            ("2026-01-09", None),
            ("2026-01-10", Some(3)),
            ("2026-04-30", Some(3)),
            ("2026-05-01", Some(5)),
        ] {
            assert_eq!(
                state_on(&history, day(on)).map(|d| d.level.value()),
                expected,
                "{on}"
            );
        }
    }

    #[test]
    fn levels_outside_one_to_seven_do_not_exist() {
        assert!(DelegationLevel::new(0).is_err() && DelegationLevel::new(8).is_err());
        assert_eq!(
            DelegationLevel::all().map(DelegationLevel::value),
            [1, 2, 3, 4, 5, 6, 7]
        );
        assert!(serde_json::from_str::<DelegationLevel>("9").is_err());
    }

    #[test]
    fn a_cell_is_below_meets_or_above_only_when_both_sides_are_known() {
        let n = |v| DelegationLevel::new(v).ok();
        assert_eq!(against_rung(n(3), n(5)), AgainstRung::Below);
        assert_eq!(against_rung(n(5), n(5)), AgainstRung::Meets);
        assert_eq!(against_rung(n(6), n(5)), AgainstRung::Above);
        assert_eq!(against_rung(None, n(5)), AgainstRung::Unknown);
        assert_eq!(against_rung(n(5), None), AgainstRung::Unknown);
    }

    #[test]
    fn a_review_is_due_on_its_day_and_overdue_after() {
        assert!(!overdue(Some(day("2026-11-24")), day("2026-11-24")));
        assert!(overdue(Some(day("2026-11-23")), day("2026-11-24")));
        assert!(!overdue(None, day("2026-11-24")));
    }
}
