//! A ladder put together piece by piece, in the order of the file; every piece put in tells its fate.

use std::collections::{BTreeMap, HashMap};

use rungs_domain::delegation::DelegationLevel;
use rungs_domain::person::{LONGEST_NAME, LifeCycleStage};

use crate::folding::folded;

use super::expected::Expected;
use super::fate::{Fate, Reason};
use super::given_codes::GivenCodes;
use super::known::KnownNames;
use super::level_texts::added;
use super::part::FilePart;
use super::pointing::said_as;

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
    pub expected: Expected,
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
    pub(super) codes: GivenCodes,
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

    /// The level a text points to: “As PM II”. One on the same track goes before others of its name.
    pub fn level_pointed_to(&self, text: &str, from: usize) -> Option<usize> {
        let track = self.levels.get(from).and_then(|level| level.track);
        let on_track = |at: &&usize| self.levels.get(**at).is_some_and(|l| l.track == track);
        said_as(text).find_map(|name| {
            let same = self.level_at.get(&name)?;
            let at = same.iter().find(on_track).or_else(|| same.first()).copied();
            at.filter(|at| *at != from)
        })
    }

    /// Another level of a name that one on the same track has already, told from it by its code; the one of that code when it is
    /// there.
    pub fn level_apart(
        &mut self,
        text: &str,
        track: Option<usize>,
        code: Option<&str>,
    ) -> Option<usize> {
        let name = name_of(text)?;
        let code = code.and_then(name_of);
        let same = self.level_at.entry(key_of(&name)).or_default();
        let is_it = |at: &&usize| {
            self.levels
                .get(**at)
                .is_some_and(|l| l.track == track && code.is_some() && l.code == code)
        };
        if let Some(at) = same.iter().find(is_it) {
            return Some(*at);
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
        self.new_competency(name, area)
    }

    /// The competency of a name in an area with a code; one of the same name with another code is another one.
    pub fn competency_coded(
        &mut self,
        text: &str,
        area: Option<usize>,
        code: &str,
    ) -> Option<usize> {
        let found = self.competency(text, area)?;
        let code = name_of(code);
        let is_other = |at: usize| {
            self.competencies
                .get(at)
                .is_some_and(|c| c.code.is_some() && code.is_some() && c.code != code)
        };
        if !is_other(found) {
            return Some(found);
        }
        let name = name_of(text)?;
        let same = self.competency_at.entry(key_of(&name)).or_default();
        let is_it = |at: &&usize| {
            self.competencies
                .get(**at)
                .is_some_and(|c| c.area == area && c.code == code)
        };
        if let Some(at) = same.iter().find(is_it) {
            return Some(*at);
        }
        self.new_competency(name, area)
    }

    fn new_competency(&mut self, name: String, area: Option<usize>) -> Option<usize> {
        let at = self.competencies.len();
        if at == MOST_COMPETENCIES {
            return None;
        }
        let same = self.competency_at.entry(key_of(&name)).or_default();
        same.push(at);
        self.competencies.push(CompetencyFound {
            name,
            area,
            ..CompetencyFound::default()
        });
        Some(at)
    }

    pub fn title(&mut self, text: &str) -> Fate {
        match (&self.name, name_of(text)) {
            (Some(known), Some(name)) if key_of(known) == key_of(&name) => {}
            (Some(_), _) => return Fate::NotPlaced(Reason::SaidTwice),
            (None, None) => return Fate::NotPlaced(Reason::TooLong),
            (None, name) => self.name = name,
        }
        Fate::Taken(FilePart::Title)
    }

    pub fn text(&mut self, text: &str) -> Fate {
        added(&mut self.description, text, FilePart::Text)
    }
}
