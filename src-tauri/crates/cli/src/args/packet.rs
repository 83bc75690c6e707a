//! Promotion packets.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::PaperArgs;

#[derive(Debug, Subcommand)]
pub enum PacketCommand {
    /// What is written, which examples are chosen, and what there is to choose from.
    Show(PacketArgs),
    /// What you say; an empty text takes it back.
    Say(PacketSayArgs),
    /// Choose a note as an example: up to three, shareable ones only.
    Choose(PacketChooseArgs),
    /// Take a note out of the examples again.
    LeaveOut(PacketLeaveOutArgs),
}

#[derive(Debug, Args)]
pub struct PacketArgs {
    #[arg(value_name = "PERSON")]
    pub person: String,
    /// The proposed level by code or name; if not said that of the packet written in last, else the target or the next level.
    #[arg(long, value_name = "LEVEL")]
    pub level: Option<String>,
}

#[derive(Debug, Args)]
pub struct PacketSayArgs {
    #[command(flatten)]
    pub packet: PacketArgs,
    #[arg(long, value_name = "TEXT")]
    pub text: String,
}

#[derive(Debug, Args)]
pub struct PacketChooseArgs {
    #[command(flatten)]
    pub packet: PacketArgs,
    /// The id of a note, as “evidence list” and “packet show” say it.
    #[arg(value_name = "EVIDENCE")]
    pub evidence: String,
    /// Share the note first where it is private.
    #[arg(long)]
    pub share: bool,
}

#[derive(Debug, Args)]
pub struct PacketLeaveOutArgs {
    #[command(flatten)]
    pub packet: PacketArgs,
    #[arg(value_name = "EVIDENCE")]
    pub evidence: String,
}

#[derive(Debug, Args)]
pub struct PacketPrintArgs {
    #[command(flatten)]
    pub packet: PacketArgs,
    /// A file ending in .pdf; an older one of the name is replaced.
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
    #[command(flatten)]
    pub paper: PaperArgs,
}
