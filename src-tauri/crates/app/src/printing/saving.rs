//! Files that are there whole or not at all: written beside their place first, put in place when all are ready.

use std::fs;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use tempfile::TempPath;

use crate::error::{AppError, Code, Result};

/// Finished files waiting to be put in place. Dropped before that, they leave nothing behind.
#[derive(Debug, Default)]
pub(super) struct Waiting {
    files: Vec<(TempPath, PathBuf)>,
    made: Option<PathBuf>,
}

impl Waiting {
    /// Makes a folder if it is missing; without files put in place it goes again.
    pub(super) fn make_folder(&mut self, folder: &Path) -> Result<()> {
        match fs::metadata(folder) {
            Ok(facts) if facts.is_dir() => Ok(()),
            Ok(_) => {
                let message = format!(
                    "{} is a file, not a folder. Choose another folder.",
                    folder.display()
                );
                Err(AppError::new(Code::Exists, message).at("out"))
            }
            Err(_) => {
                fs::create_dir_all(folder).map_err(|error| refused(folder, &error))?;
                self.made = Some(folder.to_owned());
                Ok(())
            }
        }
    }

    /// Writes a file beside the place it will take.
    pub(super) fn add(&mut self, path: &Path, bytes: &[u8]) -> Result<()> {
        if path.is_dir() {
            let message = format!(
                "{} is a folder. Name a file in it, ending in .pdf.",
                path.display()
            );
            return Err(AppError::new(Code::Exists, message).at("out"));
        }
        let folder = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty())
            .unwrap_or_else(|| Path::new("."));
        let mut file = tempfile::Builder::new()
            .prefix(".rungs-")
            .suffix(".part")
            .tempfile_in(folder)
            .map_err(|error| match error.kind() {
                // A place that is not there is told of the file.
                ErrorKind::NotFound | ErrorKind::NotADirectory => refused(path, &error),
                _ => refused(folder, &error),
            })?;
        file.write_all(bytes)
            .and_then(|()| file.as_file().sync_all())
            .map_err(|error| refused(path, &error))?;
        self.files.push((file.into_temp_path(), path.to_owned()));
        Ok(())
    }

    /// Puts every file in its place, over an older one of the name.
    pub(super) fn put_in_place(mut self) -> Result<()> {
        for (file, path) in std::mem::take(&mut self.files) {
            file.persist(&path)
                .map_err(|refusal| refused(&path, &refusal.error))?;
            self.made = None;
        }
        Ok(())
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        self.files.clear();
        if let Some(folder) = &self.made {
            // Only ever removes an empty folder; one that somebody put something into stays.
            let _ = fs::remove_dir(folder);
        }
    }
}

fn refused(path: &Path, error: &io::Error) -> AppError {
    let path = path.display();
    let (code, message) = match error.kind() {
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => (
            Code::ReadOnly,
            format!(
                "{path} cannot be written to. Choose a folder you may write in; if the file is open elsewhere, close it first."
            ),
        ),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => (
            Code::DiskFull,
            format!("The disk is full, so {path} was not written. Free some space and try again."),
        ),
        ErrorKind::NotADirectory => (
            Code::NotFound,
            format!(
                "There is no folder for {path}: a file stands where the folder should be. Choose another place."
            ),
        ),
        ErrorKind::NotFound => (
            Code::NotFound,
            format!("There is no folder for {path}. Make it first, or choose another place."),
        ),
        ErrorKind::InvalidFilename => (
            Code::Invalid,
            format!("{path} cannot be a file name here. Choose a shorter or plainer one."),
        ),
        _ => (
            Code::BadFile,
            format!("{path} could not be written: {error}."),
        ),
    };
    AppError::new(code, message).at("out")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entries(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn files_stand_whole_in_their_places_and_over_older_ones() {
        let place = tempfile::tempdir().unwrap();
        let folder = place.path().join("plans/2026");
        let mut waiting = Waiting::default();
        waiting.make_folder(&folder).unwrap();
        waiting.add(&folder.join("a.pdf"), b"one").unwrap();
        waiting.add(&folder.join("b.pdf"), b"two").unwrap();
        waiting.put_in_place().unwrap();
        assert_eq!(entries(&folder), ["a.pdf", "b.pdf"]);

        let mut again = Waiting::default();
        again.make_folder(&folder).unwrap();
        again.add(&folder.join("a.pdf"), b"newer").unwrap();
        assert_eq!(
            fs::read(folder.join("a.pdf")).unwrap(),
            b"one",
            "the older file stays until the newer one is whole"
        );
        again.put_in_place().unwrap();
        assert_eq!(fs::read(folder.join("a.pdf")).unwrap(), b"newer");
    }

    #[test]
    fn given_up_half_way_nothing_is_left_behind() {
        let place = tempfile::tempdir().unwrap();
        let folder = place.path().join("plans");
        let mut waiting = Waiting::default();
        waiting.make_folder(&folder).unwrap();
        waiting.add(&folder.join("a.pdf"), b"one").unwrap();
        drop(waiting);
        assert_eq!(entries(place.path()), [""; 0]);
    }

    #[test]
    fn a_folder_is_not_a_file_and_a_file_not_a_folder() {
        let place = tempfile::tempdir().unwrap();
        let file = place.path().join("plan.pdf");
        fs::write(&file, b"old").unwrap();
        let mut waiting = Waiting::default();
        assert_eq!(waiting.make_folder(&file).unwrap_err().code, Code::Exists);
        assert_eq!(
            waiting.add(place.path(), b"new").unwrap_err().code,
            Code::Exists
        );
        for nowhere in ["none/plan.pdf", "plan.pdf/plan.pdf"] {
            let refusal = waiting
                .add(&place.path().join(nowhere), b"new")
                .unwrap_err();
            assert_eq!(refusal.code, Code::NotFound, "{nowhere}");
            assert!(
                refusal.message.starts_with("There is no folder for ")
                    && refusal.message.contains(nowhere)
                    && !refusal.message.contains(".part"),
                "{}",
                refusal.message
            );
        }
        let below = place.path().join("plan.pdf/folder");
        assert_eq!(
            waiting.make_folder(&below).unwrap_err().code,
            Code::NotFound
        );
    }

    #[test]
    fn refusals_of_the_system_say_what_to_do() {
        for (kind, code, words) in [
            (ErrorKind::StorageFull, Code::DiskFull, "Free some space"),
            (ErrorKind::PermissionDenied, Code::ReadOnly, "may write in"),
            (
                ErrorKind::ReadOnlyFilesystem,
                Code::ReadOnly,
                "may write in",
            ),
            (ErrorKind::InvalidFilename, Code::Invalid, "plainer"),
            (ErrorKind::BrokenPipe, Code::BadFile, "could not be written"),
        ] {
            let error = refused(Path::new("out/plan.pdf"), &io::Error::from(kind));
            assert_eq!(error.code, code, "{kind:?}");
            assert!(
                error.message.contains(words) && error.message.contains("plan.pdf"),
                "{}",
                error.message
            );
        }
    }
}
