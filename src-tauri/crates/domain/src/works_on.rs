//! “Works on N in …”: on which levels of their track somebody works already or still, competency by competency.
//!
//! Only the track of the own level is looked at, whatever level a profile is against. Let `c` be the current rating of a
//! competency, and a level *met* where it and every lower level of the track that asks something of the competency ask at most
//! `c`.
//!
//! * Above: where `c` is more than the own level asks, and the highest level met lies above and asks more than the own one. Named
//!   is the lowest level above that asks as much as that one: what two levels ask alike proves only the lower.
//! * Below: where `c` is less than the own level asks. Named is the highest level met below; or none, where not even the lowest is.
//! * Otherwise nothing is said; nor is it where the own level asks nothing, or nothing is rated.
//!
//! An area is named in place of its competencies where it has two or more that the own level asks something of, and all of them
//! work on the same level.
//!
//! Example: a track asks 1, 2, 3 and 3 of insight from Associate PM over PM and Senior PM to Principal PM. Somebody on PM rated 3
//! works on Senior PM, not on Principal PM; rated 2, nothing is said; rated 1 they work on Associate PM; rated 0, below it.
//! Somebody on Senior PM rated 3 is where they are, although 3 is what Principal PM asks too.

use std::cmp::Reverse;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::ids::LevelCode;
use crate::ladder::{Ladder, Level, Proficiency};
use crate::profile::ProfileRow;

/// Where somebody works on another level than their own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct WorksOn {
    /// None for below every level of the track.
    pub level: Option<LevelCode>,
    pub side: WorksSide,
    /// Names of areas and competencies, in ladder order.
    pub places: Vec<String>,
    /// `Works on Senior PM in Customer insight and Delivery.`
    pub sentence: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum WorksSide {
    Above,
    Below,
}

/// A level somebody works on, by its place on the track; none below the lowest.
type Met<'a> = (WorksSide, Option<&'a Level>);

/// Levels above first, the highest first. `rows` are those of a profile.
pub(crate) fn works_on(
    ladder: &Ladder,
    own: Option<&LevelCode>,
    rows: &[ProfileRow],
) -> Vec<WorksOn> {
    let Some(own) = own.and_then(|code| ladder.level(code)) else {
        return Vec::new();
    };
    let mut track: Vec<&Level> = ladder
        .levels
        .iter()
        .filter(|level| level.track == own.track)
        .collect();
    track.sort_by_key(|level| level.grade);
    // Each place with the level it is worked on, in ladder order.
    let mut places: Vec<(Met<'_>, &str)> = Vec::new();
    for area in &ladder.areas {
        let asked: Vec<(&str, Option<Met<'_>>)> = rows
            .iter()
            .filter(|row| row.area == area.code && own.expectations.contains_key(&row.competency))
            .map(|row| (row.name.as_str(), met(&track, own, row)))
            .collect();
        match asked.as_slice() {
            [(_, Some(first)), rest @ ..]
                if !rest.is_empty() && rest.iter().all(|(_, other)| other == &Some(*first)) =>
            {
                places.push((*first, area.name.as_str()));
            }
            all => places.extend(all.iter().filter_map(|(name, met)| Some(((*met)?, *name)))),
        }
    }
    let mut levels: Vec<Met<'_>> = Vec::new();
    for (met, _) in &places {
        if !levels.contains(met) {
            levels.push(*met);
        }
    }
    levels.sort_by_key(|(side, level)| {
        (
            *side == WorksSide::Below,
            Reverse(level.map(|level| level.grade)),
        )
    });
    let sentences = levels.into_iter().map(|met| {
        let here: Vec<&str> = places
            .iter()
            .filter(|(other, _)| *other == met)
            .map(|(_, name)| *name)
            .collect();
        let (side, level) = met;
        let on = match (level, track.first()) {
            (Some(level), _) => format!("on {}", level.name),
            (None, lowest) => format!("below {}", lowest.map_or("", |level| level.name.as_str())),
        };
        WorksOn {
            level: level.map(|level| level.code.clone()),
            side,
            sentence: format!("Works {on} in {}.", listed(&here)),
            places: here.into_iter().map(str::to_owned).collect(),
        }
    });
    sentences.collect()
}

fn met<'a>(track: &[&'a Level], own: &Level, row: &ProfileRow) -> Option<Met<'a>> {
    let current = row.current?;
    let ask = |level: &Level| {
        let expectation = level.expectations.get(&row.competency);
        expectation.map(|e| e.proficiency)
    };
    let own_ask = ask(own)?;
    let reached: Vec<(&'a Level, Proficiency)> = track
        .iter()
        .filter_map(|level| Some((*level, ask(level)?)))
        .take_while(|(_, asked)| *asked <= current)
        .collect();
    if current > own_ask {
        let (_, most) = *reached.last()?;
        let lowest = reached
            .into_iter()
            .find(|(level, asked)| level.grade > own.grade && *asked == most);
        return lowest
            .filter(|_| most > own_ask)
            .map(|(level, _)| (WorksSide::Above, Some(level)));
    }
    (current < own_ask).then(|| {
        let below = reached
            .into_iter()
            .rfind(|(level, _)| level.grade < own.grade);
        (WorksSide::Below, below.map(|(level, _)| level))
    })
}

/// `A, B and C`.
fn listed(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}
