//! The one to three things a plan works on.

use rungs_domain::error::RuleError;
use rungs_domain::ids::{FocusId, PlanId};
use rungs_domain::person::Person;
use rungs_domain::plan::{Focus, FocusOn, Plan, check_new_focus};
use rungs_store::Reader;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::actions::remove_action;
use super::facts::{Ground, PersonFacts};
use super::plans::{change_to, editable_plan, plan_and_person};
use crate::delegating::Keep;
use crate::error::Result;
use crate::text;
use crate::workspace::{OpOutput, Workspace, Writing};

/// A new focus area. Where it goes from and to is taken from ratings, delegations and the ladder unless told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct FocusDraft {
    pub on: FocusOn,
    pub from: Option<u8>,
    pub to: Option<u8>,
    pub note: String,
    pub know: String,
}

/// Changes to a focus area; what is not said stays.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(default)]
pub struct FocusEdit {
    pub from: Keep<u8>,
    pub to: Keep<u8>,
    pub note: Option<String>,
    pub know: Option<String>,
}

impl Workspace {
    /// A delegation in a plan says where the two want to go; it does not change the matrix.
    ///
    /// # Errors
    /// `not_found` plan, competency or area; `too_many` for a fourth; `exists` for the same twice; `invalid` numbers.
    pub fn focus_add(&self, plan: &PlanId, draft: &FocusDraft) -> Result<OpOutput<FocusId>> {
        self.transact_named(|w| {
            let (plan, person) = editable_plan(w.reader(), plan)?;
            let ground = Ground::load(w.reader())?;
            let facts = PersonFacts::load(w.reader(), &ground, &plan.person, w.today)?;
            let on = known_subject(&ground, &draft.on)?;
            let existing = w.reader().focuses_in(&plan.id)?;
            check_new_focus(&existing, &on)?;
            let standing = facts.standing();
            let (from, to) = standing.usual_steps(&on, plan.target_for_others(), plan.direction)?;
            let focus = Focus {
                id: w.fresh(),
                plan: plan.id,
                position: u8::try_from(existing.len())
                    .unwrap_or(u8::MAX)
                    .saturating_add(1),
                from: draft.from.or(from),
                // A beginning of one's own is not led back.
                to: draft
                    .to
                    .or(to.filter(|to| draft.from.is_none_or(|from| *to > from))),
                note: text::note("note", &draft.note)?,
                know: text::note("know", &draft.know)?,
                outcome: None,
                outcome_note: String::new(),
                carried_from: None,
                on,
            }
            .checked()?;
            w.tx.put(&focus)?;
            Ok((
                focus.id,
                format!(
                    "“{}” in the plan for {}",
                    standing.heading(&focus.on),
                    person.name
                ),
            ))
        })
    }

    /// # Errors
    /// `not_found`, `frozen` once the plan is closed, `invalid` numbers.
    pub fn focus_update(&self, id: &FocusId, edit: &FocusEdit) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let (mut focus, _, person) = editable_focus(w.reader(), id)?;
            focus.from = edit.from.clone().over(focus.from);
            focus.to = edit.to.clone().over(focus.to);
            if let Some(note) = &edit.note {
                focus.note = text::note("note", note)?;
            }
            if let Some(know) = &edit.know {
                focus.know = text::note("know", know)?;
            }
            w.tx.put(&focus.checked()?)?;
            Ok(((), change_to(&person)))
        })
    }

    /// Puts a focus area on another place, 1 the first; the others make room.
    ///
    /// # Errors
    /// `not_found`, `frozen` once the plan is closed, `invalid` when there is no such place.
    pub fn focus_move(&self, id: &FocusId, position: u8) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let (focus, plan, person) = editable_focus(w.reader(), id)?;
            let mut order = w.reader().focuses_in(&plan.id)?;
            let places = order.len();
            if position == 0 || usize::from(position) > places {
                let message = format!("This plan has {places} focus areas, so the place is 1 to {places}, not {position}.");
                return Err(RuleError::invalid("position", message).into());
            }
            order.retain(|other| other.id != focus.id);
            order.insert(usize::from(position) - 1, focus);
            renumber(w, order)?;
            Ok(((), change_to(&person)))
        })
    }

    /// Removes a focus area with its actions.
    ///
    /// # Errors
    /// `not_found`, `frozen` once the plan is closed.
    pub fn focus_remove(&self, id: &FocusId) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let (focus, plan, person) = editable_focus(w.reader(), id)?;
            let ground = Ground::load(w.reader())?;
            let facts = PersonFacts::load(w.reader(), &ground, &plan.person, w.today)?;
            let heading = facts.standing().heading(&focus.on);
            remove_focus(w, &focus)?;
            let left = w.reader().focuses_in(&plan.id)?;
            renumber(w, left)?;
            Ok((
                (),
                format!("removing “{heading}” from the plan for {}", person.name),
            ))
        })
    }
}

/// # Errors
/// `not_found` when deleted meanwhile.
pub(crate) fn focus_of(reader: Reader<'_>, id: &FocusId) -> Result<(Focus, Plan, Person)> {
    let missing = || RuleError::not_found("This focus area is not there any more.").at("focus");
    let focus: Focus = reader.by_id(id.as_str())?.ok_or_else(missing)?;
    let (plan, person) = plan_and_person(reader, &focus.plan)?;
    Ok((focus, plan, person))
}

/// # Errors
/// `not_found` when deleted meanwhile, `frozen` once the plan is closed.
pub(crate) fn editable_focus(reader: Reader<'_>, id: &FocusId) -> Result<(Focus, Plan, Person)> {
    let found = focus_of(reader, id)?;
    found.1.editable()?;
    Ok(found)
}

/// Removes a focus area and its actions; the places of the others stay. What goes on in a later plan comes from the one before then.
pub(crate) fn remove_focus(w: &mut Writing<'_, '_>, focus: &Focus) -> Result<()> {
    for action in w
        .reader()
        .actions_in(&focus.plan)?
        .into_iter()
        .filter(|a| a.focus.as_ref() == Some(&focus.id))
    {
        remove_action(w, &action)?;
    }
    let plan: Option<Plan> = w.reader().by_id(focus.plan.as_str())?;
    let plans = plan
        .map(|plan| w.reader().plans_of(&plan.person))
        .transpose()?;
    for plan in plans.unwrap_or_default() {
        for later in w.reader().focuses_in(&plan.id)? {
            if later.carried_from.as_ref() == Some(&focus.id) {
                w.tx.put(&Focus {
                    carried_from: focus.carried_from.clone(),
                    ..later
                })?;
            }
        }
    }
    Ok(w.tx.remove::<Focus>(focus.id.as_str())?)
}

fn renumber(w: &mut Writing<'_, '_>, order: Vec<Focus>) -> Result<()> {
    for (position, focus) in (1..).zip(order) {
        w.tx.put(&Focus { position, ..focus })?;
    }
    Ok(())
}

/// The subject under the code the ladder or the catalogue has for it.
pub(super) fn known_subject(ground: &Ground, on: &FocusOn) -> Result<FocusOn> {
    Ok(match on {
        FocusOn::Competency(code) => {
            FocusOn::Competency(ground.ladder.find_competency(code.as_str())?.code.clone())
        }
        FocusOn::Delegation(code) => FocusOn::Delegation(
            rungs_domain::decision_area::find(&ground.catalogue.areas, code.as_str())?
                .code
                .clone(),
        ),
        FocusOn::Shift(shift) => FocusOn::Shift(*shift),
    })
}
