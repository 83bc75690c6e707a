//! What was signed of a plan, and whether it still is what was signed.

use rungs_domain::ids::SignedPlanId;
use rungs_domain::plan::WholePlan;
use rungs_domain::plan_agreement::PlanAgreement;
use rungs_domain::plan_suggestions::Standing;
use rungs_domain::signed_plan::{Signature, SignedPlan};
use rungs_store::Reader;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::Result;

/// Something that was signed, without its pages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SignedPlanRow {
    pub id: SignedPlanId,
    pub pm: Option<Signature>,
    pub leader: Option<Signature>,
    pub pages: u32,
    /// What is different in the plan now, each a sentence; empty while it is still what was signed.
    pub changes: Vec<String>,
}

/// What was signed last, where the plan is still the same.
pub(crate) fn signed_as_it_is(reader: Reader<'_>, whole: &WholePlan) -> Result<Option<SignedPlan>> {
    let last = reader.signed_plans_in(&whole.plan.id)?.pop();
    let now = PlanAgreement::of(whole);
    Ok(last.filter(|last| last.agreement == now))
}

/// All that was signed of a plan, newest first.
pub(super) fn signed_rows(
    reader: Reader<'_>,
    whole: &WholePlan,
    standing: &Standing<'_>,
) -> Result<Vec<SignedPlanRow>> {
    let now = PlanAgreement::of(whole);
    let signed = reader.signed_plans_in(&whole.plan.id)?;
    let row = |signed: SignedPlan| SignedPlanRow {
        changes: signed.agreement.changes(&now, |on| standing.heading(on)),
        id: signed.id,
        pm: signed.pm,
        leader: signed.leader,
        pages: signed.pages,
    };
    Ok(signed.into_iter().rev().map(row).collect())
}
