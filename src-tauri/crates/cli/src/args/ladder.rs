//! Reading the ladder.

use clap::Subcommand;

use super::FileArgs;

#[derive(Debug, Subcommand)]
pub enum LadderCommand {
    /// The versions of the ladder and the levels of the one that counts.
    List,
    /// The whole ladder, or what concerns one level.
    Show {
        #[arg(value_name = "LEVEL")]
        level: Option<String>,
    },
    /// Write the ladder to a file ending in .yaml or .json.
    Export(FileArgs),
}
