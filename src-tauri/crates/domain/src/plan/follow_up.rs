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

    /// What both may read was seen together: such a word, written on its day or later, says that the check-in was held, on its day.
    /// Written before, it is what the two will talk about. What stays as it was says nothing, so one that was taken back stays so until it
    /// is marked or written in again; and what the leader notes for themselves may be preparation.
    pub fn write(&mut self, note: String, changes: String, today: Day) {
        let said_anew = (&note, &changes) != (&self.note, &self.changes);
        let silent = note.is_empty() && changes.is_empty();
        (self.note, self.changes) = (note, changes);
        if said_anew && !silent && self.is_due(today) {
            self.held_on = Some(self.on);
        }
    }

    /// The day it is told by: the one it was held on, else the one it is planned for.
    #[must_use]
    pub fn day(&self) -> Day {
        self.held_on.unwrap_or(self.on)
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

    fn to_come() -> CheckIn {
        CheckIn {
            id: "c".into(),
            plan: "p".into(),
            on: day("2026-10-16"),
            held_on: None,
            note: String::new(),
            changes: String::new(),
            private_note: Private::default(),
        }
    }

    #[test]
    fn a_check_in_is_held_once_a_word_is_written_on_its_day_or_later_that_both_may_read() {
        assert!(to_come().is_late(day("2026-10-17")));
        assert!(!to_come().is_late(day("2026-10-16")));
        let held = |note: &str, changes: &str, today: &str| {
            let mut check_in = to_come();
            check_in.write(note.into(), changes.into(), day(today));
            check_in.held_on
        };
        assert_eq!(held("", "", "2026-10-20"), None);
        assert_eq!(
            held("Going well", "", "2026-10-16"),
            Some(day("2026-10-16"))
        );
        assert_eq!(held("", "Pair more", "2026-10-16"), Some(day("2026-10-16")));
        // Written up later it was still held on its day.
        assert_eq!(
            held("Going well", "", "2026-10-20"),
            Some(day("2026-10-16"))
        );
        // Written before, it is what the two will talk about.
        assert_eq!(held("Ask about Data", "", "2026-10-15"), None);
    }

    #[test]
    fn what_stays_as_it_was_holds_nothing_and_a_day_that_was_said_stays() {
        let mut prepared = to_come();
        prepared.write("Ask about Data".into(), String::new(), day("2026-10-14"));
        let as_it_was = |check_in: &CheckIn| {
            let mut check_in = check_in.clone();
            let (note, changes) = (check_in.note.clone(), check_in.changes.clone());
            check_in.write(note, changes, day("2026-10-20"));
            check_in.held_on
        };
        assert!(
            prepared.is_late(day("2026-10-20")),
            "nobody says it was held"
        );
        assert_eq!(as_it_was(&prepared), None);
        prepared.write("Data is on it".into(), String::new(), day("2026-10-20"));
        assert_eq!(prepared.held_on, Some(day("2026-10-16")));
        let taken_back = CheckIn {
            held_on: None,
            ..prepared.clone()
        };
        assert_eq!(as_it_was(&taken_back), None);
        let another_day = CheckIn {
            held_on: Some(day("2026-10-18")),
            ..prepared
        };
        assert_eq!(another_day.day(), day("2026-10-18"));
        assert_eq!(as_it_was(&another_day), Some(day("2026-10-18")));
        assert_eq!(taken_back.day(), day("2026-10-16"));
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
