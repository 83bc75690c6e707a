//! Placing people on the ladder.

use rungs_app::error::Result;
use rungs_app::placing::PlacementDraft;
use rungs_domain::ids::PlacementId;
use tauri::{AppHandle, State};

use crate::desk::Desk;

#[tauri::command]
#[specta::specta]
pub async fn place(
    app: AppHandle,
    desk: State<'_, Desk>,
    draft: PlacementDraft,
) -> Result<PlacementId> {
    desk.write(&app, move |workspace| workspace.place(&draft))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn place_many(
    app: AppHandle,
    desk: State<'_, Desk>,
    drafts: Vec<PlacementDraft>,
) -> Result<u32> {
    desk.write(&app, move |workspace| workspace.place_many(&drafts))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn placement_remove(
    app: AppHandle,
    desk: State<'_, Desk>,
    placement: PlacementId,
) -> Result<()> {
    desk.write(&app, move |workspace| {
        workspace.placement_remove(&placement)
    })
    .await
}
