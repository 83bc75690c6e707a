//! The sample team: twelve invented people with two years behind them, made by the same use cases a person would use.

mod context;
mod direction;
mod meetings;
mod notes;
mod open_round;
mod plans;
mod ratings;
mod team;

use rungs_domain::Day;
use rungs_domain::delegation::DelegationLevel;
use rungs_domain::ids::PersonId;

use crate::delegating::{DelegationDraft, Keep};
use crate::error::Result;
use crate::workspace::Workspace;

use team::TEAM;

/// Anneliese, who could be distinguished tomorrow.
const DECIDES_AS_THE_NEXT: usize = 4;

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

    fn sample_delegations(&self, people: &[PersonId], today: Day) -> Result<()> {
        let page = self.ladder_page()?;
        for (index, (person, member)) in people.iter().zip(TEAM).enumerate().skip(1) {
            let Some(level) = member
                .7
                .last()
                .and_then(|(code, _)| page.ladder.level(&(*code).into()))
            else {
                continue;
            };
            // Who works on the next level already decides as it does.
            let held_as = if index == DECIDES_AS_THE_NEXT {
                page.ladder.next_level(&level.code).unwrap_or(level)
            } else {
                level
            };
            let mut drafts = Vec::new();
            for (nth, area) in page.areas.iter().enumerate() {
                let Some(expected) = held_as.delegation.get(&area.code) else {
                    continue;
                };
                let turn = (index * 5 + nth * 3) % 11;
                let shift: i8 = match turn {
                    0 | 1 if index == DECIDES_AS_THE_NEXT => -1,
                    2..=4 if index == DECIDES_AS_THE_NEXT => 0,
                    0 | 1 => -2,
                    2 | 3 => -1,
                    4 => 1,
                    _ => 0,
                };
                let now = expected.value().saturating_add_signed(shift).clamp(1, 7);
                let state = |n: u8, ago: i32, reason: &str| -> Result<DelegationDraft> {
                    Ok(DelegationDraft {
                        level: Some(DelegationLevel::new(n)?),
                        wanted: if turn < 2 && index != DECIDES_AS_THE_NEXT {
                            Keep::Set(*expected)
                        } else {
                            Keep::Keep
                        },
                        limit: if area.code.as_str() == "spend" {
                            Keep::Set(format!("up to {} € a quarter", 5_000 * u32::from(n)))
                        } else {
                            Keep::Keep
                        },
                        review: if turn % 4 == 1 {
                            Keep::Set(today.plus_days(i32::try_from(nth).unwrap_or(0) * 9 - 60))
                        } else {
                            Keep::Keep
                        },
                        reason: Some(reason.to_owned()),
                        on: Some(today.plus_months(-ago)),
                        ..DelegationDraft::of(person.clone(), area.code.clone())
                    })
                };
                if member.6 > 9 && now > 1 {
                    drafts.push(state(now - 1, 9, "Where we began in this area.")?);
                }
                drafts.push(state(
                    now,
                    3,
                    "Two decisions in a row that I would have defended as my own.",
                )?);
            }
            self.delegation_set_many(&drafts)?;
        }
        Ok(())
    }
}
