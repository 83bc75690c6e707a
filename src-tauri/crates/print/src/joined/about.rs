//! What a file says of itself in XMP (ISO 16684-1), said of a longer one.

use lopdf::{Object, Stream};

use super::reading::unlike;
use crate::PrintError;

/// The words of the first file, with the pages and the identifier of the whole.
///
/// # Errors
/// [`PrintError::Pdf`] for words without these properties.
pub fn of_all(of_one: &Object, pages: usize, identifier: &str) -> Result<Object, PrintError> {
    let stream = of_one.as_stream().map_err(|_| unlike("Metadata"))?;
    let words = str::from_utf8(&stream.content).map_err(|_| unlike("Metadata"))?;
    let words = said(words, "xmpTPg:NPages", &pages.to_string())?;
    let words = said(&words, "xmpMM:InstanceID", identifier)?;
    let words = said(&words, "xmpMM:DocumentID", identifier)?;
    Ok(Object::Stream(Stream::new(
        stream.dict.clone(),
        words.into_bytes(),
    )))
}

/// The value of a property exchanged; it stands once, between tags.
fn said(words: &str, property: &str, value: &str) -> Result<String, PrintError> {
    let (begins, ends) = (format!("<{property}>"), format!("</{property}>"));
    let split = words
        .split_once(&begins)
        .and_then(|(before, rest)| Some((before, rest.split_once(&ends)?.1)));
    let (before, after) = split.ok_or_else(|| unlike(property))?;
    Ok(format!("{before}{begins}{value}{ends}{after}"))
}
