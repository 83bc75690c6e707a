//! What a plan works on.

use rungs_app::error::Result;
use rungs_app::planning::{FocusDraft, FocusEdit, FocusIdea};
use rungs_domain::ids::{FocusId, PlanId};
use tauri::{AppHandle, State};

use crate::desk::Desk;

#[tauri::command]
#[specta::specta]
pub async fn focus_ideas(desk: State<'_, Desk>, focus: FocusId) -> Result<Vec<FocusIdea>> {
    desk.read(move |workspace| workspace.focus_ideas(&focus))
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
