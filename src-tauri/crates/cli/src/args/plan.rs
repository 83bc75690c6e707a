//! Growth plans. A command that names a person means their plan with the latest start, the one that is printed.

use std::path::PathBuf;

use clap::{ArgGroup, Args, Subcommand};
use rungs_app::printing::PaperSize;
use rungs_domain::Day;
use rungs_domain::plan::{ActionKind, Direction, Owner, PlanOutcome};

use super::values::{DIRECTIONS, OUTCOMES, OWNERS, PAPERS, action_kind, word};

#[derive(Debug, Subcommand)]
pub enum PlanCommand {
    /// Begin a plan.
    New(PlanNewArgs),
    /// A plan with all that hangs on it.
    Show {
        #[arg(value_name = "PERSON")]
        person: String,
    },
    /// Change its period, direction, target and texts; what is not said stays.
    Update(PlanUpdateArgs),
    /// The two agreed on the plan.
    Agree(PlanDayArgs),
    /// The two agreed on the level it aims at; before that it is not printed.
    AgreeTarget(PlanDayArgs),
    /// Say what became of it.
    Close(PlanCloseArgs),
    /// One step back: closed to agreed, agreed to draft.
    Reopen {
        #[arg(value_name = "PERSON")]
        person: String,
    },
    /// All plans, and who has none.
    List,
    /// Delete a plan with all that hangs on it.
    Delete {
        #[arg(value_name = "PERSON")]
        person: String,
    },
    /// The one to three things a plan works on.
    #[command(subcommand)]
    Focus(FocusCommand),
    /// What somebody agreed to do.
    #[command(subcommand)]
    Action(ActionCommand),
    /// Dates on which the two look at the plan.
    #[command(subcommand)]
    Checkin(CheckInCommand),
    /// Plans as PDF.
    Print(PrintArgs),
}

#[derive(Debug, Args)]
pub struct PlanNewArgs {
    #[arg(value_name = "PERSON")]
    pub person: String,
    /// First day; today if not said.
    #[arg(long, value_name = "DATE")]
    pub from: Option<Day>,
    /// Last day; three months from the first if not said.
    #[arg(long, value_name = "DATE")]
    pub to: Option<Day>,
    /// Where the person wants to go.
    #[arg(long, value_name = "WAY", value_parser = word::<Direction>(DIRECTIONS))]
    pub direction: Option<Direction>,
    #[arg(long, value_name = "LEVEL")]
    pub target: Option<String>,
}

#[derive(Debug, Args)]
pub struct PlanUpdateArgs {
    #[arg(value_name = "PERSON")]
    pub person: String,
    #[arg(long, value_name = "DATE")]
    pub from: Option<Day>,
    #[arg(long, value_name = "DATE")]
    pub to: Option<Day>,
    #[arg(long, value_name = "WAY", value_parser = word::<Direction>(DIRECTIONS))]
    pub direction: Option<Direction>,
    /// A level, or `none`.
    #[arg(long, value_name = "LEVEL")]
    pub target: Option<String>,
    /// Where the person wants to go, in their words.
    #[arg(long, value_name = "TEXT")]
    pub aspiration: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub strengths: Option<String>,
}

#[derive(Debug, Args)]
pub struct PlanDayArgs {
    #[arg(value_name = "PERSON")]
    pub person: String,
    /// Today if not said.
    #[arg(long, value_name = "DATE")]
    pub on: Option<Day>,
}

#[derive(Debug, Args)]
pub struct PlanCloseArgs {
    #[arg(value_name = "PERSON")]
    pub person: String,
    /// What became of it; a draft may go without.
    #[arg(long, value_name = "OUTCOME", value_parser = word::<PlanOutcome>(OUTCOMES))]
    pub outcome: Option<PlanOutcome>,
    /// The same in words that both may read.
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
    /// Today if not said.
    #[arg(long, value_name = "DATE")]
    pub on: Option<Day>,
}

#[derive(Debug, Subcommand)]
pub enum FocusCommand {
    /// Add a focus area; at most three.
    Add(FocusAddArgs),
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

#[derive(Debug, Subcommand)]
pub enum ActionCommand {
    /// Add an action to a focus area.
    Add(ActionAddArgs),
    /// An action is done.
    Done {
        #[arg(value_name = "PERSON")]
        person: String,
        /// Id or words of the action.
        #[arg(value_name = "ACTION")]
        action: String,
    },
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
}

#[derive(Debug, Subcommand)]
pub enum CheckInCommand {
    /// Add a check-in, held or to come.
    Add(CheckInAddArgs),
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
    /// For the leader alone; never printed.
    #[arg(long, value_name = "TEXT")]
    pub private_note: Option<String>,
}

#[derive(Debug, Args)]
pub struct PrintArgs {
    #[arg(value_name = "PERSON", required_unless_present_any = ["all", "team"], conflicts_with_all = ["all", "team"])]
    pub person: Option<String>,
    /// Everyone with a plan.
    #[arg(long)]
    pub all: bool,
    /// Only the whole tree below this person.
    #[arg(long, value_name = "PERSON")]
    pub team: Option<String>,
    /// A file; for several plans a file ending in .pdf or else a folder, made if missing.
    #[arg(long, value_name = "FILE|DIR")]
    pub out: PathBuf,
    #[arg(long, value_name = "PAPER", value_parser = word::<PaperSize>(PAPERS), default_value = "a4")]
    pub paper: PaperSize,
}
