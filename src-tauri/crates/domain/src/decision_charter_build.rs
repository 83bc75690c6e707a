//! Making a decision charter out of what was agreed. What it takes is chosen here, field by field.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::decision_area::DecisionArea;
use crate::decision_catalogue::DecisionCatalogue;
use crate::decision_charter::{
    CharterGroup, CharterPromise, CharterReview, CharterRow, CharterStep, CharterWanted,
    CharterWhile, DecisionCharter, DecisionCharters, LastWord,
};
use crate::delegation::{Delegation, DelegationLevel, overdue, state_on};
use crate::delegation_scale::Scale;
use crate::delegation_story::list;
use crate::temporary_level::TemporaryLevel;
use crate::{Day, Shareable};

/// What all charters of a file have in common.
#[derive(Debug, Clone, Copy)]
pub struct CharterGround<'a> {
    /// The workspace's name.
    pub workspace: &'a str,
    pub today: Day,
    pub catalogue: &'a DecisionCatalogue,
}

/// All one charter is made of.
#[derive(Debug, Clone, Copy)]
pub struct CharterFacts<'a> {
    pub person: &'a str,
    /// May be empty.
    pub title: &'a str,
    pub leader: Option<&'a str>,
    /// Every state of every cell of the person, in any order.
    pub states: &'a [Delegation],
    pub temporary: &'a [TemporaryLevel],
}

/// One charter for each of them, in their order.
#[must_use]
pub fn build(
    ground: &CharterGround<'_>,
    people: &[CharterFacts<'_>],
) -> Shareable<DecisionCharters> {
    let steps = ground.catalogue.scale.steps();
    Shareable::new(DecisionCharters {
        workspace: ground.workspace.to_owned(),
        language: "en".to_owned(),
        printed_on: ground.today.long(),
        steps: steps
            .iter()
            .map(|step| CharterStep {
                number: step.number,
                word: ground.catalogue.scale.word(step.value),
                meaning: ground.catalogue.scale.meaning(step.value),
            })
            .collect(),
        charters: people.iter().map(|facts| charter(ground, facts)).collect(),
    })
}

/// An area with what was agreed on it, and what holds or will hold there for a while.
struct Cell<'a> {
    area: &'a DecisionArea,
    state: &'a Delegation,
    for_a_while: Vec<&'a TemporaryLevel>,
}

fn charter(ground: &CharterGround<'_>, facts: &CharterFacts<'_>) -> DecisionCharter {
    let scale = ground.catalogue.scale;
    let mut cells = Vec::new();
    let mut open = Vec::new();
    for area in ground.catalogue.on(ground.today) {
        let states: Vec<Delegation> = facts
            .states
            .iter()
            .filter(|state| state.area == area.code)
            .cloned()
            .collect();
        let Some(on) = state_on(&states, ground.today).map(|state| &state.id) else {
            open.push(area.name.clone());
            continue;
        };
        let state = facts.states.iter().find(|state| state.id == *on);
        let for_a_while = facts
            .temporary
            .iter()
            .filter(|t| t.area == area.code && t.returns_on() > ground.today.max(t.since))
            // What the scale does not tell apart is no change to anybody who reads it.
            .filter(|t| {
                let step = |level| ground.catalogue.scale.number(level);
                state.is_none_or(|state| step(t.level) != step(state.level))
            })
            .collect();
        cells.extend(state.map(|state| Cell {
            area,
            state,
            for_a_while,
        }));
    }
    DecisionCharter {
        person: facts.person.to_owned(),
        title: facts.title.to_owned(),
        leader: facts.leader.map(str::to_owned),
        groups: [LastWord::Person, LastWord::Both, LastWord::Leader]
            .into_iter()
            .filter_map(|whose| group(ground, &cells, whose))
            .collect(),
        for_a_while: for_a_while(ground, &cells),
        wanted: wanted(scale, &cells),
        owed: owed(&cells),
        reviews: reviews(ground, &cells),
        spoken: spoken(scale, &cells),
        open,
    }
}

/// Read on the scale, so that what its words do not tell apart stands together.
fn last_word(scale: Scale, level: DelegationLevel) -> LastWord {
    let level = scale.reading(level);
    if level.is_held() {
        LastWord::Person
    } else if level.is_kept() {
        LastWord::Leader
    } else {
        LastWord::Both
    }
}

fn title(scale: Scale, whose: LastWord) -> &'static str {
    let root = scale.reading(DelegationLevel::JOINTLY);
    let holds_less = DelegationLevel::all()
        .into_iter()
        .any(|level| level.is_kept() && scale.reading(level) == root);
    match whose {
        LastWord::Person => "You decide",
        LastWord::Both if holds_less => "We decide together, or I do",
        LastWord::Both => "We decide together",
        LastWord::Leader => "Bring to me",
    }
}

fn group(ground: &CharterGround<'_>, cells: &[Cell<'_>], whose: LastWord) -> Option<CharterGroup> {
    let scale = ground.catalogue.scale;
    let mut of_group: Vec<&Cell<'_>> = cells
        .iter()
        .filter(|cell| last_word(scale, cell.state.level) == whose)
        .collect();
    // The sort is stable, so equals stay in catalogue order.
    of_group.sort_by_key(|cell| Reverse(scale.number(cell.state.level)));
    let row = |cell: &&Cell<'_>| CharterRow {
        area: cell.area.name.clone(),
        step: scale.number(cell.state.level),
        word: scale.word(cell.state.level),
        within: capitalised(&cell.state.limits.line().unwrap_or_default()),
        ask: list(&cell.state.consult),
        tell: list(&cell.state.inform),
        for_a_while: cell
            .for_a_while
            .iter()
            .find(|level| level.holds_on(ground.today))
            .map(|level| {
                let last = level.returns_on().plus_days(-1).long();
                format!("Until {last}: {}", scale.word(level.level))
            })
            .unwrap_or_default(),
    };
    (!of_group.is_empty()).then(|| CharterGroup {
        last_word: whose,
        title: title(scale, whose),
        rows: of_group.iter().map(row).collect(),
    })
}

fn for_a_while(ground: &CharterGround<'_>, cells: &[Cell<'_>]) -> Vec<CharterWhile> {
    let scale = ground.catalogue.scale;
    let mut all: Vec<(&Cell<'_>, &TemporaryLevel)> = cells
        .iter()
        .flat_map(|cell| cell.for_a_while.iter().map(move |level| (cell, *level)))
        .collect();
    all.sort_by_key(|(_, level)| (level.returns_on(), level.since));
    all.into_iter()
        .map(|(cell, level)| {
            let last = level.returns_on().plus_days(-1);
            CharterWhile {
                area: cell.area.name.clone(),
                words: format!(
                    "{} instead of {}",
                    scale.word(level.level),
                    scale.word(cell.state.level)
                ),
                when: if level.since > ground.today {
                    format!("from {} to {}", level.since.long(), last.long())
                } else {
                    format!("until {}", last.long())
                },
            }
        })
        .collect()
}

/// What is wanted and not there yet, as the scale tells it.
fn still_wanted(scale: Scale, state: &Delegation) -> Option<DelegationLevel> {
    state
        .wanted
        .filter(|wanted| scale.reading(*wanted) != scale.reading(state.level))
}

fn wanted(scale: Scale, cells: &[Cell<'_>]) -> Vec<CharterWanted> {
    cells
        .iter()
        .filter_map(|cell| {
            let to = still_wanted(scale, cell.state)?;
            Some(CharterWanted {
                area: cell.area.name.clone(),
                words: format!("{} → {}", scale.word(cell.state.level), scale.word(to)),
                by: cell
                    .state
                    .wanted_by
                    .map(|by| format!("by {}", by.long()))
                    .unwrap_or_default(),
            })
        })
        .collect()
}

fn owed(cells: &[Cell<'_>]) -> Vec<CharterPromise> {
    let mut promises: Vec<(&str, Vec<String>)> = Vec::new();
    for cell in cells {
        let Some(text) = cell.state.commitment.as_deref() else {
            continue;
        };
        match promises.iter_mut().find(|(promise, _)| *promise == text) {
            Some((_, areas)) => areas.push(cell.area.name.clone()),
            None => promises.push((text, vec![cell.area.name.clone()])),
        }
    }
    promises
        .into_iter()
        .map(|(text, areas)| CharterPromise {
            text: text.to_owned(),
            areas: list(&areas),
        })
        .collect()
}

fn reviews(ground: &CharterGround<'_>, cells: &[Cell<'_>]) -> Vec<CharterReview> {
    let mut on: BTreeMap<Day, Vec<String>> = BTreeMap::new();
    for cell in cells {
        if let Some(day) = cell.state.review {
            on.entry(day).or_default().push(cell.area.name.clone());
        }
    }
    on.into_iter()
        .map(|(day, areas)| CharterReview {
            on: day.long(),
            overdue: overdue(Some(day), ground.today),
            areas: list(&areas),
        })
        .collect()
}

fn spoken(scale: Scale, cells: &[Cell<'_>]) -> Vec<u8> {
    let levels = cells.iter().flat_map(|cell| {
        std::iter::once(cell.state.level)
            .chain(still_wanted(scale, cell.state))
            .chain(cell.for_a_while.iter().map(|level| level.level))
    });
    let numbers: BTreeSet<u8> = levels.map(|level| scale.number(level)).collect();
    numbers.into_iter().collect()
}

fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    letters
        .next()
        .into_iter()
        .flat_map(char::to_uppercase)
        .chain(letters)
        .collect()
}

#[cfg(test)]
#[path = "decision_charter_tests.rs"]
mod tests;
