//! What can go wrong with a workspace file, in words that say what to do.

use std::path::{Path, PathBuf};

use rusqlite::{ErrorCode, ffi};

pub type Result<T, E = StoreError> = std::result::Result<T, E>;

#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    #[error("There is no workspace at {}. Check the path, or make one first.", .0.display())]
    Missing(PathBuf),
    #[error("{} is there already. Choose another name; nothing was overwritten.", .0.display())]
    Exists(PathBuf),
    #[error("{} is not a Rungs workspace, or it is protected by a passphrase. It was left as it is.", .0.display())]
    NotAWorkspace(PathBuf),
    #[error(
        "This workspace was made by a newer Rungs (format {found}; this one knows up to {known}). Update Rungs to open it. It was left as it is."
    )]
    TooNew { found: i64, known: i64 },
    #[error("This workspace is open in another window or program. Close it there and try again.")]
    InUse,
    #[error("{} cannot be written to. Choose a folder you may write in, or change the permissions.", .0.display())]
    ReadOnly(PathBuf),
    #[error("The last changes to {} lie beside it in a file ending in -wal and cannot be taken in here. Copy both files to a folder you may write in, and open the copy.", .0.display())]
    JournalBeside(PathBuf),
    #[error("The disk is full. Nothing was changed. Free some space and try again.")]
    DiskFull,
    #[error(
        "The workspace file is damaged: {0}. It was left as it is; restore the newest copy from its backups folder."
    )]
    Damaged(String),
    #[error("{} cannot be read: {reason}.", .path.display())]
    Unreadable { path: PathBuf, reason: String },
    #[error(
        "The copy could not be verified: {0}. It was not kept; the workspace itself is unchanged."
    )]
    BadCopy(String),
    #[error("{} is damaged: {reason}. Nothing was restored; try an older copy.", .path.display())]
    DamagedCopy { path: PathBuf, reason: String },
    #[error(
        "A stored value is not what it should be ({0}). Run a check of the workspace, or restore the newest copy from its backups folder."
    )]
    BadValue(String),
    #[error("The database refused: {0}.")]
    Sql(rusqlite::Error),
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::InUse,
            Some(ErrorCode::DatabaseCorrupt) => Self::Damaged(error.to_string()),
            // The room SQLite needs beside the file for as long as it is open.
            _ if extended_code(&error) == Some(ffi::SQLITE_IOERR_SHMSIZE) => Self::DiskFull,
            _ => match error {
                rusqlite::Error::FromSqlConversionFailure(_, _, inner) => {
                    Self::BadValue(inner.to_string())
                }
                // A column of the wrong kind: the tables are made so that only damage brings one about.
                rusqlite::Error::InvalidColumnType(..)
                | rusqlite::Error::IntegralValueOutOfRange(..)
                | rusqlite::Error::Utf8Error(..) => Self::BadValue(error.to_string()),
                other => Self::Sql(other),
            },
        }
    }
}

fn extended_code(error: &rusqlite::Error) -> Option<i32> {
    error.sqlite_error().map(|error| error.extended_code)
}

impl StoreError {
    /// Gives errors that SQLite reports without saying where the path they happened at.
    pub(crate) fn at(self, path: &Path) -> Self {
        match self {
            Self::Sql(error) => match error.sqlite_error_code() {
                Some(ErrorCode::NotADatabase) => Self::NotAWorkspace(path.to_owned()),
                Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => {
                    Self::ReadOnly(path.to_owned())
                }
                Some(ErrorCode::CannotOpen | ErrorCode::SystemIoFailure) => Self::Unreadable {
                    path: path.to_owned(),
                    reason: error.to_string(),
                },
                _ => Self::Sql(error),
            },
            other => other,
        }
    }

    pub(crate) fn io(path: &Path, error: &std::io::Error) -> Self {
        use std::io::ErrorKind;
        match error.kind() {
            ErrorKind::NotFound => Self::Missing(path.to_owned()),
            ErrorKind::AlreadyExists => Self::Exists(path.to_owned()),
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::DiskFull,
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
                Self::ReadOnly(path.to_owned())
            }
            _ => Self::Unreadable {
                path: path.to_owned(),
                reason: error.to_string(),
            },
        }
    }
}
