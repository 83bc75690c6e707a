//! How a plan goes from draft to agreed to closed and back, and when it may be written in.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::{Refusal, Result, RuleError};
use crate::ids::LevelCode;
use crate::plan::{Plan, PlanOutcome, PlanState};
use crate::{Day, Wording};

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
        if self.target.is_some() {
            self.target_agreed_on = Some(on);
        }
        Ok(())
    }

    /// Aims at another level, or at none. The two have not agreed on that yet, whatever they agreed on before.
    pub fn aim_at(&mut self, target: Option<LevelCode>) {
        if self.target != target {
            self.target = target;
            self.target_agreed_on = None;
        }
    }

    /// The two agreed on the target on a day, before or after they agreed on the plan.
    ///
    /// # Errors
    /// `invalid` without a target, `frozen` once closed.
    pub fn agree_on_target(&mut self, on: Day) -> Result<()> {
        self.editable()?;
        if self.target.is_none() {
            return Err(RuleError::invalid(
                "target",
                "This plan aims at no level yet. Choose one first.",
            ));
        }
        self.target_agreed_on = Some(on);
        Ok(())
    }

    /// The target as it may leave the leader's screen: only one the two agreed on.
    #[must_use]
    pub fn target_for_others(&self) -> Option<&LevelCode> {
        self.target
            .as_ref()
            .filter(|_| self.target_agreed_on.is_some())
    }

    /// Where it stands on a day.
    #[must_use]
    pub fn stage(&self, day: Day) -> PlanStage {
        self.times().stage(day)
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
        self.closed_on = None;
        self.outcome = None;
        self.outcome_note.clear();
        Ok(())
    }

    /// What was agreed has an outcome; a draft that came to nothing may go without.
    ///
    /// # Errors
    /// `invalid` when closed already, for a day before it was agreed, and for an agreed plan without an outcome.
    pub fn close(&mut self, closing: PlanClosing) -> Result<()> {
        if self.state == PlanState::Closed {
            return Err(RuleError::invalid("plan", "This plan is closed already."));
        }
        if let Some(agreed) = self.agreed_on.filter(|agreed| *agreed > closing.on) {
            return Err(RuleError::invalid(
                "on",
                format!(
                    "This plan was agreed on {}. Close it that day or later.",
                    agreed.long()
                ),
            ));
        }
        if self.state == PlanState::Agreed && closing.outcome.is_none() {
            let words: Vec<&str> = PlanOutcome::ALL
                .into_iter()
                .map(PlanOutcome::words)
                .collect();
            return Err(RuleError::invalid(
                "outcome",
                format!("Say what became of it: {}.", words.join(", ")),
            ));
        }
        self.state = PlanState::Closed;
        self.closed_on = Some(closing.on);
        self.outcome = closing.outcome;
        self.outcome_note = closing.note;
        Ok(())
    }

    /// `draft`, `agreed 2 October 2026` or `agreed 2 October 2026, closed 4 January 2027: reached`, as it stands on paper.
    #[must_use]
    pub fn state_words(&self, say: Wording) -> String {
        let state = self.state_lines(say).join(", ");
        match self.outcome {
            Some(outcome) if self.state == PlanState::Closed => {
                let outcome = say.outcome(outcome);
                let parts = [("state", state.into()), ("outcome", outcome.into())];
                say.with("plan-with-outcome", &parts)
            }
            _ => state,
        }
    }

    /// The same without what became of it: when it was agreed, and when it was closed.
    #[must_use]
    pub fn state_lines(&self, say: Wording) -> Vec<String> {
        let on = |key: &str, day: Day| say.with(key, &[("day", say.long(day).into())]);
        let agreed = self.agreed_on.map(|day| on("plan-agreed-on", day));
        match self.state {
            PlanState::Draft => vec![say.word("plan-draft")],
            PlanState::Agreed => vec![agreed.unwrap_or_else(|| say.word("plan-agreed"))],
            PlanState::Closed => {
                let closed = self
                    .closed_on
                    .map_or_else(|| say.word("plan-closed"), |day| on("plan-closed-on", day));
                agreed.into_iter().chain([closed]).collect()
            }
        }
    }
}

/// Where a plan stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum PlanStage {
    Draft,
    /// Agreed, and its period has not begun.
    Agreed,
    Active,
    /// Its period is over and nobody has said what became of it.
    Over,
    Closed,
}

/// How a plan is closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanClosing {
    pub on: Day,
    pub outcome: Option<PlanOutcome>,
    /// What became of it in words; may be empty.
    pub note: String,
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
            closed_on: None,
            outcome: None,
            outcome_note: String::new(),
            target_agreed_on: None,
        }
    }

    fn closing(on: &str, outcome: Option<PlanOutcome>) -> PlanClosing {
        PlanClosing {
            on: day(on),
            outcome,
            note: String::new(),
        }
    }

    #[test]
    fn a_plan_is_agreed_once_closed_once_and_reopened_step_by_step() {
        let mut plan = draft();
        assert!(plan.reopen().is_err(), "a draft is open");
        plan.agree(day("2026-10-02")).unwrap();
        assert_eq!(
            plan.state_words(Wording::default()),
            "agreed 2 October 2026"
        );
        let again = plan.agree(day("2026-10-03")).unwrap_err();
        assert_eq!(again.refusal, Refusal::Invalid);
        for (on, outcome, field) in [
            ("2026-10-01", Some(PlanOutcome::Partly), "on"),
            ("2027-01-04", None, "outcome"),
        ] {
            let refused = plan.close(closing(on, outcome)).unwrap_err();
            assert_eq!(refused.field.as_deref(), Some(field));
        }
        let reached = || closing("2027-01-04", Some(PlanOutcome::Reached));
        plan.close(reached()).unwrap();
        assert_eq!(
            plan.state_words(Wording::default()),
            "agreed 2 October 2026, closed 4 January 2027: reached"
        );
        assert_eq!(plan.close(reached()).unwrap_err().refusal, Refusal::Invalid);
        let frozen = plan.agree(day("2026-10-03")).unwrap_err();
        assert_eq!(frozen.refusal, Refusal::Frozen);
        plan.reopen().unwrap();
        assert_eq!(
            (plan.state, plan.agreed_on, plan.closed_on, plan.outcome),
            (PlanState::Agreed, Some(day("2026-10-02")), None, None)
        );
        plan.reopen().unwrap();
        assert_eq!((plan.state, plan.agreed_on), (PlanState::Draft, None));
    }

    #[test]
    fn a_plan_closed_without_being_agreed_reopens_as_a_draft() {
        let mut plan = draft();
        plan.close(closing("2026-11-01", None)).unwrap();
        assert_eq!(
            plan.state_words(Wording::default()),
            "closed 1 November 2026"
        );
        assert_eq!(plan.editable().unwrap_err().refusal, Refusal::Frozen);
        plan.reopen().unwrap();
        assert_eq!(plan.state, PlanState::Draft);
    }

    #[test]
    fn a_target_leaves_the_screen_once_the_two_agreed_on_it_and_another_one_not_yet() {
        let mut plan = draft();
        let refused = plan.agree_on_target(day("2026-10-01")).unwrap_err();
        assert_eq!(refused.field.as_deref(), Some("target"));
        plan.aim_at(Some("SPM".into()));
        assert_eq!(plan.target_for_others(), None);
        plan.agree(day("2026-10-02")).unwrap();
        assert_eq!(plan.target_for_others(), Some(&"SPM".into()));
        // The same again changes nothing; another one is a thought again.
        plan.aim_at(Some("SPM".into()));
        assert_eq!(plan.target_for_others(), Some(&"SPM".into()));
        plan.aim_at(Some("GPM".into()));
        assert_eq!(plan.target_for_others(), None);
        plan.agree_on_target(day("2026-11-01")).unwrap();
        assert_eq!(plan.target_for_others(), Some(&"GPM".into()));
    }

    #[test]
    fn an_agreed_plan_is_active_in_its_period_and_over_after_it() {
        let mut plan = draft();
        assert_eq!(plan.stage(day("2026-11-01")), PlanStage::Draft);
        plan.agree(day("2026-09-28")).unwrap();
        for (on, stage) in [
            ("2026-09-30", PlanStage::Agreed),
            ("2026-10-01", PlanStage::Active),
            ("2026-12-31", PlanStage::Active),
            ("2027-01-01", PlanStage::Over),
        ] {
            assert_eq!(plan.stage(day(on)), stage, "{on}");
        }
        plan.close(closing("2026-12-20", Some(PlanOutcome::Overtaken)))
            .unwrap();
        assert_eq!(plan.stage(day("2026-11-01")), PlanStage::Closed);
    }
}
