//! What becomes of agreements when decision areas are split or merged: whoever decided something goes on deciding it under the new
//! name. The old rows stay, so that every day before reads as it did.

mod whiles;

pub use whiles::{MergedWhiles, merged_whiles};

use std::collections::BTreeSet;

use crate::Day;
use crate::decision_limits::Limits;
use crate::delegation::{Delegation, DelegationLevel, state_on};
use crate::delegation_view::DelegationView;
use crate::ids::DecisionAreaCode;
use crate::temporary_level::TemporaryLevel;

use self::whiles::{goes_on, merge_whiles, moved};

/// Everything said of one person in one area, over time.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CellHistory {
    pub states: Vec<Delegation>,
    pub temporary: Vec<TemporaryLevel>,
    pub views: Vec<DelegationView>,
}

/// What is written for one person in one new area. Ids are still empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Carried {
    pub states: Vec<Delegation>,
    pub temporary: Vec<TemporaryLevel>,
    /// Levels for a while in the area that stays which end sooner or begin later: they would free more than was meant, or a lower one
    /// comes between.
    pub changed: Vec<TemporaryLevel>,
    /// How the person sees it.
    pub view: Option<DelegationView>,
}

/// A person in areas that become one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MergedCell {
    /// What was agreed in each area that day, in their order.
    pub before: Vec<Option<DelegationLevel>>,
    /// What counts from that day on.
    pub after: DelegationLevel,
    /// Levels or limits were not the same, or something was agreed on a part of it only; it is to be looked at again.
    pub differs: bool,
    /// Then only limits were not the same.
    pub only_limits: bool,
}

/// What a part of a split area begins with: the state of that day and every later one, with all that was agreed around it, and what
/// holds for a while on that day or later.
#[must_use]
pub fn split_cell(history: &CellHistory, part: &DecisionAreaCode, on: Day) -> Carried {
    let states = moments(std::slice::from_ref(history), on)
        .into_iter()
        .filter_map(|day| {
            let state = state_on(&history.states, day)?;
            Some(carried(state.clone(), part, day))
        })
        .collect();
    let temporary = history
        .temporary
        .iter()
        .filter(|level| goes_on(level, on))
        .map(|level| moved(level, part))
        .collect();
    Carried {
        states,
        temporary,
        changed: Vec::new(),
        // What was said of the whole was said of each part.
        view: last_view(history).map(|view| DelegationView {
            id: String::new().into(),
            area: part.clone(),
            on: view.said(),
            said_on: None,
            ..view.clone()
        }),
    }
}

fn last_view(history: &CellHistory) -> Option<&DelegationView> {
    let views = history.views.iter();
    views.max_by(|a, b| (a.on, &a.id).cmp(&(b.on, &b.id)))
}

/// How somebody sees areas that become one: as they saw each of those they spoke of, if they saw them alike, and since the day they
/// said so last. Where they spoke of the one that stays, that goes on by itself.
fn merged_view(
    histories: &[CellHistory],
    into: &DecisionAreaCode,
    stays: Option<usize>,
    on: Day,
) -> Option<DelegationView> {
    let kept = stays.and_then(|at| histories.get(at));
    if kept.is_some_and(|kept| last_view(kept).is_some()) {
        return None;
    }
    let said: Vec<&DelegationView> = histories.iter().filter_map(last_view).collect();
    let first = said.first()?;
    let is_alike = said.iter().all(|view| view.level == first.level);
    let latest = said
        .iter()
        .max_by(|a, b| (a.on, &a.id).cmp(&(b.on, &b.id)))?;
    // Of the area that stays nobody had said anything before that day.
    let said = latest.said();
    let counts_from = stays.map_or(said, |_| latest.on.max(on));
    is_alike.then(|| DelegationView {
        id: String::new().into(),
        area: into.clone(),
        on: counts_from,
        said_on: (said < counts_from).then_some(said),
        ..(*latest).clone()
    })
}

/// How areas that become one are read for one person on a day; none where nothing was agreed in any. `stays` as in [`merge_cell`].
#[must_use]
pub fn merged_cell(histories: &[CellHistory], stays: Option<usize>, on: Day) -> Option<MergedCell> {
    let states: Vec<Option<&Delegation>> =
        histories.iter().map(|h| state_on(&h.states, on)).collect();
    let after = states.iter().flatten().map(|state| state.level).min()?;
    let before: Vec<_> = states.iter().map(|s| s.map(|s| s.level)).collect();
    let differs = others_say_something(histories, stays, on) && differ(&states);
    Some(MergedCell {
        only_limits: differs && before.iter().all(|level| *level == Some(after)),
        before,
        after,
        differs,
    })
}

/// What somebody has in an area that others become. Where they were held differently the lower level and the tighter limits count,
/// and it is to be reviewed on that very day. Of several levels for a while the lowest holds each day, a longer one goes on after it, and
/// none frees more than was agreed on every part. `stays` is the place of the area that takes the others in, if it is one of them: where
/// nothing was agreed on those, it goes on as it is.
#[must_use]
pub fn merge_cell(
    histories: &[CellHistory],
    into: &DecisionAreaCode,
    stays: Option<usize>,
    on: Day,
) -> Carried {
    let Some(states) = carry_states(histories, into, stays, on) else {
        return Carried {
            view: merged_view(histories, into, stays, on),
            ..Carried::default()
        };
    };
    let (temporary, changed) = merge_whiles(histories, &states, into, stays, on);
    Carried {
        states,
        temporary,
        changed,
        view: merged_view(histories, into, stays, on),
    }
}

/// What is agreed from that day on; none where the area that stays goes on as it is, since nobody brings anything.
fn carry_states(
    histories: &[CellHistory],
    into: &DecisionAreaCode,
    stays: Option<usize>,
    on: Day,
) -> Option<Vec<Delegation>> {
    others_say_something(histories, stays, on).then(|| {
        moments(histories, on)
            .into_iter()
            .filter_map(|day| merged_state(histories, into, on, day))
            .collect()
    })
}

/// Whether anything is agreed that day or later on an area that goes into another one.
fn others_say_something(histories: &[CellHistory], stays: Option<usize>, on: Day) -> bool {
    histories.iter().enumerate().any(|(at, h)| {
        Some(at) != stays
            && moments(std::slice::from_ref(h), on)
                .iter()
                .any(|day| state_on(&h.states, *day).is_some())
    })
}

/// The day itself and every later one on which something changes.
fn moments(histories: &[CellHistory], on: Day) -> BTreeSet<Day> {
    let later = histories
        .iter()
        .flat_map(|h| &h.states)
        .map(|state| state.since)
        .filter(|since| *since > on);
    std::iter::once(on).chain(later).collect()
}

fn carried(state: Delegation, area: &DecisionAreaCode, since: Day) -> Delegation {
    Delegation {
        carried_from: Some(state.id),
        id: String::new().into(),
        area: area.clone(),
        since,
        ..state
    }
}

fn merged_state(
    histories: &[CellHistory],
    into: &DecisionAreaCode,
    on: Day,
    day: Day,
) -> Option<Delegation> {
    let states: Vec<Option<&Delegation>> =
        histories.iter().map(|h| state_on(&h.states, day)).collect();
    // The first of those with the lowest level.
    let lowest = states.iter().flatten().min_by_key(|state| state.level)?;
    let said = || states.iter().flatten();
    let wanted = said()
        .filter_map(|state| state.wanted)
        .min()
        .filter(|wanted| *wanted != lowest.level);
    let limits = said().fold(Limits::default(), |so_far, state| {
        tighter(so_far, &state.limits)
    });
    let review = if differ(&states) {
        Some(day)
    } else {
        said().filter_map(|state| state.review).min()
    };
    let mut commitments: Vec<&str> = Vec::new();
    for commitment in said().filter_map(|state| state.commitment.as_deref()) {
        if !commitments.contains(&commitment) {
            commitments.push(commitment);
        }
    }
    // What changes on a day is told by what was planned for it, whichever of them counts then.
    let planned = || said().find(|state| state.since == day);
    let reason = if lowest.since == day {
        lowest.reason.clone()
    } else if day == on {
        None
    } else {
        planned().and_then(|state| state.reason.clone())
    };
    let merged = Delegation {
        reason,
        wanted,
        wanted_by: wanted.and_then(|_| said().filter_map(|state| state.wanted_by).max()),
        limits,
        consult: everyone(said().flat_map(|state| &state.consult)),
        inform: everyone(said().flat_map(|state| &state.inform)),
        commitment: (!commitments.is_empty()).then(|| commitments.join(" ")),
        review,
        ..(*lowest).clone()
    };
    Some(carried(merged, into, day))
}

/// Both limits at once. Amounts in two currencies cannot be compared: the first stays, and the other is said in words.
fn tighter(a: Limits, b: &Limits) -> Limits {
    let mut words: Vec<String> = a.words.into_iter().collect();
    let amount = match (a.amount, b.amount.clone()) {
        (Some(a), Some(b)) if a.currency == b.currency => {
            Some(if b.amount < a.amount { b } else { a })
        }
        (Some(a), Some(b)) => {
            let both = format!("and up to {}", b.words());
            if !words.contains(&both) {
                words.push(both);
            }
            Some(a)
        }
        (a, b) => a.or(b),
    };
    let customers = match (a.customers, b.customers) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    };
    if let Some(more) = &b.words
        && !words.iter().any(|known| known == more)
    {
        words.push(more.clone());
    }
    Limits {
        amount,
        customers,
        words: (!words.is_empty()).then(|| words.join("; ")),
    }
}

fn everyone<'a>(names: impl Iterator<Item = &'a String>) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    for name in names {
        if !kept.iter().any(|k| k.to_lowercase() == name.to_lowercase()) {
            kept.push(name.clone());
        }
    }
    kept
}

fn differ(states: &[Option<&Delegation>]) -> bool {
    let said = |state: &Option<&Delegation>| state.map(|s| (s.level, s.limits.clone()));
    states
        .split_first()
        .is_some_and(|(first, rest)| rest.iter().any(|other| said(other) != said(first)))
}

#[cfg(test)]
#[path = "catalogue_carry_tests.rs"]
mod tests;
