//! What somebody agreed to do.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::Day;
use crate::error::{Result, RuleError};
use crate::ids::{ActionId, FocusId, OneToOneId, PersonId};

/// The 70-20-10 of learning: on the job, with others, by training.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(try_from = "u8", into = "u8")]
pub enum ActionKind {
    OnTheJob,
    WithOthers,
    Training,
}

impl TryFrom<u8> for ActionKind {
    type Error = RuleError;

    fn try_from(value: u8) -> Result<Self> {
        match value {
            70 => Ok(Self::OnTheJob),
            20 => Ok(Self::WithOthers),
            10 => Ok(Self::Training),
            _ => Err(RuleError::invalid(
                "kind",
                format!(
                    "The kind is 70 (on the job), 20 (with others) or 10 (training), not {value}."
                ),
            )),
        }
    }
}

impl From<ActionKind> for u8 {
    fn from(kind: ActionKind) -> Self {
        match kind {
            ActionKind::OnTheJob => 70,
            ActionKind::WithOthers => 20,
            ActionKind::Training => 10,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Owner {
    Pm,
    Leader,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum ActionStatus {
    Open,
    Done,
    Dropped,
    /// It goes on in the next plan.
    Carried,
}

/// Something somebody agreed to do: under a focus of a plan, in a one-to-one, or waiting for the next one. Class: shareable with the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Action {
    pub id: ActionId,
    pub person: PersonId,
    pub focus: Option<FocusId>,
    pub one_to_one: Option<OneToOneId>,
    pub text: String,
    /// What helps: a book, a course, a budget, a document; may be empty.
    pub resources: String,
    /// Who helps; may be empty.
    pub people: String,
    /// None for what was agreed in a one-to-one.
    pub kind: Option<ActionKind>,
    pub owner: Owner,
    pub due: Option<Day>,
    pub status: ActionStatus,
    pub done_on: Option<Day>,
    /// The action of the plan before that goes on in this one.
    pub carried_from: Option<ActionId>,
}

impl Action {
    /// Open, and its date has passed.
    #[must_use]
    pub fn is_late(&self, today: Day) -> bool {
        self.progress().is_late(today)
    }

    /// Finished on a day, dropped, or open again.
    ///
    /// # Errors
    /// `invalid` for carrying on, which only the next plan does, and for what goes on there already.
    pub fn set_status(&mut self, status: ActionStatus, today: Day) -> Result<()> {
        (self.status, self.done_on) = status_after((self.status, self.done_on), status, today)?;
        Ok(())
    }
}

/// How far actions have come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ActionCount {
    /// Without dropped ones.
    pub total: u32,
    pub done: u32,
    pub dropped: u32,
    /// Of all but the dropped ones, those that go on in the next plan.
    pub carried: u32,
}

impl ActionCount {
    #[must_use]
    pub fn of(actions: impl IntoIterator<Item = ActionStatus>) -> Self {
        let mut count = Self::default();
        for status in actions {
            count.add(status);
        }
        count
    }

    /// One action more.
    pub fn add(&mut self, status: ActionStatus) {
        match status {
            ActionStatus::Open => {}
            ActionStatus::Done => self.done += 1,
            ActionStatus::Carried => self.carried += 1,
            ActionStatus::Dropped => {
                self.dropped += 1;
                return;
            }
        }
        self.total += 1;
    }
}

/// What was said of something agreed, an action or a commitment, after somebody says something else of it.
///
/// # Errors
/// `invalid` for carrying on, which only the next plan does, and for what goes on there already.
pub(super) fn status_after(
    before: (ActionStatus, Option<Day>),
    status: ActionStatus,
    today: Day,
) -> Result<(ActionStatus, Option<Day>)> {
    if before.0 == status {
        return Ok(before);
    }
    if before.0 == ActionStatus::Carried {
        let message = "This goes on in the next plan. Change it there.";
        return Err(RuleError::invalid("status", message));
    }
    if status == ActionStatus::Carried {
        let message = "Only the next plan carries something on. Begin it, and choose what goes on.";
        return Err(RuleError::invalid("status", message));
    }
    Ok((status, (status == ActionStatus::Done).then_some(today)))
}
