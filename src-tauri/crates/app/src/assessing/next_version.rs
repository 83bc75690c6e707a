//! An open round goes on with the ladder version that counts. By itself it stays on the one it began on.

use std::collections::BTreeMap;

use rungs_domain::assessment::{Rater, Rating};
use rungs_domain::assessment_round::AssessmentRound;
use rungs_domain::carry_over::{competencies, propose};
use rungs_domain::error::RuleError;
use rungs_domain::ids::{AssessmentRoundId, CompetencyCode, LevelCode};
use rungs_domain::ladder::{Ladder, LadderVersion, Proficiency};
use rungs_store::Reader;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::rows::{round_and_person, version_of};
use crate::error::Result;
use crate::ladder_publishing::LevelName;
use crate::person_ref::PersonRef;
use crate::workspace::{OpOutput, Workspace};

/// A rating of a competency that the version that counts does not have any more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct LostRating {
    pub by: Rater,
    pub competency: CompetencyCode,
    /// As the version it was rated on has it.
    pub name: String,
    pub value: Proficiency,
    pub note: String,
}

/// What going on with the version that counts would do to an open round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct GoOnPage {
    pub person: PersonRef,
    pub round: AssessmentRoundId,
    /// The version it is on, and the one that counts.
    pub from: u32,
    pub to: u32,
    /// Name of the level rated against, on the version it is on.
    pub level: String,
    /// The level that follows it; none where only a person can say.
    pub against: Option<LevelCode>,
    pub why: String,
    /// The levels of the version that counts, to choose from.
    pub choices: Vec<LevelName>,
    /// Ratings of everybody that stay, with their notes.
    pub kept: u32,
    pub lost: Vec<LostRating>,
    /// Names of competencies nobody could rate before.
    pub added: Vec<String>,
    /// The person's own view is not in: a form made before is not read in as it any more.
    pub waits_for_own_view: bool,
}

impl Workspace {
    /// None where the round is on the version that counts, or closed.
    ///
    /// # Errors
    /// `not_found`.
    pub fn round_go_on_page(&self, id: &AssessmentRoundId) -> Result<Option<GoOnPage>> {
        self.read(|reader| {
            let (round, person) = round_and_person(reader, id)?;
            let current = Self::current_ladder(reader)?;
            if round.open().is_err() || round.ladder == current.id {
                return Ok(None);
            }
            let began = version_of(reader, &round)?;
            let fates = Fates::of(reader, &round, &began.ladder, &current.ladder)?;
            let follows = propose(&began.ladder, &current.ladder)
                .into_iter()
                .find(|successor| successor.from == round.against);
            let level = began.ladder.level(&round.against);
            let (against, why) =
                follows.map_or((None, String::new()), |found| (found.to, found.why));
            Ok(Some(GoOnPage {
                person: PersonRef::from(&person),
                from: began.number,
                to: current.number,
                level: level.map_or_else(|| round.against.to_string(), |level| level.name.clone()),
                against,
                why,
                choices: current
                    .ladder
                    .levels
                    .iter()
                    .map(|level| LevelName {
                        code: level.code.clone(),
                        name: level.name.clone(),
                    })
                    .collect(),
                kept: u32::try_from(fates.kept.len()).unwrap_or(u32::MAX),
                lost: fates.lost.into_iter().map(|(_, lost)| lost).collect(),
                added: added(&began.ladder, &current.ladder),
                waits_for_own_view: round.self_in.is_none(),
                round: round.id,
            }))
        })
    }

    /// Moves an open round to the version that counts: views that are in stay in, each rating and note whose competency goes on
    /// stays, the others go. Undo brings them back.
    ///
    /// # Errors
    /// `not_found` round or level; `frozen` once closed; `invalid` when it is on that version already, or at `against` when no
    /// level follows and none is named.
    pub fn round_go_on(
        &self,
        id: &AssessmentRoundId,
        against: Option<&str>,
    ) -> Result<OpOutput<AssessmentRoundId>> {
        self.transact_named(|w| {
            let (mut round, person) = round_and_person(w.reader(), id)?;
            round.open()?;
            let current = Self::current_ladder(w.reader())?;
            if round.ladder == current.id {
                let message = format!(
                    "This assessment is on version {}, which counts, already.",
                    current.number
                );
                return Err(RuleError::invalid("round", message).into());
            }
            let began = version_of(w.reader(), &round)?;
            let level = following(&round, &began, &current, against)?;
            let fates = Fates::of(w.reader(), &round, &began.ladder, &current.ladder)?;
            for mut held in w.reader().assessments_in(id)? {
                held.ladder = current.id.clone();
                held.against = held.against.map(|_| level.clone());
                w.tx.put(&held)?;
            }
            for rating in &fates.kept {
                w.tx.put(rating)?;
            }
            for (rating, _) in &fates.lost {
                w.tx.remove::<Rating>(rating.id.as_str())?;
            }
            round.ladder = current.id;
            round.against = level;
            w.tx.put(&round)?;
            let label = format!(
                "going on with version {} in the assessment of {}",
                current.number, person.name
            );
            Ok((round.id, label))
        })
    }
}

/// The level that is named, or the one that follows that of the round.
fn following(
    round: &AssessmentRound,
    began: &LadderVersion,
    current: &LadderVersion,
    named: Option<&str>,
) -> Result<LevelCode> {
    if let Some(named) = named {
        let found = current.ladder.find_level(named);
        return Ok(found.map_err(|error| error.at("against"))?.code.clone());
    }
    let proposed = propose(&began.ladder, &current.ladder)
        .into_iter()
        .find(|successor| successor.from == round.against)
        .and_then(|successor| successor.to);
    let choices = || current.ladder.levels.iter().map(|l| l.code.to_string());
    Ok(proposed.ok_or_else(|| {
        let message = format!(
            "No level of version {} is like {}. Say which one to rate against.",
            current.number, round.against
        );
        RuleError::invalid("against", message).among(choices().collect())
    })?)
}

/// What becomes of each rating of a round.
struct Fates {
    /// As they will be.
    kept: Vec<Rating>,
    lost: Vec<(Rating, LostRating)>,
}

impl Fates {
    fn of(reader: Reader<'_>, round: &AssessmentRound, old: &Ladder, new: &Ladder) -> Result<Self> {
        let follows: BTreeMap<CompetencyCode, CompetencyCode> = competencies(old, new);
        let mut fates = Self {
            kept: Vec::new(),
            lost: Vec::new(),
        };
        for held in reader.assessments_in(&round.id)? {
            for mut rating in reader.ratings_in(&held.id)? {
                if let Some(code) = follows.get(&rating.competency) {
                    rating.competency = code.clone();
                    fates.kept.push(rating);
                    continue;
                }
                let named = old.competency(&rating.competency);
                let told = LostRating {
                    by: held.by,
                    name: named.map_or_else(|| rating.competency.to_string(), |c| c.name.clone()),
                    competency: rating.competency.clone(),
                    value: rating.value,
                    note: rating.note.for_leader().clone(),
                };
                fates.lost.push((rating, told));
            }
        }
        Ok(fates)
    }
}

fn added(old: &Ladder, new: &Ladder) -> Vec<String> {
    let follows = competencies(old, new);
    new.competencies
        .iter()
        .filter(|competency| !follows.values().any(|code| *code == competency.code))
        .map(|competency| competency.name.clone())
        .collect()
}
