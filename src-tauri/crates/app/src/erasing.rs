//! Erasing a person for good: from the tables, from the file's free pages, from undo, and from the copies kept.

use rungs_domain::ids::PersonId;

use crate::error::Result;
use crate::person_ref::{self, PersonRef};
use crate::roster::remove_person;
use crate::workspace::{OpOutput, Workspace};

impl Workspace {
    /// Removes everything about a person so that it cannot be brought back: undo is forgotten, the file is rewritten,
    /// and the copies in the backups folder are replaced by one new copy. Copies made elsewhere are out of reach.
    ///
    /// # Errors
    /// `not_found`; `disk_full` or `read_only` when the file could not be rewritten, and then what is left is named.
    pub fn erase(&self, id: &PersonId) -> Result<OpOutput<PersonRef>> {
        let output = self.transact_for_good(|w| {
            let person = person_ref::by_id(w.reader(), id)?;
            remove_person(w, id)?;
            Ok(PersonRef::from(&person))
        })?;
        self.store.scrub()?;
        let old = self.backups()?;
        if !old.is_empty() {
            let kept = self.keep_fresh_copy()?;
            for backup in old
                .iter()
                .filter(|backup| std::path::Path::new(&backup.path) != kept)
            {
                std::fs::remove_file(&backup.path).map_err(|error| {
                    let message = format!(
                        "{} still holds this person and could not be removed: {error}.",
                        backup.path
                    );
                    crate::AppError::new(crate::error::Code::ReadOnly, message)
                })?;
            }
        }
        Ok(output)
    }
}
