//! Writing ratings into drafts.

use rungs_domain::assessment::{Assessment, AssessmentState, Rater, Rating};
use rungs_domain::assessment_round::{AssessmentRound, RoundView};
use rungs_domain::error::RuleError;
use rungs_domain::ids::{AssessmentId, CompetencyCode, PeerViewId, PersonId};
use rungs_domain::ladder::LadderVersion;
use rungs_domain::peer_view::PeerView;
use rungs_store::Reader;

use super::rows::{open_round, round_version};
use super::{AssessmentDraft, Finish, RatingDraft, own_level};
use crate::error::Result;
use crate::opening::private;
use crate::person_ref;
use crate::text;
use crate::workspace::{OpOutput, Workspace, Writing};

impl Workspace {
    /// Writes ratings. A rater has at most one open draft per person; ratings go into it until it is made final.
    ///
    /// # Errors
    /// `not_found` person, competency or level; `invalid` for a day to come, when an assessment without any rating is to
    /// be made final, or one that belongs to an open round; `frozen` when that round has the view already.
    pub fn assess(&self, draft: &AssessmentDraft) -> Result<OpOutput<AssessmentId>> {
        self.transact_named(|w| {
            let person = person_ref::by_id(w.reader(), &draft.person)?;
            let id = write_assessment(w, draft)?;
            let label = match draft.finish {
                Finish::KeepDraft => format!("rating {}", person.name),
                Finish::MakeFinal => format!("making the assessment of {} final", person.name),
            };
            Ok((id, label))
        })
    }

    /// Throws an open draft away.
    ///
    /// # Errors
    /// `not_found`; `frozen` when final, or handed in to an open round.
    pub fn assessment_discard(&self, id: &AssessmentId) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let missing = || RuleError::not_found("This assessment is not there any more.");
            let held = w.reader().assessment(id)?.ok_or_else(missing)?;
            held.editable()?;
            if let Some(round) = &held.round
                && let Some(view) = view_of(held.by)
                && let Some(round) = w.reader().by_id::<AssessmentRound>(round.as_str())?
            {
                round.may_rate(view)?;
            }
            let person = person_ref::by_id(w.reader(), &held.person)?;
            remove_assessment(w, &held)?;
            Ok((
                (),
                format!("discarding a draft assessment of {}", person.name),
            ))
        })
    }
}

/// The view of a round a rater's ratings are.
pub(super) const fn view_of(by: Rater) -> Option<RoundView> {
    match by {
        Rater::Oneself => Some(RoundView::Oneself),
        Rater::Manager => Some(RoundView::Manager),
        Rater::Peer | Rater::Agreed => None,
    }
}

pub(super) fn remove_assessment(w: &mut Writing<'_, '_>, held: &Assessment) -> Result<()> {
    for rating in w.reader().ratings_in(&held.id)? {
        w.tx.remove::<Rating>(rating.id.as_str())?;
    }
    w.tx.remove::<Assessment>(held.id.as_str())?;
    Ok(())
}

/// Where ratings of a rater go: the round they are a view of, if any, and the ladder version they are made on.
struct Place {
    round: Option<AssessmentRound>,
    version: LadderVersion,
}

fn place_of(reader: Reader<'_>, draft: &AssessmentDraft) -> Result<Place> {
    let current = Workspace::current_ladder(reader)?;
    let round = match (draft.by, &draft.peer_view) {
        (Rater::Agreed, _) => {
            return Err(RuleError::invalid(
                "by",
                "What was agreed is written down in an open assessment, when both views are in.",
            )
            .into());
        }
        (Rater::Peer, Some(asked)) => round_of_peer(reader, &draft.person, asked.as_str())?,
        (Rater::Peer, None) => None,
        (Rater::Oneself | Rater::Manager, _) => open_round(reader, &draft.person)?,
    };
    let Some(round) = round else {
        return Ok(Place {
            round: None,
            version: current,
        });
    };
    let version = round_version(reader, &round, current)?;
    // Another level than that of the round: an assessment beside it.
    let elsewhere = match &draft.against {
        Some(text) => version
            .ladder
            .find_level(text)
            .is_ok_and(|level| level.code != round.against),
        None => false,
    };
    if elsewhere {
        return Ok(Place {
            round: None,
            version: Workspace::current_ladder(reader)?,
        });
    }
    if let Some(view) = view_of(draft.by) {
        round.may_rate(view)?;
    }
    Ok(Place {
        round: Some(round),
        version,
    })
}

fn round_of_peer(
    reader: Reader<'_>,
    person: &PersonId,
    asked: &str,
) -> Result<Option<AssessmentRound>> {
    let missing = || RuleError::not_found("Nobody was asked that any more.").at("peer_view");
    let view: PeerView = reader.by_id(asked)?.ok_or_else(missing)?;
    if view.person != *person {
        return Err(missing().into());
    }
    let Some(id) = view.round else {
        return Ok(None);
    };
    let round: Option<AssessmentRound> = reader.by_id(id.as_str())?;
    if let Some(round) = &round {
        round.open()?;
    }
    Ok(round)
}

fn write_assessment(w: &mut Writing<'_, '_>, draft: &AssessmentDraft) -> Result<AssessmentId> {
    let Place { round, version } = place_of(w.reader(), draft)?;
    let against = match &draft.against {
        Some(text) => Some(version.ladder.find_level(text)?.code.clone()),
        None => None,
    };
    let round_id = round.as_ref().map(|round| round.id.clone());
    let open = w
        .reader()
        .assessments_of(&draft.person)?
        .into_iter()
        .find(|a| {
            a.state == AssessmentState::Draft
                && a.by == draft.by
                && a.ladder == version.id
                && a.round == round_id
                && a.peer_view == draft.peer_view
        });
    let mut held = match open {
        Some(open) => open,
        None => Assessment {
            id: w.fresh(),
            person: draft.person.clone(),
            by: draft.by,
            on: round.as_ref().map_or(w.today, |round| round.day(w.today)),
            state: AssessmentState::Draft,
            ladder: version.id.clone(),
            against: match &round {
                Some(round) => Some(round.against.clone()),
                None => own_level(w.reader(), &draft.person, w.today)?,
            },
            note: private(""),
            round: round_id,
            peer_view: draft.peer_view.clone(),
        },
    };
    held.against = against.or(held.against);
    if let Some(on) = draft.on {
        held.on = on;
    }
    if let Some(note) = &draft.note {
        held.note = private(text::note("note", note)?);
    }
    let rated = write_ratings(w, &held, &version, &draft.ratings, &draft.cleared)?;
    if let Some(asked) = held.peer_view.as_ref().filter(|_| !rated.is_empty()) {
        answered(w, asked)?;
    }
    if draft.finish == Finish::MakeFinal {
        if held.round.is_some() {
            return Err(RuleError::invalid(
                "final",
                "This view belongs to an open assessment and becomes final with it, when both have agreed.",
            )
            .into());
        }
        if rated.is_empty() {
            return Err(RuleError::invalid(
                "rating",
                "Nothing is rated yet. Rate at least one competency first.",
            )
            .into());
        }
        held.state = AssessmentState::Final;
    }
    w.tx.put(&held)?;
    Ok(held.id)
}

/// Who rates has answered, also without a word.
fn answered(w: &mut Writing<'_, '_>, asked: &PeerViewId) -> Result<()> {
    if let Some(mut view) = w.reader().by_id::<PeerView>(asked.as_str())?
        && view.answered_on.is_none()
    {
        view.answered_on = Some(w.today);
        w.tx.put(&view)?;
    }
    Ok(())
}

/// Writes and takes back ratings; what is rated afterwards.
pub(super) fn write_ratings(
    w: &mut Writing<'_, '_>,
    held: &Assessment,
    version: &LadderVersion,
    ratings: &[RatingDraft],
    cleared: &[CompetencyCode],
) -> Result<Vec<CompetencyCode>> {
    let mut before = w.reader().ratings_in(&held.id)?;
    let mut rated: Vec<CompetencyCode> = before.iter().map(|r| r.competency.clone()).collect();
    for cleared in cleared {
        if let Some(rating) = before.iter().find(|r| r.competency == *cleared) {
            w.tx.remove::<Rating>(rating.id.as_str())?;
            rated.retain(|code| code != cleared);
        }
    }
    before.retain(|rating| rated.contains(&rating.competency));
    for rating in ratings {
        let competency = version
            .ladder
            .find_competency(rating.competency.as_str())?
            .code
            .clone();
        let id = match before.iter().find(|r| r.competency == competency) {
            Some(known) => known.id.clone(),
            None => w.fresh(),
        };
        let written = Rating {
            id,
            assessment: held.id.clone(),
            competency: competency.clone(),
            value: rating.value,
            note: private(text::note("note", &rating.note)?),
        };
        w.tx.put(&written)?;
        // The same competency named twice, by code and by name, is one rating: the later word counts.
        before.push(written);
        rated.push(competency);
    }
    Ok(rated)
}
