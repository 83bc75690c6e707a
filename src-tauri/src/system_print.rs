//! A PDF to paper: through the desktop's own print dialog where there is one to be asked, else in the program that shows PDFs,
//! which has its own. Under the `e2e` feature a file stands in for the printer.

use std::path::{Path, PathBuf};

use rungs_app::error::{AppError, Code, Result};
use serde::Serialize;
use specta::Type;

use crate::dialogs;

/// What became of a wish to print.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Printing {
    Sent,
    Cancelled,
    /// Shown by another program, to be printed from there.
    Shown,
    /// Nobody of those asked for has a plan.
    Nothing,
}

/// Prints a file with its pages as they are. `title` names the job.
///
/// # Errors
/// `internal` when no program of this computer takes it.
pub async fn print(pdf: &Path, title: &str) -> Result<Printing> {
    if let Some(printer) = dialogs::scripted("print") {
        return stand_in(pdf, printer);
    }
    #[cfg(target_os = "linux")]
    if let Some(printing) = portal(pdf, title).await {
        return Ok(printing);
    }
    #[cfg(not(target_os = "linux"))]
    let _ = title;
    opener::open(pdf).map_err(|error| {
        AppError::new(
            Code::Internal,
            format!(
                "No program here prints or shows a PDF ({error}). Save it as a file and print it from there."
            ),
        )
    })?;
    Ok(Printing::Shown)
}

fn stand_in(pdf: &Path, printer: Option<PathBuf>) -> Result<Printing> {
    let Some(printer) = printer else {
        return Ok(Printing::Cancelled);
    };
    std::fs::copy(pdf, printer)
        .map_err(|error| AppError::new(Code::Internal, error.to_string()))?;
    Ok(Printing::Sent)
}

/// The dialog of the desktop portal; `None` when this desktop has none or it does not work.
#[cfg(target_os = "linux")]
async fn portal(pdf: &Path, title: &str) -> Option<Printing> {
    use ashpd::Error;
    use ashpd::desktop::print::{PrintOptions, PrintProxy};

    let file = std::fs::File::open(pdf).ok()?;
    let proxy = PrintProxy::new().await.ok()?;
    let options = PrintOptions::default().set_modal(true);
    let answer = match proxy.print(None, title, &file, options).await {
        Ok(request) => request.response(),
        Err(error) => Err(error),
    };
    match answer {
        Ok(()) => Some(Printing::Sent),
        // The dialog was there and went without printing; some backends call that something else than cancelled.
        Err(Error::Response(_)) => Some(Printing::Cancelled),
        Err(_) => None,
    }
}
