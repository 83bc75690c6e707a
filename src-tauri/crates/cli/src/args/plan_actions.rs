//! What the two agreed to do.

use clap::{Args, Subcommand};
use rungs_app::delegating::Keep;
use rungs_domain::Day;
use rungs_domain::plan::{ActionKind, Owner};

use super::values::{OWNERS, action_kind, day_or_none, word};

#[derive(Debug, Subcommand)]
pub enum ActionCommand {
    /// Add an action to a focus area.
    Add(ActionAddArgs),
    /// Change one; what is not said stays.
    Update(ActionUpdateArgs),
    /// An action is done.
    Done(ActionNamed),
    /// It will not be done.
    Drop(ActionNamed),
    /// It is open again.
    Reopen(ActionNamed),
    /// Remove it, as if it had never been agreed.
    Remove(ActionNamed),
    /// Keep it among the leader's own ideas, to use again.
    Keep(ActionNamed),
}

#[derive(Debug, Args)]
pub struct ActionNamed {
    #[arg(value_name = "PERSON")]
    pub person: String,
    /// Id or words of the action.
    #[arg(value_name = "ACTION")]
    pub action: String,
}

#[derive(Debug, Args)]
pub struct ActionAddArgs {
    #[arg(value_name = "PERSON")]
    pub person: String,
    /// Number, code, heading or id of the focus area.
    #[arg(value_name = "FOCUS")]
    pub focus: String,
    #[arg(long, value_name = "TEXT")]
    pub text: String,
    /// 70 on the job, 20 with others, 10 training.
    #[arg(long, value_name = "KIND", value_parser = action_kind())]
    pub kind: ActionKind,
    #[arg(long, value_name = "WHO", value_parser = word::<Owner>(OWNERS))]
    pub owner: Owner,
    #[arg(long, value_name = "DATE")]
    pub due: Option<Day>,
    /// Who helps.
    #[arg(long, value_name = "TEXT")]
    pub people: Option<String>,
    /// What helps.
    #[arg(long, value_name = "TEXT")]
    pub resources: Option<String>,
}

#[derive(Debug, Args)]
pub struct ActionUpdateArgs {
    #[command(flatten)]
    pub which: ActionNamed,
    #[arg(long, value_name = "TEXT")]
    pub text: Option<String>,
    #[arg(long, value_name = "KIND", value_parser = action_kind())]
    pub kind: Option<ActionKind>,
    #[arg(long, value_name = "WHO", value_parser = word::<Owner>(OWNERS))]
    pub owner: Option<Owner>,
    /// A date, or `none`.
    #[arg(long, value_name = "DATE", value_parser = day_or_none)]
    pub due: Option<Keep<Day>>,
    /// Who helps.
    #[arg(long, value_name = "TEXT")]
    pub people: Option<String>,
    /// What helps.
    #[arg(long, value_name = "TEXT")]
    pub resources: Option<String>,
}
