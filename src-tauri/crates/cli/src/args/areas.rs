//! The catalogue of decisions, and the scale it is read on.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use rungs_domain::Day;
use rungs_domain::decision_area::{Held, Reversible};
use rungs_domain::error::RuleError;

#[derive(Debug, Subcommand)]
pub enum AreasCommand {
    /// Every area by category, with how many hold it; those retired beneath.
    List,
    /// Add an area.
    Add {
        /// What the decision is called.
        #[arg(value_name = "NAME")]
        name: String,
        /// What it is listed under.
        #[arg(long, value_name = "CATEGORY")]
        category: String,
        #[command(flatten)]
        facts: AreaFacts,
    },
    /// Change what is said of an area.
    Edit {
        /// Code or name of a decision area.
        #[arg(value_name = "AREA")]
        area: String,
        /// Another name; the code stays.
        #[arg(long, value_name = "NAME")]
        name: Option<String>,
        /// What it is listed under.
        #[arg(long, value_name = "CATEGORY")]
        category: Option<String>,
        #[command(flatten)]
        facts: AreaFacts,
    },
    /// Put an area in front of another one, or last in a category.
    Move {
        /// Code or name of a decision area.
        #[arg(value_name = "AREA")]
        area: String,
        /// Last in this one.
        #[arg(long, value_name = "CATEGORY")]
        category: Option<String>,
        /// In front of this one, in its category.
        #[arg(long, value_name = "AREA")]
        before: Option<String>,
    },
    /// Rename a category with all its areas; given the name of another one, the two become one.
    RenameCategory {
        /// The name it has.
        #[arg(value_name = "FROM")]
        from: String,
        /// The name it gets.
        #[arg(value_name = "TO")]
        to: String,
    },
    /// One area becomes several; what was agreed goes on in each.
    Split {
        /// Code or name of a decision area.
        #[arg(value_name = "AREA")]
        area: String,
        /// The name of a part; say it at least twice.
        #[arg(long = "into", value_name = "NAME", required = true)]
        into: Vec<String>,
        /// From when; today if not said.
        #[arg(long, value_name = "DATE")]
        on: Option<Day>,
    },
    /// Several areas become one; where somebody held them differently the lower level counts.
    Merge {
        /// Codes or names, at least two.
        #[arg(value_name = "AREA", required = true, num_args = 1..)]
        areas: Vec<String>,
        /// One of them, which takes the others in.
        #[arg(long, value_name = "AREA", conflicts_with = "name")]
        into: Option<String>,
        /// The name of a new one.
        #[arg(long, value_name = "NAME", required_unless_present = "into")]
        name: Option<String>,
        /// From when; today if not said.
        #[arg(long, value_name = "DATE")]
        on: Option<Day>,
        /// Only say whom it concerns.
        #[arg(long)]
        dry_run: bool,
    },
    /// Take an area out of the catalogue; its history stays.
    Retire {
        /// Code or name of a decision area.
        #[arg(value_name = "AREA")]
        area: String,
        /// From when; today if not said.
        #[arg(long, value_name = "DATE")]
        on: Option<Day>,
    },
    /// Put a retired area back.
    Restore {
        /// Code or name of a decision area.
        #[arg(value_name = "AREA")]
        area: String,
    },
    /// Remove an area nothing refers to.
    Remove {
        /// Code or name of a decision area.
        #[arg(value_name = "AREA")]
        area: String,
    },
    /// Write the whole catalogue to a file ending in .csv or .yaml.
    Export {
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Take areas in from a file; what it leaves out stays.
    Import {
        /// .csv, .tsv, .xlsx, .ods, .yaml or .json.
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// Only say what would become of every row.
        #[arg(long)]
        dry_run: bool,
    },
}

/// What can be said of an area besides its name and category.
#[derive(Debug, Default, Args)]
pub struct AreaFacts {
    /// Heads a column, at most 16 characters; an empty text proposes one from the name.
    #[arg(long, value_name = "TEXT")]
    pub short: Option<String>,
    /// What the decision is about.
    #[arg(long, value_name = "TEXT")]
    pub description: Option<String>,
    /// How often it can be taken back: usually, sometimes or rarely.
    #[arg(long, value_name = "WORD", value_parser = reversible)]
    pub reversible: Option<Reversible>,
    /// each (PM for their product) or one (for the team).
    #[arg(long, value_name = "WORD", value_parser = held)]
    pub held: Option<Held>,
    /// Offered with the decision, such as “500 EUR”; an empty text takes it away.
    #[arg(long, value_name = "MONEY", allow_hyphen_values = true)]
    pub amount: Option<String>,
    /// Customers affected at most; 0 takes it away.
    #[arg(long, value_name = "N", allow_negative_numbers = true)]
    pub customers: Option<u32>,
    /// What else bounds it; an empty text takes it away.
    #[arg(long, value_name = "TEXT")]
    pub limit: Option<String>,
}

#[derive(Debug, Args)]
pub struct ScaleArgs {
    /// seven_levels, decision_tree or ladder_of_leadership, or a word of its name such as leaf; without it the one that counts is told, with what the others would change.
    #[arg(value_name = "NAME")]
    pub name: Option<String>,
}

fn reversible(text: &str) -> Result<Reversible, RuleError> {
    match text.to_lowercase().as_str() {
        "usually" => Ok(Reversible::Usually),
        "sometimes" => Ok(Reversible::Sometimes),
        "rarely" => Ok(Reversible::Rarely),
        _ => Err(RuleError::invalid(
            "reversible",
            format!("“{text}” is neither usually, sometimes nor rarely."),
        )),
    }
}

fn held(text: &str) -> Result<Held, RuleError> {
    match text.to_lowercase().as_str() {
        "each" => Ok(Held::Each),
        "one" => Ok(Held::One),
        _ => Err(RuleError::invalid(
            "held",
            format!("“{text}” is neither each nor one."),
        )),
    }
}
