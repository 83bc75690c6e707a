//! One cell over all days: what is agreed in it, what holds there for a while instead, and what becomes of both when something new is
//! agreed.

use std::cmp::Ordering;

use crate::decision_limits::Limits;
use crate::delegation::{Delegation, DelegationLevel, carried_from, last_begun, still_wanted};
use crate::delegation_scale::Scale;
use crate::error::{Refusal, Result, RuleError};
use crate::ids::DecisionAreaCode;
use crate::temporary_level::TemporaryLevel;
use crate::while_ahead::ends_it;
use crate::{Day, Wording};

/// What is known of a cell, whatever the day.
#[derive(Debug, Clone)]
pub struct CellInTime<'a> {
    scale: Scale,
    states: Vec<&'a Delegation>,
    temporary: Vec<&'a TemporaryLevel>,
    /// What holds for a while in any cell, for what goes on from another one.
    everywhere: &'a [TemporaryLevel],
    /// States that came from another area as it stood, on the day they came. What was planned there begins on its own day, as here.
    brought: Vec<&'a Delegation>,
}

/// What agreeing on something does to a cell.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Agreeing {
    /// The new state, and those of later days that go on from it.
    pub states: Vec<Delegation>,
    /// What was to hold for a while and does not any more, as it ended.
    pub ended: Vec<TemporaryLevel>,
}

impl<'a> CellInTime<'a> {
    /// The cell of an area, out of everything a person has.
    #[must_use]
    pub fn of(
        scale: Scale,
        states: &'a [Delegation],
        temporary_of_person: &'a [TemporaryLevel],
        area: &DecisionAreaCode,
    ) -> Self {
        let mut temporary: Vec<_> = temporary_of_person
            .iter()
            .filter(|level| level.area == *area && level.ever_holds())
            .collect();
        temporary.sort_by_key(|level| level.since);
        let here: Vec<_> = states.iter().filter(|state| state.area == *area).collect();
        let is_brought = |state: &&Delegation| {
            state.carried_from.is_some()
                && carried_from(states, state).is_none_or(|origin| origin.since < state.since)
        };
        Self {
            scale,
            brought: here.iter().copied().filter(is_brought).collect(),
            states: here,
            temporary,
            everywhere: temporary_of_person,
        }
    }

    #[must_use]
    pub const fn scale(&self) -> Scale {
        self.scale
    }

    /// What is agreed on a day, whatever holds for a while.
    #[must_use]
    pub fn agreed_on(&self, day: Day) -> Option<&'a Delegation> {
        last_begun(self.states.iter().copied(), |since| since <= day)
    }

    /// What holds on a day for a while, instead of what is agreed.
    #[must_use]
    pub fn held_on(&self, day: Day) -> Option<&'a TemporaryLevel> {
        self.temporary
            .iter()
            .copied()
            .find(|level| level.holds_on(day))
    }

    /// What counts on a day.
    #[must_use]
    pub fn level_on(&self, day: Day) -> Option<DelegationLevel> {
        let held = self.held_on(day).map(|held| held.level);
        held.or_else(|| self.agreed_on(day).map(|state| state.level))
    }

    /// What holds for a while on a day or is to hold later, the earliest first. What the scale does not tell apart from what is agreed
    /// the day it begins is no change to anybody who reads it.
    pub fn ahead_of(&self, day: Day) -> impl Iterator<Item = &'a TemporaryLevel> + '_ {
        let step = |level| self.scale.number(level);
        self.temporary.iter().copied().filter(move |held| {
            let agreed = self.agreed_on(held.since.max(day));
            held.returns_on() > day
                && agreed.is_none_or(|agreed| step(agreed.level) != step(held.level))
        })
    }

    /// States that begin after a day, the earliest first; of several on one day the one that counts.
    #[must_use]
    pub fn agreed_later(&self, day: Day) -> Vec<&'a Delegation> {
        let mut later: Vec<_> = self
            .states
            .iter()
            .copied()
            .filter(|state| state.since > day)
            .filter(|state| self.agreed_on(state.since) == Some(*state))
            .collect();
        later.sort_by_key(|state| state.since);
        later
    }

    /// `5 Advise again`: the level that counts the day something is over that holds for a while. Not “again” when that is another one
    /// for a while, or one that was not agreed when this one began.
    #[must_use]
    pub fn afterwards(&self, say: Wording, held: &TemporaryLevel) -> Option<String> {
        let back = held.returns_on();
        let numbered = |level| say.numbered(self.scale, level);
        let then = numbered(self.level_on(back)?);
        // In what came out of another area it may have begun there.
        let first = || self.states.iter().copied().min_by_key(|state| state.since);
        let before = self.agreed_on(held.since).or_else(first);
        let known = before.map(|state| numbered(state.level));
        let is_again = self.held_on(back).is_none() && known.as_ref() == Some(&then);
        Some(if is_again {
            say.with("paper-again", &[("step", then.into())])
        } else {
            then
        })
    }

    /// Checks what is to hold for a while against what is agreed and against what else holds for a while.
    ///
    /// # Errors
    /// As [`TemporaryLevel::checked`]; `invalid` where another level is agreed before its end beside which it would be no such change.
    pub fn checked(&self, level: TemporaryLevel) -> Result<TemporaryLevel> {
        let agreed = self.agreed_on(level.since).map(|state| state.level);
        let others: Vec<TemporaryLevel> = self.temporary.iter().copied().cloned().collect();
        let level = level.checked(self.scale, agreed, &others)?;
        let first = agreed.map(|agreed| self.side(&level, agreed));
        let turns = self.agreed_later(level.since).into_iter().find(|state| {
            state.since < level.returns_on() && Some(self.side(&level, state.level)) != first
        });
        match turns {
            Some(state) if first.is_some() => Err(RuleError::invalid(
                "until",
                format!(
                    "From {} on {} is agreed here. Let it end before that day.",
                    state.since.long(),
                    self.scale.numbered(state.level)
                ),
            )),
            _ => Ok(level),
        }
    }

    /// Gives a level back on a day, with what is left of it after a lower one that comes between; answers the rows as they are then. A
    /// higher one it came between goes on from that day.
    ///
    /// # Errors
    /// As [`TemporaryLevel::given_back`].
    pub fn give_back(&self, level: &TemporaryLevel, on: Day) -> Result<Vec<TemporaryLevel>> {
        let mut changed = vec![level.clone().given_back(on)?];
        for other in self.temporary.iter().filter(|other| other.id != level.id) {
            if other.is_one_with(level) {
                if other.since > level.since && other.returns_on() > on {
                    changed.push((*other).clone().given_back(on)?);
                }
            } else if other.since == level.returns_on() {
                let since = self.decided_from(other).max(on).max(level.since);
                if since < other.since && !self.came_over(since, other.since) {
                    changed.push(TemporaryLevel {
                        since,
                        ..(*other).clone()
                    });
                }
            }
        }
        Ok(changed)
    }

    /// The day from which it was to hold, in whatever area that was decided.
    fn decided_from(&self, level: &TemporaryLevel) -> Day {
        let rows = self.everywhere.iter();
        rows.filter(|row| row.is_one_with(level))
            .map(|row| row.since)
            .min()
            .unwrap_or(level.since)
    }

    /// Whether other areas came into this one after a day and by another.
    fn came_over(&self, after: Day, by: Day) -> bool {
        let mut brought = self.brought.iter();
        brought.any(|state| after < state.since && state.since <= by)
    }

    /// Whether it would hold on a day but for a lower one that comes between.
    #[must_use]
    pub fn is_overlaid_on(&self, level: &TemporaryLevel, day: Day) -> bool {
        level.since > day && self.decided_from(level) <= day && !self.came_over(day, level.since)
    }

    /// Whether it pulls back from a level, hands over more, or neither.
    fn side(&self, held: &TemporaryLevel, agreed: DelegationLevel) -> Ordering {
        self.scale
            .number(held.level)
            .cmp(&self.scale.number(agreed))
    }

    /// What agreeing on a state does, from its day on. Later states keep what they changed and go on from the new one in all else, as if
    /// both had been agreed in the order of their days. What holds for a while that day ends, unless the level is the one agreed
    /// already, and with it what it came between; so does what is to begin later, where beside the new level it would be no change, or one
    /// the other way.
    ///
    /// `start` are the limits a cell begins with.
    ///
    /// # Errors
    /// `overlap` when what would end or be no such change any more has begun after that day and by `today`: what was so is not written
    /// anew.
    pub fn agree(&self, new: Delegation, start: &Limits, today: Day) -> Result<Agreeing> {
        let on = new.since;
        let agreed = self.agreed_on(on);
        let mut before = agreed;
        let mut states = vec![new];
        let mut goes_on = true;
        for later in self.agreed_later(on) {
            // What another area brings on the day it came over goes on from there.
            goes_on &= !self.brought.iter().any(|brought| brought.id == later.id);
            let now = &states[states.len() - 1];
            states.push(if goes_on {
                rebased(later, before, start, now)
            } else {
                later.clone()
            });
            before = Some(later);
        }
        let ended = self.ended_by(&states, agreed, today)?;
        // The last of those that begin on one day counts, so it is the one that is written again.
        states.retain(|state| state.since == on || !self.states.contains(&state));
        Ok(Agreeing { states, ended })
    }

    fn ended_by(
        &self,
        states: &[Delegation],
        agreed: Option<&Delegation>,
        today: Day,
    ) -> Result<Vec<TemporaryLevel>> {
        let [new, ..] = states else {
            return Ok(Vec::new());
        };
        let on = new.since;
        let is_new_level = ends_it(agreed.map(|state| state.level), new.level);
        let mut ended = Vec::new();
        for held in &self.temporary {
            if held.holds_on(on) {
                if is_new_level {
                    if held.since == on && on < today {
                        return Err(self.nothing_left_of(held));
                    }
                    ended.push((*held).clone().given_back(on)?);
                }
                continue;
            }
            if is_new_level && self.is_overlaid_on(held, on) {
                if held.since <= today {
                    return Err(self.began_before(held));
                }
                ended.push((*held).clone().given_back(held.since)?);
                continue;
            }
            let was = self.agreed_on(held.since);
            let now = last_begun(states.iter(), |since| since <= held.since);
            let (Some(was), Some(now)) = (was, now.filter(|_| held.since > on)) else {
                continue;
            };
            if self.side(held, was.level) == self.side(held, now.level) {
                continue;
            }
            if held.since <= today {
                return Err(self.no_change_beside(held, now.level));
            }
            ended.push((*held).clone().given_back(held.since)?);
        }
        Ok(ended)
    }

    fn nothing_left_of(&self, held: &TemporaryLevel) -> RuleError {
        let message = format!(
            "From {} to {} it was {} for a while. Another level from its first day would leave nothing of that. Choose a later day, or give it back first.",
            held.since.long(),
            held.last_day().long(),
            self.scale.numbered(held.level),
        );
        RuleError::new(Refusal::Overlap, message).at("on")
    }

    fn began_before(&self, held: &TemporaryLevel) -> RuleError {
        let message = format!(
            "From {} to {} it was {} for a while, as decided before that day. Another level from then on would leave nothing of that. Choose a later day, or give it back first.",
            held.since.long(),
            held.last_day().long(),
            self.scale.numbered(held.level),
        );
        RuleError::new(Refusal::Overlap, message).at("on")
    }

    fn no_change_beside(&self, held: &TemporaryLevel, agreed: DelegationLevel) -> RuleError {
        let message = format!(
            "From {} to {} it was {} for a while. Beside {} that would not be what it was. Give it back first, or agree from a later day.",
            held.since.long(),
            held.last_day().long(),
            self.scale.numbered(held.level),
            self.scale.numbered(agreed),
        );
        RuleError::new(Refusal::Overlap, message).at("on")
    }
}

/// A later state as it stands on what it goes on from now: what it changed stays changed, all else is as `now` has it. A state nothing
/// came before named its level, and began with the limits of its area.
fn rebased(
    later: &Delegation,
    was: Option<&Delegation>,
    start: &Limits,
    now: &Delegation,
) -> Delegation {
    fn follow<T: PartialEq + Clone>(later: &T, was: &T, now: &T) -> T {
        if later == was { now } else { later }.clone()
    }
    let nothing = Delegation {
        limits: start.clone(),
        ..Delegation::bare(
            later.id.clone(),
            later.person.clone(),
            later.area.clone(),
            later.since,
            later.level,
        )
    };
    let level = was.map_or(later.level, |was| {
        follow(&later.level, &was.level, &now.level)
    });
    let was = was.unwrap_or(&nothing);
    let is_wish_kept = later.wanted == still_wanted(was, later.level);
    let wanted = if is_wish_kept {
        still_wanted(now, level)
    } else {
        later.wanted
    };
    let is_day_kept = later.wanted.is_none() || later.wanted_by == was.wanted_by;
    let wanted_by = if is_wish_kept && is_day_kept {
        now.wanted_by
    } else {
        later.wanted_by
    };
    let review = follow(&later.review, &was.review, &now.review);
    let (limits, before, after) = (&later.limits, &was.limits, &now.limits);
    Delegation {
        level,
        wanted,
        wanted_by: wanted_by.filter(|_| wanted.is_some()),
        // A look that is due before that day is taken before that day.
        review: review.filter(|day| later.review == review || *day >= later.since),
        limits: Limits {
            amount: follow(&limits.amount, &before.amount, &after.amount),
            customers: follow(&limits.customers, &before.customers, &after.customers),
            words: follow(&limits.words, &before.words, &after.words),
        },
        consult: follow(&later.consult, &was.consult, &now.consult),
        inform: follow(&later.inform, &was.inform, &now.inform),
        commitment: follow(&later.commitment, &was.commitment, &now.commitment),
        ..later.clone()
    }
}

#[cfg(test)]
#[path = "cell_in_time_tests.rs"]
mod tests;
