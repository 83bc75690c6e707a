//! What leaders said of people's readiness.

use rungs_domain::Private;
use rungs_domain::ids::PersonId;
use rungs_domain::readiness::ReadinessCall;
use rusqlite::Row;
use rusqlite::types::Value;

use crate::codec::{day, get_day, get_id, get_maybe_name, get_name, maybe_name, name, text};
use crate::record::select;
use crate::{Reader, Record, Result, Table};

impl Record for ReadinessCall {
    const TABLE: Table = Table::ReadinessCall;
    const COLUMNS: &'static [&'static str] = &[
        "person", "level", "ladder", "term", "proposed", "on", "reason",
    ];

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn values(&self) -> Vec<Value> {
        vec![
            text(self.person.as_str()),
            text(self.level.as_str()),
            text(self.ladder.as_str()),
            name(&self.term),
            maybe_name(self.proposed.as_ref()),
            day(self.on),
            text(self.reason.for_leader()),
        ]
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: get_id(row, 0)?,
            person: get_id(row, 1)?,
            level: get_id(row, 2)?,
            ladder: get_id(row, 3)?,
            term: get_name(row, 4)?,
            proposed: get_maybe_name(row, 5)?,
            on: get_day(row, 6)?,
            reason: Private::new(row.get(7)?),
        })
    }
}

impl Reader<'_> {
    /// What was said of a person's readiness, newest first.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn readiness_calls_of(&self, person: &PersonId) -> Result<Vec<ReadinessCall>> {
        self.all(
            &select::<ReadinessCall>("WHERE person = ?1 ORDER BY \"on\" DESC, id DESC"),
            [person.as_str()],
        )
    }
}
