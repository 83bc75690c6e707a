//! The team board on paper: who decides what, by people and by steps, on a day. It is handed to the whole team.
//! It has no place for limits, reasons or lists, for what is wanted, or for what a rung expects: only what holds, and the marks that a
//! review is overdue and that something holds for a while.

use std::collections::HashMap;

use serde::Serialize;

use crate::decision_catalogue::DecisionCatalogue;
use crate::delegation::{Delegation, overdue};
use crate::house_style::HouseStyle;
use crate::ids::{DecisionAreaCode, PersonId};
use crate::person::first_name;
use crate::temporary_level::TemporaryLevel;
use crate::{Day, Shareable, Wording};

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TeamBoard {
    pub workspace: String,
    /// BCP 47, `en`.
    pub language: String,
    /// `24 November 2026`.
    pub printed_on: String,
    /// `The team of Marisol Etxeberria`, or `Everyone`.
    pub whose: String,
    /// The day it shows, `24 November 2026`.
    pub as_of: String,
    /// Steps of the workspace's scale, least free first.
    pub steps: Vec<BoardStep>,
    pub people: Vec<String>,
    /// The people once more, as they are called where space is short: by first name, where nobody else here has it.
    pub short: Vec<String>,
    /// Areas of one category after the other, in catalogue order.
    pub categories: Vec<BoardCategory>,
    pub any_overdue: bool,
    pub any_for_a_while: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BoardStep {
    /// 1 is the least free.
    pub number: u8,
    pub word: String,
    /// Who has the last word, as a sentence.
    pub meaning: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BoardCategory {
    pub name: String,
    pub rows: Vec<BoardRow>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BoardRow {
    pub area: String,
    /// Of every person, in the order of `people`.
    pub cells: Vec<BoardCell>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct BoardCell {
    /// Number of the step that holds that day; none when nothing was agreed.
    pub step: Option<u8>,
    pub for_a_while: bool,
    pub overdue: bool,
}

/// All the board is made of.
#[derive(Debug, Clone, Copy)]
pub struct BoardFacts<'a> {
    pub house: &'a HouseStyle,
    pub today: Day,
    /// None for everyone.
    pub lead: Option<&'a str>,
    pub as_of: Day,
    pub catalogue: &'a DecisionCatalogue,
    /// With their names, in the order they stand on the board.
    pub people: &'a [(PersonId, String)],
    /// States begun by that day, in any order; of a cell the latest counts, and those of other people do no harm.
    pub states: &'a [Delegation],
    pub temporary: &'a [TemporaryLevel],
}

#[must_use]
pub fn build(facts: &BoardFacts<'_>) -> Shareable<TeamBoard> {
    let (scale, say) = (facts.catalogue.scale, facts.house.words());
    let mut agreed_in: HashMap<(&PersonId, &DecisionAreaCode), &Delegation> = HashMap::new();
    for state in facts.states {
        let latest = agreed_in
            .entry((&state.person, &state.area))
            .or_insert(state);
        if (latest.since, &latest.id) < (state.since, &state.id) {
            *latest = state;
        }
    }
    let holding_in: HashMap<(&PersonId, &DecisionAreaCode), &TemporaryLevel> = facts
        .temporary
        .iter()
        .filter(|level| level.holds_on(facts.as_of))
        .map(|level| ((&level.person, &level.area), level))
        .collect();
    let mut categories: Vec<BoardCategory> = Vec::new();
    for area in facts.catalogue.on(facts.as_of) {
        let cells = facts.people.iter().map(|(person, _)| {
            let agreed = agreed_in.get(&(person, &area.code));
            let holding = holding_in.get(&(person, &area.code));
            BoardCell {
                step: holding
                    .map(|level| level.level)
                    .or(agreed.map(|state| state.level))
                    .map(|level| scale.number(level)),
                for_a_while: holding.is_some(),
                overdue: overdue(agreed.and_then(|state| state.review), facts.as_of),
            }
        });
        let row = BoardRow {
            area: area.name.clone(),
            cells: cells.collect(),
        };
        match categories.iter_mut().find(|c| c.name == area.category) {
            Some(category) => category.rows.push(row),
            None => categories.push(BoardCategory {
                name: area.category.clone(),
                rows: vec![row],
            }),
        }
    }
    let any = |mark: fn(&BoardCell) -> bool| {
        categories
            .iter()
            .flat_map(|category| &category.rows)
            .flat_map(|row| &row.cells)
            .any(mark)
    };
    Shareable::new(TeamBoard {
        workspace: facts.house.workspace.clone(),
        language: facts.house.language.tag().to_owned(),
        printed_on: say.long(facts.today),
        whose: whose(say, facts.lead),
        as_of: say.long(facts.as_of),
        steps: scale
            .steps()
            .into_iter()
            .map(|step| BoardStep {
                number: step.number,
                word: say.step(scale, step.value),
                meaning: say.step_meaning(scale, step.value),
            })
            .collect(),
        short: short_names(facts.people),
        people: facts.people.iter().map(|(_, name)| name.clone()).collect(),
        any_overdue: any(|cell| cell.overdue),
        any_for_a_while: any(|cell| cell.for_a_while),
        categories,
    })
}

/// `The team of Marisol Etxeberria`, or `Everyone`.
pub(crate) fn whose(say: Wording, lead: Option<&str>) -> String {
    lead.map_or_else(
        || say.word("paper-everyone"),
        |lead| say.with("paper-team-of", &[("lead", lead.into())]),
    )
}

/// Names where space is short: the first name, where nobody else here has it.
pub(crate) fn short_names(people: &[(PersonId, String)]) -> Vec<String> {
    let firsts: Vec<String> = people.iter().map(|(_, name)| first_name(name)).collect();
    let mut of_that_name: HashMap<&str, usize> = HashMap::new();
    for first in &firsts {
        *of_that_name.entry(first).or_default() += 1;
    }
    firsts
        .iter()
        .zip(people)
        .map(|(first, (_, name))| {
            let is_only_one = of_that_name.get(first.as_str()) == Some(&1);
            if is_only_one { first } else { name }.clone()
        })
        .collect()
}

#[cfg(test)]
#[path = "team_board_tests.rs"]
mod tests;
