//! What somebody agreed to do. Actions of one-to-ones change and end in the same way.

use rungs_domain::Day;
use rungs_domain::error::RuleError;
use rungs_domain::ids::{ActionId, FocusId};
use rungs_domain::person::Person;
use rungs_domain::plan::{Action, ActionKind, ActionStatus, DatedThing, GoesOn, Owner, Plan};
use rungs_store::Reader;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::due_dates::{forget_moves, remember_date, remember_move};
use super::focuses::{editable_focus, focus_of};
use super::going_on::say_of_action;
use crate::delegating::Keep;
use crate::error::Result;
use crate::person_ref;
use crate::text;
use crate::workspace::{OpOutput, Workspace, Writing};

/// A new action under a focus area.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ActionDraft {
    pub focus: FocusId,
    pub text: String,
    pub kind: ActionKind,
    pub owner: Owner,
    pub due: Option<Day>,
    /// What helps; may be empty.
    #[serde(default)]
    pub resources: String,
    /// Who helps; may be empty.
    #[serde(default)]
    pub people: String,
}

/// Changes to an action; what is not said stays.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(default)]
pub struct ActionEdit {
    pub text: Option<String>,
    /// Stays empty for an action of a one-to-one.
    pub kind: Option<ActionKind>,
    pub owner: Option<Owner>,
    pub due: Keep<Day>,
    pub resources: Option<String>,
    pub people: Option<String>,
}

impl Workspace {
    /// # Errors
    /// `not_found` focus area, `frozen` once the plan is closed, `invalid` without words.
    pub fn action_add(&self, draft: &ActionDraft) -> Result<OpOutput<ActionId>> {
        self.transact_named(|w| {
            let (focus, plan, person) = editable_focus(w.reader(), &draft.focus)?;
            let id: ActionId = w.fresh();
            w.tx.put(&Action {
                id: id.clone(),
                person: person.id.clone(),
                focus: Some(focus.id),
                one_to_one: None,
                text: text::required_line("action", &draft.text)?,
                resources: text::line("resources", &draft.resources)?,
                people: text::line("people", &draft.people)?,
                kind: Some(draft.kind),
                owner: draft.owner,
                due: draft.due,
                status: ActionStatus::Open,
                done_on: None,
                carried_from: None,
            })?;
            let thing = DatedThing::Action(id.clone());
            remember_date(w, &person.id, Some(&plan), thing, draft.due)?;
            Ok((id, format!("an action for {}", person.name)))
        })
    }

    /// # Errors
    /// `not_found`, `frozen` once its plan is closed, `invalid` without words or with a kind outside a plan.
    pub fn action_update(&self, id: &ActionId, edit: &ActionEdit) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let (mut action, plan, person) = editable_action(w.reader(), id)?;
            if let Some(text) = &edit.text {
                action.text = text::required_line("action", text)?;
            }
            if let Some(kind) = edit.kind {
                if action.focus.is_none() {
                    return Err(RuleError::invalid(
                        "kind",
                        "Only actions of a plan are 70, 20 or 10.",
                    )
                    .into());
                }
                action.kind = Some(kind);
            }
            action.owner = edit.owner.unwrap_or(action.owner);
            if let Some(resources) = &edit.resources {
                action.resources = text::line("resources", resources)?;
            }
            if let Some(people) = &edit.people {
                action.people = text::line("people", people)?;
            }
            let due = edit.due.clone().over(action.due);
            if action.may_slip() {
                let thing = DatedThing::Action(action.id.clone());
                remember_move(w, &person.id, plan.as_ref(), thing, (action.due, due))?;
            }
            action.due = due;
            w.tx.put(&action)?;
            Ok(((), format!("the change to an action of {}", person.name)))
        })
    }

    /// Done today, dropped, or open again; also in a closed plan, so that it tells what became of everything. What is proposed in the
    /// next plan is one thing with what it comes from.
    ///
    /// # Errors
    /// `not_found`; `invalid` for carrying on, and for what goes on in the next plan.
    pub fn action_set_status(&self, id: &ActionId, status: ActionStatus) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let (mut action, person) = action_and_person(w.reader(), id)?;
            action.set_status(status, w.today)?;
            w.tx.put(&action)?;
            say_of_action(w, &action)?;
            let doing = match status {
                ActionStatus::Open | ActionStatus::Carried => "reopening",
                ActionStatus::Done => "finishing",
                ActionStatus::Dropped => "dropping",
            };
            Ok(((), format!("{doing} an action of {}", person.name)))
        })
    }

    /// # Errors
    /// `not_found`, `frozen` once its plan is closed.
    pub fn action_remove(&self, id: &ActionId) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let (action, _, person) = editable_action(w.reader(), id)?;
            remove_action(w, &action)?;
            Ok(((), format!("removing an action of {}", person.name)))
        })
    }
}

pub(super) fn action_and_person(reader: Reader<'_>, id: &ActionId) -> Result<(Action, Person)> {
    let missing = || RuleError::not_found("This action is not there any more.").at("action");
    let action: Action = reader.by_id(id.as_str())?.ok_or_else(missing)?;
    let person = person_ref::by_id(reader, &action.person)?;
    Ok((action, person))
}

/// With the plan it belongs to, unless it was agreed in a one-to-one.
fn editable_action(reader: Reader<'_>, id: &ActionId) -> Result<(Action, Option<Plan>, Person)> {
    let (action, person) = action_and_person(reader, id)?;
    let Some(focus) = &action.focus else {
        return Ok((action, None, person));
    };
    let plan = focus_of(reader, focus)?.1;
    plan.editable()?;
    Ok((action, Some(plan), person))
}

/// Removes an action with what is known of its dates. What it carried on stands in the plan it came from as it stood here; what goes on
/// in a later plan comes from that one then.
pub(crate) fn remove_action(w: &mut Writing<'_, '_>, action: &Action) -> Result<()> {
    for later in w.reader().actions_of(&action.person)? {
        if later.carried_from.as_ref() == Some(&action.id) {
            w.tx.put(&Action {
                carried_from: action.carried_from.clone(),
                ..later
            })?;
        }
    }
    let origin: Option<Action> = match &action.carried_from {
        Some(origin) => w.reader().by_id(origin.as_str())?,
        None => None,
    };
    if let Some(origin) = origin.filter(|origin| origin.status == ActionStatus::Carried) {
        w.tx.put(&origin.saying(action.said()))?;
    }
    forget_moves(w, &action.person, &DatedThing::Action(action.id.clone()))?;
    Ok(w.tx.remove::<Action>(action.id.as_str())?)
}
