//! A file a person chose, read whole, and what is said when it cannot be used.

use std::path::Path;

use rungs_interchange::{FileError, FileErrorCode};

use crate::error::{AppError, Code, Result};

/// Larger than any roster or ladder; read no further.
const LARGEST_FILE: u64 = 256 * 1024 * 1024;

#[derive(Debug)]
pub(crate) struct ChosenFile {
    pub bytes: Vec<u8>,
    /// Without its folder.
    pub name: String,
}

/// Reads a file; `what` it should hold, such as `roster`, is for the words.
///
/// # Errors
/// `bad_file` when it is missing, no file, not readable or larger than it could sensibly be.
pub(crate) fn read(path: &Path, what: &str) -> Result<ChosenFile> {
    let unreadable = |why: String| {
        AppError::new(
            Code::BadFile,
            format!(
                "{} cannot be read: {why}. Check the path and your rights.",
                path.display()
            ),
        )
    };
    let facts = std::fs::metadata(path).map_err(|e| unreadable(e.to_string()))?;
    if !facts.is_file() {
        return Err(unreadable("it is no file".into()));
    }
    if facts.len() > LARGEST_FILE {
        return Err(unreadable(format!("it is larger than any {what}")));
    }
    let bytes = std::fs::read(path).map_err(|e| unreadable(e.to_string()))?;
    let name = path
        .file_name()
        .map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    Ok(ChosenFile { bytes, name })
}

impl From<FileError> for AppError {
    fn from(error: FileError) -> Self {
        let code = match error.code {
            FileErrorCode::Mapping => Code::Invalid,
            FileErrorCode::Cancelled => Code::Cancelled,
            _ => Code::BadFile,
        };
        Self {
            candidates: error.candidates,
            field: error.column,
            ..Self::new(code, error.message)
        }
    }
}
