//! The ladder as it is read: whole, or one level with its neighbours.

use std::collections::BTreeMap;
use std::sync::Arc;

use rungs_domain::Day;
use rungs_domain::decision_area::DecisionArea;
use rungs_domain::delegation::DelegationLevel;
use rungs_domain::delegation_scale::ScaleStep;
use rungs_domain::ids::{CompetencyAreaCode, CompetencyCode, DecisionAreaCode, LevelCode};
use rungs_domain::ladder::{Ladder, LadderStatus, LadderVersion, Proficiency, Track};
use rungs_domain::ladder_reading::{LadderReading, read_at};
use rungs_domain::person::LifeCycleStage;
use rungs_store::Reader;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::delegating::catalogue;
use crate::error::Result;
use crate::workspace::Workspace;

/// A word of the scale of ratings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ScaleWord {
    pub value: u8,
    pub word: String,
    pub meaning: String,
}

/// The ladder that counts, with its version and scales.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct LadderPage {
    pub version: u32,
    pub status: LadderStatus,
    pub published_on: Option<Day>,
    pub ladder: Ladder,
    pub proficiencies: Vec<ScaleWord>,
    /// The scale the workspace speaks.
    pub delegation_levels: Vec<ScaleStep>,
    /// What each level expects of each area, also of those made after the ladder, out of others.
    pub expected: BTreeMap<LevelCode, BTreeMap<DecisionAreaCode, DelegationLevel>>,
    pub areas: Vec<DecisionArea>,
}

/// One level between its neighbours, of the ladder that counts.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct LadderReadPage {
    pub name: String,
    pub version: u32,
    pub published_on: Option<Day>,
    pub tracks: Vec<Track>,
    pub reading: LadderReading,
}

/// The ladder as the command line prints it: levels, competencies, expectations and expected delegation as four lists.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LadderListing {
    pub name: String,
    pub version: u32,
    pub status: LadderStatus,
    pub tracks: Vec<Track>,
    pub levels: Vec<ListedLevel>,
    pub competencies: Vec<ListedCompetency>,
    pub expectations: Vec<ListedExpectation>,
    pub delegation: Vec<ListedDelegation>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ListedLevel {
    pub code: LevelCode,
    pub name: String,
    pub track: rungs_domain::ids::TrackCode,
    pub grade: u8,
    pub summary: String,
    pub scope: String,
    pub span: String,
    pub horizon: String,
    pub take_on: Vec<String>,
    pub give_up: Vec<String>,
    pub ready_signs: Vec<String>,
    pub titles: rungs_domain::ladder::UsualTitles,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ListedCompetency {
    pub code: CompetencyCode,
    pub name: String,
    pub area: CompetencyAreaCode,
    pub weight: f64,
    /// By stage of the product, where it differs.
    pub stage_weights: BTreeMap<LifeCycleStage, f64>,
    pub description: String,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ListedExpectation {
    pub level: LevelCode,
    pub competency: CompetencyCode,
    pub proficiency: Proficiency,
    pub behaviours: Vec<String>,
    pub example: Option<String>,
    pub anti_pattern: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ListedDelegation {
    pub level: LevelCode,
    pub area: DecisionAreaCode,
    pub expected: DelegationLevel,
}

impl Workspace {
    /// # Errors
    /// `not_found` when no ladder is published.
    pub fn ladder_page(&self) -> Result<LadderPage> {
        self.read(|reader| {
            let version = Self::current_ladder(reader)?;
            ladder_page(reader, version)
        })
    }

    /// A level by its code or name, between the one below and the one above, with the other tracks beside it.
    ///
    /// # Errors
    /// `not_found` when there is no such level, or no ladder is published.
    pub fn ladder_read(&self, level: &str) -> Result<LadderReadPage> {
        self.read(|reader| {
            let version = Self::current_ladder(reader)?;
            Ok(LadderReadPage {
                reading: read_at(&version.ladder, level, &catalogue(reader)?)?,
                name: version.ladder.name.clone(),
                version: version.number,
                published_on: version.published_on,
                tracks: version.ladder.tracks.clone(),
            })
        })
    }

    /// The whole ladder, or only what concerns one level.
    ///
    /// # Errors
    /// `not_found` when there is no such level.
    pub fn ladder_listing(&self, level: Option<&str>) -> Result<LadderListing> {
        let version = self.read(Self::current_ladder)?;
        let ladder = version.ladder;
        let only = level
            .map(|text| ladder.find_level(text).map(|l| l.code.clone()))
            .transpose()?;
        let shown = || {
            ladder
                .levels
                .iter()
                .filter(|l| only.as_ref().is_none_or(|code| l.code == *code))
        };
        Ok(LadderListing {
            version: version.number,
            status: version.status,
            levels: shown().map(listed_level).collect(),
            competencies: ladder
                .competencies
                .iter()
                .map(|c| ListedCompetency {
                    code: c.code.clone(),
                    name: c.name.clone(),
                    area: c.area.clone(),
                    weight: c.weight,
                    stage_weights: c.stage_weights.clone(),
                    description: c.description.clone(),
                })
                .collect(),
            expectations: shown()
                .flat_map(|l| listed_expectations(l, &ladder))
                .collect(),
            delegation: shown()
                .flat_map(|l| {
                    l.delegation
                        .iter()
                        .map(|(area, expected)| ListedDelegation {
                            level: l.code.clone(),
                            area: area.clone(),
                            expected: *expected,
                        })
                })
                .collect(),
            tracks: ladder.tracks.clone(),
            name: ladder.name.clone(),
        })
    }

    /// The ladder itself, for writing it to a file.
    ///
    /// # Errors
    /// `not_found` when no ladder is published.
    pub fn ladder_document(&self) -> Result<Ladder> {
        Ok(Arc::unwrap_or_clone(
            self.read(Self::current_ladder)?.ladder,
        ))
    }
}

/// A version with the scales it is read by.
pub(crate) fn ladder_page(reader: Reader<'_>, version: LadderVersion) -> Result<LadderPage> {
    let catalogue = catalogue(reader)?;
    let expected = version
        .ladder
        .levels
        .iter()
        .map(|level| {
            let of = |area: &DecisionArea| {
                Some((area.code.clone(), catalogue.expected(level, &area.code)?))
            };
            (
                level.code.clone(),
                catalogue.current().filter_map(of).collect(),
            )
        })
        .collect();
    Ok(LadderPage {
        version: version.number,
        status: version.status,
        published_on: version.published_on,
        ladder: Arc::unwrap_or_clone(version.ladder),
        proficiencies: Proficiency::all()
            .into_iter()
            .map(|p| ScaleWord {
                value: p.value(),
                word: p.word().into(),
                meaning: p.meaning().into(),
            })
            .collect(),
        delegation_levels: catalogue.scale.steps(),
        expected,
        areas: catalogue.current().cloned().collect(),
    })
}

fn listed_level(l: &rungs_domain::ladder::Level) -> ListedLevel {
    ListedLevel {
        code: l.code.clone(),
        name: l.name.clone(),
        track: l.track.clone(),
        grade: l.grade,
        summary: l.summary.clone(),
        scope: l.scope.clone(),
        span: l.span.clone(),
        horizon: l.horizon.clone(),
        take_on: l.take_on.clone(),
        give_up: l.give_up.clone(),
        ready_signs: l.ready_signs.clone(),
        titles: l.titles.clone(),
    }
}

/// In the order of the ladder's competencies, not of their codes.
fn listed_expectations<'a>(
    level: &'a rungs_domain::ladder::Level,
    ladder: &'a Ladder,
) -> impl Iterator<Item = ListedExpectation> + 'a {
    ladder.competencies.iter().filter_map(|competency| {
        level
            .expectations
            .get(&competency.code)
            .map(|e| ListedExpectation {
                level: level.code.clone(),
                competency: competency.code.clone(),
                proficiency: e.proficiency,
                behaviours: e.behaviours.clone(),
                example: e.example.clone(),
                anti_pattern: e.anti_pattern.clone(),
            })
    })
}
