//! One-to-one notes.

use rungs_domain::Private;
use rungs_domain::ids::{OneToOneId, PersonId};
use rungs_domain::one_to_one::OneToOne;
use rusqlite::types::Value;
use rusqlite::{OptionalExtension, Row};

use crate::codec::{day, get_day, get_id, text};
use crate::record::select;
use crate::{Reader, Record, Result, Table};

impl Record for OneToOne {
    const TABLE: Table = Table::OneToOne;
    const COLUMNS: &'static [&'static str] = &["person", "on", "shared", "private"];

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn values(&self) -> Vec<Value> {
        vec![
            text(self.person.as_str()),
            day(self.on),
            text(&self.shared),
            text(self.private.for_leader()),
        ]
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: get_id(row, 0)?,
            person: get_id(row, 1)?,
            on: get_day(row, 2)?,
            shared: row.get(3)?,
            private: Private::new(row.get(4)?),
        })
    }
}

impl Reader<'_> {
    /// A person's one-to-ones, newest first.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn one_to_ones_of(&self, person: &PersonId) -> Result<Vec<OneToOne>> {
        self.all(
            &select::<OneToOne>("WHERE person = ?1 ORDER BY \"on\" DESC, id DESC"),
            [person.as_str()],
        )
    }

    /// # Errors
    /// When the database refuses.
    pub fn one_to_one(&self, id: &OneToOneId) -> Result<Option<OneToOne>> {
        let sql = select::<OneToOne>("WHERE id = ?1");
        Ok(self
            .conn
            .prepare_cached(&sql)?
            .query_row([id.as_str()], OneToOne::from_row)
            .optional()?)
    }
}
