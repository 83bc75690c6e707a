//! How far reading has come, and whether it should go on.

use std::ops::ControlFlow;

use crate::FileError;

/// Told `(done, total)` in bytes of the file read, at most a few thousand times; `Break` stops the reading.
pub struct Progress<'a> {
    listener: &'a mut dyn FnMut(u64, u64) -> ControlFlow<()>,
    total: u64,
}

impl std::fmt::Debug for Progress<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Progress")
            .field("total", &self.total)
            .finish_non_exhaustive()
    }
}

impl<'a> Progress<'a> {
    pub fn new(listener: &'a mut dyn FnMut(u64, u64) -> ControlFlow<()>) -> Self {
        Self { listener, total: 0 }
    }

    /// Bytes of the file; every step is told as a share of it.
    pub(crate) fn set_total(&mut self, bytes: usize) {
        self.total = bytes as u64;
    }

    /// Reading the cells is the first half of the work.
    ///
    /// # Errors
    /// `cancelled` when the listener breaks.
    pub(crate) fn reading(&mut self, bytes: usize) -> Result<(), FileError> {
        let done = (bytes as u64).min(self.total) / 2;
        self.tell(done)
    }

    /// Entries of a file that was cut into values as a whole.
    ///
    /// # Errors
    /// `cancelled` when the listener breaks.
    pub(crate) fn reading_entries(&mut self, entries: usize, of: usize) -> Result<(), FileError> {
        let half = self.total / 2;
        self.tell(
            half.saturating_mul(entries as u64)
                .checked_div(of as u64)
                .unwrap_or(half),
        )
    }

    /// Understanding the rows is the second half.
    ///
    /// # Errors
    /// `cancelled` when the listener breaks.
    pub(crate) fn understanding(&mut self, rows: usize, of: usize) -> Result<(), FileError> {
        let half = self.total / 2;
        let share = half
            .saturating_mul(rows as u64)
            .checked_div(of as u64)
            .unwrap_or(half);
        self.tell(half + share.min(self.total - half))
    }

    pub(crate) fn finish(&mut self) -> Result<(), FileError> {
        self.tell(self.total)
    }

    fn tell(&mut self, done: u64) -> Result<(), FileError> {
        match (self.listener)(done, self.total) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(FileError::cancelled()),
        }
    }
}
