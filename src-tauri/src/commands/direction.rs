//! Talks about direction and looks at the signs of being stuck.

use rungs_app::direction::{DirectionPage, DirectionTalkDraft, DirectionTalkEdit};
use rungs_app::error::Result;
use rungs_app::stuck::{StuckCheckInDraft, StuckPage, SuggestionGoesTo};
use rungs_domain::ids::{ActionId, DirectionTalkId, PersonId, StuckCheckInId};
use rungs_domain::stuck::StuckSign;
use tauri::{AppHandle, State};

use crate::desk::Desk;

#[tauri::command]
#[specta::specta]
pub async fn direction_of(desk: State<'_, Desk>, person: PersonId) -> Result<DirectionPage> {
    desk.read(move |workspace| workspace.direction_page(&person))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn direction_talk_add(
    app: AppHandle,
    desk: State<'_, Desk>,
    draft: DirectionTalkDraft,
) -> Result<DirectionTalkId> {
    desk.write(&app, move |workspace| workspace.direction_talk_add(&draft))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn direction_talk_update(
    app: AppHandle,
    desk: State<'_, Desk>,
    talk: DirectionTalkId,
    edit: DirectionTalkEdit,
) -> Result<()> {
    desk.write(&app, move |workspace| {
        workspace.direction_talk_update(&talk, &edit)
    })
    .await
}

#[tauri::command]
#[specta::specta]
pub async fn direction_talk_remove(
    app: AppHandle,
    desk: State<'_, Desk>,
    talk: DirectionTalkId,
) -> Result<()> {
    desk.write(&app, move |workspace| {
        workspace.direction_talk_remove(&talk)
    })
    .await
}

#[tauri::command]
#[specta::specta]
pub async fn stuck_of(desk: State<'_, Desk>, person: PersonId) -> Result<StuckPage> {
    desk.read(move |workspace| workspace.stuck_page(&person))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn stuck_check_in_add(
    app: AppHandle,
    desk: State<'_, Desk>,
    draft: StuckCheckInDraft,
) -> Result<StuckCheckInId> {
    desk.write(&app, move |workspace| workspace.stuck_check_in_add(&draft))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn stuck_check_in_remove(
    app: AppHandle,
    desk: State<'_, Desk>,
    check_in: StuckCheckInId,
) -> Result<()> {
    desk.write(&app, move |workspace| {
        workspace.stuck_check_in_remove(&check_in)
    })
    .await
}

#[tauri::command]
#[specta::specta]
pub async fn stuck_suggestion_take(
    app: AppHandle,
    desk: State<'_, Desk>,
    person: PersonId,
    sign: StuckSign,
    index: u8,
    to: SuggestionGoesTo,
) -> Result<ActionId> {
    desk.write(&app, move |workspace| {
        workspace.stuck_suggestion_take(&person, sign, index, to)
    })
    .await
}
