//! What a round is made of: the round with its person, its ladder version, its ratings.

use rungs_domain::assessment::{Assessment, AssessmentState, Rater, Rating};
use rungs_domain::assessment_round::AssessmentRound;
use rungs_domain::error::RuleError;
use rungs_domain::ids::{AssessmentRoundId, PersonId};
use rungs_domain::ladder::LadderVersion;
use rungs_domain::person::Person;
use rungs_store::Reader;

use crate::error::Result;
use crate::opening::private;
use crate::person_ref;
use crate::workspace::Writing;

pub(super) fn open_round(reader: Reader<'_>, person: &PersonId) -> Result<Option<AssessmentRound>> {
    let rounds = reader.assessment_rounds_of(person)?;
    Ok(rounds.into_iter().find(|round| round.open().is_ok()))
}

pub(crate) fn round_and_person(
    reader: Reader<'_>,
    id: &AssessmentRoundId,
) -> Result<(AssessmentRound, Person)> {
    let missing = || RuleError::not_found("This assessment is not there any more.");
    let round: AssessmentRound = reader.by_id(id.as_str())?.ok_or_else(missing)?;
    let person = person_ref::by_id(reader, &round.person)?;
    Ok((round, person))
}

/// The ladder version a round is made on; `current` where it is that.
pub(super) fn round_version(
    reader: Reader<'_>,
    round: &AssessmentRound,
    current: LadderVersion,
) -> Result<LadderVersion> {
    if round.ladder == current.id {
        return Ok(current);
    }
    version_of(reader, round)
}

/// The same where the one that counts is not needed: only this one is read.
pub(crate) fn version_of(reader: Reader<'_>, round: &AssessmentRound) -> Result<LadderVersion> {
    let missing = || RuleError::not_found("The ladder of this assessment is not there any more.");
    Ok(reader.ladder_version(&round.ladder)?.ok_or_else(missing)?)
}

pub(super) fn ratings_by(
    reader: Reader<'_>,
    id: &AssessmentRoundId,
    by: Rater,
) -> Result<Vec<Rating>> {
    let mut found = Vec::new();
    for held in reader.assessments_in(id)? {
        if held.by == by {
            found.extend(reader.ratings_in(&held.id)?);
        }
    }
    Ok(found)
}

/// The agreed ratings of an open round; begun when the first is written down.
pub(super) fn agreed_assessment(
    w: &mut Writing<'_, '_>,
    round: &AssessmentRound,
) -> Result<Assessment> {
    let held = w.reader().assessments_in(&round.id)?;
    if let Some(agreed) = held.into_iter().find(|a| a.by == Rater::Agreed) {
        return Ok(agreed);
    }
    let agreed = Assessment {
        id: w.fresh(),
        person: round.person.clone(),
        by: Rater::Agreed,
        on: round.day(w.today),
        state: AssessmentState::Draft,
        ladder: round.ladder.clone(),
        against: Some(round.against.clone()),
        note: private(""),
        round: Some(round.id.clone()),
        peer_view: None,
    };
    w.tx.put(&agreed)?;
    Ok(agreed)
}
