//! What a file says about things it has named: texts, codes, weights and lists, each with its fate.

use std::collections::BTreeMap;

use rungs_domain::ladder_edit::{HIGHEST_GRADE, LONGEST_TEXT};
use rungs_domain::person::LifeCycleStage;

use super::builder::Builder;
use super::cell_text::items;
use super::fate::{Fate, Reason};
use super::given_codes::Coded;
use super::part::FilePart;

impl Builder<'_> {
    pub fn track_text(&mut self, track: usize, part: FilePart, text: &str) -> Fate {
        let Some(found) = self.tracks.get_mut(track) else {
            return Fate::NotPlaced(Reason::NotUnderstood);
        };
        match part {
            FilePart::Code | FilePart::TrackCode => {
                self.codes.give(Coded::Track, &mut found.code, text, part)
            }
            _ => added(&mut found.description, text, FilePart::TrackText),
        }
    }

    pub fn area_code(&mut self, area: usize, text: &str) -> Fate {
        match self.areas.get_mut(area) {
            Some(found) => {
                let slot = &mut found.code;
                self.codes.give(Coded::Area, slot, text, FilePart::AreaCode)
            }
            None => Fate::NotPlaced(Reason::NotUnderstood),
        }
    }

    /// A code, a weight or a description of a competency.
    pub fn competency_text(&mut self, competency: usize, part: FilePart, text: &str) -> Fate {
        let Some(found) = self.competencies.get_mut(competency) else {
            return Fate::NotPlaced(Reason::NoCompetency);
        };
        match part {
            FilePart::Code => {
                let slot = &mut found.code;
                self.codes.give(Coded::Competency, slot, text, part)
            }
            FilePart::Weight => match weights(text) {
                Some((weight, stages)) => {
                    found.weight = Some(weight);
                    found.stage_weights = stages;
                    Fate::Taken(part)
                }
                None => Fate::NotPlaced(Reason::NoWeight),
            },
            FilePart::AreaCode => match found.area {
                Some(area) => self.area_code(area, text),
                None => Fate::NotPlaced(Reason::NotUnderstood),
            },
            _ if found.description == text.trim() => Fate::Taken(FilePart::Description),
            _ => added(&mut found.description, text, FilePart::Description),
        }
    }

    /// Whether the ladder that counts has the level under another code, by which people carry over.
    pub fn has_other_code(&self, level: usize, code: &str) -> bool {
        let known = self
            .levels
            .get(level)
            .and_then(|level| self.known.level(&level.name));
        known.is_some_and(|known| known.code.as_str() != code.trim())
    }

    pub fn level_text(&mut self, level: usize, part: FilePart, text: &str) -> Fate {
        let Some(found) = self.levels.get_mut(level) else {
            return Fate::NotPlaced(Reason::NoLevel);
        };
        match part {
            FilePart::Grade => {
                let digits: String = text
                    .chars()
                    .filter_map(|c| c.to_digit(10))
                    .map(|d| d.to_string())
                    .collect();
                let grade = digits
                    .parse::<u8>()
                    .ok()
                    .filter(|g| (1..=HIGHEST_GRADE).contains(g));
                match grade.filter(|_| text.trim().chars().count() <= 12) {
                    Some(grade) if found.grade.is_none_or(|known| known == grade) => {
                        found.grade = Some(grade);
                        Fate::Taken(part)
                    }
                    Some(_) => Fate::NotPlaced(Reason::SaidTwice),
                    None => Fate::NotPlaced(Reason::NoGrade),
                }
            }
            FilePart::Code => self.codes.give(Coded::Level, &mut found.code, text, part),
            FilePart::TakeOn
            | FilePart::GiveUp
            | FilePart::ReadySigns
            | FilePart::TitlesUs
            | FilePart::TitlesEurope
            | FilePart::TitlesUk => {
                if too_long(text) {
                    return Fate::NotPlaced(Reason::TooLong);
                }
                found.lists.entry(part).or_default().extend(items(text));
                Fate::Taken(part)
            }
            FilePart::Scope | FilePart::Span | FilePart::Horizon => {
                added(found.texts.entry(part).or_default(), text, part)
            }
            _ => added(
                found.texts.entry(FilePart::Summary).or_default(),
                text,
                FilePart::Summary,
            ),
        }
    }
}

pub(super) fn too_long(text: &str) -> bool {
    text.len() > LONGEST_TEXT && text.chars().count() > LONGEST_TEXT
}

/// A dash, dots or the like, which stand for nothing. Other signs may be drawn ratings.
pub(super) fn says_nothing(text: &str) -> bool {
    const SIGNS: [char; 13] = [
        '-', '–', '—', '―', '‐', '‑', '−', '_', '.', '…', '/', '\\', 'ー',
    ];
    !text.trim().is_empty()
        && text
            .chars()
            .all(|c| c.is_whitespace() || SIGNS.contains(&c))
}

pub(super) fn added(slot: &mut String, text: &str, part: FilePart) -> Fate {
    let text = text.trim();
    if slot.chars().count() + text.chars().count() > LONGEST_TEXT {
        return Fate::NotPlaced(Reason::TooLong);
    }
    if !slot.is_empty() {
        slot.push('\n');
    }
    slot.push_str(text);
    Fate::Taken(part)
}

/// `1`, or `1; new 2; declining 0.5`.
fn weights(text: &str) -> Option<(f64, BTreeMap<LifeCycleStage, f64>)> {
    let number = |text: &str| {
        let number = text.trim().replace(',', ".").parse::<f64>().ok();
        number.filter(|n| n.is_finite() && *n > 0.0)
    };
    let mut parts = text.split(';');
    let weight = number(parts.next()?)?;
    let stages = parts.map(|part| {
        let (stage, weight) = part.trim().split_once(' ')?;
        let stage = LifeCycleStage::ALL
            .into_iter()
            .find(|s| s.word() == stage)?;
        Some((stage, number(weight)?))
    });
    Some((weight, stages.collect::<Option<_>>()?))
}
