//! One person on one page: who they are, where they stand, what is missing, what they decide, what was agreed.

use rungs_domain::Day;
use rungs_domain::assessment::{self, AssessmentState, Audience, Gap};
use rungs_domain::ids::{PersonId, PlanId};
use rungs_domain::plan::{Action, PlanState, current_plan};
use rungs_domain::team::{NextStep, next_step};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::assessing::own_level;
use crate::delegating::{MatrixCell, matrix_cell};
use crate::error::Result;
use crate::person_ref::{self, PersonRef};
use crate::placing::{PlacementLine, placement_lines};
use crate::roster::{LevelRef, RosterLine, level_ref};
use crate::team::next_step_facts;
use crate::workspace::Workspace;

/// A state of the person's job, for the story of how they came here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct JobLine {
    pub since: Day,
    pub title: String,
    pub manager: Option<PersonRef>,
    pub area: Option<String>,
    pub status: rungs_domain::person::Status,
}

/// A plan in a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PlanLine {
    pub id: PlanId,
    pub from: Day,
    pub to: Day,
    pub state: PlanState,
    pub target: Option<LevelRef>,
    pub focuses: u32,
    /// The one that counts today.
    pub current: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MeetingLine {
    pub id: rungs_domain::ids::OneToOneId,
    pub on: Day,
    pub shared: String,
    pub private: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PersonPage {
    pub person: RosterLine,
    /// For the leader's eyes.
    pub note: String,
    pub jobs: Vec<JobLine>,
    /// Newest first.
    pub placements: Vec<PlacementLine>,
    pub next_level: Option<LevelRef>,
    /// Target of the plan that counts today.
    pub target: Option<LevelRef>,
    /// Against the own level, then against the target or next level; empty when not placed.
    pub own_gaps: Vec<Gap>,
    pub next_gaps: Vec<Gap>,
    pub last_assessed: Option<Day>,
    pub has_draft_assessment: bool,
    /// Every decision area with what the rung expects.
    pub cells: Vec<MatrixCell>,
    pub areas: Vec<rungs_domain::decision_area::DecisionArea>,
    pub plans: Vec<PlanLine>,
    pub open_actions: Vec<Action>,
    pub one_to_ones: Vec<MeetingLine>,
    pub next: Option<NextStep>,
    /// People who report to this one, active today.
    pub reports: Vec<PersonRef>,
}

impl Workspace {
    /// # Errors
    /// `not_found`.
    pub fn person_page(&self, id: &PersonId) -> Result<PersonPage> {
        let today = self.today();
        let roster = self.roster_list(None)?;
        self.read(|reader| {
            let person = person_ref::by_id(reader, id)?;
            let Some(line) = roster.people.iter().find(|line| line.id == *id).cloned() else {
                return Err(rungs_domain::error::RuleError::not_found(
                    "This person is not on the roster yet.",
                )
                .into());
            };
            let ladder = Self::current_ladder(reader)?.ladder;
            let own = own_level(reader, id, today)?;
            let plans = reader.plans_of(id)?;
            let current = current_plan(&plans, today);
            let target = current
                .and_then(|plan| plan.target.as_ref())
                .and_then(|code| level_ref(&ladder, code));
            let next_level = own
                .as_ref()
                .and_then(|code| ladder.next_level(code))
                .and_then(|level| level_ref(&ladder, &level.code));
            let ratings = reader.dated_ratings_of(id)?;
            let gaps_against = |code| assessment::gaps(&ladder, code, &ratings, Audience::Leader);
            let upper = target.as_ref().or(next_level.as_ref());
            let own_gaps = own
                .as_ref()
                .map(gaps_against)
                .transpose()?
                .unwrap_or_default();
            let next_gaps = upper
                .map(|level| gaps_against(&level.code))
                .transpose()?
                .unwrap_or_default();
            let assessments = reader.assessments_of(id)?;
            let areas = reader.decision_areas()?;
            let history = reader.delegations_of(id)?;
            let cells = match &own {
                None => Vec::new(),
                Some(level) => areas
                    .iter()
                    .map(|area| {
                        let states: Vec<_> = history
                            .iter()
                            .filter(|state| state.area == area.code)
                            .cloned()
                            .collect();
                        let now = rungs_domain::delegation::state_on(&states, today).cloned();
                        matrix_cell(&ladder, level, area, now, today)
                    })
                    .collect(),
            };
            let mut plan_lines = Vec::with_capacity(plans.len());
            for plan in plans.iter().rev() {
                plan_lines.push(PlanLine {
                    id: plan.id.clone(),
                    from: plan.from,
                    to: plan.to,
                    state: plan.state,
                    target: plan
                        .target
                        .as_ref()
                        .and_then(|code| level_ref(&ladder, code)),
                    focuses: u32::try_from(reader.focuses_in(&plan.id)?.len()).unwrap_or(u32::MAX),
                    current: current.is_some_and(|current| current.id == plan.id),
                });
            }
            let mut facts = next_step_facts(reader, today)?
                .remove(id)
                .unwrap_or_default();
            facts.placed = line.level.is_some() || line.off_ladder;
            let name_of = |id: &PersonId| {
                roster
                    .people
                    .iter()
                    .find(|p| p.id == *id)
                    .map(|p| PersonRef {
                        id: p.id.clone(),
                        name: p.name.clone(),
                    })
            };
            Ok(PersonPage {
                note: person.note.into_leader(),
                jobs: reader
                    .employments_of(id)?
                    .into_iter()
                    .rev()
                    .map(|job| JobLine {
                        since: job.since,
                        title: job.title,
                        manager: job.manager.as_ref().and_then(name_of),
                        area: job.area,
                        status: job.status,
                    })
                    .collect(),
                placements: placement_lines(reader, id, today)?,
                next_level,
                target,
                own_gaps,
                next_gaps,
                last_assessed: assessments
                    .iter()
                    .filter(|a| a.state == AssessmentState::Final)
                    .map(|a| a.on)
                    .max(),
                has_draft_assessment: assessments
                    .iter()
                    .any(|a| a.state == AssessmentState::Draft),
                cells,
                areas,
                plans: plan_lines,
                open_actions: reader
                    .actions_of(id)?
                    .into_iter()
                    .filter(|action| action.status == rungs_domain::plan::ActionStatus::Open)
                    .collect(),
                one_to_ones: reader
                    .one_to_ones_of(id)?
                    .into_iter()
                    .map(|m| MeetingLine {
                        id: m.id,
                        on: m.on,
                        shared: m.shared,
                        private: m.private.into_leader(),
                    })
                    .collect(),
                next: if line.off_ladder {
                    None
                } else {
                    next_step(&facts, today)
                },
                reports: roster
                    .people
                    .iter()
                    .filter(|p| p.status == rungs_domain::person::Status::Active)
                    .filter(|p| p.manager.as_ref().is_some_and(|m| m.id == *id))
                    .map(|p| PersonRef {
                        id: p.id.clone(),
                        name: p.name.clone(),
                    })
                    .collect(),
                person: line,
            })
        })
    }
}
