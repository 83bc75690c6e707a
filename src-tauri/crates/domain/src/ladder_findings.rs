//! Holes in a ladder: what a reader of it would stumble over. Some forbid publishing, most only ask to be looked at.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::decision_catalogue::DecisionCatalogue;
use crate::ids::{CompetencyAreaCode, CompetencyCode, DecisionAreaCode, LevelCode, TrackCode};
use crate::ladder::{Ladder, Level};
use crate::ladder_climb::{Step, asked_below, step};
use crate::letters::plain_letters;

#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "snake_case")]
pub enum FindingKind {
    /// The ladder does not hang together.
    Broken,
    /// A track without levels, an area without competencies.
    Empty,
    /// A level that expects nothing at all.
    NoExpectations,
    /// A level that says nothing of a competency its neighbours speak of.
    Hole,
    /// A level asks less than the nearest one below it on its track that says something.
    Falls,
    /// A level asks no more than those below it, in anything.
    DoesNotRise,
    /// Two things of one name, or one behaviour in two places.
    Duplicate,
    /// A weight for a stage of the product that is the plain weight.
    IdleWeight,
    /// Less is decided than on the nearest level below that says something.
    DelegationFalls,
    /// The level says nothing of a decision.
    NoDelegation,
}

/// One finding, with where it is and a sentence that says it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Finding {
    pub kind: FindingKind,
    /// A ladder with it cannot be published.
    pub blocks: bool,
    pub level: Option<LevelCode>,
    pub competency: Option<CompetencyCode>,
    /// The decision nobody has the last word on, or the first of several.
    pub decision: Option<DecisionAreaCode>,
    pub track: Option<TrackCode>,
    pub area: Option<CompetencyAreaCode>,
    pub message: String,
}

impl Finding {
    fn new(kind: FindingKind, message: String) -> Self {
        Self {
            kind,
            blocks: false,
            level: None,
            competency: None,
            decision: None,
            track: None,
            area: None,
            message,
        }
    }
}

/// Everything found, what blocks publishing first, then in ladder order.
#[must_use]
pub fn findings(ladder: &Ladder, catalogue: &DecisionCatalogue) -> Vec<Finding> {
    let mut found = Vec::new();
    if let Err(error) = ladder.clone().checked() {
        found.push(Finding {
            blocks: true,
            ..Finding::new(FindingKind::Broken, error.message)
        });
    }
    empty_parts(ladder, &mut found);
    for level in &ladder.levels {
        if level.expectations.is_empty() {
            found.push(at(
                FindingKind::NoExpectations,
                level,
                None,
                format!("{} expects nothing yet.", level.name),
            ));
        } else {
            holes(ladder, level, &mut found);
        }
        let below = ladder.levels_below(level);
        rise(ladder, &below, level, &mut found);
        delegation_falls(&below, level, catalogue, &mut found);
        silent_decisions(level, catalogue, &mut found);
    }
    idle_weights(ladder, &mut found);
    duplicates(ladder, &mut found);
    found
}

fn at(
    kind: FindingKind,
    level: &Level,
    competency: Option<&CompetencyCode>,
    message: String,
) -> Finding {
    Finding {
        level: Some(level.code.clone()),
        competency: competency.cloned(),
        ..Finding::new(kind, message)
    }
}

fn empty_parts(ladder: &Ladder, found: &mut Vec<Finding>) {
    for track in &ladder.tracks {
        if !ladder.levels.iter().any(|l| l.track == track.code) {
            let message = format!("The track {} has no level.", track.name);
            found.push(Finding {
                track: Some(track.code.clone()),
                ..Finding::new(FindingKind::Empty, message)
            });
        }
    }
    for area in &ladder.areas {
        if !ladder.competencies.iter().any(|c| c.area == area.code) {
            let message = format!("The area {} has no competency.", area.name);
            found.push(Finding {
                area: Some(area.code.clone()),
                ..Finding::new(FindingKind::Empty, message)
            });
        }
    }
}

fn holes(ladder: &Ladder, level: &Level, found: &mut Vec<Finding>) {
    for competency in &ladder.competencies {
        if !level.expectations.contains_key(&competency.code) {
            found.push(at(
                FindingKind::Hole,
                level,
                Some(&competency.code),
                format!("{} says nothing of {}.", level.name, competency.name),
            ));
        }
    }
}

fn rise(ladder: &Ladder, below: &[&Level], level: &Level, found: &mut Vec<Finding>) {
    let mut beside: Vec<&Level> = Vec::new();
    let mut risen = false;
    for competency in &ladder.competencies {
        let (Some((lower, asked)), Some(own)) = (
            asked_below(below, &competency.code),
            level.expectations.get(&competency.code),
        ) else {
            continue;
        };
        beside.push(lower);
        let step = step(Some(asked), own.proficiency);
        risen |= step == Step::Rises;
        if step == Step::Falls {
            found.push(at(
                FindingKind::Falls,
                level,
                Some(&competency.code),
                format!(
                    "{} asks {} of {}, less than the {} of {} below it.",
                    level.name,
                    own.proficiency.value(),
                    competency.name,
                    asked.value(),
                    lower.name
                ),
            ));
        }
    }
    let (Some((first, others)), false) = (beside.split_first(), risen) else {
        return;
    };
    let below = if others.iter().all(|other| other.code == first.code) {
        format!("{} below it", first.name)
    } else {
        "the levels below it".to_owned()
    };
    found.push(at(
        FindingKind::DoesNotRise,
        level,
        None,
        format!(
            "{} asks no more than {below} in any competency.",
            level.name
        ),
    ));
}

fn delegation_falls(
    below: &[&Level],
    level: &Level,
    catalogue: &DecisionCatalogue,
    found: &mut Vec<Finding>,
) {
    let read = |level: &Level, area| {
        let expected = catalogue.expected(level, area);
        expected.map(|expected| catalogue.scale.reading(expected))
    };
    for area in catalogue.current() {
        let decided_below = below
            .iter()
            .find_map(|level| Some((level, read(level, &area.code)?)));
        if let (Some((below, lower)), Some(own)) = (decided_below, read(level, &area.code))
            && own < lower
        {
            let message = format!(
                "{} decides less on {} ({}) than {} below it ({}).",
                level.name,
                area.name,
                catalogue.scale.numbered(own),
                below.name,
                catalogue.scale.numbered(lower)
            );
            found.push(Finding {
                decision: Some(area.code.clone()),
                ..at(FindingKind::DelegationFalls, level, None, message)
            });
        }
    }
}

fn silent_decisions(level: &Level, catalogue: &DecisionCatalogue, found: &mut Vec<Finding>) {
    let silent: Vec<_> = catalogue
        .current()
        .filter(|area| catalogue.expected(level, &area.code).is_none())
        .collect();
    let Some(first) = silent.first() else {
        return;
    };
    let what = match silent.len() {
        all if all == catalogue.current().count() => "any decision".to_owned(),
        1 => first.name.clone(),
        some => format!("{some} decisions, {} among them", first.name),
    };
    let message = format!(
        "{} does not say who has the last word on {what}.",
        level.name
    );
    found.push(Finding {
        decision: Some(first.code.clone()),
        ..at(FindingKind::NoDelegation, level, None, message)
    });
}

fn idle_weights(ladder: &Ladder, found: &mut Vec<Finding>) {
    for competency in &ladder.competencies {
        for (stage, weight) in &competency.stage_weights {
            if *weight == competency.weight {
                let message = format!(
                    "{} weighs {weight} for a {} product, as much as for any other.",
                    competency.name,
                    stage.word()
                );
                found.push(Finding {
                    competency: Some(competency.code.clone()),
                    ..Finding::new(FindingKind::IdleWeight, message)
                });
            }
        }
    }
}

fn duplicates(ladder: &Ladder, found: &mut Vec<Finding>) {
    let mut levels: HashMap<String, &Level> = HashMap::new();
    for level in &ladder.levels {
        if let Some(first) = levels.insert(plain_letters(&level.name), level) {
            found.push(at(
                FindingKind::Duplicate,
                level,
                None,
                format!("Two levels are called {}.", first.name),
            ));
        }
    }
    let mut competencies = HashSet::new();
    for competency in &ladder.competencies {
        if !competencies.insert(plain_letters(&competency.name)) {
            let message = format!("Two competencies are called {}.", competency.name);
            found.push(Finding {
                competency: Some(competency.code.clone()),
                ..Finding::new(FindingKind::Duplicate, message)
            });
        }
    }
    let mut behaviours: BTreeMap<String, &str> = BTreeMap::new();
    for level in &ladder.levels {
        for competency in &ladder.competencies {
            let expectation = level.expectations.get(&competency.code);
            for behaviour in expectation.iter().flat_map(|e| &e.behaviours) {
                if let Some(first) = behaviours.insert(plain_letters(behaviour), &level.name) {
                    found.push(at(
                        FindingKind::Duplicate,
                        level,
                        Some(&competency.code),
                        format!(
                            "“{behaviour}” stands under {first} already, so {} does not tell them apart.",
                            level.name
                        ),
                    ));
                }
            }
        }
    }
}

#[cfg(test)]
#[path = "ladder_findings_tests.rs"]
mod tests;
