//! All plans at a glance, and who has none.

use std::collections::HashMap;

use rungs_domain::ids::{FocusId, PersonId, PlanId};
use rungs_domain::plan::{
    ActionCount, FocusOn, ListedPlan, PlanState, PlanTimes, current_by, is_missed,
};
use rungs_domain::plan_state::PlanStage;
use rungs_domain::plan_suggestions::Standing;
use rungs_domain::{Day, Wording};
use rungs_store::Reader;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::facts::Ground;
use crate::error::Result;
use crate::person_ref::PersonRef;
use crate::roster::{LevelRef, active_on, level_ref};
use crate::workspace::Workspace;

/// A plan of somebody active.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PlanListRow {
    pub id: PlanId,
    pub person: PersonRef,
    pub level: Option<LevelRef>,
    pub target: Option<LevelRef>,
    pub from: Day,
    pub to: Day,
    /// `1 October – 31 December 2026`.
    pub period: String,
    pub state: PlanState,
    pub stage: PlanStage,
    /// The one of this person that counts today.
    pub current: bool,
    /// Headings of the focus areas, in order.
    pub focuses: Vec<String>,
    pub actions_done: u32,
    /// Without dropped ones.
    pub actions_total: u32,
    /// Open actions whose date has passed; none once the plan is closed.
    pub overdue: u32,
    /// The earliest check-in that was not held; may lie in the past. None once the plan is closed.
    pub next_check_in: Option<Day>,
    /// Its day has passed.
    pub check_in_missed: bool,
    /// The period has not begun.
    pub to_come: bool,
}

/// Somebody on a level whom no plan covers today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct WithoutPlan {
    pub person: PersonRef,
    pub level: LevelRef,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PlanList {
    /// By name, each person's newest plan first.
    pub plans: Vec<PlanListRow>,
    pub without_plan: Vec<WithoutPlan>,
    pub as_of: Day,
}

impl Workspace {
    /// Plans of everyone active today.
    ///
    /// # Errors
    /// When the workspace cannot be read.
    pub fn plan_list(&self) -> Result<PlanList> {
        let today = self.today();
        self.read(|reader| {
            let ground = Ground::load(reader)?;
            // Headings need only the names of things, not where anybody stands.
            let names = Standing {
                ladder: &ground.ladder,
                former: &ground.former,
                catalogue: &ground.catalogue,
                own: None,
                stage: None,
                ratings: &[],
                cells: &[],
                states: &[],
                as_of: today,
                say: Wording::english(),
            };
            let mut plans = followed_plans(reader, today)?;
            let mut rows = Vec::new();
            let mut without_plan = Vec::new();
            for entry in active_on(reader, today)? {
                let level = entry
                    .level
                    .as_ref()
                    .and_then(|code| level_ref(&ground.ladder, code));
                let person = PersonRef {
                    id: entry.id.clone(),
                    name: entry.name,
                };
                let own = plans.remove(&entry.id).unwrap_or_default();
                let times = |(plan, _): &(ListedPlan, Followed)| plan.times;
                let current = current_by(&own, times, today).map(|(plan, _)| plan.id.clone());
                if let (Some(level), true) = (
                    &level,
                    own.iter().all(|(plan, _)| !plan.times.covers(today)),
                ) {
                    without_plan.push(WithoutPlan {
                        person: person.clone(),
                        level: level.clone(),
                    });
                }
                for (plan, followed) in own.into_iter().rev() {
                    let PlanTimes {
                        from, to, state, ..
                    } = plan.times;
                    let next_check_in = followed
                        .next_check_in
                        .filter(|_| state != PlanState::Closed);
                    rows.push(PlanListRow {
                        person: person.clone(),
                        level: level.clone(),
                        target: plan
                            .target
                            .as_ref()
                            .and_then(|code| level_ref(&ground.ladder, code)),
                        period: Day::period(from, to),
                        current: current.as_ref() == Some(&plan.id),
                        focuses: followed
                            .focuses
                            .iter()
                            .map(|on| names.heading(on))
                            .collect(),
                        actions_done: followed.actions.done,
                        actions_total: followed.actions.total,
                        overdue: match state {
                            PlanState::Draft | PlanState::Agreed => followed.late,
                            PlanState::Closed => 0,
                        },
                        next_check_in,
                        check_in_missed: next_check_in.is_some_and(|on| is_missed(on, today)),
                        to_come: plan.times.is_to_come(today),
                        stage: plan.times.stage(today),
                        from,
                        to,
                        state,
                        id: plan.id,
                    });
                }
            }
            Ok(PlanList {
                plans: rows,
                without_plan,
                as_of: today,
            })
        })
    }
}

/// What the list says of what hangs on a plan.
#[derive(Default)]
struct Followed {
    focuses: Vec<FocusOn>,
    actions: ActionCount,
    /// Open actions whose date has passed.
    late: u32,
    next_check_in: Option<Day>,
}

/// Everybody's plans, each person's oldest first.
fn followed_plans(
    reader: Reader<'_>,
    today: Day,
) -> Result<HashMap<PersonId, Vec<(ListedPlan, Followed)>>> {
    let plans = reader.listed_plans()?;
    let mut followed: Vec<Followed> = plans.iter().map(|_| Followed::default()).collect();
    let places: HashMap<&PlanId, usize> =
        (0..).zip(&plans).map(|(at, plan)| (&plan.id, at)).collect();
    let mut under: HashMap<FocusId, usize> = HashMap::new();
    for focus in reader.listed_focuses()? {
        let Some(at) = places.get(&focus.plan) else {
            continue;
        };
        if let Some(plan) = followed.get_mut(*at) {
            plan.focuses.push(focus.on);
            under.insert(focus.id, *at);
        }
    }
    for (focus, progress) in reader.progress_in_plans()? {
        let place = under.get(&focus).copied();
        if let Some(plan) = place.and_then(|at| followed.get_mut(at)) {
            plan.actions.add(progress.status);
            plan.late += u32::from(progress.is_late(today));
        }
    }
    for (plan, day) in reader.next_check_ins()? {
        let place = places.get(&plan).copied();
        if let Some(plan) = place.and_then(|at| followed.get_mut(at)) {
            plan.next_check_in = Some(day);
        }
    }
    drop(places);
    let mut by_person: HashMap<PersonId, Vec<_>> = HashMap::new();
    for (plan, followed) in plans.into_iter().zip(followed) {
        let own = by_person.entry(plan.person.clone()).or_default();
        own.push((plan, followed));
    }
    Ok(by_person)
}

pub(crate) fn count(things: impl Iterator) -> u32 {
    u32::try_from(things.count()).unwrap_or(u32::MAX)
}
