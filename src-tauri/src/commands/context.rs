//! Notes of context: what the leader knows, who was told and who is in the dark.

use rungs_app::context::{
    ContextConcerns, ContextDark, ContextDraft, ContextEdit, ContextList, ContextSearch,
    ContextSharing,
};
use rungs_app::error::Result;
use rungs_domain::Day;
use rungs_domain::ids::{ContextId, ContextShareId, DecisionAreaCode};
use tauri::{AppHandle, State};

use crate::desk::Desk;

#[tauri::command]
#[specta::specta]
pub async fn context_list(desk: State<'_, Desk>, search: ContextSearch) -> Result<ContextList> {
    desk.read(move |workspace| workspace.context_list(&search))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn context_dark(desk: State<'_, Desk>, limit: Option<u32>) -> Result<ContextDark> {
    desk.read(move |workspace| workspace.context_dark(limit))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn context_concerns(
    desk: State<'_, Desk>,
    areas: Vec<DecisionAreaCode>,
) -> Result<ContextConcerns> {
    desk.read(move |workspace| workspace.context_concerns(&areas))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn context_add(
    app: AppHandle,
    desk: State<'_, Desk>,
    draft: ContextDraft,
) -> Result<ContextId> {
    desk.write(&app, move |workspace| workspace.context_add(&draft))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn context_edit(
    app: AppHandle,
    desk: State<'_, Desk>,
    note: ContextId,
    edit: ContextEdit,
) -> Result<()> {
    desk.write(&app, move |workspace| workspace.context_edit(&note, &edit))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn context_rewrite(
    app: AppHandle,
    desk: State<'_, Desk>,
    note: ContextId,
    text: String,
    areas: Option<Vec<DecisionAreaCode>>,
) -> Result<ContextId> {
    desk.write(&app, move |workspace| {
        workspace.context_rewrite(&note, &text, areas.as_deref())
    })
    .await
}

#[tauri::command]
#[specta::specta]
pub async fn context_share(
    app: AppHandle,
    desk: State<'_, Desk>,
    sharing: ContextSharing,
) -> Result<u32> {
    desk.write(&app, move |workspace| workspace.context_share(&sharing))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn context_take_back(
    app: AppHandle,
    desk: State<'_, Desk>,
    share: ContextShareId,
) -> Result<()> {
    desk.write(&app, move |workspace| workspace.context_take_back(&share))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn context_settle(
    app: AppHandle,
    desk: State<'_, Desk>,
    note: ContextId,
    on: Option<Day>,
) -> Result<()> {
    desk.write(&app, move |workspace| workspace.context_settle(&note, on))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn context_unsettle(
    app: AppHandle,
    desk: State<'_, Desk>,
    note: ContextId,
) -> Result<()> {
    desk.write(&app, move |workspace| workspace.context_unsettle(&note))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn context_remove(app: AppHandle, desk: State<'_, Desk>, note: ContextId) -> Result<()> {
    desk.write(&app, move |workspace| workspace.context_remove(&note))
        .await
}
