//! A person's profile as the leader looks at it.

use rungs_domain::Day;
use rungs_domain::ids::{LevelCode, PersonId, PlanId};
use rungs_domain::person::LifeCycleStage;
use rungs_domain::plan::{FocusOn, MOST_FOCUS_AREAS, open_plan as open_plan_on};
use rungs_domain::profile::{self, Profile, ProfileFacts};
use rungs_store::Reader;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::assessing::{own_level, stage_on};
use crate::error::Result;
use crate::person_ref::{self, PersonRef};
use crate::roster::{LevelRef, level_ref};
use crate::workspace::Workspace;

/// The plan that could take a gap up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ProfilePlan {
    pub id: PlanId,
    /// What it works on already.
    pub focuses: Vec<FocusOn>,
    /// Whether it has as many focus areas as a plan may have.
    pub full: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct ProfilePage {
    pub person: PersonRef,
    /// The level they stand on, if any.
    pub own: Option<LevelRef>,
    /// The level whose expectations are shown; none where they stand on none and none was named.
    pub against: Option<LevelRef>,
    pub stage: Option<LifeCycleStage>,
    pub profile: Profile,
    /// The plan that counts today, while it is open.
    pub plan: Option<ProfilePlan>,
}

impl Workspace {
    /// Against the person's own level unless told otherwise. Somebody on no level has a profile without expectations.
    ///
    /// # Errors
    /// `not_found` person or level.
    pub fn profile(&self, person: &PersonId, against: Option<&str>) -> Result<ProfilePage> {
        let today = self.today();
        self.read(|reader| {
            let person = person_ref::by_id(reader, person)?;
            let ladder = Self::current_ladder(reader)?.ladder;
            let own = own_level(reader, &person.id, today)?;
            let named: Option<LevelCode> = match against {
                Some(text) => Some(ladder.find_level(text)?.code.clone()),
                None => None,
            };
            let stage = stage_on(reader, &person.id, today)?;
            // Somebody placed on a level the ladder no longer has is looked at as somebody on none.
            let own = own.filter(|code| ladder.level(code).is_some());
            let found = profile::profile(&ProfileFacts {
                ladder: &ladder,
                own: own.as_ref(),
                against: named.as_ref(),
                stage,
                ratings: &reader.dated_ratings_of(&person.id)?,
                as_of: today,
            })?;
            let refer = |code: Option<&LevelCode>| code.and_then(|code| level_ref(&ladder, code));
            Ok(ProfilePage {
                against: refer(named.as_ref().or(own.as_ref())),
                own: refer(own.as_ref()),
                stage,
                profile: found.into_leader(),
                plan: open_plan(reader, &person.id, today)?,
                person: PersonRef::from(&person),
            })
        })
    }
}

fn open_plan(reader: Reader<'_>, person: &PersonId, today: Day) -> Result<Option<ProfilePlan>> {
    let plans = reader.plans_of(person)?;
    let Some(plan) = open_plan_on(&plans, today) else {
        return Ok(None);
    };
    let focuses = reader.focuses_in(&plan.id)?;
    Ok(Some(ProfilePlan {
        id: plan.id.clone(),
        full: focuses.len() >= MOST_FOCUS_AREAS,
        focuses: focuses.into_iter().map(|focus| focus.on).collect(),
    }))
}
