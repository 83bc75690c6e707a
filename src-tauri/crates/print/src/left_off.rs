//! What a document of a fixed number of pages had no room for. The templates count it on paper, and mark it here to be told on screen.

use typst::foundations::{Dict, Element, Selector, Value};
use typst::introspection::{Introspector, MetadataElem};
use typst_layout::PagedDocument;

/// The label of the marks in the templates.
const MARK: &str = "left-off";

/// A list of which not everything is on the paper, or texts that end in “…”.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LeftOff {
    pub of: LeftOffOf,
    /// How many entries, or how many texts.
    pub count: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LeftOffOf {
    Tasks,
    Decisions,
    ToTell,
    Notes,
    Seen,
    /// Ratings held against the proposed level.
    Competencies,
    /// Decisions held against what the proposed level expects.
    Held,
    Quotes,
    /// What is missing, in a sentence each.
    Missing,
    /// What the proposed level asks for beside an example.
    Asks,
    /// Texts of which only the beginning is there.
    Words,
}

impl LeftOffOf {
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "tasks" => Self::Tasks,
            "decisions" => Self::Decisions,
            "to_tell" => Self::ToTell,
            "notes" => Self::Notes,
            "seen" => Self::Seen,
            "competencies" => Self::Competencies,
            "held" => Self::Held,
            "quotes" => Self::Quotes,
            "missing" => Self::Missing,
            "asks" => Self::Asks,
            "words" => Self::Words,
            _ => return None,
        })
    }
}

/// Of each part of the document, which have so many pages: each list once, in the order in which they are named above.
pub fn left_off(document: &PagedDocument, parts: &[usize]) -> Vec<Vec<LeftOff>> {
    let introspector = document.introspector();
    let marks = Selector::Elem(Element::of::<MetadataElem>(), None);
    let mut all: Vec<Vec<LeftOff>> = vec![Vec::new(); parts.len()];
    for mark in introspector.query(&marks) {
        if mark
            .label()
            .is_none_or(|label| label.resolve().as_str() != MARK)
        {
            continue;
        }
        let found = mark
            .to_packed::<MetadataElem>()
            .and_then(|mark| read(&mark.value));
        let page = mark.location().and_then(|at| introspector.page(at));
        let part = page.and_then(|page| all.get_mut(part_of(page.get(), parts)));
        let (Some(found), Some(part)) = (found, part) else {
            continue;
        };
        match part.iter_mut().find(|one| one.of == found.of) {
            Some(one) => one.count += found.count,
            None => part.push(found),
        }
    }
    for part in &mut all {
        part.sort_by_key(|one| one.of);
    }
    all
}

/// On which part a page lies, counted from 1 over the whole document.
fn part_of(page: usize, parts: &[usize]) -> usize {
    let mut last = 0;
    let ends = parts.iter().map(|pages| {
        last += pages;
        last
    });
    ends.take_while(|end| *end < page).count()
}

fn read(value: &Value) -> Option<LeftOff> {
    let mark: Dict = value.clone().cast().ok()?;
    let of: String = mark.get("of").ok()?.clone().cast().ok()?;
    let count: usize = mark.get("count").ok()?.clone().cast().ok()?;
    Some(LeftOff {
        of: LeftOffOf::named(&of)?,
        count,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_lies_on_the_part_whose_pages_reach_to_it() {
        let parts = [1, 3, 2];
        let of_each: Vec<usize> = (1..=6).map(|page| part_of(page, &parts)).collect();
        assert_eq!(of_each, [0, 1, 1, 1, 2, 2]);
    }
}
