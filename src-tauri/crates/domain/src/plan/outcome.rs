//! What became of a plan, or of one thing it worked on.

use serde::{Deserialize, Serialize};
use specta::Type;

/// What became of a plan or of one of its focus areas, said when the plan is closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum PlanOutcome {
    Reached,
    Partly,
    NotReached,
    /// Something else became more important, or the job changed.
    Overtaken,
}

impl PlanOutcome {
    pub const ALL: [Self; 4] = [
        Self::Reached,
        Self::Partly,
        Self::NotReached,
        Self::Overtaken,
    ];

    /// As it stands on paper.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::Reached => "reached",
            Self::Partly => "reached in part",
            Self::NotReached => "not reached",
            Self::Overtaken => "overtaken by events",
        }
    }
}
