//! The long document that was set last to look at. Its pages are drawn when somebody comes to them, which is quick as long as the
//! piece they are in need not be set again for each.

use std::ops::RangeInclusive;
use std::sync::{Mutex, PoisonError};

use serde_json::Value;
use typst::utils::hash128;
use typst_layout::PagedDocument;

use crate::pages::drawn;
use crate::{Kind, Pages, PrintError};

/// This many pages are drawn at once; the others when somebody comes to them.
const FIRST_PAGES: usize = 12;

/// At most one: hundreds of pages take tens of megabytes, and nobody looks at two such documents in turn.
#[derive(Default)]
pub struct LastSet(Mutex<Option<Kept>>);

struct Kept {
    /// Of template and data: 128 bits, so two documents never share one. Which fonts there are follows from the data.
    key: u128,
    first: Pages,
    /// Pages of each piece.
    counts: Vec<usize>,
    /// The piece that was set last, by its place.
    at: usize,
    piece: PagedDocument,
}

impl LastSet {
    /// The first pages of a document, and how many there are. `pieces` are what its pages are set from, in order.
    ///
    /// # Errors
    /// As `set`; [`PrintError::NothingToPrint`] for no pieces.
    pub fn first_pages(
        &self,
        kind: Kind,
        pieces: &[Value],
        set: impl Fn(&Value) -> Result<PagedDocument, PrintError>,
    ) -> Result<Pages, PrintError> {
        let key = hash128(&(kind, pieces));
        // Held while it is set: who asks for further pages meanwhile waits for it instead of setting it twice.
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(kept) = kept.as_ref().filter(|kept| kept.key == key) {
            return Ok(kept.first.clone());
        }
        *kept = None;
        let all = Kept::set(key, pieces, set)?;
        let first = all.first.clone();
        // A short one is not kept, since all of it is drawn at once.
        *kept = (first.total > FIRST_PAGES).then_some(all);
        Ok(first)
    }

    /// The pages at these places, counted from 1, as SVG documents; as many of them as there are.
    ///
    /// # Errors
    /// As [`Self::first_pages`].
    pub fn further_pages(
        &self,
        kind: Kind,
        pieces: &[Value],
        places: RangeInclusive<usize>,
        set: impl Fn(&Value) -> Result<PagedDocument, PrintError>,
    ) -> Result<Vec<String>, PrintError> {
        let key = hash128(&(kind, pieces));
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut known = match kept.take().filter(|kept| kept.key == key) {
            Some(known) => known,
            None => Kept::set(key, pieces, &set)?,
        };
        let mut svg = Vec::new();
        let mut before = 0;
        for (at, (piece, count)) in pieces.iter().zip(&known.counts).enumerate() {
            let first = (*places.start()).max(before + 1);
            let last = (*places.end()).min(before + count);
            if first <= last {
                if known.at != at {
                    (known.at, known.piece) = (at, set(piece)?);
                }
                svg.extend(drawn(&known.piece, first - before..=last - before));
            }
            before += count;
        }
        *kept = Some(known);
        Ok(svg)
    }

    pub fn forget(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

impl Kept {
    /// Every piece is set once, for what there is to know about all of them. The first stays, where one begins to read.
    fn set(
        key: u128,
        pieces: &[Value],
        set: impl Fn(&Value) -> Result<PagedDocument, PrintError>,
    ) -> Result<Self, PrintError> {
        let (piece, more) = pieces.split_first().ok_or(PrintError::NothingToPrint)?;
        let piece = set(piece)?;
        let mut first = Pages::of(&piece, FIRST_PAGES);
        let mut counts = vec![first.total];
        for one in more {
            let before = first.total;
            first.add(&set(one)?, FIRST_PAGES);
            counts.push(first.total - before);
        }
        Ok(Self {
            key,
            first,
            counts,
            at: 0,
            piece,
        })
    }
}
