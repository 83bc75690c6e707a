//! What an edit may say, and where in the ladder it is.

use std::collections::HashSet;

use super::{HIGHEST_GRADE, LONGEST_TEXT};
use crate::error::{Refusal, Result, RuleError};
use crate::ids::{CompetencyAreaCode, CompetencyCode, LevelCode, TrackCode};
use crate::ladder::{Ladder, Level, is_weight};
use crate::letters::plain_letters;
use crate::person::{LONGEST_NAME, one_line};

pub(super) fn named(name: &str) -> Result<String> {
    let name = one_line(name);
    if name.is_empty() {
        return Err(RuleError::invalid("name", "A name is needed."));
    }
    if name.chars().count() > LONGEST_NAME {
        let message = format!("This name is longer than {LONGEST_NAME} characters. Shorten it.");
        return Err(RuleError::new(Refusal::TooMany, message).at("name"));
    }
    Ok(name)
}

pub(super) fn text(field: &str, value: &str) -> Result<String> {
    let value = value.trim();
    if value.chars().count() > LONGEST_TEXT {
        let message = format!("This text is longer than {LONGEST_TEXT} characters. Shorten it.");
        return Err(RuleError::new(Refusal::TooMany, message).at(field));
    }
    Ok(value.to_owned())
}

/// Lines without the empty ones.
pub(super) fn lines(field: &str, values: &[String]) -> Result<Vec<String>> {
    let kept: Vec<String> = values
        .iter()
        .map(|value| text(field, value))
        .collect::<Result<_>>()?;
    Ok(kept.into_iter().filter(|line| !line.is_empty()).collect())
}

pub(super) fn weighed(weight: f64) -> Result<f64> {
    if is_weight(weight) {
        return Ok(weight);
    }
    Err(RuleError::invalid("weight", "A weight must be above 0."))
}

pub(super) fn graded(grade: u8) -> Result<()> {
    if (1..=HIGHEST_GRADE).contains(&grade) {
        return Ok(());
    }
    Err(RuleError::invalid(
        "grade",
        format!("A grade is 1 to {HIGHEST_GRADE}, not {grade}."),
    ))
}

pub(super) fn free_rung(ladder: &Ladder, track: &TrackCode, grade: u8) -> Result<()> {
    let at = track_at(ladder, track)?;
    graded(grade)?;
    let taken = ladder
        .levels
        .iter()
        .find(|l| l.track == *track && l.grade == grade);
    match taken {
        None => Ok(()),
        Some(level) => Err(RuleError::new(
            Refusal::Exists,
            format!(
                "{} stands on grade {grade} of {} already. Choose a free grade, or make room first.",
                level.name, ladder.tracks[at].name
            ),
        )
        .at("grade")),
    }
}

pub(super) fn still_holds(name: &str, what: &str, count: usize) -> RuleError {
    RuleError::invalid(
        "code",
        format!("{name} still holds {what} ({count}). Move or remove them first."),
    )
}

pub(super) fn level_code(ladder: &Ladder, name: &str) -> String {
    fresh_code(&name.to_uppercase(), "LEVEL", |code| {
        ladder.levels.iter().any(|l| l.code.as_str() == code)
    })
}

/// What a copy of a level is called: no other level is called so, and it is no longer than a name may be. The copy of a copy is
/// the next copy of the first.
pub(super) fn copy_name(ladder: &Ladder, original: &str) -> String {
    let original = original
        .rsplit_once(" (copy")
        .filter(|(_, rest)| {
            let number = rest.strip_suffix(')').map(str::trim_start);
            number.is_some_and(|n| n.chars().all(|c| c.is_ascii_digit()))
        })
        .map_or(original, |(first, _)| first);
    let taken: HashSet<String> = ladder
        .levels
        .iter()
        .map(|l| plain_letters(&l.name))
        .collect();
    let ended = |ending: &str| {
        let room = LONGEST_NAME - ending.chars().count();
        let begins: String = original.chars().take(room).collect();
        format!("{}{ending}", begins.trim_end())
    };
    let numbered = (2_u32..).map(|n| ended(&format!(" (copy {n})")));
    std::iter::once(ended(" (copy)"))
        .chain(numbered)
        .find(|name| !taken.contains(&plain_letters(name)))
        .unwrap_or_default()
}

/// A code from a name in any script: letters and digits joined by hyphens, numbered when it is taken.
#[must_use]
pub fn fresh_code(name: &str, fallback: &str, taken: impl Fn(&str) -> bool) -> String {
    let words: Vec<&str> = name
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let mut base: String = words.join("-").chars().take(40).collect();
    if base.is_empty() {
        fallback.clone_into(&mut base);
    }
    if !taken(&base) {
        return base;
    }
    (2..)
        .map(|n: u32| format!("{base}-{n}"))
        .find(|code| !taken(code))
        .unwrap_or(base)
}

pub(super) fn missing(what: &str, code: &str) -> RuleError {
    RuleError::not_found(format!(
        "The {what} {code} is not on this draft any more. Look at it again."
    ))
    .at(what)
}

pub(super) fn track_at(ladder: &Ladder, code: &TrackCode) -> Result<usize> {
    let at = ladder.tracks.iter().position(|t| t.code == *code);
    at.ok_or_else(|| missing("track", code.as_str()))
}

pub(super) fn area_at(ladder: &Ladder, code: &CompetencyAreaCode) -> Result<usize> {
    let at = ladder.areas.iter().position(|a| a.code == *code);
    at.ok_or_else(|| missing("area", code.as_str()))
}

pub(super) fn competency_at(ladder: &Ladder, code: &CompetencyCode) -> Result<usize> {
    let at = ladder.competencies.iter().position(|c| c.code == *code);
    at.ok_or_else(|| missing("competency", code.as_str()))
}

pub(super) fn level_at(ladder: &Ladder, code: &LevelCode) -> Result<usize> {
    let at = ladder.levels.iter().position(|l| l.code == *code);
    at.ok_or_else(|| missing("level", code.as_str()))
}

pub(super) fn level_mut<'a>(ladder: &'a mut Ladder, code: &LevelCode) -> Result<&'a mut Level> {
    let at = level_at(ladder, code)?;
    Ok(&mut ladder.levels[at])
}
