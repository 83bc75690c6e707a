//! Finding the plan, focus area or action somebody means, by person and a few words.

use rungs_domain::error::{Refusal, RuleError};
use rungs_domain::ids::{ActionId, FocusId, PersonId, PlanId};
use rungs_domain::plan::{Action, ActionStatus, Focus, FocusOn, Plan, current_plan};
use rungs_domain::plan_state::latest_plan;
use rungs_store::Reader;

use super::facts::{Ground, PersonFacts};
use super::plans::plan_and_person;
use crate::error::Result;
use crate::person_ref::{self, folded};
use crate::workspace::Workspace;

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

    /// An action of a person by its id or its words.
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
            let same: Vec<_> = actions
                .iter()
                .filter(|action| folded(&action.text) == key)
                .collect();
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
