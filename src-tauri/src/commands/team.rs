//! The team on its ladder.

use rungs_app::error::Result;
use rungs_app::team::TeamPage;
use rungs_domain::Day;
use rungs_domain::ids::PersonId;
use tauri::State;

use crate::desk::Desk;

#[tauri::command]
#[specta::specta]
pub async fn team_ladder(
    desk: State<'_, Desk>,
    lead: Option<PersonId>,
    as_of: Option<Day>,
) -> Result<TeamPage> {
    desk.read(move |workspace| workspace.team(lead.as_ref(), as_of))
        .await
}
