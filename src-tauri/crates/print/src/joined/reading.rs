//! Looking at a file that Typst wrote, and refusing one that is not as it writes them.

use lopdf::{Dictionary, Document, Object, ObjectId};

use crate::PrintError;

pub fn unlike(what: impl std::fmt::Display) -> PrintError {
    PrintError::Pdf(format!("a part of the file is not as expected: {what}"))
}

/// An object, which is then no longer in the file.
///
/// # Errors
/// [`PrintError::Pdf`] when it is not there.
pub fn taken(part: &mut Document, id: ObjectId) -> Result<Object, PrintError> {
    let object = part.objects.remove(&id);
    object.ok_or_else(|| unlike(format!("object {} is missing", id.0)))
}

/// A dictionary, which is then no longer in the file.
///
/// # Errors
/// [`PrintError::Pdf`] when it is not there or something else.
pub fn taken_entries(part: &mut Document, id: ObjectId) -> Result<Dictionary, PrintError> {
    match taken(part, id)? {
        Object::Dictionary(entries) => Ok(entries),
        _ => Err(unlike(format!("object {} is no dictionary", id.0))),
    }
}

/// The same, if there is nothing in it but these entries.
///
/// # Errors
/// [`PrintError::Pdf`] for any other.
pub fn only(entries: Dictionary, known: &[&str]) -> Result<Dictionary, PrintError> {
    let is_known = |key: &[u8]| known.iter().any(|one| one.as_bytes() == key);
    match entries.iter().find(|(key, _)| !is_known(key)) {
        Some((key, _)) => Err(unlike(String::from_utf8_lossy(key))),
        None => Ok(entries),
    }
}

/// # Errors
/// [`PrintError::Pdf`] without such an entry.
pub fn reference(entries: &Dictionary, key: &str) -> Result<ObjectId, PrintError> {
    let found = entries.get(key.as_bytes()).and_then(Object::as_reference);
    found.map_err(|_| unlike(key))
}

/// # Errors
/// [`PrintError::Pdf`] without such an entry.
pub fn list<'e>(entries: &'e Dictionary, key: &str) -> Result<&'e [Object], PrintError> {
    let found = entries.get(key.as_bytes()).and_then(Object::as_array);
    found.map(Vec::as_slice).map_err(|_| unlike(key))
}

/// The pairs of a tree of names or numbers that lies in one piece; none where there is no such tree.
///
/// # Errors
/// [`PrintError::Pdf`] for a tree of several pieces.
pub fn tree<'e>(
    entries: &'e Dictionary,
    tree: &str,
    leaves: &str,
) -> Result<impl Iterator<Item = (&'e Object, ObjectId)>, PrintError> {
    let pairs = match entries.get(tree.as_bytes()) {
        Ok(Object::Dictionary(tree)) => list(tree, leaves)?,
        Ok(_) => return Err(unlike(tree)),
        Err(_) => &[],
    };
    pairs_of(pairs, leaves)
}

/// What stands in pairs, the second of each a reference.
///
/// # Errors
/// [`PrintError::Pdf`] for anything else.
pub fn pairs_of<'e>(
    pairs: &'e [Object],
    what: &str,
) -> Result<impl Iterator<Item = (&'e Object, ObjectId)>, PrintError> {
    let pairs = pairs.chunks(2).map(|pair| match pair {
        [key, Object::Reference(id)] => Ok((key, *id)),
        _ => Err(unlike(what)),
    });
    Ok(pairs.collect::<Result<Vec<_>, _>>()?.into_iter())
}
