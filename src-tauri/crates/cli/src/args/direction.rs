//! Talks about direction, and looks at the signs of being stuck.

use clap::{Args, Subcommand};
use rungs_app::stuck::SuggestionGoesTo;
use rungs_domain::Day;
use rungs_domain::direction::CompanySupport;
use rungs_domain::plan::{Direction, Owner};
use rungs_domain::stuck::StuckSign;

use super::values::{DIRECTIONS, OWNERS, Seen, seen, stuck_sign, word};

const SUPPORT: &[&str] = &["yes", "no", "unclear"];
const PLACES: &[&str] = &["plan", "one_to_one"];

#[derive(Debug, Subcommand)]
pub enum DirectionCommand {
    /// Write down what was said about where somebody wants to go.
    Add(DirectionAddArgs),
    /// Every talk, newest first.
    Show {
        #[arg(value_name = "PERSON")]
        person: String,
    },
}

#[derive(Debug, Args)]
pub struct DirectionAddArgs {
    #[arg(value_name = "PERSON")]
    pub person: String,
    /// The day of the talk; today if not said, never later.
    #[arg(long, value_name = "DATE")]
    pub on: Option<Day>,
    /// Where they want to go; not said while they do not know.
    #[arg(long, value_name = "WAY", value_parser = word::<Direction>(DIRECTIONS))]
    pub direction: Option<Direction>,
    /// What gets them going.
    #[arg(long, value_name = "TEXT")]
    pub motives: Option<String>,
    /// What they would miss of the work they do now.
    #[arg(long, value_name = "TEXT")]
    pub miss: Option<String>,
    /// What growing without people to lead would look like.
    #[arg(long, value_name = "TEXT")]
    pub alternative: Option<String>,
    /// Whether the company can offer it.
    #[arg(long, value_name = "WORD", value_parser = word::<CompanySupport>(SUPPORT))]
    pub support: Option<CompanySupport>,
    /// What you think of it. Never health, leave or formal measures.
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
}

#[derive(Debug, Subcommand)]
pub enum StuckCommand {
    /// Write down how much of the signs is seen.
    Add(StuckAddArgs),
    /// The seven signs with their trend, what could be done, and every check-in.
    Show {
        #[arg(value_name = "PERSON")]
        person: String,
    },
    /// Make a suggestion an open action.
    Take(StuckTakeArgs),
}

#[derive(Debug, Args)]
pub struct StuckAddArgs {
    #[arg(value_name = "PERSON")]
    pub person: String,
    /// A sign and not_seen, sometimes or often; repeats.
    #[arg(long, value_name = "SIGN=SEEN", value_parser = seen, required = true)]
    pub sign: Vec<Seen>,
    /// Who looked.
    #[arg(long, value_name = "WHO", value_parser = word::<Owner>(OWNERS), default_value = "leader")]
    pub by: Owner,
    /// The day of the look; today if not said, never later.
    #[arg(long, value_name = "DATE")]
    pub on: Option<Day>,
    /// For the leader alone. Never health, leave or formal measures.
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
}

#[derive(Debug, Args)]
pub struct StuckTakeArgs {
    #[arg(value_name = "PERSON")]
    pub person: String,
    #[arg(value_name = "SIGN", value_parser = stuck_sign)]
    pub sign: StuckSign,
    /// Which of the suggestions of the sign, from 1.
    #[arg(value_name = "N", value_parser = clap::value_parser!(u8).range(1..))]
    pub number: u8,
    /// Under the focus area of the open plan that fits best, or among what is open for the next one-to-one.
    #[arg(long, value_name = "WHERE", value_parser = word::<SuggestionGoesTo>(PLACES))]
    pub to: SuggestionGoesTo,
}
