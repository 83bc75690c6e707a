//! Notes of context, what they bear on, and with whom they were shared.

use rungs_domain::Private;
use rungs_domain::context::{ContextNote, ContextShare, ContextShared, ContextTag};
use rungs_domain::ids::{ContextId, OneToOneId, PersonId};
use rusqlite::Row;
use rusqlite::types::Value;

use crate::codec::{
    day, get_day, get_id, get_maybe_day, get_maybe_id, maybe_day, maybe_text, text,
};
use crate::record::select;
use crate::{Reader, Record, Result, Table};

impl Record for ContextNote {
    const TABLE: Table = Table::ContextNote;
    const COLUMNS: &'static [&'static str] = &["on", "text", "settled_on"];

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn values(&self) -> Vec<Value> {
        vec![
            day(self.on),
            text(self.text.for_leader()),
            maybe_day(self.settled_on),
        ]
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: get_id(row, 0)?,
            on: get_day(row, 1)?,
            text: Private::new(row.get(2)?),
            settled_on: get_maybe_day(row, 3)?,
        })
    }
}

impl Record for ContextTag {
    const TABLE: Table = Table::ContextTag;
    const COLUMNS: &'static [&'static str] = &["context", "area"];

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn values(&self) -> Vec<Value> {
        vec![text(self.context.as_str()), text(self.area.as_str())]
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: get_id(row, 0)?,
            context: get_id(row, 1)?,
            area: get_id(row, 2)?,
        })
    }
}

impl Record for ContextShare {
    const TABLE: Table = Table::ContextShare;
    const COLUMNS: &'static [&'static str] = &["context", "person", "one_to_one", "on"];

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn values(&self) -> Vec<Value> {
        vec![
            text(self.context.as_str()),
            text(self.person.as_str()),
            maybe_text(self.one_to_one.as_ref().map(OneToOneId::as_str)),
            day(self.on),
        ]
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: get_id(row, 0)?,
            context: get_id(row, 1)?,
            person: get_id(row, 2)?,
            one_to_one: get_maybe_id(row, 3)?,
            on: get_day(row, 4)?,
        })
    }
}

const SHARED_WITH: &str = "SELECT s.id, s.context, s.person, s.one_to_one, s.\"on\", n.text \
     FROM context_share AS s JOIN context_note AS n ON n.id = s.context \
     WHERE s.person = ?1 ORDER BY s.\"on\" DESC, s.id DESC";

impl Reader<'_> {
    /// Context shared with a person, newest first.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn context_shared_with(&self, person: &PersonId) -> Result<Vec<ContextShared>> {
        let mut statement = self.conn.prepare_cached(SHARED_WITH)?;
        let rows = statement.query_map([person.as_str()], |row| {
            Ok(ContextShared {
                id: get_id(row, 0)?,
                context: get_id(row, 1)?,
                person: get_id(row, 2)?,
                one_to_one: get_maybe_id(row, 3)?,
                on: get_day(row, 4)?,
                text: row.get(5)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// What a person was given, oldest first, without the words.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn context_shares_with(&self, person: &PersonId) -> Result<Vec<ContextShare>> {
        self.all(
            &select::<ContextShare>("WHERE person = ?1 ORDER BY \"on\", id"),
            [person.as_str()],
        )
    }

    /// Every note, newest first.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn context_notes(&self) -> Result<Vec<ContextNote>> {
        self.all(&select::<ContextNote>("ORDER BY \"on\" DESC, id DESC"), [])
    }

    /// # Errors
    /// When the database refuses.
    pub fn context_tags(&self) -> Result<Vec<ContextTag>> {
        self.all(&select::<ContextTag>("ORDER BY context, id"), [])
    }

    /// Oldest first.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn context_shares(&self) -> Result<Vec<ContextShare>> {
        self.all(&select::<ContextShare>("ORDER BY \"on\", id"), [])
    }

    /// # Errors
    /// When the database refuses.
    pub fn context_tags_of(&self, context: &ContextId) -> Result<Vec<ContextTag>> {
        self.all(
            &select::<ContextTag>("WHERE context = ?1 ORDER BY id"),
            [context.as_str()],
        )
    }

    /// Oldest first.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn context_shares_of(&self, context: &ContextId) -> Result<Vec<ContextShare>> {
        self.all(
            &select::<ContextShare>("WHERE context = ?1 ORDER BY \"on\", id"),
            [context.as_str()],
        )
    }
}
