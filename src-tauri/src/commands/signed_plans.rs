//! Signing plans, what was signed, and what goes on in the next plan.

use rungs_app::error::Result;
use rungs_app::planning::NextPlanDraft;
use rungs_app::printing::{PaperChoice, PrintedFile, PrintedPages, SignDraft, plan_file_name};
use rungs_domain::ids::{PlanId, SignedPlanId};
use rungs_domain::plan_carry::CarryOffer;
use tauri::{AppHandle, State};

use crate::desk::Desk;
use crate::dialogs;
use crate::system_print::{self, Printing};

#[tauri::command]
#[specta::specta]
pub async fn plan_sign(
    app: AppHandle,
    desk: State<'_, Desk>,
    plan: PlanId,
    draft: SignDraft,
    paper: PaperChoice,
) -> Result<SignedPlanId> {
    let printer = desk.printer()?;
    desk.write(&app, move |workspace| {
        workspace.plan_sign(&printer, &plan, &draft, paper)
    })
    .await
}

/// The pages that were signed, as SVG.
#[tauri::command]
#[specta::specta]
pub async fn signed_plan_pages(
    desk: State<'_, Desk>,
    signed: SignedPlanId,
) -> Result<PrintedPages> {
    desk.read(move |workspace| workspace.signed_plan_pages(&signed))
        .await
}

/// Asks where to, and writes the file that was signed; empty when the person changed their mind.
#[tauri::command]
#[specta::specta]
pub async fn signed_plan_save(
    desk: State<'_, Desk>,
    signed: SignedPlanId,
    name: String,
) -> Result<Option<PrintedFile>> {
    let suggested = plan_file_name(&name);
    let Some(to) = dialogs::save_file("Save as PDF", &suggested, dialogs::PDF).await else {
        return Ok(None);
    };
    desk.read(move |workspace| workspace.print_signed_plan(&signed, &to))
        .await
        .map(Some)
}

/// Prints what was signed through the system's own dialog.
#[tauri::command]
#[specta::specta]
pub async fn signed_plan_system_print(
    desk: State<'_, Desk>,
    signed: SignedPlanId,
    name: String,
) -> Result<Printing> {
    let file = desk.paper_tray()?.join(plan_file_name(&name));
    let to = file.clone();
    desk.read(move |workspace| workspace.print_signed_plan(&signed, &to))
        .await?;
    system_print::print(&file, &name).await
}

#[tauri::command]
#[specta::specta]
pub async fn plan_carry_offer(desk: State<'_, Desk>, plan: PlanId) -> Result<CarryOffer> {
    desk.read(move |workspace| workspace.plan_carry_offer(&plan))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn plan_carry(
    app: AppHandle,
    desk: State<'_, Desk>,
    plan: PlanId,
    draft: NextPlanDraft,
) -> Result<PlanId> {
    desk.write(&app, move |workspace| workspace.plan_carry(&plan, &draft))
        .await
}
