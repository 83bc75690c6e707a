//! What rounds, assessments and ratings say together.

use std::collections::{BTreeMap, HashMap, HashSet};

use rungs_domain::assessment::{Assessment, AssessmentState, Rater};
use rungs_domain::assessment_round::AssessmentRound;
use rungs_domain::ids::{
    AssessmentId, AssessmentRoundId, CompetencyCode, LadderVersionId, LevelCode, PersonId,
};
use rungs_domain::ladder::{LadderStatus, LadderVersion};
use rungs_store::Reader;

use super::Names;
use crate::error::Result;

/// What can be asked of the versions of the ladder.
pub(super) struct Versions {
    known: HashMap<LadderVersionId, Known>,
}

struct Known {
    number: u32,
    is_draft: bool,
    levels: HashSet<LevelCode>,
    competencies: HashSet<CompetencyCode>,
}

impl Versions {
    pub(super) fn of(versions: &[LadderVersion]) -> Self {
        let known = versions.iter().map(|version| {
            let ladder = &version.ladder;
            let known = Known {
                number: version.number,
                is_draft: version.status == LadderStatus::Draft,
                levels: ladder.levels.iter().map(|l| l.code.clone()).collect(),
                competencies: ladder.competencies.iter().map(|c| c.code.clone()).collect(),
            };
            (version.id.clone(), known)
        });
        Self {
            known: known.collect(),
        }
    }

    pub(super) fn have_level(&self, version: &LadderVersionId, level: &LevelCode) -> bool {
        let known = self.known.get(version);
        known.is_some_and(|version| version.levels.contains(level))
    }

    /// Whether any of them has it.
    pub(super) fn know(&self, competency: &CompetencyCode) -> bool {
        let mut versions = self.known.values();
        versions.any(|version| version.competencies.contains(competency))
    }
}

pub(super) fn problems(
    reader: Reader<'_>,
    names: &Names,
    versions: &Versions,
    problems: &mut Vec<String>,
) -> Result<()> {
    let rounds = reader.assessment_rounds()?;
    let assessments = reader.assessments()?;
    of_rounds(&rounds, &assessments, names, versions, problems);
    let by_id: HashMap<&AssessmentRoundId, &AssessmentRound> =
        rounds.iter().map(|round| (&round.id, round)).collect();
    for held in &assessments {
        of_assessment(held, &by_id, names, versions, problems);
    }
    let made_on: HashMap<&AssessmentId, &LadderVersionId> = assessments
        .iter()
        .map(|held| (&held.id, &held.ladder))
        .collect();
    for (person, rating) in reader.dated_ratings()? {
        let version = made_on.get(&rating.assessment);
        let known = version.and_then(|version| versions.known.get(*version));
        if let Some(known) = known
            && !known.competencies.contains(&rating.competency)
        {
            problems.push(format!(
                "{} is rated in {} on version {} of the ladder, which does not have it.",
                names.of(&person),
                rating.competency,
                known.number
            ));
        }
    }
    for view in reader.peer_views()? {
        if let Some(round) = view.round.as_ref().and_then(|round| by_id.get(round))
            && round.person != view.person
        {
            problems.push(format!(
                "What a colleague was asked about {} belongs to an assessment of {}.",
                names.of(&view.person),
                names.of(&round.person)
            ));
        }
    }
    Ok(())
}

fn of_rounds(
    rounds: &[AssessmentRound],
    assessments: &[Assessment],
    names: &Names,
    versions: &Versions,
    problems: &mut Vec<String>,
) {
    let agreed: HashSet<&AssessmentRoundId> = assessments
        .iter()
        .filter(|held| held.by == Rater::Agreed)
        .filter_map(|held| held.round.as_ref())
        .collect();
    let mut open: BTreeMap<&PersonId, usize> = BTreeMap::new();
    for round in rounds {
        let who = names.of(&round.person);
        if !versions.have_level(&round.ladder, &round.against) {
            problems.push(format!(
                "An assessment of {who} is against {}, which its ladder version does not have.",
                round.against
            ));
        }
        match round.closed_on {
            None => *open.entry(&round.person).or_default() += 1,
            Some(day) if day < round.begun_on => problems.push(format!(
                "An assessment of {who} was agreed on {}, before it began.",
                day.long()
            )),
            Some(day) if !agreed.contains(&round.id) => problems.push(format!(
                "The assessment of {who} agreed on {} holds nothing that was agreed.",
                day.long()
            )),
            Some(_) => {}
        }
    }
    for (person, count) in open {
        if count > 1 {
            problems.push(format!(
                "{count} assessments of {} are open at once; there can be one.",
                names.of(person)
            ));
        }
    }
}

fn of_assessment(
    held: &Assessment,
    rounds: &HashMap<&AssessmentRoundId, &AssessmentRound>,
    names: &Names,
    versions: &Versions,
    problems: &mut Vec<String>,
) {
    let who = names.of(&held.person);
    let day = held.on.long();
    if let Some(against) = &held.against
        && !versions.have_level(&held.ladder, against)
    {
        problems.push(format!(
            "Ratings of {who} of {day} are against {against}, which their ladder version does not have."
        ));
    }
    let is_final = held.state == AssessmentState::Final;
    let version = versions.known.get(&held.ladder);
    if is_final && version.is_none_or(|version| version.is_draft) {
        problems.push(format!(
            "Final ratings of {who} of {day} are on no published version of the ladder."
        ));
    }
    let Some(round) = held.round.as_ref().and_then(|round| rounds.get(round)) else {
        return;
    };
    if round.person != held.person {
        problems.push(format!(
            "Ratings of {who} of {day} belong to an assessment of {}.",
            names.of(&round.person)
        ));
    }
    if round.ladder != held.ladder {
        problems.push(format!(
            "A view in the assessment of {who} begun on {} is on another version of the ladder.",
            round.begun_on.long()
        ));
    }
    if held
        .against
        .as_ref()
        .is_some_and(|against| *against != round.against)
    {
        problems.push(format!(
            "A view in the assessment of {who} begun on {} is against another level than that.",
            round.begun_on.long()
        ));
    }
    if is_final != round.closed_on.is_some() {
        problems.push(format!(
            "A view in the assessment of {who} begun on {} is {}.",
            round.begun_on.long(),
            if is_final {
                "final while that is open"
            } else {
                "a draft while that is closed"
            }
        ));
    }
}
