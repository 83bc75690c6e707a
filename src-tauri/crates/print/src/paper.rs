//! The sheets of paper a document is made for, how they lie, and whether there is room to write on them.

use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    /// 210 × 297 mm.
    #[default]
    A4,
    /// 8.5 × 11 inches.
    UsLetter,
}

/// How the paper lies before the reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Orientation {
    Portrait,
    Landscape,
}

/// Whether there are lines and rows to write on by hand, beyond those a document has anyway.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum WriteIn {
    #[default]
    Without,
    Lines,
}

/// All one can choose about the paper of a document.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Setup {
    pub paper: Paper,
    /// As the document usually lies, if not said. One that is not of its [`orientations`](crate::Kind::orientations) is passed over.
    pub orientation: Option<Orientation>,
    /// Passed over where a document [takes no lines](crate::Kind::takes_lines).
    pub write_in: WriteIn,
}

impl From<Paper> for Setup {
    fn from(paper: Paper) -> Self {
        Self {
            paper,
            ..Self::default()
        }
    }
}
