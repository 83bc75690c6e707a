//! The pages on screen: the very ones that go into the PDF.

use typst_layout::PagedDocument;
use typst_svg::SvgOptions;

use crate::left_off::{LeftOff, left_off};
use crate::missing::missing_glyphs;
use crate::pdf::pages_per_part;

/// Pages to look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pages {
    /// One SVG document per page, in order; of a long document the first ones. Letters are drawn as shapes, so no font is needed to show them.
    pub svg: Vec<String>,
    /// Pages of the whole document.
    pub total: usize,
    /// Pages of each part that counts its own, in order.
    pub parts: Vec<usize>,
    /// What there was no room for.
    pub left_off: Vec<LeftOff>,
    /// Characters no font could draw.
    pub missing_glyphs: Vec<char>,
}

impl Pages {
    /// At most `most` of them drawn: a page is a third of a megabyte, and nobody leafs through hundreds on a screen.
    pub(crate) fn of(document: &PagedDocument, most: usize) -> Self {
        let options = SvgOptions::default();
        Self {
            svg: document
                .pages()
                .iter()
                .take(most)
                .map(|page| typst_svg::svg(page, &options))
                .collect(),
            total: document.pages().len(),
            parts: pages_per_part(document),
            left_off: left_off(document),
            missing_glyphs: missing_glyphs(document),
        }
    }
}
