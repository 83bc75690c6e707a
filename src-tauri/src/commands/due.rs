//! What is due for the leader.

use rungs_app::due::{DueList, DueWhose};
use rungs_app::error::Result;
use rungs_domain::Day;
use tauri::State;

use crate::desk::Desk;

#[tauri::command]
#[specta::specta]
pub async fn due_list(
    desk: State<'_, Desk>,
    as_of: Option<Day>,
    whose: DueWhose,
) -> Result<DueList> {
    desk.read(move |workspace| workspace.due_list(as_of, &whose))
        .await
}
