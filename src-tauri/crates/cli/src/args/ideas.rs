//! The leader's own ideas for actions.

use clap::{ArgGroup, Args, Subcommand};
use rungs_domain::plan::{ActionKind, Owner};

use super::values::{OWNERS, action_kind, word};

#[derive(Debug, Subcommand)]
pub enum IdeasCommand {
    /// All that are kept.
    List,
    /// Keep one.
    Add(IdeaAddArgs),
    /// Change one; what is not said stays.
    Update(IdeaUpdateArgs),
    /// Let one go. What stands in plans stays there.
    Remove {
        /// Its id or its words.
        #[arg(value_name = "IDEA")]
        idea: String,
    },
}

#[derive(Debug, Args)]
#[command(group = ArgGroup::new("subject").required(true))]
pub struct IdeaAddArgs {
    #[arg(long, value_name = "TEXT")]
    pub text: String,
    /// 70 on the job, 20 with others, 10 training.
    #[arg(long, value_name = "KIND", value_parser = action_kind())]
    pub kind: ActionKind,
    #[arg(long, value_name = "WHO", value_parser = word::<Owner>(OWNERS))]
    pub owner: Owner,
    #[arg(long, value_name = "C", group = "subject")]
    pub competency: Option<String>,
    #[arg(long, value_name = "A", group = "subject")]
    pub delegation: Option<String>,
    #[arg(long, value_name = "S", group = "subject")]
    pub shift: Option<String>,
}

#[derive(Debug, Args)]
pub struct IdeaUpdateArgs {
    /// Its id or its words.
    #[arg(value_name = "IDEA")]
    pub idea: String,
    #[arg(long, value_name = "TEXT")]
    pub text: Option<String>,
    #[arg(long, value_name = "KIND", value_parser = action_kind())]
    pub kind: Option<ActionKind>,
    #[arg(long, value_name = "WHO", value_parser = word::<Owner>(OWNERS))]
    pub owner: Option<Owner>,
}
