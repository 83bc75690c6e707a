//! Documents as text.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::PlanTextArgs;

#[derive(Debug, Subcommand)]
pub enum TextCommand {
    /// A growth plan, as “plan text”.
    Plan(PlanTextArgs),
    /// The sheet for a one-to-one, with all that is on the table.
    OneToOne(OneToOneTextArgs),
}

#[derive(Debug, Args)]
pub struct OneToOneTextArgs {
    #[arg(value_name = "PERSON")]
    pub person: String,
    /// A file ending in .md; printed here if not said.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}
