//! An assessment in three stages: the person's own view, the leader's, then both side by side until each difference is
//! settled. What was agreed is then final and never changes, on the ladder version it was made on; taking it up again
//! makes a new round. Class: private, but for the ratings, which are as shareable as any final ones.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::{Refusal, Result, RuleError};
use crate::ids::{AssessmentRoundId, LadderVersionId, LevelCode, PersonId};
use crate::{Day, Private};

/// Where a round stands. Each follows from the days in [`AssessmentRound`], so a round cannot contradict itself.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "snake_case")]
pub enum RoundStage {
    /// The person says how they see themselves.
    SelfView,
    /// The leader rates, without looking at the other view.
    ManagerView,
    /// Both look at both and agree.
    Compare,
    /// Frozen.
    Final,
}

/// One of the two views a round compares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum RoundView {
    #[serde(rename = "self")]
    Oneself,
    Manager,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct AssessmentRound {
    pub id: AssessmentRoundId,
    pub person: PersonId,
    pub ladder: LadderVersionId,
    /// The level it is about: the person's own, or any other.
    pub against: LevelCode,
    pub begun_on: Day,
    /// It was talked about before it was entered: what is not dated otherwise is of the day it began.
    pub entered_later: bool,
    /// The day the person's own view was handed in, or the leader went on without one.
    pub self_in: Option<Day>,
    pub manager_in: Option<Day>,
    /// The day it was agreed. Nothing of it changes afterwards.
    pub closed_on: Option<Day>,
    /// The closed round this one takes up again.
    pub reopens: Option<AssessmentRoundId>,
    /// What was said about it, for the leader alone.
    pub note: Private<String>,
}

impl AssessmentRound {
    /// The first stage that is not done.
    #[must_use]
    pub const fn stage(&self) -> RoundStage {
        if self.closed_on.is_some() {
            RoundStage::Final
        } else if self.self_in.is_none() {
            RoundStage::SelfView
        } else if self.manager_in.is_none() {
            RoundStage::ManagerView
        } else {
            RoundStage::Compare
        }
    }

    /// # Errors
    /// `frozen` once closed.
    pub fn open(&self) -> Result<()> {
        match self.closed_on {
            None => Ok(()),
            Some(day) => Err(RuleError::new(
                Refusal::Frozen,
                format!(
                    "This assessment was agreed on {} and stays as it is. Take it up again to begin a new one from it.",
                    day.long()
                ),
            )),
        }
    }

    #[must_use]
    pub const fn handed_in(&self, view: RoundView) -> Option<Day> {
        match view {
            RoundView::Oneself => self.self_in,
            RoundView::Manager => self.manager_in,
        }
    }

    /// The day of what is not dated otherwise.
    #[must_use]
    pub const fn day(&self, today: Day) -> Day {
        if self.entered_later {
            self.begun_on
        } else {
            today
        }
    }

    /// The day it is closed on unless another is said: never before its views were in.
    #[must_use]
    pub fn closing_day(&self, today: Day) -> Day {
        self.day(today).max(self.settled_from())
    }

    /// The first day it can have been agreed on: that of its beginning, or that of the later view.
    fn settled_from(&self) -> Day {
        [self.self_in, self.manager_in]
            .into_iter()
            .flatten()
            .fold(self.begun_on, Day::max)
    }

    /// Closes it on the day both agreed.
    ///
    /// # Errors
    /// `invalid` for a day before it began or before both views were in.
    pub fn close(&mut self, on: Day) -> Result<()> {
        let from = self.settled_from();
        if on < from {
            let what = if from == self.begun_on {
                "This assessment began"
            } else {
                "The views of this assessment were in"
            };
            return Err(RuleError::invalid(
                "on",
                format!("{what} on {}. Give a day from then on.", from.long()),
            ));
        }
        self.closed_on = Some(on);
        Ok(())
    }

    /// Hands a view in. The leader's may come before the person's own: each is made without the other.
    ///
    /// # Errors
    /// `frozen` once closed; `exists` when it is in already; `invalid` for a day before the round began.
    pub fn hand_in(&mut self, view: RoundView, on: Day) -> Result<()> {
        self.open()?;
        if on < self.begun_on {
            return Err(RuleError::invalid(
                "on",
                format!(
                    "This assessment began on {}. Give a day from then on.",
                    self.begun_on.long()
                ),
            ));
        }
        if let Some(day) = self.handed_in(view) {
            return Err(RuleError::new(
                Refusal::Exists,
                format!(
                    "This view was handed in on {}. Take it back first to change it.",
                    day.long()
                ),
            ));
        }
        *self.day_of(view) = Some(on);
        Ok(())
    }

    /// Takes a view back, to go on rating.
    ///
    /// # Errors
    /// `frozen` once closed; `invalid` when it is not in.
    pub fn take_back(&mut self, view: RoundView) -> Result<()> {
        self.open()?;
        match self.day_of(view).take() {
            Some(_) => Ok(()),
            None => Err(RuleError::invalid("view", "This view is not handed in.")),
        }
    }

    /// Whether a view may be rated now.
    ///
    /// # Errors
    /// `frozen` when it is handed in, or the round is closed.
    pub fn may_rate(&self, view: RoundView) -> Result<()> {
        self.open()?;
        match self.handed_in(view) {
            None => Ok(()),
            Some(day) => Err(RuleError::new(
                Refusal::Frozen,
                format!(
                    "This view was handed in on {}. Take it back first to change a rating.",
                    day.long()
                ),
            )),
        }
    }

    /// Whether ratings can be agreed now.
    ///
    /// # Errors
    /// `frozen` once closed; `invalid` while a view is missing.
    pub fn may_agree(&self) -> Result<()> {
        self.open()?;
        let missing = match self.stage() {
            RoundStage::SelfView => {
                "The person's own view is not in yet. Hand it in, or go on without it."
            }
            RoundStage::ManagerView => "Your own view is not in yet. Hand it in first.",
            RoundStage::Compare | RoundStage::Final => return Ok(()),
        };
        Err(RuleError::invalid("stage", missing))
    }

    const fn day_of(&mut self, view: RoundView) -> &mut Option<Day> {
        match view {
            RoundView::Oneself => &mut self.self_in,
            RoundView::Manager => &mut self.manager_in,
        }
    }
}
