//! Reading the ladder.

use rungs_app::error::Result;
use rungs_app::ladder::LadderPage;
use tauri::State;

use crate::desk::Desk;

#[tauri::command]
#[specta::specta]
pub async fn ladder_show(desk: State<'_, Desk>) -> Result<LadderPage> {
    desk.read(|workspace| workspace.ladder_page()).await
}
