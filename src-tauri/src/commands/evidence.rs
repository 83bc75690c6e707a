//! Keeping evidence.

use rungs_app::error::Result;
use rungs_app::evidence::{EvidenceDraft, EvidenceEdit, EvidenceList, EvidenceSearch};
use rungs_domain::ids::EvidenceId;
use tauri::{AppHandle, State};

use crate::desk::Desk;

#[tauri::command]
#[specta::specta]
pub async fn evidence_search(
    desk: State<'_, Desk>,
    search: EvidenceSearch,
) -> Result<EvidenceList> {
    desk.read(move |workspace| workspace.evidence_search(&search))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn evidence_add(
    app: AppHandle,
    desk: State<'_, Desk>,
    draft: EvidenceDraft,
) -> Result<EvidenceId> {
    desk.write(&app, move |workspace| workspace.evidence_add(&draft))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn evidence_update(
    app: AppHandle,
    desk: State<'_, Desk>,
    evidence: EvidenceId,
    edit: EvidenceEdit,
) -> Result<()> {
    desk.write(&app, move |workspace| {
        workspace.evidence_update(&evidence, &edit)
    })
    .await
}

#[tauri::command]
#[specta::specta]
pub async fn evidence_remove(
    app: AppHandle,
    desk: State<'_, Desk>,
    evidence: EvidenceId,
) -> Result<()> {
    desk.write(&app, move |workspace| workspace.evidence_remove(&evidence))
        .await
}
