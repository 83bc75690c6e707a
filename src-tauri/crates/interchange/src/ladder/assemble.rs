//! From the pieces found to a ladder that hangs together: tracks, grades, codes and ratings that the file does not say are
//! derived by stated rules, and the person is told.

use rungs_domain::ids::{CompetencyAreaCode, CompetencyCode, DecisionAreaCode};
use rungs_domain::ladder::{
    Competency, CompetencyArea, Expectation, Ladder, Level, Proficiency, Track, UsualTitles,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use specta::Type;

use super::builder::{Builder, LevelFound};
use super::cell_text::CellText;
use super::choices::LevelPlace;
use super::codes::{Codes, level_codes};
use super::derived_rating::Shares;
use super::part::FilePart;
use super::placing::{Placed, grades, settle_tracks, track_name};

/// One level as found and as it will be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct LevelReading {
    pub name: String,
    /// The track the file puts it on; empty when it says none.
    pub found_on: String,
    pub code: String,
    pub track: String,
    pub grade: u8,
    /// The level of the ladder that counts that it goes on from.
    pub known_as: Option<String>,
    /// Competencies it says something about.
    pub expectations: u32,
}

#[derive(Debug, Default)]
pub(super) struct Assembled {
    pub ladder: Option<Ladder>,
    /// Why there is no ladder, in words.
    pub problem: Option<String>,
    pub levels: Vec<LevelReading>,
    pub remarks: Vec<String>,
}

pub(super) fn assemble(mut builder: Builder<'_>, choices: &[LevelPlace], name: &str) -> Assembled {
    let mut done = Assembled::default();
    if builder.levels.is_empty() {
        done.problem = Some(
            "No levels were found. Say which row, column, key or heading names them.".to_owned(),
        );
        return done;
    }
    let found_on: Vec<String> = builder
        .levels
        .iter()
        .map(|level| track_name(&builder, level.track))
        .collect();
    settle_tracks(&mut builder, choices, &found_on, &mut done.remarks);
    let placed = grades(&builder, choices, &found_on, &mut done);
    let codes = level_codes(&builder, &placed);
    done.levels = placed
        .iter()
        .zip(&codes)
        .filter_map(|(at, code)| {
            let level = builder.levels.get(at.found)?;
            Some(LevelReading {
                name: level.name.clone(),
                found_on: found_on.get(at.found).cloned().unwrap_or_default(),
                code: code.clone(),
                track: track_name(&builder, Some(at.track)),
                grade: at.grade,
                known_as: builder.known.level(&level.name).map(|k| k.name.clone()),
                expectations: u32::try_from(level.expected.len()).unwrap_or(u32::MAX),
            })
        })
        .collect();
    if done.problem.is_none() {
        match ladder(builder, &placed, &codes, name, &mut done.remarks)
            .and_then(|l| l.checked().map_err(|e| e.message))
        {
            Ok(ladder) => done.ladder = Some(ladder),
            Err(problem) => done.problem = Some(problem),
        }
    }
    done
}

fn ladder(
    mut builder: Builder<'_>,
    placed: &[Placed],
    level_codes: &[String],
    name: &str,
    remarks: &mut Vec<String>,
) -> Result<Ladder, String> {
    let used: Vec<usize> = (0..builder.tracks.len())
        .filter(|track| placed.iter().any(|p| p.track == *track))
        .collect();
    let track_names: Vec<(Option<String>, String)> = used
        .iter()
        .filter_map(|at| builder.tracks.get(*at))
        .map(|track| {
            let known = || {
                builder
                    .known
                    .track(&track.name)
                    .map(|(code, _)| code.to_owned())
            };
            (track.code.clone().or_else(known), track.name.to_uppercase())
        })
        .collect();
    let track_codes = Codes::new("TRACK").all(&track_names);
    let tracks: Vec<Track> = used
        .iter()
        .zip(&track_codes)
        .filter_map(|(at, code)| builder.tracks.get(*at).map(|t| (t, code)))
        .map(|(track, code)| Track {
            code: code.clone().into(),
            name: track.name.clone(),
            description: track.description.clone(),
        })
        .collect();
    let (areas, competencies) = competencies(&builder)?;
    let shares = Shares::of(placed);
    let mut derived = false;
    let mut levels = Vec::new();
    for (at, code) in placed.iter().zip(level_codes) {
        let Some(found) = builder.levels.get_mut(at.found) else {
            continue;
        };
        let track = used
            .iter()
            .position(|t| *t == at.track)
            .and_then(|i| track_codes.get(i));
        let mut level = filled(found, code, track.map_or("", String::as_str), at.grade);
        derived |= found.expected.cells().any(|cell| cell.rating.is_none());
        let by_grade = shares.rating(at.grade);
        // Taken, not copied: the texts are most of a file.
        let expected = std::mem::take(&mut found.expected).into_cells();
        level.expectations = expected
            .filter_map(|(at, cell)| Some((competencies.get(at)?.code.clone(), cell)))
            .map(|(code, cell)| Ok((code, expectation(cell, by_grade)?)))
            .collect::<Result<_, String>>()?;
        levels.push(level);
    }
    if derived {
        remarks.push(format!(
            "Where the file gives no rating, what is expected rises with the grade: {}. Ratings run from 0 to 5; check them in the draft.",
            shares.words()
        ));
    }
    Ok(Ladder {
        name: builder.name.unwrap_or_else(|| file_stem(name)),
        description: builder.description,
        tracks,
        areas,
        competencies,
        levels,
    })
}

fn expectation(cell: CellText, by_grade: u8) -> Result<Expectation, String> {
    Ok(Expectation {
        proficiency: Proficiency::new(cell.rating.unwrap_or(by_grade)).map_err(|e| e.message)?,
        behaviours: cell.behaviours,
        example: cell.example,
        anti_pattern: cell.anti_pattern,
    })
}

fn competencies(builder: &Builder<'_>) -> Result<(Vec<CompetencyArea>, Vec<Competency>), String> {
    const FOR_ALL: &str = "Competencies";
    let lacking = builder.competencies.iter().any(|c| c.area.is_none());
    let mut names: Vec<(Option<String>, String)> = builder
        .areas
        .iter()
        .map(|area| {
            let known = || builder.known.area(&area.name).map(str::to_owned);
            (area.code.clone().or_else(known), area.name.to_lowercase())
        })
        .collect();
    if lacking {
        names.push((None, FOR_ALL.to_lowercase()));
    }
    let area_codes = Codes::new("area").all(&names);
    let area_names = builder
        .areas
        .iter()
        .map(|a| a.name.as_str())
        .chain(lacking.then_some(FOR_ALL));
    let areas = area_names
        .zip(&area_codes)
        .map(|(name, code)| CompetencyArea {
            code: CompetencyAreaCode::new(code.clone()),
            name: name.to_owned(),
        })
        .collect();
    let names: Vec<(Option<String>, String)> = builder
        .competencies
        .iter()
        .map(|c| {
            let known = || builder.known.competency(&c.name).map(str::to_owned);
            (c.code.clone().or_else(known), c.name.to_lowercase())
        })
        .collect();
    let codes = Codes::new("competency").all(&names);
    let list = builder.competencies.iter().zip(codes).map(|(found, code)| {
        let area = found.area.unwrap_or(builder.areas.len());
        // By its fields in a file, so that what a competency may have besides keeps its usual value.
        serde_json::from_value::<Competency>(json!({
            "code": CompetencyCode::new(code),
            "name": found.name,
            "area": area_codes.get(area).map_or("", String::as_str),
            "weight": found.weight.unwrap_or(1.0),
            "stage_weights": found.stage_weights,
            "description": found.description,
        }))
        .map_err(|e| format!("A competency could not be made: {e}."))
    });
    Ok((areas, list.collect::<Result<_, _>>()?))
}

fn filled(found: &LevelFound, code: &str, track: &str, grade: u8) -> Level {
    let mut level = Level::bare(code.into(), found.name.clone(), track.into(), grade);
    let text = |part: FilePart| found.texts.get(&part).cloned().unwrap_or_default();
    let list = |part: FilePart| found.lists.get(&part).cloned().unwrap_or_default();
    level.summary = text(FilePart::Summary);
    level.scope = text(FilePart::Scope);
    level.span = text(FilePart::Span);
    level.horizon = text(FilePart::Horizon);
    level.take_on = list(FilePart::TakeOn);
    level.give_up = list(FilePart::GiveUp);
    level.ready_signs = list(FilePart::ReadySigns);
    level.titles = UsualTitles {
        us: list(FilePart::TitlesUs),
        europe: list(FilePart::TitlesEurope),
        uk: list(FilePart::TitlesUk),
    };
    level.delegation = found
        .delegation
        .iter()
        .map(|(area, expected)| (DecisionAreaCode::new(area.clone()), *expected))
        .collect();
    level
}

fn file_stem(name: &str) -> String {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem).trim();
    if stem.is_empty() {
        "Ladder".to_owned()
    } else {
        stem.to_owned()
    }
}
