//! Characters that no font could draw, found in the finished pages.

use std::collections::BTreeSet;

use typst::layout::{Frame, FrameItem};
use typst_layout::PagedDocument;

/// In code point order, each once. On paper they stand as empty boxes.
pub fn missing_glyphs(document: &PagedDocument) -> Vec<char> {
    let mut missing = BTreeSet::new();
    for page in document.pages() {
        look_through(&page.frame, &mut missing);
    }
    missing.into_iter().collect()
}

fn look_through(frame: &Frame, missing: &mut BTreeSet<char>) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => look_through(&group.frame, missing),
            FrameItem::Text(text) => {
                // Glyph 0 is every font's “not defined”.
                for glyph in text.glyphs.iter().filter(|glyph| glyph.id == 0) {
                    missing.extend(text.text.get(glyph.range()).unwrap_or_default().chars());
                }
            }
            FrameItem::Shape(..)
            | FrameItem::Image(..)
            | FrameItem::Link(..)
            | FrameItem::Tag(_) => {}
        }
    }
}

/// Those of another document too.
pub fn also_missing(all: &mut Vec<char>, more: Vec<char>) {
    all.extend(more);
    all.sort_unstable();
    all.dedup();
}
