//! What is due for the leader.

use rungs_app::calendar::{CalendarFile, CalendarOf, NextOneToOnes};
use rungs_app::due::{DueList, DueWhose};
use rungs_app::error::Result;
use rungs_app::printing::file_name;
use rungs_domain::Day;
use tauri::State;

use crate::desk::Desk;
use crate::dialogs;

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

/// Asks where to, and writes the calendar; empty when the person changed their mind.
#[tauri::command]
#[specta::specta]
pub async fn calendar_save(
    desk: State<'_, Desk>,
    of: CalendarOf,
    one_to_ones: NextOneToOnes,
    name: String,
) -> Result<Option<CalendarFile>> {
    let name = file_name("Due", &name, "ics");
    let Some(to) = dialogs::save_file("Save the calendar", &name, dialogs::CALENDAR).await else {
        return Ok(None);
    };
    desk.read(move |workspace| workspace.calendar_write(&of, one_to_ones, &to))
        .await
        .map(Some)
}
