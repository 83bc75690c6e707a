//! What the leader promised, the dates on which the two look at a plan, and how dates slipped.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::ActionStatus;
use super::action::status_after;
use crate::error::Result;
use crate::ids::{ActionId, CheckInId, CommitmentId, DueMoveId, PersonId, PlanId};
use crate::{Day, Private};

/// What the leader promises in a plan. Class: shareable with the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Commitment {
    pub id: CommitmentId,
    pub plan: PlanId,
    pub text: String,
    pub due: Option<Day>,
    pub status: ActionStatus,
    /// The day it was kept.
    pub done_on: Option<Day>,
    /// The commitment of the plan before that goes on in this one.
    pub carried_from: Option<CommitmentId>,
}

impl Commitment {
    #[must_use]
    pub fn is_kept(&self) -> bool {
        self.status == ActionStatus::Done
    }

    /// Open, and its date has passed.
    #[must_use]
    pub fn is_late(&self, today: Day) -> bool {
        self.status == ActionStatus::Open && self.due.is_some_and(|due| due < today)
    }

    /// Kept on a day, taken back, or open again.
    ///
    /// # Errors
    /// `invalid` for carrying on, which only the next plan does, and for what goes on there already.
    pub fn set_status(&mut self, status: ActionStatus, today: Day) -> Result<()> {
        (self.status, self.done_on) = status_after((self.status, self.done_on), status, today)?;
        Ok(())
    }
}

/// A look at how the plan is going, past or to come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CheckIn {
    pub id: CheckInId,
    pub plan: PlanId,
    /// The day it is planned for.
    pub on: Day,
    /// The day it was held; none while it is to come.
    pub held_on: Option<Day>,
    /// What we saw; shareable.
    pub note: String,
    /// What changes; shareable.
    pub changes: String,
    pub private_note: Private<String>,
}

/// A check-in planned for this day, and not held, was missed.
#[must_use]
pub fn is_missed(on: Day, today: Day) -> bool {
    on < today
}

impl CheckIn {
    /// Its day has passed, and it was not held.
    #[must_use]
    pub fn is_late(&self, today: Day) -> bool {
        self.held_on.is_none() && is_missed(self.on, today)
    }

    /// Its day has come, and it was not held yet.
    #[must_use]
    pub fn is_due(&self, today: Day) -> bool {
        self.held_on.is_none() && self.on <= today
    }

    /// What both may read was seen together: a check-in with such a word in it has been held, on its day or, planned for later, today.
    /// What the leader notes for themselves may be preparation.
    pub fn hold_if_written(&mut self, today: Day) {
        let silent = self.note.is_empty() && self.changes.is_empty();
        if self.held_on.is_none() && !silent {
            self.held_on = Some(self.on.min(today));
        }
    }
}

/// What a date belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(tag = "kind", content = "id", rename_all = "snake_case")]
pub enum DatedThing {
    Action(ActionId),
    Commitment(CommitmentId),
    CheckIn(CheckInId),
}

/// A date the two agreed on, given or moved on a day: what slipped is not forgotten. Class: shareable with the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DueMove {
    pub id: DueMoveId,
    pub person: PersonId,
    pub thing: DatedThing,
    /// The day it was given or moved.
    pub on: Day,
    /// None where it was given.
    pub was: Option<Day>,
    /// None where the date was taken away.
    pub became: Option<Day>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    #[test]
    fn a_check_in_is_held_once_a_word_is_written_that_both_may_read() {
        let to_come = CheckIn {
            id: "c".into(),
            plan: "p".into(),
            on: day("2026-10-16"),
            held_on: None,
            note: String::new(),
            changes: String::new(),
            private_note: Private::default(),
        };
        assert!(to_come.is_late(day("2026-10-17")));
        assert!(!to_come.is_late(day("2026-10-16")));
        let held = |change: fn(&mut CheckIn), today: &str| {
            let mut check_in = to_come.clone();
            change(&mut check_in);
            check_in.hold_if_written(day(today));
            check_in.held_on
        };
        assert_eq!(held(|_| {}, "2026-10-20"), None);
        let noted: fn(&mut CheckIn) = |c| c.note = "Going well".into();
        let prepared: fn(&mut CheckIn) = |c| c.private_note = Private::new("Ask".into());
        assert_eq!(held(prepared, "2026-10-14"), None);
        // Written up later it was still held on its day; written before, it was held then.
        assert_eq!(held(noted, "2026-10-20"), Some(day("2026-10-16")));
        assert_eq!(held(noted, "2026-10-14"), Some(day("2026-10-14")));
        let again: fn(&mut CheckIn) = |c| {
            c.held_on = Some(Day::parse("2026-10-18").unwrap());
            c.changes = "One more".into();
        };
        assert_eq!(held(again, "2026-10-20"), Some(day("2026-10-18")));
    }

    #[test]
    fn what_is_kept_remembers_its_day_and_what_goes_on_elsewhere_is_changed_there() {
        let mut owed = Commitment {
            id: "o".into(),
            plan: "p".into(),
            text: "Context".into(),
            due: Some(day("2026-10-09")),
            status: ActionStatus::Open,
            done_on: None,
            carried_from: None,
        };
        assert!(owed.is_late(day("2026-10-10")) && !owed.is_late(day("2026-10-09")));
        owed.set_status(ActionStatus::Done, day("2026-10-12"))
            .unwrap();
        owed.set_status(ActionStatus::Done, day("2026-10-30"))
            .unwrap();
        assert_eq!(owed.done_on, Some(day("2026-10-12")));
        assert!(owed.is_kept() && !owed.is_late(day("2026-11-01")));
        let refused = owed.set_status(ActionStatus::Carried, day("2026-10-30"));
        assert_eq!(refused.unwrap_err().field.as_deref(), Some("status"));
        owed.set_status(ActionStatus::Open, day("2026-10-30"))
            .unwrap();
        assert_eq!(owed.done_on, None);
        owed.status = ActionStatus::Carried;
        assert!(
            owed.set_status(ActionStatus::Done, day("2026-10-30"))
                .is_err()
        );
    }
}
