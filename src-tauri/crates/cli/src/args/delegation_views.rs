//! How PMs see who decides.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use rungs_domain::Day;
use rungs_domain::error::RuleError;

#[derive(Debug, Subcommand)]
pub enum ViewCommand {
    /// What was agreed and how somebody sees it, differences first.
    Show {
        #[arg(value_name = "PERSON")]
        person: String,
    },
    /// Who was never asked, and where the widest differences are.
    Team {
        /// Only the whole tree below this person.
        #[arg(long, value_name = "PERSON")]
        team: Option<String>,
    },
    /// Write down how somebody sees it.
    Set(ViewSetArgs),
    /// Seen differently, talked about, and kept as agreed.
    Keep(ViewTalkArgs),
    /// Put a difference on the table of the next one-to-one.
    Talk(ViewTalkArgs),
    /// A form to fill in without the program; the ending, .xlsx or .csv, says as what.
    Form {
        #[arg(value_name = "PERSON")]
        person: String,
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Take over a form that came back.
    Take(ViewTakeArgs),
}

#[derive(Debug, Args)]
pub struct ViewSetArgs {
    #[arg(value_name = "PERSON")]
    pub person: String,
    /// A decision area and a level, a number from 1 to 7 or a word of the scale; nothing after the sign takes back what was said
    /// last.
    #[arg(value_name = "AREA=LEVEL", value_parser = pair, required = true)]
    pub said: Vec<(String, String)>,
    /// Their words about an area; repeats.
    #[arg(long, value_name = "AREA=TEXT", value_parser = pair)]
    pub note: Vec<(String, String)>,
    /// The day it was said; today if not said, never later.
    #[arg(long, value_name = "DATE")]
    pub on: Option<Day>,
}

#[derive(Debug, Args)]
pub struct ViewTalkArgs {
    #[arg(value_name = "PERSON")]
    pub person: String,
    #[arg(value_name = "AREA")]
    pub area: String,
    /// Why it stays, or what to talk about.
    #[arg(long, value_name = "TEXT")]
    pub reason: String,
}

#[derive(Debug, Args)]
pub struct ViewTakeArgs {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Whose form is awaited; another one is refused.
    #[arg(long, value_name = "PERSON")]
    pub person: Option<String>,
    /// The day it was said; today if not said, never later.
    #[arg(long, value_name = "DATE")]
    pub on: Option<Day>,
    /// Say what the form would do, and keep nothing.
    #[arg(long)]
    pub dry_run: bool,
}

fn pair(text: &str) -> Result<(String, String), RuleError> {
    let Some((area, said)) = text
        .split_once('=')
        .filter(|(area, _)| !area.trim().is_empty())
    else {
        let message = format!(
            "“{text}” says nothing of a decision. Write it as AREA=LEVEL, such as pricing=5."
        );
        return Err(RuleError::invalid("said", message));
    };
    Ok((area.trim().to_owned(), said.trim().to_owned()))
}
