//! One-to-ones.

use rungs_app::error::Result;
use rungs_app::one_to_ones::{
    AgreedAction, MeetingDecision, MeetingPage, OneToOneDraft, OneToOneEdit, OneToOneList,
};
use rungs_domain::ids::{ActionId, OneToOneId, PersonId};
use tauri::{AppHandle, State};

use crate::desk::Desk;

#[tauri::command]
#[specta::specta]
pub async fn one_to_one_list(desk: State<'_, Desk>) -> Result<OneToOneList> {
    desk.read(|workspace| workspace.one_to_one_list()).await
}

#[tauri::command]
#[specta::specta]
pub async fn one_to_ones_of(desk: State<'_, Desk>, person: PersonId) -> Result<MeetingPage> {
    desk.read(move |workspace| workspace.one_to_ones_of(&person))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn one_to_one_add(
    app: AppHandle,
    desk: State<'_, Desk>,
    draft: OneToOneDraft,
) -> Result<OneToOneId> {
    desk.write(&app, move |workspace| workspace.one_to_one_add(&draft))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn one_to_one_decide(
    app: AppHandle,
    desk: State<'_, Desk>,
    decision: MeetingDecision,
    begins: Option<OneToOneDraft>,
) -> Result<Option<OneToOneId>> {
    desk.write(&app, move |workspace| {
        workspace.one_to_one_decide(&decision, begins.as_ref())
    })
    .await
}

#[tauri::command]
#[specta::specta]
pub async fn one_to_one_update(
    app: AppHandle,
    desk: State<'_, Desk>,
    meeting: OneToOneId,
    edit: OneToOneEdit,
) -> Result<()> {
    desk.write(&app, move |workspace| {
        workspace.one_to_one_update(&meeting, &edit)
    })
    .await
}

#[tauri::command]
#[specta::specta]
pub async fn one_to_one_remove(
    app: AppHandle,
    desk: State<'_, Desk>,
    meeting: OneToOneId,
) -> Result<()> {
    desk.write(&app, move |workspace| workspace.one_to_one_remove(&meeting))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn one_to_one_action_add(
    app: AppHandle,
    desk: State<'_, Desk>,
    meeting: OneToOneId,
    action: AgreedAction,
) -> Result<ActionId> {
    desk.write(&app, move |workspace| {
        workspace.one_to_one_action_add(&meeting, &action)
    })
    .await
}
