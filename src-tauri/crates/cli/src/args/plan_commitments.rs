//! What the leader promises.

use clap::{Args, Subcommand};
use rungs_app::delegating::Keep;
use rungs_domain::Day;

use super::values::day_or_none;

#[derive(Debug, Subcommand)]
pub enum CommitmentCommand {
    /// Add a promise of the leader.
    Add(CommitmentAddArgs),
    /// Change one; what is not said stays.
    Update(CommitmentUpdateArgs),
    /// It was kept.
    Keep(CommitmentNamed),
    /// It will not be kept.
    Drop(CommitmentNamed),
    /// It is open again.
    Reopen(CommitmentNamed),
    /// Remove it, as if it had never been promised.
    Remove(CommitmentNamed),
}

#[derive(Debug, Args)]
pub struct CommitmentNamed {
    #[arg(value_name = "PERSON")]
    pub person: String,
    /// Id or words of the commitment.
    #[arg(value_name = "COMMITMENT")]
    pub commitment: String,
}

#[derive(Debug, Args)]
pub struct CommitmentAddArgs {
    #[arg(value_name = "PERSON")]
    pub person: String,
    #[arg(long, value_name = "TEXT")]
    pub text: String,
    #[arg(long, value_name = "DATE")]
    pub due: Option<Day>,
}

#[derive(Debug, Args)]
pub struct CommitmentUpdateArgs {
    #[command(flatten)]
    pub which: CommitmentNamed,
    #[arg(long, value_name = "TEXT")]
    pub text: Option<String>,
    /// A date, or `none`.
    #[arg(long, value_name = "DATE", value_parser = day_or_none)]
    pub due: Option<Keep<Day>>,
}
