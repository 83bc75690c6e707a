//! What lies on the desk: at most one open workspace, and the way calls get to it without holding up the window.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError, RwLock};
use std::time::Duration;

use rungs_app::clock::{SystemClock, Uuids};
use rungs_app::error::{AppError, Code, Result};
use rungs_app::last_opened;
use rungs_app::opening::{self, ShippedLadder};
use rungs_app::printing::{FontSource, Printer};
use rungs_app::text_out::Texts;
use rungs_app::{Access, OpOutput, Tag, Workspace};
use serde::Serialize;
use tauri::{AppHandle, Emitter};
use tempfile::TempDir;

use crate::clipboard::{self, Clipboard};
use crate::closing::Closing;
use crate::looked_at::LookedAt;

/// How long a long document is kept for somebody who leafs through it.
const PAGES_KEPT: Duration = Duration::from_secs(120);

#[derive(Debug)]
pub struct Desk {
    open: RwLock<Option<Arc<Workspace>>>,
    /// Where workspaces lie unless a person says otherwise.
    folder: PathBuf,
    /// Why the workspace to begin with could not be opened.
    refused_at_start: RwLock<Option<AppError>>,
    /// Made at the first print, since fonts take a moment to load.
    printer: OnceLock<Printer>,
    /// How often pages were looked at.
    looks: Arc<AtomicU64>,
    looked_at: LookedAt,
    /// Opened at the first copy.
    clipboard: Arc<Mutex<Option<Box<dyn Clipboard>>>>,
    closing: Closing,
    /// Where files lie on their way to the printer; gone when the program ends.
    tray: Mutex<Option<TempDir>>,
    /// Long jobs begun before this number were asked to stop.
    jobs: Arc<AtomicU64>,
}

/// Lets a long job see whether it was asked to stop.
#[derive(Debug)]
pub struct Stop {
    begun: u64,
    jobs: Arc<AtomicU64>,
}

impl Stop {
    #[must_use]
    pub fn stopped(&self) -> bool {
        self.jobs.load(Ordering::Relaxed) > self.begun
    }
}

/// The event a long job sends on its way.
#[derive(Debug, Clone, Serialize)]
struct Progress<'a> {
    job: &'a str,
    done: u64,
    total: u64,
    stage: &'a str,
}

/// The one event after a write.
#[derive(Debug, Clone, Serialize)]
struct Changed {
    tags: BTreeSet<Tag>,
}

impl Desk {
    #[must_use]
    pub fn new(folder: PathBuf) -> Self {
        Self {
            open: RwLock::default(),
            folder,
            refused_at_start: RwLock::default(),
            printer: OnceLock::new(),
            looks: Arc::default(),
            looked_at: LookedAt::default(),
            clipboard: Arc::default(),
            closing: Closing::default(),
            tray: Mutex::default(),
            jobs: Arc::default(),
        }
    }

    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The open workspace.
    ///
    /// # Errors
    /// `no_workspace`.
    pub fn workspace(&self) -> Result<Arc<Workspace>> {
        let open = self.open.read().unwrap_or_else(PoisonError::into_inner);
        open.clone().ok_or_else(|| {
            AppError::new(
                Code::NoWorkspace,
                "No workspace is open. Open one or make a new one.",
            )
        })
    }

    /// Opens a workspace file in place of the one that is open.
    ///
    /// # Errors
    /// As `opening::open`; then the one before stays open.
    pub fn open(&self, path: &Path) -> Result<()> {
        let already = self.workspace().is_ok_and(|open| open.path() == path);
        if already {
            return Ok(());
        }
        let workspace = opening::open(path, Access::Write, Arc::new(SystemClock), Arc::new(Uuids))?;
        self.put(workspace);
        Ok(())
    }

    /// Opens the workspace to begin with: the one named, or else the one that was open last. A refusal is kept for the first
    /// screen to show.
    pub fn begin(&self, named: Option<PathBuf>) {
        let Some(path) = named.or_else(|| last_opened::last(&self.folder)) else {
            return;
        };
        *self
            .refused_at_start
            .write()
            .unwrap_or_else(PoisonError::into_inner) = self.open(&path).err();
    }

    /// Why `begin` opened nothing, if it tried.
    #[must_use]
    pub fn refused_at_start(&self) -> Option<AppError> {
        self.refused_at_start
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Makes a new workspace and opens it.
    ///
    /// # Errors
    /// As `opening::create`.
    pub fn create(&self, path: &Path, ladder: ShippedLadder) -> Result<()> {
        let workspace = opening::create(path, ladder, Arc::new(SystemClock), Arc::new(Uuids))?;
        self.put(workspace);
        Ok(())
    }

    /// Opens the sample team, making it the first time.
    ///
    /// # Errors
    /// As `open` and `create`. A sample that could not be finished is removed.
    pub fn open_sample(&self) -> Result<()> {
        let path = rungs_app::copies::file_for(&self.folder, "Sample team")?;
        if path.exists() {
            return self.open(&path);
        }
        let workspace = opening::create(
            &path,
            ShippedLadder::Product,
            Arc::new(SystemClock),
            Arc::new(Uuids),
        )?;
        if let Err(error) = workspace.fill_with_sample() {
            workspace.discard();
            return Err(error);
        }
        self.put(workspace);
        Ok(())
    }

    /// The files somebody is looking at, before they confirm them.
    #[must_use]
    pub const fn looked_at(&self) -> &LookedAt {
        &self.looked_at
    }

    fn put(&self, workspace: Workspace) {
        self.looked_at.forget();
        last_opened::remember(&self.folder, workspace.path());
        let before = self
            .open
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .replace(Arc::new(workspace));
        keep_copy_of(before);
    }

    /// Closes the workspace for another one to be chosen, now or at the next start.
    pub fn leave(&self) {
        last_opened::forget(&self.folder);
        self.looked_at.forget();
        self.close();
    }

    /// Whether the window may close.
    #[must_use]
    pub const fn closing(&self) -> &Closing {
        &self.closing
    }

    /// Clears away what was on its way to the printer, and closes the workspace.
    pub fn end(&self) {
        *self.tray.lock().unwrap_or_else(PoisonError::into_inner) = None;
        self.close();
    }

    /// Closes the workspace, keeping a verified copy.
    fn close(&self) {
        let before = self
            .open
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        keep_copy_of(before);
    }

    /// The printer with its fonts.
    ///
    /// # Errors
    /// `internal` when the shipped templates cannot be read.
    pub fn printer(&self) -> Result<Printer> {
        if let Some(printer) = self.printer.get() {
            return Ok(printer.clone());
        }
        let made = Printer::new(FontSource::WithSystem).map_err(|error| {
            AppError::new(
                Code::Internal,
                format!("Printing is not available: {error}."),
            )
        })?;
        Ok(self.printer.get_or_init(|| made).clone())
    }

    /// Lets go of what the printer keeps for looking at further pages, unless somebody does so in the next minutes.
    pub fn forget_pages_later(&self) {
        let Some(printer) = self.printer.get().cloned() else {
            return;
        };
        let looks = Arc::clone(&self.looks);
        let look = looks.fetch_add(1, Ordering::Relaxed) + 1;
        tauri::async_runtime::spawn(async move {
            tokio::time::sleep(PAGES_KEPT).await;
            if looks.load(Ordering::Relaxed) == look {
                printer.forget_pages();
            }
        });
    }

    /// A folder for one file on its way to the printer, which nobody else can read.
    ///
    /// # Errors
    /// `read_only` when the system's folder for temporary files cannot be written to.
    pub fn paper_tray(&self) -> Result<PathBuf> {
        let refused = |error: std::io::Error| {
            AppError::new(
                Code::ReadOnly,
                format!("No file for the printer could be made: {error}. Save as PDF instead."),
            )
        };
        let mut tray = self.tray.lock().unwrap_or_else(PoisonError::into_inner);
        let tray = match tray.as_ref() {
            Some(tray) => tray,
            None => tray.insert(tempfile::tempdir().map_err(refused)?),
        };
        // Each in a folder of its own: another program may still be reading the one before.
        Ok(tempfile::tempdir_in(tray.path()).map_err(refused)?.keep())
    }

    /// Puts a document on the clipboard, away from the window's own thread: the system may take its time.
    ///
    /// # Errors
    /// `internal` where there is no clipboard.
    pub async fn copy(&self, texts: Texts) -> Result<()> {
        let held = Arc::clone(&self.clipboard);
        away(move || {
            let mut held = held.lock().unwrap_or_else(PoisonError::into_inner);
            let clipboard = match held.as_mut() {
                Some(clipboard) => clipboard,
                None => held.insert(clipboard::open()?),
            };
            clipboard.put(&texts)
        })
        .await
    }

    /// A long job begins.
    #[must_use]
    pub fn begin_job(&self) -> Stop {
        Stop {
            begun: self.jobs.load(Ordering::Relaxed),
            jobs: Arc::clone(&self.jobs),
        }
    }

    /// Asks all long jobs under way to stop.
    pub fn stop_jobs(&self) {
        self.jobs.fetch_add(1, Ordering::Relaxed);
    }

    /// Runs a use case away from the window's own thread.
    ///
    /// # Errors
    /// Whatever the use case refuses.
    pub async fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Workspace) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let workspace = self.workspace()?;
        away(move || work(&workspace)).await
    }

    /// As `read`, and afterwards says what has changed.
    ///
    /// # Errors
    /// Whatever the use case refuses.
    pub async fn write<T: Send + 'static>(
        &self,
        window: &AppHandle,
        work: impl FnOnce(&Workspace) -> Result<OpOutput<T>> + Send + 'static,
    ) -> Result<T> {
        let output = self.read(work).await?;
        tell(window, output.changes);
        Ok(output.value)
    }
}

/// Says to the page what has changed. A page that is gone need not know.
pub fn tell(window: &AppHandle, tags: BTreeSet<Tag>) {
    let _ = window.emit("changed", Changed { tags });
}

/// Says how far a long job has come.
pub fn report(window: &AppHandle, job: &str, done: u64, total: u64, stage: &str) {
    let _ = window.emit(
        "progress",
        Progress {
            job,
            done,
            total,
            stage,
        },
    );
}

/// Runs blocking work on a thread for it.
///
/// # Errors
/// Whatever the work refuses; `internal` when it did not come to an end.
pub async fn away<T: Send + 'static>(
    work: impl FnOnce() -> Result<T> + Send + 'static,
) -> Result<T> {
    tokio::task::spawn_blocking(work).await.unwrap_or_else(|_| {
        Err(AppError::new(
            Code::Internal,
            "Something went wrong inside Rungs. Nothing was changed; please try again.",
        ))
    })
}

fn keep_copy_of(workspace: Option<Arc<Workspace>>) {
    if let Some(Err(error)) = workspace.map(|workspace| workspace.keep_copy()) {
        eprintln!("No copy of the workspace was kept: {error}");
    }
}
