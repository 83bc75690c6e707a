//! What lies in a workspace file, read past the program and without touching the file; and what stands in a printed one.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use rusqlite::Connection;
use rusqlite::types::Value;

/// The rows of every table, in a comparable form. Changes not folded into the file yet count as in it.
///
/// # Panics
/// When there is no database, or it is damaged.
#[must_use]
pub fn rows_of(workspace: &Path) -> BTreeMap<String, Vec<String>> {
    // A copy is looked at, since looking leaves files beside a database.
    let folder = tempfile::tempdir().expect("a temporary folder");
    let copy = folder.path().join("copy.rungs");
    std::fs::copy(workspace, &copy).expect("the workspace can be read");
    let journal = beside(workspace, "-wal");
    if journal.exists() {
        std::fs::copy(&journal, beside(&copy, "-wal")).expect("its journal can be read");
    }
    let conn = Connection::open(&copy).expect("a database");
    let names: Vec<String> = column(
        &conn,
        "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name",
    );
    names
        .into_iter()
        .map(|name| {
            let sql = format!("SELECT * FROM \"{name}\"");
            let mut rows = conn.prepare(&sql).expect("a table");
            let width = rows.column_count();
            let rows = rows
                .query_map([], |row| {
                    let values: Vec<Value> =
                        (0..width).map(|i| row.get(i)).collect::<Result<_, _>>()?;
                    Ok(format!("{values:?}"))
                })
                .expect("rows");
            let mut rows: Vec<String> = rows.collect::<Result<_, _>>().expect("a row");
            rows.sort();
            (name, rows)
        })
        .collect()
}

/// Files by name with their bytes, of a folder and all below it: what was there before, to be compared with what is there after.
///
/// # Panics
/// When the folder cannot be read.
#[must_use]
pub fn files_below(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in std::fs::read_dir(folder).expect("the folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.insert(path.clone(), Vec::new());
            found.extend(files_below(&path));
        } else {
            let bytes = std::fs::read(&path).expect("a file");
            found.insert(path, bytes);
        }
    }
    found
}

/// The path of a file SQLite or the lock lays beside a workspace.
#[must_use]
pub fn beside(workspace: &Path, ending: &str) -> PathBuf {
    let mut name = workspace.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

fn column(conn: &Connection, sql: &str) -> Vec<String> {
    let mut statement = conn.prepare(sql).expect("a query");
    let rows = statement.query_map([], |row| row.get(0)).expect("rows");
    rows.collect::<Result<_, _>>().expect("text")
}

/// The words of a PDF, blanks between them, as poppler reads them.
///
/// # Panics
/// When poppler is not installed or cannot read the file.
#[must_use]
pub fn words_of_pdf(pdf: &Path) -> String {
    let read = Command::new("pdftotext")
        .args(["-enc", "UTF-8"])
        .arg(pdf)
        .arg("-")
        .output()
        .expect("pdftotext should be installed (package poppler-utils)");
    assert!(read.status.success(), "{read:?}");
    let text = String::from_utf8(read.stdout).expect("UTF-8");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
