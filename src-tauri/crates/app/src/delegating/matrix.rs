//! The matrix of everyone, or of a team, on a day.

use std::collections::HashMap;

use rungs_domain::Day;
use rungs_domain::decision_area::DecisionArea;
use rungs_domain::delegation_needs::{DelegationNeeds, OfferedDays};
use rungs_domain::delegation_scale::{Scale, ScaleStep};
use rungs_domain::delegation_scope::only_gives;
use rungs_domain::delegation_standing::DelegationStanding;
use rungs_domain::ids::{LevelCode, PersonId};
use rungs_domain::person::Status;
use rungs_domain::reporting;
use rungs_store::{Reader, Stander};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::catalogue_on;
use super::matrix_cell::{CellGround, MatrixCell};
use crate::error::Result;
use crate::person_ref::{self, folded};
use crate::roster::{LevelRef, level_ref};
use crate::settings;
use crate::workspace::Workspace;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MatrixRow {
    pub id: PersonId,
    pub name: String,
    pub level: LevelRef,
    /// Every area, in the order of `areas`.
    pub cells: Vec<MatrixCell>,
    pub standing: DelegationStanding,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct Matrix {
    pub areas: Vec<DecisionArea>,
    /// Active and placed, by name.
    pub people: Vec<MatrixRow>,
    pub scale: Scale,
    /// Of the scale, least free first.
    pub steps: Vec<ScaleStep>,
    /// One per area, in the order of `areas`.
    pub area_standings: Vec<DelegationStanding>,
    /// What readiness asks of all of them together.
    pub needs: DelegationNeeds,
    /// Counted from today, whatever day is shown.
    pub offers: OfferedDays,
}

/// Who has a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rows {
    /// Everyone active and placed.
    Everyone,
    /// Who is given decisions: not the leader who only gives them.
    GivenTo,
}

/// Where the cells of the tables belong in the matrix.
struct Places<'a> {
    rows: HashMap<&'a str, usize>,
    columns: HashMap<&'a str, usize>,
    /// Whose cell came last: tables keep those of one person together.
    last: Option<(usize, &'a str)>,
}

impl<'a> Places<'a> {
    fn of(people: &'a [(Stander, LevelRef)], areas: &'a [DecisionArea]) -> Self {
        let numbered = |(at, id): (usize, &'a str)| (id, at);
        Self {
            rows: people
                .iter()
                .map(|(p, _)| p.id.as_str())
                .enumerate()
                .map(numbered)
                .collect(),
            columns: areas
                .iter()
                .map(|a| a.code.as_str())
                .enumerate()
                .map(numbered)
                .collect(),
            last: None,
        }
    }

    fn cell<'c>(
        &mut self,
        rows: &'c mut [MatrixRow],
        person: &str,
        area: &str,
    ) -> Option<&'c mut MatrixCell> {
        let row = match self.last {
            Some((row, last)) if last == person => row,
            _ => {
                let (id, row) = self.rows.get_key_value(person)?;
                self.last = Some((*row, id));
                *row
            }
        };
        let column = self.columns.get(area)?;
        rows.get_mut(row)?.cells.get_mut(*column)
    }
}

impl Workspace {
    /// The matrix of everyone, or of the whole tree below a lead, on a day.
    ///
    /// # Errors
    /// `not_found` lead.
    pub fn delegation_matrix(&self, lead: Option<&PersonId>, as_of: Option<Day>) -> Result<Matrix> {
        let today = self.today();
        let on = as_of.unwrap_or(today);
        self.read(|reader| matrix(reader, lead, Rows::Everyone, on, today))
    }

    /// The same as the leader works on it: without a row of their own while they only give decisions.
    ///
    /// # Errors
    /// `not_found` lead.
    pub fn delegation_matrix_given(
        &self,
        lead: Option<&PersonId>,
        as_of: Option<Day>,
    ) -> Result<Matrix> {
        let today = self.today();
        let on = as_of.unwrap_or(today);
        self.read(|reader| matrix(reader, lead, Rows::GivenTo, on, today))
    }
}

pub(super) fn matrix(
    reader: Reader<'_>,
    lead: Option<&PersonId>,
    rows: Rows,
    on: Day,
    today: Day,
) -> Result<Matrix> {
    let ladder = Workspace::ladder_on(reader, on)?.ladder;
    let catalogue = catalogue_on(reader, on)?;
    let ground = CellGround {
        ladder: &ladder,
        catalogue: &catalogue,
        on,
        today,
    };
    let areas: Vec<DecisionArea> = catalogue.on(on).cloned().collect();
    let standing = reader.standing_on(on)?;
    let gives = match rows {
        Rows::Everyone => None,
        Rows::GivenTo => who_only_gives(reader, &standing, on)?,
    };
    let team: Vec<(Stander, LevelRef)> = team(reader, lead, standing)?
        .into_iter()
        .filter(|person| Some(&person.id) != gives.as_ref())
        .filter_map(|person| {
            let level = level_ref(&ladder, person.level.as_ref()?)?;
            Some((person, level))
        })
        .collect();
    // What a rung expects is the same for everybody on it.
    let mut silent_on: HashMap<&LevelCode, Vec<MatrixCell>> = HashMap::new();
    let mut people: Vec<MatrixRow> = Vec::with_capacity(team.len());
    for (person, level) in &team {
        let silent = silent_on.entry(&level.code).or_insert_with(|| {
            let rung = ground.level(&level.code);
            let cell = |area: &DecisionArea| {
                MatrixCell::silent(area.code.clone(), ground.expected(rung, &area.code))
            };
            areas.iter().map(cell).collect()
        });
        people.push(MatrixRow {
            id: person.id.clone(),
            name: person.name.clone(),
            level: level.clone(),
            cells: silent.clone(),
            standing: DelegationStanding::default(),
        });
    }
    fill(reader, Places::of(&team, &areas), &mut people, (on, today))?;
    let mut area_standings = vec![DelegationStanding::default(); areas.len()];
    for row in &mut people {
        for (cell, of_area) in row.cells.iter_mut().zip(&mut area_standings) {
            ground.settle(cell);
            let standing = cell.standing();
            row.standing.count(&standing);
            of_area.count(&standing);
        }
    }
    Ok(Matrix {
        scale: catalogue.scale,
        steps: catalogue.scale.steps(),
        areas,
        people,
        area_standings,
        needs: DelegationNeeds::default(),
        offers: OfferedDays::from(today),
    })
}

fn fill(
    reader: Reader<'_>,
    mut places: Places<'_>,
    people: &mut [MatrixRow],
    (on, today): (Day, Day),
) -> Result<()> {
    reader.each_cell_state_on(on, |person, area, state| {
        if let Some(cell) = places.cell(people, person, area) {
            cell.agree(state);
        }
    })?;
    reader.each_view_on(on, |person, area, level| {
        if let Some(cell) = places.cell(people, person, area) {
            cell.own_view = Some(level);
        }
    })?;
    for level in reader.temporary_levels_on(on)? {
        if let Some(cell) = places.cell(people, level.person.as_str(), level.area.as_str()) {
            cell.hold_for_a_while(level, (on, today));
        }
    }
    Ok(())
}

/// The leader who uses the workspace, where they only give decisions that day.
///
/// # Errors
/// When the workspace cannot be read.
pub(crate) fn only_giver(reader: Reader<'_>, on: Day) -> Result<Option<PersonId>> {
    who_only_gives(reader, &reader.standing_on(on)?, on)
}

fn who_only_gives(reader: Reader<'_>, people: &[Stander], on: Day) -> Result<Option<PersonId>> {
    let Some(me) = settings::me(reader)?.map(|me| me.id) else {
        return Ok(None);
    };
    let states = reader.delegations_of(&me)?;
    let agreed = states.iter().filter(|state| state.since <= on).count();
    let gives = only_gives(&me, Some(&me), lead_status(people, &me), agreed);
    Ok(gives.then_some(me))
}

/// The status of whoever somebody reports to.
fn lead_status(people: &[Stander], of: &PersonId) -> Option<Status> {
    let of = people.iter().find(|person| person.id == *of)?;
    let lead = of.manager.as_ref()?;
    let lead = people.iter().find(|person| person.id == *lead)?;
    Some(lead.status)
}

/// Active people, all of them or the whole tree below a lead, by name.
fn team(
    reader: Reader<'_>,
    lead: Option<&PersonId>,
    mut people: Vec<Stander>,
) -> Result<Vec<Stander>> {
    if let Some(lead) = lead {
        person_ref::by_id(reader, lead)?;
        // People who have left may still stand between a lead and the team.
        let lines: HashMap<PersonId, PersonId> = people
            .iter()
            .filter_map(|p| Some((p.id.clone(), p.manager.clone()?)))
            .collect();
        let below = reporting::below(lead, &lines);
        people.retain(|p| below.contains(&p.id));
    }
    people.retain(|p| p.status == Status::Active);
    let mut named: Vec<(String, Stander)> =
        people.into_iter().map(|p| (folded(&p.name), p)).collect();
    named.sort_unstable_by(|(a, p), (b, q)| (a, &p.id).cmp(&(b, &q.id)));
    Ok(named.into_iter().map(|(_, person)| person).collect())
}
