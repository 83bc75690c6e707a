//! Who decides what, on paper.

use std::path::PathBuf;

use clap::{ArgGroup, Args};
use rungs_domain::Day;

use super::PaperArgs;

#[derive(Debug, Args)]
#[command(group(ArgGroup::new("whose").required(true).args(["person", "team"])))]
pub struct CharterArgs {
    /// Whose charter it is; say this or --team.
    #[arg(value_name = "PERSON")]
    pub person: Option<String>,
    /// Everybody in the whole tree below this person.
    #[arg(long, value_name = "PERSON")]
    pub team: Option<String>,
    /// A file ending in .pdf; with --team anything else is a folder, made if missing, with a file per person.
    #[arg(long, value_name = "FILE|DIR")]
    pub out: PathBuf,
    #[command(flatten)]
    pub paper: PaperArgs,
}

#[derive(Debug, Args)]
pub struct BoardArgs {
    /// A file ending in .pdf; an older one of the name is replaced.
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
    /// Only the whole tree below this person.
    #[arg(long, value_name = "PERSON")]
    pub team: Option<String>,
    /// As it was or will be on this day.
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<Day>,
    #[command(flatten)]
    pub paper: PaperArgs,
}
