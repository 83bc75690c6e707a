//! Starting and ending: the window is shown once the page has painted, the last workspace is opened again, a copy is kept at close.

use std::path::PathBuf;
use std::time::Duration;

use rungs_app::opening;
use tauri::{Emitter, Manager, RunEvent, WindowEvent};

use crate::commands::poker::CardTable;
use crate::desk::Desk;
use crate::{automation, bindings};

/// Shown by then even when the page has not asked for it.
const PATIENCE: Duration = Duration::from_secs(3);

/// How long a page may take to say that it has heard of the wish to close the window. Keeping what was typed last may take longer.
const LAST_WORDS: Duration = Duration::from_secs(2);

/// Runs until the window is closed.
///
/// # Errors
/// When the platform gives us no window.
pub fn run() -> Result<(), Box<dyn std::error::Error>> {
    if let Some(ended) = automation::started_without()? {
        std::process::exit(ended.code().unwrap_or(1));
    }
    let folder = data_folder().ok_or("there is no home folder to keep workspaces in")?;
    let builder = bindings::builder();
    tauri::Builder::default()
        .manage(Desk::new(folder))
        .manage(CardTable::default())
        .invoke_handler(builder.invoke_handler())
        .setup(|app| {
            app.state::<Desk>().begin(named_workspace());
            if let Some(window) = app.get_webview_window("main") {
                std::thread::spawn(move || {
                    // The page shows itself at its first paint; this is for a page that cannot.
                    std::thread::park_timeout(PATIENCE);
                    let _ = window.show();
                });
            }
            Ok(())
        })
        .on_window_event(|window, event| {
            if let WindowEvent::CloseRequested { api, .. } = event
                && let Some(wish) = window.state::<Desk>().closing().wish()
            {
                api.prevent_close();
                let _ = window.emit("closing", ());
                let window = window.clone();
                std::thread::spawn(move || {
                    // The window goes by itself; this is for a page that cannot ask for it.
                    std::thread::park_timeout(LAST_WORDS);
                    if window.state::<Desk>().closing().is_unanswered(wish) {
                        let _ = window.destroy();
                    }
                });
            }
        })
        .build(tauri::generate_context!())?
        .run(|app, event| {
            if matches!(event, RunEvent::Exit) {
                app.state::<Desk>().end();
            }
        });
    Ok(())
}

/// The file somebody opened Rungs with.
fn named_workspace() -> Option<PathBuf> {
    std::env::args_os().nth(1).map(PathBuf::from)
}

#[cfg(feature = "e2e")]
fn data_folder() -> Option<PathBuf> {
    std::env::var_os("RUNGS_E2E_DIR")
        .map(PathBuf::from)
        .or_else(opening::default_folder)
}

#[cfg(not(feature = "e2e"))]
fn data_folder() -> Option<PathBuf> {
    opening::default_folder()
}
