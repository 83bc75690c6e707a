//! What keeps a plan alive: the leader’s promises, and the dates on which the two look at it.

use rungs_app::error::Result;
use rungs_app::planning::{CheckInDraft, CheckInEdit, CommitmentDraft, CommitmentEdit};
use rungs_domain::Day;
use rungs_domain::ids::{CheckInId, CommitmentId, PlanId};
use rungs_domain::plan::ActionStatus;
use tauri::{AppHandle, State};

use crate::desk::Desk;

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
