//! A round becomes final, and a closed one is taken up again.

use rungs_domain::Day;
use rungs_domain::assessment::{Assessment, AssessmentState, Rater};
use rungs_domain::assessment_round::AssessmentRound;
use rungs_domain::comparison::settle;
use rungs_domain::error::RuleError;
use rungs_domain::ids::AssessmentRoundId;

use super::RatingDraft;
use super::round_page::comparisons;
use super::rounds::begin;
use super::rows::{agreed_assessment, round_and_person, version_of};
use super::writing::write_ratings;
use crate::error::Result;
use crate::workspace::{OpOutput, Workspace, Writing};

impl Workspace {
    /// Closes a round: what is settled becomes final, with both views and what colleagues said, and nothing of it changes again.
    /// Who has not answered yet is heard in the next one. Closed on the day of the round if no other is said.
    ///
    /// # Errors
    /// `not_found`; `frozen` when closed before; `invalid` while a view is missing, a difference is open or nothing is rated,
    /// and for a day to come, before the round began or before its views were in.
    pub fn round_close(
        &self,
        id: &AssessmentRoundId,
        on: Option<Day>,
    ) -> Result<OpOutput<AssessmentRoundId>> {
        self.transact_named(|w| {
            let (mut round, person) = round_and_person(w.reader(), id)?;
            round.may_agree()?;
            let on = on
                .unwrap_or(round.closing_day(w.today))
                .up_to(w.today, "on")?;
            round.close(on)?;
            let version = version_of(w.reader(), &round)?;
            let rounds = w.reader().assessment_rounds_of(&person.id)?;
            let compared = comparisons(w.reader(), &round, &rounds, &version.ladder, on)?;
            let settled = settle(&compared)?;
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
                // A view entered later than it was talked about is not newer than what was agreed.
                held.on = held.on.min(on);
                w.tx.put(&held)?;
            }
            w.tx.put(&round)?;
            await_late_answers(w, &round)?;
            let label = format!("closing the assessment of {}", person.name);
            Ok((round.id, label))
        })
    }

    /// Begins a new round from a closed one, on the ladder that counts now: both views, in since the days they were, and what was
    /// agreed are there to be changed; the closed round stays as it is. A draft begun since then becomes the view of its rater,
    /// completed from the closed one and still to be handed in. Competencies the ladder no longer has are left behind.
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
            let mut round = begin(w, &person, against.as_deref(), w.today)?;
            // A draft begun since then is a view already: it goes on, and what it does not rate yet is taken over.
            let begun = w.reader().assessments_in(&round.id)?;
            for old in w.reader().assessments_in(&closed.id)? {
                if old.by == Rater::Peer {
                    continue;
                }
                let draft = begun.iter().find(|view| view.by == old.by);
                let said = match draft {
                    Some(draft) => w.reader().ratings_in(&draft.id)?,
                    None => Vec::new(),
                };
                let ratings: Vec<RatingDraft> = w
                    .reader()
                    .ratings_in(&old.id)?
                    .into_iter()
                    .filter(|rating| current.ladder.competency(&rating.competency).is_some())
                    .filter(|rating| !said.iter().any(|said| said.competency == rating.competency))
                    .map(|rating| RatingDraft {
                        competency: rating.competency,
                        value: rating.value,
                        note: rating.note.into_leader(),
                    })
                    .collect();
                let view = match draft {
                    Some(draft) => draft.clone(),
                    None => {
                        let copy = copy_of(w, &old, &round);
                        w.tx.put(&copy)?;
                        copy
                    }
                };
                write_ratings(w, &view, &current, &ratings, &[])?;
            }
            let goes_on = |by| begun.iter().any(|view| view.by == by);
            round.self_in = closed.self_in.filter(|_| !goes_on(Rater::Oneself));
            round.manager_in = closed.manager_in.filter(|_| !goes_on(Rater::Manager));
            round.reopens = Some(closed.id);
            w.tx.put(&round)?;
            let label = format!("taking up the assessment of {} again", person.name);
            Ok((round.id, label))
        })
    }
}

/// A question nobody has answered by the day of the talk waits for the next one.
fn await_late_answers(w: &mut Writing<'_, '_>, round: &AssessmentRound) -> Result<()> {
    for mut view in w.reader().peer_views_of(&round.person)? {
        if view.round.as_ref() == Some(&round.id) && view.answered_on.is_none() {
            view.round = None;
            w.tx.put(&view)?;
        }
    }
    Ok(())
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
