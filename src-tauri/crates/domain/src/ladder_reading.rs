//! Three rungs at a time: a level between the one below and the one above, with the other tracks beside it.
//! All levels at once tire the reader.

use serde::Serialize;
use specta::Type;

use crate::Wording;
use crate::decision_catalogue::DecisionCatalogue;
use crate::error::Result;
use crate::ids::{LevelCode, TrackCode};
use crate::ladder::{Ladder, Level};
use crate::role_card::RoleCard;

/// What is read of a ladder at one level.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct LadderReading {
    pub own: LevelCode,
    pub below: RungBeyond,
    pub above: RungBeyond,
    /// The cards of every level named here: own, below, above, and the one beside on each other track.
    pub cards: Vec<RoleCard>,
    /// The whole ladder to choose from, lowest grade first, in each grade in the order of the tracks.
    pub rungs: Vec<ReadRung>,
}

/// The next rung one way. Where the own track ends, it is the nearest one on another track.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct RungBeyond {
    /// None at the foot or the top of the whole ladder.
    pub level: Option<LevelCode>,
    /// Says that the track or the ladder ends and where it goes on; empty within a track.
    pub remark: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct ReadRung {
    pub code: LevelCode,
    pub name: String,
    pub track: TrackCode,
    pub grade: u8,
}

/// # Errors
/// `not_found` when the ladder has no such level.
pub fn read_at(
    ladder: &Ladder,
    code: &str,
    catalogue: &DecisionCatalogue,
) -> Result<LadderReading> {
    let own = ladder.find_level(code)?;
    let (below, above) = (below(ladder, own), above(ladder, own));
    let card = |level| RoleCard::of(Wording::english(), ladder, level, catalogue);
    let own_card = card(own);
    let mut wanted: Vec<&LevelCode> = [&below.level, &above.level].into_iter().flatten().collect();
    wanted.extend(own_card.beside.iter().map(|beside| &beside.level));
    let others: Vec<RoleCard> = ladder
        .levels
        .iter()
        .filter(|level| level.code != own.code && wanted.contains(&&level.code))
        .map(card)
        .collect();
    Ok(LadderReading {
        own: own.code.clone(),
        below,
        above,
        cards: std::iter::once(own_card).chain(others).collect(),
        rungs: rungs(ladder),
    })
}

/// Every level, lowest grade first, in each grade in the order of the tracks.
#[must_use]
pub fn rungs(ladder: &Ladder) -> Vec<ReadRung> {
    let place = |track: &TrackCode| ladder.tracks.iter().position(|t| t.code == *track);
    let mut levels: Vec<&Level> = ladder.levels.iter().collect();
    levels.sort_by_key(|level| (level.grade, place(&level.track)));
    levels
        .into_iter()
        .map(|level| ReadRung {
            code: level.code.clone(),
            name: level.name.clone(),
            track: level.track.clone(),
            grade: level.grade,
        })
        .collect()
}

fn below(ladder: &Ladder, own: &Level) -> RungBeyond {
    if let Some(level) = ladder.level_below(&own.code) {
        return within(level);
    }
    let elsewhere = ladder
        .levels
        .iter()
        .filter(|level| level.track != own.track && level.grade < own.grade)
        .max_by_key(|level| level.grade);
    beyond(elsewhere, || match elsewhere {
        Some(level) => format!(
            "{} begins with {}. One comes to it from {}, grade {}.",
            track_name(ladder, own),
            own.name,
            level.name,
            level.grade
        ),
        None => format!("Nothing is below: the ladder begins with {}.", own.name),
    })
}

fn above(ladder: &Ladder, own: &Level) -> RungBeyond {
    if let Some(level) = ladder.next_level(&own.code) {
        return within(level);
    }
    let elsewhere = ladder
        .levels
        .iter()
        .filter(|level| level.track != own.track && level.grade > own.grade)
        .min_by_key(|level| level.grade);
    beyond(elsewhere, || match elsewhere {
        Some(level) => format!(
            "{} ends with {}. Higher grades are on {}, the next one {}, grade {}.",
            track_name(ladder, own),
            own.name,
            track_name(ladder, level),
            level.name,
            level.grade
        ),
        None => format!("Nothing is above: the ladder ends with {}.", own.name),
    })
}

fn within(level: &Level) -> RungBeyond {
    RungBeyond {
        level: Some(level.code.clone()),
        remark: String::new(),
    }
}

fn beyond(elsewhere: Option<&Level>, remark: impl FnOnce() -> String) -> RungBeyond {
    RungBeyond {
        level: elsewhere.map(|level| level.code.clone()),
        remark: remark(),
    }
}

fn track_name<'a>(ladder: &'a Ladder, level: &Level) -> &'a str {
    ladder
        .track(&level.track)
        .map_or("", |track| track.name.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ladder_fixture::{ladder, level};

    fn reading(ladder: &Ladder, code: &str) -> LadderReading {
        read_at(ladder, code, &DecisionCatalogue::default()).unwrap()
    }

    fn names(reading: &LadderReading) -> Vec<&str> {
        reading
            .cards
            .iter()
            .map(|card| card.name.as_str())
            .collect()
    }

    #[test]
    fn a_level_stands_between_its_neighbours_on_its_own_track() {
        let mut ladder = ladder();
        let mut associate = level(&mut ladder, "PM").clone();
        (associate.code, associate.grade) = ("APM".into(), 1);
        associate.name = "Associate PM".into();
        ladder.levels.insert(0, associate);
        let reading = reading(&ladder, "pm");
        assert_eq!(reading.below.level, Some("APM".into()));
        assert_eq!(reading.above.level, Some("SPM".into()));
        assert_eq!(
            (reading.below.remark, reading.above.remark),
            (String::new(), String::new())
        );
    }

    #[test]
    fn a_track_that_ends_or_begins_says_where_it_goes_on() {
        let ladder = ladder();
        let top = reading(&ladder, "SPM");
        assert_eq!(top.above.level, Some("GPM".into()));
        assert_eq!(
            top.above.remark,
            "Individual ends with Senior PM. Higher grades are on Manager, the next one Group PM, grade 4."
        );
        let first = reading(&ladder, "GPM");
        assert_eq!(first.below.level, Some("SPM".into()));
        assert_eq!(
            first.below.remark,
            "Manager begins with Group PM. One comes to it from Senior PM, grade 3."
        );
        assert_eq!(first.above.level, None);
        assert_eq!(
            first.above.remark,
            "Nothing is above: the ladder ends with Group PM."
        );
        let lowest = reading(&ladder, "PM");
        assert_eq!(
            lowest.below.remark,
            "Nothing is below: the ladder begins with PM."
        );
        assert!(read_at(&ladder, "CEO", &DecisionCatalogue::default()).is_err());
    }

    #[test]
    fn each_level_named_has_its_card_once_and_the_own_one_comes_first() {
        let ladder = ladder();
        assert_eq!(
            names(&reading(&ladder, "SPM")),
            ["Senior PM", "PM", "Group PM"]
        );
        assert_eq!(names(&reading(&ladder, "GPM")), ["Group PM", "Senior PM"]);
    }

    #[test]
    fn rungs_stand_by_grade_then_by_track_whatever_the_file_says() {
        let mut ladder = ladder();
        level(&mut ladder, "SPM").grade = 4;
        ladder.levels.reverse();
        let codes: Vec<String> = rungs(&ladder)
            .into_iter()
            .map(|r| r.code.to_string())
            .collect();
        assert_eq!(codes, ["PM", "SPM", "GPM"]);
    }
}
