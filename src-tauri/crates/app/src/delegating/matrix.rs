//! The matrix of everyone, or of a team, on a day.

use std::collections::HashMap;

use rungs_domain::Day;
use rungs_domain::decision_area::DecisionArea;
use rungs_domain::decision_catalogue::DecisionCatalogue;
use rungs_domain::delegation::{self, AgainstRung, Delegation, DelegationLevel};
use rungs_domain::delegation_scale::Scale;
use rungs_domain::delegation_view::{DelegationView, difference};
use rungs_domain::ids::{DecisionAreaCode, LevelCode, PersonId, TemporaryLevelId};
use rungs_domain::ladder::{Ladder, Level};
use rungs_domain::temporary_level::TemporaryLevel;
use rungs_store::Reader;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::catalogue;
use crate::error::Result;
use crate::roster::{LevelRef, level_ref, team_entries};
use crate::workspace::Workspace;

/// What holds in a cell for a while instead of what was agreed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct TemporaryCell {
    pub id: TemporaryLevelId,
    pub since: Day,
    /// The last day.
    pub until: Day,
    pub reason: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MatrixCell {
    pub area: DecisionAreaCode,
    /// 1–7, what holds that day; none when nothing was agreed yet.
    pub level: Option<DelegationLevel>,
    pub wanted: Option<DelegationLevel>,
    /// What the person's rung expects.
    pub expected: Option<DelegationLevel>,
    /// All limits on one line.
    pub limit: Option<String>,
    pub reason: Option<String>,
    pub review: Option<Day>,
    pub since: Option<Day>,
    /// How what was agreed stands; what holds for a while is no measure of anybody.
    pub against_rung: AgainstRung,
    pub overdue: bool,
    /// What was agreed, and holds again after `temporary`.
    pub agreed: Option<DelegationLevel>,
    pub temporary: Option<TemporaryCell>,
    pub wanted_by: Option<Day>,
    /// How the PM sees it.
    pub own_view: Option<DelegationLevel>,
    /// Steps by which the PM sees themselves freer than what was agreed; negative when less free.
    pub difference: Option<i8>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MatrixRow {
    pub id: PersonId,
    pub name: String,
    pub level: LevelRef,
    /// Every area, in the order of `areas`.
    pub cells: Vec<MatrixCell>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Matrix {
    pub areas: Vec<DecisionArea>,
    /// Everyone active and placed, by name.
    pub people: Vec<MatrixRow>,
    pub scale: Scale,
}

/// What is the same for every cell of a matrix.
pub(crate) struct CellGround<'a> {
    pub ladder: &'a Ladder,
    pub catalogue: &'a DecisionCatalogue,
    pub on: Day,
}

/// What is known of one cell that day.
#[derive(Default)]
pub(crate) struct CellFacts {
    pub state: Option<Delegation>,
    pub temporary: Option<TemporaryLevel>,
    pub own_view: Option<DelegationView>,
}

impl CellGround<'_> {
    pub(crate) fn expected(
        &self,
        level: Option<&Level>,
        area: &DecisionAreaCode,
    ) -> Option<DelegationLevel> {
        self.catalogue.expected(level?, area)
    }

    pub(crate) fn level(&self, code: &LevelCode) -> Option<&Level> {
        self.ladder.level(code)
    }

    pub(crate) fn cell(
        &self,
        area: &DecisionAreaCode,
        expected: Option<DelegationLevel>,
        facts: CellFacts,
    ) -> MatrixCell {
        let CellFacts {
            state,
            temporary,
            own_view,
        } = facts;
        let agreed = state.as_ref().map(|s| s.level);
        let own_view = own_view.map(|view| view.level);
        let (wanted, wanted_by, limit, reason, review, since) =
            state.map_or((None, None, None, None, None, None), |s| {
                (
                    s.wanted,
                    s.wanted_by,
                    s.limits.line(),
                    s.reason,
                    s.review,
                    Some(s.since),
                )
            });
        MatrixCell {
            area: area.clone(),
            level: temporary.as_ref().map(|t| t.level).or(agreed),
            wanted,
            expected,
            limit,
            reason,
            review,
            since,
            against_rung: self.catalogue.against(agreed, expected),
            overdue: delegation::overdue(review, self.on),
            agreed,
            temporary: temporary.map(|t| TemporaryCell {
                id: t.id,
                since: t.since,
                until: t.until,
                reason: t.reason,
            }),
            wanted_by,
            own_view,
            difference: difference(self.catalogue.scale, agreed, own_view),
        }
    }
}

/// Every cell of one person on a rung, in the order of the catalogue.
pub(crate) fn cells_of(
    reader: Reader<'_>,
    ground: &CellGround<'_>,
    person: &PersonId,
    rung: Option<&Level>,
) -> Result<Vec<MatrixCell>> {
    let states = reader.delegations_of(person)?;
    let temporary = reader.temporary_levels_of(person)?;
    let views = reader.delegation_views_of(person)?;
    let on = ground.on;
    let cells = ground.catalogue.on(on).map(|area| {
        // In the order they were made, so the last one by that day counts.
        let state = states
            .iter()
            .rfind(|s| s.area == area.code && s.since <= on);
        let own_view = views.iter().rfind(|v| v.area == area.code && v.on <= on);
        let holding = temporary
            .iter()
            .find(|t| t.area == area.code && t.holds_on(on));
        let facts = CellFacts {
            state: state.cloned(),
            temporary: holding.cloned(),
            own_view: own_view.cloned(),
        };
        ground.cell(&area.code, ground.expected(rung, &area.code), facts)
    });
    Ok(cells.collect())
}

impl Workspace {
    /// The matrix of everyone, or of the whole tree below a lead, on a day.
    ///
    /// # Errors
    /// `not_found` lead.
    pub fn delegation_matrix(&self, lead: Option<&PersonId>, as_of: Option<Day>) -> Result<Matrix> {
        let on = as_of.unwrap_or_else(|| self.today());
        self.read(|reader| {
            let ladder = Self::ladder_on(reader, on)?.ladder;
            let catalogue = catalogue(reader)?;
            let ground = CellGround {
                ladder: &ladder,
                catalogue: &catalogue,
                on,
            };
            let areas: Vec<DecisionArea> = catalogue.on(on).cloned().collect();
            let columns: HashMap<&str, usize> = areas
                .iter()
                .enumerate()
                .map(|(at, area)| (area.code.as_str(), at))
                .collect();
            let mut rows: HashMap<PersonId, Vec<CellFacts>> = HashMap::new();
            let mut known = |person: &PersonId,
                             area: &DecisionAreaCode,
                             put: &mut dyn FnMut(&mut CellFacts)| {
                let Some(at) = columns.get(area.as_str()) else {
                    return;
                };
                let row = match rows.get_mut(person) {
                    Some(row) => row,
                    None => rows.entry(person.clone()).or_insert_with(|| {
                        std::iter::repeat_with(CellFacts::default)
                            .take(areas.len())
                            .collect()
                    }),
                };
                if let Some(facts) = row.get_mut(*at) {
                    put(facts);
                }
            };
            for state in reader.delegations_on(on)? {
                let (person, area) = (state.person.clone(), state.area.clone());
                let mut state = Some(state);
                known(&person, &area, &mut |facts| facts.state = state.take());
            }
            for level in reader.temporary_levels()? {
                if level.holds_on(on) {
                    let (person, area) = (level.person.clone(), level.area.clone());
                    let mut level = Some(level);
                    known(&person, &area, &mut |facts| facts.temporary = level.take());
                }
            }
            // In the order they were said, so the last one by that day stays.
            for view in reader.delegation_views()? {
                if view.on <= on {
                    let (person, area) = (view.person.clone(), view.area.clone());
                    let mut view = Some(view);
                    known(&person, &area, &mut |facts| facts.own_view = view.take());
                }
            }
            // What a rung expects is the same for everybody on it.
            let mut expected_of: HashMap<LevelCode, Vec<Option<DelegationLevel>>> = HashMap::new();
            let people = team_entries(reader, lead, on)?
                .into_iter()
                .filter_map(|entry| {
                    let level = level_ref(&ladder, entry.level.as_ref()?)?;
                    let expected = expected_of.entry(level.code.clone()).or_insert_with(|| {
                        let rung = ground.level(&level.code);
                        areas
                            .iter()
                            .map(|area| ground.expected(rung, &area.code))
                            .collect()
                    });
                    let own = rows.remove(&entry.id).unwrap_or_default();
                    let own = own
                        .into_iter()
                        .chain(std::iter::repeat_with(CellFacts::default));
                    let cells = areas
                        .iter()
                        .zip(expected.iter())
                        .zip(own)
                        .map(|((area, expected), facts)| ground.cell(&area.code, *expected, facts))
                        .collect();
                    Some(MatrixRow {
                        id: entry.id,
                        name: entry.name,
                        level,
                        cells,
                    })
                })
                .collect();
            Ok(Matrix {
                scale: catalogue.scale,
                areas,
                people,
            })
        })
    }
}
