//! What a leader reads: gaps, and the sheet to rate on.

use std::collections::HashMap;

use rungs_domain::assessment::{Assessment, AssessmentState, Audience, Rater};
use rungs_domain::error::RuleError;
use rungs_domain::gap;
use rungs_domain::ids::{LadderVersionId, LevelCode, PeerViewId, PersonId};
use rungs_domain::ladder::LadderVersion;
use rungs_domain::person::{LifeCycleStage, employment_on};
use rungs_domain::{Day, placement};
use rungs_store::Reader;

use super::peers::peer_names;
use super::round_page::round_line;
use super::rows::round_version;
use super::{AssessmentLine, AssessmentSheet, GapsPage, RatingDraft};
use crate::error::Result;
use crate::person_ref::{self, PersonRef};
use crate::roster::{LevelRef, level_ref};
use crate::workspace::Workspace;

impl Workspace {
    /// Gaps on the leader's own screen: drafts count. Against the person's own level unless told otherwise.
    ///
    /// # Errors
    /// `not_found` person or level; `invalid` when the person stands on no level and none was named.
    pub fn gaps(&self, person: &PersonId, against: Option<&str>) -> Result<GapsPage> {
        let today = self.today();
        self.read(|reader| {
            let person = person_ref::by_id(reader, person)?;
            let ladder = Self::current_ladder(reader)?.ladder;
            let level = match against {
                Some(text) => ladder.find_level(text)?.code.clone(),
                None => own_level(reader, &person.id, today)?.ok_or_else(|| {
                    let message = format!(
                        "{} stands on no level yet. Place them first, or name a level.",
                        person.name
                    );
                    RuleError::invalid("against", message)
                })?,
            };
            let ratings = reader.dated_ratings_of(&person.id)?;
            let gaps = gap::gaps(&ladder, &level, &ratings, Audience::Leader, today)?;
            let against = level_ref(&ladder, &level)
                .ok_or_else(|| RuleError::not_found("There is no such level."))?;
            Ok(GapsPage {
                person: PersonRef::from(&person),
                against,
                gaps,
            })
        })
    }

    /// Everything needed to rate somebody, against a level by code or name.
    ///
    /// # Errors
    /// `not_found` person or level.
    pub fn assessment_sheet(
        &self,
        person: &PersonId,
        against: Option<&str>,
    ) -> Result<AssessmentSheet> {
        let today = self.today();
        self.read(|reader| {
            let person = person_ref::by_id(reader, person)?;
            let current = Self::current_ladder(reader)?;
            let mut versions = Versions::new(reader, current.clone());
            let mut rounds = reader.assessment_rounds_of(&person.id)?;
            let open = rounds
                .iter()
                .position(|round| round.open().is_ok())
                .map(|at| rounds.remove(at));
            let rated_on = match &open {
                Some(round) => round_version(reader, round, current)?,
                None => current,
            };
            let ladder = &rated_on.ladder;

            let peer_names = peer_names(reader, &person.id)?;
            let (mut draft, mut self_draft) = (None, None);
            let mut past = Vec::new();
            for held in reader.assessments_of(&person.id)? {
                // A draft on an earlier version stays what it was; ratings now go into one on the version that is rated on.
                let is_open = held.state == AssessmentState::Draft
                    && held.ladder == rated_on.id
                    && held.round == open.as_ref().map(|round| round.id.clone());
                let by = held.by;
                let line = assessment_line(reader, versions.of(&held.ladder)?, held, &peer_names)?;
                match by {
                    Rater::Manager if is_open && draft.is_none() => draft = Some(line),
                    Rater::Oneself if is_open && self_draft.is_none() => self_draft = Some(line),
                    _ => past.push(line),
                }
            }

            let own = own_level(reader, &person.id, today)?;
            let level = match (against, &open) {
                (Some(text), _) => Some(ladder.find_level(text)?.code.clone()),
                (None, Some(round)) => Some(round.against.clone()),
                (None, None) => draft
                    .as_ref()
                    .and_then(|draft| draft.against.as_ref())
                    .map(|level| level.code.clone())
                    .or_else(|| own.clone()),
            };
            let against = level.and_then(|code| level_ref(ladder, &code));
            let next = against
                .as_ref()
                .and_then(|level| ladder.next_level(&level.code))
                .and_then(|level| level_ref(ladder, &level.code));
            let ratings = reader.dated_ratings_of(&person.id)?;
            let as_of = open.as_ref().map_or(today, |round| round.day(today));
            let gaps_to = |level: Option<&LevelRef>| match level {
                Some(level) => gap::gaps(ladder, &level.code, &ratings, Audience::Leader, as_of),
                None => Ok(Vec::new()),
            };
            let closed = rounds.into_iter().map(|round| {
                let version = versions.of(&round.ladder)?;
                Ok(round_line(version, round))
            });
            Ok(AssessmentSheet {
                own: own.and_then(|code| level_ref(ladder, &code)),
                against_gaps: gaps_to(against.as_ref())?,
                next_gaps: gaps_to(next.as_ref())?,
                closed_rounds: closed.collect::<Result<_>>()?,
                round: open.map(|round| round_line(&rated_on, round)),
                version: rated_on.number,
                ladder: rated_on.id.clone(),
                person: PersonRef::from(&person),
                against,
                next,
                draft,
                self_draft,
                past,
            })
        })
    }
}

/// The level somebody stands on on a day.
pub(crate) fn own_level(
    reader: Reader<'_>,
    person: &PersonId,
    on: Day,
) -> Result<Option<LevelCode>> {
    let history = reader.placements_of(person)?;
    Ok(placement::placement_on(&history, on).and_then(|p| p.level.clone()))
}

/// The stage of the product somebody works on on a day.
pub(crate) fn stage_on(
    reader: Reader<'_>,
    person: &PersonId,
    on: Day,
) -> Result<Option<LifeCycleStage>> {
    let history = reader.employments_of(person)?;
    Ok(employment_on(&history, on).and_then(|job| job.stage))
}

/// Versions of the ladder, each read once.
pub(super) struct Versions<'a> {
    reader: Reader<'a>,
    known: HashMap<LadderVersionId, LadderVersion>,
}

impl<'a> Versions<'a> {
    pub(super) fn new(reader: Reader<'a>, current: LadderVersion) -> Self {
        Self {
            reader,
            known: [(current.id.clone(), current)].into(),
        }
    }

    pub(super) fn of(&mut self, id: &LadderVersionId) -> Result<&LadderVersion> {
        if !self.known.contains_key(id) {
            let missing = || RuleError::not_found("This version of the ladder is not there.");
            let read = self.reader.ladder_version(id)?.ok_or_else(missing)?;
            self.known.insert(id.clone(), read);
        }
        Ok(&self.known[id])
    }
}

pub(super) fn assessment_line(
    reader: Reader<'_>,
    version: &LadderVersion,
    held: Assessment,
    peers: &HashMap<PeerViewId, String>,
) -> Result<AssessmentLine> {
    let ratings: Vec<RatingDraft> = reader
        .ratings_in(&held.id)?
        .into_iter()
        .map(|r| RatingDraft {
            competency: r.competency,
            value: r.value,
            note: r.note.into_leader(),
        })
        .collect();
    let names = ratings.iter().filter_map(|rating| {
        let competency = version.ladder.competency(&rating.competency)?;
        Some((competency.code.clone(), competency.name.clone()))
    });
    Ok(AssessmentLine {
        version: version.number,
        names: names.collect(),
        against: held
            .against
            .and_then(|code| level_ref(&version.ladder, &code)),
        peer: held.peer_view.and_then(|id| peers.get(&id).cloned()),
        id: held.id,
        by: held.by,
        on: held.on,
        state: held.state,
        note: held.note.into_leader(),
        round: held.round,
        ratings,
    })
}
