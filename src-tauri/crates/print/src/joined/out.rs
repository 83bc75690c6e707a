//! A PDF file written object by object, so that none of them has to stay in memory.

use std::io::Write;

use lopdf::{Dictionary, Object, ObjectId, Writer};

use crate::PrintError;

/// PDF 1.7, and four bytes that say it is no text (ISO 32000-1, 7.5.2).
const HEADER: &[u8] = b"%PDF-1.7\n%\x80\x80\x80\x80\n";

pub struct Out {
    bytes: Vec<u8>,
    /// Where each object begins, from number 1 on; none as long as it is not written.
    offsets: Vec<Option<usize>>,
}

impl Out {
    pub fn new() -> Self {
        Self {
            bytes: HEADER.to_vec(),
            offsets: Vec::new(),
        }
    }

    /// The number of an object that will be written.
    ///
    /// # Errors
    /// [`PrintError::Pdf`] beyond four thousand million of them.
    pub fn reserve(&mut self) -> Result<ObjectId, PrintError> {
        self.offsets.push(None);
        let number = u32::try_from(self.offsets.len())
            .map_err(|_| PrintError::Pdf("there are too many objects".into()))?;
        Ok((number, 0))
    }

    /// # Errors
    /// [`PrintError::Pdf`] for a number that was not reserved, or used already.
    pub fn write(&mut self, id: ObjectId, object: &Object) -> Result<(), PrintError> {
        let place = usize::try_from(id.0).ok().and_then(|n| n.checked_sub(1));
        let offset = place.and_then(|place| self.offsets.get_mut(place));
        let Some(offset @ None) = offset else {
            return Err(PrintError::Pdf(format!("object {} has no place", id.0)));
        };
        *offset = Some(self.bytes.len());
        self.framed(id, object)
            .map_err(|error| PrintError::Pdf(error.to_string()))
    }

    fn framed(&mut self, id: ObjectId, object: &Object) -> std::io::Result<()> {
        writeln!(self.bytes, "{} {} obj", id.0, id.1)?;
        Writer::write_object(&mut self.bytes, object)?;
        writeln!(self.bytes, "\nendobj")
    }

    /// The whole file, its table of objects and its trailer at the end.
    ///
    /// # Errors
    /// [`PrintError::Pdf`] when a reserved object was never written.
    pub fn finish(mut self, mut trailer: Dictionary) -> Result<Vec<u8>, PrintError> {
        let size = i64::try_from(self.offsets.len() + 1).unwrap_or(i64::MAX);
        trailer.set("Size", size);
        self.ended(&trailer)
            .map_err(|error| PrintError::Pdf(error.to_string()))?;
        Ok(self.bytes)
    }

    fn ended(&mut self, trailer: &Dictionary) -> std::io::Result<()> {
        let table = self.bytes.len();
        // Every entry is twenty bytes long, the end of the line counted (ISO 32000-1, 7.5.4).
        write!(self.bytes, "xref\n0 {}\n", self.offsets.len() + 1)?;
        write!(self.bytes, "0000000000 65535 f\r\n")?;
        for offset in &self.offsets {
            let missing = || std::io::Error::other("an object is missing");
            write!(
                self.bytes,
                "{:010} 00000 n\r\n",
                offset.ok_or_else(missing)?
            )?;
        }
        writeln!(self.bytes, "trailer")?;
        Writer::write_object(&mut self.bytes, &Object::Dictionary(trailer.clone()))?;
        write!(self.bytes, "\nstartxref\n{table}\n%%EOF")
    }
}
