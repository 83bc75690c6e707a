//! What is handed out beside plans: the ladder on paper, role cards, the form for a self-assessment.

use rungs_app::error::Result;
use rungs_app::printing::{Handout, PaperChoice, PrintedFile, PrintedPages};
use tauri::State;

use crate::desk::Desk;
use crate::dialogs;
use crate::system_print::{self, Printing};

/// The very pages that would be printed, as SVG.
#[tauri::command]
#[specta::specta]
pub async fn handout_pages(
    desk: State<'_, Desk>,
    what: Handout,
    paper: PaperChoice,
) -> Result<PrintedPages> {
    let printer = desk.printer()?;
    let pages = desk
        .read(move |workspace| workspace.handout_pages(&printer, &what, paper))
        .await;
    desk.forget_pages_later();
    pages
}

/// Pages of a long document that somebody has come to, counted from 1, as SVG.
#[tauri::command]
#[specta::specta]
pub async fn handout_further_pages(
    desk: State<'_, Desk>,
    what: Handout,
    paper: PaperChoice,
    from: u32,
    to: u32,
) -> Result<Vec<String>> {
    let printer = desk.printer()?;
    let pages = desk
        .read(move |workspace| workspace.handout_further_pages(&printer, &what, paper, from, to))
        .await;
    desk.forget_pages_later();
    pages
}

/// Asks where to, and writes the PDF; empty when the person changed their mind.
#[tauri::command]
#[specta::specta]
pub async fn handout_print(
    desk: State<'_, Desk>,
    what: Handout,
    paper: PaperChoice,
) -> Result<Option<PrintedFile>> {
    let name = file_name(&desk, &what).await?;
    let Some(to) = dialogs::save_file("Save as PDF", &name, dialogs::PDF).await else {
        return Ok(None);
    };
    let printer = desk.printer()?;
    desk.read(move |workspace| workspace.print_handout(&printer, &what, &to, paper))
        .await
        .map(Some)
}

/// Prints through the system's own dialog.
#[tauri::command]
#[specta::specta]
pub async fn handout_system_print(
    desk: State<'_, Desk>,
    what: Handout,
    paper: PaperChoice,
) -> Result<Printing> {
    let name = file_name(&desk, &what).await?;
    let file = desk.paper_tray()?.join(&name);
    let (printer, to) = (desk.printer()?, file.clone());
    desk.read(move |workspace| workspace.print_handout(&printer, &what, &to, paper))
        .await?;
    system_print::print(&file, name.trim_end_matches(".pdf")).await
}

async fn file_name(desk: &Desk, what: &Handout) -> Result<String> {
    let what = what.clone();
    desk.read(move |workspace| workspace.handout_file_name(&what))
        .await
}
