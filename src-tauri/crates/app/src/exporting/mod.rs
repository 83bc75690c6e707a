//! Files out of the workspace: shareable facts as JSON, workbook or CSV, and the ladder as YAML, JSON, or a readable matrix in CSV or a workbook.

mod plan_sheets;
mod sheets;
mod view;

use std::io::Write;
use std::path::Path;

use rungs_domain::error::RuleError;
use rungs_domain::ladder::Ladder;
use rungs_interchange::export;
use rungs_interchange::{ladder, ladder_file};

use self::sheets::{roster_sheet, sheets};
use self::view::view;
use crate::error::{AppError, Code, Result};
use crate::workspace::Workspace;

impl Workspace {
    /// Writes what may be shared to `.json` (everything), `.xlsx` (a sheet per kind) or `.csv` (the roster).
    ///
    /// # Errors
    /// `invalid` for another ending; `read_only`, `disk_full`. After an error there is no half-written file.
    pub fn export(&self, path: &Path) -> Result<()> {
        let today = self.today();
        let view = self.read(|reader| view(reader, today))?;
        let bytes = match ending(path).as_str() {
            "json" => export::json(&view).map(String::into_bytes),
            "xlsx" => export::xlsx(&view, sheets, today),
            "csv" => export::csv(&view, roster_sheet).map(String::into_bytes),
            _ => return Err(unknown_ending(".json, .xlsx or .csv")),
        }
        .map_err(|e| AppError::new(Code::Internal, e.to_string()))?;
        write_whole(path, &bytes)
    }

    /// Writes the ladder to `.yaml`, `.yml` or `.json`, which say everything, or as a matrix to `.xlsx` or `.csv`.
    ///
    /// # Errors
    /// As for exporting.
    pub fn ladder_export(&self, path: &Path) -> Result<()> {
        let ladder: Ladder = self.ladder_document()?;
        let areas = self.read(|reader| Ok(reader.decision_areas()?))?;
        let bytes = match ending(path).as_str() {
            "yaml" | "yml" => ladder_file::write_yaml(&ladder).map(String::into_bytes),
            "json" => ladder_file::write_json(&ladder).map(String::into_bytes),
            "csv" => ladder::write_csv(&ladder, &areas).map(String::into_bytes),
            "xlsx" => ladder::write_xlsx(&ladder, &areas, self.today()),
            _ => return Err(unknown_ending(".yaml, .json, .xlsx or .csv")),
        }
        .map_err(|e| AppError::new(Code::Internal, e.to_string()))?;
        write_whole(path, &bytes)
    }
}

pub(crate) fn ending(path: &Path) -> String {
    path.extension()
        .map_or_else(String::new, |e| e.to_string_lossy().to_lowercase())
}

pub(crate) fn unknown_ending(known: &str) -> AppError {
    RuleError::invalid(
        "file",
        format!("The file name must end in {known}, which says how to write it."),
    )
    .into()
}

/// Writes beside the target first, so that a full disk leaves the file that was there.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> Result<()> {
    let folder = path
        .parent()
        .filter(|f| !f.as_os_str().is_empty())
        .unwrap_or_else(|| Path::new("."));
    let failed = |error: &std::io::Error| {
        use std::io::ErrorKind;
        let (code, what) = match error.kind() {
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => (
                Code::ReadOnly,
                "cannot be written to. Choose another folder".to_owned(),
            ),
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => (
                Code::DiskFull,
                "has no room left. Free some space and try again".to_owned(),
            ),
            ErrorKind::NotFound | ErrorKind::NotADirectory => (
                Code::NotFound,
                "does not exist. Make it first or choose another".to_owned(),
            ),
            _ => (
                Code::BadFile,
                format!("could not be written to: {error}. Choose another"),
            ),
        };
        AppError::new(code, format!("The folder {} {what}.", folder.display()))
    };
    let mut file = tempfile::NamedTempFile::new_in(folder).map_err(|e| failed(&e))?;
    file.write_all(bytes)
        .and_then(|()| file.as_file().sync_all())
        .map_err(|e| failed(&e))?;
    file.persist(path).map_err(|e| failed(&e.error))?;
    Ok(())
}
