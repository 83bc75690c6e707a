//! Rounds: begun, handed in, agreed on, thrown away.

use rungs_domain::Day;
use rungs_domain::assessment::{AssessmentState, Rater};
use rungs_domain::assessment_round::{AssessmentRound, RoundView};
use rungs_domain::assessment_rounds::is_heard_next;
use rungs_domain::error::{Refusal, RuleError};
use rungs_domain::ids::{AssessmentRoundId, CompetencyCode, LevelCode, PeerViewId, PersonId};
use rungs_domain::person::Person;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::rows::{agreed_assessment, open_round, ratings_by, round_and_person, version_of};
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
    /// By code or name; the person's own level on the day if not said.
    pub against: Option<String>,
    /// Today if not said; a day in the past for talks from before.
    pub on: Option<Day>,
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
    /// Begins a round, on the ladder that counted on its day. Open drafts of the person and of the leader become its views unless
    /// they are later, and colleagues asked since the last one are heard in it. One of a day in the past was talked about then.
    ///
    /// # Errors
    /// `not_found` person or level; `exists` while another round of the person is open; `invalid` for a day to come, and when no
    /// level was named and the person stood on none.
    pub fn round_begin(&self, beginning: &RoundBeginning) -> Result<OpOutput<AssessmentRoundId>> {
        self.transact_named(|w| {
            let person = person_ref::by_id(w.reader(), &beginning.person)?;
            let on = beginning.on.unwrap_or(w.today).up_to(w.today, "on")?;
            let id = begin(w, &person, beginning.against.as_deref(), on)?.id;
            Ok((id, format!("beginning an assessment of {}", person.name)))
        })
    }

    /// Hands a view in, on the day of the round if no other is said. The person's own may be empty: then the round goes on without it.
    ///
    /// # Errors
    /// `not_found`; `frozen` once closed; `exists` when it is in already; `invalid` for a day to come or before the round
    /// began, or when the leader has rated nothing.
    pub fn round_hand_in(
        &self,
        id: &AssessmentRoundId,
        view: RoundView,
        on: Option<Day>,
    ) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let (mut round, person) = round_and_person(w.reader(), id)?;
            let on = on.unwrap_or(round.day(w.today)).up_to(w.today, "on")?;
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
    on: Day,
) -> Result<AssessmentRound> {
    if let Some(open) = open_round(w.reader(), &person.id)? {
        let message = format!(
            "An assessment of {} begun on {} is still open. Close or discard it first.",
            person.name,
            open.begun_on.long()
        );
        return Err(RuleError::new(Refusal::Exists, message).into());
    }
    person_ref::refuse_archived(w.reader(), person, on)?;
    let version = Workspace::ladder_on(w.reader(), on)?;
    let against: LevelCode = match against {
        Some(text) => version.ladder.find_level(text)?.code.clone(),
        None => {
            let own = own_level(w.reader(), &person.id, on)?
                .ok_or_else(|| stands_nowhere(person, on, w.today))?;
            version.ladder.find_level(own.as_str())?.code.clone()
        }
    };
    let round = AssessmentRound {
        id: w.fresh(),
        person: person.id.clone(),
        ladder: version.id.clone(),
        against,
        begun_on: on,
        entered_later: on < w.today,
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
            && held.on <= round.day(w.today)
            && view_of(held.by).is_some();
        // The newest of each: a view is one assessment.
        if is_view && !taken.contains(&held.by) {
            taken.push(held.by);
            held.round = Some(round.id.clone());
            held.against = Some(round.against.clone());
            w.tx.put(&held)?;
        }
    }
    hear_colleagues(w, &round)?;
    Ok(round)
}

fn stands_nowhere(person: &Person, on: Day, today: Day) -> RuleError {
    let message = if on == today {
        format!(
            "{} stands on no level yet. Place them first, or name a level.",
            person.name
        )
    } else {
        format!(
            "{} stood on no level on {}. Name the level it was about.",
            person.name,
            on.long()
        )
    };
    RuleError::invalid("against", message)
}

/// Whoever was asked since the last round while nothing was open is heard in this one, with the ratings they gave that are
/// not final.
fn hear_colleagues(w: &mut Writing<'_, '_>, round: &AssessmentRound) -> Result<()> {
    let rounds = w.reader().assessment_rounds_of(&round.person)?;
    let mut heard: Vec<PeerViewId> = Vec::new();
    for mut view in w.reader().peer_views_of(&round.person)? {
        if is_heard_next(&view, round, &rounds) {
            heard.push(view.id.clone());
            view.round = Some(round.id.clone());
            w.tx.put(&view)?;
        }
    }
    for mut given in w.reader().assessments_of(&round.person)? {
        let is_theirs = given.state == AssessmentState::Draft
            && given.ladder == round.ladder
            && given.round.is_none()
            && given
                .peer_view
                .as_ref()
                .is_some_and(|id| heard.contains(id));
        if is_theirs {
            given.round = Some(round.id.clone());
            given.against = Some(round.against.clone());
            w.tx.put(&given)?;
        }
    }
    Ok(())
}
