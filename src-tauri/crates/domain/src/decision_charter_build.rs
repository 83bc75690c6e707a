//! Making a decision charter out of what was agreed. What it takes is chosen here, field by field.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::decision_area::DecisionArea;
use crate::decision_catalogue::DecisionCatalogue;
use crate::decision_charter::{
    CharterGroup, CharterPromise, CharterReview, CharterRow, CharterStep, CharterWanted,
    DecisionCharter, DecisionCharters,
};
use crate::delegation::{Delegation, DelegationLevel, overdue};
use crate::delegation_scale::Scale;
use crate::delegation_story::list;
use crate::last_word::LastWord;
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
    /// What was agreed and counts but for what holds for a while.
    state: &'a Delegation,
    /// Agreed for days to come included.
    states: Vec<&'a Delegation>,
    /// The earliest first; they never overlap.
    for_a_while: Vec<&'a TemporaryLevel>,
}

impl Cell<'_> {
    fn agreed_on(&self, day: Day) -> DelegationLevel {
        let begun = self.states.iter().filter(|state| state.since <= day);
        begun
            .max_by_key(|state| (state.since, &state.id))
            .map_or(self.state.level, |state| state.level)
    }

    fn pulled_on(&self, day: Day) -> Option<&TemporaryLevel> {
        self.for_a_while
            .iter()
            .find(|level| level.holds_on(day))
            .copied()
    }

    /// What counts on a day.
    fn level_on(&self, day: Day) -> DelegationLevel {
        self.pulled_on(day)
            .map_or_else(|| self.agreed_on(day), |level| level.level)
    }
}

fn charter(ground: &CharterGround<'_>, facts: &CharterFacts<'_>) -> DecisionCharter {
    let scale = ground.catalogue.scale;
    let mut cells = Vec::new();
    let mut open = Vec::new();
    for area in ground.catalogue.on(ground.today) {
        match cell(ground, facts, area) {
            Some(cell) => cells.push(cell),
            None => open.push(area.name.clone()),
        }
    }
    DecisionCharter {
        person: facts.person.to_owned(),
        title: facts.title.to_owned(),
        leader: facts.leader.map(str::to_owned),
        groups: [
            LastWord::Person,
            LastWord::Both,
            LastWord::LeaderOrBoth,
            LastWord::Leader,
        ]
        .into_iter()
        .filter_map(|whose| group(ground, &cells, whose))
        .collect(),
        wanted: wanted(scale, &cells),
        owed: owed(&cells),
        reviews: reviews(ground, &cells),
        spoken: spoken(ground, &cells),
        open,
    }
}

/// None where nothing is agreed by today.
fn cell<'a>(
    ground: &CharterGround<'_>,
    facts: &CharterFacts<'a>,
    area: &'a DecisionArea,
) -> Option<Cell<'a>> {
    let step = |level| ground.catalogue.scale.number(level);
    let states: Vec<&Delegation> = facts
        .states
        .iter()
        .filter(|state| state.area == area.code)
        .collect();
    let state = states
        .iter()
        .filter(|state| state.since <= ground.today)
        .max_by_key(|state| (state.since, &state.id))
        .copied()?;
    let mut for_a_while: Vec<&TemporaryLevel> = facts
        .temporary
        .iter()
        .filter(|t| t.area == area.code && t.returns_on() > ground.today.max(t.since))
        // What the scale does not tell apart is no change to anybody who reads it.
        .filter(|t| step(t.level) != step(state.level))
        .collect();
    for_a_while.sort_by_key(|level| level.since);
    Some(Cell {
        area,
        state,
        states,
        for_a_while,
    })
}

const fn title(whose: LastWord) -> &'static str {
    match whose {
        LastWord::Person => "You decide",
        LastWord::Both => "We decide together",
        LastWord::LeaderOrBoth => "We decide together, or I do",
        LastWord::Leader => "Bring to me",
    }
}

fn group(ground: &CharterGround<'_>, cells: &[Cell<'_>], whose: LastWord) -> Option<CharterGroup> {
    let scale = ground.catalogue.scale;
    let now = |cell: &Cell<'_>| cell.level_on(ground.today);
    let mut of_group: Vec<&Cell<'_>> = cells
        .iter()
        .filter(|cell| LastWord::at(scale, now(cell)) == whose)
        .collect();
    // The sort is stable, so equals stay in catalogue order.
    of_group.sort_by_key(|cell| Reverse(scale.number(now(cell))));
    let row = |cell: &&Cell<'_>| CharterRow {
        area: cell.area.name.clone(),
        step: scale.number(now(cell)),
        word: scale.word(now(cell)),
        within: capitalised(&cell.state.limits.line().unwrap_or_default()),
        ask: list(&cell.state.consult),
        inform: list(&cell.state.inform),
        for_a_while: cell
            .pulled_on(ground.today)
            .map(|level| {
                let last = level.returns_on().plus_days(-1).long();
                let then = afterwards(scale, cell, level);
                format!("For a while, until {last}; {then}.")
            })
            .unwrap_or_default(),
        later: cell
            .for_a_while
            .iter()
            .filter(|level| level.since > ground.today)
            .map(|level| {
                let (first, last) = (level.since.long(), level.returns_on().plus_days(-1).long());
                let then = afterwards(scale, cell, level);
                format!(
                    "From {first} to {last}: {}; {then}.",
                    scale.numbered(level.level)
                )
            })
            .collect(),
    };
    (!of_group.is_empty()).then(|| CharterGroup {
        last_word: whose,
        title: title(whose),
        rows: of_group.iter().map(row).collect(),
    })
}

/// `then 5 Advise again`, with the level that counts on the day it returns; not “again” when that is another one for a while, or one
/// that was not agreed when this one began.
fn afterwards(scale: Scale, cell: &Cell<'_>, level: &TemporaryLevel) -> String {
    let back = level.returns_on();
    let then = scale.numbered(cell.level_on(back));
    let known = scale.numbered(cell.agreed_on(level.since));
    let again = if cell.pulled_on(back).is_none() && then == known {
        " again"
    } else {
        ""
    };
    format!("then {then}{again}")
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
                words: format!(
                    "{} → {}",
                    scale.numbered(cell.state.level),
                    scale.numbered(to)
                ),
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

/// Steps that are named anywhere on the page.
fn spoken(ground: &CharterGround<'_>, cells: &[Cell<'_>]) -> Vec<u8> {
    let scale = ground.catalogue.scale;
    let levels = cells.iter().flat_map(|cell| {
        let whiles = cell
            .for_a_while
            .iter()
            .flat_map(|level| [level.level, cell.level_on(level.returns_on())]);
        let wish = still_wanted(scale, cell.state);
        std::iter::once(cell.level_on(ground.today))
            .chain(wish.into_iter().flat_map(|to| [cell.state.level, to]))
            .chain(whiles)
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
