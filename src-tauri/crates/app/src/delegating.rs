//! Delegating decisions: setting a cell, the matrix of a team, and where reality differs from what the rung expects.

use std::collections::HashMap;

use rungs_domain::Day;
use rungs_domain::decision_area::DecisionArea;
use rungs_domain::delegation::{self, AgainstRung, Delegation, DelegationLevel};
use rungs_domain::error::RuleError;
use rungs_domain::ids::{DecisionAreaCode, DelegationId, LevelCode, PersonId};
use rungs_domain::ladder::Ladder;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::Result;
use crate::person_ref::{self, PersonRef};
use crate::roster::{LevelRef, level_ref, team_entries};
use crate::text;
use crate::workspace::{OpOutput, Workspace, Writing};

/// A new state of a cell. What is not said stays as it is in the cell today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DelegationDraft {
    pub person: PersonId,
    pub area: DecisionAreaCode,
    pub level: DelegationLevel,
    pub wanted: Keep<DelegationLevel>,
    pub limit: Keep<String>,
    pub review: Keep<Day>,
    pub reason: Option<String>,
    /// Since when it holds; today if not said.
    pub on: Option<Day>,
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

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MatrixCell {
    pub area: DecisionAreaCode,
    /// 1–7; none when nothing was agreed yet.
    pub level: Option<DelegationLevel>,
    pub wanted: Option<DelegationLevel>,
    /// What the person's rung expects.
    pub expected: Option<DelegationLevel>,
    pub limit: Option<String>,
    pub reason: Option<String>,
    pub review: Option<Day>,
    pub since: Option<Day>,
    pub against_rung: AgainstRung,
    pub overdue: bool,
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
}

/// A cell that is not what the rung expects.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DelegationGap {
    pub person: PersonRef,
    pub area: DecisionAreaCode,
    pub name: String,
    pub level: Option<DelegationLevel>,
    pub wanted: Option<DelegationLevel>,
    pub expected: DelegationLevel,
    /// expected − level; none when nothing was agreed yet.
    pub gap: Option<i8>,
}

/// One state of a cell, for its history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DelegationLine {
    pub id: DelegationId,
    pub since: Day,
    pub level: DelegationLevel,
    pub wanted: Option<DelegationLevel>,
    pub limit: Option<String>,
    pub reason: Option<String>,
    pub review: Option<Day>,
}

impl Workspace {
    /// # Errors
    /// `not_found` person or area; `too_many` for a limit or reason that is too long.
    pub fn delegation_set(&self, draft: &DelegationDraft) -> Result<OpOutput<DelegationId>> {
        self.transact_named(|w| {
            let person = person_ref::by_id(w.reader(), &draft.person)?;
            let areas = w.reader().decision_areas()?;
            let (id, area) = put_delegation(w, draft, &areas)?;
            Ok((id, format!("{area} for {}", person.name)))
        })
    }

    /// Sets several cells in one step, which is undone in one step too.
    ///
    /// # Errors
    /// As for one; then no cell is set. `invalid` when there is none.
    pub fn delegation_set_many(&self, drafts: &[DelegationDraft]) -> Result<OpOutput<u32>> {
        match drafts {
            [] => Err(
                RuleError::invalid("cells", "No cell is chosen. Choose at least one first.").into(),
            ),
            [one] => Ok(self.delegation_set(one)?.map(|_| 1)),
            several => {
                let count = u32::try_from(several.len()).unwrap_or(u32::MAX);
                self.transact(format!("setting {count} delegations"), |w| {
                    let areas = w.reader().decision_areas()?;
                    for draft in several {
                        put_delegation(w, draft, &areas)?;
                    }
                    Ok(count)
                })
            }
        }
    }

    /// The matrix of everyone, or of the whole tree below a lead, on a day.
    ///
    /// # Errors
    /// `not_found` lead.
    pub fn delegation_matrix(&self, lead: Option<&PersonId>, as_of: Option<Day>) -> Result<Matrix> {
        let on = as_of.unwrap_or_else(|| self.today());
        self.read(|reader| {
            let ladder = Self::ladder_on(reader, on)?.ladder;
            let areas = reader.decision_areas()?;
            let mut states: HashMap<PersonId, Vec<Delegation>> = HashMap::new();
            for state in reader.delegations_on(on)? {
                match states.get_mut(&state.person) {
                    Some(of_person) => of_person.push(state),
                    None => {
                        states.insert(state.person.clone(), vec![state]);
                    }
                }
            }
            let people = team_entries(reader, lead, on)?
                .into_iter()
                .filter_map(|entry| {
                    let level = level_ref(&ladder, entry.level.as_ref()?)?;
                    let mut own = states.remove(&entry.id).unwrap_or_default();
                    let cells = areas
                        .iter()
                        .map(|area| {
                            let at = own.iter().position(|state| state.area == area.code);
                            let state = at.map(|at| own.swap_remove(at));
                            matrix_cell(&ladder, &level.code, area, state, on)
                        })
                        .collect();
                    Some(MatrixRow {
                        id: entry.id,
                        name: entry.name,
                        level,
                        cells,
                    })
                })
                .collect();
            Ok(Matrix { areas, people })
        })
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
                let gap = cell
                    .level
                    .map(|level| expected.value().cast_signed() - level.value().cast_signed());
                gap.is_none_or(|gap| gap > 0).then(|| DelegationGap {
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
                    level: cell.level,
                    wanted: cell.wanted,
                    expected,
                    gap,
                })
            })
            .collect())
    }

    /// Every state a cell has had, newest first.
    ///
    /// # Errors
    /// `not_found` person.
    pub fn delegation_history(
        &self,
        person: &PersonId,
        area: &DecisionAreaCode,
    ) -> Result<Vec<DelegationLine>> {
        self.read(|reader| {
            person_ref::by_id(reader, person)?;
            let states = reader
                .delegations_of(person)?
                .into_iter()
                .rev()
                .filter(|state| state.area == *area);
            Ok(states
                .map(|s| DelegationLine {
                    id: s.id,
                    since: s.since,
                    level: s.level,
                    wanted: s.wanted,
                    limit: s.limit,
                    reason: s.reason,
                    review: s.review,
                })
                .collect())
        })
    }

    /// # Errors
    /// When the workspace cannot be read.
    pub fn decision_areas(&self) -> Result<Vec<DecisionArea>> {
        self.read(|reader| Ok(reader.decision_areas()?))
    }
}

pub(crate) fn matrix_cell(
    ladder: &Ladder,
    level: &LevelCode,
    area: &DecisionArea,
    state: Option<Delegation>,
    on: Day,
) -> MatrixCell {
    let expected = ladder
        .level(level)
        .and_then(|l| l.delegation.get(&area.code).copied());
    let now = state.as_ref().map(|s| s.level);
    let review = state.as_ref().and_then(|s| s.review);
    let since = state.as_ref().map(|s| s.since);
    let (wanted, limit, reason) =
        state.map_or((None, None, None), |s| (s.wanted, s.limit, s.reason));
    MatrixCell {
        area: area.code.clone(),
        level: now,
        wanted,
        expected,
        limit,
        reason,
        review,
        since,
        against_rung: delegation::against_rung(now, expected),
        overdue: delegation::overdue(review, on),
    }
}

fn put_delegation(
    w: &mut Writing<'_, '_>,
    draft: &DelegationDraft,
    areas: &[DecisionArea],
) -> Result<(DelegationId, String)> {
    person_ref::by_id(w.reader(), &draft.person)?;
    let area = rungs_domain::decision_area::find(areas, draft.area.as_str())?;
    let on = draft.on.unwrap_or(w.today);
    let mut history = w.reader().delegations_of(&draft.person)?;
    history.retain(|state| state.area == area.code);
    let before = delegation::state_on(&history, on);
    let limit = match &draft.limit {
        Keep::Set(limit) => text::optional_line("limit", Some(limit))?,
        kept => kept.clone().over(before.and_then(|b| b.limit.clone())),
    };
    let id: DelegationId = w.fresh();
    w.tx.put(&Delegation {
        id: id.clone(),
        person: draft.person.clone(),
        area: area.code.clone(),
        since: on,
        level: draft.level,
        wanted: draft
            .wanted
            .clone()
            .over(before.and_then(|b| b.wanted))
            .filter(|wanted| *wanted != draft.level),
        limit,
        reason: text::optional_line("reason", draft.reason.as_deref())?,
        review: draft.review.clone().over(before.and_then(|b| b.review)),
    })?;
    Ok((id, area.name.clone()))
}
