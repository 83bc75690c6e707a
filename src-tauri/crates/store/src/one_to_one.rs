//! One-to-one notes and context shared.

use rungs_domain::Private;
use rungs_domain::ids::{OneToOneId, PersonId};
use rungs_domain::one_to_one::{ContextShared, OneToOne};
use rusqlite::types::Value;
use rusqlite::{OptionalExtension, Row};

use crate::codec::{day, get_day, get_id, get_maybe_id, maybe_text, text};
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

impl Record for ContextShared {
    const TABLE: Table = Table::ContextShared;
    const COLUMNS: &'static [&'static str] = &["person", "one_to_one", "on", "text"];

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn values(&self) -> Vec<Value> {
        vec![
            text(self.person.as_str()),
            maybe_text(self.one_to_one.as_ref().map(OneToOneId::as_str)),
            day(self.on),
            text(&self.text),
        ]
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: get_id(row, 0)?,
            person: get_id(row, 1)?,
            one_to_one: get_maybe_id(row, 2)?,
            on: get_day(row, 3)?,
            text: row.get(4)?,
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
    pub fn one_to_ones(&self) -> Result<Vec<OneToOne>> {
        self.all(&select::<OneToOne>("ORDER BY \"on\" DESC, id DESC"), [])
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

    /// Context shared with a person, newest first.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn context_shared_with(&self, person: &PersonId) -> Result<Vec<ContextShared>> {
        self.all(
            &select::<ContextShared>("WHERE person = ?1 ORDER BY \"on\" DESC, id DESC"),
            [person.as_str()],
        )
    }
}
