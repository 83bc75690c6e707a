//! What can be due, of everyone or of one person: only what is still open, and of it only what a list shows.

use rungs_domain::Day;
use rungs_domain::due::{CheckInToHold, OpenAction, OpenCommitment, OpenThings, PlanDates};
use rungs_domain::ids::PersonId;
use rungs_domain::plan::PlanState;
use rusqlite::types::Value;
use rusqlite::{Row, params_from_iter};

use crate::codec::{day, get_day, get_id, get_maybe_day, get_maybe_id, get_name, name, text};
use crate::{Reader, Result, Whose};

/// An action or a promise that is still open: what the next plan is to carry on counts where it comes from as long as it is open there.
macro_rules! open {
    ($table:literal) => {
        concat!(
            $table,
            ".status = 'open' AND (",
            $table,
            ".carried_from IS NULL OR NOT EXISTS (SELECT 1 FROM ",
            $table,
            " AS origin WHERE origin.id = ",
            $table,
            ".carried_from AND origin.status = 'open'))"
        )
    };
}

/// An action that is still open, in a plan that is not closed or in none: what a closed plan left open is no longer waited for.
pub(crate) const OPEN_ACTION: &str = concat!(
    open!("action"),
    " AND NOT EXISTS (SELECT 1 FROM focus AS f JOIN plan AS p ON p.id = f.plan WHERE f.id = action.focus AND p.state = 'closed')"
);

/// How far to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Until {
    /// What has no date too.
    Always,
    /// What has a date, up to and with this day.
    Day(Day),
}

impl Reader<'_> {
    /// Plans that are not closed and those that stand on `on`; check-ins that were not held up to and with `check_ins_until`; actions
    /// and commitments that are open, each once. Those of closed plans are among them: their plans are not.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn open_things(
        &self,
        whose: Whose<'_>,
        on: Day,
        check_ins_until: Day,
        until: Until,
    ) -> Result<OpenThings> {
        Ok(OpenThings {
            plans: self.plan_dates(whose, on)?,
            check_ins: self.check_ins_to_hold(whose, check_ins_until)?,
            actions: self.open_actions(whose, until)?,
            commitments: self.open_commitments(whose, until)?,
        })
    }

    fn plan_dates(&self, whose: Whose<'_>, on: Day) -> Result<Vec<PlanDates>> {
        self.open_rows(
            "SELECT id, person, starts, ends, state, CASE WHEN target_agreed_on IS NULL THEN target END \
             FROM plan WHERE (state <> ?1 OR (agreed_on IS NOT NULL AND starts <= ?2 AND ends >= ?2 AND closed_on > ?2))",
            Of::APerson,
            "ORDER BY person, starts, id",
            whose,
            vec![name(&PlanState::Closed), day(on)],
            |row| {
                Ok(PlanDates {
                    id: get_id(row, 0)?,
                    person: get_id(row, 1)?,
                    from: get_day(row, 2)?,
                    to: get_day(row, 3)?,
                    state: get_name(row, 4)?,
                    target_to_agree: get_maybe_id(row, 5)?,
                })
            },
        )
    }

    fn check_ins_to_hold(&self, whose: Whose<'_>, until: Day) -> Result<Vec<CheckInToHold>> {
        self.open_rows(
            "SELECT id, plan, \"on\" FROM check_in WHERE held_on IS NULL AND \"on\" <= ?1",
            Of::APlan,
            "ORDER BY id",
            whose,
            vec![day(until)],
            |row| {
                Ok(CheckInToHold {
                    id: get_id(row, 0)?,
                    plan: get_id(row, 1)?,
                    on: get_day(row, 2)?,
                })
            },
        )
    }

    fn open_actions(&self, whose: Whose<'_>, until: Until) -> Result<Vec<OpenAction>> {
        let (due, values) = until.condition(vec![]);
        self.open_rows(
            &format!(
                "SELECT action.id, person, focus.plan, one_to_one, text, owner, due FROM action \
                 LEFT JOIN focus ON focus.id = action.focus WHERE {}{due}",
                open!("action")
            ),
            Of::APerson,
            "ORDER BY action.id",
            whose,
            values,
            |row| {
                Ok(OpenAction {
                    id: get_id(row, 0)?,
                    person: get_id(row, 1)?,
                    plan: get_maybe_id(row, 2)?,
                    one_to_one: get_maybe_id(row, 3)?,
                    text: row.get(4)?,
                    owner: get_name(row, 5)?,
                    due: get_maybe_day(row, 6)?,
                })
            },
        )
    }

    /// How many open actions everyone has who has any, from plans and one-to-ones, as `open_actions_of` gives them.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn open_action_counts(&self) -> Result<Vec<(PersonId, u32)>> {
        let sql =
            format!("SELECT person, count(*) FROM action WHERE {OPEN_ACTION} GROUP BY person");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map([], |row| Ok((get_id(row, 0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Every action and promise that goes on in a later plan, by its id, with the id of the one it goes on from.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn goes_on_from(&self) -> Result<Vec<(String, String)>> {
        let mut statement = self.conn.prepare_cached(
            "SELECT id, carried_from FROM action WHERE carried_from IS NOT NULL \
             UNION ALL SELECT id, carried_from FROM commitment WHERE carried_from IS NOT NULL",
        )?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    fn open_commitments(&self, whose: Whose<'_>, until: Until) -> Result<Vec<OpenCommitment>> {
        let (due, values) = until.condition(vec![]);
        self.open_rows(
            &format!(
                "SELECT id, plan, text, due FROM commitment WHERE {}{due}",
                open!("commitment")
            ),
            Of::APlan,
            "ORDER BY id",
            whose,
            values,
            |row| {
                Ok(OpenCommitment {
                    id: get_id(row, 0)?,
                    plan: get_id(row, 1)?,
                    text: row.get(2)?,
                    due: get_maybe_day(row, 3)?,
                })
            },
        )
    }

    /// `sql` ends in its conditions, `last` comes after them.
    fn open_rows<T>(
        &self,
        sql: &str,
        of: Of,
        last: &str,
        whose: Whose<'_>,
        mut values: Vec<Value>,
        read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>> {
        let sql = match whose {
            Whose::Everyone => format!("{sql} {last}"),
            Whose::Of(person) => {
                values.push(text(person.as_str()));
                let of = match of {
                    Of::APerson => format!("person = ?{}", values.len()),
                    Of::APlan => format!(
                        "plan IN (SELECT id FROM plan WHERE person = ?{})",
                        values.len()
                    ),
                };
                format!("{sql} AND {of} {last}")
            }
        };
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map(params_from_iter(values), read)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

/// What a row hangs on.
#[derive(Debug, Clone, Copy)]
enum Of {
    APerson,
    APlan,
}

impl Until {
    /// A further condition on `due`, with its value.
    fn condition(self, mut values: Vec<Value>) -> (String, Vec<Value>) {
        match self {
            Self::Always => (String::new(), values),
            Self::Day(until) => {
                values.push(day(until));
                (format!(" AND due <= ?{}", values.len()), values)
            }
        }
    }
}
