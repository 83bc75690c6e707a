//! The ladder: the version that counts, earlier ones, and the draft of the next.

use rungs_app::Workspace;
use rungs_app::error::Result;
use rungs_app::ladder::{LadderPage, LadderReadPage};
use rungs_app::ladder_drafts::{
    LadderComparison, LadderDraftPage, LadderImported, LadderVersionLine,
};
use rungs_app::ladder_files::{LadderChoices, LadderFilePage};
use rungs_app::ladder_publishing::{CarryOverPage, LadderPublished, Publishing};
use rungs_domain::carry_over::LevelMapping;
use rungs_domain::ids::LadderVersionId;
use rungs_domain::ladder_edit::LadderEdit;
use serde::Serialize;
use specta::Type;
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
pub async fn ladder_carry_over(
    desk: State<'_, Desk>,
    chosen: Vec<LevelMapping>,
) -> Result<Option<CarryOverPage>> {
    desk.read(move |workspace| workspace.ladder_carry_over(&chosen))
        .await
}

/// From the version that counts, unless another one is named.
#[tauri::command]
#[specta::specta]
pub async fn ladder_draft_begin(
    app: AppHandle,
    desk: State<'_, Desk>,
    from: Option<LadderVersionId>,
) -> Result<LadderVersionId> {
    desk.write(&app, move |workspace| {
        workspace.ladder_draft_begin(from.as_ref())
    })
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

/// What came of choosing a ladder file: our own format is the draft already, anything else is to be looked at.
#[derive(Debug, Serialize, Type)]
pub struct LadderFileChosen {
    pub drafted: Option<LadderImported>,
    pub page: Option<LadderFilePage>,
}

/// Asks for a ladder file; empty when the person changed their mind.
#[tauri::command]
#[specta::specta]
pub async fn ladder_import_choose(
    app: AppHandle,
    desk: State<'_, Desk>,
) -> Result<Option<LadderFileChosen>> {
    let Some(path) = dialogs::open_file("Choose a ladder file", dialogs::LADDER).await else {
        return Ok(None);
    };
    let (file, page) = desk
        .read(move |workspace| {
            let file = workspace.read_ladder_file(&path)?;
            let page = workspace.ladder_file_page(&file, &LadderChoices::default())?;
            Ok((file, page))
        })
        .await?;
    if file.is_settled() {
        let write = move |workspace: &Workspace| workspace.ladder_file_import(&file, &page.choices);
        let drafted = Some(desk.write(&app, write).await?);
        return Ok(Some(LadderFileChosen {
            drafted,
            page: None,
        }));
    }
    desk.looked_at().keep_ladder(file);
    Ok(Some(LadderFileChosen {
        drafted: None,
        page: Some(page),
    }))
}

/// The file being looked at, understood with other choices; without any as it was last looked at.
#[tauri::command]
#[specta::specta]
pub async fn ladder_import_preview(
    desk: State<'_, Desk>,
    choices: Option<LadderChoices>,
) -> Result<LadderFilePage> {
    let (file, choices) = desk.looked_at().ladder(choices)?;
    desk.read(move |workspace| workspace.ladder_file_page(&file, &choices))
        .await
}

/// Makes what was looked at the draft.
#[tauri::command]
#[specta::specta]
pub async fn ladder_import_confirm(
    app: AppHandle,
    desk: State<'_, Desk>,
    choices: LadderChoices,
) -> Result<LadderImported> {
    let (file, choices) = desk.looked_at().ladder(Some(choices))?;
    let done = desk
        .write(&app, move |workspace| {
            workspace.ladder_file_import(&file, &choices)
        })
        .await?;
    desk.looked_at().forget();
    Ok(done)
}

/// Asks where to save and writes the ladder that counts; `false` when the person changed their mind.
#[tauri::command]
#[specta::specta]
pub async fn ladder_export_choose(desk: State<'_, Desk>) -> Result<bool> {
    let Some(path) =
        dialogs::save_file("Save the ladder", "Ladder.yaml", dialogs::SAVED_LADDER).await
    else {
        return Ok(false);
    };
    desk.read(move |workspace| workspace.ladder_export(&path))
        .await?;
    Ok(true)
}
