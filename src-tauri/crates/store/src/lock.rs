//! One writer per workspace: an undo stack must not replay over another program's changes.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

use crate::{Result, StoreError};

/// Held while a workspace is open for writing; the system lets go of it even when the program dies.
#[derive(Debug)]
pub(crate) struct WriterLock(#[expect(dead_code, reason = "held open, never read")] File);

impl WriterLock {
    /// # Errors
    /// `InUse` when somebody else writes to this workspace, `ReadOnly` when no lock can be made beside it.
    pub(crate) fn take(workspace: &Path) -> Result<Self> {
        let path = beside(workspace);
        let file = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&path)
            .map_err(|error| match StoreError::io(&path, &error) {
                StoreError::ReadOnly(_) => StoreError::ReadOnly(workspace.to_owned()),
                other => other,
            })?;
        match file.try_lock() {
            Ok(()) => Ok(Self(file)),
            Err(TryLockError::WouldBlock) => Err(StoreError::InUse),
            Err(TryLockError::Error(error)) => Err(StoreError::io(&path, &error)),
        }
    }
}

pub(crate) fn beside(workspace: &Path) -> PathBuf {
    let mut name = workspace.as_os_str().to_owned();
    name.push(".lock");
    PathBuf::from(name)
}
