//! How PMs see who decides.

use rungs_app::Workspace;
use rungs_app::delegation_views::{
    DelegationViewsPage, DelegationViewsTeam, OwnViewEntry, ViewFormPage,
};
use rungs_app::error::Result;
use rungs_domain::Day;
use rungs_domain::ids::{DecisionAreaCode, PersonId};
use rungs_domain::view_talk::TalkKind;
use tauri::{AppHandle, State};

use crate::desk::Desk;
use crate::dialogs;

#[tauri::command]
#[specta::specta]
pub async fn delegation_views(
    desk: State<'_, Desk>,
    person: PersonId,
) -> Result<DelegationViewsPage> {
    desk.read(move |workspace| workspace.delegation_views(&person))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn delegation_views_team(
    desk: State<'_, Desk>,
    lead: Option<PersonId>,
) -> Result<DelegationViewsTeam> {
    desk.read(move |workspace| workspace.delegation_views_team(lead.as_ref()))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn delegation_view_set(
    app: AppHandle,
    desk: State<'_, Desk>,
    person: PersonId,
    entries: Vec<OwnViewEntry>,
    on: Option<Day>,
) -> Result<u32> {
    desk.write(&app, move |workspace| {
        workspace.delegation_view_set(&person, &entries, on)
    })
    .await
}

/// What comes of a difference: it waits for the next one-to-one, or it was talked about and stays as agreed.
#[tauri::command]
#[specta::specta]
pub async fn delegation_view_talk(
    app: AppHandle,
    desk: State<'_, Desk>,
    person: PersonId,
    area: DecisionAreaCode,
    kind: TalkKind,
    reason: String,
) -> Result<()> {
    desk.write(&app, move |workspace| {
        workspace.delegation_view_talk(&person, &area, kind, &reason)
    })
    .await
}

/// Asks where to save the form somebody fills in without the program; `false` when one changed one's mind.
#[tauri::command]
#[specta::specta]
pub async fn view_form_choose(desk: State<'_, Desk>, person: PersonId) -> Result<bool> {
    let whose = person.clone();
    let name = desk
        .read(move |workspace| workspace.view_form_name(&whose))
        .await?;
    let Some(path) = dialogs::save_file("Save the form", &name, dialogs::SAVED_VIEW_FORM).await
    else {
        return Ok(false);
    };
    desk.read(move |workspace| workspace.view_form_write(&person, &path))
        .await?;
    Ok(true)
}

/// Asks for a form that came back and says what it would do; empty when one changed one's mind. `person` is whose form is awaited.
#[tauri::command]
#[specta::specta]
pub async fn view_form_read_choose(
    desk: State<'_, Desk>,
    person: Option<PersonId>,
) -> Result<Option<ViewFormPage>> {
    let Some(path) = dialogs::open_file("Choose the form that came back", dialogs::FORM).await
    else {
        return Ok(None);
    };
    desk.read(move |workspace| {
        workspace.view_form_page(&Workspace::view_form_answers(&path)?, person.as_ref())
    })
    .await
    .map(Some)
}
