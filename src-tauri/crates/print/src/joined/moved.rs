//! What changes in an object that moves from a file of its own into a longer one.

use std::collections::HashMap;

use lopdf::{Dictionary, Object, ObjectId};

use crate::PrintError;

pub struct Moved {
    /// The new number of every object of the file.
    pub ids: HashMap<ObjectId, ObjectId>,
    /// How many entries of the parent tree stand before those of this file.
    pub parents: i64,
    /// Which file of the longer one it is: structure elements of two files have the same names.
    pub place: usize,
}

impl Moved {
    /// # Errors
    /// [`PrintError::Pdf`] for an object that is not in the file.
    pub fn id(&self, id: ObjectId) -> Result<ObjectId, PrintError> {
        let known = self.ids.get(&id).copied();
        known.ok_or_else(|| PrintError::Pdf(format!("object {} is missing", id.0)))
    }

    /// # Errors
    /// [`PrintError::Pdf`] where it refers to what is not in the file.
    pub fn object(&self, object: &mut Object) -> Result<(), PrintError> {
        match object {
            Object::Reference(id) => *id = self.id(*id)?,
            Object::Array(all) => {
                for one in all {
                    self.object(one)?;
                }
            }
            Object::Dictionary(entries) => self.dictionary(entries)?,
            Object::Stream(stream) => self.dictionary(&mut stream.dict)?,
            _ => {}
        }
        Ok(())
    }

    /// # Errors
    /// As [`Self::object`].
    pub fn dictionary(&self, entries: &mut Dictionary) -> Result<(), PrintError> {
        let is_element = entries.has_type(b"StructElem");
        for (key, value) in entries.iter_mut() {
            match (key.as_slice(), value) {
                (b"StructParents" | b"StructParent", Object::Integer(parent)) => {
                    *parent += self.parents;
                }
                (b"ID", Object::String(name, _)) if is_element => self.name(name),
                (b"Headers", Object::Array(cells)) => {
                    for cell in cells {
                        if let Object::String(name, _) = cell {
                            self.name(name);
                        }
                    }
                }
                (_, value) => self.object(value)?,
            }
        }
        Ok(())
    }

    /// A name that no element of another file has.
    pub fn name(&self, name: &mut Vec<u8>) {
        name.splice(0..0, format!("{}-", self.place).into_bytes());
    }
}
