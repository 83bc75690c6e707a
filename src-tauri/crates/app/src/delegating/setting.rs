//! Setting cells. What is not said stays as it is in the cell that day.

use rungs_domain::Day;
use rungs_domain::decision_area::DecisionArea;
use rungs_domain::decision_limits::{Limits, Money, grouped};
use rungs_domain::delegation::{self, Delegation, DelegationLevel};
use rungs_domain::delegation_days::{checked_review, checked_wanted_by};
use rungs_domain::delegation_scale::Scale;
use rungs_domain::error::{Refusal, RuleError};
use rungs_domain::ids::{DecisionAreaCode, DelegationId, PersonId};
use rungs_domain::temporary_level::temporary_on;
use rungs_domain::while_ahead::{ends_it, meant};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::scale::scale;
use crate::error::Result;
use crate::person_ref;
use crate::text;
use crate::workspace::{OpOutput, Workspace, Writing};

/// Most names in a list of those who are asked or told.
const MOST_NAMES: usize = 30;

/// A new state of a cell. What is not said stays as it is in the cell that day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DelegationDraft {
    pub person: PersonId,
    pub area: DecisionAreaCode,
    /// Who has the last word from now on; none keeps the level agreed. Another level than the one agreed ends what holds for a while.
    pub level: Option<DelegationLevel>,
    pub wanted: Keep<DelegationLevel>,
    #[serde(default)]
    pub wanted_by: Keep<Day>,
    #[serde(default)]
    pub amount: Keep<Money>,
    #[serde(default)]
    pub customers: Keep<u32>,
    pub limit: Keep<String>,
    #[serde(default)]
    pub consult: Keep<Vec<String>>,
    #[serde(default)]
    pub inform: Keep<Vec<String>>,
    #[serde(default)]
    pub commitment: Keep<String>,
    pub review: Keep<Day>,
    pub reason: Option<String>,
    /// Since when it holds; today if not said.
    pub on: Option<Day>,
}

impl DelegationDraft {
    /// A draft that keeps everything.
    #[must_use]
    pub const fn of(person: PersonId, area: DecisionAreaCode) -> Self {
        Self {
            person,
            area,
            level: None,
            wanted: Keep::Keep,
            wanted_by: Keep::Keep,
            amount: Keep::Keep,
            customers: Keep::Keep,
            limit: Keep::Keep,
            consult: Keep::Keep,
            inform: Keep::Keep,
            commitment: Keep::Keep,
            review: Keep::Keep,
            reason: None,
            on: None,
        }
    }
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

impl Workspace {
    /// # Errors
    /// `not_found` person or area; `invalid` when nothing is agreed yet and no level is said, when a limit is none, for a review before
    /// the level holds, for a day by when nothing is wanted, and for who is archived that day; `too_many` for texts and lists that are too long.
    pub fn delegation_set(&self, draft: &DelegationDraft) -> Result<OpOutput<DelegationId>> {
        self.transact_named(|w| {
            let person = person_ref::by_id(w.reader(), &draft.person)?;
            let areas = w.reader().decision_areas()?;
            let scale = scale(w.reader())?;
            let (id, area) = put_delegation(w, draft, &areas, scale)?;
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
                self.transact(setting_many(count), |w| {
                    let areas = w.reader().decision_areas()?;
                    let scale = scale(w.reader())?;
                    for draft in several {
                        put_delegation(w, draft, &areas, scale)?;
                    }
                    Ok(count)
                })
            }
        }
    }
}

/// What undo names.
fn setting_many(count: u32) -> String {
    format!("setting {} delegations", grouped(count.into()))
}

pub(crate) fn put_delegation(
    w: &mut Writing<'_, '_>,
    draft: &DelegationDraft,
    areas: &[DecisionArea],
    scale: Scale,
) -> Result<(DelegationId, String)> {
    let person = person_ref::by_id(w.reader(), &draft.person)?;
    let area = rungs_domain::decision_area::find(areas, draft.area.as_str())?;
    let on = draft.on.unwrap_or(w.today);
    person_ref::refuse_archived(w.reader(), &person, on)?;
    let mut history = w.reader().delegations_of(&draft.person)?;
    history.retain(|state| state.area == area.code);
    let before = delegation::state_on(&history, on);
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
    if named.is_some_and(|named| ends_it(agreed, named)) {
        end_what_holds_for_a_while(w, &draft.person, &area.code, on)?;
    }
    Ok((id, area.name.clone()))
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
        checked_wanted_by(wanted, Some(by))?;
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

fn end_what_holds_for_a_while(
    w: &mut Writing<'_, '_>,
    person: &PersonId,
    area: &DecisionAreaCode,
    on: Day,
) -> Result<()> {
    let mut levels = w.reader().temporary_levels_of(person)?;
    levels.retain(|level| level.area == *area);
    if let Some(holding) = temporary_on(&levels, on) {
        let ended = holding.clone().given_back(on)?;
        w.tx.put(&ended)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_undo_names_counts_as_everything_else_does() {
        assert_eq!(setting_many(2), "setting 2 delegations");
        assert_eq!(setting_many(6_300), "setting 6,300 delegations");
    }
}
