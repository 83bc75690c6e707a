//! Erasing a person for good: from the tables, from the file's free pages, from undo, and from the copies kept.

use std::path::Path;

use rungs_domain::ids::PersonId;

use crate::copies::Backup;
use crate::error::{AppError, Code, Result};
use crate::person_ref::{self, PersonRef};
use crate::roster::remove_person;
use crate::workspace::{OpOutput, Workspace};

impl Workspace {
    /// Removes everything about a person so that it cannot be brought back: undo is forgotten, the file is rewritten,
    /// and the copies in the backups folder are replaced by one new copy. Copies made elsewhere are out of reach.
    ///
    /// # Errors
    /// `not_found`; `bad_file` when the workspace is damaged, since then the kept copies may be needed;
    /// `disk_full` or `read_only` when the file could not be rewritten, and then what is left is named.
    pub fn erase(&self, id: &PersonId) -> Result<OpOutput<PersonRef>> {
        self.read(|reader| person_ref::by_id(reader, id).map(|_| ()))?;
        if let Some(first) = self.store_problems()?.into_iter().next() {
            return Err(rungs_store::StoreError::Damaged(first).into());
        }
        // A rehearsal: where there is no room to rewrite the file, nobody is erased rather than half of somebody.
        self.store.scrub()?;
        let output = self.transact_for_good(|w| {
            let person = person_ref::by_id(w.reader(), id)?;
            remove_person(w, id)?;
            Ok(PersonRef::from(&person))
        })?;
        let rewritten = self.store.scrub();
        let name = &output.value.name;
        self.replace_copies()
            .map_err(|(code, left)| still_held(name, code, &left))?;
        match rewritten {
            Ok(()) => Ok(output),
            Err(error) => {
                let message = format!(
                    "{name} is erased from the workspace, but its file could not be rewritten, so traces may be left in it. Free some space, then make a backup and go on with that: it is free of traces."
                );
                Err(AppError::new(AppError::from(error).code, message))
            }
        }
    }

    /// One new copy in place of those kept; on failure what kind it was and the copies that are left.
    fn replace_copies(&self) -> Result<(), (Code, Vec<Backup>)> {
        let old = self.backups().map_err(|error| (error.code, Vec::new()))?;
        if old.is_empty() {
            return Ok(());
        }
        let kept = match self.keep_fresh_copy() {
            Ok(kept) => kept,
            Err(error) => return Err((error.code, old)),
        };
        let mut stale = old.into_iter().filter(|copy| Path::new(&copy.path) != kept);
        while let Some(copy) = stale.next() {
            if std::fs::remove_file(&copy.path).is_err() {
                let left = std::iter::once(copy).chain(stale).collect();
                return Err((Code::ReadOnly, left));
            }
        }
        Ok(())
    }
}

fn still_held(name: &str, code: Code, left: &[Backup]) -> AppError {
    let copies: Vec<String> = left.iter().map(|copy| copy.path.clone()).collect();
    let message = format!(
        "{name} is erased from the workspace, but copies kept of it still hold them and could not be replaced. Delete these copies by hand: {}.",
        copies.join(", ")
    );
    AppError {
        candidates: copies,
        ..AppError::new(code, message)
    }
}
