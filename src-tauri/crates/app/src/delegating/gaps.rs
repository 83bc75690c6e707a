//! Where somebody decides less than their rung expects, or nothing was agreed.

use std::collections::HashMap;

use rungs_domain::delegation::{AgainstRung, DelegationLevel};
use rungs_domain::ids::{DecisionAreaCode, PersonId};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::Result;
use crate::person_ref::{self, PersonRef};
use crate::workspace::Workspace;

/// A cell that is not what the rung expects.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DelegationGap {
    pub person: PersonRef,
    pub area: DecisionAreaCode,
    pub name: String,
    /// What was agreed.
    pub level: Option<DelegationLevel>,
    pub wanted: Option<DelegationLevel>,
    pub expected: DelegationLevel,
    /// Steps of the scale that are missing; none when nothing was agreed yet.
    pub gap: Option<i8>,
}

impl Workspace {
    /// Whether anybody, or the one asked about, stands on the ladder, as everyone in the matrix does.
    ///
    /// # Errors
    /// None but those of reading.
    pub fn stands_on_ladder(&self, person: Option<&PersonId>) -> Result<bool> {
        let matrix = self.delegation_matrix(None, None)?;
        Ok(matrix
            .people
            .iter()
            .any(|row| person.is_none_or(|id| row.id == *id)))
    }

    /// Cells below what the rung expects, or not agreed yet, of one person or of everyone.
    ///
    /// # Errors
    /// `not_found`.
    pub fn delegation_gaps(&self, person: Option<&PersonId>) -> Result<Vec<DelegationGap>> {
        if let Some(person) = person {
            self.read(|reader| person_ref::by_id(reader, person).map(|_| ()))?;
        }
        let matrix = self.delegation_matrix(None, None)?;
        let scale = matrix.scale;
        let names: HashMap<&DecisionAreaCode, &str> = matrix
            .areas
            .iter()
            .map(|a| (&a.code, a.name.as_str()))
            .collect();
        Ok(matrix
            .people
            .iter()
            .filter(|row| person.is_none_or(|id| row.id == *id))
            .flat_map(|row| row.cells.iter().map(move |cell| (row, cell)))
            .filter_map(|(row, cell)| {
                let expected = cell.expected?;
                let step = |level| scale.number(level).cast_signed();
                let below = cell.against_rung == AgainstRung::Below || cell.agreed.is_none();
                below.then(|| DelegationGap {
                    person: PersonRef {
                        id: row.id.clone(),
                        name: row.name.clone(),
                    },
                    area: cell.area.clone(),
                    name: names
                        .get(&cell.area)
                        .copied()
                        .unwrap_or_default()
                        .to_owned(),
                    level: cell.agreed,
                    wanted: cell.wanted,
                    expected,
                    gap: cell.agreed.map(|level| step(expected) - step(level)),
                })
            })
            .collect())
    }
}
