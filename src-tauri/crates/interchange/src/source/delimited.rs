//! Text with separators. Rows are numbered as a spreadsheet numbers them: by record, blank lines counted.

use csv::{ByteRecord, ReaderBuilder};

use crate::matching::ColumnChoice;
use crate::{FileError, FileErrorCode, Progress};

use super::grid::{Grid, GridRow};
use super::{SourceFormat, SourceTable, Wanted, columns_of, delimiter, header};

/// A line this long is no row; it is refused before it is cut into millions of cells.
const MAX_LINE_BYTES: usize = 16 * 1024 * 1024;
/// How often the text may be read over to put quotation marks right before the rest is given up.
const READ_AGAIN: usize = 4;

pub(super) fn read(
    text: &str,
    name: &str,
    choice: &ColumnChoice,
    progress: &mut Progress<'_>,
) -> Result<SourceTable, FileError> {
    refuse_endless_lines(text, name, Wanted::Roster)?;
    let (delimiter, skipped) = delimiter::find(text, choice);
    let mut grid = Grid::default();
    let mut records = Records::new(&text[skipped..], delimiter);
    while let Some(record) = records.next() {
        grid.push(
            record.number,
            None,
            record
                .cells
                .iter()
                .map(lossy)
                .collect::<Vec<_>>()
                .iter()
                .map(AsRef::as_ref),
            record.fault,
        )?;
        if record.number.is_multiple_of(512) {
            progress.reading(skipped + records.at)?;
        }
    }
    let found = header::split(grid.rows, choice)?;
    Ok(SourceTable {
        format: SourceFormat::Delimited,
        encoding: None,
        delimiter: Some(delimiter),
        sheet_name: None,
        header_row: found.row,
        columns: columns_of(&found.headers, &found.rows),
        rows: found.rows,
        remarks: Vec::new(),
    })
}

pub(super) fn lossy(cell: &[u8]) -> std::borrow::Cow<'_, str> {
    String::from_utf8_lossy(cell)
}

/// Leaps from line end to line end, as far as a line may be long.
pub(super) fn refuse_endless_lines(
    text: &str,
    name: &str,
    wanted: Wanted,
) -> Result<(), FileError> {
    let bytes = text.as_bytes();
    let mut begin = 0;
    while bytes.len() - begin > MAX_LINE_BYTES {
        let window = &bytes[begin..begin + MAX_LINE_BYTES];
        let Some(end) = window.iter().rposition(|b| matches!(b, b'\n' | b'\r')) else {
            let before = bytes[..begin].iter().filter(|b| **b == b'\n').count();
            let line = u32::try_from(before + 1).unwrap_or(u32::MAX);
            let message = format!(
                "Line {line} of “{name}” is longer than {} MB, {}",
                MAX_LINE_BYTES / (1024 * 1024),
                wanted.with_lines_that_end(),
            );
            return Err(FileError::new(FileErrorCode::TooLarge, message).at_row(line));
        };
        begin += end + 1;
    }
    Ok(())
}

/// The first records under a delimiter, for judging it.
pub(super) fn records_of(text: &str, delimiter: char, most: usize) -> Vec<GridRow> {
    let mut grid = Grid::default();
    let mut records = Records::new(text, delimiter);
    while grid.rows.len() < most {
        let Some(record) = records.next() else { break };
        let cells: Vec<_> = record.cells.iter().map(lossy).collect();
        if grid
            .push(
                record.number,
                None,
                cells.iter().map(AsRef::as_ref),
                record.fault,
            )
            .is_err()
        {
            break;
        }
    }
    grid.rows
}

pub(super) struct Record<'a> {
    pub number: u32,
    pub cells: &'a ByteRecord,
    pub fault: Option<String>,
}

/// Cuts text into records with the `csv` crate, and keeps count of the blank lines it passes over.
pub(super) struct Records<'a> {
    text: &'a str,
    delimiter: u8,
    reader: csv::Reader<&'a [u8]>,
    /// Where the reader's own text begins.
    base: usize,
    /// Where the next record begins.
    at: usize,
    number: u32,
    record: ByteRecord,
    /// Bytes that may still be read a second time.
    may_read_again: usize,
}

impl<'a> Records<'a> {
    pub fn new(text: &'a str, delimiter: char) -> Self {
        let delimiter = u8::try_from(delimiter).unwrap_or(b',');
        let reader = reader(text, delimiter, Quotes::Meant);
        let may_read_again = text.len().saturating_mul(READ_AGAIN);
        Self {
            text,
            delimiter,
            reader,
            base: 0,
            at: 0,
            number: 0,
            record: ByteRecord::new(),
            may_read_again,
        }
    }

    pub fn next(&mut self) -> Option<Record<'_>> {
        let begin = self.at;
        // Reading from memory cannot fail, and records may differ in length.
        if !self
            .reader
            .read_byte_record(&mut self.record)
            .unwrap_or(false)
        {
            return None;
        }
        let consumed = usize::try_from(self.reader.position().byte()).unwrap_or(usize::MAX);
        self.at = self.base.saturating_add(consumed).min(self.text.len());
        let (blank, content) = blank_lines(self.text.as_bytes(), begin, self.at);
        self.number = self.number.saturating_add(blank).saturating_add(1);
        let fault = self.repair(content);
        Some(Record {
            number: self.number,
            cells: &self.record,
            fault,
        })
    }

    /// A quotation mark left open swallows rows up to the next one or to the end of the file:
    /// take its line alone and go on below it.
    fn repair(&mut self, content: usize) -> Option<String> {
        let raw = self.text.get(content..self.at)?;
        let trimmed = raw.trim_end_matches(['\n', '\r']);
        let end = trimmed.find(['\n', '\r'])?;
        if quotes_are_sound(trimmed, self.delimiter) {
            return None;
        }
        let read_again = raw.len() - end;
        if read_again > self.may_read_again {
            return Some(
                "A quotation mark in this row is not closed, and the rows below it are lost in it. Close it and read the file again."
                    .to_owned(),
            );
        }
        self.may_read_again -= read_again;
        let alone =
            reader(&raw[..end], self.delimiter, Quotes::Letters).read_byte_record(&mut self.record);
        debug_assert!(alone.is_ok(), "reading from memory cannot fail");
        self.at = content + end;
        self.skip_line_end();
        Some("A quotation mark in this row is opened and not closed, so its cells cannot be told apart. Close or remove it.".to_owned())
    }

    fn skip_line_end(&mut self) {
        let rest = &self.text[self.at..];
        let end = if rest.starts_with("\r\n") {
            2
        } else {
            usize::from(!rest.is_empty())
        };
        self.at += end;
        self.base = self.at;
        self.reader = reader(&self.text[self.base..], self.delimiter, Quotes::Meant);
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Quotes {
    Meant,
    Letters,
}

fn reader(text: &str, delimiter: u8, quotes: Quotes) -> csv::Reader<&[u8]> {
    ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .quoting(quotes == Quotes::Meant)
        .from_reader(text.as_bytes())
}

/// Whether every quoted cell of a record ends where a cell may end.
fn quotes_are_sound(raw: &str, delimiter: u8) -> bool {
    let bytes = raw.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if bytes.get(at) != Some(&b'"') {
            // A cell without quotes goes to the next delimiter.
            match bytes.iter().skip(at).position(|b| *b == delimiter) {
                Some(length) => at += length + 1,
                None => return true,
            }
            continue;
        }
        at += 1;
        loop {
            let Some(length) = bytes.iter().skip(at).position(|b| *b == b'"') else {
                return false;
            };
            at += length + 1;
            match bytes.get(at) {
                Some(b'"') => at += 1,
                Some(next) if *next == delimiter => {
                    at += 1;
                    break;
                }
                None => return true,
                Some(_) => return false,
            }
        }
    }
    true
}

/// How many blank lines stand between two records, and where the second begins.
fn blank_lines(bytes: &[u8], begin: usize, end: usize) -> (u32, usize) {
    let mut at = begin;
    // The reader stops behind the first half of a line end of two characters.
    if at > 0 && bytes.get(at - 1) == Some(&b'\r') && bytes.get(at) == Some(&b'\n') {
        at += 1;
    }
    let mut blank = 0;
    while at < end {
        match bytes.get(at) {
            Some(b'\r') if bytes.get(at + 1) == Some(&b'\n') => at += 2,
            Some(b'\r' | b'\n') => at += 1,
            _ => break,
        }
        blank += 1;
    }
    (blank, at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<(u32, Vec<String>)> {
        records_of(text, ',', 1000)
            .into_iter()
            .map(|row| (row.number, row.cells))
            .collect()
    }

    #[test]
    fn rows_have_the_numbers_a_spreadsheet_shows() {
        for newline in ["\n", "\r\n", "\r"] {
            let text = ["a,b", "\"x", "y\",2", "", "", "c,3", "  , ", "d,4", ""].join(newline);
            let numbers: Vec<u32> = rows(&text).into_iter().map(|(number, _)| number).collect();
            assert_eq!(numbers, [1, 2, 5, 7], "{newline:?}");
        }
    }

    #[test]
    fn blank_lines_at_the_top_count() {
        assert_eq!(rows("\n\r\na,b\n")[0].0, 3);
    }

    #[test]
    fn a_quotation_mark_left_open_costs_one_row() {
        let read = rows("name,title\nAnn,\"PM\nBob,PM\nCid,\"Lead, PM\"\nDee,PM\n");
        let names: Vec<&str> = read.iter().map(|(_, cells)| cells[0].as_str()).collect();
        assert_eq!(names, ["name", "Ann", "Bob", "Cid", "Dee"]);
        assert_eq!(
            read.iter().map(|(number, _)| *number).collect::<Vec<_>>(),
            [1, 2, 3, 4, 5]
        );
        assert_eq!(read[3].1, ["Cid", "Lead, PM"]);
    }

    #[test]
    fn many_marks_left_open_come_to_an_end() {
        let text = "a,b\n".to_owned() + &"x,\"y\n".repeat(5001);
        assert!(!rows(&text).is_empty());
    }
}
