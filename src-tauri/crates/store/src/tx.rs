//! Writing. Every row written leaves an image of what it was and what it became; undo and redo are made of nothing else.

use std::collections::BTreeSet;

use rusqlite::types::Value;
use rusqlite::{OptionalExtension, Transaction, params_from_iter};

use crate::record::column_list;
use crate::{Reader, Record, Result, Table};

/// A row before and after a change, all columns from `rev` on; `None` where there was no row.
#[derive(Debug, Clone, PartialEq)]
pub struct RowImage {
    pub table: Table,
    pub id: String,
    columns: &'static [&'static str],
    before: Option<Vec<Value>>,
    after: Option<Vec<Value>>,
}

impl RowImage {
    /// The image of taking this change back.
    #[must_use]
    pub fn reversed(self) -> Self {
        Self {
            before: self.after,
            after: self.before,
            ..self
        }
    }
}

/// An open write transaction. Dropped without being committed by the store, it leaves nothing behind.
#[derive(Debug)]
pub struct Tx<'c> {
    conn: Transaction<'c>,
    images: Vec<RowImage>,
}

impl<'c> Tx<'c> {
    pub(crate) const fn new(conn: Transaction<'c>) -> Self {
        Self {
            conn,
            images: Vec::new(),
        }
    }

    /// Reads see what this transaction has written.
    #[must_use]
    pub fn reader(&self) -> Reader<'_> {
        Reader::new(&self.conn)
    }

    /// Writes a row, new or known. A row that would not change is left alone and leaves no image.
    ///
    /// # Errors
    /// When the database refuses, such as on a full disk.
    pub fn put<R: Record>(&mut self, record: &R) -> Result<()> {
        let before = self.row(R::TABLE, R::COLUMNS, record.id())?;
        let mut after = record.values();
        debug_assert_eq!(
            after.len(),
            R::COLUMNS.len(),
            "one value per column of {}",
            R::TABLE.name()
        );
        if before
            .as_ref()
            .is_some_and(|before| before[1..] == after[..])
        {
            return Ok(());
        }
        let revision = match before.as_ref().and_then(|row| row.first()) {
            Some(Value::Integer(revision)) => revision + 1,
            _ => 1,
        };
        after.insert(0, Value::Integer(revision));
        self.apply(RowImage {
            table: R::TABLE,
            id: record.id().to_owned(),
            columns: R::COLUMNS,
            before,
            after: Some(after),
        })
    }

    /// Removes a row if it is there.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn remove<R: Record>(&mut self, id: &str) -> Result<()> {
        match self.row(R::TABLE, R::COLUMNS, id)? {
            Some(before) => self.apply(RowImage {
                table: R::TABLE,
                id: id.to_owned(),
                columns: R::COLUMNS,
                before: Some(before),
                after: None,
            }),
            None => Ok(()),
        }
    }

    /// Makes the row what the image says it became, and keeps the image.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn apply(&mut self, image: RowImage) -> Result<()> {
        let table = image.table.name();
        match &image.after {
            Some(values) => {
                let slots: Vec<String> = (2..values.len() + 2).map(|n| format!("?{n}")).collect();
                let sql = format!(
                    "INSERT OR REPLACE INTO {table} (id, rev, {}) VALUES (?1, {})",
                    column_list(image.columns),
                    slots.join(", ")
                );
                let id = Value::Text(image.id.clone());
                self.conn
                    .prepare_cached(&sql)?
                    .execute(params_from_iter(std::iter::once(&id).chain(values)))?;
            }
            None => {
                let sql = format!("DELETE FROM {table} WHERE id = ?1");
                self.conn.prepare_cached(&sql)?.execute([&image.id])?;
            }
        }
        self.images.push(image);
        Ok(())
    }

    /// The tables written so far.
    #[must_use]
    pub fn touched(&self) -> BTreeSet<Table> {
        self.images.iter().map(|image| image.table).collect()
    }

    pub(crate) fn commit(self) -> Result<Vec<RowImage>> {
        self.conn.commit()?;
        Ok(self.images)
    }

    fn row(&self, table: Table, columns: &[&str], id: &str) -> Result<Option<Vec<Value>>> {
        let sql = format!(
            "SELECT rev, {} FROM {} WHERE id = ?1",
            column_list(columns),
            table.name()
        );
        let width = columns.len() + 1;
        let mut statement = self.conn.prepare_cached(&sql)?;
        let row = statement
            .query_row([id], |row| (0..width).map(|i| row.get(i)).collect())
            .optional()?;
        Ok(row)
    }
}
