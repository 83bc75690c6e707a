//! The catalogue of decision areas.

use rungs_app::catalogue::{
    AreaChange, CatalogueImported, CataloguePage, MergeDraft, MergePreview, SplitDraft,
    SplitPreview,
};
use rungs_app::error::Result;
use rungs_domain::Day;
use rungs_domain::decision_area_draft::AreaDraft;
use rungs_domain::ids::DecisionAreaCode;
use tauri::{AppHandle, State};

use crate::desk::Desk;
use crate::dialogs;

#[tauri::command]
#[specta::specta]
pub async fn catalogue_show(desk: State<'_, Desk>) -> Result<CataloguePage> {
    desk.read(|workspace| workspace.catalogue_page()).await
}

/// What refers to an area; it can be removed when nothing does.
#[tauri::command]
#[specta::specta]
pub async fn area_named_by(desk: State<'_, Desk>, area: DecisionAreaCode) -> Result<Vec<String>> {
    desk.read(move |workspace| workspace.area_named_by(&area))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn area_add(
    app: AppHandle,
    desk: State<'_, Desk>,
    draft: AreaDraft,
) -> Result<DecisionAreaCode> {
    desk.write(&app, move |workspace| workspace.area_add(&draft))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn area_change(
    app: AppHandle,
    desk: State<'_, Desk>,
    area: DecisionAreaCode,
    change: AreaChange,
) -> Result<()> {
    desk.write(&app, move |workspace| workspace.area_change(&area, &change))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn category_rename(
    app: AppHandle,
    desk: State<'_, Desk>,
    from: String,
    to: String,
) -> Result<()> {
    desk.write(&app, move |workspace| workspace.category_rename(&from, &to))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn category_move(
    app: AppHandle,
    desk: State<'_, Desk>,
    category: String,
    before: Option<String>,
) -> Result<()> {
    desk.write(&app, move |workspace| {
        workspace.category_move(&category, before.as_deref())
    })
    .await
}

#[tauri::command]
#[specta::specta]
pub async fn area_split_preview(
    desk: State<'_, Desk>,
    area: DecisionAreaCode,
    on: Option<Day>,
) -> Result<SplitPreview> {
    desk.read(move |workspace| workspace.area_split_preview(&area, on))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn area_split(
    app: AppHandle,
    desk: State<'_, Desk>,
    draft: SplitDraft,
) -> Result<Vec<DecisionAreaCode>> {
    desk.write(&app, move |workspace| workspace.area_split(&draft))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn area_merge_preview(
    desk: State<'_, Desk>,
    from: Vec<DecisionAreaCode>,
    into: Option<DecisionAreaCode>,
    on: Option<Day>,
) -> Result<MergePreview> {
    desk.read(move |workspace| workspace.area_merge_preview(&from, into.as_ref(), on))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn area_merge(
    app: AppHandle,
    desk: State<'_, Desk>,
    draft: MergeDraft,
) -> Result<DecisionAreaCode> {
    desk.write(&app, move |workspace| workspace.area_merge(&draft))
        .await
}

/// Asks for a file and says what importing it would do; empty when the person changed their mind.
#[tauri::command]
#[specta::specta]
pub async fn catalogue_import_choose(desk: State<'_, Desk>) -> Result<Option<CatalogueImported>> {
    let chosen = dialogs::open_file("Choose a file of decision areas", dialogs::CATALOGUE);
    let Some(path) = chosen.await else {
        return Ok(None);
    };
    let (file, page) = desk
        .read(move |workspace| {
            let file = workspace.read_catalogue_file(&path)?;
            let page = workspace.catalogue_file_page(&file)?;
            Ok((file, page))
        })
        .await?;
    desk.looked_at().keep_catalogue(file);
    Ok(Some(page))
}

/// Saves what was looked at.
#[tauri::command]
#[specta::specta]
pub async fn catalogue_import_confirm(
    app: AppHandle,
    desk: State<'_, Desk>,
) -> Result<CatalogueImported> {
    let file = desk.looked_at().catalogue()?;
    let done = desk
        .write(&app, move |workspace| workspace.catalogue_import(&file))
        .await?;
    desk.looked_at().forget();
    Ok(done)
}

/// Asks where to save and writes the catalogue; `false` when the person changed their mind.
#[tauri::command]
#[specta::specta]
pub async fn catalogue_export_choose(desk: State<'_, Desk>) -> Result<bool> {
    let chosen = dialogs::save_file(
        "Save the decision areas",
        "Decision areas.csv",
        dialogs::SAVED_CATALOGUE,
    );
    let Some(path) = chosen.await else {
        return Ok(false);
    };
    desk.read(move |workspace| workspace.catalogue_export(&path))
        .await?;
    Ok(true)
}
