//! The ladder: reading it, and the draft of its next version.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use rungs_domain::Day;

use super::FileArgs;
use super::PaperArgs;
use super::values::Follows;

#[derive(Debug, Subcommand)]
pub enum LadderCommand {
    /// The versions of the ladder and the levels of the one that counts.
    List,
    /// The whole ladder, or what concerns one level.
    Show {
        #[arg(value_name = "LEVEL")]
        level: Option<String>,
    },
    /// Write the ladder to a file: .yaml and .json say everything, .xlsx and .csv are a matrix to read.
    Export(FileArgs),
    /// Begin a draft of the next version from a file: YAML, JSON, CSV, a spreadsheet or Markdown.
    Import(LadderImportArgs),
    /// The JSON Schema of .yaml and .json ladder files.
    Schema,
    /// Begin a draft of the next version as a copy of the one that counts, or of an earlier one.
    Draft {
        /// The number of a published version.
        #[arg(long, value_name = "N")]
        from: Option<u32>,
    },
    /// Throw the draft away.
    Discard,
    /// What a reader of the draft would stumble over.
    Findings,
    /// What differs between two versions; without numbers, between the one that counts and the draft.
    Compare {
        #[arg(value_name = "FROM", requires = "to")]
        from: Option<u32>,
        #[arg(value_name = "TO")]
        to: Option<u32>,
    },
    /// What publishing the draft would do with people, open plans and open roles.
    CarryOver(CarryOverArgs),
    /// The ladder as a PDF: a booklet with everything, or a role card per level.
    Print(LadderPrintArgs),
    /// Publish the draft and carry people, open plans and open roles over.
    Publish(PublishArgs),
}

#[derive(Debug, Args)]
pub struct LadderImportArgs {
    /// Any ladder: our own format, a matrix or list in .csv, .tsv, .xlsx or .ods, Markdown, or YAML and JSON under other names.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// A .json or .yaml file that corrects what was understood.
    #[arg(long, value_name = "FILE")]
    pub choices: Option<PathBuf>,
    /// Say what was understood, and begin no draft.
    #[arg(long)]
    pub dry_run: bool,
}

#[derive(Debug, Args)]
pub struct CarryOverArgs {
    /// Which level follows which, where the proposal is not right; may be repeated.
    #[arg(long = "map", value_name = "OLD=NEW")]
    pub map: Vec<Follows>,
}

#[derive(Debug, Args)]
pub struct PublishArgs {
    #[command(flatten)]
    pub carry_over: CarryOverArgs,
    /// The day from which it counts; today if not said.
    #[arg(long, value_name = "DATE")]
    pub on: Option<Day>,
}

#[derive(Debug, Args)]
pub struct LadderPrintArgs {
    /// A file ending in .pdf; an older one of the name is replaced.
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
    /// Cover, contents, all levels at a glance and a chapter per level; this is what is printed if nothing is said.
    #[arg(long, conflicts_with = "cards")]
    pub booklet: bool,
    /// A page per level, to hand out.
    #[arg(long)]
    pub cards: bool,
    /// A level by its code or name; may be repeated. All levels if none is named.
    #[arg(long = "level", value_name = "LEVEL")]
    pub levels: Vec<String>,
    /// The number of a version, the draft's too; the version that counts if not said.
    #[arg(long, value_name = "N")]
    pub version: Option<u32>,
    #[command(flatten)]
    pub paper: PaperArgs,
}
