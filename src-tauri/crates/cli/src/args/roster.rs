//! People and open roles.

use std::path::PathBuf;

use clap::{ArgGroup, Args, Subcommand};
use rungs_domain::Day;
use rungs_domain::person::{LifeCycleStage, Market, Status};
use rungs_domain::roster_import::Select;

use super::values::{ColumnWish, MARKETS, STAGES, STATUSES, column_wish, selection, word};

#[derive(Debug, Subcommand)]
pub enum RosterCommand {
    /// Read a roster file and save what it says.
    Import(ImportArgs),
    /// Everyone, and the open roles.
    List(ListArgs),
    /// Everything about one person.
    Show {
        #[arg(value_name = "PERSON")]
        person: String,
    },
    /// Add a person, or an open role.
    Add(AddArgs),
    /// Change a person; what is not said stays.
    Edit(EditArgs),
    /// The person has left; everything about them is kept.
    Archive(StatusArgs),
    /// The person is back.
    Restore(StatusArgs),
}

#[derive(Debug, Args)]
pub struct ImportArgs {
    /// A .csv, .tsv, .xlsx, .ods, .yaml or .json file.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// This field is in that column; repeats.
    #[arg(long, value_name = "FIELD=COLUMN", value_parser = column_wish)]
    pub map: Vec<ColumnWish>,
    /// Everyone, or only people whose title maps to a level.
    #[arg(long, value_name = "WHOM", value_parser = selection(), default_value = "all")]
    pub select: Select,
    /// Say what would happen to every row, and save nothing.
    #[arg(long)]
    pub dry_run: bool,
}

#[derive(Debug, Args)]
pub struct ListArgs {
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<Day>,
    /// Only people of this status.
    #[arg(long, value_name = "STATUS", value_parser = word::<Status>(STATUSES))]
    pub status: Option<Status>,
}

#[derive(Debug, Args)]
#[command(group = ArgGroup::new("whom").required(true))]
pub struct AddArgs {
    #[arg(long, value_name = "N", group = "whom")]
    pub name: Option<String>,
    /// An open role on this level instead of a person.
    #[arg(long, value_name = "LEVEL", group = "whom", conflicts_with_all = ["email", "number", "stage", "start"])]
    pub open: Option<String>,
    #[arg(long, value_name = "E")]
    pub email: Option<String>,
    /// Employee number.
    #[arg(long, value_name = "X")]
    pub number: Option<String>,
    #[arg(long, value_name = "T")]
    pub title: Option<String>,
    #[arg(long, value_name = "PERSON")]
    pub manager: Option<String>,
    /// Product area.
    #[arg(long, value_name = "A")]
    pub area: Option<String>,
    #[arg(long, value_name = "M", value_parser = word::<Market>(MARKETS))]
    pub market: Option<Market>,
    /// Where the person's product is in its life cycle.
    #[arg(long, value_name = "S", value_parser = word::<LifeCycleStage>(STAGES))]
    pub stage: Option<LifeCycleStage>,
    /// When the present role began.
    #[arg(long, value_name = "DATE")]
    pub start: Option<Day>,
}

#[derive(Debug, Args)]
#[command(group = ArgGroup::new("change").required(true).multiple(true))]
pub struct EditArgs {
    #[arg(value_name = "PERSON")]
    pub person: String,
    #[arg(long, value_name = "N", group = "change")]
    pub name: Option<String>,
    /// An empty text takes the address away; likewise below.
    #[arg(long, value_name = "E", group = "change")]
    pub email: Option<String>,
    #[arg(long, value_name = "X", group = "change")]
    pub number: Option<String>,
    #[arg(long, value_name = "T", group = "change")]
    pub title: Option<String>,
    /// “none” for nobody.
    #[arg(long, value_name = "PERSON", group = "change")]
    pub manager: Option<String>,
    #[arg(long, value_name = "A", group = "change")]
    pub area: Option<String>,
    #[arg(long, value_name = "M", group = "change", value_parser = word::<Market>(MARKETS))]
    pub market: Option<Market>,
    #[arg(long, value_name = "S", group = "change", value_parser = word::<LifeCycleStage>(STAGES))]
    pub stage: Option<LifeCycleStage>,
    /// When the present role began.
    #[arg(long, value_name = "DATE", group = "change")]
    pub start: Option<Day>,
    /// From when title, manager, area, market and stage hold; today if not said.
    #[arg(long, value_name = "DATE")]
    pub from: Option<Day>,
}

#[derive(Debug, Args)]
pub struct StatusArgs {
    #[arg(value_name = "PERSON")]
    pub person: String,
    /// From when; today if not said.
    #[arg(long, value_name = "DATE")]
    pub on: Option<Day>,
}
