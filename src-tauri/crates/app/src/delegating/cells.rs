//! The cells of people as they are written: read once for all that are set together.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use rungs_domain::Day;
use rungs_domain::cell_in_time::{Agreeing, CellInTime};
use rungs_domain::cells_set::{CellsSet, Said};
use rungs_domain::decision_area::{DecisionArea, find};
use rungs_domain::decision_catalogue::DecisionCatalogue;
use rungs_domain::decision_limits::{Limits, Money};
use rungs_domain::delegation::{self, Delegation, DelegationLevel};
use rungs_domain::delegation_days::{checked_review, checked_wanted_by};
use rungs_domain::delegation_scale::Scale;
use rungs_domain::error::{Refusal, RuleError};
use rungs_domain::ids::{DecisionAreaCode, DelegationId, PersonId, TemporaryLevelId};
use rungs_domain::person::{Employment, Person};
use rungs_domain::temporary_level::TemporaryLevel;
use rungs_domain::while_ahead::meant;
use rungs_store::Reader;

use super::catalogue;
use super::setting::{DelegationDraft, Keep};
use super::temporary::TemporaryDraft;
use crate::error::Result;
use crate::person_ref;
use crate::text;
use crate::workspace::Writing;

/// Most names in a list of those who are asked or told.
const MOST_NAMES: usize = 30;

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
        let here = |other: &&TemporaryLevel| other.area == level.area;
        let others: Vec<TemporaryLevel> = self.temporary.iter().filter(here).cloned().collect();
        let agreed = self.cell(scale, &level.area).agreed_on(level.since);
        let agreed = agreed.map(|state| state.level);
        let checked = level.checked(scale, agreed, &others)?;
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

/// Everything but what names the row. A cell nobody had before begins with the limits of its area.
fn changed(
    draft: &DelegationDraft,
    before: Option<&Delegation>,
    area: &DecisionArea,
    scale: Scale,
    level: DelegationLevel,
    on: Day,
) -> Result<Delegation> {
    let kept = before.cloned();
    let start = kept
        .as_ref()
        .map_or_else(|| area.limits.clone(), |b| b.limits.clone());
    let amount = match &draft.amount {
        Keep::Set(money) => Some(Money::new(money.amount, &money.currency)?),
        kept => kept.clone().over(start.amount),
    };
    let customers = draft.customers.clone().over(start.customers);
    if customers == Some(0) {
        let message = "A limit of no customers delegates nothing. Give at least 1, or no limit.";
        return Err(RuleError::invalid("customers", message).into());
    }
    let words = match &draft.limit {
        Keep::Set(limit) => text::optional_line("limit", Some(limit))?,
        kept => kept.clone().over(start.words),
    };
    let list = |field, change: &Keep<Vec<String>>, before: Option<&Vec<String>>| match change {
        Keep::Set(names) => checked_names(field, names),
        Keep::Clear => Ok(Vec::new()),
        Keep::Keep => Ok(before.cloned().unwrap_or_default()),
    };
    let wanted = match draft.wanted {
        Keep::Keep => before.and_then(|before| delegation::still_wanted(before, level)),
        _ => draft.wanted.clone().over(None),
    };
    if let Keep::Set(by) = draft.wanted_by {
        checked_wanted_by(on, before.and_then(|b| b.wanted_by), wanted, Some(by))?;
    }
    // The step that is agreed is not wanted besides; one kept from before may be another step on another scale.
    let is_new = draft.wanted != Keep::Keep;
    let wanted = wanted.filter(|wanted| !is_new || scale.number(*wanted) != scale.number(level));
    let reviewed_before = before.and_then(|b| b.review);
    let review = draft.review.clone().over(reviewed_before);
    checked_review(on, reviewed_before, review)?;
    Ok(Delegation {
        wanted,
        wanted_by: draft
            .wanted_by
            .clone()
            .over(before.and_then(|b| b.wanted_by))
            .filter(|_| wanted.is_some()),
        limits: Limits {
            amount,
            customers,
            words,
        },
        consult: list("consult", &draft.consult, before.map(|b| &b.consult))?,
        inform: list("inform", &draft.inform, before.map(|b| &b.inform))?,
        commitment: match &draft.commitment {
            Keep::Set(text) => text::optional_line("commitment", Some(text))?,
            kept => kept.clone().over(before.and_then(|b| b.commitment.clone())),
        },
        reason: text::optional_line("reason", draft.reason.as_deref())?,
        review,
        ..Delegation::bare(
            String::new().into(),
            draft.person.clone(),
            area.code.clone(),
            on,
            level,
        )
    })
}

/// Each once, without blanks, in the order given.
fn checked_names(field: &str, names: &[String]) -> Result<Vec<String>> {
    let mut kept: Vec<String> = Vec::new();
    for name in names {
        let name = text::line(field, name)?;
        let known = kept.iter().any(|k| k.to_lowercase() == name.to_lowercase());
        if !name.is_empty() && !known {
            kept.push(name);
        }
    }
    if kept.len() > MOST_NAMES {
        let message = format!(
            "{} names are too many to ask or tell each time; at most {MOST_NAMES} fit.",
            kept.len()
        );
        return Err(RuleError::new(Refusal::TooMany, message).at(field).into());
    }
    Ok(kept)
}
