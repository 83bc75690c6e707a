//! The Seven Levels of Delegation (Management 3.0): who has the last word, whichever scale a workspace reads them on.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::{Result, RuleError};

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
    /// Below it the leader has the last word, above it the PM.
    pub const JOINTLY: Self = Self(4);
    /// From here on the PM is at least asked before it is decided.
    pub const ASKED: Self = Self(3);

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

    /// Whether the PM has the last word: 5 to 7.
    #[must_use]
    pub fn is_held(self) -> bool {
        self > Self::JOINTLY
    }

    /// Whether the leader has the last word: 1 to 3.
    #[must_use]
    pub fn is_kept(self) -> bool {
        self < Self::JOINTLY
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_outside_one_to_seven_do_not_exist() {
        assert!(DelegationLevel::new(0).is_err() && DelegationLevel::new(8).is_err());
        assert_eq!(
            DelegationLevel::all().map(DelegationLevel::value),
            [1, 2, 3, 4, 5, 6, 7]
        );
        assert!(serde_json::from_str::<DelegationLevel>("9").is_err());
    }
}
