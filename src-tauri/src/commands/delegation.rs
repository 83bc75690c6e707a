//! The delegation matrix.

use rungs_app::delegating::{DelegationDraft, DelegationLine, Matrix};
use rungs_app::error::Result;
use rungs_domain::Day;
use rungs_domain::decision_area::DecisionArea;
use rungs_domain::ids::{DecisionAreaCode, PersonId};
use tauri::{AppHandle, State};

use crate::desk::Desk;

#[tauri::command]
#[specta::specta]
pub async fn delegation_matrix(
    desk: State<'_, Desk>,
    lead: Option<PersonId>,
    as_of: Option<Day>,
) -> Result<Matrix> {
    desk.read(move |workspace| workspace.delegation_matrix(lead.as_ref(), as_of))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn delegation_history(
    desk: State<'_, Desk>,
    person: PersonId,
    area: DecisionAreaCode,
) -> Result<Vec<DelegationLine>> {
    desk.read(move |workspace| workspace.delegation_history(&person, &area))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn decision_areas(desk: State<'_, Desk>) -> Result<Vec<DecisionArea>> {
    desk.read(|workspace| workspace.decision_areas()).await
}

/// Sets one cell or several in one step.
#[tauri::command]
#[specta::specta]
pub async fn delegation_set(
    app: AppHandle,
    desk: State<'_, Desk>,
    drafts: Vec<DelegationDraft>,
) -> Result<u32> {
    desk.write(&app, move |workspace| {
        workspace.delegation_set_many(&drafts)
    })
    .await
}
