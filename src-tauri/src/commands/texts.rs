//! Documents as text: on the clipboard, or as a file of Markdown.

use rungs_app::error::Result;
use rungs_app::text_out::TextOf;
use tauri::State;

use crate::desk::Desk;
use crate::dialogs;

/// Puts a document on the clipboard, to be pasted as rich text or as Markdown.
#[tauri::command]
#[specta::specta]
pub async fn text_copy(desk: State<'_, Desk>, of: TextOf) -> Result<()> {
    let texts = desk.read(move |workspace| workspace.texts(&of)).await?;
    desk.copy(texts).await
}

/// Asks where to, and writes Markdown; empty when the person changed their mind.
#[tauri::command]
#[specta::specta]
pub async fn text_save(desk: State<'_, Desk>, of: TextOf) -> Result<Option<String>> {
    let whose = of.clone();
    let name = desk
        .read(move |workspace| workspace.text_file_name(&whose))
        .await?;
    let Some(to) = dialogs::save_file("Save as Markdown", &name, dialogs::MARKDOWN).await else {
        return Ok(None);
    };
    let path = to.to_string_lossy().into_owned();
    desk.read(move |workspace| workspace.text_write(&of, &to))
        .await?;
    Ok(Some(path))
}
