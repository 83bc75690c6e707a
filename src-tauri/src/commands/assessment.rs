//! Rating people and reading gaps.

use rungs_app::assessing::{AssessmentDraft, AssessmentSheet, GapsPage};
use rungs_app::error::Result;
use rungs_app::readiness::{ReadinessCallDraft, ReadinessPage};
use rungs_domain::ids::{AssessmentId, LevelCode, PersonId, ReadinessCallId};
use tauri::{AppHandle, State};

use crate::desk::Desk;

#[tauri::command]
#[specta::specta]
pub async fn assessment_show(
    desk: State<'_, Desk>,
    person: PersonId,
    against: Option<LevelCode>,
) -> Result<AssessmentSheet> {
    desk.read(move |workspace| {
        workspace.assessment_sheet(&person, against.as_ref().map(LevelCode::as_str))
    })
    .await
}

#[tauri::command]
#[specta::specta]
pub async fn gaps_of(
    desk: State<'_, Desk>,
    person: PersonId,
    against: Option<LevelCode>,
) -> Result<GapsPage> {
    desk.read(move |workspace| workspace.gaps(&person, against.as_ref().map(LevelCode::as_str)))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn assess(
    app: AppHandle,
    desk: State<'_, Desk>,
    draft: AssessmentDraft,
) -> Result<AssessmentId> {
    desk.write(&app, move |workspace| workspace.assess(&draft))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn assessment_discard(
    app: AppHandle,
    desk: State<'_, Desk>,
    assessment: AssessmentId,
) -> Result<()> {
    desk.write(&app, move |workspace| {
        workspace.assessment_discard(&assessment)
    })
    .await
}

#[tauri::command]
#[specta::specta]
pub async fn readiness_of(
    desk: State<'_, Desk>,
    person: PersonId,
    against: Option<LevelCode>,
) -> Result<ReadinessPage> {
    desk.read(move |workspace| {
        workspace.readiness(&person, against.as_ref().map(LevelCode::as_str))
    })
    .await
}

#[tauri::command]
#[specta::specta]
pub async fn readiness_call_add(
    app: AppHandle,
    desk: State<'_, Desk>,
    draft: ReadinessCallDraft,
) -> Result<ReadinessCallId> {
    desk.write(&app, move |workspace| workspace.readiness_call_add(&draft))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn readiness_call_remove(
    app: AppHandle,
    desk: State<'_, Desk>,
    call: ReadinessCallId,
) -> Result<()> {
    desk.write(&app, move |workspace| {
        workspace.readiness_call_remove(&call)
    })
    .await
}
