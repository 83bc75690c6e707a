//! Rounds: begun, handed in, agreed, closed, taken up again.

use rungs_domain::Day;
use rungs_domain::assessment::{Assessment, AssessmentState, Rater, Rating};
use rungs_domain::assessment_round::{AssessmentRound, RoundView, settle};
use rungs_domain::error::{Refusal, RuleError};
use rungs_domain::ids::{AssessmentRoundId, CompetencyCode, LevelCode, PersonId};
use rungs_domain::ladder::LadderVersion;
use rungs_domain::person::Person;
use rungs_store::Reader;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::round_page::comparisons;
use super::writing::{remove_assessment, view_of, write_ratings};
use super::{RatingDraft, own_level};
use crate::error::Result;
use crate::opening::private;
use crate::person_ref;
use crate::text;
use crate::workspace::{OpOutput, Workspace, Writing};

/// A round to begin.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RoundBeginning {
    pub person: PersonId,
    /// By code or name; the person's own level if not said.
    pub against: Option<String>,
}

/// What both agreed on, written down while they talk.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Agreement {
    pub ratings: Vec<RatingDraft>,
    /// Competencies whose agreed rating is taken back.
    pub cleared: Vec<CompetencyCode>,
    /// The leader's own note on the talk.
    pub note: Option<String>,
}

impl Workspace {
    /// Begins a round. Open drafts of the person and of the leader become its views.
    ///
    /// # Errors
    /// `not_found` person or level; `exists` while another round of the person is open; `invalid` when no level was named and
    /// the person stands on none.
    pub fn round_begin(&self, beginning: &RoundBeginning) -> Result<OpOutput<AssessmentRoundId>> {
        self.transact_named(|w| {
            let person = person_ref::by_id(w.reader(), &beginning.person)?;
            let id = begin(w, &person, beginning.against.as_deref())?.id;
            Ok((id, format!("beginning an assessment of {}", person.name)))
        })
    }

    /// Hands a view in, today if no day is said. The person's own may be empty: then the round goes on without it.
    ///
    /// # Errors
    /// `not_found`; `frozen` once closed; `exists` when it is in already; `invalid` for a day to come, or when the leader has
    /// rated nothing.
    pub fn round_hand_in(
        &self,
        id: &AssessmentRoundId,
        view: RoundView,
        on: Option<Day>,
    ) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let (mut round, person) = round_and_person(w.reader(), id)?;
            let on = on.unwrap_or(w.today).up_to(w.today, "on")?;
            round.hand_in(view, on)?;
            if view == RoundView::Manager && ratings_by(w.reader(), id, Rater::Manager)?.is_empty()
            {
                return Err(RuleError::invalid(
                    "view",
                    "You have rated nothing yet. Rate at least one competency first.",
                )
                .into());
            }
            w.tx.put(&round)?;
            let whose = match view {
                RoundView::Oneself => format!("handing in the own view of {}", person.name),
                RoundView::Manager => format!("handing in your view of {}", person.name),
            };
            Ok(((), whose))
        })
    }

    /// Takes a view back, to go on rating.
    ///
    /// # Errors
    /// `not_found`; `frozen` once closed; `invalid` when it is not in.
    pub fn round_take_back(&self, id: &AssessmentRoundId, view: RoundView) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let (mut round, person) = round_and_person(w.reader(), id)?;
            round.take_back(view)?;
            w.tx.put(&round)?;
            Ok(((), format!("taking back a view of {}", person.name)))
        })
    }

    /// Writes down what was agreed so far.
    ///
    /// # Errors
    /// `not_found` round or competency; `frozen` once closed; `invalid` while a view is missing.
    pub fn round_agree(
        &self,
        id: &AssessmentRoundId,
        agreement: &Agreement,
    ) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let (mut round, person) = round_and_person(w.reader(), id)?;
            round.may_agree()?;
            if let Some(note) = &agreement.note {
                round.note = private(text::note("note", note)?);
                w.tx.put(&round)?;
            }
            if !agreement.ratings.is_empty() || !agreement.cleared.is_empty() {
                let version = version_of(w.reader(), &round)?;
                let agreed = agreed_assessment(w, &round)?;
                write_ratings(w, &agreed, &version, &agreement.ratings, &agreement.cleared)?;
            }
            Ok(((), format!("agreeing on the assessment of {}", person.name)))
        })
    }

    /// Closes a round: what is settled becomes final, with both views and what colleagues rated, and nothing of it changes again.
    ///
    /// # Errors
    /// `not_found`; `frozen` when closed before; `invalid` while a view is missing, a difference is open or nothing is rated,
    /// and for a day to come or before the round began.
    pub fn round_close(
        &self,
        id: &AssessmentRoundId,
        on: Option<Day>,
    ) -> Result<OpOutput<AssessmentRoundId>> {
        self.transact_named(|w| {
            let (mut round, person) = round_and_person(w.reader(), id)?;
            round.may_agree()?;
            let on = on.unwrap_or(w.today).up_to(w.today, "on")?;
            if on < round.begun_on {
                let message = format!(
                    "This assessment began on {}. Give a day from then on.",
                    round.begun_on.long()
                );
                return Err(RuleError::invalid("on", message).into());
            }
            let version = version_of(w.reader(), &round)?;
            let settled = settle(&comparisons(w.reader(), &round, &version.ladder)?)?;
            let mut agreed = agreed_assessment(w, &round)?;
            let said = w.reader().ratings_in(&agreed.id)?;
            let missing: Vec<RatingDraft> = settled
                .into_iter()
                .filter(|(code, _)| !said.iter().any(|rating| rating.competency == *code))
                .map(|(competency, value)| RatingDraft {
                    competency,
                    value,
                    note: String::new(),
                })
                .collect();
            write_ratings(w, &agreed, &version, &missing, &[])?;
            agreed.on = on;
            w.tx.put(&agreed)?;
            for mut held in w.reader().assessments_in(id)? {
                held.state = AssessmentState::Final;
                w.tx.put(&held)?;
            }
            round.closed_on = Some(on);
            w.tx.put(&round)?;
            let label = format!("closing the assessment of {}", person.name);
            Ok((round.id, label))
        })
    }

    /// Begins a new round from a closed one, on the ladder that counts now: both views and what was agreed are there to be
    /// changed, the closed round stays as it is. Competencies the ladder no longer has are left behind.
    ///
    /// # Errors
    /// `not_found`; `invalid` while it is open; `exists` while another one of the person is open.
    pub fn round_reopen(&self, id: &AssessmentRoundId) -> Result<OpOutput<AssessmentRoundId>> {
        self.transact_named(|w| {
            let (closed, person) = round_and_person(w.reader(), id)?;
            if closed.open().is_ok() {
                let message = "This assessment is still open. Go on with it.";
                return Err(RuleError::invalid("round", message).into());
            }
            let current = Self::current_ladder(w.reader())?;
            let against = current.ladder.level(&closed.against);
            let against = against.map(|level| level.code.as_str().to_owned());
            let mut round = begin(w, &person, against.as_deref())?;
            for old in w.reader().assessments_in(&closed.id)? {
                if old.by == Rater::Peer {
                    continue;
                }
                let copy = copy_of(w, &old, &round);
                let ratings: Vec<RatingDraft> = w
                    .reader()
                    .ratings_in(&old.id)?
                    .into_iter()
                    .filter(|rating| current.ladder.competency(&rating.competency).is_some())
                    .map(|rating| RatingDraft {
                        competency: rating.competency,
                        value: rating.value,
                        note: rating.note.into_leader(),
                    })
                    .collect();
                w.tx.put(&copy)?;
                write_ratings(w, &copy, &current, &ratings, &[])?;
            }
            round.self_in = Some(w.today);
            round.manager_in = Some(w.today);
            round.reopens = Some(closed.id);
            w.tx.put(&round)?;
            let label = format!("taking up the assessment of {} again", person.name);
            Ok((round.id, label))
        })
    }

    /// Throws an open round away with its views. What colleagues were asked and said stays.
    ///
    /// # Errors
    /// `not_found`; `frozen` once closed.
    pub fn round_discard(&self, id: &AssessmentRoundId) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let (round, person) = round_and_person(w.reader(), id)?;
            round.open()?;
            for mut held in w.reader().assessments_in(id)? {
                if held.by == Rater::Peer {
                    held.round = None;
                    w.tx.put(&held)?;
                } else {
                    remove_assessment(w, &held)?;
                }
            }
            for mut asked in w.reader().peer_views_of(&person.id)? {
                if asked.round.as_ref() == Some(id) {
                    asked.round = None;
                    w.tx.put(&asked)?;
                }
            }
            w.tx.remove::<AssessmentRound>(id.as_str())?;
            let label = format!("discarding an open assessment of {}", person.name);
            Ok(((), label))
        })
    }
}

/// A new round, written, with the open drafts of both as its views.
pub(super) fn begin(
    w: &mut Writing<'_, '_>,
    person: &Person,
    against: Option<&str>,
) -> Result<AssessmentRound> {
    if let Some(open) = open_round(w.reader(), &person.id)? {
        let message = format!(
            "An assessment of {} begun on {} is still open. Close or discard it first.",
            person.name,
            open.begun_on.long()
        );
        return Err(RuleError::new(Refusal::Exists, message).into());
    }
    let version = Workspace::current_ladder(w.reader())?;
    let against: LevelCode = match against {
        Some(text) => version.ladder.find_level(text)?.code.clone(),
        None => own_level(w.reader(), &person.id, w.today)?.ok_or_else(|| {
            let message = format!(
                "{} stands on no level yet. Place them first, or name a level.",
                person.name
            );
            RuleError::invalid("against", message)
        })?,
    };
    let round = AssessmentRound {
        id: w.fresh(),
        person: person.id.clone(),
        ladder: version.id.clone(),
        against,
        begun_on: w.today,
        self_in: None,
        manager_in: None,
        closed_on: None,
        reopens: None,
        note: private(""),
    };
    w.tx.put(&round)?;
    let mut taken = Vec::new();
    for mut held in w.reader().assessments_of(&person.id)? {
        let is_view = held.state == AssessmentState::Draft
            && held.ladder == version.id
            && held.round.is_none()
            && view_of(held.by).is_some();
        // The newest of each: a view is one assessment.
        if is_view && !taken.contains(&held.by) {
            taken.push(held.by);
            held.round = Some(round.id.clone());
            held.against = Some(round.against.clone());
            w.tx.put(&held)?;
        }
    }
    Ok(round)
}

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
    let missing = || RuleError::not_found("The ladder of this assessment is not there any more.");
    Ok(reader.ladder_version(&round.ladder)?.ok_or_else(missing)?)
}

pub(crate) fn version_of(reader: Reader<'_>, round: &AssessmentRound) -> Result<LadderVersion> {
    round_version(reader, round, Workspace::current_ladder(reader)?)
}

fn ratings_by(reader: Reader<'_>, id: &AssessmentRoundId, by: Rater) -> Result<Vec<Rating>> {
    let mut found = Vec::new();
    for held in reader.assessments_in(id)? {
        if held.by == by {
            found.extend(reader.ratings_in(&held.id)?);
        }
    }
    Ok(found)
}

/// The agreed ratings of an open round; begun when the first is written down.
fn agreed_assessment(w: &mut Writing<'_, '_>, round: &AssessmentRound) -> Result<Assessment> {
    let held = w.reader().assessments_in(&round.id)?;
    if let Some(agreed) = held.into_iter().find(|a| a.by == Rater::Agreed) {
        return Ok(agreed);
    }
    let agreed = Assessment {
        id: w.fresh(),
        person: round.person.clone(),
        by: Rater::Agreed,
        on: w.today,
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

fn copy_of(w: &Writing<'_, '_>, old: &Assessment, round: &AssessmentRound) -> Assessment {
    Assessment {
        id: w.fresh(),
        on: w.today,
        state: AssessmentState::Draft,
        ladder: round.ladder.clone(),
        against: Some(round.against.clone()),
        round: Some(round.id.clone()),
        ..old.clone()
    }
}
