//! What a plan works on.

use clap::{ArgGroup, Args, Subcommand};

#[derive(Debug, Subcommand)]
pub enum FocusCommand {
    /// Add a focus area; at most three.
    Add(FocusAddArgs),
    /// Change one; what is not said stays.
    Update(FocusUpdateArgs),
    /// Put one on another place, 1 the first.
    Move {
        #[arg(value_name = "PERSON")]
        person: String,
        #[arg(value_name = "FOCUS")]
        focus: String,
        #[arg(value_name = "PLACE")]
        place: u8,
    },
    /// Remove one with its actions.
    Remove {
        #[arg(value_name = "PERSON")]
        person: String,
        #[arg(value_name = "FOCUS")]
        focus: String,
    },
    /// What the library of actions has for a focus area.
    Ideas {
        #[arg(value_name = "PERSON")]
        person: String,
        /// Its number, code or heading.
        #[arg(value_name = "FOCUS")]
        focus: String,
    },
}

#[derive(Debug, Args)]
#[command(group = ArgGroup::new("subject").required(true))]
pub struct FocusAddArgs {
    #[arg(value_name = "PERSON")]
    pub person: String,
    #[arg(long, value_name = "C", group = "subject")]
    pub competency: Option<String>,
    #[arg(long, value_name = "A", group = "subject")]
    pub delegation: Option<String>,
    #[arg(long, value_name = "S", group = "subject")]
    pub shift: Option<String>,
    /// Where it starts; what is known of the person if not said.
    #[arg(long, value_name = "N", conflicts_with = "shift")]
    pub from: Option<u8>,
    #[arg(long, value_name = "N", conflicts_with = "shift")]
    pub to: Option<u8>,
    /// How we will know.
    #[arg(long, value_name = "TEXT")]
    pub know: Option<String>,
}

#[derive(Debug, Args)]
pub struct FocusUpdateArgs {
    #[arg(value_name = "PERSON")]
    pub person: String,
    /// Its number, code or heading.
    #[arg(value_name = "FOCUS")]
    pub focus: String,
    #[arg(long, value_name = "N")]
    pub from: Option<u8>,
    #[arg(long, value_name = "N")]
    pub to: Option<u8>,
    /// From where to where in words.
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
    /// How we will know.
    #[arg(long, value_name = "TEXT")]
    pub know: Option<String>,
}
