//! One person on one page: who they are, where they stand, what is missing, what they decide, what was agreed.

use rungs_domain::Day;
use rungs_domain::assessment::{AssessmentState, Audience, Rater};
use rungs_domain::assessment_round::AssessmentRound;
use rungs_domain::assessment_rounds::last_agreed;
use rungs_domain::error::RuleError;
use rungs_domain::gap::{self, Gap};
use rungs_domain::ids::{AssessmentRoundId, PersonId, PlanId};
use rungs_domain::person::Status;
use rungs_domain::plan::{Action, PlanState, current_plan, target_on};
use rungs_domain::team::{NextStep, next_step};
use rungs_store::{Reader, RosterEntry, Whose};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::assessing::own_level;
use crate::delegating::{CellGround, MatrixCell, catalogue, cells_of};
use crate::error::{AppError, Result};
use crate::next_steps::next_step_facts;
use crate::person_ref::{self, PersonRef, folded};
use crate::placing::{PlacementLine, placement_lines};
use crate::roster::{LevelRef, RosterLine, level_ref, roster_line};
use crate::workspace::Workspace;

/// A state of the person's job, for the story of how they came here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct JobLine {
    pub since: Day,
    pub title: String,
    pub manager: Option<PersonRef>,
    pub area: Option<String>,
    pub status: Status,
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

/// An assessment that was agreed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct AgreedRound {
    pub id: AssessmentRoundId,
    pub on: Day,
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
    /// The round agreed last.
    pub agreed: Option<AgreedRound>,
    /// Something is rated and not final, or an assessment in stages is open.
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
    /// The round of a person that was agreed last.
    ///
    /// # Errors
    /// `not_found` person.
    pub fn last_agreed_round(&self, person: &PersonId) -> Result<Option<AgreedRound>> {
        self.read(|reader| {
            person_ref::by_id(reader, person)?;
            Ok(agreed_last(&reader.assessment_rounds_of(person)?))
        })
    }

    /// # Errors
    /// `not_found`.
    pub fn person_page(&self, id: &PersonId) -> Result<PersonPage> {
        let today = self.today();
        self.read(|reader| {
            let person = person_ref::by_id(reader, id)?;
            let ladder = Self::current_ladder(reader)?.ladder;
            let name_of = |id: Option<&PersonId>| match id {
                Some(id) => Ok(reader.roster_entry_on(id, today)?.as_ref().map(named)),
                None => Ok::<_, AppError>(None),
            };
            let Some(entry) = reader.roster_entry_on(id, today)? else {
                return Err(RuleError::not_found("This person is not on the roster yet.").into());
            };
            let line = roster_line(&ladder, name_of(entry.manager.as_ref())?, entry);
            let own = own_level(reader, id, today)?;
            let plans = reader.plans_of(id)?;
            let current = current_plan(&plans, today);
            let target = target_on(&plans, today).and_then(|code| level_ref(&ladder, code));
            let next_level = own
                .as_ref()
                .and_then(|code| ladder.next_level(code))
                .and_then(|level| level_ref(&ladder, &level.code));
            let ratings = reader.dated_ratings_of(id)?;
            let gaps_against = |code| gap::gaps(&ladder, code, &ratings, Audience::Leader, today);
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
            let rounds = reader.assessment_rounds_of(id)?;
            let catalogue = catalogue(reader)?;
            let ground = CellGround {
                ladder: &ladder,
                catalogue: &catalogue,
                on: today,
                today,
            };
            let cells = match &own {
                None => Vec::new(),
                Some(level) => cells_of(reader, &ground, id, ground.level(level))?,
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
            let mut facts = next_step_facts(reader, Whose::Of(id), &plans, today)?
                .remove(id)
                .unwrap_or_default();
            facts.placed = line.level.is_some() || line.off_ladder;
            let mut jobs = Vec::new();
            for job in reader.employments_of(id)?.into_iter().rev() {
                jobs.push(JobLine {
                    since: job.since,
                    title: job.title,
                    manager: name_of(job.manager.as_ref())?,
                    area: job.area,
                    status: job.status,
                });
            }
            Ok(PersonPage {
                note: person.note.into_leader(),
                jobs,
                placements: placement_lines(reader, &ladder, id, today)?,
                next_level,
                target,
                own_gaps,
                next_gaps,
                last_assessed: assessments
                    .iter()
                    .filter(|a| a.state == AssessmentState::Final)
                    .map(|a| a.on)
                    .max(),
                agreed: agreed_last(&rounds),
                has_draft_assessment: rounds.iter().any(|round| round.open().is_ok())
                    || assessments
                        .iter()
                        .any(|a| a.state == AssessmentState::Draft && a.by != Rater::Peer),
                cells,
                areas: catalogue.on(today).cloned().collect(),
                plans: plan_lines,
                open_actions: reader.open_actions_of(id)?,
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
                next: if line.off_ladder || line.status == Status::Archived {
                    None
                } else {
                    next_step(&facts, today)
                },
                reports: reports_of(reader, id, today)?,
                person: line,
            })
        })
    }
}

pub(crate) fn agreed_last(rounds: &[AssessmentRound]) -> Option<AgreedRound> {
    let (round, on) = last_agreed(rounds)?;
    let id = round.id.clone();
    Some(AgreedRound { id, on })
}

/// Active people whose manager this is on a day, by name. Looked up by the jobs that name the manager, not through everybody.
fn reports_of(reader: Reader<'_>, manager: &PersonId, on: Day) -> Result<Vec<PersonRef>> {
    let mut below: Vec<PersonId> = reader
        .employments_under(manager)?
        .into_iter()
        .map(|job| job.person)
        .collect();
    below.sort();
    below.dedup();
    let mut reports = Vec::new();
    for person in below {
        let entry = reader.roster_entry_on(&person, on)?;
        reports.extend(
            entry
                .filter(|e| e.status == Status::Active && e.manager.as_ref() == Some(manager))
                .as_ref()
                .map(named),
        );
    }
    reports.sort_by_cached_key(|report| (folded(&report.name), report.id.clone()));
    Ok(reports)
}

fn named(entry: &RosterEntry) -> PersonRef {
    PersonRef {
        id: entry.id.clone(),
        name: entry.name.clone(),
    }
}
