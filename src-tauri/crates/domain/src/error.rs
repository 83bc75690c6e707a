//! A rule said no. The code is for programs, the message for people: what was wrong, where, and what to do.

use serde::{Deserialize, Serialize};
use specta::Type;

pub type Result<T, E = RuleError> = std::result::Result<T, E>;

/// Why a rule refused. Scripts and the window act on it; words come from the message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    NotFound,
    Ambiguous,
    Exists,
    Overlap,
    /// A value that can never be right: a date that does not exist, a rating of 9.
    Invalid,
    /// The value is fine, but not in this state: editing what is final or published.
    Frozen,
    /// A fourth focus area, a name of 300 characters.
    TooMany,
    /// Reporting to oneself, or in a circle.
    Loop,
    NothingToUndo,
    NothingToRedo,
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct RuleError {
    pub refusal: Refusal,
    pub message: String,
    /// Which input is at fault, in the caller's own name for it.
    pub field: Option<String>,
    /// For `Ambiguous`: what it could mean.
    pub candidates: Vec<String>,
}

impl RuleError {
    #[must_use]
    pub fn new(refusal: Refusal, message: impl Into<String>) -> Self {
        Self {
            refusal,
            message: message.into(),
            field: None,
            candidates: Vec::new(),
        }
    }

    #[must_use]
    pub fn invalid(field: &str, message: impl Into<String>) -> Self {
        Self::new(Refusal::Invalid, message).at(field)
    }

    #[must_use]
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::new(Refusal::NotFound, message)
    }

    #[must_use]
    pub fn at(mut self, field: &str) -> Self {
        self.field = Some(field.to_owned());
        self
    }

    #[must_use]
    pub fn among(mut self, candidates: Vec<String>) -> Self {
        self.candidates = candidates;
        self
    }
}
