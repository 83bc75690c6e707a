//! One round with both views side by side.

use std::collections::HashMap;

use rungs_domain::Day;
use rungs_domain::assessment::{Assessment, Rater, Rating};
use rungs_domain::assessment_round::{AssessmentRound, RoundStage};
use rungs_domain::assessment_rounds::{is_heard_in, line_of};
use rungs_domain::comparison::{Comparison, RatingOf, Views, compare};
use rungs_domain::ids::{AssessmentRoundId, LadderVersionId, PeerViewId};
use rungs_domain::ladder::{Ladder, LadderVersion};
use rungs_store::Reader;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::peers::peer_lines;
use super::rows::{round_and_person, version_of};
use super::sheet::{assessment_line, stage_on};
use super::{AssessmentLine, PeerViewLine};
use crate::error::Result;
use crate::person_ref::PersonRef;
use crate::roster::{LevelRef, level_ref};
use crate::workspace::Workspace;

/// A round among others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RoundLine {
    pub id: AssessmentRoundId,
    pub stage: RoundStage,
    /// None where its ladder version does not have the level.
    pub against: Option<LevelRef>,
    pub version: u32,
    pub ladder: LadderVersionId,
    pub begun_on: Day,
    pub self_in: Option<Day>,
    pub manager_in: Option<Day>,
    pub closed_on: Option<Day>,
    pub reopens: Option<AssessmentRoundId>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RoundPage {
    pub person: PersonRef,
    pub round: RoundLine,
    pub note: String,
    /// Differences first; agreeing moves no line.
    pub comparisons: Vec<Comparison>,
    /// How many differences are not settled.
    pub open: u32,
    /// The day it is closed on unless another is said.
    pub closing_day: Day,
    pub own_view: Option<AssessmentLine>,
    pub manager_view: Option<AssessmentLine>,
    pub agreed: Option<AssessmentLine>,
    /// Colleagues asked for this round, and for those it takes up again.
    pub peers: Vec<PeerViewLine>,
}

impl Workspace {
    /// # Errors
    /// `not_found`.
    pub fn round_page(&self, id: &AssessmentRoundId) -> Result<RoundPage> {
        let today = self.today();
        self.read(|reader| {
            let (round, person) = round_and_person(reader, id)?;
            let version = version_of(reader, &round)?;
            let rounds = reader.assessment_rounds_of(&person.id)?;
            let comparisons = comparisons(reader, &round, &rounds, &version.ladder, today)?;
            let open = comparisons.iter().filter(|line| line.is_open).count();
            let mut peers = peer_lines(reader, &person.id, &rounds)?;
            let line = line_of(&round, &rounds);
            peers.retain(|peer| is_heard_in(peer.round.as_ref(), &line));
            let (mut own_view, mut manager_view, mut agreed) = (None, None, None);
            for held in reader.assessments_in(id)? {
                let place = match held.by {
                    Rater::Oneself => &mut own_view,
                    Rater::Manager => &mut manager_view,
                    Rater::Agreed => &mut agreed,
                    Rater::Peer => continue,
                };
                *place = Some(assessment_line(reader, &version, held, &HashMap::new())?);
            }
            Ok(RoundPage {
                person: PersonRef::from(&person),
                note: round.note.for_leader().clone(),
                open: u32::try_from(open).unwrap_or(u32::MAX),
                closing_day: round.closing_day(today),
                round: round_line(&version, round),
                comparisons,
                own_view,
                manager_view,
                agreed,
                peers,
            })
        })
    }
}

pub(super) fn round_line(version: &LadderVersion, round: AssessmentRound) -> RoundLine {
    RoundLine {
        stage: round.stage(),
        against: level_ref(&version.ladder, &round.against),
        version: version.number,
        id: round.id,
        ladder: round.ladder,
        begun_on: round.begun_on,
        self_in: round.self_in,
        manager_in: round.manager_in,
        closed_on: round.closed_on,
        reopens: round.reopens,
    }
}

/// `rounds` are all of the person.
pub(crate) fn comparisons(
    reader: Reader<'_>,
    round: &AssessmentRound,
    rounds: &[AssessmentRound],
    ladder: &Ladder,
    today: Day,
) -> Result<Vec<Comparison>> {
    let held = rated_in(reader, &round.id)?;
    let by = |rater: Rater| -> Vec<RatingOf<'_>> {
        held.iter()
            .filter(|(assessment, _)| assessment.by == rater)
            .flat_map(|(_, ratings)| ratings)
            .map(rating_of)
            .collect()
    };
    let mut heard = Vec::new();
    for earlier in line_of(round, rounds).into_iter().skip(1) {
        heard.extend(rated_in(reader, &earlier.id)?);
    }
    let peers: Vec<(PeerViewId, RatingOf<'_>)> = held
        .iter()
        .chain(&heard)
        .filter_map(|(assessment, ratings)| Some((assessment.peer_view.clone()?, ratings)))
        .flat_map(|(peer, ratings)| ratings.iter().map(move |r| (peer.clone(), rating_of(r))))
        .collect();
    Ok(compare(&Views {
        ladder,
        against: &round.against,
        stage: stage_on(reader, &round.person, round.closed_on.unwrap_or(today))?,
        oneself: &by(Rater::Oneself),
        manager: &by(Rater::Manager),
        peers: &peers,
        agreed: &by(Rater::Agreed),
    })?)
}

fn rated_in(
    reader: Reader<'_>,
    round: &AssessmentRoundId,
) -> Result<Vec<(Assessment, Vec<Rating>)>> {
    reader
        .assessments_in(round)?
        .into_iter()
        .map(|assessment| {
            let ratings = reader.ratings_in(&assessment.id)?;
            Ok((assessment, ratings))
        })
        .collect()
}

const fn rating_of(rating: &Rating) -> RatingOf<'_> {
    RatingOf {
        competency: &rating.competency,
        value: rating.value,
    }
}
