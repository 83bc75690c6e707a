//! What is read from the workspace to work on or look at a plan.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use rungs_domain::assessment::DatedRating;
use rungs_domain::decision_catalogue::DecisionCatalogue;
use rungs_domain::delegation::Delegation;
use rungs_domain::ids::{CompetencyCode, LevelCode, PersonId, PlanId};
use rungs_domain::ladder::Ladder;
use rungs_domain::person::{Employment, LifeCycleStage, Person, Status, employment_on};
use rungs_domain::plan::WholePlan;
use rungs_domain::plan_suggestions::Standing;
use rungs_domain::{Day, Wording};
use rungs_store::Reader;

use super::looking_back::whole_plan;
use super::plans::plan_and_person;
use crate::assessing::{own_level, stage_on};
use crate::delegating::catalogue;
use crate::error::Result;
use crate::former::former_names;
use crate::person_ref::PersonRef;
use crate::settings::me;
use crate::workspace::Workspace;

/// What is the same for everybody, read once for any number of plans.
pub(crate) struct Ground {
    pub ladder: Arc<Ladder>,
    /// What competencies were called last that plans work on and that are gone from the ladder.
    pub former: BTreeMap<CompetencyCode, String>,
    pub catalogue: DecisionCatalogue,
}

impl Ground {
    pub(crate) fn load(reader: Reader<'_>) -> Result<Self> {
        let ladder = Workspace::current_ladder(reader)?.ladder;
        Ok(Self {
            former: former_names(reader, &ladder, reader.competencies_in_plans()?)?,
            ladder,
            catalogue: catalogue(reader)?,
        })
    }
}

/// Where somebody stands on a day.
pub(crate) struct PersonFacts<'g> {
    ground: &'g Ground,
    pub own: Option<LevelCode>,
    pub stage: Option<LifeCycleStage>,
    pub ratings: Vec<DatedRating>,
    pub cells: Vec<Delegation>,
    pub states: Vec<Delegation>,
    on: Day,
}

impl<'g> PersonFacts<'g> {
    pub(crate) fn load(
        reader: Reader<'_>,
        ground: &'g Ground,
        person: &PersonId,
        on: Day,
    ) -> Result<Self> {
        let states = reader.delegations_of(person)?;
        Ok(Self {
            ground,
            own: own_level(reader, person, on)?,
            stage: stage_on(reader, person, on)?,
            ratings: reader.dated_ratings_of(person)?,
            cells: cells_on(&states, on),
            states,
            on,
        })
    }

    pub(crate) fn standing(&self) -> Standing<'_> {
        Standing {
            ladder: &self.ground.ladder,
            former: &self.ground.former,
            catalogue: &self.ground.catalogue,
            own: self.own.as_ref(),
            stage: self.stage,
            ratings: &self.ratings,
            cells: &self.cells,
            states: &self.states,
            as_of: self.on,
            say: Wording::english(),
        }
    }
}

/// The state of each cell on a day, out of all states of a person, oldest first.
fn cells_on(states: &[Delegation], on: Day) -> Vec<Delegation> {
    let mut latest = HashMap::new();
    // A later state takes the place of an earlier one.
    for state in states.iter().filter(|state| state.since <= on) {
        latest.insert(state.area.clone(), state.clone());
    }
    latest.into_values().collect()
}

/// A plan with all that hangs on it, whose it is and who leads them.
pub(crate) struct PlanFacts<'g> {
    pub whole: WholePlan,
    pub person: Person,
    pub title: String,
    pub leader: Option<Leader>,
    pub around: PersonFacts<'g>,
}

/// Who the plan is made with: the person's manager, or else, as when that one has left, the leader who uses this workspace.
pub(crate) struct Leader {
    pub person: PersonRef,
    pub title: String,
}

impl<'g> PlanFacts<'g> {
    pub(crate) fn leader_id(&self) -> Option<&PersonId> {
        self.leader.as_ref().map(|leader| &leader.person.id)
    }

    pub(crate) fn load(
        reader: Reader<'_>,
        ground: &'g Ground,
        id: &PlanId,
        on: Day,
    ) -> Result<Self> {
        let (plan, person) = plan_and_person(reader, id)?;
        let job = job_on(reader, &person.id, on)?;
        let leader = leader_of(reader, &person.id, job.as_ref(), on)?;
        Ok(Self {
            whole: whole_plan(reader, plan)?,
            around: PersonFacts::load(reader, ground, &person.id, on)?,
            title: job.map_or_else(String::new, |job| job.title),
            leader,
            person,
        })
    }
}

/// Who leads somebody: the manager of their job, or else the leader who uses this workspace. A manager who has left leads nobody, also
/// where no other one is named yet.
pub(crate) fn leader_of(
    reader: Reader<'_>,
    person: &PersonId,
    job: Option<&Employment>,
    on: Day,
) -> Result<Option<Leader>> {
    if let Some(manager) = job.and_then(|job| job.manager.as_ref()) {
        let job = job_on(reader, manager, on)?;
        let has_left = job
            .as_ref()
            .is_some_and(|job| job.status == Status::Archived);
        if let Some(manager) = reader.person(manager)?.filter(|_| !has_left) {
            return Ok(Some(Leader {
                person: PersonRef::from(&manager),
                title: job.map_or_else(String::new, |job| job.title),
            }));
        }
    }
    let Some(me) = me(reader)?.filter(|me| me.id != *person) else {
        return Ok(None);
    };
    let title = job_on(reader, &me.id, on)?.map_or_else(String::new, |job| job.title);
    Ok(Some(Leader { person: me, title }))
}

pub(crate) fn job_on(reader: Reader<'_>, person: &PersonId, on: Day) -> Result<Option<Employment>> {
    let history = reader.employments_of(person)?;
    Ok(employment_on(&history, on)
        .or_else(|| history.first())
        .cloned())
}
