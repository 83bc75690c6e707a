//! Everything that lies in a workspace file, read past the program, so that it can be compared.

use std::collections::{BTreeMap, BTreeSet};

use rungs_store::Table;
use rusqlite::Connection;
use rusqlite::types::Value;

/// Every column of every row of every table, by id.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Rows(BTreeMap<&'static str, BTreeMap<String, Vec<Value>>>);

impl Rows {
    pub fn read(conn: &Connection) -> Self {
        Self(
            Table::ALL
                .iter()
                .map(|table| (table.name(), rows_of(conn, table.name())))
                .collect(),
        )
    }

    pub fn ids(&self, table: Table) -> Vec<&str> {
        self.0
            .get(table.name())
            .map(|rows| rows.keys().map(String::as_str).collect())
            .unwrap_or_default()
    }

    /// A text of a row by the place of its column, `id` being 0.
    pub fn text(&self, table: Table, id: &str, column: usize) -> Option<String> {
        match self.0.get(table.name())?.get(id)?.get(column)? {
            Value::Text(text) => Some(text.clone()),
            _ => None,
        }
    }

    /// The tables that are not the same.
    pub fn tables_unlike(&self, other: &Self) -> BTreeSet<Table> {
        Table::ALL
            .into_iter()
            .filter(|table| self.0.get(table.name()) != other.0.get(table.name()))
            .collect()
    }

    /// Where two states differ, row by row, short enough to read when a test fails.
    pub fn difference(&self, other: &Self) -> Vec<String> {
        let mut found = Vec::new();
        for table in self.tables_unlike(other) {
            let empty = BTreeMap::new();
            let mine = self.0.get(table.name()).unwrap_or(&empty);
            let theirs = other.0.get(table.name()).unwrap_or(&empty);
            let ids: BTreeSet<&String> = mine.keys().chain(theirs.keys()).collect();
            for id in ids
                .into_iter()
                .filter(|id| mine.get(*id) != theirs.get(*id))
            {
                found.push(format!(
                    "{} {id}: {:?} against {:?}",
                    table.name(),
                    mine.get(id),
                    theirs.get(id)
                ));
            }
        }
        found
    }
}

/// The tables there are, as the file itself names them.
pub fn table_names(conn: &Connection) -> BTreeSet<String> {
    let mut names = conn
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
        .unwrap();
    let names = names.query_map([], |row| row.get(0)).unwrap();
    names.collect::<Result<_, _>>().unwrap()
}

fn rows_of(conn: &Connection, table: &str) -> BTreeMap<String, Vec<Value>> {
    let mut rows = conn
        .prepare_cached(&format!("SELECT * FROM {table}"))
        .unwrap();
    let width = rows.column_count();
    let rows = rows
        .query_map([], |row| {
            let id: String = row.get("id")?;
            let values = (0..width).map(|i| row.get(i)).collect::<Result<_, _>>()?;
            Ok((id, values))
        })
        .unwrap();
    rows.collect::<Result<_, _>>().unwrap()
}
