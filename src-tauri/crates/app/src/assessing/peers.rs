//! What colleagues are asked about somebody, and what they say.

use std::collections::HashMap;

use rungs_domain::Day;
use rungs_domain::assessment::Assessment;
use rungs_domain::assessment_round::AssessmentRound;
use rungs_domain::error::{Refusal, RuleError};
use rungs_domain::ids::{AssessmentId, AssessmentRoundId, PeerViewId, PersonId};
use rungs_domain::peer_view::{Naming, PeerView};
use rungs_store::Reader;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::RatingDraft;
use super::rows::open_round;
use super::writing::remove_assessment;
use crate::error::Result;
use crate::opening::private;
use crate::person_ref;
use crate::text;
use crate::workspace::{OpOutput, Workspace};

/// Somebody to be asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PeerAsk {
    pub person: PersonId,
    /// The colleague, where they are on the roster.
    pub peer: Option<PersonId>,
    /// Their name, where they are not.
    pub peer_name: String,
    /// What they have seen of the person's work.
    pub why: String,
    /// Today if not said, never later.
    pub on: Option<Day>,
}

/// Changes to what a colleague was asked or said; what is not said stays.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(default)]
pub struct PeerViewEdit {
    pub why: Option<String>,
    /// The answer; today is its day unless `answered_on` says otherwise.
    pub words: Option<String>,
    pub answered_on: Option<Day>,
    /// The part marked for paper, word for word; empty takes the mark away.
    pub quote: Option<String>,
    pub naming: Option<Naming>,
}

/// A colleague's view as the leader sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PeerViewLine {
    pub id: PeerViewId,
    pub round: Option<AssessmentRoundId>,
    /// The day the assessment it was said for was agreed on; from then on its ratings stay.
    pub agreed_on: Option<Day>,
    /// None for somebody who is not on the roster.
    pub peer: Option<PersonId>,
    /// Empty when they were erased.
    pub name: String,
    pub why: String,
    pub asked_on: Day,
    pub answered_on: Option<Day>,
    pub words: String,
    pub quote: Option<String>,
    pub naming: Naming,
    pub assessment: Option<AssessmentId>,
    pub ratings: Vec<RatingDraft>,
}

impl Workspace {
    /// Writes down that a colleague was asked, for the open round if there is one, else for the next.
    ///
    /// # Errors
    /// `not_found` person or colleague; `invalid` for a day to come, without a name or a reason, or about oneself; `exists` while
    /// the same colleague has not answered yet.
    pub fn peer_view_ask(&self, ask: &PeerAsk) -> Result<OpOutput<PeerViewId>> {
        self.transact_named(|w| {
            let person = person_ref::by_id(w.reader(), &ask.person)?;
            let peer_name = match &ask.peer {
                Some(peer) if *peer == person.id => {
                    let message = format!(
                        "{} says how they see themselves in their own view. Ask a colleague here.",
                        person.name
                    );
                    return Err(RuleError::invalid("peer", message).into());
                }
                Some(peer) => person_ref::by_id(w.reader(), peer)?.name,
                None => text::required_line("name", &ask.peer_name)?,
            };
            let round = open_round(w.reader(), &person.id)?.map(|round| round.id);
            let waiting = w
                .reader()
                .peer_views_of(&person.id)?
                .into_iter()
                .find(|view| {
                    view.round == round
                        && view.answered_on.is_none()
                        && view.peer == ask.peer
                        && view.peer_name == peer_name
                });
            if let Some(waiting) = waiting {
                let message = format!(
                    "{peer_name} was asked on {} and has not answered yet.",
                    waiting.asked_on.long()
                );
                return Err(RuleError::new(Refusal::Exists, message).at("peer").into());
            }
            let asked = PeerView {
                id: w.fresh(),
                round,
                person: person.id,
                peer: ask.peer.clone(),
                why: text::required_line("why", &ask.why)?,
                asked_on: ask.on.unwrap_or(w.today).up_to(w.today, "on")?,
                answered_on: None,
                words: private(""),
                quote: None,
                naming: Naming::Withheld,
                peer_name,
            };
            w.tx.put(&asked)?;
            let label = format!("asking {} about {}", asked.peer_name, person.name);
            Ok((asked.id, label))
        })
    }

    /// Changes what a colleague was asked or said. Once the assessment it was said for is agreed on, only the consent: the quote can
    /// be taken off paper, and the name be given or withheld.
    ///
    /// # Errors
    /// `not_found`; `invalid` for a day to come, or a quote that is not in the answer; `frozen` for anything else of an assessment
    /// that is agreed on.
    pub fn peer_view_update(&self, id: &PeerViewId, edit: &PeerViewEdit) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let before = peer_view(w.reader(), id)?;
            let mut held = before.clone();
            if let Some(why) = &edit.why {
                held.why = text::required_line("why", why)?;
            }
            if let Some(words) = &edit.words {
                let on = held.answered_on.unwrap_or(w.today);
                held.answer(text::note("words", words)?, on);
                if held.words.for_leader().is_empty() {
                    held.answered_on = None;
                }
            }
            if let Some(on) = edit.answered_on {
                held.answered_on = Some(on.up_to(w.today, "answered_on")?);
            }
            if let Some(quote) = &edit.quote {
                held.mark(Some(quote))?;
            }
            held.naming = edit.naming.unwrap_or(held.naming);
            let round: Option<AssessmentRound> = match &held.round {
                Some(round) => w.reader().by_id(round.as_str())?,
                None => None,
            };
            if let Some(round) = &round
                && !before.only_consent_differs(&held)
            {
                round.open()?;
            }
            w.tx.put(&held)?;
            let person = person_ref::by_id(w.reader(), &held.person)?;
            Ok((
                (),
                format!("changing a colleague's view of {}", person.name),
            ))
        })
    }

    /// Takes a question back, with the answer and the ratings given with it. Ratings of a closed round stay.
    ///
    /// # Errors
    /// `not_found`; `frozen` when its ratings are final.
    pub fn peer_view_remove(&self, id: &PeerViewId) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let held = peer_view(w.reader(), id)?;
            let person = person_ref::by_id(w.reader(), &held.person)?;
            for given in w.reader().assessments_of(&person.id)? {
                if given.peer_view.as_ref() == Some(id) {
                    given.editable()?;
                    remove_assessment(w, &given)?;
                }
            }
            w.tx.remove::<PeerView>(id.as_str())?;
            let label = format!("removing a colleague's view of {}", person.name);
            Ok(((), label))
        })
    }

    /// What colleagues were asked about somebody, in the order they were asked.
    ///
    /// # Errors
    /// `not_found` person.
    pub fn peer_views(&self, person: &PersonId) -> Result<Vec<PeerViewLine>> {
        self.read(|reader| {
            person_ref::by_id(reader, person)?;
            let rounds = reader.assessment_rounds_of(person)?;
            peer_lines(reader, person, &rounds)
        })
    }
}

fn peer_view(reader: Reader<'_>, id: &PeerViewId) -> Result<PeerView> {
    let missing = || RuleError::not_found("This view is not there any more.");
    Ok(reader.by_id(id.as_str())?.ok_or_else(missing)?)
}

pub(super) fn peer_lines(
    reader: Reader<'_>,
    person: &PersonId,
    rounds: &[AssessmentRound],
) -> Result<Vec<PeerViewLine>> {
    let views = reader.peer_views_of(person)?;
    if views.is_empty() {
        return Ok(Vec::new());
    }
    let given: HashMap<PeerViewId, Assessment> = reader
        .assessments_of(person)?
        .into_iter()
        .filter_map(|assessment| Some((assessment.peer_view.clone()?, assessment)))
        .collect();
    views
        .into_iter()
        .map(|view| {
            let name = name_of(reader, &view)?;
            let assessment = given.get(&view.id).map(|given| given.id.clone());
            let ratings = match &assessment {
                Some(id) => reader.ratings_in(id)?,
                None => Vec::new(),
            };
            let round = view.round.as_ref();
            let round = rounds.iter().find(|known| Some(&known.id) == round);
            Ok(PeerViewLine {
                agreed_on: round.and_then(|round| round.closed_on),
                name,
                id: view.id,
                round: view.round,
                peer: view.peer,
                why: view.why,
                asked_on: view.asked_on,
                answered_on: view.answered_on,
                words: view.words.into_leader(),
                quote: view.quote,
                naming: view.naming,
                ratings: ratings
                    .into_iter()
                    .map(|rating| RatingDraft {
                        competency: rating.competency,
                        value: rating.value,
                        note: rating.note.into_leader(),
                    })
                    .collect(),
                assessment,
            })
        })
        .collect()
}

/// What the colleagues of somebody's views are called.
pub(super) fn peer_names(
    reader: Reader<'_>,
    person: &PersonId,
) -> Result<HashMap<PeerViewId, String>> {
    let views = reader.peer_views_of(person)?.into_iter();
    views
        .map(|view| Ok((view.id.clone(), name_of(reader, &view)?)))
        .collect()
}

/// Somebody on the roster is called as they are now.
fn name_of(reader: Reader<'_>, view: &PeerView) -> Result<String> {
    let known = match &view.peer {
        Some(peer) => reader.person(peer)?.map(|peer| peer.name),
        None => None,
    };
    Ok(known.unwrap_or_else(|| view.peer_name.clone()))
}
