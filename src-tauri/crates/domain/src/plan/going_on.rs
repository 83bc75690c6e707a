//! What stands in two plans: in the one it was agreed in, and in the next one, where it is to go on. Until the two agree on the next
//! plan it is only proposed there: it counts where they agreed on it, with its date, and counts once.

use super::{Action, ActionStatus, Commitment, Plan, PlanState};
use crate::Day;

/// What was said of something agreed: how it is going, and the day it was done.
pub type Said = (ActionStatus, Option<Day>);

/// Something agreed that may go on in the next plan.
pub trait GoesOn: Clone {
    fn comes_from(&self, origin: &Self) -> bool;
    fn is_same_as(&self, other: &Self) -> bool;
    fn said(&self) -> Said;
    #[must_use]
    fn saying(&self, said: Said) -> Self;
}

impl GoesOn for Action {
    fn comes_from(&self, origin: &Self) -> bool {
        self.carried_from.as_ref() == Some(&origin.id)
    }

    fn is_same_as(&self, other: &Self) -> bool {
        self.id == other.id
    }

    fn said(&self) -> Said {
        (self.status, self.done_on)
    }

    fn saying(&self, (status, done_on): Said) -> Self {
        Self {
            status,
            done_on,
            ..self.clone()
        }
    }
}

impl GoesOn for Commitment {
    fn comes_from(&self, origin: &Self) -> bool {
        self.carried_from.as_ref() == Some(&origin.id)
    }

    fn is_same_as(&self, other: &Self) -> bool {
        self.id == other.id
    }

    fn said(&self) -> Said {
        (self.status, self.done_on)
    }

    fn saying(&self, (status, done_on): Said) -> Self {
        Self {
            status,
            done_on,
            ..self.clone()
        }
    }
}

/// Something agreed, with the plan it stands in.
#[derive(Debug, Clone)]
pub struct InPlan<'a, T> {
    pub plan: &'a Plan,
    pub thing: T,
}

impl Plan {
    /// Closed without ever having been agreed: it came to nothing.
    #[must_use]
    pub fn was_put_away(&self) -> bool {
        self.times().was_put_away()
    }

    /// Whether what goes on from this plan is the next one's by now: the two agreed on that one, or this one is closed and the next is
    /// still worked on.
    #[must_use]
    pub fn has_handed_over_to(&self, next: &Self) -> bool {
        !next.was_put_away() && (next.agreed_on.is_some() || self.state == PlanState::Closed)
    }

    /// Whether it is to be the next one's: by now, or because the period of this one is over, so that its days are past.
    #[must_use]
    pub fn hands_over_to(&self, next: &Self, today: Day) -> bool {
        self.has_handed_over_to(next) || (self.to < today && !next.was_put_away())
    }
}

/// What changes once the next plan begins as a draft, and once a plan is agreed on, closed or reopened, among everything that stands in
/// the plans of one person: what the next plan takes over is open there and no longer here, and what it does not take over any more
/// stands here as it stood there.
#[must_use]
pub fn handed_over<T: GoesOn>(things: &[InPlan<'_, T>], today: Day) -> Vec<T> {
    let changed = |origin: &InPlan<'_, T>| {
        let copies = || {
            things
                .iter()
                .filter(|one| one.thing.comes_from(&origin.thing))
        };
        let is_over = copies().any(|copy| origin.plan.hands_over_to(copy.plan, today));
        match origin.thing.said().0 {
            ActionStatus::Open if is_over => {
                Some(origin.thing.saying((ActionStatus::Carried, None)))
            }
            ActionStatus::Carried if !is_over => {
                // What it is in a plan put away counts only where it is in no other.
                let copy = copies().min_by_key(|copy| copy.plan.was_put_away())?;
                Some(origin.thing.saying(copy.thing.said()))
            }
            ActionStatus::Open
            | ActionStatus::Done
            | ActionStatus::Dropped
            | ActionStatus::Carried => None,
        }
    };
    things.iter().filter_map(changed).collect()
}

/// Where else it holds what was just said of `changed`: it is one thing as long as it is agreed in one plan and proposed in the next.
#[must_use]
pub fn said_in_both<T: GoesOn>(things: &[InPlan<'_, T>], changed: &T) -> Vec<T> {
    let waits = |origin: &InPlan<'_, T>, copy: &InPlan<'_, T>| {
        copy.thing.comes_from(&origin.thing)
            && !copy.plan.was_put_away()
            && !origin.plan.has_handed_over_to(copy.plan)
            && origin.thing.said().0 != ActionStatus::Carried
    };
    let mut same: Vec<&InPlan<'_, T>> = things
        .iter()
        .filter(|one| one.thing.is_same_as(changed))
        .collect();
    let mut at = 0;
    while let Some(one) = same.get(at).copied() {
        at += 1;
        let twins = things
            .iter()
            .filter(|other| waits(one, other) || waits(other, one));
        for twin in twins {
            if !same.iter().any(|known| known.thing.is_same_as(&twin.thing)) {
                same.push(twin);
            }
        }
    }
    same.into_iter()
        .skip(1)
        .map(|one| one.thing.saying(changed.said()))
        .collect()
}

#[cfg(test)]
#[path = "going_on_tests.rs"]
mod tests;
