//! Cells of the delegation matrix over time.

use rungs_domain::Day;
use rungs_domain::delegation::Delegation;
use rungs_domain::ids::PersonId;
use rusqlite::Row;
use rusqlite::types::Value;

use crate::codec::{
    day, get_checked, get_day, get_id, get_maybe_checked, get_maybe_day, maybe_day, maybe_int,
    maybe_text, text,
};
use crate::record::select;
use crate::{Reader, Record, Result, Table};

impl Record for Delegation {
    const TABLE: Table = Table::Delegation;
    const COLUMNS: &'static [&'static str] = &[
        "person", "area", "since", "level", "wanted", "limit", "reason", "review",
    ];

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn values(&self) -> Vec<Value> {
        vec![
            text(self.person.as_str()),
            text(self.area.as_str()),
            day(self.since),
            Value::Integer(self.level.value().into()),
            maybe_int(
                self.wanted
                    .map(rungs_domain::delegation::DelegationLevel::value),
            ),
            maybe_text(self.limit.as_deref()),
            maybe_text(self.reason.as_deref()),
            maybe_day(self.review),
        ]
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: get_id(row, 0)?,
            person: get_id(row, 1)?,
            area: get_id(row, 2)?,
            since: get_day(row, 3)?,
            level: get_checked(row, 4)?,
            wanted: get_maybe_checked(row, 5)?,
            limit: row.get(6)?,
            reason: row.get(7)?,
            review: get_maybe_day(row, 8)?,
        })
    }
}

impl Reader<'_> {
    /// Every change of every cell of a person, oldest first.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn delegations_of(&self, person: &PersonId) -> Result<Vec<Delegation>> {
        self.all(
            &select::<Delegation>("WHERE person = ?1 ORDER BY since, id"),
            [person.as_str()],
        )
    }

    /// # Errors
    /// When the database refuses.
    pub fn delegations(&self) -> Result<Vec<Delegation>> {
        self.all(
            &select::<Delegation>("ORDER BY person, area, since, id"),
            [],
        )
    }

    /// The state of every cell valid on a day, one row per person and area, in no particular order.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn delegations_on(&self, on: Day) -> Result<Vec<Delegation>> {
        let sql = select::<Delegation>(
            "AS d WHERE since <= ?1 AND NOT EXISTS (SELECT 1 FROM delegation AS later \
             WHERE later.person = d.person AND later.area = d.area AND later.since <= ?1 \
             AND (later.since, later.id) > (d.since, d.id))",
        );
        self.all(&sql, [on.to_string()])
    }
}
