//! What is due.

use clap::Args;
use rungs_domain::Day;

#[derive(Debug, Args)]
pub struct RemindArgs {
    /// Only of this person; of everyone but the leader if not said.
    #[arg(value_name = "PERSON", conflicts_with = "mine")]
    pub person: Option<String>,
    /// Only what has a date, up to and with this day.
    #[arg(long, value_name = "DATE")]
    pub until: Option<Day>,
    /// Only of those who report to the leader who uses the workspace.
    #[arg(long)]
    pub mine: bool,
}
