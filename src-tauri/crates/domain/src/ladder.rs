//! The ladder: tracks with shared grades, levels as rungs, competencies in areas, and how they hang together.

use std::collections::HashSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use specta::Type;

pub use crate::competency::Competency;
pub(crate) use crate::competency::is_weight;
use crate::error::{Result, RuleError};
use crate::ids::{CompetencyAreaCode, CompetencyCode, LevelCode, TrackCode};
pub use crate::ladder_version::{LadderStatus, LadderVersion, Published};
pub use crate::level::{Expectation, Level, UsualTitles};
pub use crate::proficiency::Proficiency;

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
                let codes: Vec<String> = self.levels.iter().map(|l| l.code.to_string()).collect();
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
                let codes: Vec<String> = self
                    .competencies
                    .iter()
                    .map(|c| c.code.to_string())
                    .collect();
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

    /// The lower rungs of the same track, the nearest first.
    #[must_use]
    pub fn levels_below(&self, level: &Level) -> Vec<&Level> {
        let lower = |l: &&Level| l.track == level.track && l.grade < level.grade;
        let mut below: Vec<&Level> = self.levels.iter().filter(lower).collect();
        below.sort_by_key(|l| std::cmp::Reverse(l.grade));
        below
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::person::LifeCycleStage;

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
}
