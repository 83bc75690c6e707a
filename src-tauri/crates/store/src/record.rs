//! How a domain value lies in its table.

use rusqlite::Row;
use rusqlite::types::Value;

use crate::Table;

/// A row. `COLUMNS` are the table's columns after `id` and `rev`, in the table's own order.
pub trait Record: Sized {
    const TABLE: Table;
    const COLUMNS: &'static [&'static str];

    fn id(&self) -> &str;

    /// One value per column, in the order of `COLUMNS`.
    fn values(&self) -> Vec<Value>;

    /// Reads a row selected as `id` followed by `COLUMNS`.
    ///
    /// # Errors
    /// When a stored value is not of the kind the domain knows.
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self>;
}

/// `SELECT id, <columns> FROM <table> <rest>`.
pub(crate) fn select<R: Record>(rest: &str) -> String {
    [
        "SELECT id, ",
        &column_list(R::COLUMNS),
        " FROM ",
        R::TABLE.name(),
        " ",
        rest,
    ]
    .concat()
}

/// Column names in quotes, since `from`, `to`, `on` and `limit` are words of SQL.
pub(crate) fn column_list(columns: &[&str]) -> String {
    // Made with every read, so without more on the way than the list itself.
    let mut list = String::with_capacity(columns.iter().map(|column| column.len() + 4).sum());
    for column in columns {
        let before = if list.is_empty() { "\"" } else { ", \"" };
        list.extend([before, column, "\""]);
    }
    list
}
