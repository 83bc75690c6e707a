//! Opening, making and naming workspaces; undo and redo; copies.

use std::path::PathBuf;

use rungs_app::copies::Backup;
use rungs_app::error::{AppError, Result};
use rungs_app::opening::ShippedLadder;
use rungs_app::settings::WorkspaceState;
use rungs_app::{Tag, copies};
use rungs_domain::DateFormat;
use rungs_domain::ids::PersonId;
use tauri::{AppHandle, Manager, State};

use crate::desk::{Desk, away, tell};
use crate::dialogs;

#[tauri::command]
#[specta::specta]
pub async fn workspace_state(desk: State<'_, Desk>) -> Result<WorkspaceState> {
    desk.read(|workspace| workspace.state()).await
}

/// The workspaces in the usual folder, the one changed last first.
#[tauri::command]
#[specta::specta]
pub async fn workspace_recent(desk: State<'_, Desk>) -> Result<Vec<copies::FoundWorkspace>> {
    let folder = desk.folder().to_owned();
    away(move || copies::workspaces_in(&folder)).await
}

/// Makes a workspace of that name in the usual folder and opens it.
#[tauri::command]
#[specta::specta]
pub async fn workspace_create(
    app: AppHandle,
    desk: State<'_, Desk>,
    name: String,
    ladder: ShippedLadder,
) -> Result<()> {
    let path = copies::file_for(desk.folder(), &name)?;
    on_desk(&app, move |desk| desk.create(&path, ladder)).await?;
    tell(&app, [Tag::Workspace].into());
    Ok(())
}

/// Opens the named workspace, or asks for one; `false` when the person changed their mind.
#[tauri::command]
#[specta::specta]
pub async fn workspace_open(app: AppHandle, path: Option<String>) -> Result<bool> {
    let chosen: Option<PathBuf> = match path {
        Some(path) => Some(path.into()),
        None => dialogs::open_file("Open a workspace", dialogs::WORKSPACE).await,
    };
    let Some(path) = chosen else { return Ok(false) };
    on_desk(&app, move |desk| desk.open(&path)).await?;
    tell(&app, [Tag::Workspace].into());
    Ok(true)
}

/// Why the workspace to begin with could not be opened, if one was to be.
#[tauri::command]
#[specta::specta]
pub async fn workspace_refused(desk: State<'_, Desk>) -> Result<Option<AppError>> {
    Ok(desk.refused_at_start())
}

/// Closes the workspace, so that another can be chosen.
#[tauri::command]
#[specta::specta]
pub async fn workspace_close(app: AppHandle) -> Result<()> {
    on_desk(&app, |desk| {
        desk.leave();
        Ok(())
    })
    .await?;
    tell(&app, [Tag::Workspace].into());
    Ok(())
}

/// Opens the invented team, to look around in.
#[tauri::command]
#[specta::specta]
pub async fn workspace_open_sample(app: AppHandle) -> Result<()> {
    on_desk(&app, Desk::open_sample).await?;
    tell(&app, [Tag::Workspace].into());
    Ok(())
}

#[tauri::command]
#[specta::specta]
pub async fn workspace_rename(app: AppHandle, desk: State<'_, Desk>, name: String) -> Result<()> {
    desk.write(&app, move |workspace| workspace.rename(&name))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn set_me(app: AppHandle, desk: State<'_, Desk>, person: Option<PersonId>) -> Result<()> {
    desk.write(&app, move |workspace| workspace.set_me(person.as_ref()))
        .await
}

/// In which language people write, and how days are written on paper, in text and in calendars.
#[tauri::command]
#[specta::specta]
pub async fn set_house_style(
    app: AppHandle,
    desk: State<'_, Desk>,
    language: String,
    dates: DateFormat,
) -> Result<()> {
    desk.write(&app, move |workspace| {
        workspace.set_house_style(&language, dates)
    })
    .await
}

/// Takes the last change back and says which it was.
#[tauri::command]
#[specta::specta]
pub async fn undo(app: AppHandle, desk: State<'_, Desk>) -> Result<String> {
    desk.write(&app, |workspace| workspace.undo()).await
}

#[tauri::command]
#[specta::specta]
pub async fn redo(app: AppHandle, desk: State<'_, Desk>) -> Result<String> {
    desk.write(&app, |workspace| workspace.redo()).await
}

#[tauri::command]
#[specta::specta]
pub async fn backup_list(desk: State<'_, Desk>) -> Result<Vec<Backup>> {
    desk.read(|workspace| workspace.backups()).await
}

/// Keeps a verified copy now and says where; `None` when the person changed their mind.
#[tauri::command]
#[specta::specta]
pub async fn backup_now(app: AppHandle, desk: State<'_, Desk>) -> Result<Option<String>> {
    let name = "Copy of workspace.rungs";
    let Some(path) = dialogs::save_file("Save a copy", name, dialogs::WORKSPACE).await else {
        return Ok(None);
    };
    let said = path.to_string_lossy().into_owned();
    desk.read(move |workspace| workspace.copy_to(&path)).await?;
    tell(&app, [Tag::History].into());
    Ok(Some(said))
}

/// Makes a new workspace of the copy named, or asks for one, and opens it; `false` when the person changed their mind.
#[tauri::command]
#[specta::specta]
pub async fn backup_bring_back(
    app: AppHandle,
    desk: State<'_, Desk>,
    path: Option<String>,
) -> Result<bool> {
    let chosen = match path {
        Some(path) => Some(path.into()),
        None => dialogs::open_file("Choose a copy to bring back", dialogs::WORKSPACE).await,
    };
    let Some(copy) = chosen else { return Ok(false) };
    let folder = desk.folder().to_owned();
    let path = away(move || copies::bring_back(&copy, &folder)).await?;
    on_desk(&app, move |desk| desk.open(&path)).await?;
    tell(&app, [Tag::Workspace].into());
    Ok(true)
}

/// Asks the long job under way to stop.
#[tauri::command]
#[specta::specta]
pub async fn job_cancel(desk: State<'_, Desk>) -> Result<()> {
    desk.stop_jobs();
    Ok(())
}

/// Files are opened and made away from the window's own thread and the one that answers calls.
async fn on_desk(
    app: &AppHandle,
    work: impl FnOnce(&Desk) -> Result<()> + Send + 'static,
) -> Result<()> {
    let app = app.clone();
    away(move || work(&app.state::<Desk>())).await
}

/// The page has heard that the window is to close: it waits until what is under way is kept, and whoever is asked has answered.
#[tauri::command]
#[specta::specta]
pub async fn closing_hold(desk: State<'_, Desk>) -> Result<()> {
    desk.closing().hold();
    Ok(())
}

/// Nobody wants to stay: the window closes at the next wish.
#[tauri::command]
#[specta::specta]
pub async fn closing_release(desk: State<'_, Desk>) -> Result<()> {
    desk.closing().release();
    Ok(())
}
