//! The top level of the bookmarks of a file, as a chain: each knows the one before and the one after.

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::moved::Moved;
use super::out::Out;
use super::reading::{reference, taken_entries, unlike};
use crate::PrintError;

#[derive(Default)]
pub struct Bookmarks {
    first: Option<ObjectId>,
    /// Waits for the one after it.
    last: Option<(ObjectId, Dictionary)>,
    /// Bookmarks that are seen, those below one that is shut not counted.
    count: i64,
}

impl Bookmarks {
    /// Those of one more file, by the dictionary over them.
    ///
    /// # Errors
    /// [`PrintError::Pdf`] where the chain is broken.
    pub fn add(
        &mut self,
        part: &mut Document,
        over: &Dictionary,
        moved: &Moved,
        out: &mut Out,
    ) -> Result<(), PrintError> {
        let count = over.get(b"Count").and_then(Object::as_i64);
        self.count += count.map_err(|_| unlike("Count"))?;
        let (first, last) = (reference(over, "First")?, reference(over, "Last")?);
        let (first_id, mut begins) = (moved.id(first)?, taken_entries(part, first)?);
        moved.dictionary(&mut begins)?;
        if let Some((id, mut before)) = self.last.take() {
            before.set("Next", first_id);
            out.write(id, &Object::Dictionary(before))?;
            begins.set("Prev", id);
        } else {
            self.first = Some(first_id);
        }
        self.last = Some(if first == last {
            (first_id, begins)
        } else {
            out.write(first_id, &Object::Dictionary(begins))?;
            let mut ends = taken_entries(part, last)?;
            moved.dictionary(&mut ends)?;
            (moved.id(last)?, ends)
        });
        Ok(())
    }

    /// The dictionary over all of them.
    ///
    /// # Errors
    /// [`PrintError::NothingToPrint`] without any.
    pub fn finish(self, out: &mut Out) -> Result<Object, PrintError> {
        let (Some(first), Some((id, last))) = (self.first, self.last) else {
            return Err(PrintError::NothingToPrint);
        };
        out.write(id, &Object::Dictionary(last))?;
        let mut over = Dictionary::new();
        over.set("Type", Object::Name(b"Outlines".to_vec()));
        over.set("First", first);
        over.set("Last", id);
        over.set("Count", self.count);
        Ok(Object::Dictionary(over))
    }
}
