//! Every refusal and failure in one shape: a code programs act on, and words that say what to do.

use rungs_domain::error::{Refusal, RuleError};
use rungs_store::StoreError;
use serde::{Deserialize, Serialize};
use specta::Type;

pub type Result<T, E = AppError> = std::result::Result<T, E>;

/// What callers tell apart. The command line maps them to exit codes, the window to what it offers next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Code {
    NotFound,
    Ambiguous,
    Exists,
    InUse,
    Overlap,
    Invalid,
    Frozen,
    TooMany,
    Loop,
    NothingToUndo,
    NothingToRedo,
    Cancelled,
    ReadOnly,
    DiskFull,
    /// A file that is missing, unreadable, damaged or not what it claims to be.
    BadFile,
    TooNew,
    PassphraseNeeded,
    NoWorkspace,
    Internal,
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, Deserialize, Type)]
#[error("{message}")]
pub struct AppError {
    pub code: Code,
    pub message: String,
    /// Which input is at fault.
    pub field: Option<String>,
    /// What to do, where the message does not say.
    pub help: Option<String>,
    pub candidates: Vec<String>,
}

impl AppError {
    #[must_use]
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            field: None,
            help: None,
            candidates: Vec::new(),
        }
    }

    #[must_use]
    pub fn at(mut self, field: &str) -> Self {
        self.field = Some(field.to_owned());
        self
    }
}

impl From<RuleError> for AppError {
    fn from(error: RuleError) -> Self {
        let code = match error.refusal {
            Refusal::NotFound => Code::NotFound,
            Refusal::Ambiguous => Code::Ambiguous,
            Refusal::Exists => Code::Exists,
            Refusal::Overlap => Code::Overlap,
            Refusal::Invalid => Code::Invalid,
            Refusal::Frozen => Code::Frozen,
            Refusal::TooMany => Code::TooMany,
            Refusal::Loop => Code::Loop,
            Refusal::NothingToUndo => Code::NothingToUndo,
            Refusal::NothingToRedo => Code::NothingToRedo,
        };
        Self {
            code,
            message: error.message,
            field: error.field,
            help: None,
            candidates: error.candidates,
        }
    }
}

impl From<StoreError> for AppError {
    fn from(error: StoreError) -> Self {
        let code = match &error {
            StoreError::Exists(_) => Code::Exists,
            StoreError::InUse => Code::InUse,
            StoreError::TooNew { .. } => Code::TooNew,
            StoreError::ReadOnly(_) | StoreError::JournalBeside(_) => Code::ReadOnly,
            StoreError::DiskFull => Code::DiskFull,
            StoreError::Missing(_)
            | StoreError::NotAWorkspace(_)
            | StoreError::Damaged(_)
            | StoreError::Unreadable { .. }
            | StoreError::BadCopy(_)
            | StoreError::DamagedCopy { .. }
            | StoreError::BadValue(_) => Code::BadFile,
            StoreError::Sql(_) => Code::Internal,
        };
        Self::new(code, error.to_string())
    }
}
