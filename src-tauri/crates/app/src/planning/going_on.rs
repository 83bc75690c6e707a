//! What stands in two plans, in the one it was agreed in and in the next one, is kept as one thing.

use std::collections::HashMap;

use rungs_domain::ids::{FocusId, PersonId, PlanId};
use rungs_domain::plan::{Action, Commitment, GoesOn, InPlan, Plan, handed_over, said_in_both};
use rungs_store::Reader;

use crate::error::Result;
use crate::workspace::Writing;

/// Everything agreed in the plans of a person.
struct OfPlans {
    plans: Vec<Plan>,
    actions: Vec<(PlanId, Action)>,
    commitments: Vec<(PlanId, Commitment)>,
}

impl OfPlans {
    fn load(reader: Reader<'_>, person: &PersonId) -> Result<Self> {
        let plans = reader.plans_of(person)?;
        let mut under: HashMap<FocusId, PlanId> = HashMap::new();
        let mut commitments = Vec::new();
        for plan in &plans {
            for focus in reader.focuses_in(&plan.id)? {
                under.insert(focus.id, plan.id.clone());
            }
            let owed = reader.commitments_in(&plan.id)?;
            commitments.extend(owed.into_iter().map(|one| (plan.id.clone(), one)));
        }
        let in_plan = |action: Action| Some((under.get(action.focus.as_ref()?)?.clone(), action));
        let actions = reader.actions_of(person)?;
        Ok(Self {
            actions: actions.into_iter().filter_map(in_plan).collect(),
            commitments,
            plans,
        })
    }

    fn of<T: GoesOn>(&self, things: &[(PlanId, T)]) -> Vec<InPlan<'_, T>> {
        let in_plan = |(id, thing): &(PlanId, T)| {
            let plan = self.plans.iter().find(|plan| plan.id == *id)?;
            Some(InPlan {
                plan,
                thing: thing.clone(),
            })
        };
        things.iter().filter_map(in_plan).collect()
    }
}

/// After a plan of the person began as the next one, was agreed on, closed or reopened: what the next plan has taken over by now is
/// carried on, and the rest is open where it was agreed.
pub(crate) fn hand_over(w: &mut Writing<'_, '_>, person: &PersonId) -> Result<()> {
    let all = OfPlans::load(w.reader(), person)?;
    for action in handed_over(&all.of(&all.actions), w.today) {
        w.tx.put(&action)?;
    }
    for commitment in handed_over(&all.of(&all.commitments), w.today) {
        w.tx.put(&commitment)?;
    }
    Ok(())
}

/// What was just said of an action holds in the next plan too, while that is a draft.
pub(super) fn say_of_action(w: &mut Writing<'_, '_>, action: &Action) -> Result<()> {
    let all = OfPlans::load(w.reader(), &action.person)?;
    for twin in said_in_both(&all.of(&all.actions), action) {
        w.tx.put(&twin)?;
    }
    Ok(())
}

/// What was just said of a commitment holds in the next plan too, while that is a draft.
pub(super) fn say_of_commitment(
    w: &mut Writing<'_, '_>,
    person: &PersonId,
    commitment: &Commitment,
) -> Result<()> {
    let all = OfPlans::load(w.reader(), person)?;
    for twin in said_in_both(&all.of(&all.commitments), commitment) {
        w.tx.put(&twin)?;
    }
    Ok(())
}
