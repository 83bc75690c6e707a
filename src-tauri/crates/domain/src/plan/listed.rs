//! What a list of everybody's plans looks at: days, states and subjects. Not the texts, which would take longer to read than all the
//! list makes of them.

use super::{Action, ActionStatus, FocusOn, Plan, PlanState};
use crate::Day;
use crate::ids::{FocusId, LevelCode, PersonId, PlanId};
use crate::plan_state::PlanStage;

/// When a plan runs, and how far the two have got with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlanTimes {
    pub from: Day,
    /// Last day of the period.
    pub to: Day,
    pub state: PlanState,
    pub agreed_on: Option<Day>,
    pub closed_on: Option<Day>,
}

impl PlanTimes {
    /// Closed without ever having been agreed: it came to nothing, and leaves its days free.
    #[must_use]
    pub fn was_put_away(self) -> bool {
        self.state == PlanState::Closed && self.agreed_on.is_none()
    }

    /// The last day on which it stood: closed early, the day before that. None for one that was put away.
    #[must_use]
    pub fn last_day(self) -> Option<Day> {
        let closed_early = self.closed_on.filter(|closed| *closed <= self.to);
        let last = closed_early.map_or(self.to, |closed| closed.plus_days(-1));
        (!self.was_put_away()).then_some(last)
    }

    /// Whether it stands on a day: the day is in its period, and it was not closed by then.
    #[must_use]
    pub fn covers(self, day: Day) -> bool {
        self.from <= day && self.last_day().is_some_and(|last| day <= last)
    }

    /// Whether it takes a day from a period.
    #[must_use]
    pub fn overlaps(self, from: Day, to: Day) -> bool {
        let taken = |last: Day| self.from <= last && from <= last;
        self.from <= to && self.last_day().is_some_and(taken)
    }

    /// Whether it was closed by a day.
    #[must_use]
    pub fn is_closed_on(self, day: Day) -> bool {
        self.state == PlanState::Closed && self.closed_on.is_none_or(|closed| closed <= day)
    }

    /// Its period has not begun.
    #[must_use]
    pub fn is_to_come(self, day: Day) -> bool {
        day < self.from
    }

    /// Where it stands on a day.
    #[must_use]
    pub fn stage(self, day: Day) -> PlanStage {
        match self.state {
            PlanState::Draft => PlanStage::Draft,
            PlanState::Agreed if self.is_to_come(day) => PlanStage::Agreed,
            PlanState::Agreed if self.covers(day) => PlanStage::Active,
            PlanState::Agreed => PlanStage::Over,
            PlanState::Closed => PlanStage::Closed,
        }
    }
}

/// A plan without its texts. Class: shareable with the person but for the target, which they may not have agreed to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedPlan {
    pub id: PlanId,
    pub person: PersonId,
    pub times: PlanTimes,
    pub target: Option<LevelCode>,
}

/// What a focus area of a plan is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedFocus {
    pub id: FocusId,
    pub plan: PlanId,
    pub on: FocusOn,
}

/// How it is going with an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    pub status: ActionStatus,
    pub due: Option<Day>,
}

impl Progress {
    /// Open, and its date has passed.
    #[must_use]
    pub fn is_late(self, today: Day) -> bool {
        self.status == ActionStatus::Open && self.due.is_some_and(|due| due < today)
    }
}

impl Plan {
    #[must_use]
    pub const fn times(&self) -> PlanTimes {
        PlanTimes {
            from: self.from,
            to: self.to,
            state: self.state,
            agreed_on: self.agreed_on,
            closed_on: self.closed_on,
        }
    }
}

impl Action {
    #[must_use]
    pub const fn progress(&self) -> Progress {
        Progress {
            status: self.status,
            due: self.due,
        }
    }
}
