//! The pages on screen: the very ones that go into the PDF.

use std::ops::RangeInclusive;

use typst_layout::PagedDocument;
use typst_svg::SvgOptions;

use crate::left_off::{LeftOff, left_off};
use crate::missing::{also_missing, missing_glyphs};
use crate::pdf::pages_per_part;

/// Pages to look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pages {
    /// One SVG document per page, in order; of a long document the first ones. Letters are drawn as shapes, so no font is needed to show them.
    pub svg: Vec<String>,
    /// Pages of the whole document.
    pub total: usize,
    /// Of every page of the whole document.
    pub sizes: Vec<PageSize>,
    /// Pages of each part that counts its own, in order.
    pub parts: Vec<usize>,
    /// What each part had no room for.
    pub left_off: Vec<Vec<LeftOff>>,
    /// Characters no font could draw.
    pub missing_glyphs: Vec<char>,
}

/// In points, rounded: 595 × 842 for A4.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PageSize {
    pub width: u32,
    pub height: u32,
}

impl Pages {
    /// At most `most` of them drawn: a page is a third of a megabyte.
    pub(crate) fn of(document: &PagedDocument, most: usize) -> Self {
        let parts = pages_per_part(document);
        Self {
            svg: drawn(document, 1..=most),
            total: document.pages().len(),
            sizes: document
                .pages()
                .iter()
                .map(|page| {
                    PageSize::rounded(page.frame.width().to_pt(), page.frame.height().to_pt())
                })
                .collect(),
            left_off: left_off(document, &parts),
            parts,
            missing_glyphs: missing_glyphs(document),
        }
    }

    /// Those of the piece of the same document that comes after; drawn as far as `most` are in all.
    pub(crate) fn add(&mut self, document: &PagedDocument, most: usize) {
        let rest = Self::of(document, most.saturating_sub(self.svg.len()));
        self.svg.extend(rest.svg);
        self.total += rest.total;
        self.sizes.extend(rest.sizes);
        self.parts.extend(rest.parts);
        self.left_off.extend(rest.left_off);
        also_missing(&mut self.missing_glyphs, rest.missing_glyphs);
    }
}

impl PageSize {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "what is no size becomes the nearest that is"
    )]
    pub(crate) fn rounded(width: f64, height: f64) -> Self {
        Self {
            width: width.round() as u32,
            height: height.round() as u32,
        }
    }
}

/// The pages at these places, counted from 1, as SVG documents; as many of them as there are.
pub fn drawn(document: &PagedDocument, places: RangeInclusive<usize>) -> Vec<String> {
    let options = SvgOptions::default();
    let (first, last) = places.into_inner();
    document
        .pages()
        .iter()
        .take(last)
        .skip(first.saturating_sub(1))
        .map(|page| typst_svg::svg(page, &options))
        .collect()
}
