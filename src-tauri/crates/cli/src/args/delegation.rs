//! Delegating decisions.

use clap::{Args, Subcommand};
use rungs_app::delegating::Keep;
use rungs_domain::Day;
use rungs_domain::decision_limits::Money;

use super::decision_papers::{BoardArgs, CharterArgs};
use super::delegation_views::ViewCommand;
use super::values::{LevelWord, amount, customers, delegation_level};

#[derive(Debug, Subcommand)]
pub enum DelegationCommand {
    /// Say how far somebody decides something.
    Set(SetArgs),
    /// Change for a while how far somebody decides something; it returns by itself.
    PullBack(PullBackArgs),
    /// End before its time what holds for a while.
    GiveBack(GiveBackArgs),
    /// How PMs see who decides, beside what was agreed.
    #[command(subcommand)]
    View(ViewCommand),
    /// Everything agreed with somebody on a day: of one decision, or of all.
    Show(ShowArgs),
    /// People by decision areas.
    Matrix(MatrixArgs),
    /// Where somebody decides less than their level expects, or nothing is agreed.
    Gaps {
        /// Everybody if not said.
        #[arg(value_name = "PERSON")]
        person: Option<String>,
    },
    /// What is only the leader's, nobody's, held twice, overdue, or to be looked at again; and the leader's load over time.
    Coverage(CoverageArgs),
    /// How one decision of one person came to be theirs.
    History {
        /// Whose decision it is.
        #[arg(value_name = "PERSON")]
        person: String,
        /// Code or name of a decision area.
        #[arg(value_name = "AREA")]
        area: String,
    },
    /// What somebody decides, as a PDF on a page, or the charters of a team.
    Charter(CharterArgs),
    /// Who decides what in a team, as a PDF.
    Board(BoardArgs),
}

#[derive(Debug, Args)]
pub struct ShowArgs {
    /// Whose decision it is.
    #[arg(value_name = "PERSON")]
    pub person: String,
    /// Code or name of a decision area; all of them if not said.
    #[arg(value_name = "AREA")]
    pub area: Option<String>,
    /// As it was or will be on this day.
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<Day>,
}

#[derive(Debug, Args)]
pub struct CoverageArgs {
    /// Only the whole tree below this person.
    #[arg(long, value_name = "PERSON")]
    pub team: Option<String>,
    /// Only who reports to that person directly.
    #[arg(long, requires = "team")]
    pub direct: bool,
    /// Only decision areas of this category.
    #[arg(long, value_name = "NAME")]
    pub category: Option<String>,
    /// As it was or will be on this day.
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<Day>,
}

#[derive(Debug, Args)]
pub struct SetArgs {
    /// Whose decision it is.
    #[arg(value_name = "PERSON")]
    pub person: String,
    /// Code or name of a decision area.
    #[arg(value_name = "AREA")]
    pub area: String,
    /// From 1 (Tell) to 7 (Delegate), or a word of the workspace's scale, such as consult.
    #[arg(value_name = "LEVEL", value_parser = delegation_level)]
    pub level: LevelWord,
    /// Where the two want to get to, said like the level.
    #[arg(long, value_name = "LEVEL", value_parser = delegation_level)]
    pub want: Option<LevelWord>,
    /// By when the two want to be there.
    #[arg(long, value_name = "DATE")]
    pub want_by: Option<Day>,
    /// Up to where the person decides; an empty text takes the limit away.
    #[arg(long, value_name = "TEXT")]
    pub limit: Option<String>,
    /// Up to which amount, such as “20000 EUR”; “none” takes it away.
    #[arg(long, value_name = "AMOUNT", value_parser = amount, allow_hyphen_values = true)]
    pub amount: Option<Keep<Money>>,
    /// Up to how many customers; “none” takes it away.
    #[arg(long, value_name = "N", value_parser = customers, allow_negative_numbers = true)]
    pub customers: Option<Keep<u32>>,
    /// Who is asked before, by name or function; may be repeated, and “none” empties the list.
    #[arg(long, value_name = "NAME")]
    pub consult: Vec<String>,
    /// Who is told after, by name or function; may be repeated, and “none” empties the list.
    #[arg(long, value_name = "NAME")]
    pub inform: Vec<String>,
    /// What the leader does so that it works; an empty text takes it away.
    #[arg(long, value_name = "TEXT")]
    pub commit: Option<String>,
    /// When to look at it again.
    #[arg(long, value_name = "DATE")]
    pub review: Option<Day>,
    /// Why; it stays in the story of the decision.
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
    /// From when; today if not said.
    #[arg(long, value_name = "DATE")]
    pub on: Option<Day>,
}

#[derive(Debug, Args)]
pub struct PullBackArgs {
    /// Whose decision it is.
    #[arg(value_name = "PERSON")]
    pub person: String,
    /// Code or name of a decision area.
    #[arg(value_name = "AREA")]
    pub area: String,
    /// From 1 (Tell) to 7 (Delegate); above what is agreed it is handed over for a while.
    #[arg(value_name = "LEVEL", value_parser = delegation_level)]
    pub level: LevelWord,
    /// The last day it holds.
    #[arg(long, value_name = "DATE")]
    pub until: Day,
    /// Why; the person reads it.
    #[arg(long, value_name = "TEXT")]
    pub reason: String,
    /// The first day it holds; today if not said.
    #[arg(long, value_name = "DATE")]
    pub on: Option<Day>,
}

#[derive(Debug, Args)]
pub struct GiveBackArgs {
    /// Whose decision it is.
    #[arg(value_name = "PERSON")]
    pub person: String,
    /// Code or name of a decision area.
    #[arg(value_name = "AREA")]
    pub area: String,
    /// From when on what was agreed holds again; today if not said.
    #[arg(long, value_name = "DATE")]
    pub on: Option<Day>,
}

#[derive(Debug, Args)]
pub struct MatrixArgs {
    /// Only the whole tree below this person.
    #[arg(long, value_name = "PERSON")]
    pub team: Option<String>,
    /// As it was or will be on this day.
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<Day>,
}
