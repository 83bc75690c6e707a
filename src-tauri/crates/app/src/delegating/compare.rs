//! The matrix of two days beside each other.

use std::collections::{HashMap, HashSet};

use rungs_domain::Day;
use rungs_domain::cell_in_time::CellInTime;
use rungs_domain::decision_area::DecisionArea;
use rungs_domain::decision_catalogue::DecisionCatalogue;
use rungs_domain::delegation::DelegationLevel;
use rungs_domain::delegation_compare::{DelegationShift, ShiftCounts, moved_between, shift};
use rungs_domain::delegation_scale::Scale;
use rungs_domain::delegation_story::StoryLine;
use rungs_domain::ids::{DecisionAreaCode, PersonId};
use rungs_store::Reader;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::catalogue_on;
use super::matrix::{Rows, matrix};
use super::story::Agreed;
use crate::error::Result;
use crate::person_ref::PersonRef;
use crate::workspace::Workspace;

/// A cell on which something else holds on the later day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CellChange {
    pub person: PersonRef,
    pub area: DecisionAreaCode,
    /// What the area is called.
    pub name: String,
    pub from: Option<DelegationLevel>,
    pub to: Option<DelegationLevel>,
    pub shift: DelegationShift,
    /// On one of the two days something holds for a while only.
    pub for_a_while: bool,
    /// The day its area left the catalogue, where that is why nothing holds any more.
    pub retired_on: Option<Day>,
    /// What moved it, oldest first.
    pub why: Vec<StoryLine>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DelegationComparison {
    /// The earlier day.
    pub from: Day,
    pub to: Day,
    pub counts: ShiftCounts,
    /// Of everybody in the team on the later day, by name, in the order of its areas, and then of those that were retired.
    pub changes: Vec<CellChange>,
}

impl Workspace {
    /// Where people of a team decide more or less on one day than on another, whichever of the two is given first.
    ///
    /// # Errors
    /// `not_found` lead.
    pub fn delegation_compare(
        &self,
        lead: Option<&PersonId>,
        one: Day,
        other: Day,
    ) -> Result<DelegationComparison> {
        let (from, to) = (one.min(other), one.max(other));
        let today = self.today();
        self.read(|reader| {
            let after = matrix(reader, lead, Rows::GivenTo, to, today)?;
            // Somebody may have come to this team from another one.
            let before = matrix(reader, None, Rows::Everyone, from, today)?;
            let mut held: HashMap<(&PersonId, &DecisionAreaCode), Held> = before
                .people
                .iter()
                .flat_map(|row| row.cells.iter().map(move |cell| (row, cell)))
                .map(|(row, cell)| {
                    (
                        (&row.id, &cell.area),
                        (cell.level, cell.temporary.is_some()),
                    )
                })
                .collect();
            let stood: HashSet<&PersonId> = before.people.iter().map(|row| &row.id).collect();
            for row in after.people.iter().filter(|row| !stood.contains(&row.id)) {
                for (area, was) in held_by(reader, before.scale, &row.id, &before.areas, from)? {
                    held.insert((&row.id, area), was);
                }
            }
            let catalogue = catalogue_on(reader, to)?;
            let left: Vec<&DecisionArea> = before
                .areas
                .iter()
                .filter(|area| !goes_on(&catalogue, &after.areas, &area.code))
                .collect();
            let mut counts = ShiftCounts::default();
            let mut changes = Vec::new();
            for row in &after.people {
                // Only where something changed.
                let mut agreed: Option<Agreed> = None;
                for (cell, area) in row.cells.iter().zip(&after.areas) {
                    let (was, was_for_a_while) = held
                        .get(&(&row.id, &cell.area))
                        .copied()
                        .filter(|(level, _)| level.is_some())
                        .unwrap_or_else(|| {
                            // What came of a split or a merge goes on from what it came out of, as the cells themselves do.
                            let origins = catalogue.lineage.before(&cell.area);
                            let were = origins.iter().filter_map(|o| held.get(&(&row.id, o)));
                            were.copied()
                                .filter(|(level, _)| level.is_some())
                                .min()
                                .unwrap_or_default()
                        });
                    let Some(shift) = shift(after.scale, was, cell.level) else {
                        continue;
                    };
                    counts.count(shift);
                    let own = match &mut agreed {
                        Some(own) => own,
                        none => none.insert(Agreed::load(reader, &row.id)?),
                    };
                    let story = own.story(&catalogue, &cell.area, to);
                    changes.push(CellChange {
                        person: PersonRef {
                            id: row.id.clone(),
                            name: row.name.clone(),
                        },
                        area: cell.area.clone(),
                        name: area.name.clone(),
                        from: was,
                        to: cell.level,
                        shift,
                        for_a_while: was_for_a_while || cell.temporary.is_some(),
                        retired_on: None,
                        why: moved_between(story, from, to),
                    });
                }
                // What nobody decides any more, since its area was retired and nothing came out of it.
                for area in &left {
                    let (was, was_for_a_while) = held
                        .get(&(&row.id, &area.code))
                        .copied()
                        .unwrap_or_default();
                    let Some(shift) = shift(after.scale, was, None) else {
                        continue;
                    };
                    counts.count(shift);
                    changes.push(CellChange {
                        person: PersonRef {
                            id: row.id.clone(),
                            name: row.name.clone(),
                        },
                        area: area.code.clone(),
                        name: area.name.clone(),
                        from: was,
                        to: None,
                        shift,
                        for_a_while: was_for_a_while,
                        retired_on: catalogue.area(&area.code).and_then(|area| area.until),
                        why: Vec::new(),
                    });
                }
            }
            Ok(DelegationComparison {
                from,
                to,
                counts,
                changes,
            })
        })
    }
}

/// What holds in a cell, and whether only for a while.
type Held = (Option<DelegationLevel>, bool);

/// What somebody held on a day on which they did not stand on the ladder yet.
fn held_by<'a>(
    reader: Reader<'_>,
    scale: Scale,
    person: &PersonId,
    areas: &'a [DecisionArea],
    on: Day,
) -> Result<Vec<(&'a DecisionAreaCode, Held)>> {
    let states = reader.delegations_of(person)?;
    let temporary = reader.temporary_levels_of(person)?;
    let held = areas.iter().map(|area| {
        let cell = CellInTime::of(scale, &states, &temporary, &area.code);
        (&area.code, (cell.level_on(on), cell.held_on(on).is_some()))
    });
    Ok(held.collect())
}

/// Whether an area is still there, or what came out of it.
fn goes_on(catalogue: &DecisionCatalogue, areas: &[DecisionArea], code: &DecisionAreaCode) -> bool {
    areas
        .iter()
        .any(|area| area.code == *code || catalogue.lineage.before(&area.code).contains(code))
}
