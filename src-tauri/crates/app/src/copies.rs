//! Copies of the workspace: kept by themselves, made on request, and turned into a workspace again.

use std::path::{Path, PathBuf};

use rungs_store::backup;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::Result;
use crate::workspace::Workspace;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Backup {
    pub path: String,
    /// `2026-11-24 08:02`.
    pub moment: String,
}

impl Workspace {
    /// Keeps a verified copy in the backups folder beside the workspace; the newest ten stay.
    ///
    /// # Errors
    /// `disk_full`, `read_only`, `bad_file` when the copy could not be verified.
    pub fn keep_copy(&self) -> Result<PathBuf> {
        Ok(backup::keep_copy(&self.store, &self.moment())?)
    }

    /// As keeping a copy, but never content with one made in the same second, which may hold what was just erased.
    pub(crate) fn keep_fresh_copy(&self) -> Result<PathBuf> {
        let moment = self.moment();
        let stale = backup::folder_of(self.path()).join(backup::name_of(self.path(), &moment));
        match std::fs::remove_file(&stale) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                let message = format!("{} could not be replaced: {error}.", stale.display());
                Err(crate::AppError::new(crate::error::Code::ReadOnly, message))
            }
            _ => Ok(backup::keep_copy(&self.store, &moment)?),
        }
    }

    /// Writes a verified copy to a new file.
    ///
    /// # Errors
    /// `exists` when something is there; otherwise as for keeping a copy.
    pub fn copy_to(&self, target: &Path) -> Result<()> {
        Ok(self.store.copy_to(target)?)
    }

    /// Faults in the workspace file itself, in words; empty when sound.
    ///
    /// # Errors
    /// `bad_file` when it cannot be looked at.
    pub fn store_problems(&self) -> Result<Vec<String>> {
        Ok(self.store.problems()?)
    }

    /// The copies kept, newest first.
    ///
    /// # Errors
    /// `bad_file` when the backups folder cannot be read; no folder means no copies.
    pub fn backups(&self) -> Result<Vec<Backup>> {
        Ok(backup::kept(self.path())?
            .into_iter()
            .map(|(path, moment)| Backup {
                path: path.to_string_lossy().into_owned(),
                moment: spoken(&moment),
            })
            .collect())
    }
}

/// Makes a new workspace out of a copy, which stays where it is.
///
/// # Errors
/// `exists` when `target` is taken, `bad_file` or `too_new` when the copy is not sound.
pub fn restore(copy: &Path, target: &Path) -> Result<()> {
    Ok(backup::restore(copy, target)?)
}

/// Makes a new workspace out of a copy, beside the others and named after the copy, and says where it is. The copy and the
/// workspace it was made of stay as they are.
///
/// # Errors
/// As [`restore`].
pub fn bring_back(copy: &Path, folder: &Path) -> Result<PathBuf> {
    let stem = copy
        .file_stem()
        .map_or_else(|| "Workspace".into(), |stem| stem.to_string_lossy());
    let name = match stem.rsplit_once('.') {
        Some((name, moment)) if spoken(moment) != moment => {
            format!("{name} as of {}", spoken(moment).replace(':', "."))
        }
        _ => stem.into_owned(),
    };
    let mut target = folder.join(format!("{name}.rungs"));
    let mut number = 2;
    while target.exists() {
        target = folder.join(format!("{name} {number}.rungs"));
        number += 1;
    }
    restore(copy, &target)?;
    Ok(target)
}

/// A workspace file that could be opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct FoundWorkspace {
    pub name: String,
    pub path: String,
}

/// The workspace files in a folder, the one changed last first. A folder that is not there holds none.
///
/// # Errors
/// `bad_file` when the folder cannot be read.
pub fn workspaces_in(folder: &Path) -> Result<Vec<FoundWorkspace>> {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => {
            let message = format!("{} cannot be read: {error}.", folder.display());
            return Err(crate::AppError::new(crate::error::Code::BadFile, message));
        }
    };
    let mut found: Vec<(std::time::SystemTime, PathBuf)> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "rungs"))
        .filter_map(|path| Some((path.metadata().ok()?.modified().ok()?, path)))
        .collect();
    found.sort_by(|a, b| b.cmp(a));
    Ok(found
        .into_iter()
        .map(|(_, path)| FoundWorkspace {
            name: path
                .file_stem()
                .map_or_else(String::new, |stem| stem.to_string_lossy().into_owned()),
            path: path.to_string_lossy().into_owned(),
        })
        .collect())
}

/// Where a new workspace of that name goes.
///
/// # Errors
/// `invalid` when the name cannot be a file's name.
pub fn file_for(folder: &Path, name: &str) -> Result<PathBuf> {
    let name = crate::text::required_line("name", name)?;
    let forbidden = |c: char| matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|');
    if name.contains(forbidden) || name.starts_with('.') || name.chars().count() > 100 {
        let message = "A workspace is a file: its name cannot begin with a dot, hold / \\ : * ? \" < > | or be longer than 100 characters.";
        return Err(rungs_domain::error::RuleError::invalid("name", message).into());
    }
    Ok(folder.join(format!("{name}.rungs")))
}

fn spoken(moment: &str) -> String {
    match (
        moment.get(0..4),
        moment.get(4..6),
        moment.get(6..8),
        moment.get(9..11),
        moment.get(11..13),
    ) {
        (Some(year), Some(month), Some(day), Some(hour), Some(minute)) => {
            format!("{year}-{month}-{day} {hour}:{minute}")
        }
        _ => moment.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::clock::{CountedIds, FixedClock};
    use crate::opening::{self, ShippedLadder};
    use rungs_domain::Day;

    #[test]
    fn a_copy_comes_back_beside_the_others_under_a_name_of_its_own() {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(FixedClock(Day::parse("2026-11-24").unwrap()));
        let path = folder.path().join("Team v1.5.rungs");
        let ids = Arc::new(CountedIds::default());
        let workspace = opening::create(&path, ShippedLadder::Starter, clock, ids).unwrap();
        let copy = workspace.keep_copy().unwrap();
        let first = bring_back(&copy, folder.path()).unwrap();
        let name = first.file_name().unwrap().to_string_lossy().into_owned();
        assert!(name.starts_with("Team v1.5 as of 2026-11-24 "), "{name}");
        let second = bring_back(&copy, folder.path()).unwrap();
        assert_ne!(first, second);
        assert!(path.exists() && copy.exists() && first.exists() && second.exists());
        let other = folder.path().join("by hand.rungs");
        std::fs::copy(&copy, &other).unwrap();
        let third = bring_back(&other, folder.path()).unwrap();
        assert_eq!(third.file_name().unwrap(), "by hand 2.rungs");
    }
}
