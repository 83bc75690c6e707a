//! The ladder: the version that counts, earlier ones, and the draft of the next.

use rungs_app::error::Result;
use rungs_app::ladder::{LadderPage, LadderReadPage};
use rungs_app::ladder_drafts::{
    LadderComparison, LadderDraftPage, LadderImported, LadderVersionLine,
};
use rungs_app::ladder_publishing::{CarryOverPage, LadderPublished, Publishing};
use rungs_domain::ids::LadderVersionId;
use rungs_domain::ladder_edit::LadderEdit;
use tauri::{AppHandle, State};

use crate::desk::Desk;
use crate::dialogs;

#[tauri::command]
#[specta::specta]
pub async fn ladder_show(desk: State<'_, Desk>) -> Result<LadderPage> {
    desk.read(|workspace| workspace.ladder_page()).await
}

/// A level between its neighbours.
#[tauri::command]
#[specta::specta]
pub async fn ladder_read(desk: State<'_, Desk>, level: String) -> Result<LadderReadPage> {
    desk.read(move |workspace| workspace.ladder_read(&level))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn ladder_versions(desk: State<'_, Desk>) -> Result<Vec<LadderVersionLine>> {
    desk.read(|workspace| workspace.ladder_versions()).await
}

#[tauri::command]
#[specta::specta]
pub async fn ladder_version_show(
    desk: State<'_, Desk>,
    version: LadderVersionId,
) -> Result<LadderPage> {
    desk.read(move |workspace| workspace.ladder_version_page(&version))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn ladder_draft(desk: State<'_, Desk>) -> Result<Option<LadderDraftPage>> {
    desk.read(|workspace| workspace.ladder_draft()).await
}

#[tauri::command]
#[specta::specta]
pub async fn ladder_compare(
    desk: State<'_, Desk>,
    from: LadderVersionId,
    to: LadderVersionId,
) -> Result<LadderComparison> {
    desk.read(move |workspace| workspace.ladder_compare(&from, &to))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn ladder_carry_over(desk: State<'_, Desk>) -> Result<Option<CarryOverPage>> {
    desk.read(|workspace| workspace.ladder_carry_over()).await
}

#[tauri::command]
#[specta::specta]
pub async fn ladder_draft_begin(app: AppHandle, desk: State<'_, Desk>) -> Result<LadderVersionId> {
    desk.write(&app, |workspace| workspace.ladder_draft_begin())
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn ladder_edit(
    app: AppHandle,
    desk: State<'_, Desk>,
    edit: LadderEdit,
) -> Result<Option<String>> {
    desk.write(&app, move |workspace| workspace.ladder_edit(edit))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn ladder_draft_discard(app: AppHandle, desk: State<'_, Desk>) -> Result<()> {
    desk.write(&app, |workspace| workspace.ladder_draft_discard())
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn ladder_publish(
    app: AppHandle,
    desk: State<'_, Desk>,
    publishing: Publishing,
) -> Result<LadderPublished> {
    desk.write(&app, move |workspace| workspace.ladder_publish(&publishing))
        .await
}

/// Asks for a ladder file and begins a draft from it; empty when the person changed their mind.
#[tauri::command]
#[specta::specta]
pub async fn ladder_import_choose(
    app: AppHandle,
    desk: State<'_, Desk>,
) -> Result<Option<LadderImported>> {
    let Some(path) = dialogs::open_file("Choose a ladder file", dialogs::LADDER).await else {
        return Ok(None);
    };
    desk.write(&app, move |workspace| workspace.ladder_import(&path))
        .await
        .map(Some)
}

/// Asks where to save and writes the ladder that counts; `false` when the person changed their mind.
#[tauri::command]
#[specta::specta]
pub async fn ladder_export_choose(desk: State<'_, Desk>) -> Result<bool> {
    let Some(path) = dialogs::save_file("Save the ladder", "Ladder.yaml", dialogs::LADDER).await
    else {
        return Ok(false);
    };
    desk.read(move |workspace| workspace.ladder_export(&path))
        .await?;
    Ok(true)
}
