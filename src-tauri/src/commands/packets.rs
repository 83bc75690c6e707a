//! Promotion packets.

use rungs_app::error::Result;
use rungs_app::packets::{PacketOf, PacketPage, SharingFirst};
use rungs_domain::ids::{EvidenceId, PersonId};
use tauri::{AppHandle, State};

use crate::desk::Desk;

#[tauri::command]
#[specta::specta]
pub async fn packet_show(
    desk: State<'_, Desk>,
    person: PersonId,
    level: Option<String>,
) -> Result<PacketPage> {
    desk.read(move |workspace| workspace.packet(&person, level.as_deref()))
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn packet_state(
    app: AppHandle,
    desk: State<'_, Desk>,
    of: PacketOf,
    statement: String,
) -> Result<()> {
    desk.write(&app, move |workspace| {
        workspace.packet_state(&of, &statement)
    })
    .await
}

#[tauri::command]
#[specta::specta]
pub async fn packet_choose(
    app: AppHandle,
    desk: State<'_, Desk>,
    of: PacketOf,
    evidence: EvidenceId,
    first: SharingFirst,
) -> Result<()> {
    desk.write(&app, move |workspace| {
        workspace.packet_choose(&of, &evidence, first)
    })
    .await
}

#[tauri::command]
#[specta::specta]
pub async fn packet_leave_out(
    app: AppHandle,
    desk: State<'_, Desk>,
    of: PacketOf,
    evidence: EvidenceId,
) -> Result<()> {
    desk.write(&app, move |workspace| {
        workspace.packet_leave_out(&of, &evidence)
    })
    .await
}
