//! Reading somebody's profile.

use rungs_app::error::Result;
use rungs_app::profile::ProfilePage;
use rungs_domain::ids::{LevelCode, PersonId};
use tauri::State;

use crate::desk::Desk;

#[tauri::command]
#[specta::specta]
pub async fn profile_of(
    desk: State<'_, Desk>,
    person: PersonId,
    against: Option<LevelCode>,
) -> Result<ProfilePage> {
    desk.read(move |workspace| workspace.profile(&person, against.as_ref().map(LevelCode::as_str)))
        .await
}
