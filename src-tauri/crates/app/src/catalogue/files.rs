//! The catalogue in files: saved whole, and taken in from what others keep theirs in, looked at before it is saved.

use std::path::Path;

use rungs_domain::catalogue_import::{AreaFate, CatalogueImport, CatalogueRow, import};
use rungs_interchange::catalogue;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::{edit, keep};
use crate::chosen_file;
use crate::error::{AppError, Code, Result};
use crate::exporting::{ending, unknown_ending, write_whole};
use crate::workspace::{OpOutput, Workspace};

/// A file of decision areas as read.
#[derive(Debug, Clone)]
pub struct CatalogueFile {
    name: String,
    rows: Vec<CatalogueRow>,
    columns: Vec<String>,
    remarks: Vec<String>,
}

/// What becomes of every row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CatalogueImported {
    pub file: String,
    pub new: u32,
    pub changed: u32,
    pub unchanged: u32,
    pub refused: u32,
    /// In the order of the file.
    pub fates: Vec<AreaFate>,
    /// Names of areas no row is about, not even a refused one; they stay.
    pub absent: Vec<String>,
    /// How the columns were taken, as sentences.
    pub columns: Vec<String>,
    /// What may be a slip in the file, as sentences.
    pub remarks: Vec<String>,
}

impl Workspace {
    /// Reads a file of decision areas: CSV, a workbook, YAML or JSON.
    ///
    /// # Errors
    /// `bad_file` when it cannot be read or no column names the areas.
    pub fn read_catalogue_file(&self, path: &Path) -> Result<CatalogueFile> {
        let file = chosen_file::read(path, "catalogue of decisions")?;
        let read = catalogue::read(&file.bytes, &file.name)?;
        Ok(CatalogueFile {
            name: file.name,
            rows: read.rows,
            columns: read.columns,
            remarks: read.remarks,
        })
    }

    /// What importing it would do; nothing is saved.
    ///
    /// # Errors
    /// When the workspace cannot be read.
    pub fn catalogue_file_page(&self, file: &CatalogueFile) -> Result<CatalogueImported> {
        let today = self.today();
        self.read(|reader| {
            let mut catalogue = edit(reader)?;
            let done = import(&mut catalogue, &file.rows, today);
            Ok(told(file, done))
        })
    }

    /// Saves what was looked at. Refused rows do not stop the others.
    ///
    /// # Errors
    /// When the workspace cannot be written.
    pub fn catalogue_import(&self, file: &CatalogueFile) -> Result<OpOutput<CatalogueImported>> {
        self.transact(
            format!("importing the decision areas in {}", file.name),
            |w| {
                let mut catalogue = edit(w.reader())?;
                let done = import(&mut catalogue, &file.rows, w.today);
                keep(w, catalogue)?;
                Ok(told(file, done))
            },
        )
    }

    /// Writes every area, those retired too, to `.csv`, `.yaml` or `.yml`.
    ///
    /// # Errors
    /// `invalid` for another ending; `read_only`, `disk_full`. After an error there is no half-written file.
    pub fn catalogue_export(&self, path: &Path) -> Result<()> {
        let areas = self.read(|reader| Ok(reader.all_decision_areas()?))?;
        let text = match ending(path).as_str() {
            "csv" => catalogue::write_csv(&areas),
            "yaml" | "yml" => catalogue::write_yaml(&areas),
            _ => return Err(unknown_ending(".csv or .yaml")),
        }
        .map_err(|e| AppError::new(Code::Internal, e.to_string()))?;
        write_whole(path, text.as_bytes())
    }
}

fn told(file: &CatalogueFile, done: CatalogueImport) -> CatalogueImported {
    use rungs_domain::catalogue_import::AreaFateKind::{Changed, New, Refused, Unchanged};
    let count = |kind| {
        let fitting = done.fates.iter().filter(|fate| fate.fate == kind);
        u32::try_from(fitting.count()).unwrap_or(u32::MAX)
    };
    CatalogueImported {
        file: file.name.clone(),
        new: count(New),
        changed: count(Changed),
        unchanged: count(Unchanged),
        refused: count(Refused),
        columns: file.columns.clone(),
        remarks: file.remarks.iter().cloned().chain(done.remarks).collect(),
        absent: done.absent,
        fates: done.fates,
    }
}
