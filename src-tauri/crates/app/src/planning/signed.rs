//! What was signed of a plan, and whether it still is what was signed.

use rungs_domain::ids::{PersonId, PlanId, SignedPlanId};
use rungs_domain::plan::{Owner, PlanState};
use rungs_domain::plan_agreement::PlanAgreement;
use rungs_domain::signed_plan::{OfDay, Signature, SignedPlan, of_their_days};
use rungs_store::Reader;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::facts::PlanFacts;
use crate::error::Result;
use crate::workspace::Writing;

/// Something that was signed, without its pages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SignedPlanRow {
    pub id: SignedPlanId,
    pub pm: Option<Signature>,
    pub leader: Option<Signature>,
    /// Which of that day it is; none where nothing else was signed that day.
    pub of_day: Option<OfDay>,
    pub pages: u32,
    /// That it stands for nothing any more, and what is different in the plan now, each a sentence; empty while it is still what was signed.
    pub changes: Vec<String>,
}

impl PlanFacts<'_> {
    /// What would be signed now.
    pub(crate) fn agreement(&self) -> PlanAgreement {
        PlanAgreement::of(&self.whole, self.leader_id(), &self.around.standing())
    }
}

/// What was signed last, where the plan is still the same.
pub(crate) fn signed_as_it_is(
    reader: Reader<'_>,
    facts: &PlanFacts<'_>,
) -> Result<Option<SignedPlan>> {
    let plan = &facts.whole.plan;
    let last = reader.signed_plans_in(&plan.id)?.pop();
    let now = facts.agreement();
    Ok(last.filter(|last| last.stands_for(plan.agreed_on) && last.agreement.is_still(&now)))
}

/// Who may still put their name under the plan as it is now: the person, and whoever leads them.
pub(super) fn may_sign(reader: Reader<'_>, facts: &PlanFacts<'_>) -> Result<Vec<Owner>> {
    if facts.whole.plan.state == PlanState::Closed {
        return Ok(Vec::new());
    }
    let signed = signed_as_it_is(reader, facts)?;
    let both = [Some(Owner::Pm), facts.leader_id().map(|_| Owner::Leader)];
    let free = |by: &Owner| {
        signed
            .as_ref()
            .is_none_or(|one| one.signature(*by).is_none())
    };
    Ok(both.into_iter().flatten().filter(free).collect())
}

/// The plan is a draft again, so that what was signed of it stands for nothing any more.
pub(super) fn end_signed(w: &mut Writing<'_, '_>, plan: &PlanId) -> Result<()> {
    for without_pages in w.reader().signed_plans_in(plan)? {
        let Some(mut signed) = w.reader().signed_plan(&without_pages.id)? else {
            continue;
        };
        if signed.ended_on.is_none() {
            signed.ended_on = Some(w.today);
            w.tx.put(&signed)?;
        }
    }
    Ok(())
}

/// Forgets what was signed with somebody who is removed: their name stands under it, and on its pages.
pub(crate) fn forget_signer(w: &mut Writing<'_, '_>, leader: &PersonId) -> Result<()> {
    for plan in w.reader().plans()? {
        for signed in w.reader().signed_plans_in(&plan.id)? {
            if signed.agreement.leader.as_ref() == Some(leader) {
                w.tx.remove::<SignedPlan>(signed.id.as_str())?;
            }
        }
    }
    Ok(())
}

/// All that was signed of a plan, newest first.
pub(super) fn signed_rows(reader: Reader<'_>, facts: &PlanFacts<'_>) -> Result<Vec<SignedPlanRow>> {
    let (now, standing) = (facts.agreement(), facts.around.standing());
    let signed = reader.signed_plans_in(&facts.whole.plan.id)?;
    let of_days = of_their_days(&signed);
    let row = |(signed, of_day): (SignedPlan, Option<OfDay>)| SignedPlanRow {
        of_day,
        changes: signed.changes(facts.whole.plan.agreed_on, &now, |on| standing.heading(on)),
        id: signed.id,
        pm: signed.pm,
        leader: signed.leader,
        pages: signed.pages,
    };
    Ok(signed.into_iter().zip(of_days).rev().map(row).collect())
}
