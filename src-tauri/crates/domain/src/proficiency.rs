//! How well somebody does something, and how well a level expects it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::{Result, RuleError};

/// How well somebody does something, 0–5.
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
#[schemars(extend("minimum" = 0, "maximum" = 5))]
pub struct Proficiency(#[specta(type = u8)] u8);

impl Proficiency {
    pub const WORDS: [&'static str; 6] = [
        "Not yet",
        "Learning",
        "With help",
        "On their own",
        "Leads others",
        "Sets the standard",
    ];
    const MEANINGS: [&'static str; 6] = [
        "Has not done this yet.",
        "Knows how it is done and is trying it out.",
        "Does it well when somebody looks along.",
        "Does it well and reliably, without being asked.",
        "Does it in hard cases and helps others to do it.",
        "Shapes how it is done here; others come for advice.",
    ];

    /// # Errors
    /// `invalid` outside 0–5.
    pub fn new(value: u8) -> Result<Self> {
        if value <= 5 {
            Ok(Self(value))
        } else {
            Err(RuleError::invalid(
                "rating",
                format!("A rating is 0 to 5, not {value}."),
            ))
        }
    }

    #[must_use]
    pub const fn value(self) -> u8 {
        self.0
    }

    #[must_use]
    pub fn word(self) -> &'static str {
        Self::WORDS.get(usize::from(self.0)).copied().unwrap_or("")
    }

    /// What one sees of somebody at this step, as a sentence.
    #[must_use]
    pub fn meaning(self) -> &'static str {
        Self::MEANINGS
            .get(usize::from(self.0))
            .copied()
            .unwrap_or("")
    }

    /// All six, lowest first.
    #[must_use]
    pub fn all() -> [Self; 6] {
        [0, 1, 2, 3, 4, 5].map(Self)
    }
}

impl TryFrom<u8> for Proficiency {
    type Error = RuleError;

    fn try_from(value: u8) -> Result<Self> {
        Self::new(value)
    }
}

impl From<Proficiency> for u8 {
    fn from(value: Proficiency) -> Self {
        value.0
    }
}
