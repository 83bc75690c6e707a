//! What a job title says: which level of the ladder it proposes, or why the job is not on the ladder.
//! May know: how companies word titles, in several languages and markets, and the levels a ladder has.
//! Must never hold: anything that places somebody. Titles lie; a reading is a proposal with its reason.
//!
//! A title is split into words ([`words`]) with one key per idea ([`vocabulary`]), the job is found among them ([`job`]),
//! and job, rank words and market give the level ([`level`]). A ladder's own usual titles go before these rules.

mod job;
mod job_product;
mod level;
mod modifiers;
mod other_jobs;
mod usual;
mod vocabulary;
mod wording;
mod words;

#[cfg(test)]
pub(crate) mod fixture;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_table;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::ids::LevelCode;
use crate::ladder::Ladder;
use crate::person::Market;

pub use usual::TitleReader;

/// Where a title puts somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", content = "level", rename_all = "snake_case")]
pub enum Proposal {
    /// On this level, which the ladder has.
    Level(LevelCode),
    /// The job is not one of product management.
    OffLadder,
    /// The title alone does not say.
    Unclear,
}

impl Proposal {
    #[must_use]
    pub const fn level(&self) -> Option<&LevelCode> {
        match self {
            Self::Level(code) => Some(code),
            Self::OffLadder | Self::Unclear => None,
        }
    }
}

/// Whether the job belongs to product management, whatever its level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Belonging {
    Product,
    /// Perhaps: a product owner, a “PM”, a “Lead”. The reporting line helps.
    Perhaps,
    /// Runs the company: says nothing about those who report there.
    WholeCompany,
    Other,
    /// There is no title.
    Unsaid,
}

/// What is known about the person besides the title.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct TitleContext {
    /// Whether nobody on the ladder stands above the person; `None` when the reporting line is not known.
    pub at_top_of_product_line: Option<bool>,
}

/// What a title says, with the reason in whole sentences.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct TitleReading {
    pub proposal: Proposal,
    pub reason: String,
    /// Whether the title leaves no doubt; otherwise somebody should look.
    pub sure: bool,
    /// What the level does not show, such as that the role is held for the time being.
    pub note: Option<String>,
    /// The product area named in the title: “Search Core” in “Product Manager, Search Core”.
    pub area: Option<String>,
    pub belonging: Belonging,
    /// Whether knowing the reporting line could change the proposal.
    pub hangs_on_line: bool,
}

/// Reads one title. For many titles make one [`TitleReader`] and ask it.
#[must_use]
pub fn read_title(
    title: &str,
    market: Market,
    context: TitleContext,
    ladder: &Ladder,
) -> TitleReading {
    TitleReader::new(ladder).read(title, market, context)
}
