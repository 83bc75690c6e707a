//! From any older format to the newest, step by step, each step in a transaction of its own.

use rusqlite::Connection;

use crate::{Result, StoreError};

/// `RUNG` in ASCII, so that another program's database is not taken for a workspace.
pub const APPLICATION_ID: i64 = 0x5255_4e47;

const STEPS: &[&str] = &[include_str!("migrations/0001_first.sql")];

/// The format this program writes.
pub const NEWEST_VERSION: i64 = STEPS.len().cast_signed() as i64;

/// The format of an existing database.
///
/// # Errors
/// `TooNew` when a later program made it, `Damaged` when the number is impossible.
pub(crate) fn version(conn: &Connection) -> Result<i64> {
    let found: i64 = conn.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if found > NEWEST_VERSION {
        return Err(StoreError::TooNew {
            found,
            known: NEWEST_VERSION,
        });
    }
    Ok(found)
}

pub(crate) fn is_workspace(conn: &Connection) -> Result<bool> {
    let id: i64 = conn.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    Ok(id == APPLICATION_ID)
}

/// Runs every step the database has not seen.
pub(crate) fn upgrade(conn: &mut Connection) -> Result<()> {
    let from = usize::try_from(version(conn)?)
        .map_err(|_| StoreError::Damaged("its format number is negative".into()))?;
    for (index, sql) in STEPS.iter().enumerate().skip(from) {
        let tx = conn.transaction()?;
        tx.execute_batch(sql)?;
        tx.pragma_update(None, "application_id", APPLICATION_ID)?;
        tx.pragma_update(
            None,
            "user_version",
            i64::try_from(index + 1).unwrap_or(i64::MAX),
        )?;
        tx.commit()?;
    }
    Ok(())
}
