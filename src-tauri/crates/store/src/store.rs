//! An open workspace: one writing connection behind a lock, and reading connections beside it.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};

use crate::lock::WriterLock;
use crate::{Result, RowImage, StoreError, Tx, backup, files, migrate};

/// What a workspace is opened for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Takes the writer's lock; one at a time.
    Write,
    /// Looks only; any number, also while somebody writes.
    Read,
}

/// A workspace file, open.
#[derive(Debug)]
pub struct Store {
    path: PathBuf,
    // Closed before the writer: only the last connection to close, if it may write, folds the journal into the file.
    idle_readers: Mutex<Vec<Connection>>,
    writer: Option<Mutex<Connection>>,
    lock: Option<WriterLock>,
    /// Folders made for a new workspace, the deepest first.
    made: Vec<PathBuf>,
}

/// A look at the database that stays the same from its first to its last query.
#[derive(Debug, Clone, Copy)]
pub struct Reader<'c> {
    pub(crate) conn: &'c Connection,
}

impl<'c> Reader<'c> {
    pub(crate) const fn new(conn: &'c Connection) -> Self {
        Self { conn }
    }
}

impl Store {
    /// Makes a new, empty workspace.
    ///
    /// # Errors
    /// `Exists` when something is at `path` already; otherwise as [`Store::open`]. Nothing is left behind after an error.
    pub fn create(path: &Path) -> Result<Self> {
        let made = files::reserve(path)?;
        match Self::create_reserved(path) {
            Ok(store) => Ok(Self { made, ..store }),
            Err(error) => {
                files::discard(path, &made);
                Err(error)
            }
        }
    }

    /// Takes a workspace back that was made a moment ago and could not be filled, so that nothing half-done is left.
    pub fn discard(self) {
        let Self {
            path,
            idle_readers,
            writer,
            lock,
            made,
        } = self;
        drop((idle_readers, writer, lock));
        files::discard(&path, &made);
    }

    fn create_reserved(path: &Path) -> Result<Self> {
        let lock = WriterLock::take(path)?;
        let mut writer =
            connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE).map_err(|e| e.at(path))?;
        set_up_writer(&writer).map_err(|e| e.at(path))?;
        migrate::upgrade(&mut writer).map_err(|e| e.at(path))?;
        Ok(Self::assembled(path, Some(writer), Some(lock)))
    }

    /// Opens a workspace, bringing an older format up to date after `before_upgrade` has had the chance to copy it.
    ///
    /// # Errors
    /// `Missing`, `NotAWorkspace`, `TooNew`, `InUse` (for writing), `ReadOnly` (for writing), `Damaged`, `DiskFull`.
    pub fn open(
        path: &Path,
        access: Access,
        before_upgrade: impl FnOnce(&Self) -> Result<()>,
    ) -> Result<Self> {
        files::readable(path)?;
        match access {
            Access::Read => Self::open_to_read(path, before_upgrade),
            Access::Write => Self::open_to_write(path, before_upgrade),
        }
        .map_err(|error| error.at(path))
    }

    fn open_to_read(path: &Path, before_upgrade: impl FnOnce(&Self) -> Result<()>) -> Result<Self> {
        let store = Self::assembled(path, None, None);
        let version = store.read(|reader| {
            if !migrate::is_workspace(reader.conn)? {
                return Err(StoreError::NotAWorkspace(path.to_owned()));
            }
            migrate::version(reader.conn)
        })?;
        if version < migrate::NEWEST_VERSION {
            // An older format has to be brought up to date once, which is a write.
            return Self::open_to_write(path, before_upgrade);
        }
        Ok(store)
    }

    fn open_to_write(
        path: &Path,
        before_upgrade: impl FnOnce(&Self) -> Result<()>,
    ) -> Result<Self> {
        files::writable(path)?;
        let mut writer = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        // Before anything is laid beside it: what is not ours, or too new for us, is left without a trace.
        if !migrate::is_workspace(&writer)? {
            return Err(StoreError::NotAWorkspace(path.to_owned()));
        }
        migrate::version(&writer)?;
        let lock = WriterLock::take(path)?;
        let version = migrate::version(&writer)?;
        // A change on top of damage could bury what a copy would still bring back.
        backup::fit_to_write(&writer)?;
        set_up_writer(&writer)?;
        if version < migrate::NEWEST_VERSION {
            before_upgrade(&Self::assembled(path, None, None))?;
            migrate::upgrade(&mut writer)?;
        }
        Ok(Self::assembled(path, Some(writer), Some(lock)))
    }

    fn assembled(path: &Path, writer: Option<Connection>, lock: Option<WriterLock>) -> Self {
        Self {
            path: path.to_owned(),
            writer: writer.map(Mutex::new),
            idle_readers: Mutex::default(),
            lock,
            made: Vec::new(),
        }
    }

    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Runs `work` on one unchanging view of the data.
    ///
    /// # Errors
    /// Whatever `work` returns, or that no connection could be opened.
    pub fn read<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce(Reader<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let idle = held(&self.idle_readers).pop();
        let conn = match idle {
            Some(conn) => conn,
            None => self.new_reader()?,
        };
        let outcome = {
            let tx = conn.unchecked_transaction().map_err(StoreError::from)?;
            work(Reader::new(&tx))
        };
        held(&self.idle_readers).push(conn);
        outcome
    }

    /// Runs `work` in one transaction: all of it is kept, or, on any error, none.
    ///
    /// # Errors
    /// Whatever `work` returns; `ReadOnly` when the workspace was opened to read.
    pub fn write<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<(T, Vec<RowImage>), E> {
        let writer = self
            .writer
            .as_ref()
            .ok_or_else(|| StoreError::ReadOnly(self.path.clone()))?;
        let mut conn = held(writer);
        let tx = Transaction::new(&mut conn, TransactionBehavior::Immediate)
            .map_err(|e| StoreError::from(e).at(&self.path))?;
        let mut tx = Tx::new(tx);
        let value = work(&mut tx)?;
        let images = tx.commit().map_err(|e| e.at(&self.path))?;
        Ok((value, images))
    }

    /// Rewrites the file without the remains of deleted rows, so that what was erased is gone from the disk too.
    ///
    /// # Errors
    /// `DiskFull`, `ReadOnly`.
    pub fn scrub(&self) -> Result<()> {
        let writer = self
            .writer
            .as_ref()
            .ok_or_else(|| StoreError::ReadOnly(self.path.clone()))?;
        held(&self.idle_readers).clear();
        let conn = held(writer);
        conn.execute_batch("VACUUM; PRAGMA wal_checkpoint(TRUNCATE);")
            .map_err(|e| StoreError::from(e).at(&self.path))
    }

    fn new_reader(&self) -> Result<Connection> {
        let conn =
            connect(&self.path, OpenFlags::SQLITE_OPEN_READ_ONLY).map_err(|e| e.at(&self.path))?;
        conn.pragma_update(None, "query_only", true)?;
        Ok(conn)
    }
}

/// A panic while the lock was held rolled its transaction back, so the connection behind it is sound.
fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

pub(crate) fn connect(path: &Path, mode: OpenFlags) -> Result<Connection> {
    let flags = mode | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI;
    let conn = Connection::open_with_flags(path, flags)?;
    if let Err(error) = conn.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(())) {
        // In a folder that cannot be written to, a database in WAL mode opens only when told that nobody will change it.
        let only_reads = mode == OpenFlags::SQLITE_OPEN_READ_ONLY;
        if !only_reads || error.sqlite_error_code() == Some(rusqlite::ErrorCode::NotADatabase) {
            return Err(error.into());
        }
        if files::has_journal(path) {
            // Without it the last changes would silently be missing.
            return Err(match error.into() {
                StoreError::Sql(_) => StoreError::JournalBeside(path.to_owned()),
                other => other,
            });
        }
        drop(conn);
        let conn = Connection::open_with_flags(files::immutable_uri(path), flags)?;
        conn.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
        return Ok(conn);
    }
    conn.busy_timeout(std::time::Duration::from_secs(5))?;
    conn.set_prepared_statement_cache_capacity(128);
    Ok(conn)
}

fn set_up_writer(conn: &Connection) -> Result<()> {
    conn.pragma_update(None, "journal_mode", "WAL")?;
    conn.pragma_update(None, "synchronous", "FULL")?;
    conn.pragma_update(None, "foreign_keys", true)?;
    conn.pragma_update(None, "secure_delete", true)?;
    Ok(())
}
