//! What is found about the decisions of a team.

use rungs_app::delegating::{CoveragePage, CoverageScope, LookAgain};
use rungs_app::error::Result;
use rungs_domain::Day;
use rungs_domain::ids::PersonId;
use tauri::State;

use crate::desk::Desk;

#[tauri::command]
#[specta::specta]
pub async fn delegation_coverage(
    desk: State<'_, Desk>,
    scope: CoverageScope,
    as_of: Option<Day>,
    most: Option<u32>,
) -> Result<CoveragePage> {
    desk.read(move |workspace| workspace.delegation_coverage(&scope, as_of, most))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn delegation_look_again(desk: State<'_, Desk>, person: PersonId) -> Result<LookAgain> {
    desk.read(move |workspace| workspace.delegation_look_again(&person))
        .await
}
