//! Beginning the next plan with what goes on from this one.

use rungs_domain::Day;
use rungs_domain::ids::PlanId;
use rungs_domain::plan::{Action, Commitment, Focus, Plan, PlanState, WholePlan, check_period};
use rungs_domain::plan_carry::{
    CarryChoice, CarryOffer, OtherPlan, chosen, due_of_what_goes_on, offer,
};
use rungs_store::Reader;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::facts::{Ground, PersonFacts};
use super::going_on::hand_over;
use super::looking_back::whole_plan;
use super::plans::{plan_and_person, refuse_who_left};
use crate::error::Result;
use crate::workspace::{OpOutput, Workspace, Writing};

/// The next plan, with what goes on in it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct NextPlanDraft {
    /// As offered if not said.
    pub from: Option<Day>,
    pub to: Option<Day>,
    /// What goes on; as offered if not said.
    pub carry: Option<CarryChoice>,
}

impl Workspace {
    /// What could go on from a plan into the next one.
    ///
    /// # Errors
    /// `not_found`.
    pub fn plan_carry_offer(&self, id: &PlanId) -> Result<CarryOffer> {
        let today = self.today();
        self.read(|reader| {
            let (plan, _) = plan_and_person(reader, id)?;
            let ground = Ground::load(reader)?;
            let facts = PersonFacts::load(reader, &ground, &plan.person, today)?;
            let others = other_plans(reader, &plan)?;
            let whole = whole_plan(reader, plan)?;
            Ok(offer(&whole, &others, &facts.standing(), today)?)
        })
    }

    /// Begins the next plan as a draft: with the direction, the target and the words of this one, and with what goes on. That stays open
    /// here, with its date, until the two agree on the next plan or this one is closed or over; then it is the next one's. Focus areas
    /// begin where they are now.
    ///
    /// # Errors
    /// `not_found`; `overlap` when the person has a plan in that time; `invalid` when it ends before it begins, for who is archived by
    /// then, and for what is not open in this one or goes on elsewhere already.
    pub fn plan_carry(&self, id: &PlanId, draft: &NextPlanDraft) -> Result<OpOutput<PlanId>> {
        self.transact_named(|w| {
            let (plan, person) = plan_and_person(w.reader(), id)?;
            let ground = Ground::load(w.reader())?;
            let facts = PersonFacts::load(w.reader(), &ground, &person.id, w.today)?;
            let standing = facts.standing();
            let others = other_plans(w.reader(), &plan)?;
            let whole = whole_plan(w.reader(), plan)?;
            let offered = offer(&whole, &others, &standing, w.today)?;
            let from = draft.from.unwrap_or(offered.from);
            // A period begun on another day is as long as the one offered.
            let length = offered.to.days_since(offered.from);
            let to = draft.to.unwrap_or_else(|| {
                if from == offered.from {
                    offered.to
                } else {
                    from.plus_days(length)
                }
            });
            refuse_who_left(w.reader(), &person, from.max(w.today))?;
            check_period(from, to, &w.reader().plans_of(&person.id)?)?;
            let choice = draft.carry.clone().unwrap_or_else(|| offered.usual.clone());
            let carried = chosen(&whole, &others, &choice)?;
            let next = next_plan(&whole, w.fresh(), from, to);
            w.tx.put(&next)?;
            for (position, (focus, actions)) in (1..).zip(&carried.focuses) {
                let (now, usual) =
                    standing.usual_steps(&focus.on, next.target_for_others(), next.direction)?;
                let from = now.or(focus.from);
                // What was aimed at and is reached is no aim any more.
                let to = focus.to.filter(|_| !focus.is_reached_at(now));
                let to = to.or(usual);
                let goes_on = Focus {
                    id: w.fresh(),
                    plan: next.id.clone(),
                    position,
                    from,
                    to,
                    outcome: None,
                    outcome_note: String::new(),
                    carried_from: Some(focus.id.clone()),
                    ..(*focus).clone()
                };
                w.tx.put(&goes_on)?;
                for action in actions {
                    carry_action(w, action, &goes_on)?;
                }
            }
            for owed in &carried.commitments {
                carry_commitment(w, owed, &next)?;
            }
            hand_over(w, &person.id)?;
            Ok((next.id, format!("the next plan for {}", person.name)))
        })
    }
}

/// The person's plans but this one, with what they work on.
pub(super) fn other_plans(reader: Reader<'_>, plan: &Plan) -> Result<Vec<OtherPlan>> {
    let mut plans = reader.plans_of(&plan.person)?;
    plans.retain(|other| other.id != plan.id);
    let with_focuses = |plan: Plan| {
        let focuses = reader.focuses_in(&plan.id)?;
        let commitments = reader.commitments_in(&plan.id)?;
        Ok(OtherPlan {
            plan,
            focuses,
            commitments,
        })
    };
    plans.into_iter().map(with_focuses).collect()
}

/// The target is talked about anew: it goes on as a thought.
fn next_plan(whole: &WholePlan, id: PlanId, from: Day, to: Day) -> Plan {
    Plan {
        id,
        from,
        to,
        state: PlanState::Draft,
        agreed_on: None,
        target_agreed_on: None,
        closed_on: None,
        outcome: None,
        outcome_note: String::new(),
        ..whole.plan.clone()
    }
}

fn carry_action(w: &mut Writing<'_, '_>, action: &Action, focus: &Focus) -> Result<()> {
    Ok(w.tx.put(&Action {
        id: w.fresh(),
        focus: Some(focus.id.clone()),
        due: due_of_what_goes_on(action.due, w.today),
        carried_from: Some(action.id.clone()),
        ..action.clone()
    })?)
}

fn carry_commitment(w: &mut Writing<'_, '_>, owed: &Commitment, next: &Plan) -> Result<()> {
    Ok(w.tx.put(&Commitment {
        id: w.fresh(),
        plan: next.id.clone(),
        due: due_of_what_goes_on(owed.due, w.today),
        carried_from: Some(owed.id.clone()),
        ..owed.clone()
    })?)
}
