//! A rung: what it is about, what it asks of each competency, how far one decides on it, and what people on it are called.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::delegation::DelegationLevel;
use crate::ids::{CompetencyCode, DecisionAreaCode, LevelCode, TrackCode};
use crate::ladder::Proficiency;
use crate::person::Market;

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
