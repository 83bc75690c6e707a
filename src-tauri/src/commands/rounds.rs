//! Assessments in stages, and what colleagues say.

use rungs_app::Workspace;
use rungs_app::assessing::{
    Agreement, GoOnPage, PeerAsk, PeerViewEdit, RoundBeginning, RoundPage, SelfFormTaken,
};
use rungs_app::error::Result;
use rungs_domain::Day;
use rungs_domain::assessment_round::RoundView;
use rungs_domain::ids::{AssessmentRoundId, LevelCode, PeerViewId, PersonId};
use tauri::{AppHandle, State};

use crate::desk::Desk;
use crate::dialogs;

#[tauri::command]
#[specta::specta]
pub async fn round_show(desk: State<'_, Desk>, round: AssessmentRoundId) -> Result<RoundPage> {
    desk.read(move |workspace| workspace.round_page(&round))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn round_begin(
    app: AppHandle,
    desk: State<'_, Desk>,
    beginning: RoundBeginning,
) -> Result<AssessmentRoundId> {
    desk.write(&app, move |workspace| workspace.round_begin(&beginning))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn round_hand_in(
    app: AppHandle,
    desk: State<'_, Desk>,
    round: AssessmentRoundId,
    view: RoundView,
    on: Option<Day>,
) -> Result<()> {
    desk.write(&app, move |workspace| {
        workspace.round_hand_in(&round, view, on)
    })
    .await
}

#[tauri::command]
#[specta::specta]
pub async fn round_take_back(
    app: AppHandle,
    desk: State<'_, Desk>,
    round: AssessmentRoundId,
    view: RoundView,
) -> Result<()> {
    desk.write(&app, move |workspace| {
        workspace.round_take_back(&round, view)
    })
    .await
}

#[tauri::command]
#[specta::specta]
pub async fn round_agree(
    app: AppHandle,
    desk: State<'_, Desk>,
    round: AssessmentRoundId,
    agreement: Agreement,
) -> Result<()> {
    desk.write(&app, move |workspace| {
        workspace.round_agree(&round, &agreement)
    })
    .await
}

#[tauri::command]
#[specta::specta]
pub async fn round_close(
    app: AppHandle,
    desk: State<'_, Desk>,
    round: AssessmentRoundId,
    on: Option<Day>,
) -> Result<AssessmentRoundId> {
    desk.write(&app, move |workspace| workspace.round_close(&round, on))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn round_reopen(
    app: AppHandle,
    desk: State<'_, Desk>,
    round: AssessmentRoundId,
) -> Result<AssessmentRoundId> {
    desk.write(&app, move |workspace| workspace.round_reopen(&round))
        .await
}

/// What going on with the ladder that counts would do; empty where there is nothing to go on to.
#[tauri::command]
#[specta::specta]
pub async fn round_go_on_show(
    desk: State<'_, Desk>,
    round: AssessmentRoundId,
) -> Result<Option<GoOnPage>> {
    desk.read(move |workspace| workspace.round_go_on_page(&round))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn round_go_on(
    app: AppHandle,
    desk: State<'_, Desk>,
    round: AssessmentRoundId,
    against: Option<LevelCode>,
) -> Result<AssessmentRoundId> {
    desk.write(&app, move |workspace| {
        workspace.round_go_on(&round, against.as_ref().map(LevelCode::as_str))
    })
    .await
}

#[tauri::command]
#[specta::specta]
pub async fn round_discard(
    app: AppHandle,
    desk: State<'_, Desk>,
    round: AssessmentRoundId,
) -> Result<()> {
    desk.write(&app, move |workspace| workspace.round_discard(&round))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn peer_view_ask(
    app: AppHandle,
    desk: State<'_, Desk>,
    ask: PeerAsk,
) -> Result<PeerViewId> {
    desk.write(&app, move |workspace| workspace.peer_view_ask(&ask))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn peer_view_update(
    app: AppHandle,
    desk: State<'_, Desk>,
    view: PeerViewId,
    edit: PeerViewEdit,
) -> Result<()> {
    desk.write(&app, move |workspace| {
        workspace.peer_view_update(&view, &edit)
    })
    .await
}

#[tauri::command]
#[specta::specta]
pub async fn peer_view_remove(
    app: AppHandle,
    desk: State<'_, Desk>,
    view: PeerViewId,
) -> Result<()> {
    desk.write(&app, move |workspace| workspace.peer_view_remove(&view))
        .await
}

/// Asks where to save the form somebody fills in without the program; `false` when the person changed their mind.
#[tauri::command]
#[specta::specta]
pub async fn self_form_choose(
    desk: State<'_, Desk>,
    person: PersonId,
    against: Option<LevelCode>,
) -> Result<bool> {
    let (whose, held) = (person.clone(), against.clone());
    let name = desk
        .read(move |workspace| {
            workspace.self_form_name(&whose, held.as_ref().map(LevelCode::as_str))
        })
        .await?;
    let Some(path) = dialogs::save_file("Save the form", &name, dialogs::SAVED_FORM).await else {
        return Ok(false);
    };
    desk.read(move |workspace| {
        let against = against.as_ref().map(LevelCode::as_str);
        workspace.self_form_write(&person, against, &path)
    })
    .await?;
    Ok(true)
}

/// Asks for the form of somebody that came back and takes it over; empty when one changed one's mind.
#[tauri::command]
#[specta::specta]
pub async fn self_form_read_choose(
    app: AppHandle,
    desk: State<'_, Desk>,
    person: PersonId,
) -> Result<Option<SelfFormTaken>> {
    let Some(path) = dialogs::open_file("Choose the form that came back", dialogs::FORM).await
    else {
        return Ok(None);
    };
    desk.write(&app, move |workspace| {
        workspace.self_form_take(&Workspace::self_form_answers(&path)?, Some(&person))
    })
    .await
    .map(Some)
}
