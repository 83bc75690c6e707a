//! A workspace on a disk of its own that can be filled, or, where nothing may be mounted, one whose files may not grow.

use rungs_testkit::contents::{files_below, rows_of};
use rungs_testkit::small_disk::SmallDisk;
use serde_json::Value;
use tempfile::TempDir;

use crate::running::Place;

/// Refuses to let a file grow beyond some blocks of 512 bytes, with an error instead of a signal.
const LIMITED: &str = "trap '' XFSZ; ulimit -f \"$0\"; exec \"$@\"";

pub struct Tight {
    // Before the disk: what lies on it must be closed before it goes.
    pub place: Place,
    pub elsewhere: TempDir,
    disk: Option<SmallDisk>,
}

impl Tight {
    /// Without a workspace, on a disk of 12 MB.
    pub fn bare() -> Self {
        let disk = SmallDisk::mounted(12 * 1024);
        let place = match &disk {
            Some(disk) => Place::at(disk.path().to_owned()),
            None => {
                eprintln!(
                    "NOT PROVEN HERE: this user may not mount a small disk. Instead of a full disk, files are kept from growing."
                );
                Place::bare()
            }
        };
        let elsewhere = tempfile::tempdir().expect("a temporary folder");
        Self {
            place,
            elsewhere,
            disk,
        }
    }

    /// With the sample team.
    pub fn sample() -> Self {
        let tight = Self::bare();
        tight.place.json(&["init", "--sample"]);
        tight
    }

    pub fn elsewhere(&self, name: &str) -> String {
        self.elsewhere
            .path()
            .join(name)
            .to_string_lossy()
            .into_owned()
    }

    /// Leaves that much room.
    pub fn leave(&self, kib: u64) {
        match &self.disk {
            Some(disk) => disk.leave(kib),
            None => self
                .place
                .run_through(&["sh", "-c", LIMITED, &(kib * 2).to_string()]),
        }
    }

    /// Gives all room back.
    pub fn free(&self) {
        match &self.disk {
            Some(disk) => disk.free(),
            None => self.place.run_through(&[]),
        }
    }

    /// The error of a command for which there is no room; `None` when there was.
    pub fn refused_if_at_all(&self, words: &[&str]) -> Option<Value> {
        let ended = self.place.run(&[&["--json"], words].concat());
        if ended.exit == 0 {
            return None;
        }
        if self.disk.is_none() {
            // A file that may not grow is not called a full disk; the rest must hold all the same.
            let last = ended.stderr.lines().last().unwrap_or_default();
            let line: Value = serde_json::from_str(last).expect("an error line");
            assert!(line["error"]["message"].is_string(), "{last}");
            return Some(line["error"].clone());
        }
        assert_eq!(ended.stdout, "", "{words:?}");
        let error = ended.error(words, 1, "disk_full");
        let message = error["message"].as_str().expect("a message");
        assert!(
            message.contains("Free some space") || message.contains("by hand"),
            "{words:?} does not say what to do: {message}"
        );
        Some(error)
    }

    pub fn refused(&self, words: &[&str]) -> Value {
        self.refused_if_at_all(words)
            .unwrap_or_else(|| panic!("{words:?} found room where there is none"))
    }

    /// Does something and finds, with all room given back, everything as it was before.
    pub fn nothing_changes(&self, kib: u64, work: impl FnOnce()) {
        let workspace = self.place.path("team.rungs");
        let files = || {
            let mut files = files_below(&self.place.path(""));
            // What SQLite keeps beside a workspace for as long as somebody looks at it is no content.
            files.retain(|path, _| {
                !path.to_string_lossy().ends_with("-shm")
                    && !path.to_string_lossy().ends_with("-wal")
            });
            files
        };
        let before = (files(), workspace.exists().then(|| rows_of(&workspace)));
        self.leave(kib);
        work();
        self.free();
        let after = (files(), workspace.exists().then(|| rows_of(&workspace)));
        assert!(
            before.1 == after.1,
            "the content changed with {kib} KB left"
        );
        let names = |files: &std::collections::BTreeMap<_, Vec<u8>>| {
            files
                .iter()
                .map(|(path, bytes): (&std::path::PathBuf, _)| (path.clone(), bytes.len()))
                .collect::<Vec<_>>()
        };
        assert!(
            before.0 == after.0,
            "with {kib} KB left: {:?} became {:?}",
            names(&before.0),
            names(&after.0)
        );
        if workspace.exists() {
            assert_eq!(self.place.json(&["check"])["ok"], true);
        }
    }
}
