//! A promotion packet, gathered for paper.

use rungs_domain::ids::PersonId;
use rungs_domain::placement::{placement_on, standing_since};
use rungs_domain::promotion_paper::PromotionPaper;
use rungs_domain::promotion_paper_build::{PromotionFacts, build};
use rungs_domain::{Day, Shareable};
use rungs_store::Reader;

use crate::error::Result;
use crate::packets::packet_or_new;
use crate::person_ref::{self, PersonRef};
use crate::planning::{Ground, PersonFacts, job_on, leader_of};
use crate::settings::house_style;
use crate::workspace::Workspace;

/// An empty packet has pages too: what is known of somebody stands on them without a word of the leader.
///
/// # Errors
/// `not_found` person or level; `invalid` when no level is said and none follows theirs.
pub(super) fn promotion_paper(
    reader: Reader<'_>,
    ground: &Ground,
    person: &PersonId,
    level: Option<&str>,
    today: Day,
) -> Result<(Shareable<PromotionPaper>, PersonRef)> {
    let person = person_ref::by_id(reader, person)?;
    let version = Workspace::current_ladder(reader)?;
    let packet = packet_or_new(reader, &version.ladder, &person, level, today)?;
    let facts = PersonFacts::load(reader, ground, &person.id, today)?;
    let job = job_on(reader, &person.id, today)?;
    let leader = leader_of(reader, &person.id, job.as_ref(), today)?;
    let placements = reader.placements_of(&person.id)?;
    let paper = build(&PromotionFacts {
        house: &house_style(reader)?,
        today,
        person: &person.name,
        title: job.as_ref().map_or("", |job| &job.title),
        leader: leader.as_ref().map(|leader| leader.person.name.as_str()),
        version: &version.published()?,
        standing: facts.standing(),
        since: placement_on(&placements, today)
            .and_then(|placement| standing_since(&placements, &placement.id)),
        packet: &packet,
        evidence: &reader.evidence_of(&person.id)?,
        peers: &reader.peer_views_of(&person.id)?,
    })?;
    Ok((paper, PersonRef::from(&person)))
}
