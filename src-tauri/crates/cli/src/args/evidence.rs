//! Evidence and readiness.

use clap::{Args, Subcommand};
use rungs_domain::Day;
use rungs_domain::evidence::EvidenceKind;
use rungs_domain::ids::{CompetencyCode, DecisionAreaCode};

use super::values::word;

const KINDS: &[&str] = &["win", "observation", "concern"];

#[derive(Debug, Subcommand)]
pub enum EvidenceCommand {
    /// Note what somebody was seen doing.
    Add(EvidenceAddArgs),
    /// Notes, newest first.
    List(EvidenceListArgs),
}

#[derive(Debug, Args)]
pub struct EvidenceAddArgs {
    #[arg(value_name = "PERSON")]
    pub person: String,
    #[arg(long, value_name = "TEXT")]
    pub text: String,
    /// The day it was seen; today if not said, never later.
    #[arg(long, value_name = "DATE")]
    pub on: Option<Day>,
    #[arg(long, value_name = "KIND", value_parser = word::<EvidenceKind>(KINDS), default_value = "observation")]
    pub kind: EvidenceKind,
    /// A competency it bears on; repeats.
    #[arg(long, value_name = "COMPETENCY")]
    pub competency: Vec<CompetencyCode>,
    /// A decision area it bears on; repeats.
    #[arg(long, value_name = "AREA")]
    pub area: Vec<DecisionAreaCode>,
    /// May be printed and exported; otherwise it is for the leader alone.
    #[arg(long)]
    pub shareable: bool,
}

#[derive(Debug, Args)]
pub struct EvidenceListArgs {
    /// Everyone if not said.
    #[arg(value_name = "PERSON")]
    pub person: Option<String>,
    /// Only notes with all these words, whatever their case and accents.
    #[arg(long, value_name = "TEXT")]
    pub search: Option<String>,
    #[arg(long, value_name = "KIND", value_parser = word::<EvidenceKind>(KINDS))]
    pub kind: Option<EvidenceKind>,
    /// Only what may be printed and exported.
    #[arg(long)]
    pub shareable: bool,
    /// Only what bears on this competency, by code.
    #[arg(long, value_name = "COMPETENCY", conflicts_with = "area")]
    pub competency: Option<CompetencyCode>,
    /// Only what bears on this decision area, by code.
    #[arg(long, value_name = "AREA")]
    pub area: Option<DecisionAreaCode>,
}

#[derive(Debug, Args)]
pub struct ReadinessArgs {
    #[arg(value_name = "PERSON")]
    pub person: String,
    /// The next level on the person's own track if not said.
    #[arg(long, value_name = "LEVEL")]
    pub against: Option<String>,
}
