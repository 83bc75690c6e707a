//! What was agreed in an assessment, as it is handed over afterwards: everything in words and dates, nothing private in it.
//! Built by [`build`](crate::assessment_paper_build::build). It holds the ratings of one closed round, which are final; notes the leader marked as shareable; and
//! what colleagues are quoted with. It has no place for notes on ratings, notes on the talk, reasons or calls.

use serde::Serialize;

use crate::peer_view::PeerQuote;

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AssessmentPaper {
    pub workspace: String,
    /// BCP 47, `en`.
    pub language: String,
    /// `24 November 2026`.
    pub printed_on: String,
    /// The ladder's name.
    pub ladder: String,
    /// The ladder's version number.
    pub version: u32,
    pub person: String,
    /// First name, where space is short.
    pub person_short: String,
    /// On the day it was agreed; may be empty.
    pub title: String,
    /// The person's manager on that day, who signs; none without one.
    pub leader: Option<String>,
    /// First name of whose the leader's view is, or `Leader`: another one, where the manager changed in between.
    pub rater_short: String,
    pub level: PaperLevel,
    /// Name of the person's own level on that day, where it was another one.
    pub own_level: Option<String>,
    /// `24 November 2026`.
    pub agreed_on: String,
    /// Who rated, and when: whole sentences.
    pub raters: Vec<String>,
    /// What is said by counting, as a sentence.
    pub summary: String,
    /// Above what the level expects, the furthest first, at most [`TOLD`].
    pub strengths: Vec<PaperPoint>,
    /// Below it, by weight × gap, at most [`TOLD`].
    pub gaps: Vec<PaperPoint>,
    /// Areas with at least one row, in ladder order.
    pub areas: Vec<PaperArea>,
    /// Newest first.
    pub notes: Vec<PaperNote>,
    /// In the order they were asked.
    pub quotes: Vec<PeerQuote>,
    /// 0 to 5, lowest first.
    pub scale: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PaperLevel {
    pub name: String,
    pub track: String,
    pub grade: u8,
    /// May be empty.
    pub summary: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PaperArea {
    pub name: String,
    /// Expected by the level or rated by somebody, in ladder order.
    pub rows: Vec<PaperRow>,
}

/// A competency; all ratings 0–5.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PaperRow {
    pub name: String,
    /// None when the level says nothing of it.
    pub expected: Option<u8>,
    #[serde(rename = "self")]
    pub oneself: Option<u8>,
    pub leader: Option<u8>,
    /// None for what nobody rated.
    pub agreed: Option<u8>,
    /// `1 below`, `as expected`, `2 above`; empty where nothing can be compared.
    pub against: String,
    pub is_below: bool,
}

/// A strength or a gap in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PaperPoint {
    pub name: String,
    /// `2 With help, where 3 On their own is expected`.
    pub words: String,
    /// What the level asks to be seen; only for gaps, may be empty.
    pub asks: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PaperNote {
    /// `24 November 2026`.
    pub on: String,
    /// `Went well`, `Seen`, `To talk about`.
    pub kind: String,
    pub text: String,
    /// Names of the competencies it bears on.
    pub about: Vec<String>,
}
