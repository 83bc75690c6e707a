//! What counts as slipped: a date the two had agreed on that stands later now, or is gone.
//!
//! A director tells a slip to the person's face, so only what is one may be called that:
//!
//! * While a plan is a draft its dates are being made; nothing is remembered. When the two agree, or both have put their names under the
//!   plan as it is, each date is remembered as given that day, and what moved before is forgotten: another agreement, other dates.
//! * A date put right on the day it was given or moved was entered wrong. Of one day only what it ended with is kept.
//! * Moving earlier is no slip, nor is what was moved about and stands no later than first agreed.
//! * What is done, taken back, held or goes on in the next plan has no date to slip from: changing it then puts the record right.
//! * A slip belongs to the plan it happened in. What goes on in the next plan is agreed on anew there, and begins without.
//! * What was agreed in a one-to-one is agreed on at once.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::Day;
use crate::plan::{
    Action, ActionStatus, CheckIn, Commitment, DatedThing, DueMove, Plan, PlanState, WholePlan,
};

/// How a date slipped.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Slipped {
    pub thing: DatedThing,
    /// The date agreed on first.
    pub first: Day,
    /// How many times it was moved later, or taken away.
    pub times: u32,
}

/// What becomes of the moves kept of one thing when its date changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MoveKept {
    /// Nothing to keep: it is the same date.
    Nothing,
    /// A move of its own.
    New {
        was: Option<Day>,
        became: Option<Day>,
    },
    /// It was given or moved already today, so that move goes on.
    Changed(DueMove),
    /// Back to what it was this morning: it never moved.
    TakenBack(DueMove),
}

/// Whether the two agreed on the dates of a plan; those of a one-to-one, which has none, are agreed on at once.
#[must_use]
pub fn are_agreed(plan: Option<&Plan>) -> bool {
    plan.is_none_or(|plan| plan.state != PlanState::Draft)
}

/// `earlier` are the moves of this thing, in any order.
#[must_use]
pub fn moved(earlier: &[DueMove], was: Option<Day>, became: Option<Day>, today: Day) -> MoveKept {
    if was == became {
        return MoveKept::Nothing;
    }
    match earlier.iter().find(|moved| moved.on == today) {
        Some(same_day) if became == same_day.was => MoveKept::TakenBack(same_day.clone()),
        Some(same_day) => MoveKept::Changed(DueMove {
            became,
            ..same_day.clone()
        }),
        None => MoveKept::New { was, became },
    }
}

/// The dates of a plan that are still to be kept, each with what it belongs to.
#[must_use]
pub fn dates_to_keep(whole: &WholePlan) -> Vec<(DatedThing, Day)> {
    let actions = whole.actions.iter().filter(|action| action.may_slip());
    let commitments = whole.commitments.iter().filter(|owed| owed.may_slip());
    let check_ins = whole
        .check_ins
        .iter()
        .filter(|check_in| check_in.may_slip());
    let dated = |thing, due: Option<Day>| due.map(|due| (thing, due));
    actions
        .filter_map(|one| dated(DatedThing::Action(one.id.clone()), one.due))
        .chain(commitments.filter_map(|one| dated(DatedThing::Commitment(one.id.clone()), one.due)))
        .chain(check_ins.map(|one| (DatedThing::CheckIn(one.id.clone()), one.on)))
        .collect()
}

impl Action {
    /// Whether its date can still slip.
    #[must_use]
    pub fn may_slip(&self) -> bool {
        self.status == ActionStatus::Open
    }
}

impl Commitment {
    /// Whether its date can still slip.
    #[must_use]
    pub fn may_slip(&self) -> bool {
        self.status == ActionStatus::Open
    }
}

impl CheckIn {
    /// Whether its date can still slip.
    #[must_use]
    pub fn may_slip(&self) -> bool {
        self.held_on.is_none()
    }
}

/// What slipped in a plan, in the order it first moved. `moves` may hold those of other plans.
#[must_use]
pub fn slipped(whole: &WholePlan, moves: &[DueMove]) -> Vec<Slipped> {
    if !are_agreed(Some(&whole.plan)) {
        return Vec::new();
    }
    let mut in_time: Vec<&DueMove> = moves_in(whole, moves).collect();
    in_time.sort_by(|a, b| (a.on, &a.id).cmp(&(b.on, &b.id)));
    let mut courses: Vec<Course> = Vec::new();
    for moved in in_time {
        match courses
            .iter_mut()
            .find(|course| course.thing == &moved.thing)
        {
            Some(course) => course.goes_on(moved),
            None => courses.extend(Course::begun(moved)),
        }
    }
    courses.into_iter().filter_map(Course::slip).collect()
}

/// Those of the moves that are of a plan's own dates.
pub fn moves_in<'a>(whole: &WholePlan, moves: &'a [DueMove]) -> impl Iterator<Item = &'a DueMove> {
    let actions = whole.actions.iter();
    let commitments = whole.commitments.iter();
    let check_ins = whole.check_ins.iter();
    let own: HashSet<DatedThing> = actions
        .map(|one| DatedThing::Action(one.id.clone()))
        .chain(commitments.map(|one| DatedThing::Commitment(one.id.clone())))
        .chain(check_ins.map(|one| DatedThing::CheckIn(one.id.clone())))
        .collect();
    moves.iter().filter(move |moved| own.contains(&moved.thing))
}

/// A date from the first one agreed on to the one it is now.
struct Course<'a> {
    thing: &'a DatedThing,
    first: Day,
    now: Option<Day>,
    times: u32,
}

impl<'a> Course<'a> {
    /// None where the day it was given it was taken away again.
    fn begun(moved: &'a DueMove) -> Option<Self> {
        let mut course = Self {
            thing: &moved.thing,
            first: moved.was.or(moved.became)?,
            now: moved.was,
            times: 0,
        };
        course.goes_on(moved);
        Some(course)
    }

    fn goes_on(&mut self, moved: &DueMove) {
        // A date given anew where one was taken away is the end of that move, not another one.
        let later = |was: Day| moved.became.is_none_or(|became| became > was);
        if moved.was.is_some_and(later) {
            self.times += 1;
        }
        self.now = moved.became;
    }

    fn slip(self) -> Option<Slipped> {
        let stands = self.now.is_some_and(|now| now <= self.first);
        (!stands).then(|| Slipped {
            thing: self.thing.clone(),
            first: self.first,
            times: self.times,
        })
    }
}

#[cfg(test)]
#[path = "due_moves_tests.rs"]
mod tests;
