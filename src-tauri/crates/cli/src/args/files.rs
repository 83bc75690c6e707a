//! Making workspaces, and files in and out.

use std::path::PathBuf;

use clap::Args;
use rungs_app::opening::ShippedLadder;

use super::values::{LADDERS, word};

#[derive(Debug, Args)]
pub struct InitArgs {
    /// With the invented sample team and its history.
    #[arg(long)]
    pub sample: bool,
    /// The ladder to begin with.
    #[arg(long, value_name = "LADDER", value_parser = word::<ShippedLadder>(LADDERS), conflicts_with = "sample")]
    pub ladder: Option<ShippedLadder>,
}

#[derive(Debug, Args)]
pub struct FileArgs {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
}
