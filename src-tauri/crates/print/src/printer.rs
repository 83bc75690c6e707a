//! The printer: sheets in, pages out. Keep one; templates, fonts and what Typst remembers are reused.

use std::ops::RangeInclusive;
use std::panic::resume_unwind;
use std::sync::{Arc, OnceLock, mpsc};

use rungs_domain::Shareable;
use rungs_domain::plan_sheet::PlanSheet;
use serde_json::Value;
use typst::comemo;
use typst_layout::PagedDocument;

use crate::data::{characters, words_of};
use crate::fonts::{FontSet, FontSource};
use crate::joined::Joined;
use crate::last_set::LastSet;
use crate::pieces::{DOCUMENTS_AT_ONCE, pieces};
use crate::world::Templates;
use crate::{Document, Kind, Pages, PrintDate, PrintError, Printed, Setup};

/// Results of Typst that this many documents in a row did not need are forgotten: editing one plan stays fast,
/// and a batch of hundreds does not grow.
const DOCUMENTS_REMEMBERED: usize = 4;

/// Of a batch in one file, a piece finds what the one before it needed too: its templates, and what they are made of.
const PIECES_REMEMBERED: usize = 1;

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

/// No more than the one that was just set waits for the one being written: memory would grow where writing is slower.
const PIECES_WAITING: usize = 0;

/// One file of all the pages that come, piece by piece.
fn written(
    pieces: impl IntoIterator<Item = PagedDocument>,
    date: PrintDate,
) -> Result<Printed, PrintError> {
    let mut joined = Joined::new()?;
    let mut all: Option<Printed> = None;
    for piece in pieces {
        let mut printed = Printed::of(&piece, date)?;
        drop(piece);
        joined.add(&std::mem::take(&mut printed.pdf), printed.tagged_ua)?;
        match &mut all {
            None => all = Some(printed),
            Some(all) => all.add(printed),
        }
    }
    let all = all.ok_or(PrintError::NothingToPrint)?;
    let pdf = joined.finish()?;
    Ok(Printed { pdf, ..all })
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
                let about = [("about", first.workspace.as_str().into())];
                let title = words_of(&first.language).with("title-plans", &about);
                self.pdf_of(all, &title, setup, date)
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
        let pages = self.set(Kind::Plan, &file, DOCUMENTS_REMEMBERED)?;
        Ok(Pages::of(&pages, usize::MAX))
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
        let setup = setup.into();
        let kind = document.kind();
        match document.pieces().as_slice() {
            [one] => self.file(kind, &one.file(setup)?, remembered(one.is_large()), date),
            pieces => {
                let files = pieces.iter().map(|piece| piece.file(setup));
                self.joined(kind, files, 0, date)
            }
        }
    }

    /// One file with several documents of one kind, a bookmark and own page numbers for each.
    ///
    /// # Errors
    /// [`PrintError::NothingToPrint`] for none; the others are defects of the program.
    pub fn pdf_of(
        &self,
        documents: &[Document],
        title: &str,
        setup: impl Into<Setup>,
        date: PrintDate,
    ) -> Result<Printed, PrintError> {
        self.pdf_of_while(documents, title, setup, date, |_| Ok(()))
    }

    /// As [`Self::pdf_of`]. Half a dozen at a time are set; before each `go_on` is told how many are done, and may end it.
    ///
    /// # Errors
    /// As there, and what `go_on` says.
    pub fn pdf_of_while<E: From<PrintError>>(
        &self,
        documents: &[Document],
        title: &str,
        setup: impl Into<Setup>,
        date: PrintDate,
        mut go_on: impl FnMut(usize) -> Result<(), E>,
    ) -> Result<Printed, E> {
        let setup = setup.into();
        let first = documents.first().ok_or(PrintError::NothingToPrint)?;
        let pieces = pieces(documents.len(), DOCUMENTS_AT_ONCE);
        let is_one = pieces.len() == 1;
        let mut files = pieces.into_iter().map(|piece| -> Result<Value, E> {
            go_on(piece.start)?;
            let documents = documents.get(piece).unwrap_or_default();
            Ok(Document::file_of(documents, title.to_owned(), setup)?)
        });
        if is_one && let Some(file) = files.next() {
            return Ok(self.file(first.kind(), &file?, DOCUMENTS_REMEMBERED, date)?);
        }
        self.joined(first.kind(), files, PIECES_REMEMBERED, date)
    }

    /// Each of these set by itself, their pages in one file: one is written while the next is set. What was set so many files before is
    /// forgotten, and at the end all of it.
    fn joined<E: From<PrintError>>(
        &self,
        kind: Kind,
        files: impl Iterator<Item = Result<Value, E>>,
        remembered: usize,
        date: PrintDate,
    ) -> Result<Printed, E> {
        std::thread::scope(|scope| {
            let (to_write, pieces) = mpsc::sync_channel(PIECES_WAITING);
            let writing = scope.spawn(move || written(pieces, date));
            let set_all = move || -> Result<(), E> {
                for file in files {
                    let piece = self.set(kind, &file?, remembered)?;
                    if to_write.send(piece).is_err() {
                        // Why it takes no more is told below.
                        break;
                    }
                }
                Ok(())
            };
            let all_set = set_all();
            let printed = writing.join();
            comemo::evict(0);
            let printed = printed.unwrap_or_else(|panic| resume_unwind(panic));
            all_set?;
            Ok(printed?)
        })
    }

    /// The pages [`Self::pdf`] would print, to look at; of a long document the first ones.
    ///
    /// # Errors
    /// As [`Self::pdf`].
    pub fn svg(&self, document: &Document, setup: impl Into<Setup>) -> Result<Pages, PrintError> {
        let (files, remembered) = data_of(document, setup.into())?;
        let set = |file: &Value| self.set(document.kind(), file, remembered);
        self.0.last.first_pages(document.kind(), &files, set)
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
        let (files, remembered) = data_of(document, setup.into())?;
        let set = |file: &Value| self.set(document.kind(), file, remembered);
        let last = &self.0.last;
        last.further_pages(document.kind(), &files, places, set)
    }

    /// Lets go of the long document that was looked at last. Its pages can be asked for all the same; it is set again then.
    pub fn forget_pages(&self) {
        self.0.last.forget();
    }

    fn file(
        &self,
        kind: Kind,
        data: &Value,
        remembered: usize,
        date: PrintDate,
    ) -> Result<Printed, PrintError> {
        Printed::of(&self.set(kind, data, remembered)?, date)
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

/// What the templates read of each piece of a document, and how much of setting one is remembered for the next.
fn data_of(document: &Document, setup: Setup) -> Result<(Vec<Value>, usize), PrintError> {
    let pieces = document.pieces();
    let files = pieces.iter().map(|piece| piece.file(setup));
    let files = files.collect::<Result<_, _>>()?;
    let is_large = pieces.len() > 1 || document.is_large();
    Ok((files, remembered(is_large)))
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
pub(crate) mod sheets;

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
