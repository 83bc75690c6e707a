//! Assessing people: ratings as a draft, then final; gaps against a level.

use std::collections::{BTreeMap, HashMap};

use rungs_domain::assessment::{self, Assessment, AssessmentState, Audience, Gap, Rater, Rating};
use rungs_domain::error::RuleError;
use rungs_domain::ids::{AssessmentId, CompetencyCode, LadderVersionId, LevelCode, PersonId};
use rungs_domain::ladder::{LadderVersion, Proficiency};
use rungs_domain::person::{LifeCycleStage, employment_on};
use rungs_domain::{Day, placement};
use rungs_store::Reader;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::Result;
use crate::opening::private;
use crate::person_ref::{self, PersonRef};
use crate::roster::{LevelRef, level_ref};
use crate::text;
use crate::workspace::{OpOutput, Workspace, Writing};

/// One rating to be written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RatingDraft {
    pub competency: CompetencyCode,
    pub value: Proficiency,
    pub note: String,
}

/// What becomes of an assessment after writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Finish {
    KeepDraft,
    MakeFinal,
}

/// Ratings to be written into the open draft of a rater, or into a new one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct AssessmentDraft {
    pub person: PersonId,
    pub by: Rater,
    pub ratings: Vec<RatingDraft>,
    /// Competencies whose rating is taken back.
    pub cleared: Vec<CompetencyCode>,
    pub note: Option<String>,
    /// Today if not said.
    pub on: Option<Day>,
    pub finish: Finish,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct AssessmentLine {
    pub id: AssessmentId,
    pub by: Rater,
    pub on: Day,
    pub state: AssessmentState,
    pub note: String,
    pub ratings: Vec<RatingDraft>,
    /// The version of the ladder it was made on, whatever counts now.
    pub version: u32,
    /// Names of the rated competencies on that version.
    pub names: BTreeMap<CompetencyCode, String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct GapsPage {
    pub person: PersonRef,
    pub against: LevelRef,
    /// In ladder order.
    pub gaps: Vec<Gap>,
}

/// The sheet a leader rates on: every competency with what the level and the next one expect, and the open draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct AssessmentSheet {
    pub person: PersonRef,
    pub own: Option<LevelRef>,
    pub next: Option<LevelRef>,
    pub draft: Option<AssessmentLine>,
    /// Final assessments and those of others, newest first.
    pub past: Vec<AssessmentLine>,
    pub own_gaps: Vec<Gap>,
    pub next_gaps: Vec<Gap>,
}

impl Workspace {
    /// Writes ratings. A rater has at most one open draft per person; ratings go into it until it is made final.
    ///
    /// # Errors
    /// `not_found` person or competency; `invalid` when an assessment without any rating is to be made final.
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
    /// `not_found`; `frozen` when final.
    pub fn assessment_discard(&self, id: &AssessmentId) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let missing = || RuleError::not_found("This assessment is not there any more.");
            let held = w.reader().assessment(id)?.ok_or_else(missing)?;
            held.editable()?;
            let person = person_ref::by_id(w.reader(), &held.person)?;
            for rating in w.reader().ratings_in(id)? {
                w.tx.remove::<Rating>(rating.id.as_str())?;
            }
            w.tx.remove::<Assessment>(id.as_str())?;
            Ok((
                (),
                format!("discarding a draft assessment of {}", person.name),
            ))
        })
    }

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
            let gaps = assessment::gaps(&ladder, &level, &ratings, Audience::Leader)?;
            let against = level_ref(&ladder, &level)
                .ok_or_else(|| RuleError::not_found("There is no such level."))?;
            Ok(GapsPage {
                person: PersonRef::from(&person),
                against,
                gaps,
            })
        })
    }

    /// Everything needed to rate somebody.
    ///
    /// # Errors
    /// `not_found`.
    pub fn assessment_sheet(&self, person: &PersonId) -> Result<AssessmentSheet> {
        let today = self.today();
        self.read(|reader| {
            let person = person_ref::by_id(reader, person)?;
            let current = Self::current_ladder(reader)?;
            let ladder = &current.ladder;
            let own =
                own_level(reader, &person.id, today)?.and_then(|code| level_ref(ladder, &code));
            let next = own
                .as_ref()
                .and_then(|own| ladder.next_level(&own.code))
                .and_then(|l| level_ref(ladder, &l.code));
            let ratings = reader.dated_ratings_of(&person.id)?;
            let against = |level: Option<&LevelRef>| match level {
                Some(level) => assessment::gaps(ladder, &level.code, &ratings, Audience::Leader),
                None => Ok(Vec::new()),
            };
            let (own_gaps, next_gaps) = (against(own.as_ref())?, against(next.as_ref())?);
            let mut earlier: HashMap<LadderVersionId, LadderVersion> = HashMap::new();
            let mut draft = None;
            let mut past = Vec::new();
            for held in reader.assessments_of(&person.id)? {
                // A draft on an earlier version stays what it was; ratings now go into one on the version that counts.
                let open = held.state == AssessmentState::Draft
                    && held.by == Rater::Manager
                    && held.ladder == current.id;
                if held.ladder != current.id && !earlier.contains_key(&held.ladder) {
                    let version = reader.ladder_version(&held.ladder)?;
                    earlier.extend(version.map(|version| (version.id.clone(), version)));
                }
                let version = earlier.get(&held.ladder).unwrap_or(&current);
                let line = assessment_line(reader, version, held)?;
                if open && draft.is_none() {
                    draft = Some(line);
                } else {
                    past.push(line);
                }
            }
            Ok(AssessmentSheet {
                person: PersonRef::from(&person),
                own,
                next,
                draft,
                past,
                own_gaps,
                next_gaps,
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

fn assessment_line(
    reader: Reader<'_>,
    version: &LadderVersion,
    held: Assessment,
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
        id: held.id,
        by: held.by,
        on: held.on,
        state: held.state,
        note: held.note.into_leader(),
        ratings,
    })
}

fn write_assessment(w: &mut Writing<'_, '_>, draft: &AssessmentDraft) -> Result<AssessmentId> {
    let version = Workspace::current_ladder(w.reader())?;
    let open = w
        .reader()
        .assessments_of(&draft.person)?
        .into_iter()
        .find(|a| a.state == AssessmentState::Draft && a.by == draft.by && a.ladder == version.id);
    let mut held = match open {
        Some(open) => open,
        None => Assessment {
            id: w.fresh(),
            person: draft.person.clone(),
            by: draft.by,
            on: w.today,
            state: AssessmentState::Draft,
            ladder: version.id.clone(),
            against: own_level(w.reader(), &draft.person, w.today)?,
            note: private(""),
        },
    };
    if let Some(on) = draft.on {
        held.on = on;
    }
    if let Some(note) = &draft.note {
        held.note = private(text::note("note", note)?);
    }
    let mut before = w.reader().ratings_in(&held.id)?;
    let mut rated: Vec<CompetencyCode> = before.iter().map(|r| r.competency.clone()).collect();
    for cleared in &draft.cleared {
        if let Some(rating) = before.iter().find(|r| r.competency == *cleared) {
            w.tx.remove::<Rating>(rating.id.as_str())?;
            rated.retain(|code| code != cleared);
        }
    }
    for rating in &draft.ratings {
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
    if draft.finish == Finish::MakeFinal {
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
