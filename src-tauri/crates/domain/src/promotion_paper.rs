//! A promotion packet as it is printed, three pages at most: everything in words and dates, nothing private in it.
//! Built by [`build`](crate::promotion_paper_build::build). It has no place for draft ratings, what the formula of readiness or the leader
//! says of it, reasons, private notes, or what colleagues said beside the quotes marked for paper.

use serde::Serialize;

use crate::assessment_paper::PaperLevel;
use crate::peer_view::PeerQuote;

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PromotionPaper {
    /// The workspace's name, for the footer.
    pub workspace: String,
    /// BCP 47, `en`.
    pub language: String,
    /// `24 November 2026`.
    pub printed_on: String,
    pub person: String,
    /// First name, where space is short.
    pub person_short: String,
    /// May be empty.
    pub title: String,
    /// `with Ruth Jensen`; absent without somebody who leads.
    pub leader: Option<String>,
    /// First name of the leader, or `The leader`.
    pub leader_short: String,
    /// Name of the present level; absent when not placed.
    pub level: Option<String>,
    /// `since 24 March 2025`; empty without a level.
    pub since: String,
    pub proposed: PaperLevel,
    /// `Product ladder, version 1`.
    pub ladder: String,
    /// May be empty.
    pub statement: String,
    /// At most three.
    pub examples: Vec<PacketExample>,
    /// Areas with at least one row, in ladder order.
    pub areas: Vec<PacketArea>,
    /// What the level expects of decisions, in catalogue order.
    pub decisions: Vec<PacketDecision>,
    /// Newest first.
    pub quotes: Vec<PeerQuote>,
    /// What is missing, in a sentence each; empty when nothing is.
    pub missing: Vec<String>,
    /// What is said by counting, as sentences.
    pub summary: String,
    /// 0 to 5, lowest first.
    pub scale: Vec<String>,
}

/// Something seen that shows work on the proposed level.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PacketExample {
    /// `24 November 2026`.
    pub on: String,
    pub text: String,
    /// Names of the competencies and decisions it bears on.
    pub about: Vec<String>,
    /// What the proposed level is known by in those competencies: at most two.
    pub asks: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PacketArea {
    pub name: String,
    /// What the proposed level expects, in ladder order.
    pub rows: Vec<PacketRow>,
}

/// A competency; ratings 0–5.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PacketRow {
    pub name: String,
    pub expected: u8,
    /// The newest final rating; absent when never rated.
    pub rated: Option<u8>,
    /// `1 below`, `as expected`, `2 above`, `not rated yet`.
    pub against: String,
    pub is_short: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PacketDecision {
    pub area: String,
    /// `3 Consult`, or `nothing agreed yet`: what was agreed, whatever holds for a while.
    pub agreed: String,
    pub is_agreed: bool,
    /// `5 Advise`.
    pub expected: String,
    pub is_short: bool,
}
