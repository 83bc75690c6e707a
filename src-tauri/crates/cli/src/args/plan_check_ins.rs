//! The dates on which the two look at a plan.

use clap::{Args, Subcommand};
use rungs_app::delegating::Keep;
use rungs_domain::Day;

use super::values::day_or_none;

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
    Remove(CheckInNamed),
}

#[derive(Debug, Args)]
pub struct CheckInNamed {
    #[arg(value_name = "PERSON")]
    pub person: String,
    /// Its id or its date.
    #[arg(value_name = "CHECKIN")]
    pub check_in: String,
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

#[derive(Debug, Args)]
pub struct CheckInUpdateArgs {
    #[command(flatten)]
    pub which: CheckInNamed,
    /// Move it to another day.
    #[arg(long, value_name = "DATE")]
    pub on: Option<Day>,
    /// The day it was held, or `none`; a note written on its day or later says so by itself.
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
