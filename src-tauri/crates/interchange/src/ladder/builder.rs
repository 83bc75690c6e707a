//! A ladder put together piece by piece, in the order of the file; every piece put in tells its fate.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, HashMap};

use rungs_domain::delegation::DelegationLevel;
use rungs_domain::ladder_edit::{HIGHEST_GRADE, LONGEST_TEXT};
use rungs_domain::person::{LONGEST_NAME, LifeCycleStage};

use crate::folding::folded;

use super::cell_text::{CellText, items};
use super::fate::{Fate, Reason};
use super::known::KnownNames;
use super::part::FilePart;

#[derive(Debug, Default)]
pub(super) struct TrackFound {
    pub name: String,
    pub code: Option<String>,
    pub description: String,
}

#[derive(Debug, Default)]
pub(super) struct LevelFound {
    pub name: String,
    pub track: Option<usize>,
    pub code: Option<String>,
    pub grade: Option<u8>,
    pub texts: BTreeMap<FilePart, String>,
    pub lists: BTreeMap<FilePart, Vec<String>>,
    pub delegation: BTreeMap<String, DelegationLevel>,
    pub expected: BTreeMap<usize, CellText>,
}

#[derive(Debug, Default)]
pub(super) struct AreaFound {
    pub name: String,
    pub code: Option<String>,
}

#[derive(Debug, Default)]
pub(super) struct CompetencyFound {
    pub name: String,
    pub area: Option<usize>,
    pub code: Option<String>,
    pub weight: Option<f64>,
    /// What it weighs at stages of a product's life where that differs.
    pub stage_weights: BTreeMap<LifeCycleStage, f64>,
    pub description: String,
}

#[derive(Debug, Default)]
pub(super) struct Builder<'k> {
    pub known: KnownNames<'k>,
    pub name: Option<String>,
    pub description: String,
    pub tracks: Vec<TrackFound>,
    pub levels: Vec<LevelFound>,
    pub areas: Vec<AreaFound>,
    pub competencies: Vec<CompetencyFound>,
    track_at: HashMap<String, usize>,
    level_at: HashMap<String, Vec<usize>>,
    area_at: HashMap<String, usize>,
    competency_at: HashMap<String, Vec<usize>>,
}

/// More of a kind than any ladder has; what comes after them is not placed.
const MOST_LEVELS: usize = 2_000;
const MOST_COMPETENCIES: usize = 10_000;

/// A name on one line; none when it is empty or too long for one.
pub(super) fn name_of(text: &str) -> Option<String> {
    let name = rungs_domain::person::one_line(text);
    let name = name
        .trim_matches(|c: char| c == '*' || c == '_' || c == '#')
        .trim();
    (!name.is_empty() && name.chars().count() <= LONGEST_NAME).then(|| name.to_owned())
}

fn key_of(name: &str) -> String {
    let key = folded(name);
    // A name of signs alone has no letters to compare.
    if key.is_empty() { name.to_owned() } else { key }
}

impl<'k> Builder<'k> {
    pub fn new(known: KnownNames<'k>) -> Self {
        Self {
            known,
            ..Self::default()
        }
    }

    pub fn track(&mut self, text: &str) -> Option<usize> {
        let name = name_of(text)?;
        let next = self.tracks.len();
        if next == MOST_LEVELS {
            return self.track_at.get(&key_of(&name)).copied();
        }
        let at = *self.track_at.entry(key_of(&name)).or_insert(next);
        if at == next {
            self.tracks.push(TrackFound {
                name,
                ..TrackFound::default()
            });
        }
        Some(at)
    }

    /// The level of a name on a track; without a track any of the name, and one found without a track joins the one named.
    pub fn level(&mut self, text: &str, track: Option<usize>) -> Option<usize> {
        let name = name_of(text)?;
        let same = self.level_at.entry(key_of(&name)).or_default();
        let fits = |at: &&usize| {
            self.levels
                .get(**at)
                .is_some_and(|l| track.is_none() || l.track.is_none() || l.track == track)
        };
        if let Some(at) = same.iter().find(fits).copied() {
            if let Some(level) = self.levels.get_mut(at).filter(|l| l.track.is_none()) {
                level.track = track;
            }
            return Some(at);
        }
        if self.levels.len() == MOST_LEVELS {
            return None;
        }
        same.push(self.levels.len());
        self.levels.push(LevelFound {
            name,
            track,
            ..LevelFound::default()
        });
        Some(self.levels.len() - 1)
    }

    pub fn area(&mut self, text: &str) -> Option<usize> {
        let name = name_of(text)?;
        let next = self.areas.len();
        if next == MOST_COMPETENCIES {
            return self.area_at.get(&key_of(&name)).copied();
        }
        let at = *self.area_at.entry(key_of(&name)).or_insert(next);
        if at == next {
            self.areas.push(AreaFound { name, code: None });
        }
        Some(at)
    }

    /// The competency of a name in an area; without an area any of the name.
    pub fn competency(&mut self, text: &str, area: Option<usize>) -> Option<usize> {
        let name = name_of(text)?;
        let same = self.competency_at.entry(key_of(&name)).or_default();
        let fits = |at: &&usize| {
            self.competencies
                .get(**at)
                .is_some_and(|c| area.is_none() || c.area.is_none() || c.area == area)
        };
        if let Some(at) = same.iter().find(fits).copied() {
            if let Some(found) = self.competencies.get_mut(at).filter(|c| c.area.is_none()) {
                found.area = area;
            }
            return Some(at);
        }
        if self.competencies.len() == MOST_COMPETENCIES {
            return None;
        }
        same.push(self.competencies.len());
        self.competencies.push(CompetencyFound {
            name,
            area,
            ..CompetencyFound::default()
        });
        Some(self.competencies.len() - 1)
    }

    pub fn title(&mut self, text: &str) -> Fate {
        match (&self.name, name_of(text)) {
            (Some(known), Some(name)) if *known == name => {}
            (Some(_), _) => return Fate::NotPlaced(Reason::SaidTwice),
            (None, None) => return Fate::NotPlaced(Reason::TooLong),
            (None, name) => self.name = name,
        }
        Fate::Taken(FilePart::Title)
    }

    pub fn text(&mut self, text: &str) -> Fate {
        added(&mut self.description, text, FilePart::Text)
    }

    pub fn track_text(&mut self, track: usize, part: FilePart, text: &str) -> Fate {
        let Some(found) = self.tracks.get_mut(track) else {
            return Fate::NotPlaced(Reason::NotUnderstood);
        };
        match part {
            FilePart::Code | FilePart::TrackCode => once(&mut found.code, text, part),
            _ => added(&mut found.description, text, FilePart::TrackText),
        }
    }

    pub fn area_code(&mut self, area: usize, text: &str) -> Fate {
        match self.areas.get_mut(area) {
            Some(found) => once(&mut found.code, text, FilePart::AreaCode),
            None => Fate::NotPlaced(Reason::NotUnderstood),
        }
    }

    /// A code, a weight or a description of a competency.
    pub fn competency_text(&mut self, competency: usize, part: FilePart, text: &str) -> Fate {
        let Some(found) = self.competencies.get_mut(competency) else {
            return Fate::NotPlaced(Reason::NoCompetency);
        };
        match part {
            FilePart::Code => once(&mut found.code, text, part),
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
            FilePart::Code => once(&mut found.code, text, part),
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

    /// What a level is expected to decide: "5", "5 Advise", "Advise".
    pub fn delegation(&mut self, level: usize, area: &str, text: &str) -> Fate {
        let known = self.known.decision(area).map(str::to_owned);
        let (Some(code), Some(found)) = (known, self.levels.get_mut(level)) else {
            return Fate::NotPlaced(Reason::NoDecision);
        };
        let text = text.trim();
        let number = text
            .chars()
            .next()
            .and_then(|c| c.to_digit(10))
            .and_then(|n| u8::try_from(n).ok());
        let named = || {
            DelegationLevel::all()
                .into_iter()
                .find(|l| l.name().eq_ignore_ascii_case(text))
        };
        match number
            .and_then(|n| DelegationLevel::new(n).ok())
            .or_else(named)
        {
            Some(expected) => {
                found.delegation.insert(code, expected);
                Fate::Taken(FilePart::Delegation)
            }
            None => Fate::NotPlaced(Reason::NoDecision),
        }
    }

    /// A cell about one level and one competency, taken as a part of what is expected.
    pub fn expect(&mut self, level: usize, competency: usize, part: FilePart, text: &str) -> Fate {
        let Some(found) = self.levels.get_mut(level) else {
            return Fate::NotPlaced(Reason::NoLevel);
        };
        if too_long(text) {
            return Fate::NotPlaced(Reason::TooLong);
        }
        if says_nothing(text) {
            return Fate::NothingSaid;
        }
        let cell = match part {
            FilePart::Proficiency => match super::cell_text::rating(text) {
                Some(rating) => CellText {
                    rating: Some(rating),
                    ..CellText::default()
                },
                None => return Fate::NotPlaced(Reason::NoRating),
            },
            FilePart::Example => CellText {
                example: Some(text.trim().to_owned()),
                ..CellText::default()
            },
            FilePart::AntiPattern => CellText {
                anti_pattern: Some(text.trim().to_owned()),
                ..CellText::default()
            },
            _ => CellText::of(text),
        };
        // A number alone that is no rating says nothing a person could do.
        if cell.rating.is_none()
            && text
                .trim()
                .chars()
                .all(|c| c.is_numeric() || " .,/%+-".contains(c))
        {
            return Fate::NotPlaced(Reason::NoRating);
        }
        let taken = if cell.rating.is_some() && cell.behaviours.is_empty() {
            FilePart::Proficiency
        } else {
            part
        };
        let known = match found.expected.entry(competency) {
            Entry::Vacant(place) => {
                place.insert(cell);
                return Fate::Taken(taken);
            }
            Entry::Occupied(known) => known.into_mut(),
        };
        if known.rating.is_some() && cell.rating.is_some() && known.rating != cell.rating {
            return Fate::NotPlaced(Reason::SaidTwice);
        }
        known.rating = known.rating.or(cell.rating);
        known.behaviours.extend(cell.behaviours);
        for (slot, text) in [
            (&mut known.example, cell.example),
            (&mut known.anti_pattern, cell.anti_pattern),
        ] {
            match (slot.as_mut(), text) {
                (Some(slot), Some(text)) => {
                    slot.push('\n');
                    slot.push_str(&text);
                }
                (None, text) => *slot = text,
                (Some(_), None) => {}
            }
        }
        Fate::Taken(taken)
    }

    /// In a list "as above" means the words of the same competency one level before; ratings have a column of their own.
    pub fn expect_texts_as_before(&mut self, level: usize, competency: usize) -> Fate {
        let track = self.levels.get(level).and_then(|l| l.track);
        let before = self.levels.iter().take(level).rev().find_map(|other| {
            other
                .expected
                .get(&competency)
                .filter(|_| other.track == track)
                .cloned()
        });
        match (before, self.levels.get_mut(level)) {
            (Some(cell), Some(found)) => {
                let known = found.expected.entry(competency).or_default();
                known.behaviours.extend(cell.behaviours);
                known.example = known.example.take().or(cell.example);
                known.anti_pattern = known.anti_pattern.take().or(cell.anti_pattern);
                Fate::AsAbove
            }
            _ => Fate::NotPlaced(Reason::NothingAbove),
        }
    }

    /// The same as another level is expected to do.
    pub fn expect_as(&mut self, level: usize, competency: usize, other: Option<usize>) -> Fate {
        let same = other
            .and_then(|at| self.levels.get(at))
            .and_then(|l| l.expected.get(&competency))
            .cloned();
        match (same, self.levels.get_mut(level)) {
            (Some(cell), Some(found)) => {
                found.expected.insert(competency, cell);
                Fate::AsAbove
            }
            _ => Fate::NotPlaced(Reason::NothingAbove),
        }
    }
}

fn too_long(text: &str) -> bool {
    text.len() > LONGEST_TEXT && text.chars().count() > LONGEST_TEXT
}

/// A dash, dots or the like, which stand for nothing. Other signs may be drawn ratings.
fn says_nothing(text: &str) -> bool {
    const SIGNS: [char; 13] = [
        '-', '–', '—', '―', '‐', '‑', '−', '_', '.', '…', '/', '\\', 'ー',
    ];
    !text.trim().is_empty()
        && text
            .chars()
            .all(|c| c.is_whitespace() || SIGNS.contains(&c))
}

fn once(slot: &mut Option<String>, text: &str, part: FilePart) -> Fate {
    let Some(name) = name_of(text) else {
        return Fate::NotPlaced(Reason::TooLong);
    };
    if slot.as_ref().is_some_and(|known| *known != name) {
        return Fate::NotPlaced(Reason::SaidTwice);
    }
    *slot = Some(name);
    Fate::Taken(part)
}

fn added(slot: &mut String, text: &str, part: FilePart) -> Fate {
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
