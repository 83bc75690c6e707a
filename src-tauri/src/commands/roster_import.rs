//! Importing a roster: a file is chosen and read, looked at and corrected, then confirmed.

use std::ops::ControlFlow;

use rungs_app::error::Result;
use rungs_app::importing::{ColumnChoice, ImportPage, LevelChoice, Select};
use tauri::{AppHandle, State};

use crate::desk::{Desk, away, report, tell};
use crate::dialogs;
use crate::looked_at::ReadFile;

/// Asks for a roster file and says what importing it would do; empty when the person changed their mind.
#[tauri::command]
#[specta::specta]
pub async fn import_choose(
    app: AppHandle,
    desk: State<'_, Desk>,
    select: Select,
) -> Result<Option<ImportPage>> {
    let Some(path) = dialogs::open_file("Choose a roster file", dialogs::ROSTER).await else {
        return Ok(None);
    };
    let workspace = desk.workspace()?;
    let mut progress = job(app, &desk, "reading");
    let columns = ColumnChoice::Automatic;
    let (file, page) = away(move || {
        let roster = workspace.read_roster(&path, &columns, &mut progress)?;
        let page = workspace.import_preview(&roster, select)?;
        Ok((
            ReadFile {
                path,
                columns,
                roster,
            },
            page,
        ))
    })
    .await?;
    desk.looked_at().keep_roster(file);
    Ok(Some(page))
}

/// The same file with another selection, or with other columns; without columns they stay as they were taken.
#[tauri::command]
#[specta::specta]
pub async fn import_preview(
    app: AppHandle,
    desk: State<'_, Desk>,
    columns: Option<ColumnChoice>,
    select: Select,
) -> Result<ImportPage> {
    let workspace = desk.workspace()?;
    let read = desk.looked_at().roster()?;
    let mut progress = job(app, &desk, "reading");
    let (file, page) = away(move || {
        let Some(columns) = columns.filter(|columns| *columns != read.columns) else {
            let page = workspace.import_preview(&read.roster, select)?;
            return Ok((None, page));
        };
        let roster = workspace.read_roster(&read.path, &columns, &mut progress)?;
        let page = workspace.import_preview(&roster, select)?;
        let path = read.path.clone();
        Ok((
            Some(ReadFile {
                path,
                columns,
                roster,
            }),
            page,
        ))
    })
    .await?;
    if let Some(file) = file {
        desk.looked_at().keep_roster(file);
    }
    Ok(page)
}

/// Saves what was looked at, with the levels chosen there.
#[tauri::command]
#[specta::specta]
pub async fn import_confirm(
    app: AppHandle,
    desk: State<'_, Desk>,
    select: Select,
    levels: Vec<LevelChoice>,
) -> Result<ImportPage> {
    let workspace = desk.workspace()?;
    let read = desk.looked_at().roster()?;
    let mut progress = job(app.clone(), &desk, "saving");
    let output =
        away(move || workspace.import(&read.roster, select, &levels, &mut progress)).await?;
    desk.looked_at().forget();
    tell(&app, output.changes);
    Ok(output.value)
}

/// Tells how far the job has come, and stops it when the person asked for that.
fn job(
    app: AppHandle,
    desk: &Desk,
    stage: &'static str,
) -> impl FnMut(u64, u64) -> ControlFlow<()> + Send + use<> {
    let stop = desk.begin_job();
    move |done, total| {
        report(&app, "import", done, total, stage);
        if stop.stopped() {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    }
}
