//! What is offered while a plan is made, step by step: what to work on with every reason, what already works, what the leader could
//! promise, and when to look at it.

use std::collections::HashSet;

use rungs_domain::Day;
use rungs_domain::action_library::for_focus;
use rungs_domain::check_in_dates;
use rungs_domain::focus_proposals::{FocusProposal, ProposalFacts, proposals};
use rungs_domain::ids::{CheckInId, PlanId};
use rungs_domain::plan::{CheckIn, DatedThing, FocusOn, Owner, WholePlan};
use rungs_domain::plan_carry::unreached;
use rungs_domain::plan_steps::{LooksBack, PlanStepState, steps};
use rungs_domain::plan_strengths::{StrengthProposal, strengths};
use rungs_domain::plan_suggestions::{Standing, suggestions};
use rungs_domain::readiness::{Grounds, HoldsBack, holds_back};
use rungs_domain::stuck::trends;
use rungs_store::Reader;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::carrying::other_plans;
use super::due_dates::remember_date;
use super::facts::{Ground, PlanFacts};
use super::looking_back::{before, whole_plan};
use super::plans::editable_plan;
use crate::error::Result;
use crate::opening::private;
use crate::person_ref::folded;
use crate::workspace::{OpOutput, Workspace};

/// For the leader's own screen: reasons may come from readiness and from signs of being stuck.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PlanGuide {
    pub steps: Vec<PlanStepState>,
    /// What the plan does not work on yet and could, what there are most reasons for first.
    pub proposals: Vec<FocusProposal>,
    pub strengths: Vec<StrengthProposal>,
    /// What a leader could promise for the focus areas chosen, in the words of a plan.
    pub promises: Vec<String>,
    /// Dates to look at the plan, without those that are planned already or lie near one.
    pub check_ins: Vec<Day>,
}

/// Days around a planned check-in in which no other one is proposed.
const NEAR: i32 = 13;

impl Workspace {
    /// # Errors
    /// `not_found`.
    pub fn plan_guide(&self, id: &PlanId) -> Result<PlanGuide> {
        let today = self.today();
        self.read(|reader| {
            let ground = Ground::load(reader)?;
            let facts = PlanFacts::load(reader, &ground, id, today)?;
            let standing = facts.around.standing();
            let whole = &facts.whole;
            let person = &facts.person.id;
            let signs = trends(&reader.stuck_check_ins_of(person)?, today);
            let suggested = suggestions(&standing, &whole.plan, &whole.focuses)?;
            let held = holding_back(reader, &standing, whole)?;
            let chosen: Vec<FocusOn> = whole.focuses.iter().map(|f| f.on.clone()).collect();
            let last = before(reader, &whole.plan)?;
            let looks_back = if last.is_some() {
                LooksBack::Yes
            } else {
                LooksBack::No
            };
            let left = match last {
                Some(last) => {
                    let others = other_plans(reader, &last)?;
                    unreached(&whole_plan(reader, last)?, &others, &standing)?
                }
                None => Vec::new(),
            };
            let facts = ProposalFacts {
                plan: &whole.plan,
                suggested: &suggested,
                unreached: &left,
                signs: &signs,
                holding_back: &held,
                chosen: &chosen,
            };
            Ok(PlanGuide {
                steps: steps(whole, looks_back),
                proposals: proposals(&standing, &facts)?,
                strengths: strengths(&standing, &whole.plan)?,
                promises: promises(&standing, whole),
                check_ins: free_dates(whole, today),
            })
        })
    }

    /// Plans several check-ins at once.
    ///
    /// # Errors
    /// `not_found`, `frozen` once the plan is closed.
    pub fn check_ins_plan(&self, plan: &PlanId, days: &[Day]) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let (plan, person) = editable_plan(w.reader(), plan)?;
            for on in days {
                let id: CheckInId = w.fresh();
                w.tx.put(&CheckIn {
                    id: id.clone(),
                    plan: plan.id.clone(),
                    on: *on,
                    held_on: None,
                    note: String::new(),
                    changes: String::new(),
                    private_note: private(String::new()),
                })?;
                let thing = DatedThing::CheckIn(id);
                remember_date(w, &person.id, Some(&plan), thing, Some(*on))?;
            }
            Ok(((), format!("the check-ins with {}", person.name)))
        })
    }
}

/// What keeps the person from the level the plan is measured against; nothing where they stand on it.
fn holding_back(
    reader: Reader<'_>,
    standing: &Standing<'_>,
    whole: &WholePlan,
) -> Result<Vec<HoldsBack>> {
    let plan = &whole.plan;
    let against = standing.against(plan.target.as_ref(), plan.direction);
    let Some(target) = against.filter(|level| Some(&level.code) != standing.own) else {
        return Ok(Vec::new());
    };
    let held = holds_back(&Grounds {
        ladder: standing.ladder,
        own: standing.own,
        target: &target.code,
        stage: standing.stage,
        ratings: standing.ratings,
        evidence: &reader.evidence_of(&plan.person)?,
        delegations: standing.states,
        catalogue: standing.catalogue,
        as_of: standing.as_of,
    })?;
    Ok(held.into_leader())
}

/// What the library has for the leader to do, for the focus areas in their order, without what is in the plan.
fn promises(standing: &Standing<'_>, whole: &WholePlan) -> Vec<String> {
    let plan = &whole.plan;
    let against = standing.against(plan.target.as_ref(), plan.direction);
    let grade = against.map(|level| level.grade);
    let words = whole.commitments.iter().map(|owed| &owed.text);
    let words = words.chain(whole.actions.iter().map(|action| &action.text));
    let known: HashSet<String> = words.map(|text| folded(text)).collect();
    let ideas = whole
        .focuses
        .iter()
        .flat_map(|focus| for_focus(&focus.on, grade));
    ideas
        .filter(|idea| idea.owner == Owner::Leader && idea.fits(grade))
        .map(|idea| idea.text)
        .filter(|text| !known.contains(&folded(text)))
        .collect()
}

fn free_dates(whole: &WholePlan, today: Day) -> Vec<Day> {
    let plan = &whole.plan;
    let mut dates = check_in_dates::proposed(plan.from, plan.to, today);
    dates.retain(|on| {
        let near = |check_in: &CheckIn| on.days_since(check_in.on).abs() <= NEAR;
        !whole.check_ins.iter().any(near)
    });
    dates
}
