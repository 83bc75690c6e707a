//! What was agreed in an assessment, gathered for paper.

use rungs_domain::assessment_paper::AssessmentPaper;
use rungs_domain::assessment_paper_build::{ClosedRound, PaperFacts, build};
use rungs_domain::ids::AssessmentRoundId;
use rungs_domain::{Day, Shareable};
use rungs_store::Reader;

use crate::assessing::{comparisons, own_level, round_and_person, stage_on, version_of};
use crate::error::Result;
use crate::person_ref::PersonRef;
use crate::planning::{job_on, leader_of};
use crate::settings::house_style;

/// Everything but the names is as it was on the day it was agreed, and the leader's view is of who led on the day it came in.
/// So the paper is the same whenever it is printed.
pub(super) fn assessment_paper(
    reader: Reader<'_>,
    id: &AssessmentRoundId,
    today: Day,
) -> Result<(Shareable<AssessmentPaper>, PersonRef)> {
    let (round, person) = round_and_person(reader, id)?;
    let closed = ClosedRound::of(&round)?;
    let version = version_of(reader, &round)?.published()?;
    let on = closed.on();
    let job = job_on(reader, &person.id, on)?;
    let leader = leader_of(reader, &person.id, job.as_ref(), on)?;
    let rated_on = round.manager_in.unwrap_or(on);
    let job_then = job_on(reader, &person.id, rated_on)?;
    let rater = leader_of(reader, &person.id, job_then.as_ref(), rated_on)?;
    let rounds = reader.assessment_rounds_of(&person.id)?;
    let paper = build(&PaperFacts {
        house: &house_style(reader)?,
        today,
        version: &version,
        round: closed,
        rounds: &rounds,
        name: &person.name,
        title: job.as_ref().map_or("", |job| &job.title),
        leader: leader.as_ref().map(|leader| leader.person.name.as_str()),
        rater: rater.as_ref().map(|rater| rater.person.name.as_str()),
        own: own_level(reader, &person.id, on)?.as_ref(),
        stage: stage_on(reader, &person.id, on)?,
        comparisons: &comparisons(reader, &round, &rounds, &version.get().ladder, on)?,
        evidence: &reader.evidence_of(&person.id)?,
        peers: &reader.peer_views_of(&person.id)?,
    })?;
    Ok((paper, PersonRef::from(&person)))
}
