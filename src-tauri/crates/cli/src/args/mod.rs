//! The command line as clap reads it: one file per area, words and numbers turned into types of the domain at once.

mod areas;
mod calendar;
mod context;
mod decision_papers;
mod delegation;
mod delegation_views;
mod direction;
mod evidence;
mod files;
mod ideas;
mod ladder;
mod packet;
mod people;
mod plan;
mod plan_actions;
mod plan_check_ins;
mod plan_commitments;
mod plan_focus;
mod print;
mod remind;
mod roster;
mod rounds;
mod settings;
mod text;
mod values;

use std::path::PathBuf;

use clap::{Parser, Subcommand};
use rungs_domain::Day;

pub use areas::{AreaFacts, AreasCommand, ScaleArgs};
pub use calendar::IcsArgs;
pub use context::{
    ContextAddArgs, ContextCommand, ContextListArgs, ContextSettleArgs, ContextShareArgs,
};
pub use decision_papers::{BoardArgs, CharterArgs};
pub use delegation::{
    CoverageArgs, DelegationCommand, GiveBackArgs, MatrixArgs, PullBackArgs, SetArgs, ShowArgs,
};
pub use delegation_views::{ViewCommand, ViewSetArgs, ViewTakeArgs, ViewTalkArgs};
pub use direction::{
    DirectionAddArgs, DirectionCommand, StuckAddArgs, StuckCommand, StuckTakeArgs,
};
pub use evidence::{EvidenceAddArgs, EvidenceCommand, EvidenceListArgs, ReadinessArgs};
pub use files::{FileArgs, InitArgs};
pub use ideas::{IdeaAddArgs, IdeaUpdateArgs, IdeasCommand};
pub use ladder::{CarryOverArgs, LadderCommand, LadderImportArgs, LadderPrintArgs, PublishArgs};
pub use packet::{
    PacketArgs, PacketChooseArgs, PacketCommand, PacketLeaveOutArgs, PacketPrintArgs, PacketSayArgs,
};
pub use people::{AssessArgs, EraseArgs, GapsArgs, PlaceArgs, RatingArgs};
pub use plan::{
    PlanCarryArgs, PlanCloseArgs, PlanCommand, PlanNewArgs, PlanSignArgs, PlanTextArgs,
    PlanUpdateArgs, PrintArgs,
};
pub use plan_actions::{ActionAddArgs, ActionCommand, ActionNamed, ActionUpdateArgs};
pub use plan_check_ins::{CheckInAddArgs, CheckInCommand, CheckInNamed, CheckInUpdateArgs};
pub use plan_commitments::{
    CommitmentAddArgs, CommitmentCommand, CommitmentNamed, CommitmentUpdateArgs,
};
pub use plan_focus::{FocusAddArgs, FocusCommand, FocusUpdateArgs};
pub use print::{EachArgs, OneToOneArgs, PaperArgs, PrintCommand, TeamPaperArgs};
pub use remind::RemindArgs;
pub use roster::{AddArgs, EditArgs, ImportArgs, ListArgs, RosterCommand, StatusArgs};
pub use rounds::{
    AnswerArgs, AskArgs, FormArgs, GoOnArgs, ReadFormArgs, RoundArgs, RoundCommand, RoundPrintArgs,
};
pub use settings::SettingsArgs;
pub use text::{OneToOneTextArgs, TextCommand};
pub use values::{LevelWord, Rate, names};

/// Where your product managers stand, what they decide, and how they grow.
#[derive(Debug, Parser)]
#[command(name = "rungs-cli", version, after_help = AFTER_HELP)]
pub struct Cli {
    /// The workspace file; the one in the platform's data folder if not said.
    #[arg(long, value_name = "FILE", global = true)]
    pub workspace: Option<PathBuf>,
    /// A file that holds the passphrase of a protected workspace.
    #[arg(long, value_name = "FILE", global = true)]
    pub passphrase_file: Option<PathBuf>,
    /// Print one JSON document instead of tables.
    #[arg(long, global = true, overrides_with = "json")]
    pub json: bool,
    #[command(subcommand)]
    pub command: Command,
}

const AFTER_HELP: &str = "PERSON is an id, e-mail address, employee number or full name. DATE is written as 2026-11-24.\n\
Exit codes: 0 done, 1 refused, 2 an argument does not parse, 3 a file cannot be used, 4 a passphrase is needed.";

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Make a new workspace.
    Init(InitArgs),
    /// People and open roles.
    #[command(subcommand)]
    Roster(RosterCommand),
    /// The levels, competencies and what each level expects.
    #[command(subcommand)]
    Ladder(LadderCommand),
    /// Put somebody on a level from a day on.
    Place(PlaceArgs),
    /// Rate somebody per competency, alone or in stages with them.
    Assess(AssessArgs),
    /// What a level expects and what was last seen.
    Gaps(GapsArgs),
    /// Expected, seen and self beside each other, with strengths, top gaps and the trend.
    Profile(GapsArgs),
    /// Where somebody wants to go.
    #[command(subcommand)]
    Direction(DirectionCommand),
    /// The seven signs of being stuck.
    #[command(subcommand)]
    Stuck(StuckCommand),
    /// What somebody was seen doing.
    #[command(subcommand)]
    Evidence(EvidenceCommand),
    /// How close somebody is to a level, term by term.
    Readiness(ReadinessArgs),
    /// Who decides what.
    #[command(subcommand)]
    Delegation(DelegationCommand),
    /// What the leader knows that decisions depend on, and who was told.
    #[command(subcommand)]
    Context(ContextCommand),
    /// The catalogue of decisions.
    #[command(subcommand)]
    Areas(AreasCommand),
    /// How levels of delegation are read and said.
    Scale(ScaleArgs),
    /// Growth plans.
    #[command(subcommand)]
    Plan(PlanCommand),
    /// The leader's own ideas for actions, offered wherever they fit.
    #[command(subcommand)]
    Ideas(IdeasCommand),
    /// The case for somebody's next level.
    #[command(subcommand)]
    Packet(PacketCommand),
    /// Everything that goes on paper, as PDF.
    #[command(subcommand)]
    Print(PrintCommand),
    /// Plans and sheets for one-to-ones as text, to paste elsewhere.
    #[command(subcommand)]
    Text(TextCommand),
    /// What is due: check-ins, promises, actions, plans that wait for the two.
    Remind(RemindArgs),
    /// Check-ins, promises and actions with a date, as a file for a calendar.
    Ics(IcsArgs),
    /// The team on its ladder.
    Team(TeamArgs),
    /// What the workspace is called, who uses it, and how it writes on paper.
    Settings(SettingsArgs),
    /// Write everything that may be shared to a file ending in .json, .xlsx or .csv.
    Export(FileArgs),
    /// Remove a person with everything about them, for good.
    Erase(EraseArgs),
    /// Write a verified copy of the workspace to a new file.
    Backup(FileArgs),
    /// Make the workspace, which must not be there yet, out of a copy.
    Restore(FileArgs),
    /// Look for faults in the workspace.
    Check,
}

#[derive(Debug, clap::Args)]
pub struct TeamArgs {
    /// Only the whole tree below this person.
    #[arg(long, value_name = "PERSON")]
    pub lead: Option<String>,
    /// As it was or will be on this day.
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<Day>,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn no_two_arguments_of_a_command_clash() {
        super::Cli::command().debug_assert();
    }
}
