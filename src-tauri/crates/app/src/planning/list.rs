//! All plans at a glance, and who has none.

use std::collections::HashMap;

use rungs_domain::Day;
use rungs_domain::ids::{FocusId, PersonId, PlanId};
use rungs_domain::plan::{Action, ActionCount, CheckIn, Focus, PlanState, current_plan};
use rungs_domain::plan_state::PlanStage;
use rungs_domain::plan_suggestions::Standing;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::facts::Ground;
use crate::error::Result;
use crate::person_ref::PersonRef;
use crate::roster::{LevelRef, level_ref, team_entries};
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
    /// Open actions whose date has passed.
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
            };
            let mut plans_by_person: HashMap<PersonId, Vec<_>> = HashMap::new();
            for plan in reader.plans()? {
                plans_by_person
                    .entry(plan.person.clone())
                    .or_default()
                    .push(plan);
            }
            let mut actions_by_focus: HashMap<FocusId, Vec<Action>> = HashMap::new();
            for action in reader.actions()? {
                if let Some(focus) = &action.focus {
                    actions_by_focus
                        .entry(focus.clone())
                        .or_default()
                        .push(action);
                }
            }
            let mut next_check_ins: HashMap<PlanId, CheckIn> = HashMap::new();
            for check_in in reader
                .check_ins()?
                .into_iter()
                .filter(|check_in| check_in.held_on.is_none())
            {
                let plan = check_in.plan.clone();
                let next = next_check_ins
                    .entry(plan)
                    .or_insert_with(|| check_in.clone());
                if check_in.on < next.on {
                    *next = check_in;
                }
            }
            let mut focuses_by_plan: HashMap<PlanId, Vec<Focus>> = HashMap::new();
            for focus in reader.focuses()? {
                focuses_by_plan
                    .entry(focus.plan.clone())
                    .or_default()
                    .push(focus);
            }
            let mut rows = Vec::new();
            let mut without_plan = Vec::new();
            for entry in team_entries(reader, None, today)? {
                let level = entry
                    .level
                    .as_ref()
                    .and_then(|code| level_ref(&ground.ladder, code));
                let person = PersonRef {
                    id: entry.id.clone(),
                    name: entry.name,
                };
                let plans = plans_by_person.remove(&entry.id).unwrap_or_default();
                let current = current_plan(&plans, today).map(|plan| plan.id.clone());
                if let (Some(level), true) = (&level, plans.iter().all(|plan| !plan.covers(today)))
                {
                    without_plan.push(WithoutPlan {
                        person: person.clone(),
                        level: level.clone(),
                    });
                }
                for plan in plans.into_iter().rev() {
                    let focuses = focuses_by_plan.remove(&plan.id).unwrap_or_default();
                    let actions = || {
                        let own = focuses.iter().map(|focus| &focus.id);
                        own.filter_map(|focus| actions_by_focus.get(focus))
                            .flatten()
                    };
                    let counted = ActionCount::of(actions());
                    let next_check_in = next_check_ins
                        .get(&plan.id)
                        .filter(|_| plan.state != PlanState::Closed);
                    rows.push(PlanListRow {
                        person: person.clone(),
                        level: level.clone(),
                        target: plan
                            .target
                            .as_ref()
                            .and_then(|code| level_ref(&ground.ladder, code)),
                        period: Day::period(plan.from, plan.to),
                        current: current.as_ref() == Some(&plan.id),
                        focuses: focuses
                            .iter()
                            .map(|focus| names.heading(&focus.on))
                            .collect(),
                        actions_done: counted.done,
                        actions_total: counted.total,
                        overdue: count(actions().filter(|a| a.is_late(today))),
                        next_check_in: next_check_in.map(|check_in| check_in.on),
                        check_in_missed: next_check_in.is_some_and(|c| c.is_late(today)),
                        to_come: plan.is_to_come(today),
                        from: plan.from,
                        to: plan.to,
                        state: plan.state,
                        stage: plan.stage(today),
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

pub(crate) fn count(things: impl Iterator) -> u32 {
    u32::try_from(things.count()).unwrap_or(u32::MAX)
}
