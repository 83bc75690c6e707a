//! Growth plans. A command that names a person means their plan with the latest start, the one that is printed.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use rungs_app::planning::SignedWhich;
use rungs_domain::Day;
use rungs_domain::error::RuleError;
use rungs_domain::plan::{Direction, Owner, PlanOutcome};

use super::PaperArgs;
use super::plan_actions::ActionCommand;
use super::plan_check_ins::CheckInCommand;
use super::plan_commitments::CommitmentCommand;
use super::plan_focus::FocusCommand;
use super::values::{DIRECTIONS, OUTCOMES, OWNERS, word};

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
    /// What the plan could work on with every reason, what already works, what the leader could promise, when to look at it.
    Propose {
        #[arg(value_name = "PERSON")]
        person: String,
    },
    /// Put names under the plan as it is now and keep its pages; a draft is agreed on by that.
    Sign(PlanSignArgs),
    /// What was signed, and what changed since.
    Signed {
        #[arg(value_name = "PERSON")]
        person: String,
    },
    /// Begin the next plan with what goes on from this one.
    Carry(PlanCarryArgs),
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
    /// What the leader promises.
    #[command(subcommand)]
    Commitment(CommitmentCommand),
    /// Dates on which the two look at the plan.
    #[command(subcommand)]
    Checkin(CheckInCommand),
    /// Plans as PDF.
    Print(PrintArgs),
    /// A plan as Markdown.
    Text(PlanTextArgs),
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
pub struct PlanSignArgs {
    #[arg(value_name = "PERSON")]
    pub person: String,
    /// Who signs; both if not said. May be given twice.
    #[arg(long, value_name = "WHO", value_parser = word::<Owner>(OWNERS))]
    pub by: Vec<Owner>,
    /// Today if not said.
    #[arg(long, value_name = "DATE")]
    pub on: Option<Day>,
    #[command(flatten)]
    pub paper: PaperArgs,
}

#[derive(Debug, Args)]
pub struct PlanCarryArgs {
    #[arg(value_name = "PERSON")]
    pub person: String,
    /// First day; the day after this plan ends, or today, if not said.
    #[arg(long, value_name = "DATE")]
    pub from: Option<Day>,
    /// Last day; as long as this plan if not said.
    #[arg(long, value_name = "DATE")]
    pub to: Option<Day>,
    /// A focus area that goes on with its open actions, by number, code or heading; those not reached if none is named.
    #[arg(long, value_name = "FOCUS")]
    pub focus: Vec<String>,
    /// Say what could go on, and begin nothing.
    #[arg(long)]
    pub dry_run: bool,
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
    /// What became of a focus area, such as `1=reached`; may be given once for each.
    #[arg(long, value_name = "FOCUS=OUTCOME", value_parser = focus_outcome)]
    pub focus: Vec<(String, PlanOutcome)>,
    /// Today if not said.
    #[arg(long, value_name = "DATE")]
    pub on: Option<Day>,
}

/// `1=reached`.
fn focus_outcome(text: &str) -> Result<(String, PlanOutcome), RuleError> {
    let found = text.rsplit_once('=').and_then(|(focus, outcome)| {
        let place = OUTCOMES.iter().position(|word| *word == outcome.trim())?;
        Some((focus.trim().to_owned(), *PlanOutcome::ALL.get(place)?))
    });
    found.ok_or_else(|| {
        let message = format!(
            "“{text}” does not say what became of a focus area. Write it as 1={}, or with {}.",
            OUTCOMES.first().copied().unwrap_or_default(),
            OUTCOMES.get(1..).unwrap_or_default().join(", ")
        );
        RuleError::invalid("focus", message)
    })
}

#[derive(Debug, Args)]
pub struct PlanTextArgs {
    #[arg(value_name = "PERSON")]
    pub person: String,
    /// A file ending in .md; printed here if not said.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
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
    /// The very file that was signed: the last one, or with a date the one signed that day, of several the one in a place.
    #[arg(long, value_name = "DATE[:PLACE]", num_args = 0..=1, default_missing_value = "last", value_parser = signed_day, requires = "person")]
    pub signed: Option<SignedWhich>,
    /// A file; for several plans a file ending in .pdf or else a folder, made if missing.
    #[arg(long, value_name = "FILE|DIR")]
    pub out: PathBuf,
    #[command(flatten)]
    pub paper: PaperArgs,
}

fn signed_day(text: &str) -> Result<SignedWhich, RuleError> {
    if text == "last" {
        return Ok(SignedWhich::Last);
    }
    let Some((day, place)) = text.split_once(':') else {
        return Day::parse(text).map(SignedWhich::On);
    };
    let place = place.parse().map_err(|_| {
        let message =
            format!("“{place}” is no place. Write the day and a number, such as {day}:1.");
        RuleError::invalid("signed", message)
    })?;
    Ok(SignedWhich::InPlace(Day::parse(day)?, place))
}
