//! The delegation matrix.

use rungs_app::delegating::{
    CellPage, DelegationComparison, DelegationDraft, Matrix, ScalePage, TemporaryDraft,
};
use rungs_app::error::Result;
use rungs_domain::Day;
use rungs_domain::cells_set::CellsSet;
use rungs_domain::decision_area::DecisionArea;
use rungs_domain::delegation_scale::Scale;
use rungs_domain::ids::{DecisionAreaCode, PersonId, TemporaryLevelId};
use tauri::{AppHandle, State};

use crate::desk::Desk;

#[tauri::command]
#[specta::specta]
pub async fn delegation_matrix(
    desk: State<'_, Desk>,
    lead: Option<PersonId>,
    as_of: Option<Day>,
) -> Result<Matrix> {
    desk.read(move |workspace| workspace.delegation_matrix_given(lead.as_ref(), as_of))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn delegation_compare(
    desk: State<'_, Desk>,
    lead: Option<PersonId>,
    one: Day,
    other: Day,
) -> Result<DelegationComparison> {
    desk.read(move |workspace| workspace.delegation_compare(lead.as_ref(), one, other))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn decision_areas(desk: State<'_, Desk>) -> Result<Vec<DecisionArea>> {
    desk.read(|workspace| workspace.decision_areas()).await
}

/// Sets one cell or several in one step; answers what that changed.
#[tauri::command]
#[specta::specta]
pub async fn delegation_set(
    app: AppHandle,
    desk: State<'_, Desk>,
    drafts: Vec<DelegationDraft>,
) -> Result<CellsSet> {
    desk.write(&app, move |workspace| {
        workspace.delegation_set_many(&drafts)
    })
    .await
}

/// What setting these cells would change.
#[tauri::command]
#[specta::specta]
pub async fn delegation_set_ahead(
    desk: State<'_, Desk>,
    drafts: Vec<DelegationDraft>,
) -> Result<CellsSet> {
    desk.read(move |workspace| workspace.delegation_set_ahead(&drafts))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn delegation_cell(
    desk: State<'_, Desk>,
    person: PersonId,
    area: DecisionAreaCode,
    as_of: Option<Day>,
) -> Result<CellPage> {
    desk.read(move |workspace| workspace.delegation_cell(&person, &area, as_of))
        .await
}

/// Changes for a while who has the last word, in one cell or in several in one step.
#[tauri::command]
#[specta::specta]
pub async fn delegation_for_a_while(
    app: AppHandle,
    desk: State<'_, Desk>,
    drafts: Vec<TemporaryDraft>,
) -> Result<u32> {
    desk.write(&app, move |workspace| {
        workspace.delegation_for_a_while_many(&drafts)
    })
    .await
}

#[tauri::command]
#[specta::specta]
pub async fn delegation_while_until(
    app: AppHandle,
    desk: State<'_, Desk>,
    id: TemporaryLevelId,
    until: Day,
) -> Result<()> {
    desk.write(&app, move |workspace| {
        workspace.delegation_while_until(&id, until)
    })
    .await
}

#[tauri::command]
#[specta::specta]
pub async fn delegation_give_back(
    app: AppHandle,
    desk: State<'_, Desk>,
    id: TemporaryLevelId,
    on: Option<Day>,
) -> Result<()> {
    desk.write(&app, move |workspace| {
        workspace.delegation_give_back(&id, on)
    })
    .await
}

#[tauri::command]
#[specta::specta]
pub async fn delegation_scale(desk: State<'_, Desk>) -> Result<ScalePage> {
    desk.read(|workspace| workspace.delegation_scale()).await
}

#[tauri::command]
#[specta::specta]
pub async fn delegation_scale_set(app: AppHandle, desk: State<'_, Desk>, to: Scale) -> Result<()> {
    desk.write(&app, move |workspace| workspace.delegation_scale_set(to))
        .await
}
