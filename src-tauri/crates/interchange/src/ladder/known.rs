//! What the workspace already has, so that a level or competency of the same name keeps its code and people carry over.

use std::collections::HashMap;

use rungs_domain::decision_area::DecisionArea;
use rungs_domain::ladder::{Ladder, Level};

use crate::folding::folded;

use super::vocabulary::behind_a_code;

/// The ladder that counts and the decision areas; both may be missing.
#[derive(Debug, Clone, Copy, Default)]
pub struct Known<'a> {
    pub ladder: Option<&'a Ladder>,
    pub decision_areas: &'a [DecisionArea],
}

/// The same, looked up by folded names.
#[derive(Debug, Default)]
pub(super) struct KnownNames<'a> {
    /// Of the longest name of a level.
    most_words_of_level: usize,
    levels: HashMap<String, Option<&'a Level>>,
    competencies: HashMap<String, &'a str>,
    areas: HashMap<String, &'a str>,
    tracks: HashMap<String, (&'a str, &'a str)>,
    decisions: HashMap<String, &'a str>,
}

impl<'a> KnownNames<'a> {
    pub fn of(known: Known<'a>) -> Self {
        let mut names = Self::default();
        for area in known.decision_areas {
            let code = area.code.as_str();
            for name in [code, area.name.as_str()] {
                names.decisions.entry(folded(name)).or_insert(code);
            }
        }
        let Some(ladder) = known.ladder else {
            return names;
        };
        for level in &ladder.levels {
            for name in [level.name.as_str(), level.code.as_str()] {
                names.levels.insert(title_key(name), Some(level));
            }
        }
        for level in &ladder.levels {
            let titles = &level.titles;
            for title in titles.us.iter().chain(&titles.europe).chain(&titles.uk) {
                // A title that two levels share tells neither.
                names
                    .levels
                    .entry(title_key(title))
                    .and_modify(|known| {
                        if known.is_some_and(|k| k.code != level.code) && !is_name(title, *known) {
                            *known = None;
                        }
                    })
                    .or_insert(Some(level));
            }
        }
        let words = names.levels.keys().map(|name| name.split(' ').count());
        names.most_words_of_level = words.max().unwrap_or(0);
        for competency in &ladder.competencies {
            let code = competency.code.as_str();
            names.competencies.insert(folded(code), code);
            names.competencies.insert(folded(&competency.name), code);
        }
        for area in &ladder.areas {
            names.areas.insert(folded(&area.name), area.code.as_str());
        }
        for track in &ladder.tracks {
            let entry = (track.code.as_str(), track.name.as_str());
            names.tracks.insert(folded(&track.name), entry);
            names.tracks.insert(folded(entry.0), entry);
        }
        names
    }

    pub fn level(&self, name: &str) -> Option<&'a Level> {
        self.level_of(name, &folded(name))
    }

    /// The same of a name that is folded already.
    pub fn level_of(&self, name: &str, words: &str) -> Option<&'a Level> {
        self.levels
            .get(&one_wording(words))
            .or_else(|| {
                let bare = name.split(['(', '（']).next()?;
                (bare.len() < name.len()).then(|| self.levels.get(&title_key(bare)))?
            })
            .or_else(|| {
                // “L3 - Senior PM (now)”: the name behind a code.
                let name = behind_a_code(name)?;
                let bare = name.split(['(', '（']).next()?;
                self.levels.get(&title_key(bare))
            })
            .copied()
            .flatten()
    }

    pub fn most_words_of_level(&self) -> usize {
        self.most_words_of_level
    }

    pub fn competency(&self, name: &str) -> Option<&'a str> {
        self.competencies.get(&folded(name)).copied()
    }

    pub fn area(&self, name: &str) -> Option<&'a str> {
        self.areas.get(&folded(name)).copied()
    }

    /// Code and name.
    pub fn track(&self, name: &str) -> Option<(&'a str, &'a str)> {
        self.tracks.get(&folded(name)).copied()
    }

    pub fn decision(&self, name: &str) -> Option<&'a str> {
        self.decisions.get(&folded(name)).copied()
    }
}

/// “Sr. Product Manager”, “Senior PM” and “senior product manager” are one title.
fn title_key(title: &str) -> String {
    one_wording(&folded(title))
}

fn one_wording(folded: &str) -> String {
    let words = folded.replace("product manager", "pm");
    let words = words.split(' ').map(|word| match word {
        "sr" => "senior",
        "jr" => "junior",
        "assoc" => "associate",
        word => word,
    });
    words.collect::<Vec<_>>().join(" ")
}

fn is_name(title: &str, level: Option<&Level>) -> bool {
    level.is_some_and(|l| {
        title_key(&l.name) == title_key(title) || title_key(l.code.as_str()) == title_key(title)
    })
}
