//! The plan before, and what happened since.

use rungs_domain::Day;
use rungs_domain::ids::PersonId;
use rungs_domain::ladder::LadderVersion;
use rungs_domain::placement::Placement;
use rungs_domain::plan::{Plan, WholePlan};
use rungs_domain::plan_look_back::{Happened, LookBack, changed_since, look_back, plan_before};
use rungs_domain::plan_suggestions::Standing;
use rungs_store::Reader;

use crate::error::Result;

/// A plan with all that hangs on it.
pub(crate) fn whole_plan(reader: Reader<'_>, plan: Plan) -> Result<WholePlan> {
    let id = &plan.id;
    Ok(WholePlan {
        focuses: reader.focuses_in(id)?,
        actions: reader.actions_in(id)?,
        commitments: reader.commitments_in(id)?,
        check_ins: reader.check_ins_in(id)?,
        plan,
    })
}

/// What the plan before `whole` promised and what became of it; none for the first one.
pub(crate) fn looked_back(
    reader: Reader<'_>,
    standing: &Standing<'_>,
    whole: &WholePlan,
) -> Result<Option<LookBack>> {
    let Some(before) = before(reader, &whole.plan)? else {
        return Ok(None);
    };
    let before = whole_plan(reader, before)?;
    Ok(Some(look_back(&before, standing, |focus| {
        let carried =
            |later: &rungs_domain::plan::Focus| later.carried_from.as_ref() == Some(&focus.id);
        whole.focuses.iter().any(carried)
    })))
}

/// What happened since the plan before began, or was agreed if that was later; nothing for the first one.
pub(crate) fn happened_since(
    reader: Reader<'_>,
    standing: &Standing<'_>,
    plan: &Plan,
) -> Result<Vec<Happened>> {
    let Some(before) = before(reader, plan)? else {
        return Ok(Vec::new());
    };
    let since = before
        .agreed_on
        .map_or(before.from, |on| on.max(before.from));
    let levels = levels_of(reader, &plan.person)?;
    let mut happened = changed_since(standing, &levels, since);
    // Of a plan that is over, what came after it belongs to the next one.
    let until = plan.closed_on.unwrap_or(plan.to);
    happened.retain(|one| one.on <= until);
    Ok(happened)
}

/// The plan before this one.
pub(super) fn before(reader: Reader<'_>, plan: &Plan) -> Result<Option<Plan>> {
    Ok(plan_before(&reader.plans_of(&plan.person)?, plan).cloned())
}

/// The names of the levels somebody was put on, each with the day, without those that only went on in another version.
fn levels_of(reader: Reader<'_>, person: &PersonId) -> Result<Vec<(Day, String)>> {
    let versions = reader.ladder_versions()?;
    let name = |placement: &Placement| {
        let of = |version: &&LadderVersion| Some(&version.id) == placement.ladder.as_ref();
        let level = placement.level.as_ref()?;
        let version = versions.iter().find(of)?;
        Some(version.ladder.level(level)?.name.clone())
    };
    let placements = reader.placements_of(person)?;
    let moved = placements.iter().filter(|p| p.carried_from.is_none());
    Ok(moved
        .filter_map(|placement| Some((placement.since, name(placement)?)))
        .collect())
}
