//! Assessments in stages, and what colleagues say.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use rungs_domain::Day;
use rungs_domain::assessment_round::RoundView;
use rungs_domain::peer_view::Naming;

use super::PaperArgs;
use super::values::{Rate, rate, word};

const VIEWS: &[&str] = &["self", "manager"];
const NAMINGS: &[&str] = &["withheld", "agreed"];

#[derive(Debug, Subcommand)]
pub enum RoundCommand {
    /// Begin an assessment in stages: own view, your view, agreement.
    Begin(BeginArgs),
    /// Both views side by side, differences first.
    Show(RoundArgs),
    /// Hand a view in; the person’s own may be empty, then it goes on without one.
    HandIn(HandInArgs),
    /// Take a view back to go on rating.
    TakeBack(ViewArgs),
    /// Write down what was agreed.
    Agree(AgreeArgs),
    /// Make what is settled final; nothing of it changes again.
    Close(CloseArgs),
    /// What was agreed, as a PDF to hand over and sign.
    Print(RoundPrintArgs),
    /// Begin a new one from a closed one.
    Reopen(RoundArgs),
    /// Move the open one to the ladder version that counts.
    GoOn(GoOnArgs),
    /// Throw the open one away with its views.
    Discard(PersonArgs),
    /// A form for a self-assessment without the program.
    Form(FormArgs),
    /// Read a form that came back in.
    ReadForm(ReadFormArgs),
    /// Write down that a colleague was asked.
    Ask(AskArgs),
    /// Write down what a colleague said.
    Answer(AnswerArgs),
}

#[derive(Debug, Args)]
pub struct PersonArgs {
    #[arg(value_name = "PERSON")]
    pub person: String,
}

#[derive(Debug, Args)]
pub struct BeginArgs {
    #[arg(value_name = "PERSON")]
    pub person: String,
    /// The person's own level on the day if not said.
    #[arg(long, value_name = "LEVEL")]
    pub against: Option<String>,
    /// Today if not said; a day in the past for talks from before.
    #[arg(long, value_name = "DATE")]
    pub on: Option<Day>,
}

#[derive(Debug, Args)]
pub struct RoundArgs {
    #[arg(value_name = "PERSON")]
    pub person: String,
    /// The newest if not said.
    #[arg(long, value_name = "ID")]
    pub round: Option<String>,
}

#[derive(Debug, Args)]
pub struct RoundPrintArgs {
    #[arg(value_name = "PERSON")]
    pub person: String,
    /// The one closed last if not said.
    #[arg(long, value_name = "ID")]
    pub round: Option<String>,
    /// A file ending in .pdf; an older one of the name is replaced.
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
    #[command(flatten)]
    pub paper: PaperArgs,
}

#[derive(Debug, Args)]
pub struct ViewArgs {
    #[arg(value_name = "PERSON")]
    pub person: String,
    /// Whose view it is.
    #[arg(long, value_name = "WHO", value_parser = word::<RoundView>(VIEWS))]
    pub by: RoundView,
}

#[derive(Debug, Args)]
pub struct HandInArgs {
    #[command(flatten)]
    pub view: ViewArgs,
    /// Today if not said.
    #[arg(long, value_name = "DATE")]
    pub on: Option<Day>,
}

#[derive(Debug, Args)]
pub struct AgreeArgs {
    #[arg(value_name = "PERSON")]
    pub person: String,
    /// A competency and the number from 0 to 5 both agreed on; repeats.
    #[arg(long, value_name = "COMPETENCY=N", value_parser = rate, required = true)]
    pub rate: Vec<Rate>,
    /// For the leader alone.
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
}

#[derive(Debug, Args)]
pub struct CloseArgs {
    #[arg(value_name = "PERSON")]
    pub person: String,
    /// The day it was agreed; today if not said.
    #[arg(long, value_name = "DATE")]
    pub on: Option<Day>,
}

#[derive(Debug, Args)]
pub struct GoOnArgs {
    #[arg(value_name = "PERSON")]
    pub person: String,
    /// The level to rate against from now on; the one that follows that of the assessment if not said.
    #[arg(long, value_name = "LEVEL")]
    pub against: Option<String>,
    /// Only say what would be kept and lost.
    #[arg(long)]
    pub dry_run: bool,
}

#[derive(Debug, Args)]
pub struct FormArgs {
    #[arg(value_name = "PERSON")]
    pub person: String,
    /// A file ending in .pdf, to fill in by hand, or in .xlsx, to fill in on a screen; an older one of the name is replaced.
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
    /// The level the answers are held against; that of the open assessment, or the person's own if not said.
    #[arg(long, value_name = "LEVEL")]
    pub against: Option<String>,
    /// For a form on paper.
    #[command(flatten)]
    pub paper: PaperArgs,
}

#[derive(Debug, Args)]
pub struct ReadFormArgs {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
}

#[derive(Debug, Args)]
pub struct AskArgs {
    #[arg(value_name = "PERSON")]
    pub person: String,
    /// The colleague, where they are on the roster.
    #[arg(long, value_name = "PERSON", required_unless_present = "name")]
    pub peer: Option<String>,
    /// The colleague’s name, where they are not.
    #[arg(long, value_name = "NAME", conflicts_with = "peer")]
    pub name: Option<String>,
    /// What they have seen of the person’s work.
    #[arg(long, value_name = "TEXT")]
    pub why: String,
    /// Today if not said.
    #[arg(long, value_name = "DATE")]
    pub on: Option<Day>,
}

#[derive(Debug, Args)]
pub struct AnswerArgs {
    #[arg(value_name = "PERSON")]
    pub person: String,
    /// The name of the colleague who was asked, or the id of the question.
    #[arg(value_name = "COLLEAGUE")]
    pub colleague: String,
    /// For the leader alone.
    #[arg(long, value_name = "TEXT")]
    pub words: Option<String>,
    /// The part of it that may be printed, word for word; empty for none.
    #[arg(long, value_name = "TEXT")]
    pub quote: Option<String>,
    /// Whether the colleague agreed to be named beside the quote.
    #[arg(long, value_name = "WORD", value_parser = word::<Naming>(NAMINGS))]
    pub naming: Option<Naming>,
    /// A competency and a number from 0 to 5; repeats.
    #[arg(long, value_name = "COMPETENCY=N", value_parser = rate)]
    pub rate: Vec<Rate>,
}
