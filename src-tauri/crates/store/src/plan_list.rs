//! Everybody's plans as lists show them. Of ten thousand people the whole rows, with their texts, would take twice as long.

use rungs_domain::Day;
use rungs_domain::ids::{FocusId, PlanId};
use rungs_domain::plan::{ListedFocus, ListedPlan, PlanTimes, Progress};
use rusqlite::Row;

use crate::codec::{get_day, get_id, get_maybe_day, get_maybe_id, get_name};
use crate::plan::get_subject;
use crate::{Reader, Result};

impl Reader<'_> {
    /// All plans, each person's oldest first.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn listed_plans(&self) -> Result<Vec<ListedPlan>> {
        self.listed(
            "SELECT id, person, starts, ends, state, target, agreed_on, closed_on FROM plan ORDER BY starts, id",
            |row| {
                Ok(ListedPlan {
                    id: get_id(row, 0)?,
                    person: get_id(row, 1)?,
                    times: PlanTimes {
                        from: get_day(row, 2)?,
                        to: get_day(row, 3)?,
                        state: get_name(row, 4)?,
                        agreed_on: get_maybe_day(row, 6)?,
                        closed_on: get_maybe_day(row, 7)?,
                    },
                    target: get_maybe_id(row, 5)?,
                })
            },
        )
    }

    /// The focus areas of all plans, each plan's in their order.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn listed_focuses(&self) -> Result<Vec<ListedFocus>> {
        self.listed(
            "SELECT id, plan, kind, code FROM focus ORDER BY plan, position, id",
            |row| {
                Ok(ListedFocus {
                    id: get_id(row, 0)?,
                    plan: get_id(row, 1)?,
                    on: get_subject(row, 2)?,
                })
            },
        )
    }

    /// How it is going with every action under a focus area, in no particular order.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn progress_in_plans(&self) -> Result<Vec<(FocusId, Progress)>> {
        self.listed(
            "SELECT focus, status, due FROM action WHERE focus IS NOT NULL",
            |row| {
                let progress = Progress {
                    status: get_name(row, 1)?,
                    due: get_maybe_day(row, 2)?,
                };
                Ok((get_id(row, 0)?, progress))
            },
        )
    }

    /// The day of the earliest check-in that was not held, of every plan that has one.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn next_check_ins(&self) -> Result<Vec<(PlanId, Day)>> {
        self.listed(
            "SELECT plan, min(\"on\") FROM check_in WHERE held_on IS NULL GROUP BY plan",
            |row| Ok((get_id(row, 0)?, get_day(row, 1)?)),
        )
    }

    fn listed<T>(
        &self,
        sql: &str,
        read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>> {
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([], read)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}
