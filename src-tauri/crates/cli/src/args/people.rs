//! Placing, assessing and erasing people.

use clap::Args;
use rungs_domain::Day;
use rungs_domain::assessment::Rater;

use super::rounds::RoundCommand;
use super::values::{RATERS, Rate, rate, word};

#[derive(Debug, Args)]
pub struct PlaceArgs {
    #[arg(value_name = "PERSON")]
    pub person: String,
    /// Code or name of a level, or “none” for off the ladder.
    #[arg(value_name = "LEVEL")]
    pub level: String,
    /// From when; today if not said. May lie in the past.
    #[arg(long, value_name = "DATE")]
    pub on: Option<Day>,
    /// Why, for the leader alone.
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
}

/// Either one of the commands, or ratings of a person at once.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct AssessArgs {
    #[command(subcommand)]
    pub command: Option<RoundCommand>,
    #[command(flatten)]
    pub rating: Option<RatingArgs>,
}

#[derive(Debug, Args)]
pub struct RatingArgs {
    #[arg(value_name = "PERSON")]
    pub person: String,
    /// Whose view it is.
    #[arg(long, value_name = "WHO", value_parser = word::<Rater>(RATERS))]
    pub by: Rater,
    /// A competency and a number from 0 (not yet) to 5 (sets the standard); repeats.
    #[arg(long, value_name = "COMPETENCY=N", value_parser = rate, required_unless_present = "final")]
    pub rate: Vec<Rate>,
    /// The level the rater has in mind; the person's own if not said.
    #[arg(long, value_name = "LEVEL")]
    pub against: Option<String>,
    /// For the leader alone.
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
    /// Never changes again, and may be printed.
    #[arg(long = "final", id = "final")]
    pub make_final: bool,
}

#[derive(Debug, Args)]
pub struct GapsArgs {
    #[arg(value_name = "PERSON")]
    pub person: String,
    /// The person's own level if not said.
    #[arg(long, value_name = "LEVEL")]
    pub against: Option<String>,
}

#[derive(Debug, Args)]
pub struct EraseArgs {
    #[arg(value_name = "PERSON")]
    pub person: String,
}
