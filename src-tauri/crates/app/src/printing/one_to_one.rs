//! The sheet for a one-to-one, gathered for paper.

use rungs_domain::ids::{DecisionAreaCode, PersonId};
use rungs_domain::one_to_one_sheet::OneToOneSheet;
use rungs_domain::one_to_one_sheet_build::{OneToOneFacts, build};
use rungs_domain::plan::{Commitment, Focus};
use rungs_domain::{Day, Shareable};
use rungs_store::Reader;

use crate::context::ContextGround;
use crate::error::Result;
use crate::person_ref::{self, PersonRef};
use crate::planning::{Ground, PersonFacts, job_on, leader_of};
use crate::settings::house_style;

/// # Errors
/// `not_found`.
pub(crate) fn one_to_one_sheet(
    reader: Reader<'_>,
    ground: &Ground,
    person: &PersonId,
    today: Day,
) -> Result<(Shareable<OneToOneSheet>, PersonRef)> {
    let person = PersonRef::from(&person_ref::by_id(reader, person)?);
    let facts = PersonFacts::load(reader, ground, &person.id, today)?;
    let job = job_on(reader, &person.id, today)?;
    let leader = leader_of(reader, &person.id, job.as_ref(), today)?;
    let plans = reader.plans_of(&person.id)?;
    let mut focuses: Vec<Focus> = Vec::new();
    let mut commitments: Vec<Commitment> = Vec::new();
    for plan in &plans {
        focuses.extend(reader.focuses_in(&plan.id)?);
        commitments.extend(reader.commitments_in(&plan.id)?);
    }
    let sheet = build(&OneToOneFacts {
        house: &house_style(reader)?,
        today,
        person: &person.name,
        title: job.as_ref().map_or("", |job| &job.title),
        leader: leader.as_ref().map(|leader| leader.person.name.as_str()),
        standing: facts.standing(),
        temporary: &reader.temporary_levels_of(&person.id)?,
        meetings: &reader.one_to_ones_of(&person.id)?,
        actions: &reader.actions_of(&person.id)?,
        plans: &plans,
        focuses: &focuses,
        commitments: &commitments,
        evidence: &reader.evidence_of(&person.id)?,
        to_tell: &to_tell(reader, &person, &facts, today)?,
    });
    Ok((sheet, person))
}

/// Decisions of theirs with context they were not told.
fn to_tell(
    reader: Reader<'_>,
    person: &PersonRef,
    facts: &PersonFacts<'_>,
    today: Day,
) -> Result<Vec<DecisionAreaCode>> {
    let ground = ContextGround::of_person(reader, today, person, facts.standing().cells)?;
    let dark = ground.dark(today).remove(&person.id).unwrap_or_default();
    let areas = dark.into_iter().flat_map(|note| note.areas);
    Ok(areas.map(|area| area.code).collect())
}
