//! Charters of a team as a file each, all of them or none.

use std::path::Path;

use rungs_domain::ids::PersonId;
use rungs_print::{Document, PrintDate, Printer};

use super::batch::PrintedFile;
use super::charter::{charter_of, charter_people};
use super::file_name::pdf_names;
use super::pages::{PaperSize, page_count, shown};
use super::remarks::remarks;
use super::saving::Waiting;
use crate::error::Result;
use crate::workspace::Workspace;

impl Workspace {
    /// Charters of the whole tree below a lead, or of everyone, into a folder that is made if missing.
    ///
    /// # Errors
    /// `not_found` lead, and when there is nobody; `read_only`, `disk_full`, `exists` when a file is in the way. Then nothing is
    /// written, unless the system refused to put a later finished file in its place.
    pub fn print_charters_into(
        &self,
        printer: &Printer,
        lead: Option<&PersonId>,
        folder: &Path,
        paper: PaperSize,
    ) -> Result<Vec<PrintedFile>> {
        let today = self.today();
        let charters = self.read(|reader| {
            charter_people(reader, lead, today)?
                .iter()
                .map(|person| charter_of(reader, &person.id, today))
                .collect::<Result<Vec<_>>>()
        })?;
        let mut waiting = Waiting::default();
        waiting.make_folder(folder)?;
        let names = pdf_names(
            super::handout::CHARTER,
            charters.iter().map(|(_, person)| person.name.as_str()),
        );
        let mut files = Vec::new();
        for ((charter, person), name) in charters.into_iter().zip(names) {
            let document = Document::Charters(charter);
            let printed = printer.pdf(&document, paper.into(), PrintDate(today))?;
            let path = folder.join(name);
            waiting.add(&path, &printed.pdf)?;
            files.push(PrintedFile {
                path: path.to_string_lossy().into_owned(),
                pages: page_count(printed.total),
                person: Some(person),
                missing: shown(&printed.missing_glyphs),
                remarks: remarks(&document, &printed.pages, &printed.left_off),
            });
        }
        waiting.put_in_place()?;
        Ok(files)
    }
}
