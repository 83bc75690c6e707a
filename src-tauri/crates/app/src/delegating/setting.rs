//! Setting cells. What is not said stays as it is in the cell that day.

use rungs_domain::Day;
use rungs_domain::cells_set::CellsSet;
use rungs_domain::decision_limits::{Money, grouped};
use rungs_domain::delegation::DelegationLevel;
use rungs_domain::error::RuleError;
use rungs_domain::ids::{DecisionAreaCode, DelegationId, PersonId};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::cells::Cells;
use crate::error::Result;
use crate::workspace::{OpOutput, Workspace};

/// A new state of a cell. What is not said stays as it is in the cell that day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DelegationDraft {
    pub person: PersonId,
    pub area: DecisionAreaCode,
    /// Who has the last word from now on; none keeps the level agreed. Another level than the one agreed ends what holds for a while.
    pub level: Option<DelegationLevel>,
    pub wanted: Keep<DelegationLevel>,
    #[serde(default)]
    pub wanted_by: Keep<Day>,
    #[serde(default)]
    pub amount: Keep<Money>,
    #[serde(default)]
    pub customers: Keep<u32>,
    pub limit: Keep<String>,
    #[serde(default)]
    pub consult: Keep<Vec<String>>,
    #[serde(default)]
    pub inform: Keep<Vec<String>>,
    #[serde(default)]
    pub commitment: Keep<String>,
    pub review: Keep<Day>,
    pub reason: Option<String>,
    /// Since when it holds; today if not said.
    pub on: Option<Day>,
}

impl DelegationDraft {
    /// A draft that keeps everything.
    #[must_use]
    pub const fn of(person: PersonId, area: DecisionAreaCode) -> Self {
        Self {
            person,
            area,
            level: None,
            wanted: Keep::Keep,
            wanted_by: Keep::Keep,
            amount: Keep::Keep,
            customers: Keep::Keep,
            limit: Keep::Keep,
            consult: Keep::Keep,
            inform: Keep::Keep,
            commitment: Keep::Keep,
            review: Keep::Keep,
            reason: None,
            on: None,
        }
    }
}

/// A field that may stay, change or be emptied.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "do", content = "value", rename_all = "snake_case")]
pub enum Keep<T> {
    #[default]
    Keep,
    Clear,
    Set(T),
}

impl<T> Keep<T> {
    /// The field after the change.
    pub fn over(self, before: Option<T>) -> Option<T> {
        match self {
            Self::Keep => before,
            Self::Clear => None,
            Self::Set(value) => Some(value),
        }
    }
}

impl Workspace {
    /// # Errors
    /// `not_found` person or area; `invalid` when nothing is agreed yet and no level is said, when a limit is none, for a review before
    /// the level holds, for a day by when nothing is wanted, and for who is archived that day; `too_many` for texts and lists that are too long.
    pub fn delegation_set(&self, draft: &DelegationDraft) -> Result<OpOutput<DelegationId>> {
        self.transact_named(|w| Cells::load(w.reader())?.put(w, draft))
    }

    /// What setting these cells would change, before it is done. A draft that names no level is counted by what it wants.
    ///
    /// # Errors
    /// `not_found` person or area.
    pub fn delegation_set_ahead(&self, drafts: &[DelegationDraft]) -> Result<CellsSet> {
        let today = self.today();
        self.read(|reader| {
            let mut cells = Cells::load(reader)?;
            for draft in drafts {
                cells.count(reader, draft, today)?;
            }
            Ok(cells.counted(drafts))
        })
    }

    /// Sets several cells in one step, which is undone in one step too; answers what that changed. Where nothing changes, nothing is
    /// written.
    ///
    /// # Errors
    /// As for one; then no cell is set. `invalid` when there is none.
    pub fn delegation_set_many(&self, drafts: &[DelegationDraft]) -> Result<OpOutput<CellsSet>> {
        if drafts.is_empty() {
            let message = "No cell is chosen. Choose at least one first.";
            return Err(RuleError::invalid("cells", message).into());
        }
        self.transact_named(|w| {
            let mut cells = Cells::load(w.reader())?;
            let mut words = setting_many(drafts.len());
            for draft in drafts {
                let (_, called) = cells.put(w, draft)?;
                if drafts.len() == 1 {
                    words = called;
                }
            }
            Ok((cells.counted(drafts), words))
        })
    }
}

/// What undo names.
fn setting_many(count: usize) -> String {
    let count = u64::try_from(count).unwrap_or(u64::MAX);
    format!("setting {} delegations", grouped(count))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_undo_names_counts_as_everything_else_does() {
        assert_eq!(setting_many(2), "setting 2 delegations");
        assert_eq!(setting_many(6_300), "setting 6,300 delegations");
    }
}
