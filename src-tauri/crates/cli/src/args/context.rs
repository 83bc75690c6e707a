//! Context shared.

use clap::{Args, Subcommand};
use rungs_app::context::ContextWhich;
use rungs_domain::Day;
use rungs_domain::ids::{ContextId, DecisionAreaCode};

#[derive(Debug, Subcommand)]
pub enum ContextCommand {
    /// Note what is going on in the company that decisions depend on.
    Add(ContextAddArgs),
    /// Mark people as told.
    Share(ContextShareArgs),
    /// Say that a note is of no matter any more.
    Settle(ContextSettleArgs),
    /// Notes, newest first, with who knows and who is in the dark.
    List(ContextListArgs),
}

#[derive(Debug, Args)]
pub struct ContextAddArgs {
    #[arg(long, value_name = "TEXT")]
    pub text: String,
    /// A decision area it bears on; repeats. Without any it concerns nobody by rule.
    #[arg(long, value_name = "AREA")]
    pub area: Vec<DecisionAreaCode>,
    /// Somebody who was told at once; repeats.
    #[arg(long, value_name = "PERSON")]
    pub share: Vec<String>,
    /// From when on it matters; today if not said.
    #[arg(long, value_name = "DATE")]
    pub on: Option<Day>,
}

#[derive(Debug, Args)]
pub struct ContextShareArgs {
    /// The id of the note.
    #[arg(value_name = "NOTE")]
    pub note: ContextId,
    /// Who was told.
    #[arg(value_name = "PERSON", required_unless_present = "in_the_dark")]
    pub people: Vec<String>,
    /// Everybody who is in the dark about it.
    #[arg(long, conflicts_with = "people")]
    pub in_the_dark: bool,
    /// When; today if not said, never later.
    #[arg(long, value_name = "DATE")]
    pub on: Option<Day>,
}

#[derive(Debug, Args)]
pub struct ContextSettleArgs {
    /// The id of the note.
    #[arg(value_name = "NOTE")]
    pub note: ContextId,
    /// Since when; today if not said.
    #[arg(long, value_name = "DATE")]
    pub on: Option<Day>,
}

#[derive(Debug, Args)]
pub struct ContextListArgs {
    /// Only what this person was told or is in the dark about.
    #[arg(long, value_name = "PERSON")]
    pub person: Option<String>,
    /// Only what bears on this decision area, by code or name.
    #[arg(long, value_name = "AREA")]
    pub area: Option<DecisionAreaCode>,
    /// Only notes with all these words, whatever their case and accents.
    #[arg(long, value_name = "TEXT")]
    pub search: Option<String>,
    #[command(flatten)]
    pub which: WhichArgs,
}

/// At most one of these.
#[derive(Debug, Args)]
#[group(multiple = false)]
pub struct WhichArgs {
    /// Only notes that somebody who decides on it does not know.
    #[arg(long)]
    pub in_the_dark: bool,
    /// Only notes nobody was told.
    #[arg(long)]
    pub unshared: bool,
    /// Only notes that are settled.
    #[arg(long)]
    pub settled: bool,
}

impl WhichArgs {
    pub const fn which(&self) -> ContextWhich {
        match (self.in_the_dark, self.unshared, self.settled) {
            (true, ..) => ContextWhich::InTheDark,
            (_, true, _) => ContextWhich::Unshared,
            (.., true) => ContextWhich::Settled,
            _ => ContextWhich::All,
        }
    }
}
