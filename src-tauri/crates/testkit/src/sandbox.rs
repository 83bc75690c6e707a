//! A workspace in a temporary folder, on a day that passes only when a test says so, with ids counted up from one.

use std::fmt;
use std::fs;
use std::ops::{ControlFlow, Deref};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rungs_app::clock::{CountedIds, FixedClock, IdSource};
use rungs_app::importing::{ColumnChoice, ImportPage, Select};
use rungs_app::opening::{self, ShippedLadder};
use rungs_app::roster::PersonDraft;
use rungs_app::{Access, Workspace};
use rungs_domain::Day;
use rungs_domain::ids::PersonId;
use rungs_store::{Store, StoreError, Tx};
use tempfile::TempDir;

/// The day it is in every sandbox, until a test goes on to another one.
pub const TODAY: &str = "2026-11-24";

/// # Panics
/// When there is no such day.
#[must_use]
pub fn day(text: &str) -> Day {
    Day::parse(text).expect("an existing day as 2026-11-24")
}

#[must_use]
pub fn today() -> Day {
    day(TODAY)
}

/// An open workspace and the folder it lies in, which goes when the sandbox goes. Use cases are called on the sandbox itself.
pub struct Sandbox {
    /// Only away while rows are written past it.
    workspace: Option<Workspace>,
    ids: Arc<CountedIds>,
    on: Day,
    file: PathBuf,
    // Last, so that the file is closed before its folder goes.
    folder: TempDir,
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox")
            .field("file", &self.file)
            .finish_non_exhaustive()
    }
}

impl Default for Sandbox {
    fn default() -> Self {
        Self::new()
    }
}

impl Deref for Sandbox {
    type Target = Workspace;

    fn deref(&self) -> &Workspace {
        self.workspace.as_ref().expect("open between two calls")
    }
}

impl Sandbox {
    /// An empty workspace with the product ladder.
    ///
    /// # Panics
    /// When no workspace can be made, such as on a full disk.
    #[must_use]
    pub fn new() -> Self {
        Self::with(ShippedLadder::Product)
    }

    /// # Panics
    /// As `new`.
    #[must_use]
    pub fn with(ladder: ShippedLadder) -> Self {
        let folder = tempfile::Builder::new()
            .prefix("rungs-sandbox-")
            .tempdir()
            .expect("a temporary folder");
        let file = folder.path().join("Team.rungs");
        let ids = Arc::new(CountedIds::default());
        let workspace = opening::create(&file, ladder, clock(today()), Arc::clone(&ids) as _)
            .expect("a new workspace");
        Self {
            workspace: Some(workspace),
            ids,
            on: today(),
            file,
            folder,
        }
    }

    /// Where the test may put files of its own.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The workspace file.
    #[must_use]
    pub fn file(&self) -> &Path {
        &self.file
    }

    /// Closes the workspace and hands over its file and the folder around it, for somebody else to open.
    #[must_use]
    pub fn closed(self) -> (PathBuf, TempDir) {
        let Self {
            workspace,
            file,
            folder,
            ..
        } = self;
        drop(workspace);
        (file, folder)
    }

    /// Puts a file beside the workspace.
    ///
    /// # Panics
    /// When it cannot be written.
    pub fn put(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.folder.path().join(name);
        fs::write(&path, content).expect("a file beside the workspace");
        path
    }

    /// Adds somebody with a title only.
    ///
    /// # Panics
    /// When the roster refuses them.
    pub fn hire(&self, name: &str, title: &str, manager: Option<&PersonId>) -> PersonId {
        let draft = PersonDraft {
            name: name.into(),
            title: title.into(),
            manager: manager.cloned(),
            ..PersonDraft::default()
        };
        self.person_add(&draft).expect("a new person").value
    }

    /// Imports everybody a roster names.
    ///
    /// # Panics
    /// When the roster cannot be read or saved.
    pub fn import_csv(&self, roster: &str) -> ImportPage {
        let path = self.put("roster.csv", roster);
        let mut patiently = |_, _| ControlFlow::Continue(());
        let file = self
            .read_roster(&path, &ColumnChoice::default(), &mut patiently)
            .expect("a roster");
        self.import(&file, Select::All, &[], &mut patiently)
            .expect("a saved roster")
            .value
    }

    /// Closes the workspace and opens it again, which forgets what could be undone.
    ///
    /// # Panics
    /// When it does not open.
    pub fn reopen(&mut self) {
        self.past_the_workspace(|| {});
    }

    /// Closes the workspace and opens it again on another day.
    ///
    /// # Panics
    /// When it does not open.
    pub fn reopen_on(&mut self, day: Day) {
        self.on = day;
        self.reopen();
    }

    /// Writes rows as they are, in one transaction, past the rules and without undo.
    ///
    /// # Panics
    /// When the database refuses them.
    pub fn write_rows(
        &mut self,
        work: impl FnOnce(&mut Tx<'_>, &CountedIds) -> Result<(), StoreError>,
    ) {
        let (file, ids) = (self.file.clone(), Arc::clone(&self.ids));
        self.past_the_workspace(|| {
            let store =
                Store::open(&file, Access::Write, |_| Ok(())).expect("the file of a workspace");
            store
                .write(|tx| work(tx, &ids))
                .expect("rows the database takes");
        });
    }

    fn past_the_workspace(&mut self, work: impl FnOnce()) {
        // One writer per file.
        drop(self.workspace.take());
        work();
        let ids: Arc<dyn IdSource> = Arc::clone(&self.ids) as _;
        let workspace = opening::open(&self.file, Access::Write, clock(self.on), ids);
        self.workspace = Some(workspace.expect("the workspace again"));
    }
}

fn clock(on: Day) -> Arc<FixedClock> {
    Arc::new(FixedClock(on))
}
