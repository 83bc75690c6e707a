//! Growth plans: writing them, looking at their pages, printing them to files.

use std::ops::ControlFlow;

use rungs_app::error::Result;
use rungs_app::planning::{ClosingDraft, PlanDraft, PlanEdit, PlanGuide, PlanList, PlanPage};
use rungs_app::printing::{
    Destination, PaperSize, PrintWhom, PrintedFile, PrintedPages, file_name, plan_file_name,
};
use rungs_domain::Day;
use rungs_domain::ids::PlanId;
use tauri::{AppHandle, State};

use crate::desk::{Desk, report};
use crate::dialogs;
use crate::system_print::{self, Printing};

#[tauri::command]
#[specta::specta]
pub async fn plan_list(desk: State<'_, Desk>) -> Result<PlanList> {
    desk.read(|workspace| workspace.plan_list()).await
}

#[tauri::command]
#[specta::specta]
pub async fn plan_show(desk: State<'_, Desk>, plan: PlanId) -> Result<PlanPage> {
    desk.read(move |workspace| workspace.plan_show(&plan)).await
}

/// The very pages that would be printed, as SVG.
#[tauri::command]
#[specta::specta]
pub async fn plan_pages(
    desk: State<'_, Desk>,
    plan: PlanId,
    paper: PaperSize,
) -> Result<PrintedPages> {
    let printer = desk.printer()?;
    desk.read(move |workspace| workspace.plan_pages(&printer, &plan, paper))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn plan_new(app: AppHandle, desk: State<'_, Desk>, draft: PlanDraft) -> Result<PlanId> {
    desk.write(&app, move |workspace| workspace.plan_new(&draft))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn plan_update(
    app: AppHandle,
    desk: State<'_, Desk>,
    plan: PlanId,
    edit: PlanEdit,
) -> Result<()> {
    desk.write(&app, move |workspace| workspace.plan_update(&plan, &edit))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn plan_agree(
    app: AppHandle,
    desk: State<'_, Desk>,
    plan: PlanId,
    on: Option<Day>,
) -> Result<()> {
    desk.write(&app, move |workspace| workspace.plan_agree(&plan, on))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn plan_reopen(app: AppHandle, desk: State<'_, Desk>, plan: PlanId) -> Result<()> {
    desk.write(&app, move |workspace| workspace.plan_reopen(&plan))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn plan_agree_target(
    app: AppHandle,
    desk: State<'_, Desk>,
    plan: PlanId,
    on: Option<Day>,
) -> Result<()> {
    desk.write(&app, move |workspace| {
        workspace.plan_agree_target(&plan, on)
    })
    .await
}

#[tauri::command]
#[specta::specta]
pub async fn plan_close(
    app: AppHandle,
    desk: State<'_, Desk>,
    plan: PlanId,
    draft: ClosingDraft,
) -> Result<()> {
    desk.write(&app, move |workspace| workspace.plan_close(&plan, &draft))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn plan_delete(app: AppHandle, desk: State<'_, Desk>, plan: PlanId) -> Result<()> {
    desk.write(&app, move |workspace| workspace.plan_delete(&plan))
        .await
}

/// What is offered while a plan is made.
#[tauri::command]
#[specta::specta]
pub async fn plan_guide(desk: State<'_, Desk>, plan: PlanId) -> Result<PlanGuide> {
    desk.read(move |workspace| workspace.plan_guide(&plan))
        .await
}

/// Puts a plan on the clipboard, to be pasted as rich text or as Markdown.
#[tauri::command]
#[specta::specta]
pub async fn plan_copy(desk: State<'_, Desk>, plan: PlanId) -> Result<()> {
    let texts = desk
        .read(move |workspace| workspace.plan_texts(&plan))
        .await?;
    desk.copy(texts).await
}

/// Asks where to, and writes the plan as Markdown; empty when the person changed their mind.
#[tauri::command]
#[specta::specta]
pub async fn plan_text_save(
    desk: State<'_, Desk>,
    plan: PlanId,
    name: String,
) -> Result<Option<String>> {
    let name = file_name("Growth plan", &name, "md");
    let Some(to) = dialogs::save_file("Save as Markdown", &name, dialogs::MARKDOWN).await else {
        return Ok(None);
    };
    let path = to.to_string_lossy().into_owned();
    desk.read(move |workspace| workspace.plan_text_write(&plan, &to))
        .await?;
    Ok(Some(path))
}

/// How a batch is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum PrintAs {
    OneFile,
    FilePerPerson,
}

/// Asks where to, and writes the PDF; empty when the person changed their mind or nobody has a plan.
#[tauri::command]
#[specta::specta]
pub async fn plan_print(
    app: AppHandle,
    desk: State<'_, Desk>,
    whom: PrintWhom,
    written: PrintAs,
    paper: PaperSize,
    name: String,
) -> Result<Vec<PrintedFile>> {
    let to = match written {
        PrintAs::OneFile => dialogs::save_file("Save as PDF", &plan_file_name(&name), dialogs::PDF)
            .await
            .map(Destination::File),
        PrintAs::FilePerPerson => dialogs::folder("Choose a folder for the plans")
            .await
            .map(Destination::Folder),
    };
    let Some(to) = to else { return Ok(Vec::new()) };
    write_plans(app, &desk, whom, to, paper).await
}

/// Prints through the system's own dialog.
#[tauri::command]
#[specta::specta]
pub async fn plan_system_print(
    app: AppHandle,
    desk: State<'_, Desk>,
    whom: PrintWhom,
    paper: PaperSize,
    name: String,
) -> Result<Printing> {
    let file = desk.paper_tray()?.join(plan_file_name(&name));
    let written = write_plans(app, &desk, whom, Destination::File(file.clone()), paper).await?;
    if written.is_empty() {
        return Ok(Printing::Nothing);
    }
    system_print::print(&file, &name).await
}

async fn write_plans(
    app: AppHandle,
    desk: &Desk,
    whom: PrintWhom,
    to: Destination,
    paper: PaperSize,
) -> Result<Vec<PrintedFile>> {
    let printer = desk.printer()?;
    let stop = desk.begin_job();
    desk.read(move |workspace| {
        workspace.print_plans(&printer, &whom, &to, paper, |progress| {
            report(
                &app,
                "print",
                progress.done.into(),
                progress.total.into(),
                &progress.person,
            );
            if stop.stopped() {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        })
    })
    .await
}
