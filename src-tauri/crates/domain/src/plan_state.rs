//! How a plan goes from draft to agreed to closed and back, and when it may be written in.

use crate::Day;
use crate::error::{Refusal, Result, RuleError};
use crate::plan::{Plan, PlanState};

impl Plan {
    /// # Errors
    /// `frozen` once closed.
    pub fn editable(&self) -> Result<()> {
        match self.state {
            PlanState::Draft | PlanState::Agreed => Ok(()),
            PlanState::Closed => Err(RuleError::new(
                Refusal::Frozen,
                format!(
                    "The plan for {} is closed. Reopen it to change it.",
                    Day::period(self.from, self.to)
                ),
            )),
        }
    }

    /// Leader and person said yes to it on a day.
    ///
    /// # Errors
    /// `invalid` when agreed already, `frozen` once closed.
    pub fn agree(&mut self, on: Day) -> Result<()> {
        self.editable()?;
        if let (PlanState::Agreed, Some(before)) = (self.state, self.agreed_on) {
            return Err(RuleError::invalid(
                "plan",
                format!("This plan was agreed on {} already.", before.long()),
            ));
        }
        self.state = PlanState::Agreed;
        self.agreed_on = Some(on);
        Ok(())
    }

    /// One step back: a closed plan runs again, an agreed one is a draft to talk about again.
    ///
    /// # Errors
    /// `invalid` while it is a draft.
    pub fn reopen(&mut self) -> Result<()> {
        self.state = match (self.state, self.agreed_on) {
            (PlanState::Draft, _) => {
                return Err(RuleError::invalid("plan", "This plan is a draft already."));
            }
            (PlanState::Closed, Some(_)) => PlanState::Agreed,
            (PlanState::Closed, None) | (PlanState::Agreed, _) => PlanState::Draft,
        };
        if self.state == PlanState::Draft {
            self.agreed_on = None;
        }
        Ok(())
    }

    /// # Errors
    /// `invalid` when closed already.
    pub fn close(&mut self) -> Result<()> {
        if self.state == PlanState::Closed {
            return Err(RuleError::invalid("plan", "This plan is closed already."));
        }
        self.state = PlanState::Closed;
        Ok(())
    }

    /// `draft`, `agreed 2 October 2026` or `closed`, as it stands on paper.
    #[must_use]
    pub fn state_words(&self) -> String {
        match (self.state, self.agreed_on) {
            (PlanState::Draft, _) => "draft".to_owned(),
            (PlanState::Agreed, None) => "agreed".to_owned(),
            (PlanState::Agreed, Some(on)) => format!("agreed {}", on.long()),
            (PlanState::Closed, None) => "closed".to_owned(),
            (PlanState::Closed, Some(on)) => format!("agreed {}, closed", on.long()),
        }
    }
}

/// The plan with the latest start, whatever its state: the one to print.
#[must_use]
pub fn latest_plan(plans: &[Plan]) -> Option<&Plan> {
    plans.iter().max_by_key(|plan| plan.from)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    fn draft() -> Plan {
        Plan {
            id: "p".into(),
            person: "lorena".into(),
            from: day("2026-10-01"),
            to: day("2026-12-31"),
            direction: None,
            target: None,
            aspiration: String::new(),
            strengths: String::new(),
            state: PlanState::Draft,
            agreed_on: None,
        }
    }

    #[test]
    fn a_plan_is_agreed_once_closed_once_and_reopened_step_by_step() {
        let mut plan = draft();
        assert!(plan.reopen().is_err(), "a draft is open");
        plan.agree(day("2026-10-02")).unwrap();
        assert_eq!(plan.state_words(), "agreed 2 October 2026");
        assert_eq!(
            plan.agree(day("2026-10-03")).unwrap_err().refusal,
            Refusal::Invalid
        );
        plan.close().unwrap();
        assert_eq!(plan.close().unwrap_err().refusal, Refusal::Invalid);
        assert_eq!(
            plan.agree(day("2026-10-03")).unwrap_err().refusal,
            Refusal::Frozen
        );
        plan.reopen().unwrap();
        assert_eq!(
            (plan.state, plan.agreed_on),
            (PlanState::Agreed, Some(day("2026-10-02")))
        );
        plan.reopen().unwrap();
        assert_eq!((plan.state, plan.agreed_on), (PlanState::Draft, None));
    }

    #[test]
    fn a_plan_closed_without_being_agreed_reopens_as_a_draft() {
        let mut plan = draft();
        plan.close().unwrap();
        assert_eq!(plan.editable().unwrap_err().refusal, Refusal::Frozen);
        plan.reopen().unwrap();
        assert_eq!(plan.state, PlanState::Draft);
    }
}
