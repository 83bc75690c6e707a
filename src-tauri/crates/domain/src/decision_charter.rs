//! A person's decision charter: what they decide and within which limits, what the two decide together, what to bring to the leader,
//! what the leader owes them. It hangs above a desk, so anybody may read it.
//! Built by [`build`](crate::decision_charter_build::build). It has no place for reasons, not even for those of a pull-back: they are
//! between two people. Nor for evidence, for how ready somebody is, for what their rung expects, or for how they see it themselves.

use std::ops::Range;

use serde::Serialize;

use crate::Shareable;
use crate::last_word::LastWord;

/// The charters of one person or of a team, in one file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DecisionCharters {
    pub workspace: String,
    /// BCP 47, `en`.
    pub language: String,
    /// `24 November 2026`.
    pub printed_on: String,
    /// Steps of the workspace's scale, least free first.
    pub steps: Vec<CharterStep>,
    pub charters: Vec<DecisionCharter>,
}

impl Shareable<DecisionCharters> {
    /// Those of some of the people, by their places from 0 on; places after the last are nobody's.
    #[must_use]
    pub fn of_some(&self, places: Range<usize>) -> Self {
        let all = self.get();
        let charters = all.charters.iter();
        Self::new(DecisionCharters {
            workspace: all.workspace.clone(),
            language: all.language.clone(),
            printed_on: all.printed_on.clone(),
            steps: all.steps.clone(),
            charters: charters
                .skip(places.start)
                .take(places.len())
                .cloned()
                .collect(),
        })
    }
}

/// A step of the scale, as it is explained at the foot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CharterStep {
    /// 1 is the least free.
    pub number: u8,
    pub word: String,
    /// Who has the last word, as a sentence.
    pub meaning: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DecisionCharter {
    pub person: String,
    /// May be empty.
    pub title: String,
    /// Who signs beside the person; none without a leader.
    pub leader: Option<String>,
    /// By who has the last word, the person first; without empty ones.
    pub groups: Vec<CharterGroup>,
    /// In catalogue order.
    pub wanted: Vec<CharterWanted>,
    /// What the leader commits to, each promise once.
    pub owed: Vec<CharterPromise>,
    /// By date.
    pub reviews: Vec<CharterReview>,
    /// Areas nothing was agreed on yet, in catalogue order. All of them make a charter to fill in by hand.
    pub open: Vec<String>,
    /// Numbers of the steps it speaks of, least free first.
    pub spoken: Vec<u8>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CharterGroup {
    pub last_word: LastWord,
    /// `You decide`.
    pub title: String,
    /// By what counts on the day of printing: the freest first, then in catalogue order.
    pub rows: Vec<CharterRow>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CharterRow {
    pub area: String,
    /// Number of the step that counts on the day of printing: what was agreed, or what holds for a while instead.
    pub step: u8,
    /// Its word.
    pub word: String,
    /// `Up to 20,000 EUR; only in Europe`; empty without limits.
    pub within: String,
    /// `Finance and Legal`; empty when nobody is asked first.
    pub ask: String,
    /// Who is informed afterwards; empty for nobody. Not called “tell”: that is a step of the seven.
    pub inform: String,
    /// `For a while, until 30 April 2026; then 5 Advise again.` Empty when what was agreed counts.
    pub for_a_while: String,
    /// `From 3 May 2026 to 30 May 2026: 3 Consult; then 5 Advise again.` What is still to come, the earliest first.
    pub later: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CharterWanted {
    pub area: String,
    /// `3 Consult → 5 Advise`.
    pub words: String,
    /// `by 30 April 2026`; empty without a date.
    pub by: String,
    /// Whether the date has passed.
    pub overdue: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CharterPromise {
    pub text: String,
    /// Areas it was given for, `Pricing and Roadmap`.
    pub areas: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CharterReview {
    /// `30 April 2026`.
    pub on: String,
    /// Whether the date has passed.
    pub overdue: bool,
    pub areas: String,
}
