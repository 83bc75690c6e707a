//! A ladder as one workspace keeps it. A published version never changes, so nobody's goalposts move.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::Day;
use crate::error::{Result, RuleError};
use crate::ids::LadderVersionId;
use crate::ladder::Ladder;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum LadderStatus {
    Draft,
    Published,
}

/// A version that people are placed and assessed on. There is no way to edit what it holds.
#[derive(Debug, Clone, PartialEq)]
pub struct Published<T>(T);

impl<T> Published<T> {
    pub const fn get(&self) -> &T {
        &self.0
    }
}

/// A ladder as one workspace keeps it.
#[derive(Debug, Clone, PartialEq)]
pub struct LadderVersion {
    pub id: LadderVersionId,
    /// 1, 2, 3 … in the order versions were begun.
    pub number: u32,
    pub status: LadderStatus,
    pub published_on: Option<Day>,
    pub ladder: Arc<Ladder>,
}

impl LadderVersion {
    /// # Errors
    /// `invalid` while it is a draft.
    pub fn published(self) -> Result<Published<Self>> {
        match self.status {
            LadderStatus::Published => Ok(Published(self)),
            LadderStatus::Draft => Err(RuleError::invalid(
                "ladder",
                "This ladder is a draft. Publish it before placing people on it.",
            )),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ladder_fixture::ladder;

    #[test]
    fn a_draft_is_not_published() {
        let version = LadderVersion {
            id: "v".into(),
            number: 1,
            status: LadderStatus::Draft,
            published_on: None,
            ladder: ladder().into(),
        };
        assert!(version.published().is_err());
    }
}
