//! What hangs on a plan: focus areas, actions, commitments and check-ins.

use clap::{ArgGroup, Args, Subcommand};
use rungs_app::delegating::Keep;
use rungs_domain::Day;
use rungs_domain::plan::{ActionKind, Owner};

use super::values::{OWNERS, action_kind, day_or_none, word};

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
pub struct ActionUpdateArgs {
    #[arg(value_name = "PERSON")]
    pub person: String,
    /// Id or words of the action.
    #[arg(value_name = "ACTION")]
    pub action: String,
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

#[derive(Debug, Subcommand)]
pub enum CommitmentCommand {
    /// Add a promise of the leader.
    Add {
        #[arg(value_name = "PERSON")]
        person: String,
        #[arg(long, value_name = "TEXT")]
        text: String,
        #[arg(long, value_name = "DATE")]
        due: Option<Day>,
    },
    /// Change one; what is not said stays.
    Update {
        #[command(flatten)]
        which: CommitmentNamed,
        #[arg(long, value_name = "TEXT")]
        text: Option<String>,
        /// A date, or `none`.
        #[arg(long, value_name = "DATE", value_parser = day_or_none)]
        due: Option<Keep<Day>>,
    },
    /// It was kept.
    Keep(CommitmentNamed),
    /// It will not be kept.
    Drop(CommitmentNamed),
    /// It is open again.
    Reopen(CommitmentNamed),
    /// Remove it, as if it had never been promised.
    Remove(CommitmentNamed),
}

#[derive(Debug, Args)]
pub struct CommitmentNamed {
    #[arg(value_name = "PERSON")]
    pub person: String,
    /// Id or words of the commitment.
    #[arg(value_name = "COMMITMENT")]
    pub commitment: String,
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

#[derive(Debug, Subcommand)]
pub enum CheckInCommand {
    /// Add a check-in, held or to come.
    Add(CheckInAddArgs),
    /// Write one up, or move it; what is not said stays.
    Update(CheckInUpdateArgs),
    /// Plan the check-ins that `plan propose` names.
    Propose {
        #[arg(value_name = "PERSON")]
        person: String,
    },
    /// Remove one.
    Remove {
        #[arg(value_name = "PERSON")]
        person: String,
        /// Its id or its date.
        #[arg(value_name = "CHECKIN")]
        check_in: String,
    },
}

#[derive(Debug, Args)]
pub struct CheckInUpdateArgs {
    #[arg(value_name = "PERSON")]
    pub person: String,
    /// Its id or its date.
    #[arg(value_name = "CHECKIN")]
    pub check_in: String,
    /// Move it to another day.
    #[arg(long, value_name = "DATE")]
    pub on: Option<Day>,
    /// The day it was held, or `none`; with a note it counts as held by itself.
    #[arg(long, value_name = "DATE", value_parser = day_or_none)]
    pub held: Option<Keep<Day>>,
    /// What was seen; both may read it.
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
    /// What changes; both may read it.
    #[arg(long, value_name = "TEXT")]
    pub changes: Option<String>,
    /// For the leader alone; never printed.
    #[arg(long, value_name = "TEXT")]
    pub private_note: Option<String>,
}

#[derive(Debug, Args)]
pub struct CheckInAddArgs {
    #[arg(value_name = "PERSON")]
    pub person: String,
    #[arg(long, value_name = "DATE")]
    pub on: Day,
    /// What was seen; both may read it.
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
    /// What changes; both may read it.
    #[arg(long, value_name = "TEXT")]
    pub changes: Option<String>,
    /// For the leader alone; never printed.
    #[arg(long, value_name = "TEXT")]
    pub private_note: Option<String>,
}
