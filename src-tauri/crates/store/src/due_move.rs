//! Dates the two agreed on, as they were given and moved.

use rungs_domain::ids::PersonId;
use rungs_domain::plan::{DatedThing, DueMove};
use rusqlite::Row;
use rusqlite::types::Value;

use crate::codec::{bad_value, day, get_day, get_id, get_maybe_day, maybe_day, text};
use crate::record::select;
use crate::{Reader, Record, Result, Table};

impl Record for DueMove {
    const TABLE: Table = Table::DueMove;
    const COLUMNS: &'static [&'static str] = &["person", "kind", "thing", "on", "was", "became"];

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn values(&self) -> Vec<Value> {
        let (kind, thing) = match &self.thing {
            DatedThing::Action(id) => ("action", id.as_str()),
            DatedThing::Commitment(id) => ("commitment", id.as_str()),
            DatedThing::CheckIn(id) => ("check_in", id.as_str()),
        };
        vec![
            text(self.person.as_str()),
            text(kind),
            text(thing),
            day(self.on),
            maybe_day(self.was),
            maybe_day(self.became),
        ]
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        let kind: String = row.get(2)?;
        let thing = match kind.as_str() {
            "action" => DatedThing::Action(get_id(row, 3)?),
            "commitment" => DatedThing::Commitment(get_id(row, 3)?),
            "check_in" => DatedThing::CheckIn(get_id(row, 3)?),
            other => return Err(bad_value(row, 2, format!("no date belongs to a {other}"))),
        };
        Ok(Self {
            id: get_id(row, 0)?,
            person: get_id(row, 1)?,
            thing,
            on: get_day(row, 4)?,
            was: get_maybe_day(row, 5)?,
            became: get_maybe_day(row, 6)?,
        })
    }
}

impl Reader<'_> {
    /// All moves of dates of a person, in the order they were made.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn due_moves_of(&self, person: &PersonId) -> Result<Vec<DueMove>> {
        self.all(
            &select::<DueMove>("WHERE person = ?1 ORDER BY \"on\", id"),
            [person.as_str()],
        )
    }
}
