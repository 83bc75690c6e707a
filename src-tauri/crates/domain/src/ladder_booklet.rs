//! A ladder on paper: the booklet with everything, and cards of single levels. Holds what the ladder says and nobody's name.

use serde::Serialize;

use crate::decision_catalogue::DecisionCatalogue;
use crate::error::Result;
use crate::house_style::HouseStyle;
use crate::ids::{LevelCode, TrackCode};
use crate::ladder::{LadderStatus, LadderVersion, Proficiency};
use crate::role_card::RoleCard;
use crate::{Day, Shareable};

/// What every page of a ladder says about where it comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LadderImprint {
    pub workspace: String,
    /// `24 November 2026`.
    pub printed_on: String,
    /// BCP 47, `en`.
    pub language: String,
    /// The ladder's name.
    pub ladder: String,
    pub version: u32,
    /// `Version 2, in force since 1 May 2026`, or `Draft of version 3`.
    pub edition: String,
}

/// The whole ladder, chapter by chapter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LadderBooklet {
    #[serde(flatten)]
    pub imprint: LadderImprint,
    pub description: String,
    /// Tracks with at least one level.
    pub tracks: Vec<BookletTrack>,
    /// A chapter per level, by track, then by grade, as they were asked for.
    pub chapters: Vec<RoleCard>,
    /// What the matrices have as columns: the levels of the chapters.
    pub columns: Vec<BookletColumn>,
    pub competencies: Vec<MatrixArea>,
    /// Decisions of which some level says something, in catalogue order.
    pub decisions: Vec<MatrixRow>,
    pub proficiencies: Vec<ScaleStep>,
    pub delegation_levels: Vec<ScaleStep>,
}

/// Single levels to hand out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RoleCards {
    #[serde(flatten)]
    pub imprint: LadderImprint,
    /// At least one.
    pub cards: Vec<RoleCard>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BookletTrack {
    pub name: String,
    pub description: String,
    /// All rungs of the track, lowest first.
    pub rungs: Vec<BookletRung>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BookletRung {
    pub code: LevelCode,
    pub name: String,
    pub grade: u8,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BookletColumn {
    pub code: LevelCode,
    pub name: String,
    pub track_name: String,
    pub grade: u8,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MatrixArea {
    pub name: String,
    /// At least one.
    pub rows: Vec<MatrixRow>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MatrixRow {
    pub name: String,
    pub description: String,
    /// One per column; none where the level says nothing.
    pub steps: Vec<Option<u8>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ScaleStep {
    pub value: u8,
    pub word: String,
    pub meaning: String,
}

/// Where a ladder on paper comes from.
#[derive(Debug, Clone, Copy)]
pub struct LadderPaperFacts<'a> {
    pub house: &'a HouseStyle,
    pub today: Day,
    pub version: &'a LadderVersion,
    pub catalogue: &'a DecisionCatalogue,
    /// Codes or names of levels; all of them when empty.
    pub levels: &'a [String],
}

impl LadderPaperFacts<'_> {
    /// # Errors
    /// `not_found` for a level that the ladder does not have.
    pub fn booklet(&self) -> Result<Shareable<LadderBooklet>> {
        let (ladder, say) = (&self.version.ladder, self.house.words());
        let chapters = self.chosen()?;
        let steps = |step: &dyn Fn(&RoleCard) -> Option<u8>| chapters.iter().map(step).collect();
        let competencies = ladder
            .areas
            .iter()
            .map(|area| MatrixArea {
                name: area.name.clone(),
                rows: ladder
                    .competencies
                    .iter()
                    .filter(|competency| competency.area == area.code)
                    .map(|competency| MatrixRow {
                        name: competency.name.clone(),
                        description: competency.description.clone(),
                        steps: steps(&|card| {
                            let mut all = card.areas.iter().flat_map(|area| &area.competencies);
                            let found = all.find(|c| c.code == competency.code);
                            found.map(|c| c.proficiency)
                        }),
                    })
                    .collect(),
            })
            .filter(|area: &MatrixArea| !area.rows.is_empty())
            .collect();
        let decisions = self
            .catalogue
            .current()
            .map(|area| MatrixRow {
                name: area.name.clone(),
                description: area.description.clone(),
                steps: steps(&|card| {
                    let found = card.decisions.iter().find(|d| d.area == area.code);
                    found.map(|d| d.step)
                }),
            })
            .filter(|row| row.steps.iter().any(Option::is_some))
            .collect();
        let booklet = LadderBooklet {
            imprint: self.imprint(),
            description: ladder.description.clone(),
            tracks: self.tracks(),
            columns: chapters
                .iter()
                .map(|card| BookletColumn {
                    code: card.code.clone(),
                    name: card.name.clone(),
                    track_name: card.track_name.clone(),
                    grade: card.grade,
                })
                .collect(),
            competencies,
            decisions,
            chapters,
            proficiencies: Proficiency::all()
                .map(|step| ScaleStep {
                    value: step.value(),
                    word: say.rating(step),
                    meaning: say.rating_meaning(step),
                })
                .to_vec(),
            delegation_levels: self.delegation_levels(),
        };
        Ok(Shareable::new(booklet))
    }

    fn delegation_levels(&self) -> Vec<ScaleStep> {
        let (scale, say) = (self.catalogue.scale, self.house.words());
        let steps = scale.steps().into_iter();
        steps
            .map(|step| ScaleStep {
                value: step.number,
                word: say.step(scale, step.value),
                meaning: say.step_meaning(scale, step.value),
            })
            .collect()
    }

    /// # Errors
    /// `not_found` for a level that the ladder does not have.
    pub fn cards(&self) -> Result<Shareable<RoleCards>> {
        Ok(Shareable::new(RoleCards {
            imprint: self.imprint(),
            cards: self.chosen()?,
        }))
    }

    fn imprint(&self) -> LadderImprint {
        let (version, say) = (self.version, self.house.words());
        let number = ("version", version.number.into());
        let edition = match (version.status, version.published_on) {
            (LadderStatus::Draft, _) => say.with("ladder-draft", &[number]),
            (LadderStatus::Published, Some(day)) => {
                let parts = [number, ("day", say.long(day).into())];
                say.with("ladder-in-force", &parts)
            }
            (LadderStatus::Published, None) => say.with("ladder-version", &[number]),
        };
        LadderImprint {
            workspace: self.house.workspace.clone(),
            printed_on: say.long(self.today),
            language: self.house.language.tag().to_owned(),
            ladder: version.ladder.name.clone(),
            version: version.number,
            edition,
        }
    }

    /// The cards asked for, each once, in ladder order.
    fn chosen(&self) -> Result<Vec<RoleCard>> {
        let ladder = &self.version.ladder;
        let wanted = self
            .levels
            .iter()
            .map(|text| ladder.find_level(text).map(|level| &level.code))
            .collect::<Result<Vec<&LevelCode>>>()?;
        let place = |track: &TrackCode| ladder.tracks.iter().position(|t| t.code == *track);
        let mut levels: Vec<_> = ladder
            .levels
            .iter()
            .filter(|level| wanted.is_empty() || wanted.contains(&&level.code))
            .collect();
        levels.sort_by_key(|level| (place(&level.track), level.grade));
        Ok(levels
            .into_iter()
            .map(|level| RoleCard::of(self.house.words(), ladder, level, self.catalogue))
            .collect())
    }

    fn tracks(&self) -> Vec<BookletTrack> {
        let ladder = &self.version.ladder;
        ladder
            .tracks
            .iter()
            .map(|track| {
                let mut rungs: Vec<BookletRung> = ladder
                    .levels
                    .iter()
                    .filter(|level| level.track == track.code)
                    .map(|level| BookletRung {
                        code: level.code.clone(),
                        name: level.name.clone(),
                        grade: level.grade,
                    })
                    .collect();
                rungs.sort_by_key(|rung| rung.grade);
                BookletTrack {
                    name: track.name.clone(),
                    description: track.description.clone(),
                    rungs,
                }
            })
            .filter(|track| !track.rungs.is_empty())
            .collect()
    }
}

#[cfg(test)]
#[path = "ladder_booklet_tests.rs"]
mod tests;
