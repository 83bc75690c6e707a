//! How many decisions sit with the leader, over time.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::Day;
use crate::decision_catalogue::DecisionCatalogue;
use crate::delegation::{AgreedLevel, DelegationLevel};
use crate::delegation_scale::Scale;
use crate::delegation_scope::{DayBits, MOST_DAYS};
use crate::ids::{DecisionAreaCode, PersonId};
use crate::last_word::LastWord;
use crate::temporary_level::{TemporaryLevel, temporary_on};

/// Months looked back on: two years, so that a year can be held beside the one before.
pub const LOAD_MONTHS: i32 = 24;

/// Who has the last word on a day, in cells: a person and a decision area about which something is agreed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct LoadPoint {
    pub on: Day,
    /// Cells in which the leader decides that day.
    pub leader: u32,
    /// Cells in which both decide together; none on a scale that does not tell it from the leader's.
    pub jointly: u32,
    /// Cells in which the PM decides.
    pub pm: u32,
    /// Areas that by what was agreed are the leader's with everybody.
    pub only_mine: u32,
}

/// The ends of the last [`LOAD_MONTHS`] months before a day, and the day itself, oldest first.
#[must_use]
pub fn load_days(day: Day) -> Vec<Day> {
    let first = day.plus_days(1 - i32::from(day.0.day()));
    let ends = (0..LOAD_MONTHS).map(|back| first.plus_months(-back).plus_days(-1));
    let mut days: Vec<Day> = std::iter::once(day).chain(ends).collect();
    days.reverse();
    days
}

/// Everything agreed, by person and area, oldest first in each cell.
#[derive(Debug, Clone, Copy)]
pub struct Agreements<'a> {
    pub states: &'a [AgreedLevel],
    pub temporary: &'a [TemporaryLevel],
}

/// One pass over all states: what holds that day counts, what was agreed says which areas are the leader's alone. `scope` tells on
/// which of `days` somebody belongs to it, and `counts` which areas are looked at.
#[must_use]
pub fn load_over(
    catalogue: &DecisionCatalogue,
    counts: impl Fn(&DecisionAreaCode) -> bool,
    scope: &HashMap<&PersonId, DayBits>,
    days: &[Day],
    agreements: Agreements<'_>,
) -> Vec<LoadPoint> {
    let days = days.get(..MOST_DAYS).unwrap_or(days);
    let mut points: Vec<LoadPoint> = days.iter().map(|on| LoadPoint::nothing(*on)).collect();
    // On which days an area is in the catalogue, agreed with somebody, and not the leader's with somebody.
    let mut areas: HashMap<&DecisionAreaCode, [DayBits; 3]> = catalogue
        .areas
        .iter()
        .filter(|area| counts(&area.code))
        .map(|area| (&area.code, [bits(days, |day| area.counts_on(day)), 0, 0]))
        .collect();
    let mut pulled: HashMap<(&PersonId, &DecisionAreaCode), &[TemporaryLevel]> = HashMap::new();
    let same = |a: &TemporaryLevel, b: &TemporaryLevel| a.person == b.person && a.area == b.area;
    for cell in agreements.temporary.chunk_by(same) {
        if let Some(first) = cell.first() {
            pulled.insert((&first.person, &first.area), cell);
        }
    }
    let words = LastWords::on(catalogue.scale);
    for own in agreements.states.chunk_by(|a, b| a.person == b.person) {
        let in_scope = own.first().and_then(|first| scope.get(&first.person));
        let Some(in_scope) = in_scope else { continue };
        for cell in own.chunk_by(|a, b| a.area == b.area) {
            let Some(first) = cell.first() else { continue };
            let Some([exists, agreed, shared]) = areas.get_mut(&first.area) else {
                continue;
            };
            let temporary = if pulled.is_empty() {
                None
            } else {
                pulled.get(&(&first.person, &first.area)).copied()
            };
            let mut next = cell.iter().peekable();
            let mut of_state = None;
            for (bit, (day, point)) in days.iter().zip(&mut points).enumerate() {
                while let Some(begun) = next.next_if(|state| state.since <= *day) {
                    of_state = Some(words.at(begun.level));
                }
                let flag = 1 << bit;
                let Some(of_state) = of_state.filter(|_| *in_scope & *exists & flag != 0) else {
                    continue;
                };
                let holding = temporary.and_then(|levels| temporary_on(levels, *day));
                point.add(holding.map_or(of_state, |level| words.at(level.level)));
                *agreed |= flag;
                if of_state.is_given_away() {
                    *shared |= flag;
                }
            }
        }
    }
    for [_, agreed, shared] in areas.values() {
        for (bit, point) in points.iter_mut().enumerate() {
            if agreed & !shared & (1 << bit) != 0 {
                point.only_mine += 1;
            }
        }
    }
    points
}

/// Who has the last word at each of the seven levels.
struct LastWords([LastWord; 7]);

impl LastWords {
    fn on(scale: Scale) -> Self {
        Self(DelegationLevel::all().map(|level| LastWord::at(scale, level)))
    }

    fn at(&self, level: DelegationLevel) -> LastWord {
        let Self(words) = self;
        let at = usize::from(level.value()) - 1;
        words.get(at).copied().unwrap_or(LastWord::Leader)
    }
}

fn bits(days: &[Day], is_so: impl Fn(Day) -> bool) -> DayBits {
    days.iter()
        .enumerate()
        .filter(|(_, day)| is_so(**day))
        .fold(0, |bits, (bit, _)| bits | 1 << bit)
}

impl LoadPoint {
    const fn nothing(on: Day) -> Self {
        Self {
            on,
            leader: 0,
            jointly: 0,
            pm: 0,
            only_mine: 0,
        }
    }

    const fn add(&mut self, last_word: LastWord) {
        match last_word {
            LastWord::Leader | LastWord::LeaderOrBoth => self.leader += 1,
            LastWord::Both => self.jointly += 1,
            LastWord::Person => self.pm += 1,
        }
    }
}
