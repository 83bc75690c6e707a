//! Why a file could not be read, in words for people and a code for programs.

use serde::{Deserialize, Serialize};
use specta::Type;

/// What kind of refusal it is. The window and the command line act on some of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum FileErrorCode {
    /// The operating system did not let us read it.
    Unreadable,
    /// Nothing is in it.
    Empty,
    /// It holds no text and no workbook: a picture, a PDF, a program.
    Binary,
    /// A format that is known but not read, such as an old `.xls` or a web page.
    Unsupported,
    /// No row names its columns.
    NoHeader,
    /// Larger than any roster, or unpacks to more than any roster.
    TooLarge,
    BadYaml,
    BadJson,
    BadSpreadsheet,
    /// YAML whose aliases multiply without end.
    AliasBomb,
    /// The wish for a column cannot be met; the file itself is fine.
    Mapping,
    /// A file that is no form of ours, or no longer one.
    NotAForm,
    /// A ladder file that does not hang together.
    BadLadder,
    /// Stopped on request.
    Cancelled,
}

/// What was wrong, where, and what to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type, thiserror::Error)]
#[error("{message}")]
pub struct FileError {
    pub code: FileErrorCode,
    pub message: String,
    /// Row or line, 1-based, when the fault has a place.
    pub row: Option<u32>,
    /// Header or name of the column at fault.
    pub column: Option<String>,
    /// For `mapping`: what could have been meant.
    pub candidates: Vec<String>,
}

impl FileError {
    #[must_use]
    pub fn new(code: FileErrorCode, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            row: None,
            column: None,
            candidates: Vec::new(),
        }
    }

    #[must_use]
    pub fn at_row(mut self, row: u32) -> Self {
        self.row = Some(row);
        self
    }

    #[must_use]
    pub fn in_column(mut self, column: impl Into<String>) -> Self {
        self.column = Some(column.into());
        self
    }

    #[must_use]
    pub fn among(mut self, candidates: Vec<String>) -> Self {
        self.candidates = candidates;
        self
    }

    pub(crate) fn cancelled() -> Self {
        Self::new(
            FileErrorCode::Cancelled,
            "Reading was stopped. Nothing was saved.",
        )
    }
}
