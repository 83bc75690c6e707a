//! The sheet for a one-to-one, one page to bring along and to hand over: what is open, what was said, and one question.
//! Built by [`build`](crate::one_to_one_sheet_build::build). It has no place for what is the leader's alone: private notes, ratings,
//! readiness, signs of being stuck, reasons, the words of context that was not told, or a plan the two have not agreed on.

use serde::Serialize;

use crate::Shareable;

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OneToOneSheet {
    /// The workspace's name, for the footer.
    pub workspace: String,
    /// BCP 47, `en`.
    pub language: String,
    /// `24 November 2026`.
    pub printed_on: String,
    pub person: String,
    /// May be empty.
    pub title: String,
    /// `with Ruth Jensen`; absent without somebody who leads.
    pub leader: Option<String>,
    /// Name of the present level; absent when not placed.
    pub level: Option<String>,
    /// `due 4 December 2026`, `due today` or `was due 20 November 2026`.
    pub due: String,
    /// `last on 20 November 2026`; absent when there was none.
    pub last: Option<String>,
    /// One question to ask, see [`crate::one_to_one_question`].
    pub question: String,
    /// Open actions and commitments of both, the earliest first, those without a day last.
    pub tasks: Vec<OpenTask>,
    /// Decisions to talk about, the most pressing first.
    pub decisions: Vec<OpenDecision>,
    /// Names of the decisions there is something to tell about; not what.
    pub to_tell: Vec<String>,
    /// `1 October – 31 December 2026`, of the plan the two agreed on; absent without one.
    pub plan: Option<String>,
    pub focuses: Vec<FocusLine>,
    /// What was said last, newest first.
    pub notes: Vec<SharedNote>,
    /// What was seen lately, newest first.
    pub seen: Vec<SeenLately>,
}

impl OneToOneSheet {
    /// Private content has no place in a sheet, so any sheet may leave the leader's hands.
    #[must_use]
    pub const fn share(self) -> Shareable<Self> {
        Shareable::new(self)
    }
}

/// Something one of the two owes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OpenTask {
    pub text: String,
    /// First name.
    pub who: String,
    /// `30 Oct`; empty without a due date.
    pub by: String,
    pub late: bool,
}

/// A decision that is to move, to be looked at again, or that is held for a while.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OpenDecision {
    pub area: String,
    /// `3 Consult`: what counts today.
    pub now: String,
    /// Why it is here, each as a short sentence.
    pub why: Vec<String>,
    pub late: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FocusLine {
    pub heading: String,
    /// `From 3 Consult to 5 Advise`; may be empty.
    pub from_to: String,
}

/// What both may read of a one-to-one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SharedNote {
    /// `20 November 2026`.
    pub on: String,
    pub text: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SeenLately {
    /// `20 Nov`.
    pub on: String,
    /// `Went well`, `Seen`, `To talk about`.
    pub kind: String,
    pub text: String,
}
