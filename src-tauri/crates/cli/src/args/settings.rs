//! What holds for the whole workspace.

use clap::Args;
use rungs_domain::DateFormat;

/// Without an option the settings are told.
#[derive(Debug, Args)]
pub struct SettingsArgs {
    /// What the workspace is called, on screen and in the footer of paper.
    #[arg(long, value_name = "NAME")]
    pub name: Option<String>,
    /// Who uses it; “none” for nobody on the roster.
    #[arg(long, value_name = "PERSON")]
    pub me: Option<String>,
    /// The language people write in, such as en, de or pt-BR: what they wrote is marked as being in it, and what stands on paper is in it
    /// where it is known.
    #[arg(long, value_name = "LANGUAGE")]
    pub language: Option<String>,
    /// How days are written on paper, in text and in calendars: day_month_year (24 November 2026), month_day_year (November 24, 2026), dotted (24.11.2026), slashed (24/11/2026) or iso (2026-11-24).
    #[arg(long, value_name = "FORMAT", value_parser = DateFormat::parse)]
    pub dates: Option<DateFormat>,
}
