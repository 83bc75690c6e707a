//! The cells of people as they are written: read once for all that are set together.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use rungs_domain::Day;
use rungs_domain::cell_in_time::{Agreeing, CellInTime};
use rungs_domain::cells_set::{CellsSet, Said};
use rungs_domain::decision_area::{DecisionArea, find};
use rungs_domain::decision_catalogue::DecisionCatalogue;
use rungs_domain::delegation::{Delegation, DelegationLevel};
use rungs_domain::delegation_scale::Scale;
use rungs_domain::error::RuleError;
use rungs_domain::ids::{DecisionAreaCode, DelegationId, PersonId, TemporaryLevelId};
use rungs_domain::person::{Employment, Person};
use rungs_domain::temporary_level::TemporaryLevel;
use rungs_domain::while_ahead::meant;
use rungs_store::Reader;

use super::catalogue;
use super::setting::{DelegationDraft, Keep};
use super::temporary::TemporaryDraft;
use super::terms::changed;
use crate::error::Result;
use crate::person_ref;
use crate::text;
use crate::workspace::Writing;

/// What is read once for all cells that are set together.
pub(crate) struct Cells {
    catalogue: DecisionCatalogue,
    /// Those in the catalogue now.
    areas: Vec<DecisionArea>,
    scale: Scale,
    of: HashMap<PersonId, KnownCells>,
    /// What setting them changed so far, or would.
    counts: CellsSet,
}

/// What a person has; what was made last comes last.
struct KnownCells {
    person: Person,
    jobs: Vec<Employment>,
    states: Vec<Delegation>,
    temporary: Vec<TemporaryLevel>,
}

impl Cells {
    pub(crate) fn load(reader: Reader<'_>) -> Result<Self> {
        let catalogue = catalogue(reader)?;
        Ok(Self {
            areas: reader.decision_areas()?,
            scale: catalogue.scale,
            catalogue,
            of: HashMap::new(),
            counts: CellsSet::default(),
        })
    }

    /// The level agreed in a cell on a day.
    ///
    /// # Errors
    /// `not_found` person.
    pub(crate) fn agreed(
        &mut self,
        reader: Reader<'_>,
        person: &PersonId,
        area: &DecisionAreaCode,
        on: Day,
    ) -> Result<Option<DelegationLevel>> {
        let of = KnownCells::known(&mut self.of, reader, person)?;
        let cell = of.cell(self.scale, area);
        Ok(cell.agreed_on(on).map(|state| state.level))
    }

    /// What setting the cells `drafts` name has changed so far, or would change.
    pub(super) fn counted(&self, drafts: &[DelegationDraft]) -> CellsSet {
        let people: HashSet<_> = drafts.iter().map(|draft| &draft.person).collect();
        let areas: HashSet<_> = drafts.iter().map(|draft| &draft.area).collect();
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        CellsSet {
            people: number(people.len()),
            areas: number(areas.len()),
            ..self.counts
        }
    }

    /// Lets what holds for a while end on another day.
    ///
    /// # Errors
    /// As `delegation_while_until`.
    pub(super) fn put_again(
        &mut self,
        w: &mut Writing<'_, '_>,
        level: TemporaryLevel,
    ) -> Result<String> {
        let of = KnownCells::known(&mut self.of, w.reader(), &level.person)?;
        of.check_and_put(w, self.scale, level)?;
        Ok(of.person.name.clone())
    }

    /// Gives back what holds for a while; answers whose it is.
    ///
    /// # Errors
    /// As `delegation_give_back`.
    pub(super) fn give_back(
        &mut self,
        w: &mut Writing<'_, '_>,
        level: &TemporaryLevel,
        on: Day,
    ) -> Result<String> {
        let of = KnownCells::known(&mut self.of, w.reader(), &level.person)?;
        let ended = of.cell(self.scale, &level.area).give_back(level, on)?;
        let done = Agreeing {
            ended,
            ..Agreeing::default()
        };
        of.keep(w, done)?;
        Ok(of.person.name.clone())
    }

    /// Sets one cell, and counts what that changes; answers its state and how the cell is called. What is agreed already, and said
    /// again without a reason, leaves the cell as it is.
    ///
    /// # Errors
    /// As `delegation_set`.
    pub(crate) fn put(
        &mut self,
        w: &mut Writing<'_, '_>,
        draft: &DelegationDraft,
    ) -> Result<(DelegationId, String)> {
        let scale = self.scale;
        let of = KnownCells::known(&mut self.of, w.reader(), &draft.person)?;
        let area = find(&self.areas, draft.area.as_str())?;
        let called = format!("{} for {}", area.name, of.person.name);
        let on = draft.on.unwrap_or(w.today);
        person_ref::refuse_archived_by(&of.jobs, &of.person, on)?;
        self.catalogue.checked_on(area, on)?;
        let cell = of.cell(scale, &area.code);
        let before = cell.agreed_on(on);
        let agreed = before.map(|before| before.level);
        // A step of the scale that reads as what is agreed is the same said again.
        let named = draft.level.map(|level| meant(scale, agreed, level));
        let Some(level) = named.or(agreed) else {
            return Err(RuleError::invalid(
                "level",
                format!("Nothing is agreed on {} yet. Set a level first.", area.name),
            )
            .into());
        };
        let state = Delegation {
            id: w.fresh(),
            person: draft.person.clone(),
            area: area.code.clone(),
            since: on,
            level,
            carried_from: None,
            ..changed(draft, before, area, scale, level, on)?
        };
        let again =
            before.filter(|before| state.reason.is_none() && state.agrees_on_the_same(before));
        if let Some(before) = again {
            count(&mut self.counts, &cell, draft, on, 0);
            return Ok((before.id.clone(), called));
        }
        let id = state.id.clone();
        let done = cell.agree(state, &area.limits, w.today)?;
        count(&mut self.counts, &cell, draft, on, done.ended.len());
        of.keep(w, done)?;
        Ok((id, called))
    }

    /// Counts what setting one cell would change.
    ///
    /// # Errors
    /// `not_found` person or area.
    pub(super) fn count(
        &mut self,
        reader: Reader<'_>,
        draft: &DelegationDraft,
        today: Day,
    ) -> Result<()> {
        let area = find(&self.areas, draft.area.as_str())?;
        let of = KnownCells::known(&mut self.of, reader, &draft.person)?;
        let on = draft.on.unwrap_or(today);
        let cell = of.cell(self.scale, &area.code);
        let agreed = cell.agreed_on(on).map(|state| state.level);
        let ended = match draft.level {
            None => 0,
            Some(level) => {
                let state = Delegation::bare(
                    String::new().into(),
                    draft.person.clone(),
                    area.code.clone(),
                    on,
                    meant(self.scale, agreed, level),
                );
                cell.agree(state, &area.limits, today)?.ended.len()
            }
        };
        count(&mut self.counts, &cell, draft, on, ended);
        Ok(())
    }

    /// Lets another level hold in a cell for a while; answers which one that is, and what the cell is called.
    ///
    /// # Errors
    /// As `delegation_for_a_while`.
    pub(super) fn put_for_a_while(
        &mut self,
        w: &mut Writing<'_, '_>,
        draft: &TemporaryDraft,
    ) -> Result<(TemporaryLevelId, String)> {
        let of = KnownCells::known(&mut self.of, w.reader(), &draft.person)?;
        let area = find(&self.areas, draft.area.as_str())?;
        let since = draft.since.unwrap_or(w.today);
        person_ref::refuse_archived_by(&of.jobs, &of.person, since)?;
        self.catalogue.checked_on(area, since)?;
        let level = TemporaryLevel {
            id: w.fresh(),
            person: draft.person.clone(),
            area: area.code.clone(),
            since,
            until: draft.until,
            level: draft.level,
            reason: text::required_line("reason", &draft.reason)?,
            ended_on: None,
            decided_as: None,
        };
        let id = level.id.clone();
        of.check_and_put(w, self.scale, level)?;
        let words = format!("{} for {}, for a while", area.name, of.person.name);
        Ok((id, words))
    }
}

impl KnownCells {
    fn known<'a>(
        all: &'a mut HashMap<PersonId, Self>,
        reader: Reader<'_>,
        person: &PersonId,
    ) -> Result<&'a mut Self> {
        Ok(match all.entry(person.clone()) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(place) => place.insert(Self {
                person: person_ref::by_id(reader, person)?,
                jobs: reader.employments_of(person)?,
                states: reader.delegations_of(person)?,
                temporary: reader.temporary_levels_of(person)?,
            }),
        })
    }

    fn cell(&self, scale: Scale, area: &DecisionAreaCode) -> CellInTime<'_> {
        CellInTime::of(scale, &self.states, &self.temporary, area)
    }

    /// Keeps what agreeing did, and knows it from now on.
    fn keep(&mut self, w: &mut Writing<'_, '_>, done: Agreeing) -> Result<()> {
        for state in done.states {
            w.tx.put(&state)?;
            self.states.retain(|other| other.id != state.id);
            self.states.push(state);
        }
        for level in done.ended {
            w.tx.put(&level)?;
            self.temporary.retain(|other| other.id != level.id);
            self.temporary.push(level);
        }
        Ok(())
    }

    /// Checks what is to hold for a while against what was agreed and what else holds for a while in its cell, and keeps it.
    fn check_and_put(
        &mut self,
        w: &mut Writing<'_, '_>,
        scale: Scale,
        level: TemporaryLevel,
    ) -> Result<()> {
        let checked = self.cell(scale, &level.area).checked(level)?;
        w.tx.put(&checked)?;
        self.temporary.retain(|other| other.id != checked.id);
        self.temporary.push(checked);
        Ok(())
    }
}

/// Counts what is said of a cell on a day, and how much of what holds for a while ends with it.
fn count(
    counts: &mut CellsSet,
    cell: &CellInTime<'_>,
    draft: &DelegationDraft,
    on: Day,
    ended: usize,
) {
    let said = match (draft.level, &draft.wanted) {
        (Some(level), _) => Said::Level {
            level,
            is_held_back: cell.held_on(on).is_some(),
            ends: ended > 0,
        },
        (None, Keep::Set(wanted)) => Said::Wanted(Some(*wanted)),
        (None, Keep::Clear) => Said::Wanted(None),
        (None, Keep::Keep) => return,
    };
    counts.count(cell.scale(), cell.agreed_on(on), said);
}
