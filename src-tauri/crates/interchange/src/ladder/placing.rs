//! Which track and grade a level gets: as chosen, as the file says, as the ladder that counts has it, or by stated rules.

use std::collections::HashSet;

use rungs_domain::ladder_edit::HIGHEST_GRADE;

use super::assemble::Assembled;
use super::builder::{Builder, LevelFound};
use super::choices::LevelPlace;

/// A level on its way: which found level, on which track, on which grade.
#[derive(Debug, Clone)]
pub(super) struct Placed {
    pub found: usize,
    pub track: usize,
    pub grade: u8,
}

pub(super) fn track_name(builder: &Builder<'_>, track: Option<usize>) -> String {
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
pub(super) fn settle_tracks(
    builder: &mut Builder<'_>,
    choices: &[LevelPlace],
    found_on: &[String],
    remarks: &mut Vec<String>,
) {
    let none_said = builder.levels.iter().all(|level| level.track.is_none());
    let known: Option<Vec<String>> = builder
        .levels
        .iter()
        .map(|level| {
            builder
                .known
                .level(&level.name)
                .map(|k| k.track.to_string())
        })
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
pub(super) fn grades(
    builder: &Builder<'_>,
    choices: &[LevelPlace],
    found_on: &[String],
    done: &mut Assembled,
) -> Vec<Placed> {
    let mut all = Vec::new();
    let mut by_order = Vec::new();
    let (mut lacking_grades, mut not_kept) = (Vec::new(), Vec::new());
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
            _ => match filled(&said) {
                Some(grades) if said.iter().any(Option::is_some) => {
                    let lacking = levels.iter().zip(&said).filter(|(_, said)| said.is_none());
                    lacking_grades
                        .extend(lacking.filter_map(|(at, _)| Some(of(*at)?.name.clone())));
                    (grades, false)
                }
                _ => {
                    if said.iter().any(Option::is_some) {
                        not_kept.push(track_name(builder, Some(track)));
                    }
                    ((1..=u8::MAX).take(levels.len()).collect(), true)
                }
            },
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
    if !lacking_grades.is_empty() {
        done.remarks.push(format!(
            "The file gives no grade for {}; they got one between those beside them.",
            lacking_grades.join(", ")
        ));
    }
    if !not_kept.is_empty() {
        done.remarks.push(format!(
            "The grades written in the file were not kept ({}): two levels of one track have the same, or they do not rise with the levels. Put such levels on other tracks, or give them other grades.",
            not_kept.join(", ")
        ));
    }
    if !by_order.is_empty() {
        done.remarks.push(format!(
            "Grades follow the order of the levels in the file, from 1 up ({}). Change them where tracks share a grade.",
            by_order.join(", ")
        ));
    }
    all
}

/// The grades written, which rise, with those that are missing counted on between them; none when there is no room.
fn filled(said: &[Option<u8>]) -> Option<Vec<u8>> {
    let mut grades = Vec::with_capacity(said.len());
    let mut last = 0_u8;
    for (at, grade) in said.iter().enumerate() {
        let next = match grade {
            Some(grade) => *grade,
            None => {
                // Just below the next one written when nothing stands before.
                let (steps, written) = said
                    .iter()
                    .skip(at)
                    .enumerate()
                    .find_map(|(steps, grade)| Some((steps, (*grade)?)))
                    .unwrap_or((0, 0));
                let below = written.saturating_sub(u8::try_from(steps).ok()?);
                if last == 0 && below > 0 {
                    below
                } else {
                    last.checked_add(1)?
                }
            }
        };
        if next <= last || next > HIGHEST_GRADE {
            return None;
        }
        last = next;
        grades.push(next);
    }
    Some(grades)
}

/// The grades when all are there, possible and different.
fn distinct(grades: &[Option<u8>]) -> Option<Vec<u8>> {
    let all: Vec<u8> = grades.iter().copied().collect::<Option<_>>()?;
    let different: HashSet<u8> = all.iter().copied().collect();
    (!all.is_empty() && different.len() == all.len()).then_some(all)
}
