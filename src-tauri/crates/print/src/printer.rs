//! The printer: sheets in, pages out. Keep one; templates, fonts and what Typst remembers are reused.

use std::ops::RangeInclusive;
use std::sync::{Arc, OnceLock};

use rungs_domain::Shareable;
use rungs_domain::plan_sheet::PlanSheet;
use serde_json::Value;
use typst::comemo;
use typst::utils::hash128;
use typst_layout::PagedDocument;

use crate::data::characters;
use crate::fonts::{FontSet, FontSource};
use crate::last_set::LastSet;
use crate::pages::drawn;
use crate::world::Templates;
use crate::{Document, Kind, Pages, PrintDate, PrintError, Printed, Setup};

/// Results of Typst that this many documents in a row did not need are forgotten: editing one plan stays fast,
/// and a batch of hundreds does not grow.
const DOCUMENTS_REMEMBERED: usize = 4;

/// A file of more sheets is forgotten at once: each sheet leaves about 4 MB behind, and nobody edits such a file. While it is set they
/// all are held, so two hundred plans in one file take some 0.8 GB; in a folder they take no more than one.
const MOST_SHEETS_REMEMBERED: usize = 12;

/// Of a document to look at, this many pages are drawn at once; the others when somebody comes to them.
const FIRST_PAGES: usize = 12;

/// Safe to share between threads; a clone is the same printer.
#[derive(Clone)]
pub struct Printer(Arc<Parts>);

struct Parts {
    source: FontSource,
    embedded: FontSet,
    /// Searched for when a text first needs it; takes tens to hundreds of milliseconds.
    with_system: OnceLock<FontSet>,
    templates: Templates,
    last: LastSet,
}

impl std::fmt::Debug for Printer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Printer")
            .field("source", &self.0.source)
            .finish_non_exhaustive()
    }
}

impl Printer {
    /// # Errors
    /// [`PrintError::Typesetting`] when the built-in templates are unusable.
    pub fn new(source: FontSource) -> Result<Self, PrintError> {
        Ok(Self(Arc::new(Parts {
            source,
            embedded: FontSet::embedded(),
            with_system: OnceLock::new(),
            templates: Templates::new()?,
            last: LastSet::default(),
        })))
    }

    /// One file with the growth plans of everyone given, a bookmark and own page numbers for each.
    ///
    /// # Errors
    /// [`PrintError::NothingToPrint`] for no sheets; the others are defects of the program.
    pub fn plan_pdf(
        &self,
        sheets: &[Shareable<PlanSheet>],
        setup: impl Into<Setup>,
        date: PrintDate,
    ) -> Result<Printed, PrintError> {
        let plans: Vec<Document> = sheets.iter().cloned().map(Document::Plan).collect();
        match plans.as_slice() {
            [one] => self.pdf(one, setup, date),
            all => {
                let first = sheets.first().ok_or(PrintError::NothingToPrint)?.get();
                let title = format!("Growth plans, {}", first.workspace);
                self.pdf_of(all, title, setup, date)
            }
        }
    }

    /// The pages [`Self::plan_pdf`] would print for this one sheet, to look at.
    ///
    /// # Errors
    /// Only defects of the program.
    pub fn plan_svg(
        &self,
        sheet: &Shareable<PlanSheet>,
        setup: impl Into<Setup>,
    ) -> Result<Pages, PrintError> {
        let file = Document::Plan(sheet.clone()).file(setup.into())?;
        self.printed(Kind::Plan, &file, DOCUMENTS_REMEMBERED, |document| {
            Ok(Pages::of(document, usize::MAX))
        })
    }

    /// One file with a document.
    ///
    /// # Errors
    /// [`PrintError::NothingToPrint`] for a ladder without levels; the others are defects of the program.
    pub fn pdf(
        &self,
        document: &Document,
        setup: impl Into<Setup>,
        date: PrintDate,
    ) -> Result<Printed, PrintError> {
        let file = document.file(setup.into())?;
        let remembered = remembered(document.is_large());
        self.printed(document.kind(), &file, remembered, |pages| {
            Printed::of(pages, date)
        })
    }

    /// One file with several documents of one kind, a bookmark and own page numbers for each.
    ///
    /// # Errors
    /// [`PrintError::NothingToPrint`] for none; the others are defects of the program.
    pub fn pdf_of(
        &self,
        documents: &[Document],
        title: String,
        setup: impl Into<Setup>,
        date: PrintDate,
    ) -> Result<Printed, PrintError> {
        let first = documents.first().ok_or(PrintError::NothingToPrint)?;
        let file = Document::file_of(documents, title, setup.into())?;
        let remembered = remembered(documents.len() > MOST_SHEETS_REMEMBERED);
        self.printed(first.kind(), &file, remembered, |pages| {
            Printed::of(pages, date)
        })
    }

    /// The pages [`Self::pdf`] would print, to look at; of a long document the first ones.
    ///
    /// # Errors
    /// As [`Self::pdf`].
    pub fn svg(&self, document: &Document, setup: impl Into<Setup>) -> Result<Pages, PrintError> {
        self.looked_at(document, setup.into(), |pages| {
            Pages::of(pages, FIRST_PAGES)
        })
    }

    /// Further pages of a long document, by their place from 1 on; as many of them as there are.
    ///
    /// # Errors
    /// As [`Self::pdf`].
    pub fn svg_of(
        &self,
        document: &Document,
        setup: impl Into<Setup>,
        places: RangeInclusive<usize>,
    ) -> Result<Vec<String>, PrintError> {
        self.looked_at(document, setup.into(), |pages| drawn(pages, places))
    }

    /// Lets go of the long document that was looked at last. Its pages can be asked for all the same; it is set again then.
    pub fn forget_pages(&self) {
        self.0.last.forget();
    }

    fn looked_at<T>(
        &self,
        document: &Document,
        setup: Setup,
        see: impl FnOnce(&PagedDocument) -> T,
    ) -> Result<T, PrintError> {
        let file = document.file(setup)?;
        let kind = document.kind();
        // Which fonts there are follows from the data.
        let key = hash128(&(kind, &file));
        let set = || self.set(kind, &file, remembered(document.is_large()));
        self.0
            .last
            .with(key, FIRST_PAGES, set, |pages| Ok(see(pages)))
    }

    fn printed<T>(
        &self,
        kind: Kind,
        data: &Value,
        remembered: usize,
        export: impl FnOnce(&PagedDocument) -> Result<T, PrintError>,
    ) -> Result<T, PrintError> {
        let document = self.set(kind, data, remembered)?;
        export(&document)
    }

    fn set(
        &self,
        kind: Kind,
        data: &Value,
        remembered: usize,
    ) -> Result<PagedDocument, PrintError> {
        let document = self.0.templates.set(kind, data, self.fonts_for(data));
        comemo::evict(remembered);
        document
    }

    /// A document that Inter can print is printed with nothing else, so it is the same on every machine.
    fn fonts_for(&self, data: &Value) -> &FontSet {
        if self.0.source == FontSource::EmbeddedOnly {
            return &self.0.embedded;
        }
        let mut covered = true;
        characters(data, &mut |c| {
            covered = covered && self.0.embedded.covers(c);
        });
        if covered {
            &self.0.embedded
        } else {
            self.0.with_system.get_or_init(FontSet::with_system)
        }
    }
}

const fn remembered(is_large: bool) -> usize {
    if is_large { 0 } else { DOCUMENTS_REMEMBERED }
}

#[cfg(test)]
#[path = "../tests/print/sheets.rs"]
#[expect(
    dead_code,
    reason = "the sheets are shared with the tests that read the finished files"
)]
mod sheets;

#[cfg(test)]
#[path = "../tests/print/ladders.rs"]
#[expect(
    dead_code,
    reason = "the ladders are shared with the tests that read the finished files"
)]
mod ladders;

#[cfg(test)]
#[path = "../tests/print/assessments.rs"]
mod assessments;

#[cfg(test)]
#[path = "../tests/print/decisions.rs"]
mod decisions;

#[cfg(test)]
#[path = "../tests/print/one_to_ones.rs"]
#[expect(
    dead_code,
    reason = "the sheets are shared with the tests that read the finished files"
)]
mod one_to_ones;

#[cfg(test)]
#[path = "../tests/print/teams.rs"]
mod teams;

#[cfg(test)]
#[path = "../tests/print/promotions.rs"]
#[expect(
    dead_code,
    reason = "the packets are shared with the tests that read the finished files"
)]
mod promotions;

#[cfg(test)]
#[path = "printer_tests.rs"]
mod tests;
