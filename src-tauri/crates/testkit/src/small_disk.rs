//! A disk of its own for a test: small enough to be filled, and one that can be made read-only.
//! The mode bits of a folder stop nobody who runs tests as root, and a quota is nothing a test can set.

use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

/// Set to try out what tests do where nothing may be mounted.
pub const NO_MOUNTS: &str = "RUNGS_TEST_NO_MOUNTS";

/// A file system in memory, gone with its owner.
#[derive(Debug)]
pub struct SmallDisk {
    folder: TempDir,
}

impl SmallDisk {
    /// `None` where this user or this system may not mount.
    ///
    /// # Panics
    /// When there is no temporary folder.
    #[must_use]
    pub fn mounted(kib: u32) -> Option<Self> {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let size = format!("size={kib}k");
        let allowed = cfg!(target_os = "linux") && std::env::var_os(NO_MOUNTS).is_none();
        let words = ["-t", "tmpfs", "-o", size.as_str(), "tmpfs"];
        (allowed && mount("mount", &words, folder.path())).then_some(Self { folder })
    }

    #[must_use]
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Fills the disk until only this much is left.
    ///
    /// # Panics
    /// When it cannot be filled.
    pub fn leave(&self, kib: u64) {
        const BLOCK: [u8; 4096] = [0; 4096];
        self.free();
        let mut filler = File::create(self.filler()).expect("a file to fill the disk with");
        while filler.write_all(&BLOCK).is_ok() {}
        let full = filler.metadata().expect("its size").len();
        filler
            .set_len(full.saturating_sub(kib * 1024))
            .expect("a shorter file");
    }

    /// Frees what [`Self::leave`] took.
    pub fn free(&self) {
        // What is not there need not go.
        let _ = std::fs::remove_file(self.filler());
    }

    /// # Panics
    /// When it cannot be mounted anew.
    pub fn forbid_writing(&self) {
        self.remount("remount,ro");
    }

    /// # Panics
    /// When it cannot be mounted anew.
    pub fn permit_writing(&self) {
        self.remount("remount,rw");
    }

    fn remount(&self, how: &str) {
        assert!(mount("mount", &["-o", how], self.path()), "{how}");
    }

    fn filler(&self) -> std::path::PathBuf {
        self.path().join(".filler")
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        if !mount("umount", &[], self.path()) {
            mount("umount", &["-l"], self.path());
        }
    }
}

fn mount(program: &str, words: &[&str], at: &Path) -> bool {
    let output = Command::new(program).args(words).arg(at).output();
    output.is_ok_and(|output| output.status.success())
}
