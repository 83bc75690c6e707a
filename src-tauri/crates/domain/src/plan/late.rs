//! What of a plan is late on a day, and which check-ins wait to be held.

use super::{CheckIn, DatedThing, PlanState, WholePlan};
use crate::Day;
use crate::ids::CheckInId;

impl WholePlan {
    /// What is open, or was not held, and whose date has passed. Once a plan is closed nothing in it is late any more.
    #[must_use]
    pub fn late_on(&self, today: Day) -> Vec<DatedThing> {
        if self.plan.state == PlanState::Closed {
            return Vec::new();
        }
        let actions = self.actions.iter().filter(|one| one.is_late(today));
        let commitments = self.commitments.iter().filter(|one| one.is_late(today));
        let check_ins = self.to_be_held().filter(|one| one.is_late(today));
        actions
            .map(|one| DatedThing::Action(one.id.clone()))
            .chain(commitments.map(|one| DatedThing::Commitment(one.id.clone())))
            .chain(check_ins.map(|one| DatedThing::CheckIn(one.id.clone())))
            .collect()
    }

    /// Check-ins whose day has come, and of which nobody has said that they were held.
    #[must_use]
    pub fn to_hold_on(&self, today: Day) -> Vec<CheckInId> {
        let due = self.to_be_held().filter(|one| one.is_due(today));
        due.map(|one| one.id.clone()).collect()
    }

    /// Once a plan is closed nobody looks at it any more.
    fn to_be_held(&self) -> impl Iterator<Item = &CheckIn> {
        let is_open = self.plan.state != PlanState::Closed;
        self.check_ins.iter().filter(move |_| is_open)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{ActionKind, ActionStatus};
    use crate::plan_fixture::{Fixture, day};

    #[test]
    fn in_a_closed_plan_nothing_is_late_and_no_check_in_waits() {
        let mut fixture = Fixture::new();
        fixture.focus(
            crate::plan::FocusOn::Competency("insight".into()),
            None,
            None,
        );
        let action = fixture.action("1", ActionKind::OnTheJob, ActionStatus::Open);
        action.due = Some(day("2026-11-20"));
        fixture.whole.check_ins.push(CheckIn {
            id: "missed".into(),
            plan: "plan".into(),
            on: day("2026-11-13"),
            held_on: None,
            note: String::new(),
            changes: String::new(),
            private_note: crate::Private::default(),
        });
        let today = day("2026-11-24");
        assert_eq!(fixture.whole.late_on(today).len(), 2);
        fixture.whole.plan.state = PlanState::Closed;
        assert_eq!(fixture.whole.late_on(today), []);
        assert_eq!(fixture.whole.to_hold_on(today), []);
    }

    #[test]
    fn what_is_open_is_late_the_day_after_its_date_and_a_check_in_may_be_held_on_it() {
        let mut fixture = Fixture::new();
        for status in [ActionStatus::Open, ActionStatus::Done] {
            let action = fixture.action("1", ActionKind::OnTheJob, status);
            action.due = Some(day("2026-11-24"));
        }
        for (id, held_on) in [("to come", None), ("held", Some(day("2026-11-24")))] {
            fixture.whole.check_ins.push(CheckIn {
                id: id.into(),
                plan: "plan".into(),
                on: day("2026-11-24"),
                held_on,
                note: String::new(),
                changes: String::new(),
                private_note: crate::Private::default(),
            });
        }
        let whole = &fixture.whole;
        let seen = |on: &str| {
            (
                whole.late_on(day(on)).len(),
                whole.to_hold_on(day(on)).len(),
            )
        };
        assert_eq!(seen("2026-11-23"), (0, 0));
        assert_eq!(seen("2026-11-24"), (0, 1));
        assert_eq!(seen("2026-11-25"), (2, 1));
        let late = whole.late_on(day("2026-11-25"));
        assert_eq!(
            late,
            [
                DatedThing::Action("action 1".into()),
                DatedThing::CheckIn("to come".into())
            ]
        );
    }
}
