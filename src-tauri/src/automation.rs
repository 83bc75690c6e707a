//! The switch that lets another program drive the web view. Only a build made for tests obeys it: a released program that
//! finds it set starts itself anew without it.

use std::process::{Command, ExitStatus};

const SWITCH: &str = "TAURI_WEBVIEW_AUTOMATION";

/// How the program ended that took this one's place; `None` when nothing had to be taken away.
///
/// # Errors
/// When the program cannot be started again.
pub fn started_without() -> std::io::Result<Option<ExitStatus>> {
    if cfg!(feature = "e2e") || std::env::var_os(SWITCH).is_none() {
        return Ok(None);
    }
    let again = Command::new(std::env::current_exe()?)
        .args(std::env::args_os().skip(1))
        .env_remove(SWITCH)
        .status()?;
    Ok(Some(again))
}
