//! Growth plans: writing them and looking at their pages.

use rungs_app::error::Result;
use rungs_app::planning::{
    ClosingDraft, PlanDraft, PlanEdit, PlanGuide, PlanList, PlanPage, TypedText,
};
use rungs_app::printing::{PaperChoice, PrintedPages};
use rungs_domain::Day;
use rungs_domain::ids::PlanId;
use tauri::{AppHandle, State};

use crate::desk::Desk;

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

/// The very pages that would be printed once what is typed is kept, as SVG.
#[tauri::command]
#[specta::specta]
pub async fn plan_pages(
    desk: State<'_, Desk>,
    plan: PlanId,
    paper: PaperChoice,
    typed: Vec<TypedText>,
) -> Result<PrintedPages> {
    let printer = desk.printer()?;
    desk.read(move |workspace| workspace.plan_pages(&printer, &plan, paper, &typed))
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
