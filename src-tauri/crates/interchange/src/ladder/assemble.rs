//! From the pieces found to a ladder that hangs together: tracks, grades, codes and ratings that the file does not say are
//! derived by stated rules, and the person is told.

use std::collections::{BTreeMap, HashSet};

use rungs_domain::ids::{CompetencyAreaCode, CompetencyCode, DecisionAreaCode};
use rungs_domain::ladder::{
    Competency, CompetencyArea, Expectation, Ladder, Level, Proficiency, Track, UsualTitles,
};
use rungs_domain::ladder_edit::{HIGHEST_GRADE, fresh_code};
use serde::{Deserialize, Serialize};
use serde_json::json;
use specta::Type;

use super::builder::{Builder, LevelFound};
use super::cell_text::CellText;
use super::choices::LevelPlace;
use super::part::FilePart;

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

/// A level on its way: which found level, on which track, on which grade.
#[derive(Debug, Clone)]
struct Placed {
    found: usize,
    track: usize,
    grade: u8,
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

fn track_name(builder: &Builder<'_>, track: Option<usize>) -> String {
    track
        .and_then(|at| builder.tracks.get(at))
        .map_or_else(String::new, |t| t.name.clone())
}

fn choice_of<'c>(
    choices: &'c [LevelPlace],
    level: &LevelFound,
    found_on: &str,
) -> Option<&'c LevelPlace> {
    choices
        .iter()
        .rev()
        .find(|c| c.level == level.name && c.found_on == found_on)
}

/// Every level gets a track: as chosen, as the file says, as the ladder that counts has it, or one for all.
fn settle_tracks(
    builder: &mut Builder<'_>,
    choices: &[LevelPlace],
    found_on: &[String],
    remarks: &mut Vec<String>,
) {
    let none_said = builder.levels.iter().all(|level| level.track.is_none());
    let known: Option<Vec<String>> = builder
        .levels
        .iter()
        .map(|level| builder.known.level(&level.name).map(|k| k.track.0.clone()))
        .collect();
    for at in 0..builder.levels.len() {
        let Some(level) = builder.levels.get(at) else {
            continue;
        };
        let chosen = choice_of(choices, level, found_on.get(at).map_or("", String::as_str))
            .and_then(|c| c.track.clone());
        let taken = known
            .as_ref()
            .filter(|_| none_said)
            .and_then(|codes| codes.get(at));
        let named = taken
            .and_then(|code| builder.known.track(code))
            .map(|(_, name)| name.to_owned());
        let track = match (chosen, level.track) {
            (Some(name), _) => builder.track(&name),
            (None, Some(track)) => Some(track),
            (None, None) => builder.track(named.as_deref().unwrap_or("All levels")),
        };
        if let Some(level) = builder.levels.get_mut(at) {
            level.track = track;
        }
    }
    if none_said {
        remarks.push(if known.is_some() {
            "The file names no tracks. Each level stands on the track it has on the ladder that counts now.".to_owned()
        } else {
            "The file names no tracks, so all levels stand on one. Change the track of a level where that is wrong.".to_owned()
        });
    }
}

/// Grades per track: as chosen or said, as on the ladder that counts when it knows all levels of the track, else by order.
fn grades(
    builder: &Builder<'_>,
    choices: &[LevelPlace],
    found_on: &[String],
    done: &mut Assembled,
) -> Vec<Placed> {
    let mut all = Vec::new();
    let mut by_order = Vec::new();
    for track in 0..builder.tracks.len() {
        let levels: Vec<usize> = (0..builder.levels.len())
            .filter(|at| {
                builder
                    .levels
                    .get(*at)
                    .is_some_and(|l| l.track == Some(track))
            })
            .collect();
        if levels.len() > usize::from(HIGHEST_GRADE) {
            done.problem.get_or_insert_with(|| format!(
                "“{}” would have {} levels; a track has at most {HIGHEST_GRADE}. Perhaps rows and columns are the other way round, or some of them are no levels.",
                track_name(builder, Some(track)), levels.len()
            ));
        }
        let of = |at: usize| builder.levels.get(at);
        let said: Vec<Option<u8>> = levels
            .iter()
            .map(|at| of(*at).and_then(|l| l.grade))
            .collect();
        let known: Vec<Option<u8>> = levels
            .iter()
            .map(|at| {
                of(*at)
                    .and_then(|l| builder.known.level(&l.name))
                    .map(|k| k.grade)
            })
            .collect();
        let (mut grades, derived) = match (distinct(&said), distinct(&known)) {
            (Some(grades), _) => (grades, false),
            (None, Some(grades)) if said.iter().all(Option::is_none) => (grades, false),
            _ => ((1..=u8::MAX).take(levels.len()).collect(), true),
        };
        for (at, grade) in levels.iter().zip(&mut grades) {
            let chosen = of(*at)
                .and_then(|l| choice_of(choices, l, found_on.get(*at).map_or("", String::as_str)))
                .and_then(|c| c.grade);
            if let Some(chosen) = chosen {
                *grade = chosen;
            }
        }
        if derived && levels.len() > 1 {
            by_order.push(track_name(builder, Some(track)));
        }
        let mut placed: Vec<Placed> = levels
            .into_iter()
            .zip(grades)
            .map(|(found, grade)| Placed {
                found,
                track,
                grade,
            })
            .collect();
        placed.sort_by_key(|p| p.grade);
        for pair in placed.windows(2) {
            if let [a, b] = pair
                && a.grade == b.grade
            {
                let name = |p: &Placed| of(p.found).map_or("", |l| l.name.as_str()).to_owned();
                done.problem.get_or_insert_with(|| format!(
                        "{} and {} both stand on grade {} of {}. Give one of them another grade or another track.",
                        name(a), name(b), a.grade, track_name(builder, Some(track))
                    ));
            }
        }
        all.extend(placed);
    }
    if !by_order.is_empty() {
        done.remarks.push(format!(
            "Grades follow the order of the levels in the file, from 1 up ({}). Change them where tracks share a grade.",
            by_order.join(", ")
        ));
    }
    all
}

/// The grades when all are there, possible and different.
fn distinct(grades: &[Option<u8>]) -> Option<Vec<u8>> {
    let all: Vec<u8> = grades.iter().copied().collect::<Option<_>>()?;
    let different: HashSet<u8> = all.iter().copied().collect();
    (!all.is_empty() && different.len() == all.len()).then_some(all)
}

/// Codes that the file gives, that the ladder that counts has for the name, or that are made from the name. Given codes go first,
/// so that none of them is taken by a made one.
struct Codes {
    taken: HashSet<String>,
    fallback: &'static str,
}

impl Codes {
    fn new(fallback: &'static str) -> Self {
        Self {
            taken: HashSet::new(),
            fallback,
        }
    }

    fn all(mut self, names: &[(Option<String>, String)]) -> Vec<String> {
        let mut codes: Vec<Option<String>> = names
            .iter()
            .map(|(given, _)| given.clone().filter(|code| self.taken.insert(code.clone())))
            .collect();
        for (slot, (_, name)) in codes.iter_mut().zip(names) {
            if slot.is_none() {
                let code = fresh_code(name, self.fallback, |code| self.taken.contains(code));
                self.taken.insert(code.clone());
                *slot = Some(code);
            }
        }
        codes.into_iter().flatten().collect()
    }
}

fn level_codes(builder: &Builder<'_>, placed: &[Placed]) -> Vec<String> {
    let names: Vec<(Option<String>, String)> = placed
        .iter()
        .filter_map(|at| builder.levels.get(at.found))
        .map(|level| {
            let known = || builder.known.level(&level.name).map(|k| k.code.0.clone());
            (level.code.clone().or_else(known), level.name.to_uppercase())
        })
        .collect();
    Codes::new("LEVEL").all(&names)
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
        derived |= found.expected.values().any(|cell| cell.rating.is_none());
        let by_grade = shares.rating(at.grade);
        // Taken, not copied: the texts are most of a file.
        let expected = std::mem::take(&mut found.expected).into_iter();
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

/// Which rating a grade has when the file says none: the grades of the ladder in order, spread evenly over 1 to 5.
struct Shares {
    grades: Vec<u8>,
}

impl Shares {
    fn of(placed: &[Placed]) -> Self {
        let mut grades: Vec<u8> = placed.iter().map(|p| p.grade).collect();
        grades.sort_unstable();
        grades.dedup();
        Self { grades }
    }

    fn rating(&self, grade: u8) -> u8 {
        let steps = self.grades.len().saturating_sub(1);
        let at = self.grades.iter().position(|g| *g == grade).unwrap_or(0);
        if steps == 0 {
            return 3;
        }
        // Rounded half up in whole numbers: 1 for the lowest, 5 for the highest.
        u8::try_from(1 + (at * 4 * 2 + steps) / (steps * 2)).unwrap_or(5)
    }

    fn words(&self) -> String {
        let mut by_rating: BTreeMap<u8, Vec<String>> = BTreeMap::new();
        for grade in &self.grades {
            by_rating
                .entry(self.rating(*grade))
                .or_default()
                .push(grade.to_string());
        }
        let parts: Vec<String> = by_rating
            .iter()
            .map(|(rating, grades)| {
                let word = if grades.len() == 1 { "grade" } else { "grades" };
                format!("{rating} at {word} {}", grades.join(", "))
            })
            .collect();
        parts.join("; ")
    }
}

fn file_stem(name: &str) -> String {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem).trim();
    if stem.is_empty() {
        "Ladder".to_owned()
    } else {
        stem.to_owned()
    }
}
