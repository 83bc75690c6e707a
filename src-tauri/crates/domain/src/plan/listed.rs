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
}

impl PlanTimes {
    #[must_use]
    pub fn covers(self, day: Day) -> bool {
        self.from <= day && day <= self.to
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
