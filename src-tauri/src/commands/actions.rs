//! What somebody agreed to do, in a plan or in a one-to-one.

use rungs_app::error::Result;
use rungs_app::planning::{ActionDraft, ActionEdit};
use rungs_domain::ids::ActionId;
use rungs_domain::plan::ActionStatus;
use tauri::{AppHandle, State};

use crate::desk::Desk;

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
