//! Which character parts the cells: the one under which the file looks most like a roster.

use crate::matching::ColumnChoice;

use super::delimited::records_of;
use super::grid::GridRow;
use super::header;
use super::text_encoding::floor_boundary;

pub(super) const CANDIDATES: [char; 4] = [',', ';', '\t', '|'];
const SAMPLE_BYTES: usize = 64 * 1024;
const SAMPLE_ROWS: usize = 60;

/// The delimiter, and how many bytes a line such as `sep=;` takes, which some spreadsheet programs write first.
pub(super) fn find(text: &str, choice: &ColumnChoice) -> (char, usize) {
    if let Some(stated) = stated(text) {
        return stated;
    }
    let sample = &text[..floor_boundary(text, SAMPLE_BYTES)];
    let cut = sample.len() < text.len();
    let mut best = (',', Fit::default());
    for delimiter in CANDIDATES {
        let fit = fit(sample, cut, delimiter, choice);
        if fit > best.1 {
            best = (delimiter, fit);
        }
    }
    (best.0, 0)
}

pub(super) fn stated(text: &str) -> Option<(char, usize)> {
    let line = text.split(['\r', '\n']).next()?;
    let rest = line
        .trim_matches('"')
        .strip_prefix("sep=")
        .or_else(|| line.trim_matches('"').strip_prefix("SEP="))?;
    let mut chars = rest.chars();
    let delimiter = chars.next().filter(char::is_ascii)?;
    if chars.next().is_some() {
        return None;
    }
    let after = &text[line.len()..];
    let newline = if after.starts_with("\r\n") {
        2
    } else {
        usize::from(!after.is_empty())
    };
    Some((delimiter, line.len() + newline))
}

/// Compared field by field: named columns first, then how alike the rows are, then how many columns.
#[derive(Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Fit {
    named: usize,
    alike_percent: usize,
    columns: usize,
}

fn fit(sample: &str, cut: bool, delimiter: char, choice: &ColumnChoice) -> Fit {
    let mut rows = records_of(sample, delimiter, SAMPLE_ROWS);
    if cut && rows.len() < SAMPLE_ROWS {
        rows.pop();
    }
    let named = rows
        .iter()
        .enumerate()
        .filter_map(|(at, row)| header::score(row, choice).map(|score| (score, at)))
        .max_by_key(|(score, at)| (*score, std::cmp::Reverse(*at)));
    let (named, columns, data) = match named {
        Some((score, at)) => (score, rows[at].cells.len(), &rows[at + 1..]),
        None => (0, usual_width(&rows), rows.as_slice()),
    };
    let alike = data.iter().filter(|row| row.cells.len() == columns).count();
    let alike_percent = (alike * 100).checked_div(data.len()).unwrap_or(100);
    // A delimiter that never occurs makes all rows alike.
    Fit {
        named,
        alike_percent: if columns > 1 || named > 0 {
            alike_percent
        } else {
            0
        },
        columns,
    }
}

fn usual_width(rows: &[GridRow]) -> usize {
    let widths: Vec<usize> = rows.iter().map(|row| row.cells.len()).collect();
    let times = |width: usize| widths.iter().filter(|w| **w == width).count();
    widths
        .iter()
        .copied()
        .max_by_key(|width| (times(*width), *width))
        .unwrap_or(0)
}
