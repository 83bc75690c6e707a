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

/// Each list once, in the order in which they are named above.
pub fn left_off(document: &PagedDocument) -> Vec<LeftOff> {
    let marks = Selector::Elem(Element::of::<MetadataElem>(), None);
    let mut all: Vec<LeftOff> = Vec::new();
    for mark in document.introspector().query(&marks) {
        if mark
            .label()
            .is_none_or(|label| label.resolve().as_str() != MARK)
        {
            continue;
        }
        let found = mark
            .to_packed::<MetadataElem>()
            .and_then(|mark| read(&mark.value));
        also_left_off(&mut all, found.into_iter().collect());
    }
    all
}

/// What was left off of another document too.
pub fn also_left_off(all: &mut Vec<LeftOff>, more: Vec<LeftOff>) {
    for found in more {
        match all.iter_mut().find(|one| one.of == found.of) {
            Some(one) => one.count += found.count,
            None => all.push(found),
        }
    }
    all.sort_by_key(|one| one.of);
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
