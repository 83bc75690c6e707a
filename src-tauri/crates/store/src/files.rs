//! The files around a workspace: making, refusing and discarding them.

use std::fs::{self, OpenOptions};
use std::path::{Path, PathBuf};

use crate::{Result, StoreError};

/// Makes an empty file that did not exist, and the folders above it. Gives the folders made, the deepest first.
pub(crate) fn reserve(path: &Path) -> Result<Vec<PathBuf>> {
    let folder = path.parent().filter(|f| !f.as_os_str().is_empty());
    let made: Vec<PathBuf> = folder
        .into_iter()
        .flat_map(Path::ancestors)
        .take_while(|folder| !folder.as_os_str().is_empty() && !folder.exists())
        .map(Path::to_owned)
        .collect();
    let reserved = reserve_in(folder, path);
    if reserved.is_err() {
        remove_empty(&made);
    }
    reserved.map(|()| made)
}

fn reserve_in(folder: Option<&Path>, path: &Path) -> Result<()> {
    if let Some(folder) = folder {
        fs::create_dir_all(folder).map_err(|e| StoreError::io(folder, &e))?;
    }
    OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(path)
        .map_err(|e| StoreError::io(path, &e))?;
    Ok(())
}

/// Takes back a workspace that was just made and is not wanted, with the folders made for it.
pub(crate) fn discard(path: &Path, made: &[PathBuf]) {
    for file in [
        path.to_owned(),
        wal_of(path),
        shm_of(path),
        crate::lock::beside(path),
    ] {
        // What is not there need not go.
        let _ = fs::remove_file(file);
    }
    remove_empty(made);
}

fn remove_empty(folders: &[PathBuf]) {
    for folder in folders {
        // Only ever removes an empty folder; one that somebody put something into stays.
        let _ = fs::remove_dir(folder);
    }
}

pub(crate) fn readable(path: &Path) -> Result<()> {
    let facts = fs::metadata(path).map_err(|e| StoreError::io(path, &e))?;
    if !facts.is_file() || facts.len() == 0 {
        return Err(StoreError::NotAWorkspace(path.to_owned()));
    }
    fs::File::open(path)
        .map(|_| ())
        .map_err(|e| StoreError::io(path, &e))
}

pub(crate) fn writable(path: &Path) -> Result<()> {
    OpenOptions::new()
        .append(true)
        .open(path)
        .map(|_| ())
        .map_err(|e| StoreError::io(path, &e))
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

/// Whether changes lie beside the file that are not in it yet.
pub(crate) fn has_journal(path: &Path) -> bool {
    fs::metadata(wal_of(path)).is_ok_and(|facts| facts.len() > 0)
}

fn wal_of(path: &Path) -> PathBuf {
    with_suffix(path, "-wal")
}

fn shm_of(path: &Path) -> PathBuf {
    with_suffix(path, "-shm")
}

/// The path as an SQLite URI of a file nobody will change.
pub(crate) fn immutable_uri(path: &Path) -> String {
    let mut uri = String::from("file:");
    for byte in path.to_string_lossy().bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' | b':' => {
                uri.push(char::from(byte));
            }
            other => uri.push_str(&format!("%{other:02X}")),
        }
    }
    uri.push_str("?immutable=1");
    uri
}
