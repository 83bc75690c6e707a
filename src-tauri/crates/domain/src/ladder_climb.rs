//! How a ladder climbs: competency by competency, what each level asks and whether that is more than the level below asks.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::ids::{CompetencyCode, LevelCode};
use crate::ladder::{Ladder, Level, Proficiency};

/// What a level asks of a competency, beside what the nearest lower level of its track asks that says something of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// No lower level says anything of it.
    First,
    Rises,
    Stays,
    Falls,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ClimbCell {
    pub level: LevelCode,
    pub proficiency: Proficiency,
    pub step: Step,
    /// Something is written beside it: behaviours, an example, an anti-pattern.
    pub described: bool,
}

/// One competency up the ladder: a cell per level, in ladder order, none where the level says nothing of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ClimbRow {
    pub competency: CompetencyCode,
    pub cells: Vec<Option<ClimbCell>>,
}

/// Every competency in ladder order.
#[must_use]
pub fn climb(ladder: &Ladder) -> Vec<ClimbRow> {
    let rungs: Vec<_> = ladder
        .levels
        .iter()
        .map(|level| (level, ladder.levels_below(level)))
        .collect();
    ladder
        .competencies
        .iter()
        .map(|competency| {
            let cells = rungs.iter().map(|(level, below)| {
                let own = level.expectations.get(&competency.code)?;
                let lower = asked_below(below, &competency.code);
                Some(ClimbCell {
                    level: level.code.clone(),
                    proficiency: own.proficiency,
                    step: step(lower.map(|(_, asked)| asked), own.proficiency),
                    described: !own.behaviours.is_empty()
                        || own.example.is_some()
                        || own.anti_pattern.is_some(),
                })
            });
            ClimbRow {
                competency: competency.code.clone(),
                cells: cells.collect(),
            }
        })
        .collect()
}

/// What the nearest of the lower levels asks of a competency, over those that say nothing of it.
#[must_use]
pub fn asked_below<'a>(
    below: &[&'a Level],
    competency: &CompetencyCode,
) -> Option<(&'a Level, Proficiency)> {
    below
        .iter()
        .find_map(|level| Some((*level, level.expectations.get(competency)?.proficiency)))
}

/// What a level asks beside what is asked below it.
#[must_use]
pub fn step(below: Option<Proficiency>, own: Proficiency) -> Step {
    match below {
        None => Step::First,
        Some(below) if own > below => Step::Rises,
        Some(below) if own == below => Step::Stays,
        Some(_) => Step::Falls,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ladder_fixture::{ladder, level};

    #[test]
    fn each_level_is_compared_with_the_nearest_lower_one_of_its_own_track_that_says_something() {
        let mut ladder = ladder();
        level(&mut ladder, "GPM").track = "IC".into();
        let spm = level(&mut ladder, "SPM");
        spm.expectations.remove(&"story".into());
        type Told = Vec<Option<(u8, Step)>>;
        let told: Vec<(String, Told)> = climb(&ladder)
            .into_iter()
            .map(|row| {
                let cells = row.cells.into_iter();
                let cells = cells.map(|cell| cell.map(|c| (c.proficiency.value(), c.step)));
                (row.competency.to_string(), cells.collect())
            })
            .collect();
        assert_eq!(
            told,
            [
                (
                    "insight".to_owned(),
                    vec![
                        Some((2, Step::First)),
                        Some((3, Step::Rises)),
                        Some((3, Step::Stays))
                    ]
                ),
                (
                    "story".to_owned(),
                    vec![Some((1, Step::First)), None, Some((4, Step::Rises))]
                ),
            ]
        );
        level(&mut ladder, "GPM")
            .expectations
            .get_mut(&"insight".into())
            .unwrap()
            .proficiency = Proficiency::new(1).unwrap();
        let last = climb(&ladder)[0].cells[2].clone().unwrap();
        assert_eq!((last.step, last.described), (Step::Falls, true));
    }
}
