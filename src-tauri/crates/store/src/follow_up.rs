//! What following up on people looks at, of everyone or of one person: days and who they belong to, not the whole rows. Of ten
//! thousand people the whole rows would take several times as long as anything made of them.

use rungs_domain::Day;
use rungs_domain::assessment::Rater;
use rungs_domain::ids::{DecisionAreaCode, PersonId};
use rusqlite::types::Value;
use rusqlite::{Row, params_from_iter};

use crate::codec::{day, get_day, get_id, name, text};
use crate::due::OPEN_ACTION;
use crate::{Reader, Result};

/// Whose rows to look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose<'a> {
    Everyone,
    Of(&'a PersonId),
}

impl Reader<'_> {
    /// People this rater has assessed on or before a day, drafts too.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn assessed_by(&self, rater: Rater, whose: Whose<'_>, on: Day) -> Result<Vec<PersonId>> {
        self.followed(
            "SELECT DISTINCT person FROM assessment WHERE \"on\" <= ?1 AND by = ?2",
            "",
            whose,
            vec![day(on), name(&rater)],
            |row| get_id(row, 0),
        )
    }

    /// People to whom something is delegated on a day.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn delegated_to(&self, whose: Whose<'_>, on: Day) -> Result<Vec<PersonId>> {
        self.followed(
            "SELECT DISTINCT person FROM delegation WHERE since <= ?1",
            "",
            whose,
            vec![day(on)],
            |row| get_id(row, 0),
        )
    }

    /// Cells as they are on a day whose review lies before `before`, the earliest review first. What is not in the catalogue that day
    /// is looked at no more.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn reviews_before(
        &self,
        before: Day,
        whose: Whose<'_>,
        on: Day,
    ) -> Result<Vec<(PersonId, DecisionAreaCode, Day)>> {
        self.followed(
            "SELECT person, area, review FROM delegation AS d WHERE since <= ?1 AND review < ?2 \
             AND EXISTS (SELECT 1 FROM decision_area AS a WHERE a.id = d.area AND coalesce(a.since, ?1) <= ?1 \
             AND (a.until IS NULL OR a.until > ?1)) AND NOT EXISTS \
             (SELECT 1 FROM delegation AS later WHERE later.person = d.person AND later.area = d.area \
             AND later.since <= ?1 AND (later.since, later.id) > (d.since, d.id))",
            "ORDER BY review, person, area",
            whose,
            vec![day(on), day(before)],
            |row| Ok((get_id(row, 0)?, get_id(row, 1)?, get_day(row, 2)?)),
        )
    }

    /// Open actions that are due before a day, with their words, the earliest first.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn actions_due_before(
        &self,
        before: Day,
        whose: Whose<'_>,
    ) -> Result<Vec<(PersonId, String, Day)>> {
        self.followed(
            &format!("SELECT person, text, due FROM action WHERE due < ?1 AND {OPEN_ACTION}"),
            "ORDER BY due, person, id",
            whose,
            vec![day(before)],
            |row| Ok((get_id(row, 0)?, row.get(1)?, get_day(row, 2)?)),
        )
    }

    /// Check-ins not held yet in plans that cover `covering` and are not closed, up to and with the day `until`, the earliest first.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn check_ins_to_write(
        &self,
        until: Day,
        whose: Whose<'_>,
        covering: Day,
    ) -> Result<Vec<(PersonId, Day)>> {
        self.followed(
            "SELECT person, c.\"on\" FROM plan JOIN check_in AS c ON c.plan = plan.id \
             WHERE c.held_on IS NULL AND c.\"on\" <= ?1 AND starts <= ?2 AND ends >= ?2 \
             AND state <> 'closed'",
            "ORDER BY c.\"on\", person, c.id",
            whose,
            vec![day(until), day(covering)],
            |row| Ok((get_id(row, 0)?, get_day(row, 1)?)),
        )
    }

    /// The day of the latest one-to-one on or before a day.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn last_one_to_ones(&self, whose: Whose<'_>, on: Day) -> Result<Vec<(PersonId, Day)>> {
        self.followed(
            "SELECT person, max(\"on\") FROM one_to_one WHERE \"on\" <= ?1",
            "GROUP BY person",
            whose,
            vec![day(on)],
            |row| Ok((get_id(row, 0)?, get_day(row, 1)?)),
        )
    }

    /// `sql` names the column of the person `person` and ends in its conditions; `last` comes after them.
    fn followed<T>(
        &self,
        sql: &str,
        last: &str,
        whose: Whose<'_>,
        mut values: Vec<Value>,
        read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>> {
        let sql = match whose {
            Whose::Everyone => format!("{sql} {last}"),
            Whose::Of(person) => {
                values.push(text(person.as_str()));
                format!("{sql} AND person = ?{} {last}", values.len())
            }
        };
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map(params_from_iter(values), read)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}
