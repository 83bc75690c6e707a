//! Actions the leader keeps to use again.

use rungs_app::error::Result;
use rungs_app::planning::{OwnActionDraft, OwnActionEdit, OwnActionRow};
use rungs_domain::ids::{ActionId, OwnActionId};
use tauri::{AppHandle, State};

use crate::desk::Desk;

#[tauri::command]
#[specta::specta]
pub async fn own_actions(desk: State<'_, Desk>) -> Result<Vec<OwnActionRow>> {
    desk.read(|workspace| workspace.own_actions()).await
}

#[tauri::command]
#[specta::specta]
pub async fn own_action_add(
    app: AppHandle,
    desk: State<'_, Desk>,
    draft: OwnActionDraft,
) -> Result<OwnActionId> {
    desk.write(&app, move |workspace| workspace.own_action_add(&draft))
        .await
}

/// Keeps an action of a plan.
#[tauri::command]
#[specta::specta]
pub async fn own_action_keep(
    app: AppHandle,
    desk: State<'_, Desk>,
    action: ActionId,
) -> Result<OwnActionId> {
    desk.write(&app, move |workspace| workspace.own_action_keep(&action))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn own_action_update(
    app: AppHandle,
    desk: State<'_, Desk>,
    own: OwnActionId,
    edit: OwnActionEdit,
) -> Result<()> {
    desk.write(&app, move |workspace| {
        workspace.own_action_update(&own, &edit)
    })
    .await
}

#[tauri::command]
#[specta::specta]
pub async fn own_action_remove(
    app: AppHandle,
    desk: State<'_, Desk>,
    own: OwnActionId,
) -> Result<()> {
    desk.write(&app, move |workspace| workspace.own_action_remove(&own))
        .await
}
