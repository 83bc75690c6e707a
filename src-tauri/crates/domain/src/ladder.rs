//! The ladder: tracks with shared grades, levels as rungs, competencies in areas, and what each level expects.
//! A published version never changes, so nobody's goalposts move.

use std::collections::{BTreeMap, HashSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::Day;
use crate::delegation::DelegationLevel;
use crate::error::{Result, RuleError};
use crate::ids::{
    CompetencyAreaCode, CompetencyCode, DecisionAreaCode, LadderVersionId, LevelCode, TrackCode,
};
use crate::person::{LifeCycleStage, Market};

/// How well somebody does something, 0–5.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    Type,
    JsonSchema,
)]
#[serde(try_from = "u8", into = "u8")]
#[schemars(extend("minimum" = 0, "maximum" = 5))]
pub struct Proficiency(#[specta(type = u8)] u8);

impl Proficiency {
    pub const WORDS: [&'static str; 6] = [
        "Not yet",
        "Learning",
        "With help",
        "On their own",
        "Leads others",
        "Sets the standard",
    ];
    const MEANINGS: [&'static str; 6] = [
        "Has not done this yet.",
        "Knows how it is done and is trying it out.",
        "Does it well when somebody looks along.",
        "Does it well and reliably, without being asked.",
        "Does it in hard cases and helps others to do it.",
        "Shapes how it is done here; others come for advice.",
    ];

    /// # Errors
    /// `invalid` outside 0–5.
    pub fn new(value: u8) -> Result<Self> {
        if value <= 5 {
            Ok(Self(value))
        } else {
            Err(RuleError::invalid(
                "rating",
                format!("A rating is 0 to 5, not {value}."),
            ))
        }
    }

    #[must_use]
    pub const fn value(self) -> u8 {
        self.0
    }

    #[must_use]
    pub fn word(self) -> &'static str {
        Self::WORDS.get(usize::from(self.0)).copied().unwrap_or("")
    }

    /// What one sees of somebody at this step, as a sentence.
    #[must_use]
    pub fn meaning(self) -> &'static str {
        Self::MEANINGS
            .get(usize::from(self.0))
            .copied()
            .unwrap_or("")
    }

    /// All six, lowest first.
    #[must_use]
    pub fn all() -> [Self; 6] {
        [0, 1, 2, 3, 4, 5].map(Self)
    }
}

impl TryFrom<u8> for Proficiency {
    type Error = RuleError;

    fn try_from(value: u8) -> Result<Self> {
        Self::new(value)
    }
}

impl From<Proficiency> for u8 {
    fn from(value: Proficiency) -> Self {
        value.0
    }
}

/// A way up: individual or manager. Tracks share grades, so a step sideways is as visible as a step up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Track {
    pub code: TrackCode,
    pub name: String,
    #[serde(default)]
    pub description: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CompetencyArea {
    pub code: CompetencyAreaCode,
    pub name: String,
}

/// Something one can be good at.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Competency {
    pub code: CompetencyCode,
    pub name: String,
    pub area: CompetencyAreaCode,
    /// Relative importance, above 0; 1 is usual.
    #[serde(default = "usual_weight")]
    #[schemars(extend("exclusiveMinimum" = 0))]
    pub weight: f64,
    /// Where it matters more or less at a stage of the product's life; a stage that is missing has the plain weight.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub stage_weights: BTreeMap<LifeCycleStage, f64>,
    #[serde(default)]
    pub description: String,
}

impl Competency {
    /// Its weight for somebody whose product is at a stage: that of the stage, else the plain one.
    #[must_use]
    pub fn weight_at(&self, stage: Option<LifeCycleStage>) -> f64 {
        stage
            .and_then(|stage| self.stage_weights.get(&stage).copied())
            .unwrap_or(self.weight)
    }
}

/// Whether a weight can be one: a number above 0.
#[must_use]
pub(crate) fn is_weight(weight: f64) -> bool {
    weight.is_finite() && weight > 0.0
}

const fn usual_weight() -> f64 {
    1.0
}

/// What a level asks of a competency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Expectation {
    pub proficiency: Proficiency,
    #[serde(default)]
    pub behaviours: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub example: Option<String>,
    /// Read, never ticked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub anti_pattern: Option<String>,
}

impl Expectation {
    /// A proficiency, with nothing said about it yet.
    #[must_use]
    pub const fn bare(proficiency: Proficiency) -> Self {
        Self {
            proficiency,
            behaviours: Vec::new(),
            example: None,
            anti_pattern: None,
        }
    }
}

/// What people on this level are usually called, per market.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct UsualTitles {
    #[serde(default)]
    pub us: Vec<String>,
    #[serde(default)]
    pub europe: Vec<String>,
    #[serde(default)]
    pub uk: Vec<String>,
}

impl UsualTitles {
    /// The titles of a market; the American ones where the market is unknown.
    #[must_use]
    pub fn of(&self, market: Market) -> &[String] {
        match market {
            Market::Us | Market::Other => &self.us,
            Market::Europe => &self.europe,
            Market::Uk => &self.uk,
        }
    }
}

/// One rung on one track.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Level {
    pub code: LevelCode,
    pub name: String,
    pub track: TrackCode,
    /// Height on the ladder, 1 the lowest; shared by the tracks.
    pub grade: u8,
    #[serde(default)]
    pub summary: String,
    #[serde(default)]
    pub scope: String,
    /// Usual span of people, in words.
    #[serde(default)]
    pub span: String,
    /// How far ahead the person decides, in words.
    #[serde(default)]
    pub horizon: String,
    #[serde(default)]
    pub take_on: Vec<String>,
    #[serde(default)]
    pub give_up: Vec<String>,
    #[serde(default)]
    pub ready_signs: Vec<String>,
    #[serde(default)]
    pub titles: UsualTitles,
    #[serde(default)]
    pub delegation: BTreeMap<DecisionAreaCode, DelegationLevel>,
    #[serde(default)]
    pub expectations: BTreeMap<CompetencyCode, Expectation>,
}

impl Level {
    /// A rung with a name and a place, and nothing said about it yet.
    #[must_use]
    pub fn bare(code: LevelCode, name: String, track: TrackCode, grade: u8) -> Self {
        Self {
            code,
            name,
            track,
            grade,
            summary: String::new(),
            scope: String::new(),
            span: String::new(),
            horizon: String::new(),
            take_on: Vec::new(),
            give_up: Vec::new(),
            ready_signs: Vec::new(),
            titles: UsualTitles::default(),
            delegation: BTreeMap::new(),
            expectations: BTreeMap::new(),
        }
    }
}

/// A whole ladder. Levels stand in ladder order: by track, then by grade.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Ladder {
    pub name: String,
    #[serde(default)]
    pub description: String,
    pub tracks: Vec<Track>,
    pub areas: Vec<CompetencyArea>,
    pub competencies: Vec<Competency>,
    pub levels: Vec<Level>,
}

impl Ladder {
    #[must_use]
    pub fn level(&self, code: &LevelCode) -> Option<&Level> {
        self.levels.iter().find(|level| level.code == *code)
    }

    #[must_use]
    pub fn competency(&self, code: &CompetencyCode) -> Option<&Competency> {
        self.competencies
            .iter()
            .find(|competency| competency.code == *code)
    }

    #[must_use]
    pub fn track(&self, code: &TrackCode) -> Option<&Track> {
        self.tracks.iter().find(|track| track.code == *code)
    }

    /// A level by its code, however it is cased, or by its name.
    ///
    /// # Errors
    /// `not_found` with the codes there are.
    pub fn find_level(&self, text: &str) -> Result<&Level> {
        let wanted = text.trim();
        self.levels
            .iter()
            .find(|l| l.code.as_str().eq_ignore_ascii_case(wanted))
            .or_else(|| {
                self.levels
                    .iter()
                    .find(|l| l.name.eq_ignore_ascii_case(wanted))
            })
            .ok_or_else(|| {
                let codes: Vec<String> = self.levels.iter().map(|l| l.code.0.clone()).collect();
                let message = format!(
                    "There is no level “{wanted}” on this ladder. Its levels are {}.",
                    codes.join(", ")
                );
                RuleError::not_found(message).at("level").among(codes)
            })
    }

    /// # Errors
    /// `not_found` with the codes there are.
    pub fn find_competency(&self, text: &str) -> Result<&Competency> {
        let wanted = text.trim();
        self.competencies
            .iter()
            .find(|c| c.code.as_str().eq_ignore_ascii_case(wanted))
            .or_else(|| {
                self.competencies
                    .iter()
                    .find(|c| c.name.eq_ignore_ascii_case(wanted))
            })
            .ok_or_else(|| {
                let codes: Vec<String> =
                    self.competencies.iter().map(|c| c.code.0.clone()).collect();
                let message = format!(
                    "There is no competency “{wanted}” on this ladder. Its competencies are {}.",
                    codes.join(", ")
                );
                RuleError::not_found(message).at("competency").among(codes)
            })
    }

    /// The next rung up on the same track: the lowest grade above this one.
    #[must_use]
    pub fn next_level(&self, code: &LevelCode) -> Option<&Level> {
        let own = self.level(code)?;
        self.levels
            .iter()
            .filter(|l| l.track == own.track && l.grade > own.grade)
            .min_by_key(|l| l.grade)
    }

    /// The next rung down on the same track: the highest grade below this one.
    #[must_use]
    pub fn level_below(&self, code: &LevelCode) -> Option<&Level> {
        let own = self.level(code)?;
        self.levels
            .iter()
            .filter(|l| l.track == own.track && l.grade < own.grade)
            .max_by_key(|l| l.grade)
    }

    /// Whether the ladder hangs together.
    ///
    /// # Errors
    /// `invalid`, with the first fault found: a code used twice, a track, area or competency that does not exist,
    /// two levels of one grade on one track, a weight that is not above 0, a ladder without levels.
    pub fn checked(self) -> Result<Self> {
        let fault = |message: String| Err(RuleError::invalid("ladder", message));
        if self.levels.is_empty() || self.tracks.is_empty() {
            return fault("A ladder needs at least one track with one level.".into());
        }
        if let Some(code) = first_twice(self.tracks.iter().map(|t| t.code.as_str())) {
            return fault(format!("The track code {code} is used twice."));
        }
        if let Some(code) = first_twice(self.areas.iter().map(|a| a.code.as_str())) {
            return fault(format!("The competency area code {code} is used twice."));
        }
        if let Some(code) = first_twice(self.competencies.iter().map(|c| c.code.as_str())) {
            return fault(format!("The competency code {code} is used twice."));
        }
        if let Some(code) = first_twice(self.levels.iter().map(|l| l.code.as_str())) {
            return fault(format!("The level code {code} is used twice."));
        }
        // Sets, because a wide ladder has some hundred thousand expectations to look up.
        let areas: HashSet<&CompetencyAreaCode> = self.areas.iter().map(|a| &a.code).collect();
        for competency in &self.competencies {
            if !areas.contains(&competency.area) {
                return fault(format!(
                    "{} is in the area {}, which the ladder does not have.",
                    competency.code, competency.area
                ));
            }
            if !is_weight(competency.weight) {
                return fault(format!(
                    "The weight of {} must be above 0.",
                    competency.code
                ));
            }
            let mut at_stages = competency.stage_weights.iter();
            if let Some((stage, _)) = at_stages.find(|(_, weight)| !is_weight(**weight)) {
                return fault(format!(
                    "The weight of {} for a {} product must be above 0.",
                    competency.code,
                    stage.word()
                ));
            }
        }
        let competencies: HashSet<&CompetencyCode> =
            self.competencies.iter().map(|c| &c.code).collect();
        let mut rungs = HashSet::new();
        for level in &self.levels {
            if self.track(&level.track).is_none() {
                return fault(format!(
                    "{} is on the track {}, which the ladder does not have.",
                    level.code, level.track
                ));
            }
            if !rungs.insert((&level.track, level.grade)) {
                return fault(format!(
                    "The track {} has two levels of grade {}.",
                    level.track, level.grade
                ));
            }
            if let Some(code) = level
                .expectations
                .keys()
                .find(|code| !competencies.contains(code))
            {
                return fault(format!(
                    "{} expects something of {code}, which is no competency of the ladder.",
                    level.code
                ));
            }
        }
        Ok(self)
    }
}

fn first_twice<'a>(codes: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let mut seen = HashSet::new();
    codes.into_iter().find(|code| !seen.insert(*code))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum LadderStatus {
    Draft,
    Published,
}

/// A version that people are placed and assessed on. There is no way to edit what it holds.
#[derive(Debug, Clone, PartialEq)]
pub struct Published<T>(T);

impl<T> Published<T> {
    pub const fn get(&self) -> &T {
        &self.0
    }
}

/// A ladder as one workspace keeps it.
#[derive(Debug, Clone, PartialEq)]
pub struct LadderVersion {
    pub id: LadderVersionId,
    /// 1, 2, 3 … in the order versions were begun.
    pub number: u32,
    pub status: LadderStatus,
    pub published_on: Option<Day>,
    pub ladder: Ladder,
}

impl LadderVersion {
    /// # Errors
    /// `invalid` while it is a draft.
    pub fn published(self) -> Result<Published<Self>> {
        match self.status {
            LadderStatus::Published => Ok(Published(self)),
            LadderStatus::Draft => Err(RuleError::invalid(
                "ladder",
                "This ladder is a draft. Publish it before placing people on it.",
            )),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn two_rungs() -> Ladder {
        let level = |code: &str, grade| {
            Level::bare(code.into(), format!("Level {code}"), "IC".into(), grade)
        };
        Ladder {
            name: "Two rungs".into(),
            description: String::new(),
            tracks: vec![Track {
                code: "IC".into(),
                name: "Individual".into(),
                description: String::new(),
            }],
            areas: vec![CompetencyArea {
                code: "craft".into(),
                name: "Craft".into(),
            }],
            competencies: vec![Competency {
                code: "insight".into(),
                name: "Insight".into(),
                area: "craft".into(),
                weight: 1.0,
                stage_weights: BTreeMap::new(),
                description: String::new(),
            }],
            levels: vec![level("PM", 2), level("SPM", 3)],
        }
    }

    #[test]
    fn a_sound_ladder_passes_and_each_fault_is_named() {
        assert!(two_rungs().checked().is_ok());
        type Spoil = fn(&mut Ladder);
        let faults: [(&str, Spoil); 7] = [
            ("used twice", |l| l.levels[1].code = "PM".into()),
            ("two levels of grade 2", |l| l.levels[1].grade = 2),
            ("track MGR", |l| l.levels[0].track = "MGR".into()),
            ("area people", |l| l.competencies[0].area = "people".into()),
            ("weight", |l| l.competencies[0].weight = f64::NAN),
            ("for a mature product", |l| {
                l.competencies[0]
                    .stage_weights
                    .insert(LifeCycleStage::Mature, 0.0);
            }),
            ("at least one", |l| l.levels.clear()),
        ];
        for (words, spoil) in faults {
            let mut ladder = two_rungs();
            spoil(&mut ladder);
            let error = ladder.checked().unwrap_err();
            assert!(error.message.contains(words), "{words}: {}", error.message);
        }
    }

    #[test]
    fn a_level_is_found_by_code_or_name_in_any_case() {
        let ladder = two_rungs();
        assert_eq!(ladder.find_level(" spm ").unwrap().code.as_str(), "SPM");
        assert_eq!(ladder.find_level("level pm").unwrap().code.as_str(), "PM");
        assert_eq!(
            ladder.find_level("CEO").unwrap_err().candidates,
            ["PM", "SPM"]
        );
        assert_eq!(
            ladder.next_level(&"PM".into()).unwrap().code.as_str(),
            "SPM"
        );
        assert!(ladder.next_level(&"SPM".into()).is_none());
        assert_eq!(
            ladder.level_below(&"SPM".into()).unwrap().code.as_str(),
            "PM"
        );
        assert!(ladder.level_below(&"PM".into()).is_none());
    }

    #[test]
    fn a_draft_is_not_published() {
        let version = LadderVersion {
            id: "v".into(),
            number: 1,
            status: LadderStatus::Draft,
            published_on: None,
            ladder: two_rungs(),
        };
        assert!(version.published().is_err());
    }
}
