//! What each edit does, and the words that finish “Undo …”.

use super::checks::{
    area_at, competency_at, copy_name, free_rung, fresh_code, graded, level_at, level_code,
    level_mut, lines, named, still_holds, text, track_at, weighed,
};
use super::{HIGHEST_GRADE, LadderEdit, LevelChange, expecting};
use crate::error::{Result, RuleError};
use crate::ids::{LevelCode, TrackCode};
use crate::ladder::{Competency, CompetencyArea, Ladder, Level, Track, UsualTitles};

pub(super) fn apply(ladder: &mut Ladder, edit: LadderEdit) -> Result<(String, Option<String>)> {
    use LadderEdit as E;
    let label = match edit {
        E::About { name, description } => {
            ladder.name = named(&name)?;
            ladder.description = text("description", &description)?;
            "naming the ladder".to_owned()
        }
        E::TrackAdd { name } => {
            let name = named(&name)?;
            let code = fresh_code(&name.to_uppercase(), "TRACK", |code| {
                ladder.tracks.iter().any(|t| t.code.as_str() == code)
            });
            ladder.tracks.push(Track {
                code: code.clone().into(),
                name: name.clone(),
                description: String::new(),
            });
            return Ok((format!("adding the track {name}"), Some(code)));
        }
        E::TrackChange {
            code,
            name,
            description,
        } => {
            let at = track_at(ladder, &code)?;
            ladder.tracks[at].name = named(&name)?;
            ladder.tracks[at].description = text("description", &description)?;
            format!("changing the track {}", ladder.tracks[at].name)
        }
        E::TrackMove { code, to } => {
            let at = track_at(ladder, &code)?;
            let track = ladder.tracks.remove(at);
            let label = format!("moving the track {}", track.name);
            insert(&mut ladder.tracks, to, track);
            label
        }
        E::TrackRemove { code } => {
            let at = track_at(ladder, &code)?;
            let levels = ladder.levels.iter().filter(|l| l.track == code).count();
            if levels > 0 {
                return Err(still_holds(&ladder.tracks[at].name, "levels", levels));
            }
            format!("removing the track {}", ladder.tracks.remove(at).name)
        }
        E::LevelAdd { name, track, grade } => {
            let name = named(&name)?;
            free_rung(ladder, &track, grade)?;
            let code = level_code(ladder, &name);
            ladder
                .levels
                .push(Level::bare(code.clone().into(), name.clone(), track, grade));
            return Ok((format!("adding the level {name}"), Some(code)));
        }
        E::LevelChange { code, change } => {
            let level = level_mut(ladder, &code)?;
            change_level(level, change)?;
            format!("changing the level {}", level.name)
        }
        E::LevelPlace { code, track, grade } => place(ladder, &code, track, grade)?,
        E::LevelInsert { code, track, at } => {
            level_at(ladder, &code)?;
            make_room(ladder, at)?;
            place(ladder, &code, track, at)?
        }
        E::LevelDuplicate { code, track, grade } => {
            let original = level_mut(ladder, &code)?.clone();
            free_rung(ladder, &track, grade)?;
            let name = copy_name(ladder, &original.name);
            let copy = level_code(ladder, &name);
            let label = format!("duplicating the level {}", original.name);
            ladder.levels.push(Level {
                code: copy.clone().into(),
                name,
                track,
                grade,
                titles: UsualTitles::default(),
                ..original
            });
            return Ok((label, Some(copy)));
        }
        E::LevelRemove { code } => {
            let at = level_at(ladder, &code)?;
            format!("removing the level {}", ladder.levels.remove(at).name)
        }
        E::GradeInsert { at } => {
            make_room(ladder, at)?;
            format!("making room at grade {at}")
        }
        E::GradeClose { at } => {
            let levels = ladder.levels.iter().filter(|l| l.grade == at).count();
            if levels > 0 {
                return Err(still_holds(&format!("Grade {at}"), "levels", levels));
            }
            for level in ladder.levels.iter_mut().filter(|l| l.grade > at) {
                level.grade -= 1;
            }
            format!("closing the empty grade {at}")
        }
        E::AreaAdd { name } => {
            let name = named(&name)?;
            let code = fresh_code(&name.to_lowercase(), "area", |code| {
                ladder.areas.iter().any(|a| a.code.as_str() == code)
            });
            ladder.areas.push(CompetencyArea {
                code: code.clone().into(),
                name: name.clone(),
            });
            return Ok((format!("adding the area {name}"), Some(code)));
        }
        E::AreaRename { code, name } => {
            let at = area_at(ladder, &code)?;
            ladder.areas[at].name = named(&name)?;
            format!("renaming the area {}", ladder.areas[at].name)
        }
        E::AreaMove { code, to } => {
            let at = area_at(ladder, &code)?;
            let area = ladder.areas.remove(at);
            let label = format!("moving the area {}", area.name);
            insert(&mut ladder.areas, to, area);
            label
        }
        E::AreaRemove { code } => {
            let at = area_at(ladder, &code)?;
            let held = ladder
                .competencies
                .iter()
                .filter(|c| c.area == code)
                .count();
            if held > 0 {
                return Err(still_holds(&ladder.areas[at].name, "competencies", held));
            }
            format!("removing the area {}", ladder.areas.remove(at).name)
        }
        E::CompetencyAdd { name, area } => {
            let name = named(&name)?;
            area_at(ladder, &area)?;
            let code = fresh_code(&name.to_lowercase(), "competency", |code| {
                ladder.competencies.iter().any(|c| c.code.as_str() == code)
            });
            ladder.competencies.push(Competency {
                code: code.clone().into(),
                name: name.clone(),
                area,
                weight: 1.0,
                stage_weights: Default::default(),
                description: String::new(),
            });
            return Ok((format!("adding the competency {name}"), Some(code)));
        }
        E::CompetencyChange {
            code,
            name,
            description,
            weight,
        } => {
            let at = competency_at(ladder, &code)?;
            let competency = &mut ladder.competencies[at];
            if let Some(name) = name {
                competency.name = named(&name)?;
            }
            if let Some(description) = description {
                competency.description = text("description", &description)?;
            }
            if let Some(weight) = weight {
                competency.weight = weighed(weight)?;
            }
            format!("changing the competency {}", competency.name)
        }
        E::StageWeightSet {
            competency,
            stage,
            weight,
        } => {
            let at = competency_at(ladder, &competency)?;
            let competency = &mut ladder.competencies[at];
            match weight {
                Some(weight) => {
                    competency.stage_weights.insert(stage, weighed(weight)?);
                }
                None => {
                    competency.stage_weights.remove(&stage);
                }
            }
            format!(
                "changing the weight of {} for a {} product",
                competency.name,
                stage.word()
            )
        }
        E::CompetencyMove { code, area, to } => {
            area_at(ladder, &area)?;
            let at = competency_at(ladder, &code)?;
            let mut competency = ladder.competencies.remove(at);
            competency.area = area.clone();
            let label = format!("moving the competency {}", competency.name);
            // The place in the list before which it comes to stand: that of the area's `to`-th, or the end.
            let before = ladder
                .competencies
                .iter()
                .enumerate()
                .filter(|(_, c)| c.area == area)
                .nth(to as usize)
                .map_or(ladder.competencies.len(), |(at, _)| at);
            ladder.competencies.insert(before, competency);
            label
        }
        E::CompetencyRemove { code } => {
            let at = competency_at(ladder, &code)?;
            for level in &mut ladder.levels {
                level.expectations.remove(&code);
            }
            format!(
                "removing the competency {}",
                ladder.competencies.remove(at).name
            )
        }
        E::ExpectationSet {
            level,
            competency,
            expectation,
        } => expecting::set(ladder, &level, competency, expectation)?,
        E::ExpectationWords {
            level,
            competency,
            change,
        } => expecting::reword(ladder, &level, &competency, change)?,
        E::ProficiencySet {
            places,
            proficiency,
        } => expecting::grade(ladder, places, proficiency)?,
        E::DelegationSet {
            level,
            area,
            expected,
        } => {
            let level = level_mut(ladder, &level)?;
            match expected {
                Some(expected) => {
                    level.delegation.insert(area, expected);
                }
                None => {
                    level.delegation.remove(&area);
                }
            }
            format!("changing what {} decides", level.name)
        }
    };
    Ok((label, None))
}

fn change_level(level: &mut Level, change: LevelChange) -> Result<()> {
    if let Some(name) = change.name {
        level.name = named(&name)?;
    }
    for (field, kept, new) in [
        ("summary", &mut level.summary, change.summary),
        ("scope", &mut level.scope, change.scope),
        ("span", &mut level.span, change.span),
        ("horizon", &mut level.horizon, change.horizon),
    ] {
        if let Some(new) = new {
            *kept = text(field, &new)?;
        }
    }
    for (field, kept, new) in [
        ("take_on", &mut level.take_on, change.take_on),
        ("give_up", &mut level.give_up, change.give_up),
        ("ready_signs", &mut level.ready_signs, change.ready_signs),
    ] {
        if let Some(new) = new {
            *kept = lines(field, &new)?;
        }
    }
    if let Some(titles) = change.titles {
        level.titles = UsualTitles {
            us: lines("titles", &titles.us)?,
            europe: lines("titles", &titles.europe)?,
            uk: lines("titles", &titles.uk)?,
        };
    }
    Ok(())
}

fn make_room(ladder: &mut Ladder, at: u8) -> Result<()> {
    graded(at)?;
    if ladder
        .levels
        .iter()
        .any(|l| l.grade >= at && l.grade >= HIGHEST_GRADE)
    {
        return Err(RuleError::invalid(
            "grade",
            format!("There are {HIGHEST_GRADE} grades already, which is as high as a ladder goes."),
        ));
    }
    for level in ladder.levels.iter_mut().filter(|l| l.grade >= at) {
        level.grade += 1;
    }
    Ok(())
}

fn place(ladder: &mut Ladder, code: &LevelCode, track: TrackCode, grade: u8) -> Result<String> {
    track_at(ladder, &track)?;
    graded(grade)?;
    let at = level_at(ladder, code)?;
    let (old_track, old_grade) = (ladder.levels[at].track.clone(), ladder.levels[at].grade);
    let other = ladder
        .levels
        .iter()
        .position(|l| l.track == track && l.grade == grade && l.code != *code);
    if let Some(other) = other {
        ladder.levels[other].track = old_track;
        ladder.levels[other].grade = old_grade;
    }
    let level = &mut ladder.levels[at];
    level.track = track;
    level.grade = grade;
    Ok(format!("moving the level {}", level.name))
}

fn insert<T>(list: &mut Vec<T>, to: u32, item: T) {
    list.insert((to as usize).min(list.len()), item);
}
