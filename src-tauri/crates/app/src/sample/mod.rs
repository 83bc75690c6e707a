//! The sample team: twelve invented people with two years behind them, made by the same use cases a person would use.

mod context;
mod delegation;
mod direction;
mod meetings;
mod notes;
mod open_round;
mod plans;
mod ratings;
mod team;

use crate::error::Result;
use crate::workspace::Workspace;

impl Workspace {
    /// Fills an empty workspace with the sample team, its history ending today.
    ///
    /// # Errors
    /// `exists` when somebody is on the roster already.
    pub fn fill_with_sample(&self) -> Result<()> {
        if !self.roster_list(None)?.people.is_empty() {
            let message =
                "There are people in this workspace already. The sample team goes into a new one.";
            return Err(rungs_domain::error::RuleError::new(
                rungs_domain::error::Refusal::Exists,
                message,
            )
            .into());
        }
        let today = self.today();
        let people = self.sample_people(today)?;
        self.sample_ratings(&people, today)?;
        self.sample_open_round(&people)?;
        self.sample_delegations(&people, today)?;
        self.sample_plans(&people, today)?;
        let context = self.sample_context(&people, today)?;
        self.sample_meetings(&people, &context, today)?;
        self.sample_evidence(&people, today)?;
        self.sample_direction(&people, today)?;
        self.set_me(people.first())?;
        self.forget_history();
        Ok(())
    }
}
