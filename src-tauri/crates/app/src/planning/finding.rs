//! Finding the plan, focus area or action somebody means, by person and a few words.

use rungs_domain::Day;
use rungs_domain::action_library::OwnAction;
use rungs_domain::error::{Refusal, RuleError};
use rungs_domain::ids::{
    ActionId, CheckInId, CommitmentId, FocusId, OwnActionId, PersonId, PlanId, SignedPlanId,
};
use rungs_domain::plan::{
    Action, ActionStatus, CheckIn, Commitment, Focus, FocusOn, Plan, current_plan,
};
use rungs_domain::plan_state::latest_plan;
use rungs_domain::signed_plan::{OfDay, SignedPlan, of_their_days};
use rungs_store::Reader;

use super::actions::action_and_person;
use super::facts::{Ground, PersonFacts};
use super::focuses::focus_of;
use super::plans::plan_and_person;
use crate::error::Result;
use crate::person_ref::{self, PersonRef, folded};
use crate::workspace::Workspace;

/// Which of what was signed of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignedWhich {
    Last,
    /// The last of that day.
    On(Day),
    /// Of those of that day, 1 for what was signed first.
    InPlace(Day, u32),
}

impl Workspace {
    /// The plan of a person that counts today.
    ///
    /// # Errors
    /// `not_found` when there is no plan.
    pub fn plan_current(&self, person: &PersonId) -> Result<PlanId> {
        let today = self.today();
        self.read(|reader| Ok(chosen(reader, person, |plans| current_plan(plans, today))?.id))
    }

    /// The plan of a person with the latest start, whatever its state.
    ///
    /// # Errors
    /// `not_found` when there is no plan.
    pub fn plan_latest(&self, person: &PersonId) -> Result<PlanId> {
        self.read(|reader| Ok(chosen(reader, person, latest_plan)?.id))
    }

    /// The plan of a person with the latest start, or the very one whose id is given.
    ///
    /// # Errors
    /// `not_found` person or plan; `ambiguous` for a name of several people.
    pub fn plan_find(&self, text: &str) -> Result<(PersonRef, PlanId)> {
        self.read(|reader| {
            if let Some(plan) = reader.by_id::<Plan>(text.trim())? {
                let person = person_ref::by_id(reader, &plan.person)?;
                return Ok((PersonRef::from(&person), plan.id));
            }
            let person = person_ref::find(reader, text)?;
            let plan = chosen(reader, &person.id, latest_plan)?;
            Ok((PersonRef::from(&person), plan.id))
        })
    }

    /// A focus area of a plan by its id, its number, its code or its heading.
    ///
    /// # Errors
    /// `not_found` with the headings there are.
    pub fn focus_find(&self, plan: &PlanId, text: &str) -> Result<FocusId> {
        let today = self.today();
        self.read(|reader| {
            let (plan, _) = plan_and_person(reader, plan)?;
            let ground = Ground::load(reader)?;
            let facts = PersonFacts::load(reader, &ground, &plan.person, today)?;
            let key = folded(text);
            let focuses = reader.focuses_in(&plan.id)?;
            let named = |focus: &&Focus| {
                let code = match &focus.on {
                    FocusOn::Competency(code) => code.as_str(),
                    FocusOn::Delegation(code) => code.as_str(),
                    FocusOn::Shift(shift) => shift.code(),
                };
                let heading = facts.standing().heading(&focus.on);
                [
                    focus.id.as_str(),
                    &focus.position.to_string(),
                    code,
                    &heading,
                ]
                .iter()
                .any(|name| folded(name) == key)
            };
            match focuses.iter().find(named) {
                Some(focus) => Ok(focus.id.clone()),
                None => {
                    let headings = focuses
                        .iter()
                        .map(|f| format!("{} {}", f.position, facts.standing().heading(&f.on)))
                        .collect();
                    let message = format!(
                        "This plan has no focus area “{}”. Name one by its number or its code.",
                        text.trim()
                    );
                    Err(RuleError::not_found(message)
                        .at("focus")
                        .among(headings)
                        .into())
                }
            }
        })
    }

    /// An action of a person by its id or its words. What goes on in the next plan is meant where it counts: here as long as it is open
    /// here, else there.
    ///
    /// # Errors
    /// `not_found` with the open actions, `ambiguous` when several have these words.
    pub fn action_find(&self, person: &PersonId, text: &str) -> Result<ActionId> {
        self.read(|reader| {
            let actions = reader.actions_of(person)?;
            let key = folded(text);
            if let Some(action) = actions
                .iter()
                .find(|action| action.id.as_str() == text.trim())
            {
                return Ok(action.id.clone());
            }
            let mut same: Vec<_> = actions
                .iter()
                .filter(|action| folded(&action.text) == key)
                .collect();
            let goes_on = |action: &&Action| action.status == ActionStatus::Carried;
            if !same.iter().all(goes_on) {
                same.retain(|action| !goes_on(action));
            }
            let ids: Vec<ActionId> = same.iter().map(|action| action.id.clone()).collect();
            let is_agreed_on_still = |action: &&Action| {
                let origin = action.carried_from.as_ref();
                origin.is_none_or(|origin| !ids.contains(origin))
            };
            same.retain(is_agreed_on_still);
            let described = |action: &Action| format!("{} ({})", action.text, action.id);
            match same.as_slice() {
                [one] => Ok(one.id.clone()),
                [] => {
                    let open = actions.iter().filter(|a| a.status == ActionStatus::Open);
                    let message = format!(
                        "There is no action “{}”. Name one by its id or its words.",
                        text.trim()
                    );
                    Err(RuleError::not_found(message)
                        .at("action")
                        .among(open.map(described).collect())
                        .into())
                }
                several => {
                    let message = format!(
                        "“{}” could be {} actions. Name one by its id.",
                        text.trim(),
                        several.len()
                    );
                    let among = several.iter().map(|action| described(action)).collect();
                    Err(RuleError::new(Refusal::Ambiguous, message)
                        .at("action")
                        .among(among)
                        .into())
                }
            }
        })
    }

    /// An action with the plan it stands in; one of a one-to-one stands in none.
    ///
    /// # Errors
    /// `not_found`.
    pub fn action_show(&self, id: &ActionId) -> Result<(Action, Option<PlanId>)> {
        self.read(|reader| {
            let (action, _) = action_and_person(reader, id)?;
            let plan = match &action.focus {
                Some(focus) => Some(focus_of(reader, focus)?.1.id),
                None => None,
            };
            Ok((action, plan))
        })
    }

    /// A commitment of a plan by its id or its words.
    ///
    /// # Errors
    /// `not_found` with those there are.
    pub fn commitment_find(&self, plan: &PlanId, text: &str) -> Result<CommitmentId> {
        self.read(|reader| {
            let commitments = reader.commitments_in(plan)?;
            let key = folded(text);
            let named = |c: &&Commitment| c.id.as_str() == text.trim() || folded(&c.text) == key;
            let missing = || {
                let message = format!(
                    "This plan has no commitment “{}”. Name one by its id or its words.",
                    text.trim()
                );
                let words = commitments.iter().map(|c| c.text.clone());
                RuleError::not_found(message)
                    .at("commitment")
                    .among(words.collect())
            };
            let found = commitments.iter().find(named);
            Ok(found.map(|c| c.id.clone()).ok_or_else(missing)?)
        })
    }

    /// One of the leader's own ideas by its id or its words.
    ///
    /// # Errors
    /// `not_found` with those there are.
    pub fn own_action_find(&self, text: &str) -> Result<OwnActionId> {
        self.read(|reader| {
            let own = reader.own_actions()?;
            let key = folded(text);
            let named =
                |one: &&OwnAction| one.id.as_str() == text.trim() || folded(&one.text) == key;
            let missing = || {
                let message = format!(
                    "You keep no idea “{}”. Name one by its id or its words.",
                    text.trim()
                );
                let words = own.iter().map(|one| one.text.clone());
                RuleError::not_found(message)
                    .at("idea")
                    .among(words.collect())
            };
            let found = own.iter().find(named);
            Ok(found.map(|one| one.id.clone()).ok_or_else(missing)?)
        })
    }

    /// A check-in of a plan by its id or the day it is planned for.
    ///
    /// # Errors
    /// `not_found` with the days there are.
    pub fn check_in_find(&self, plan: &PlanId, text: &str) -> Result<CheckInId> {
        self.read(|reader| {
            let check_ins = reader.check_ins_in(plan)?;
            let wanted = text.trim();
            let named = |c: &&CheckIn| c.id.as_str() == wanted || c.on.to_string() == wanted;
            let missing = || {
                let message = format!(
                    "This plan has no check-in “{wanted}”. Name one by its date or its id."
                );
                let days = check_ins.iter().map(|c| c.on.to_string());
                RuleError::not_found(message)
                    .at("check_in")
                    .among(days.collect())
            };
            let found = check_ins.iter().find(named);
            Ok(found.map(|c| c.id.clone()).ok_or_else(missing)?)
        })
    }

    /// What was signed last of somebody's plans, or last on a day, or in a place among those of that day and plan: of the plan that begins
    /// last, where more than one fits. A plan that follows and is not signed yet takes nothing away.
    ///
    /// # Errors
    /// `not_found` person, and what was signed with the days there are, and the places where several were signed on one.
    pub fn signed_plan_find(&self, person: &PersonId, which: SignedWhich) -> Result<SignedPlanId> {
        self.read(|reader| {
            let person = person_ref::by_id(reader, person)?;
            // Days and places of those that do not fit, the earliest plan first.
            let mut others = Vec::new();
            for plan in reader.plans_of(&person.id)?.iter().rev() {
                let signed = reader.signed_plans_in(&plan.id)?;
                let placed: Vec<(&SignedPlan, Option<OfDay>)> =
                    signed.iter().zip(of_their_days(&signed)).collect();
                let fits = |(one, of_day): &&(&SignedPlan, Option<OfDay>)| match which {
                    SignedWhich::Last => true,
                    SignedWhich::On(on) => one.signed_on() == Some(on),
                    SignedWhich::InPlace(on, place) => {
                        one.signed_on() == Some(on)
                            && of_day.map_or(1, |of_day| of_day.place) == place
                    }
                };
                if let Some((found, _)) = placed.iter().rev().find(fits) {
                    return Ok(found.id.clone());
                }
                let days = placed.iter().filter_map(|(one, of_day)| {
                    let day = one.signed_on()?;
                    Some(match of_day {
                        Some(of_day) => format!("{day}:{}", of_day.place),
                        None => day.to_string(),
                    })
                });
                others.splice(0..0, days);
            }
            let message = match which {
                SignedWhich::Last => format!("Nobody has signed a plan of {} yet.", person.name),
                SignedWhich::On(on) => format!("Nothing was signed last on {}.", on.long()),
                SignedWhich::InPlace(on, place) => {
                    format!("Nothing was signed in place {place} on {}.", on.long())
                }
            };
            Err(RuleError::not_found(message)
                .at("signed")
                .among(others)
                .into())
        })
    }
}

fn chosen(
    reader: Reader<'_>,
    person: &PersonId,
    choose: impl Fn(&[Plan]) -> Option<&Plan>,
) -> Result<Plan> {
    let person = person_ref::by_id(reader, person)?;
    let plans = reader.plans_of(&person.id)?;
    let none = || {
        RuleError::not_found(format!(
            "{} has no growth plan yet. Begin one first.",
            person.name
        ))
        .at("plan")
    };
    Ok(choose(&plans).cloned().ok_or_else(none)?)
}
