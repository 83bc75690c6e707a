//! The file: tagged for screen readers, PDF/UA-1 whenever every character could be drawn.

use rungs_domain::Day;
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::PrintError;
use crate::left_off::{LeftOff, left_off};
use crate::missing::{also_missing, missing_glyphs};
use crate::world::said;

/// The day written into the file as its date of creation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PrintDate(pub Day);

impl From<Day> for PrintDate {
    fn from(day: Day) -> Self {
        Self(day)
    }
}

impl PrintDate {
    /// Midnight UTC; files know no day without a time.
    fn timestamp(self) -> Option<Timestamp> {
        let date = self.0.0;
        let (month, day) = (
            u8::try_from(date.month()).ok()?,
            u8::try_from(date.day()).ok()?,
        );
        Datetime::from_ymd_hms(i32::from(date.year()), month, day, 0, 0, 0).map(Timestamp::new_utc)
    }
}

/// A finished file and what to know about it.
#[derive(Clone, PartialEq, Eq)]
pub struct Printed {
    pub pdf: Vec<u8>,
    /// Pages of each sheet, in the order they were handed in.
    pub pages: Vec<usize>,
    /// Pages of the whole file.
    pub total: usize,
    /// What there was no room for on each sheet, in the same order.
    pub left_off: Vec<Vec<LeftOff>>,
    /// Characters no font could draw, in code point order; they stand as empty boxes.
    pub missing_glyphs: Vec<char>,
    /// Whether the file carries the mark of PDF/UA-1. It is tagged either way; a missing character costs the mark.
    pub tagged_ua: bool,
}

/// Without the bytes.
impl std::fmt::Debug for Printed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Printed")
            .field("bytes", &self.pdf.len())
            .field("pages", &self.pages)
            .field("missing_glyphs", &self.missing_glyphs)
            .field("tagged_ua", &self.tagged_ua)
            .finish_non_exhaustive()
    }
}

impl Printed {
    /// # Errors
    /// [`PrintError::Pdf`] when not even a file without the mark can be written.
    pub(crate) fn of(document: &PagedDocument, date: PrintDate) -> Result<Self, PrintError> {
        let missing_glyphs = missing_glyphs(document);
        // Typst refuses the whole file over one missing glyph, so the mark is given up instead of the plan.
        let accessible = if missing_glyphs.is_empty() {
            export(document, date, &[PdfStandard::Ua_1]).ok()
        } else {
            None
        };
        let tagged_ua = accessible.is_some();
        let pdf = match accessible {
            Some(pdf) => pdf,
            None => export(document, date, &[])?,
        };
        let pages = pages_per_part(document);
        Ok(Self {
            pdf,
            total: pages.iter().sum(),
            left_off: left_off(document, &pages),
            pages,
            missing_glyphs,
            tagged_ua,
        })
    }
}

impl Printed {
    /// The same of another file whose pages come after; the bytes stay.
    pub(crate) fn add(&mut self, after: Self) {
        self.pages.extend(after.pages);
        self.total += after.total;
        self.left_off.extend(after.left_off);
        also_missing(&mut self.missing_glyphs, after.missing_glyphs);
        self.tagged_ua &= after.tagged_ua;
    }
}

fn export(
    document: &PagedDocument,
    date: PrintDate,
    standards: &[PdfStandard],
) -> Result<Vec<u8>, PrintError> {
    let options = PdfOptions {
        creator: Smart::Custom(Some("Rungs".to_owned())),
        timestamp: date.timestamp(),
        standards: PdfStandards::new(standards)
            .map_err(|e| PrintError::Pdf(e.message().to_string()))?,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(document, &options).map_err(|errors| PrintError::Pdf(said(&errors)))
}

/// Each part of a file counts its pages from one.
pub(crate) fn pages_per_part(document: &PagedDocument) -> Vec<usize> {
    let mut parts: Vec<usize> = Vec::new();
    for page in document.pages() {
        match parts.last_mut() {
            Some(count) if page.number != 1 => *count += 1,
            _ => parts.push(1),
        }
    }
    parts
}
