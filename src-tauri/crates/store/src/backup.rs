//! Verified copies of a workspace. A copy counts only after it was opened, checked and counted.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags};

use crate::store::connect;
use crate::{Reader, Result, Store, StoreError, files, migrate};

/// How many copies are kept.
pub const KEPT: usize = 10;

impl Store {
    /// Writes a copy to a new file and verifies it: integrity, references, and as many rows in every table.
    ///
    /// # Errors
    /// `Exists` when something is at `target`, `Damaged` when the workspace is not sound, `BadCopy` when the copy is not, `DiskFull`, `ReadOnly`. A copy that failed is removed.
    pub fn copy_to(&self, target: &Path) -> Result<()> {
        let made = files::reserve(target)?;
        let copied = self.copy_into_reserved(target);
        if copied.is_err() {
            files::discard(target, &made);
        }
        copied
    }

    fn copy_into_reserved(&self, target: &Path) -> Result<()> {
        // A copy of what is damaged would in time push the last sound one out.
        if let Some(first) = self.problems()?.into_iter().next() {
            return Err(StoreError::Damaged(first));
        }
        let counts = self.read(counts)?;
        let source = connect(self.path(), OpenFlags::SQLITE_OPEN_READ_ONLY)
            .map_err(|e| e.at(self.path()))?;
        let path = target.to_str().ok_or_else(|| StoreError::Unreadable {
            path: target.to_owned(),
            reason: "the name is not Unicode".into(),
        })?;
        source
            .execute("VACUUM INTO ?1", [path])
            .map_err(|e| StoreError::from(e).at(target))?;
        let copy = Connection::open_with_flags(target, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        let problems = problems(Reader::new(&copy))?;
        if let Some(first) = problems.into_iter().next() {
            return Err(StoreError::BadCopy(first));
        }
        let reader = Reader::new(&copy);
        if !migrate::is_workspace(&copy)? || self::counts(reader)? != counts {
            return Err(StoreError::BadCopy("rows are missing in it".into()));
        }
        drop(copy);
        fs::File::open(target)
            .and_then(|file| file.sync_all())
            .map_err(|e| StoreError::io(target, &e))
    }

    /// Faults in the file itself, in words; empty when sound.
    ///
    /// # Errors
    /// When it cannot even be looked at.
    pub fn problems(&self) -> Result<Vec<String>> {
        self.read(problems)
    }
}

/// Makes a new workspace out of a copy, which is checked first and stays where it is.
///
/// # Errors
/// `Exists` when `target` is taken, `NotAWorkspace`, `TooNew` or `DamagedCopy` when the copy is not sound.
pub fn restore(copy: &Path, target: &Path) -> Result<()> {
    let source = Store::open(copy, crate::Access::Read, |_| Ok(()))?;
    source.copy_to(target).map_err(|error| match error {
        StoreError::Damaged(reason) => StoreError::DamagedCopy {
            path: copy.to_owned(),
            reason,
        },
        other => other,
    })
}

/// Where the copies of a workspace lie: a folder `backups` beside it.
#[must_use]
pub fn folder_of(workspace: &Path) -> PathBuf {
    workspace
        .parent()
        .unwrap_or_else(|| Path::new(""))
        .join("backups")
}

/// The file name of a copy: the workspace's own name and the moment (`20261124-080210`).
#[must_use]
pub fn name_of(workspace: &Path, moment: &str) -> String {
    let stem = workspace
        .file_stem()
        .map_or_else(|| "workspace".into(), |s| s.to_string_lossy().into_owned());
    format!("{stem}.{moment}.rungs")
}

/// The moment a file name says it is a copy of this workspace from; `None` for any other file.
fn moment_of<'a>(workspace: &Path, name: &'a str) -> Option<&'a str> {
    let whole = name_of(workspace, "");
    let prefix = whole.strip_suffix(".rungs")?;
    let moment = name.strip_prefix(prefix)?.strip_suffix(".rungs")?;
    (moment.len() == 15 && moment.bytes().all(|b| b.is_ascii_digit() || b == b'-'))
        .then_some(moment)
}

/// Of the names of copies, those to remove so that the newest [`KEPT`] stay. Names of other workspaces are left alone.
#[must_use]
pub fn surplus(workspace: &Path, mut names: Vec<String>) -> Vec<String> {
    names.retain(|name| moment_of(workspace, name).is_some());
    names.sort_unstable_by(|a, b| b.cmp(a));
    names.into_iter().skip(KEPT).collect()
}

/// The copies of a workspace with their moments, newest first.
///
/// # Errors
/// When the backups folder is there but cannot be read.
pub fn kept(workspace: &Path) -> Result<Vec<(PathBuf, String)>> {
    let folder = folder_of(workspace);
    let mut found: Vec<(PathBuf, String)> = names_in(&folder)?
        .into_iter()
        .filter_map(|name| {
            moment_of(workspace, &name).map(|moment| (folder.join(&name), moment.to_owned()))
        })
        .collect();
    found.sort_unstable_by(|a, b| b.1.cmp(&a.1));
    Ok(found)
}

fn names_in(folder: &Path) -> Result<Vec<String>> {
    match fs::read_dir(folder) {
        Ok(entries) => Ok(entries
            .filter_map(|entry| entry.ok().and_then(|e| e.file_name().into_string().ok()))
            .collect()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(StoreError::io(folder, &error)),
    }
}

/// Copies a workspace into its backups folder and removes what is surplus.
///
/// # Errors
/// As [`Store::copy_to`]. Old copies go only after the new one was verified.
pub fn keep_copy(store: &Store, moment: &str) -> Result<PathBuf> {
    let folder = folder_of(store.path());
    fs::create_dir_all(&folder).map_err(|e| StoreError::io(&folder, &e))?;
    let target = folder.join(name_of(store.path(), moment));
    if target.exists() {
        return Ok(target);
    }
    store.copy_to(&target)?;
    for name in surplus(store.path(), names_in(&folder)?) {
        // A copy that cannot be removed is only one too many.
        let _ = fs::remove_file(folder.join(name));
    }
    Ok(target)
}

/// How many rows each table has, of whatever format: before an upgrade a workspace has fewer tables than this program knows.
fn counts(reader: Reader<'_>) -> Result<Vec<(String, i64)>> {
    let mut names = reader.conn.prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name",
    )?;
    let names = names.query_map([], |row| row.get::<_, String>(0))?;
    names
        .map(|name| {
            let name = name?;
            let sql = format!("SELECT count(*) FROM \"{}\"", name.replace('"', "\"\""));
            let rows = reader.conn.query_row(&sql, [], |row| row.get(0))?;
            Ok((name, rows))
        })
        .collect()
}

/// Whether the file hangs together well enough to be written to; a quicker look than [`Store::problems`].
///
/// # Errors
/// `Damaged`.
pub(crate) fn fit_to_write(conn: &Connection) -> Result<()> {
    let found: String = conn.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    match found.as_str() {
        "ok" => Ok(()),
        _ => Err(StoreError::Damaged(found)),
    }
}

fn problems(reader: Reader<'_>) -> Result<Vec<String>> {
    let mut found = Vec::new();
    let mut integrity = reader.conn.prepare("PRAGMA integrity_check(20)")?;
    for line in integrity.query_map([], |row| row.get::<_, String>(0))? {
        let line = line?;
        if line != "ok" {
            found.push(line);
        }
    }
    let mut references = reader.conn.prepare("PRAGMA foreign_key_check")?;
    for row in references.query_map([], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, String>(2)?))
    })? {
        let (table, parent) = row?;
        found.push(format!(
            "A row of {table} points to a row of {parent} that is not there."
        ));
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_ten_copies_of_this_workspace_stay() {
        let workspace = Path::new("/home/ruth/Team.rungs");
        let mut names: Vec<String> = (10..24)
            .map(|d| format!("Team.202611{d}-080000.rungs"))
            .collect();
        names.push("Other.20200101-000000.rungs".into());
        names.push("Team.rungs".into());
        names.push("Team.notes.rungs".into());
        let mut gone = surplus(workspace, names);
        gone.sort();
        assert_eq!(
            gone,
            (10..14)
                .map(|d| format!("Team.202611{d}-080000.rungs"))
                .collect::<Vec<_>>()
        );
        assert!(surplus(workspace, vec![]).is_empty());
    }
}
