//! Single facts about the workspace: its name, who “me” is.

use rusqlite::types::Value;
use rusqlite::{OptionalExtension, Row};

use crate::codec::text;
use crate::{Reader, Record, Result, Table};

/// A named value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setting {
    pub id: String,
    pub value: String,
}

impl Record for Setting {
    const TABLE: Table = Table::Setting;
    const COLUMNS: &'static [&'static str] = &["value"];

    fn id(&self) -> &str {
        &self.id
    }

    fn values(&self) -> Vec<Value> {
        vec![text(&self.value)]
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            value: row.get(1)?,
        })
    }
}

impl Reader<'_> {
    /// # Errors
    /// When the database refuses.
    pub fn setting(&self, id: &str) -> Result<Option<String>> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT value FROM setting WHERE id = ?1")?;
        Ok(statement.query_row([id], |row| row.get(0)).optional()?)
    }
}
