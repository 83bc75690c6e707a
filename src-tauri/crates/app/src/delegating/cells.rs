//! The cells of people as they are written: read once for all that are set together.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use rungs_domain::Day;
use rungs_domain::decision_area::{DecisionArea, find};
use rungs_domain::decision_limits::{Limits, Money};
use rungs_domain::delegation::{self, Delegation, DelegationLevel};
use rungs_domain::delegation_days::{checked_review, checked_wanted_by};
use rungs_domain::delegation_scale::Scale;
use rungs_domain::error::{Refusal, RuleError};
use rungs_domain::ids::{DecisionAreaCode, DelegationId, PersonId};
use rungs_domain::person::{Employment, Person};
use rungs_domain::temporary_level::TemporaryLevel;
use rungs_domain::while_ahead::{ends_it, meant};
use rungs_store::Reader;

use super::scale::scale;
use super::setting::{DelegationDraft, Keep};
use crate::error::Result;
use crate::person_ref;
use crate::text;
use crate::workspace::Writing;

/// Most names in a list of those who are asked or told.
const MOST_NAMES: usize = 30;

/// What is read once for all cells that are set together.
pub(crate) struct Cells {
    pub(super) areas: Vec<DecisionArea>,
    pub(super) scale: Scale,
    pub(super) of: HashMap<PersonId, KnownCells>,
}

/// What a person has; what was made last comes last.
pub(super) struct KnownCells {
    person: Person,
    jobs: Vec<Employment>,
    states: Vec<Delegation>,
    temporary: Vec<TemporaryLevel>,
}

impl Cells {
    pub(crate) fn load(reader: Reader<'_>) -> Result<Self> {
        Ok(Self {
            areas: reader.decision_areas()?,
            scale: scale(reader)?,
            of: HashMap::new(),
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
        Ok(of.agreed(area, on).map(|state| state.level))
    }

    /// Sets one cell; answers its new state and what its area is called.
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
        let on = draft.on.unwrap_or(w.today);
        person_ref::refuse_archived_by(&of.jobs, &of.person, on)?;
        let before = of.agreed(&area.code, on);
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
        let id: DelegationId = w.fresh();
        let state = Delegation {
            id: id.clone(),
            person: draft.person.clone(),
            area: area.code.clone(),
            since: on,
            level,
            carried_from: None,
            ..changed(draft, before, area, level, on)?
        };
        w.tx.put(&state)?;
        of.states.push(state);
        if named.is_some_and(|named| ends_it(agreed, named))
            && let Some(held) = of.holding(&area.code, on)
        {
            *held = held.clone().given_back(on)?;
            w.tx.put(held)?;
        }
        Ok((id, area.name.clone()))
    }
}

impl KnownCells {
    pub(super) fn known<'a>(
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

    pub(super) fn agreed(&self, area: &DecisionAreaCode, on: Day) -> Option<&Delegation> {
        let here = self.states.iter().filter(|state| state.area == *area);
        delegation::last_begun(here, |since| since <= on)
    }

    pub(super) fn holding(
        &mut self,
        area: &DecisionAreaCode,
        on: Day,
    ) -> Option<&mut TemporaryLevel> {
        let mut here = self.temporary.iter_mut();
        here.find(|level| level.area == *area && level.holds_on(on))
    }
}

/// Everything but what names the row. A cell nobody had before begins with the limits of its area.
fn changed(
    draft: &DelegationDraft,
    before: Option<&Delegation>,
    area: &DecisionArea,
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
    let wanted = wanted.filter(|wanted| *wanted != level);
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
