//! A person's own view without the program: the form they fill in, and what comes back of it.

use std::path::Path;

use rungs_domain::assessment::{Assessment, AssessmentState, Rater};
use rungs_domain::assessment_round::{AssessmentRound, RoundView};
use rungs_domain::error::{Refusal, RuleError};
use rungs_domain::ids::{AssessmentRoundId, LevelCode, PersonId};
use rungs_domain::ladder::{LadderStatus, LadderVersion, Published};
use rungs_domain::person::Person;
use rungs_domain::plan::agreed_target;
use rungs_domain::self_form::{FormFacts, QUESTIONS, SelfForm, build};
use rungs_domain::{Day, Shareable};
use rungs_interchange::self_form::{RefusedAnswer, SelfAnswers, read_answers, write_form};
use rungs_store::Reader;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::rounds::begin;
use super::rows::{open_round, round_version};
use super::writing::{remove_assessment, write_ratings};
use super::{RatingDraft, own_level};
use crate::chosen_file;
use crate::error::{AppError, Code, Result};
use crate::exporting::{ending, write_whole};
use crate::opening::private;
use crate::person_ref::{self, PersonRef};
use crate::planning::{job_on, leader_of};
use crate::roster::{LevelRef, level_ref};
use crate::settings::house_style;
use crate::text;
use crate::workspace::{OpOutput, Workspace, Writing};

/// What became of a form that was read in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SelfFormTaken {
    pub person: PersonRef,
    /// The round it is the own view of; none when it was made on a ladder version that is not rated on any more: then it stands
    /// among the earlier assessments, on the version it was made for.
    pub round: Option<AssessmentRoundId>,
    pub version: u32,
    /// Competencies rated.
    pub rated: u32,
    /// Competencies left blank.
    pub blank: u32,
    /// Filled cells that could not be taken, in their order.
    pub refused: Vec<RefusedFormCell>,
    /// Names of competencies the level expects whose row is not in the form any more.
    pub missing: Vec<String>,
    /// The level the form was held against, where the assessment is about another.
    pub made_against: Option<LevelRef>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RefusedFormCell {
    /// As a spreadsheet names it, `D12`.
    pub place: String,
    pub text: String,
    pub reason: String,
}

impl Workspace {
    /// What somebody fills in without the program: on the ladder and level of their open round, or on the ladder that counts and
    /// the level said, their own if none is.
    ///
    /// # Errors
    /// `not_found` person or level; `invalid` for somebody on no level when none is said.
    pub fn self_form(
        &self,
        person: &PersonId,
        against: Option<&str>,
    ) -> Result<Shareable<SelfForm>> {
        let today = self.today();
        self.read(|reader| Ok(self_form(reader, person, against, today)?.0))
    }

    /// What the file of a form is called unless somebody says otherwise.
    ///
    /// # Errors
    /// As [`Self::self_form`].
    pub fn self_form_name(&self, person: &PersonId, against: Option<&str>) -> Result<String> {
        let form = self.self_form(person, against)?;
        Ok(format!("Self-assessment, {}.xlsx", form.get().person))
    }

    /// Writes the form as a workbook, over an older one of the name.
    ///
    /// # Errors
    /// As [`Self::self_form`]; `invalid` for another ending than `.xlsx`; `read_only`, `disk_full`.
    pub fn self_form_write(
        &self,
        person: &PersonId,
        against: Option<&str>,
        to: &Path,
    ) -> Result<()> {
        if ending(to) != "xlsx" {
            let message = "The form to fill in is a workbook. Give its file an ending in .xlsx.";
            return Err(AppError::new(Code::Invalid, message).at("out"));
        }
        write_whole(to, &write_form(&self.self_form(person, against)?)?)
    }

    /// Reads a form that came back, changing nothing.
    ///
    /// # Errors
    /// `bad_file` with the reason when it is no form, or no longer one.
    pub fn self_form_answers(path: &Path) -> Result<SelfAnswers> {
        let file = chosen_file::read(path, "form")?;
        Ok(read_answers(&file.bytes, &file.name)?)
    }

    /// Takes the answers of a form over as the person's own view and hands it in. Where no round is open, one begins. A form made
    /// on a ladder version that is not rated on any more becomes a final assessment by themselves on that version. `about` is whose
    /// form is awaited; without it the form says whose it is.
    ///
    /// # Errors
    /// `not_found` when this workspace knows no such person or ladder version; `exists` when the view is in already; `invalid` when
    /// nothing is filled in, or it is somebody else's form.
    pub fn self_form_take(
        &self,
        answers: &SelfAnswers,
        about: Option<&PersonId>,
    ) -> Result<OpOutput<SelfFormTaken>> {
        self.transact_named(|w| {
            let (person, version) = whose(w.reader(), answers)?;
            if let Some(other) = about.filter(|about| **about != person.id) {
                let awaited = person_ref::by_id(w.reader(), other)?;
                let message = format!(
                    "This is the form of {}, not of {}. Read it in where {} is assessed.",
                    person.name, awaited.name, person.name
                );
                return Err(RuleError::invalid("form", message).into());
            }
            let mut refused: Vec<RefusedFormCell> =
                answers.refused.iter().map(refused_cell).collect();
            let ratings = ratings_on(&version, answers, &mut refused);
            if ratings.is_empty() {
                let message = "Nothing in this form is rated. Ask for it again, filled in.";
                return Err(RuleError::invalid("form", message).into());
            }
            let round = round_for(w, &person, &version, answers)?;
            let mut held = Assessment {
                id: w.fresh(),
                person: person.id.clone(),
                by: Rater::Oneself,
                on: w.today,
                state: match &round {
                    Some(_) => AssessmentState::Draft,
                    None => AssessmentState::Final,
                },
                ladder: version.id.clone(),
                against: Some(answers.code.level.clone()),
                note: private(text::note("note", &said(&version, answers))?),
                round: None,
                peer_view: None,
            };
            if let Some(mut round) = round.clone() {
                round.hand_in(RoundView::Oneself, round.day(w.today))?;
                w.tx.put(&round)?;
                // What was typed here before gives way to what they wrote themselves.
                for old in w.reader().assessments_in(&round.id)? {
                    if old.by == Rater::Oneself {
                        remove_assessment(w, &old)?;
                    }
                }
                held.against = Some(round.against);
                held.round = Some(round.id);
            }
            w.tx.put(&held)?;
            write_ratings(w, &held, &version, &ratings, &[])?;
            let made = round
                .as_ref()
                .filter(|round| round.against != answers.code.level)
                .and_then(|_| level_ref(&version.ladder, &answers.code.level));
            let taken = SelfFormTaken {
                missing: missing(&version, answers),
                made_against: made,
                round: round.map(|round| round.id),
                version: version.number,
                rated: u32::try_from(ratings.len()).unwrap_or(u32::MAX),
                blank: u32::try_from(answers.blank).unwrap_or(u32::MAX),
                refused,
                person: PersonRef::from(&person),
            };
            let label = format!("reading in the own view of {}", person.name);
            Ok((taken, label))
        })
    }
}

fn whose(reader: Reader<'_>, answers: &SelfAnswers) -> Result<(Person, LadderVersion)> {
    let nobody = || {
        RuleError::not_found(
            "This form is about somebody who is not in this workspace. Open the workspace it was made in.",
        )
    };
    let unknown = || {
        RuleError::not_found(
            "This form was made for a version of the ladder that this workspace does not have. Hand out a new form.",
        )
    };
    let person = reader.person(&answers.code.person)?.ok_or_else(nobody)?;
    let version = reader
        .ladder_version(&answers.code.version)?
        // No form is made for a draft, which may still be thrown away.
        .filter(|version| version.status == LadderStatus::Published)
        .ok_or_else(unknown)?;
    Ok((person, version))
}

/// The round the answers are a view of: the open one on their version, or a new one where their version counts.
fn round_for(
    w: &mut Writing<'_, '_>,
    person: &Person,
    version: &LadderVersion,
    answers: &SelfAnswers,
) -> Result<Option<AssessmentRound>> {
    if let Some(open) = open_round(w.reader(), &person.id)? {
        if open.ladder != version.id {
            return Ok(None);
        }
        if let Some(day) = open.self_in {
            let message = format!(
                "The own view of {} is in since {}. Take it back first to read in another one.",
                person.name,
                day.long()
            );
            return Err(RuleError::new(Refusal::Exists, message).into());
        }
        return Ok(Some(open));
    }
    let counts = Workspace::current_ladder(w.reader())?.id == version.id;
    if !counts {
        return Ok(None);
    }
    begin(w, person, Some(answers.code.level.as_str()), w.today).map(Some)
}

/// What the level expects and the form has no row for.
fn missing(version: &LadderVersion, answers: &SelfAnswers) -> Vec<String> {
    let Some(level) = version.ladder.level(&answers.code.level) else {
        return Vec::new();
    };
    let competencies = version.ladder.competencies.iter();
    competencies
        .filter(|competency| level.expectations.contains_key(&competency.code))
        .filter(|competency| !answers.lines.contains(&competency.code))
        .map(|competency| competency.name.clone())
        .collect()
}

fn refused_cell(cell: &RefusedAnswer) -> RefusedFormCell {
    RefusedFormCell {
        place: cell.place.clone(),
        text: cell.text.clone(),
        reason: cell.reason.clone(),
    }
}

/// Ratings the version has a competency for; the others are told.
fn ratings_on(
    version: &LadderVersion,
    answers: &SelfAnswers,
    refused: &mut Vec<RefusedFormCell>,
) -> Vec<RatingDraft> {
    let mut ratings = Vec::new();
    for rating in &answers.ratings {
        if version.ladder.competency(&rating.competency).is_some() {
            ratings.push(RatingDraft {
                competency: rating.competency.clone(),
                value: rating.value,
                note: rating.note.clone(),
            });
        } else {
            refused.push(RefusedFormCell {
                place: rating.place.clone(),
                text: rating.value.value().to_string(),
                reason: format!(
                    "Version {} of the ladder has no competency “{}”.",
                    version.number, rating.competency
                ),
            });
        }
    }
    ratings
}

/// Everything that is said in words beside the ratings.
fn said(version: &LadderVersion, answers: &SelfAnswers) -> String {
    let question = |code: &str| {
        let known = QUESTIONS.iter().find(|question| question.code == code);
        known.map_or_else(|| code.to_owned(), |question| question.text.to_owned())
    };
    let competency = |code| {
        let known = version.ladder.competency(code);
        known.map_or_else(|| code.to_string(), |competency| competency.name.clone())
    };
    let answered = answers
        .answers
        .iter()
        .map(|(code, text)| format!("{}\n{text}", question(code)));
    let noted = answers
        .notes
        .iter()
        .map(|(code, text)| format!("{}: {text}", competency(code)));
    answered.chain(noted).collect::<Vec<_>>().join("\n\n")
}

pub(crate) fn self_form(
    reader: Reader<'_>,
    id: &PersonId,
    against: Option<&str>,
    today: Day,
) -> Result<(Shareable<SelfForm>, PersonRef)> {
    let person = person_ref::by_id(reader, id)?;
    let job = job_on(reader, id, today)?;
    let leader = leader_of(reader, id, job.as_ref(), today)?;
    let own = own_level(reader, id, today)?;
    let (version, against) = form_place(reader, id, against)?;
    let plans = reader.plans_of(id)?;
    let form = build(&FormFacts {
        house: &house_style(reader)?,
        today,
        version: &version,
        person: id,
        name: &person.name,
        title: job.as_ref().map_or("", |job| &job.title),
        leader: leader.as_ref().map(|leader| leader.person.name.as_str()),
        own: own.as_ref(),
        against: against.as_ref(),
        target: agreed_target(&plans, today),
    })?;
    Ok((form, PersonRef::from(&person)))
}

/// The version and the level a form is made for.
fn form_place(
    reader: Reader<'_>,
    person: &PersonId,
    against: Option<&str>,
) -> Result<(Published<LadderVersion>, Option<LevelCode>)> {
    let current = Workspace::current_ladder(reader)?;
    let (version, level) = match open_round(reader, person)? {
        Some(round) => {
            let version = round_version(reader, &round, current)?;
            (version, Some(round.against))
        }
        None => (current, None),
    };
    let said = against.map(LevelCode::from);
    Ok((version.published()?, said.or(level)))
}
