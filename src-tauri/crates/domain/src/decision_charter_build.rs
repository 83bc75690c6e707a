//! Making a decision charter out of what was agreed. What it takes is chosen here, field by field.

use crate::wording::capitalised;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::cell_in_time::CellInTime;
use crate::decision_area::DecisionArea;
use crate::decision_catalogue::DecisionCatalogue;
use crate::decision_charter::{
    CharterGroup, CharterPromise, CharterReview, CharterRow, CharterStep, CharterWanted,
    DecisionCharter, DecisionCharters,
};
use crate::delegation::{Delegation, DelegationLevel, overdue, wished};
use crate::delegation_scale::Scale;
use crate::house_style::HouseStyle;
use crate::last_word::LastWord;
use crate::temporary_level::TemporaryLevel;
use crate::{Day, Shareable, Wording};

/// What all charters of a file have in common.
#[derive(Debug, Clone, Copy)]
pub struct CharterGround<'a> {
    pub house: &'a HouseStyle,
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
    let (scale, say) = (ground.catalogue.scale, ground.house.words());
    Shareable::new(DecisionCharters {
        workspace: ground.house.workspace.clone(),
        language: ground.house.language.tag().to_owned(),
        printed_on: say.long(ground.today),
        steps: scale
            .steps()
            .into_iter()
            .map(|step| CharterStep {
                number: step.number,
                word: say.step(scale, step.value),
                meaning: say.step_meaning(scale, step.value),
            })
            .collect(),
        charters: people.iter().map(|facts| charter(ground, facts)).collect(),
    })
}

/// An area with what was agreed on it.
struct Cell<'a> {
    area: &'a DecisionArea,
    /// What was agreed and counts but for what holds for a while.
    state: &'a Delegation,
    in_time: CellInTime<'a>,
}

impl Cell<'_> {
    /// What counts on a day.
    fn level_on(&self, day: Day) -> DelegationLevel {
        self.in_time.level_on(day).unwrap_or(self.state.level)
    }
}

fn charter(ground: &CharterGround<'_>, facts: &CharterFacts<'_>) -> DecisionCharter {
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
        wanted: wanted(ground, &cells),
        owed: owed(ground.house.words(), &cells),
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
    let scale = ground.catalogue.scale;
    let in_time = CellInTime::of(scale, facts.states, facts.temporary, &area.code);
    Some(Cell {
        area,
        state: in_time.agreed_on(ground.today)?,
        in_time,
    })
}

fn title(say: Wording, whose: LastWord) -> String {
    say.word(match whose {
        LastWord::Person => "charter-you-decide",
        LastWord::Both => "charter-we-decide",
        LastWord::LeaderOrBoth => "charter-we-or-i-decide",
        LastWord::Leader => "charter-bring-to-me",
    })
}

fn group(ground: &CharterGround<'_>, cells: &[Cell<'_>], whose: LastWord) -> Option<CharterGroup> {
    let (scale, say) = (ground.catalogue.scale, ground.house.words());
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
        word: say.step(scale, now(cell)),
        within: capitalised(&cell.state.limits.line_in(say).unwrap_or_default()),
        ask: say.list(&cell.state.consult),
        inform: say.list(&cell.state.inform),
        for_a_while: cell
            .in_time
            .ahead_of(ground.today)
            .find(|level| level.since <= ground.today)
            .map(|level| for_a_while(say, cell, level))
            .unwrap_or_default(),
        later: later(ground, cell),
    };
    (!of_group.is_empty()).then(|| CharterGroup {
        last_word: whose,
        title: title(say, whose),
        rows: of_group.iter().map(row).collect(),
    })
}

/// `For a while, until 30 April 2026; then 5 Advise again.`
fn for_a_while(say: Wording, cell: &Cell<'_>, level: &TemporaryLevel) -> String {
    let day = ("day", say.long(level.last_day()).into());
    match cell.in_time.afterwards(say, level) {
        Some(then) => say.with("charter-for-a-while-then", &[day, ("then", then.into())]),
        None => say.with("charter-for-a-while", &[day]),
    }
}

/// `From 3 May 2026 to 30 May 2026: 3 Consult; then 5 Advise again.`
fn later_for_a_while(
    scale: Scale,
    say: Wording,
    cell: &Cell<'_>,
    level: &TemporaryLevel,
) -> String {
    let from = ("from", say.long(level.since).into());
    let to = ("to", say.long(level.last_day()).into());
    let step = ("step", say.numbered(scale, level.level).into());
    match cell.in_time.afterwards(say, level) {
        Some(then) => {
            let parts = [from, to, step, ("then", then.into())];
            say.with("charter-later-for-a-while-then", &parts)
        }
        None => say.with("charter-later-for-a-while", &[from, to, step]),
    }
}

/// What changes after today, in the order of its days: another level agreed, or another one for a while.
fn later(ground: &CharterGround<'_>, cell: &Cell<'_>) -> Vec<String> {
    let (scale, today) = (ground.catalogue.scale, ground.today);
    let say = ground.house.words();
    let mut told: Vec<(Day, String)> = cell
        .in_time
        .ahead_of(today)
        .filter(|level| level.since > today)
        .map(|level| (level.since, later_for_a_while(scale, say, cell, level)))
        .collect();
    let mut agreed = cell.state.level;
    for state in cell.in_time.agreed_later(today) {
        if scale.number(state.level) != scale.number(agreed) {
            let day = ("day", say.long(state.since).into());
            let step = ("step", say.numbered(scale, state.level).into());
            told.push((state.since, say.with("charter-later", &[day, step])));
        }
        agreed = state.level;
    }
    told.sort_by_key(|(on, _)| *on);
    told.into_iter().map(|(_, words)| words).collect()
}

fn wanted(ground: &CharterGround<'_>, cells: &[Cell<'_>]) -> Vec<CharterWanted> {
    let (scale, say) = (ground.catalogue.scale, ground.house.words());
    cells
        .iter()
        .filter_map(|cell| {
            let to = wished(scale, cell.state)?;
            Some(CharterWanted {
                area: cell.area.name.clone(),
                words: format!(
                    "{} → {}",
                    say.numbered(scale, cell.state.level),
                    say.numbered(scale, to)
                ),
                by: cell
                    .state
                    .wanted_by
                    .map(|by| say.with("page-by-day", &[("day", say.long(by).into())]))
                    .unwrap_or_default(),
                overdue: overdue(cell.state.wanted_by, ground.today),
            })
        })
        .collect()
}

fn owed(say: Wording, cells: &[Cell<'_>]) -> Vec<CharterPromise> {
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
            areas: say.list(&areas),
        })
        .collect()
}

fn reviews(ground: &CharterGround<'_>, cells: &[Cell<'_>]) -> Vec<CharterReview> {
    let say = ground.house.words();
    let mut on: BTreeMap<Day, Vec<String>> = BTreeMap::new();
    for cell in cells {
        if let Some(day) = cell.state.review {
            on.entry(day).or_default().push(cell.area.name.clone());
        }
    }
    on.into_iter()
        .map(|(day, areas)| CharterReview {
            on: say.long(day),
            overdue: overdue(Some(day), ground.today),
            areas: say.list(&areas),
        })
        .collect()
}

/// Steps that are named anywhere on the page.
fn spoken(ground: &CharterGround<'_>, cells: &[Cell<'_>]) -> Vec<u8> {
    let scale = ground.catalogue.scale;
    let levels = cells.iter().flat_map(|cell| {
        let whiles = cell
            .in_time
            .ahead_of(ground.today)
            .flat_map(|level| [level.level, cell.level_on(level.returns_on())]);
        let later = cell.in_time.agreed_later(ground.today);
        let later = later.into_iter().map(|state| state.level);
        let wish = wished(scale, cell.state);
        std::iter::once(cell.level_on(ground.today))
            .chain(wish.into_iter().flat_map(|to| [cell.state.level, to]))
            .chain(whiles)
            .chain(later)
    });
    let numbers: BTreeSet<u8> = levels.map(|level| scale.number(level)).collect();
    numbers.into_iter().collect()
}

#[cfg(test)]
#[path = "decision_charter_tests.rs"]
mod tests;
