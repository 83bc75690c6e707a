//! What one person's decisions are to be looked at again for, after they moved to a new domain.

use rungs_domain::Day;
use rungs_domain::coverage::CoveredCell;
use rungs_domain::decision_catalogue::DecisionCatalogue;
use rungs_domain::delegation::{AgreedLevel, agreed_levels};
use rungs_domain::delegation_scale::ScaleStep;
use rungs_domain::ids::{DecisionAreaCode, PersonId};
use rungs_domain::look_again::{NewDomain, new_domain, urgency};
use rungs_domain::temporary_level::TemporaryLevel;
use rungs_store::Reader;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::naming::cell_row;
use super::rows::CellRow;
use crate::delegating::catalogue;
use crate::error::Result;
use crate::person_ref::{self, PersonRef};
use crate::workspace::Workspace;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct LookAgain {
    pub person: PersonRef,
    /// The latest move to a new domain, if something waits since.
    pub moved: Option<NewDomain>,
    pub steps: Vec<ScaleStep>,
    /// What cannot be taken back first, then where the person is freest.
    pub cells: Vec<CellRow>,
}

impl Workspace {
    /// Today, for one person.
    ///
    /// # Errors
    /// `not_found` person.
    pub fn delegation_look_again(&self, person: &PersonId) -> Result<LookAgain> {
        let today = self.today();
        self.read(|reader| {
            let person = PersonRef::from(&person_ref::by_id(reader, person)?);
            look_again(reader, &catalogue(reader)?, person, today)
        })
    }
}

/// What waits of one person by a day, wherever it is shown.
pub(crate) fn look_again(
    reader: Reader<'_>,
    catalogue: &DecisionCatalogue,
    person: PersonRef,
    day: Day,
) -> Result<LookAgain> {
    let moved = new_domain(&reader.employments_of(&person.id)?, day);
    let states = agreed_levels(&reader.delegations_of(&person.id)?);
    let temporary = reader.temporary_levels_of(&person.id)?;
    let mut waiting = Vec::new();
    for area in catalogue.on(day) {
        let own = |code: &DecisionAreaCode| area.code == *code;
        let states: Vec<AgreedLevel> = states.iter().filter(|s| own(&s.area)).cloned().collect();
        let temporary: Vec<TemporaryLevel> =
            temporary.iter().filter(|t| own(&t.area)).cloned().collect();
        let cell = CoveredCell::of(catalogue.scale, &states, &temporary, moved.as_ref(), day);
        if let (true, Some(agreed)) = (cell.waits, cell.agreed) {
            let row = cell_row(person.clone(), area, &cell, moved.clone(), (day, day));
            waiting.push((urgency(area, agreed), row));
        }
    }
    waiting.sort_by(|(a, _), (b, _)| a.cmp(b));
    let cells: Vec<CellRow> = waiting.into_iter().map(|(_, row)| row).collect();
    Ok(LookAgain {
        moved: moved.filter(|_| !cells.is_empty()),
        steps: catalogue.scale.steps(),
        person,
        cells,
    })
}
