//! What levels expect of competencies: set as a whole, in words, or as one proficiency in many places.

use super::checks::{competency_at, level_mut, lines, text};
use super::{ExpectationChange, ExpectationPlace};
use crate::error::{Result, RuleError};
use crate::ids::{CompetencyCode, LevelCode};
use crate::ladder::{Expectation, Ladder, Proficiency};

pub(super) fn set(
    ladder: &mut Ladder,
    level: &LevelCode,
    competency: CompetencyCode,
    expectation: Option<Expectation>,
) -> Result<String> {
    let at = competency_at(ladder, &competency)?;
    let name = ladder.competencies[at].name.clone();
    let level = level_mut(ladder, level)?;
    match expectation {
        Some(expectation) => {
            level.expectations.insert(competency, cleaned(expectation)?);
        }
        None => {
            level.expectations.remove(&competency);
        }
    }
    Ok(format!("changing what {} expects of {name}", level.name))
}

pub(super) fn reword(
    ladder: &mut Ladder,
    level: &LevelCode,
    competency: &CompetencyCode,
    change: ExpectationChange,
) -> Result<String> {
    let at = competency_at(ladder, competency)?;
    let name = ladder.competencies[at].name.clone();
    let level = level_mut(ladder, level)?;
    let Some(expectation) = level.expectations.get_mut(competency) else {
        let message = format!(
            "{} says nothing of {name} yet. Choose a step first.",
            level.name
        );
        return Err(RuleError::invalid("proficiency", message));
    };
    if let Some(behaviours) = change.behaviours {
        expectation.behaviours = lines("behaviours", &behaviours)?;
    }
    if let Some(example) = change.example {
        expectation.example = some_text("example", &example)?;
    }
    if let Some(anti_pattern) = change.anti_pattern {
        expectation.anti_pattern = some_text("anti_pattern", &anti_pattern)?;
    }
    Ok(format!("changing what {} expects of {name}", level.name))
}

pub(super) fn grade(
    ladder: &mut Ladder,
    places: Vec<ExpectationPlace>,
    proficiency: Option<Proficiency>,
) -> Result<String> {
    let only = match places.as_slice() {
        [only] => Some(only.clone()),
        _ => None,
    };
    let count = places.len();
    for ExpectationPlace { level, competency } in places {
        competency_at(ladder, &competency)?;
        let expectations = &mut level_mut(ladder, &level)?.expectations;
        match proficiency {
            None => {
                expectations.remove(&competency);
            }
            Some(proficiency) => {
                let bare = || Expectation::bare(proficiency);
                expectations
                    .entry(competency)
                    .or_insert_with(bare)
                    .proficiency = proficiency;
            }
        }
    }
    let Some(ExpectationPlace { level, competency }) = only else {
        return Ok(format!("changing {count} expectations"));
    };
    let competency = &ladder.competencies[competency_at(ladder, &competency)?].name;
    let level = ladder.level(&level).map_or("", |level| &level.name);
    Ok(format!("changing what {level} expects of {competency}"))
}

fn cleaned(expectation: Expectation) -> Result<Expectation> {
    let maybe = |field, value: Option<String>| match value {
        Some(value) => some_text(field, &value),
        None => Ok(None),
    };
    Ok(Expectation {
        proficiency: expectation.proficiency,
        behaviours: lines("behaviours", &expectation.behaviours)?,
        example: maybe("example", expectation.example)?,
        anti_pattern: maybe("anti_pattern", expectation.anti_pattern)?,
    })
}

fn some_text(field: &str, value: &str) -> Result<Option<String>> {
    Ok(Some(text(field, value)?).filter(|text| !text.is_empty()))
}
