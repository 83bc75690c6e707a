//! Text with separators as cells with their places, nothing decided about what they mean.

use crate::FileError;

use super::Wanted;
use super::delimited::{Records, lossy, records_of, refuse_endless_lines};
use super::delimiter::{CANDIDATES, stated};
use super::text_encoding::floor_boundary;

/// A text with its 0-based row and column.
type PlacedText = (u32, u32, String);

/// Cells with 0-based row and column, and what a person should know about how they were read.
///
/// # Errors
/// `too_large` when a line has no end.
pub(crate) fn read(
    text: &str,
    name: &str,
    wanted: Wanted,
) -> Result<(Vec<PlacedText>, Vec<String>), FileError> {
    refuse_endless_lines(text, name, wanted)?;
    let (delimiter, skipped) = stated(text).unwrap_or_else(|| (likeliest(text), 0));
    let mut cells = Vec::new();
    let mut remarks = Vec::new();
    let mut records = Records::new(&text[skipped..], delimiter);
    while let Some(record) = records.next() {
        let row = record.number.saturating_sub(1);
        for (column, cell) in record.cells.iter().enumerate() {
            if !cell.is_empty() {
                let column = u32::try_from(column).unwrap_or(u32::MAX);
                cells.push((row, column, lossy(cell).into_owned()));
            }
        }
        if let Some(fault) = record.fault.filter(|_| remarks.len() < 20) {
            remarks.push(format!("Row {}: {fault}", record.number));
        }
    }
    Ok((cells, remarks))
}

/// The separator under which most rows have the same number of cells, and of those the one that makes most cells.
fn likeliest(text: &str) -> char {
    const SAMPLE_BYTES: usize = 64 * 1024;
    const SAMPLE_ROWS: usize = 80;
    let sample = &text[..floor_boundary(text, SAMPLE_BYTES)];
    let fit = |delimiter: char| {
        let widths: Vec<usize> = records_of(sample, delimiter, SAMPLE_ROWS)
            .iter()
            .map(|row| row.cells.len())
            .collect();
        let times = |width: usize| widths.iter().filter(|w| **w == width).count();
        let usual = widths
            .iter()
            .copied()
            .filter(|w| *w > 1)
            .max_by_key(|w| (times(*w), *w));
        usual.map_or((0, 0), |width| {
            (times(width) * 10 / widths.len().max(1), width)
        })
    };
    let mut best = (',', (0, 0));
    for delimiter in CANDIDATES {
        let found = fit(delimiter);
        if found > best.1 {
            best = (delimiter, found);
        }
    }
    best.0
}
