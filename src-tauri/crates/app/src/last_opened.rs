//! Which workspace was open last, in a small file beside the workspaces, so that the next start goes on where this one ended.

use std::path::{Path, PathBuf};

const NAME: &str = "last-opened.txt";

/// Notes the workspace that was opened. A note that cannot be written costs a click at the next start, so nobody is told.
pub fn remember(folder: &Path, workspace: &Path) {
    let _ = std::fs::create_dir_all(folder);
    let _ = std::fs::write(folder.join(NAME), workspace.to_string_lossy().as_bytes());
}

/// Forgets it: a person who closed the workspace wants to choose next time.
pub fn forget(folder: &Path) {
    let _ = std::fs::remove_file(folder.join(NAME));
}

/// The workspace to go on with, if it is still there.
#[must_use]
pub fn last(folder: &Path) -> Option<PathBuf> {
    let noted = std::fs::read_to_string(folder.join(NAME)).ok()?;
    let path = PathBuf::from(noted.trim_end_matches(['\r', '\n']));
    path.is_file().then_some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_workspace_is_found_again_until_it_is_forgotten_or_gone() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(last(folder.path()), None);
        let file = folder.path().join("Team Ærø.rungs");
        std::fs::write(&file, b"").unwrap();
        remember(folder.path(), &file);
        assert_eq!(last(folder.path()), Some(file.clone()));
        std::fs::remove_file(&file).unwrap();
        assert_eq!(last(folder.path()), None, "the file is gone");
        std::fs::write(&file, b"").unwrap();
        forget(folder.path());
        assert_eq!(last(folder.path()), None);
    }
}
