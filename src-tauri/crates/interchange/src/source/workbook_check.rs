//! Looks a workbook over before calamine reads it: how far it unpacks, and whether its XML comes to an end.

use std::io::{BufReader, Cursor, Read, Write};

use memchr::memmem;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use crate::{FileError, FileErrorCode};

use super::format::WorkbookKind;
use super::grid::{MAX_CELLS, table_too_large};

/// What all XML parts together may unpack to; a roster of 250,000 rows needs about half.
const MAX_UNPACKED_BYTES: u64 = 256 * 1024 * 1024;
const MAX_PARTS: usize = 10_000;
/// Blanks that one `text:s` may stand for.
const MAX_BLANKS: u64 = 10_000;

/// Whether merged cells are spoken of anywhere. Asking calamine for them reads a sheet once more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Merges {
    None,
    Perhaps,
}

/// # Errors
/// `bad_spreadsheet` when it is damaged, `too_large` when it unpacks to more than a roster can be.
pub(super) fn check(bytes: &[u8], kind: WorkbookKind) -> Result<Merges, FileError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| damaged())?;
    if archive.len() > MAX_PARTS {
        return Err(unpacks_too_far());
    }
    let mut declared = 0_u64;
    for at in 0..archive.len() {
        let part = archive.by_index_raw(at).map_err(|_| damaged())?;
        let name = part.name().map_err(|_| damaged())?;
        declared = declared.saturating_add(if is_read(&name) { part.size() } else { 0 });
    }
    if declared > MAX_UNPACKED_BYTES {
        return Err(unpacks_too_far());
    }
    let mut left = MAX_UNPACKED_BYTES;
    let mut merges = Merges::None;
    for at in 0..archive.len() {
        let part = archive.by_index(at).map_err(|_| damaged())?;
        let name = part.name().map_err(|_| damaged())?;
        if !is_read(&name) {
            continue;
        }
        let what = What::of(&name, kind);
        drop(name);
        // What a part says about its size need not be true; what comes out of it is.
        let mut counted = part.take(left.saturating_add(1));
        match what {
            What::SharedStrings => check_shared_strings(&mut counted)?,
            What::OdsContent => check_ods_content(&mut counted)?,
            What::OtherXml => {}
        }
        let mut sought = Sought::new(b"mergeCells");
        std::io::copy(&mut counted, &mut sought).map_err(|_| damaged())?;
        if sought.found || kind == WorkbookKind::Ods {
            merges = Merges::Perhaps;
        }
        left = match counted.limit() {
            0 => return Err(unpacks_too_far()),
            limit => limit - 1,
        };
    }
    Ok(merges)
}

/// Looks for a word in everything written to it.
struct Sought {
    word: memmem::Finder<'static>,
    /// The end of what was written so far, where the word may begin.
    end: Vec<u8>,
    found: bool,
}

impl Sought {
    fn new(word: &'static [u8]) -> Self {
        Self {
            word: memmem::Finder::new(word),
            end: Vec::new(),
            found: false,
        }
    }
}

impl Write for Sought {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        // In an encoding of two bytes a letter the word looks different.
        self.found |= bytes.starts_with(&[0xFE, 0xFF]) || bytes.starts_with(&[0xFF, 0xFE]);
        let most = self.word.needle().len() - 1;
        let across = bytes.len().min(most);
        self.end.extend_from_slice(&bytes[..across]);
        self.found |= self.word.find(&self.end).is_some() || self.word.find(bytes).is_some();
        self.end
            .extend_from_slice(&bytes[across.max(bytes.len().saturating_sub(most))..]);
        self.end.drain(..self.end.len().saturating_sub(most));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

pub(super) fn damaged() -> FileError {
    let message = "The workbook is damaged and cannot be read. Open it in a spreadsheet program and save it again, \
                   save it as .csv, or get the file anew.";
    FileError::new(FileErrorCode::BadSpreadsheet, message)
}

fn unpacks_too_far() -> FileError {
    let message = format!(
        "The workbook unpacks to more than {} MB, far more than is read. Save the one sheet that is needed as .csv.",
        MAX_UNPACKED_BYTES / (1024 * 1024)
    );
    FileError::new(FileErrorCode::TooLarge, message)
}

/// Pictures and the like are never unpacked.
fn is_read(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name.ends_with(".xml") || name.ends_with(".rels") || name == "mimetype"
}

enum What {
    SharedStrings,
    OdsContent,
    OtherXml,
}

impl What {
    fn of(name: &str, kind: WorkbookKind) -> Self {
        let name = name.to_ascii_lowercase();
        match kind {
            WorkbookKind::Xlsx if name.ends_with("sharedstrings.xml") => Self::SharedStrings,
            WorkbookKind::Ods
                if name.ends_with("content.xml") || name.ends_with("manifest.xml") =>
            {
                Self::OdsContent
            }
            WorkbookKind::Xlsx | WorkbookKind::Ods => Self::OtherXml,
        }
    }
}

/// The count stated for shared strings is reserved as memory before one of them is read.
fn check_shared_strings(part: &mut impl Read) -> Result<(), FileError> {
    let mut head = Vec::new();
    part.by_ref()
        .take(4096)
        .read_to_end(&mut head)
        .map_err(|_| damaged())?;
    let text = String::from_utf8_lossy(&head);
    let Some(at) = text.find("uniqueCount") else {
        return Ok(());
    };
    let digits: String = text[at..]
        .chars()
        .skip_while(|c| !c.is_ascii_digit())
        .take_while(char::is_ascii_digit)
        .collect();
    let believable = digits
        .parse::<usize>()
        .is_ok_and(|count| count <= MAX_CELLS);
    if believable || digits.is_empty() {
        Ok(())
    } else {
        Err(table_too_large())
    }
}

/// Every element closes, and repeats stay within what a table may hold.
fn check_ods_content(part: &mut impl Read) -> Result<(), FileError> {
    let mut reader = Reader::from_reader(BufReader::new(part));
    let mut buffer = Vec::new();
    let mut depth = 0_u32;
    let mut table = Repeats::default();
    loop {
        match reader.read_event_into(&mut buffer).map_err(|_| damaged())? {
            Event::Start(element) => {
                depth = depth.saturating_add(1);
                table.see(&element)?;
            }
            Event::Empty(element) => table.see(&element)?,
            Event::End(_) => depth = depth.saturating_sub(1),
            Event::Text(text) if !text.is_empty() => table.has_content(),
            Event::Eof => break,
            Event::Text(_)
            | Event::CData(_)
            | Event::Comment(_)
            | Event::Decl(_)
            | Event::PI(_)
            | Event::DocType(_)
            | Event::GeneralRef(_) => {}
        }
        buffer.clear();
    }
    if depth == 0 { Ok(()) } else { Err(damaged()) }
}

/// Counts the cells that a table written with repeats stands for.
#[derive(Default)]
struct Repeats {
    rows: u64,
    width: u64,
    /// Columns of the row being read, up to the last cell with content.
    columns: u64,
    pending_rows: u64,
    cell_repeat: u64,
}

impl Repeats {
    fn see(&mut self, element: &BytesStart<'_>) -> Result<(), FileError> {
        match element.name().as_ref() {
            "table:table" => *self = Self::default(),
            "table:table-row" => {
                self.pending_rows = self
                    .pending_rows
                    .saturating_add(number(element, "table:number-rows-repeated")?);
                self.columns = 0;
            }
            "table:table-cell" | "table:covered-table-cell" => {
                self.cell_repeat = number(element, "table:number-columns-repeated")?;
                self.columns = self.columns.saturating_add(self.cell_repeat);
                if has_value(element)? {
                    self.has_content();
                }
            }
            "text:s" if number(element, "text:c")? > MAX_BLANKS => return Err(damaged()),
            _ => {}
        }
        if self.rows.saturating_mul(self.width) > MAX_CELLS as u64 {
            return Err(table_too_large());
        }
        Ok(())
    }

    /// Rows and columns count only up to what holds something: sheets end in a million blank rows.
    fn has_content(&mut self) {
        self.rows = self.rows.saturating_add(self.pending_rows);
        self.pending_rows = 0;
        self.width = self.width.max(self.columns);
    }
}

fn number(element: &BytesStart<'_>, name: &str) -> Result<u64, FileError> {
    for attribute in element.attributes().with_checks(false) {
        let attribute = attribute.map_err(|_| damaged())?;
        if attribute.key.as_ref() == name {
            return attribute.value.trim().parse().map_err(|_| damaged());
        }
    }
    Ok(1)
}

fn has_value(element: &BytesStart<'_>) -> Result<bool, FileError> {
    for attribute in element.attributes().with_checks(false) {
        let attribute = attribute.map_err(|_| damaged())?;
        if attribute.key.as_ref().starts_with("office:")
            || attribute.key.as_ref() == "table:formula"
        {
            return Ok(true);
        }
    }
    Ok(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_however_it_is_cut() {
        for (pieces, expected) in [
            (vec!["<mergeCells>"], true),
            (vec!["<merge", "Cells>"], true),
            (vec!["<m", "e", "rgeCel", "l", "s"], true),
            (vec!["<sheetData/>mer", "", "geCells"], true),
            (vec!["<merge", " Cells>"], false),
            (vec!["<mergeCell", "mergeCell"], false),
            (vec![""], false),
        ] {
            let mut sought = Sought::new(b"mergeCells");
            for piece in &pieces {
                sought.write_all(piece.as_bytes()).unwrap();
            }
            assert_eq!(sought.found, expected, "{pieces:?}");
        }
    }
}
