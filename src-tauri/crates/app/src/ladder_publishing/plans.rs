//! What publishing does with open plans: a target goes on, stays or is dropped; a focus area keeps its competency, even one that goes.

use std::collections::BTreeMap;

use rungs_domain::Day;
use rungs_domain::carry_over::{self, TargetFate};
use rungs_domain::ids::{CompetencyCode, LevelCode, PlanId};
use rungs_domain::ladder::Ladder;
use rungs_domain::plan::{FocusOn, Plan, PlanState};
use rungs_store::Reader;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::LevelName;
use crate::assessing::own_level;
use crate::error::Result;
use crate::person_ref::{PersonRef, by_id, folded};

/// An open plan that is left without a target, because its person then stands on what the target becomes, or above it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DroppedTarget {
    pub plan: PlanId,
    pub person: PersonRef,
    /// Agreed plans may be printed and signed with the target they had.
    pub state: PlanState,
    /// What it aims at, as the version before calls it.
    pub target: LevelName,
    /// What that becomes, as the new version calls it.
    pub becomes: LevelName,
    /// Where the person then stands.
    pub stands_on: LevelName,
}

/// A focus area of an open plan on a competency the new version does not have. It stays, under the name that was its last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct FocusLeft {
    pub plan: PlanId,
    pub person: PersonRef,
    pub competency: CompetencyCode,
    pub name: String,
}

/// Every open plan, looked at from the old version and the new one.
#[derive(Debug, Default)]
pub(super) struct OpenPlans {
    /// Plans whose target goes on under another code, already aiming there.
    pub carried: Vec<Plan>,
    /// By name of the person.
    pub dropped: Vec<DroppedTarget>,
    /// By name of the person, in the order of the plan.
    pub focuses_left: Vec<FocusLeft>,
}

impl OpenPlans {
    /// Who stands where is asked for `today`.
    pub(super) fn look(
        reader: Reader<'_>,
        old: &Ladder,
        new: &Ladder,
        mapping: &BTreeMap<LevelCode, LevelCode>,
        today: Day,
    ) -> Result<Self> {
        let mut plans = Self::default();
        for plan in reader.plans()? {
            if plan.state == PlanState::Closed {
                continue;
            }
            let person = PersonRef::from(&by_id(reader, &plan.person)?);
            for focus in reader.focuses_in(&plan.id)? {
                let FocusOn::Competency(code) = focus.on else {
                    continue;
                };
                // One that was gone before is no news.
                let Some(gone) = old
                    .competency(&code)
                    .filter(|_| new.competency(&code).is_none())
                else {
                    continue;
                };
                plans.focuses_left.push(FocusLeft {
                    plan: plan.id.clone(),
                    person: person.clone(),
                    name: gone.name.clone(),
                    competency: code,
                });
            }
            let Some(target) = &plan.target else { continue };
            let own = own_level(reader, &plan.person, today)?;
            match carry_over::target(old, new, mapping, own.as_ref(), target) {
                TargetFate::Stays => {}
                TargetFate::CarriedTo(to) => plans.carried.push(Plan {
                    target: Some(to),
                    ..plan
                }),
                TargetFate::Dropped { becomes, stands_on } => plans.dropped.push(DroppedTarget {
                    target: named(old, target),
                    becomes: named(new, &becomes),
                    stands_on: named(new, &stands_on),
                    state: plan.state,
                    person,
                    plan: plan.id,
                }),
            }
        }
        let by_name = |person: &PersonRef| folded(&person.name);
        plans.dropped.sort_by_cached_key(|one| by_name(&one.person));
        plans
            .focuses_left
            .sort_by_cached_key(|one| by_name(&one.person));
        Ok(plans)
    }
}

fn named(ladder: &Ladder, code: &LevelCode) -> LevelName {
    LevelName {
        code: code.clone(),
        name: ladder
            .level(code)
            .map_or_else(|| code.to_string(), |level| level.name.clone()),
    }
}
