//! The open workspace and its one write path: check, write in one transaction, keep the images for undo, say what changed.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rungs_domain::Day;
use rungs_store::{Access, Reader, RowImage, Store, Tx};

use crate::clock::{Clock, IdSource};
use crate::error::Result;
use crate::history::{History, HistoryState, Step};
use crate::tags::{Tag, tags_of};

/// One workspace file, open, with a clock, a source of ids and the history of this sitting.
#[derive(Debug)]
pub struct Workspace {
    pub(crate) store: Store,
    clock: Arc<dyn Clock>,
    ids: Arc<dyn IdSource>,
    history: Mutex<History>,
}

/// What a write gives back: its value and the tags of what it changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpOutput<T> {
    pub value: T,
    pub changes: BTreeSet<Tag>,
}

impl<T> OpOutput<T> {
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> OpOutput<U> {
        OpOutput {
            value: f(self.value),
            changes: self.changes,
        }
    }
}

/// A write under way: the transaction with the day and the ids it may use.
#[derive(Debug)]
pub struct Writing<'a, 'c> {
    pub tx: &'a mut Tx<'c>,
    pub today: Day,
    ids: &'a dyn IdSource,
}

impl Writing<'_, '_> {
    #[must_use]
    pub fn reader(&self) -> Reader<'_> {
        self.tx.reader()
    }

    /// A new id of any kind.
    pub fn fresh<I: From<String>>(&self) -> I {
        I::from(self.ids.fresh())
    }
}

impl Workspace {
    /// Makes a new workspace file with nothing in it yet; `opening` puts the ladder in.
    ///
    /// # Errors
    /// `exists`, `read_only`, `disk_full`.
    pub(crate) fn create_bare(
        path: &Path,
        clock: Arc<dyn Clock>,
        ids: Arc<dyn IdSource>,
    ) -> Result<Self> {
        Ok(Self {
            store: Store::create(path)?,
            clock,
            ids,
            history: Mutex::default(),
        })
    }

    /// Opens a workspace file. Before an older format is brought up to date, a verified copy is kept.
    ///
    /// # Errors
    /// `bad_file`, `too_new`, `in_use`, `read_only`.
    pub fn open(
        path: &Path,
        access: Access,
        clock: Arc<dyn Clock>,
        ids: Arc<dyn IdSource>,
    ) -> Result<Self> {
        let moment = clock.moment();
        let store = Store::open(path, access, |old| {
            rungs_store::backup::keep_copy(old, &moment).map(|_| ())
        })?;
        Ok(Self {
            store,
            clock,
            ids,
            history: Mutex::default(),
        })
    }

    /// Takes back a workspace made a moment ago that could not be filled, so that nothing half-done is left.
    pub fn discard(self) {
        self.store.discard();
    }

    #[must_use]
    pub fn path(&self) -> &Path {
        self.store.path()
    }

    #[must_use]
    pub fn today(&self) -> Day {
        self.clock.today()
    }

    pub(crate) fn moment(&self) -> String {
        self.clock.moment()
    }

    /// The only way to change anything. `label` finishes the sentence “Undo …”.
    ///
    /// # Errors
    /// Whatever `work` refuses; then nothing was written.
    pub(crate) fn transact<T>(
        &self,
        label: impl Into<String>,
        work: impl FnOnce(&mut Writing<'_, '_>) -> Result<T>,
    ) -> Result<OpOutput<T>> {
        // Held throughout, so that the order of the history is the order of the writes.
        let mut history = self.history();
        let (value, images) = self.write(work)?;
        let changes = touched(&images);
        history.record(Step {
            label: label.into(),
            images,
        });
        Ok(OpOutput { value, changes })
    }

    /// As `transact`, for a write whose words are known only after it was done.
    ///
    /// # Errors
    /// Whatever `work` refuses; then nothing was written.
    pub(crate) fn transact_named<T>(
        &self,
        work: impl FnOnce(&mut Writing<'_, '_>) -> Result<(T, String)>,
    ) -> Result<OpOutput<T>> {
        let mut history = self.history();
        let ((value, label), images) = self.write(work)?;
        let changes = touched(&images);
        history.record(Step { label, images });
        Ok(OpOutput { value, changes })
    }

    /// A write that cannot be undone and makes earlier ones undoable no more, such as erasing a person.
    ///
    /// # Errors
    /// Whatever `work` refuses; then nothing was written.
    pub(crate) fn transact_for_good<T>(
        &self,
        work: impl FnOnce(&mut Writing<'_, '_>) -> Result<T>,
    ) -> Result<OpOutput<T>> {
        let mut history = self.history();
        let (value, images) = self.write(work)?;
        history.forget();
        Ok(OpOutput {
            value,
            changes: touched(&images),
        })
    }

    fn write<T>(
        &self,
        work: impl FnOnce(&mut Writing<'_, '_>) -> Result<T>,
    ) -> Result<(T, Vec<RowImage>)> {
        let today = self.clock.today();
        self.store.write(|tx| {
            work(&mut Writing {
                tx,
                today,
                ids: self.ids.as_ref(),
            })
        })
    }

    /// Takes the last change back.
    ///
    /// # Errors
    /// `nothing_to_undo`.
    pub fn undo(&self) -> Result<OpOutput<String>> {
        let mut history = self.history();
        let step = history.to_undo()?;
        let output = self.replay(step)?;
        history.was_undone();
        Ok(output)
    }

    /// Does again what was taken back last.
    ///
    /// # Errors
    /// `nothing_to_redo`.
    pub fn redo(&self) -> Result<OpOutput<String>> {
        let mut history = self.history();
        let step = history.to_redo()?;
        let output = self.replay(step)?;
        history.was_redone();
        Ok(output)
    }

    #[must_use]
    pub fn history_state(&self) -> HistoryState {
        self.history().state()
    }

    /// Nobody undoes what they did not do, such as the making of the sample team.
    pub(crate) fn forget_history(&self) {
        self.history().forget();
    }

    fn replay(&self, step: Step) -> Result<OpOutput<String>> {
        let images = step.images;
        let ((), written) = self.write(|writing| {
            for image in images {
                writing.tx.apply(image)?;
            }
            Ok(())
        })?;
        Ok(OpOutput {
            value: step.label,
            changes: touched(&written),
        })
    }

    fn history(&self) -> MutexGuard<'_, History> {
        self.history.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn read<T>(&self, work: impl FnOnce(Reader<'_>) -> Result<T>) -> Result<T> {
        self.store.read(work)
    }
}

fn touched(images: &[RowImage]) -> BTreeSet<Tag> {
    tags_of(images.iter().map(|image| image.table))
}
