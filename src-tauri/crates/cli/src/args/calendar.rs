//! Calendar files.

use std::path::PathBuf;

use clap::Args;

#[derive(Debug, Args)]
pub struct IcsArgs {
    /// Only of this person.
    #[arg(value_name = "PERSON", required_unless_present_any = ["all", "mine"], conflicts_with_all = ["all", "mine"])]
    pub person: Option<String>,
    /// Of everyone but the leader.
    #[arg(long)]
    pub all: bool,
    /// Only of those who report to the leader who uses the workspace.
    #[arg(long, conflicts_with = "all")]
    pub mine: bool,
    /// The next one-to-ones too.
    #[arg(long)]
    pub one_to_ones: bool,
    /// A file ending in .ics.
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
}
