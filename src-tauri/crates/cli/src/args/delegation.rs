//! Delegating decisions.

use clap::{Args, Subcommand};
use rungs_domain::Day;
use rungs_domain::delegation::DelegationLevel;

use super::values::delegation_level;

#[derive(Debug, Subcommand)]
pub enum DelegationCommand {
    /// Say how far somebody decides something.
    Set(SetArgs),
    /// People by decision areas.
    Matrix(MatrixArgs),
    /// Where somebody decides less than their level expects, or nothing is agreed.
    Gaps {
        #[arg(value_name = "PERSON")]
        person: Option<String>,
    },
}

#[derive(Debug, Args)]
pub struct SetArgs {
    #[arg(value_name = "PERSON")]
    pub person: String,
    /// Code or name of a decision area.
    #[arg(value_name = "AREA")]
    pub area: String,
    /// From 1 (Tell) to 7 (Delegate).
    #[arg(value_name = "LEVEL", value_parser = delegation_level)]
    pub level: DelegationLevel,
    /// Where the two want to get to.
    #[arg(long, value_name = "N", value_parser = delegation_level)]
    pub want: Option<DelegationLevel>,
    /// Up to where the person decides; an empty text takes the limit away.
    #[arg(long, value_name = "TEXT")]
    pub limit: Option<String>,
    /// When to look at it again.
    #[arg(long, value_name = "DATE")]
    pub review: Option<Day>,
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
    /// From when; today if not said.
    #[arg(long, value_name = "DATE")]
    pub on: Option<Day>,
}

#[derive(Debug, Args)]
pub struct MatrixArgs {
    /// Only the whole tree below this person.
    #[arg(long, value_name = "PERSON")]
    pub team: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<Day>,
}
