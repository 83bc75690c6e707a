//! What becomes of levels that hold for a while when their areas are split or merged.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use specta::Type;

use super::{CellHistory, carry_states};
use crate::Day;
use crate::delegation::{Delegation, state_on};
use crate::ids::DecisionAreaCode;
use crate::temporary_level::TemporaryLevel;

/// How many levels for a while go on in what areas become, for some time at least, and how many end.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MergedWhiles {
    pub go_on: u32,
    pub end: u32,
}

impl MergedWhiles {
    pub const fn add(&mut self, other: Self) {
        self.go_on += other.go_on;
        self.end += other.end;
    }
}

/// From one day up to another, which is not part of it, one of several levels holds.
struct Stretch<'a> {
    level: &'a TemporaryLevel,
    from: Day,
    to: Day,
}

/// It holds on a day, or will.
pub(super) fn goes_on(level: &TemporaryLevel, on: Day) -> bool {
    level.ever_holds() && level.returns_on() > on
}

/// The same in another area.
pub(super) fn moved(level: &TemporaryLevel, area: &DecisionAreaCode) -> TemporaryLevel {
    TemporaryLevel {
        id: String::new().into(),
        area: area.clone(),
        decided_as: Some(level.decision().clone()),
        ..level.clone()
    }
}

/// How levels for a while fare when areas become one; `stays` as in [`super::merge_cell`].
#[must_use]
pub fn merged_whiles(histories: &[CellHistory], stays: Option<usize>, on: Day) -> MergedWhiles {
    let all = levels(histories, on).count();
    // What the area will be called plays no part.
    let unnamed = DecisionAreaCode::new("");
    let go_on = match carry_states(histories, &unnamed, stays, on) {
        None => all,
        Some(states) => {
            let stretches = stretches(histories, &states, stays, on);
            let ids: BTreeSet<_> = stretches.iter().map(|s| &s.level.id).collect();
            ids.len()
        }
    };
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    MergedWhiles {
        go_on: number(go_on),
        end: number(all - go_on),
    }
}

/// New rows, and those of the area that stays which change; `states` is what is agreed from that day on.
pub(super) fn merge_whiles(
    histories: &[CellHistory],
    states: &[Delegation],
    into: &DecisionAreaCode,
    stays: Option<usize>,
    on: Day,
) -> (Vec<TemporaryLevel>, Vec<TemporaryLevel>) {
    let stretches = stretches(histories, states, stays, on);
    let (mut made, mut changed) = (Vec::new(), Vec::new());
    for (level, at) in levels(histories, on) {
        let here = stretches.iter().filter(|s| s.level.id == level.id);
        let mut rows: Vec<TemporaryLevel> = here
            .map(|stretch| TemporaryLevel {
                // A new area begins that day itself, and the days before are told by the old one.
                since: match stays {
                    None if stretch.from == on => level.since,
                    _ => stretch.from,
                },
                ended_on: match stretch.to == level.returns_on() {
                    true => level.ended_on,
                    false => Some(stretch.to),
                },
                ..moved(level, into)
            })
            .collect();
        if Some(at) == stays {
            // Its own row tells what was before, and what goes on from there without a break.
            let has_begun = level.since < on;
            let goes_on = rows
                .first()
                .is_some_and(|first| !has_begun || first.since == on);
            let first = goes_on.then(|| rows.remove(0));
            let own = TemporaryLevel {
                since: match &first {
                    Some(first) if !has_begun => first.since,
                    _ => level.since,
                },
                ended_on: first.map_or(Some(on), |first| first.ended_on),
                ..level.clone()
            };
            if own != *level {
                changed.push(own);
            }
        }
        made.extend(rows);
    }
    made.sort_by_key(|level| level.since);
    (made, changed)
}

/// Every level that goes on, with the place of its area.
fn levels(histories: &[CellHistory], on: Day) -> impl Iterator<Item = (&TemporaryLevel, usize)> {
    histories.iter().enumerate().flat_map(move |(at, history)| {
        let here = history.temporary.iter();
        here.filter(move |level| goes_on(level, on))
            .map(move |level| (level, at))
    })
}

/// Which level holds from when to when: each day the lowest of those below what is agreed; of two as low the one of the area that
/// stays, and else the older one.
fn stretches<'a>(
    histories: &'a [CellHistory],
    states: &[Delegation],
    stays: Option<usize>,
    on: Day,
) -> Vec<Stretch<'a>> {
    let all: Vec<(&TemporaryLevel, usize)> = levels(histories, on).collect();
    let days: BTreeSet<Day> = all
        .iter()
        .flat_map(|(level, _)| [level.since.max(on), level.returns_on()])
        .chain(states.iter().map(|state| state.since.max(on)))
        .collect();
    let days: Vec<Day> = days.into_iter().collect();
    let mut found: Vec<Stretch<'a>> = Vec::new();
    for pair in days.windows(2) {
        let &[from, to] = pair else { continue };
        let lowest = all
            .iter()
            .filter(|(level, _)| {
                let agreed = state_on(states, from);
                level.holds_on(from) && agreed.is_some_and(|agreed| level.level < agreed.level)
            })
            .min_by_key(|(level, at)| (level.level, Some(*at) != stays, level.since));
        let Some((level, _)) = lowest else { continue };
        match found.last_mut() {
            Some(last) if last.level.id == level.id && last.to == from => last.to = to,
            _ => found.push(Stretch { level, from, to }),
        }
    }
    found
}

#[cfg(test)]
#[path = "whiles_tests.rs"]
mod tests;
