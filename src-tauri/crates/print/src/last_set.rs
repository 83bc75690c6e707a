//! The long document that was set last to look at. Its pages are drawn when somebody comes to them, which is quick as long as the
//! document itself need not be set again for each.

use std::sync::{Mutex, PoisonError};

use typst_layout::PagedDocument;

use crate::PrintError;

/// At most one: hundreds of pages take tens of megabytes, and nobody looks at two such documents in turn.
#[derive(Default)]
pub struct LastSet(Mutex<Option<Kept>>);

struct Kept {
    /// Of template, data and fonts: 128 bits, so two documents never share one.
    key: u128,
    document: PagedDocument,
}

impl LastSet {
    /// The document of that key, set now unless it is the one that is kept. A short one is not kept, since all of it is drawn at once.
    ///
    /// # Errors
    /// As `set` and `see`.
    pub fn with<T>(
        &self,
        key: u128,
        longer_than: usize,
        set: impl FnOnce() -> Result<PagedDocument, PrintError>,
        see: impl FnOnce(&PagedDocument) -> Result<T, PrintError>,
    ) -> Result<T, PrintError> {
        // Held while it is set: who asks for further pages meanwhile waits for it instead of setting it twice.
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(kept) = kept.as_ref().filter(|kept| kept.key == key) {
            return see(&kept.document);
        }
        *kept = None;
        let document = set()?;
        let seen = see(&document);
        if document.pages().len() > longer_than {
            *kept = Some(Kept { key, document });
        }
        seen
    }

    pub fn forget(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}
