//! A level for a while: pulling a decision back on purpose, or handing one over, with a day on which it returns by itself.

use rungs_domain::Day;
use rungs_domain::delegation::DelegationLevel;
use rungs_domain::error::RuleError;
use rungs_domain::ids::{DecisionAreaCode, PersonId, TemporaryLevelId};
use rungs_domain::temporary_level::TemporaryLevel;
use rungs_store::Reader;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::cells::Cells;
use crate::error::Result;
use crate::workspace::{OpOutput, Workspace, Writing};

/// A level that is to hold for a while.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct TemporaryDraft {
    pub person: PersonId,
    pub area: DecisionAreaCode,
    pub level: DelegationLevel,
    /// The first day; today if not said.
    pub since: Option<Day>,
    /// The last day.
    pub until: Day,
    /// Never empty: who is pulled back wants to know why.
    pub reason: String,
}

impl Workspace {
    /// Changes who has the last word for a while.
    ///
    /// # Errors
    /// `not_found` person or area; `invalid` without a reason, when it would not change anything, ends before it begins, or for
    /// who is archived that day; `overlap`.
    pub fn delegation_for_a_while(
        &self,
        draft: &TemporaryDraft,
    ) -> Result<OpOutput<TemporaryLevelId>> {
        self.transact_named(|w| Cells::load(w.reader())?.put_for_a_while(w, draft))
    }

    /// Changes several cells for a while in one step, which is undone in one step too.
    ///
    /// # Errors
    /// As for one; then none is changed. `invalid` when there is none.
    pub fn delegation_for_a_while_many(&self, drafts: &[TemporaryDraft]) -> Result<OpOutput<u32>> {
        match drafts {
            [] => Err(
                RuleError::invalid("cells", "No cell is chosen. Choose at least one first.").into(),
            ),
            [one] => Ok(self.delegation_for_a_while(one)?.map(|_| 1)),
            several => {
                let count = u32::try_from(several.len()).unwrap_or(u32::MAX);
                self.transact(format!("{count} delegations for a while"), |w| {
                    let mut cells = Cells::load(w.reader())?;
                    for draft in several {
                        cells.put_for_a_while(w, draft)?;
                    }
                    Ok(count)
                })
            }
        }
    }

    /// Lets it last longer or end sooner.
    ///
    /// # Errors
    /// `not_found`; as for making one.
    pub fn delegation_while_until(
        &self,
        id: &TemporaryLevelId,
        until: Day,
    ) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let level = temporary(w.reader(), id)?;
            let changed = TemporaryLevel {
                until,
                ended_on: None,
                ..level
            };
            let name = Cells::load(w.reader())?.put_again(w, changed)?;
            let words = format!("the new end of what holds for {name} for a while");
            Ok(((), words))
        })
    }

    /// Gives a decision back before its time; from that day on what was agreed holds again.
    ///
    /// # Errors
    /// `not_found`; `invalid` when it came to its end already.
    pub fn delegation_give_back(
        &self,
        id: &TemporaryLevelId,
        on: Option<Day>,
    ) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let (_, words) = give_back(w, id, on.unwrap_or(w.today))?;
            Ok(((), words))
        })
    }
}

/// Gives a decision back; answers to whom, and what undo calls it.
///
/// # Errors
/// As `delegation_give_back`.
pub(crate) fn give_back(
    w: &mut Writing<'_, '_>,
    id: &TemporaryLevelId,
    on: Day,
) -> Result<(PersonId, String)> {
    let level = temporary(w.reader(), id)?;
    let name = Cells::load(w.reader())?.give_back(w, &level, on)?;
    Ok((level.person, format!("giving a decision back to {name}")))
}

fn temporary(reader: Reader<'_>, id: &TemporaryLevelId) -> Result<TemporaryLevel> {
    let found: Option<TemporaryLevel> = reader.by_id(id.as_str())?;
    Ok(found.ok_or_else(|| {
        RuleError::not_found("This is not held for a while any more. Somebody took it back.")
    })?)
}
