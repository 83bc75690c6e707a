//! The roster and the page of one person.

use rungs_app::error::Result;
use rungs_app::person_page::PersonPage;
use rungs_app::roster::{OpenRoleDraft, PersonDraft, PersonForm, RosterList};
use rungs_domain::Day;
use rungs_domain::ids::{OpenRoleId, PersonId};
use rungs_domain::timeline::TimelineEntry;
use tauri::{AppHandle, State};

use crate::desk::Desk;

#[tauri::command]
#[specta::specta]
pub async fn roster_list(desk: State<'_, Desk>, as_of: Option<Day>) -> Result<RosterList> {
    desk.read(move |workspace| workspace.roster_list(as_of))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn person_page(desk: State<'_, Desk>, person: PersonId) -> Result<PersonPage> {
    desk.read(move |workspace| workspace.person_page(&person))
        .await
}

/// How they came here, newest first.
#[tauri::command]
#[specta::specta]
pub async fn person_timeline(
    desk: State<'_, Desk>,
    person: PersonId,
) -> Result<Vec<TimelineEntry>> {
    desk.read(move |workspace| workspace.person_timeline(&person))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn person_add(
    app: AppHandle,
    desk: State<'_, Desk>,
    draft: PersonDraft,
) -> Result<PersonId> {
    desk.write(&app, move |workspace| workspace.person_add(&draft))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn person_edit(
    app: AppHandle,
    desk: State<'_, Desk>,
    person: PersonId,
    form: PersonForm,
) -> Result<()> {
    desk.write(&app, move |workspace| {
        workspace.person_edit(&person, &form.into())
    })
    .await
}

#[tauri::command]
#[specta::specta]
pub async fn person_archive(
    app: AppHandle,
    desk: State<'_, Desk>,
    person: PersonId,
    on: Option<Day>,
) -> Result<()> {
    desk.write(&app, move |workspace| workspace.person_archive(&person, on))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn person_restore(
    app: AppHandle,
    desk: State<'_, Desk>,
    person: PersonId,
    on: Option<Day>,
) -> Result<()> {
    desk.write(&app, move |workspace| workspace.person_restore(&person, on))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn person_delete(app: AppHandle, desk: State<'_, Desk>, person: PersonId) -> Result<()> {
    desk.write(&app, move |workspace| workspace.person_delete(&person))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn open_role_add(
    app: AppHandle,
    desk: State<'_, Desk>,
    draft: OpenRoleDraft,
) -> Result<OpenRoleId> {
    desk.write(&app, move |workspace| workspace.open_role_add(&draft))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn open_role_close(
    app: AppHandle,
    desk: State<'_, Desk>,
    role: OpenRoleId,
) -> Result<()> {
    desk.write(&app, move |workspace| workspace.open_role_close(&role))
        .await
}
