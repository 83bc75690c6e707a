//! Growth plans: writing them and looking at their pages.

use rungs_app::error::Result;
use rungs_app::planning::{
    ActionDraft, ActionEdit, CheckInDraft, CheckInEdit, ClosingDraft, CommitmentDraft,
    CommitmentEdit, FocusDraft, FocusEdit, FocusIdea, PlanDraft, PlanEdit, PlanGuide, PlanList,
    PlanPage,
};
use rungs_app::printing::{PaperChoice, PrintedPages};
use rungs_domain::Day;
use rungs_domain::ids::{ActionId, CheckInId, CommitmentId, FocusId, PlanId};
use rungs_domain::plan::ActionStatus;
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

/// The very pages that would be printed, as SVG.
#[tauri::command]
#[specta::specta]
pub async fn plan_pages(
    desk: State<'_, Desk>,
    plan: PlanId,
    paper: PaperChoice,
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

#[tauri::command]
#[specta::specta]
pub async fn focus_ideas(desk: State<'_, Desk>, focus: FocusId) -> Result<Vec<FocusIdea>> {
    desk.read(move |workspace| workspace.focus_ideas(&focus))
        .await
}

/// What is offered while a plan is made.
#[tauri::command]
#[specta::specta]
pub async fn plan_guide(desk: State<'_, Desk>, plan: PlanId) -> Result<PlanGuide> {
    desk.read(move |workspace| workspace.plan_guide(&plan))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn check_ins_plan(
    app: AppHandle,
    desk: State<'_, Desk>,
    plan: PlanId,
    days: Vec<Day>,
) -> Result<()> {
    desk.write(&app, move |workspace| {
        workspace.check_ins_plan(&plan, &days)
    })
    .await
}

#[tauri::command]
#[specta::specta]
pub async fn focus_add(
    app: AppHandle,
    desk: State<'_, Desk>,
    plan: PlanId,
    draft: FocusDraft,
) -> Result<FocusId> {
    desk.write(&app, move |workspace| workspace.focus_add(&plan, &draft))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn focus_update(
    app: AppHandle,
    desk: State<'_, Desk>,
    focus: FocusId,
    edit: FocusEdit,
) -> Result<()> {
    desk.write(&app, move |workspace| workspace.focus_update(&focus, &edit))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn focus_move(
    app: AppHandle,
    desk: State<'_, Desk>,
    focus: FocusId,
    position: u8,
) -> Result<()> {
    desk.write(&app, move |workspace| {
        workspace.focus_move(&focus, position)
    })
    .await
}

#[tauri::command]
#[specta::specta]
pub async fn focus_remove(app: AppHandle, desk: State<'_, Desk>, focus: FocusId) -> Result<()> {
    desk.write(&app, move |workspace| workspace.focus_remove(&focus))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn action_add(
    app: AppHandle,
    desk: State<'_, Desk>,
    draft: ActionDraft,
) -> Result<ActionId> {
    desk.write(&app, move |workspace| workspace.action_add(&draft))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn action_update(
    app: AppHandle,
    desk: State<'_, Desk>,
    action: ActionId,
    edit: ActionEdit,
) -> Result<()> {
    desk.write(&app, move |workspace| {
        workspace.action_update(&action, &edit)
    })
    .await
}

#[tauri::command]
#[specta::specta]
pub async fn action_set_status(
    app: AppHandle,
    desk: State<'_, Desk>,
    action: ActionId,
    status: ActionStatus,
) -> Result<()> {
    desk.write(&app, move |workspace| {
        workspace.action_set_status(&action, status)
    })
    .await
}

#[tauri::command]
#[specta::specta]
pub async fn action_remove(app: AppHandle, desk: State<'_, Desk>, action: ActionId) -> Result<()> {
    desk.write(&app, move |workspace| workspace.action_remove(&action))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn commitment_add(
    app: AppHandle,
    desk: State<'_, Desk>,
    plan: PlanId,
    draft: CommitmentDraft,
) -> Result<CommitmentId> {
    desk.write(&app, move |workspace| {
        workspace.commitment_add(&plan, &draft)
    })
    .await
}

#[tauri::command]
#[specta::specta]
pub async fn commitment_update(
    app: AppHandle,
    desk: State<'_, Desk>,
    commitment: CommitmentId,
    edit: CommitmentEdit,
) -> Result<()> {
    desk.write(&app, move |workspace| {
        workspace.commitment_update(&commitment, &edit)
    })
    .await
}

#[tauri::command]
#[specta::specta]
pub async fn commitment_set_status(
    app: AppHandle,
    desk: State<'_, Desk>,
    commitment: CommitmentId,
    status: ActionStatus,
) -> Result<()> {
    desk.write(&app, move |workspace| {
        workspace.commitment_set_status(&commitment, status)
    })
    .await
}

#[tauri::command]
#[specta::specta]
pub async fn commitment_remove(
    app: AppHandle,
    desk: State<'_, Desk>,
    commitment: CommitmentId,
) -> Result<()> {
    desk.write(&app, move |workspace| {
        workspace.commitment_remove(&commitment)
    })
    .await
}

#[tauri::command]
#[specta::specta]
pub async fn check_in_add(
    app: AppHandle,
    desk: State<'_, Desk>,
    plan: PlanId,
    draft: CheckInDraft,
) -> Result<CheckInId> {
    desk.write(&app, move |workspace| workspace.check_in_add(&plan, &draft))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn check_in_update(
    app: AppHandle,
    desk: State<'_, Desk>,
    check_in: CheckInId,
    edit: CheckInEdit,
) -> Result<()> {
    desk.write(&app, move |workspace| {
        workspace.check_in_update(&check_in, &edit)
    })
    .await
}

#[tauri::command]
#[specta::specta]
pub async fn check_in_remove(
    app: AppHandle,
    desk: State<'_, Desk>,
    check_in: CheckInId,
) -> Result<()> {
    desk.write(&app, move |workspace| workspace.check_in_remove(&check_in))
        .await
}
