//! Where the columns of a form that came back stand: by the words above them, and where those were changed, by where they lie beside
//! the codes of the decisions.

use std::collections::{BTreeMap, HashSet};

use super::{AREA, HEAD_CHOICE, HEAD_NOTE, HEADS};
use crate::folding::folded;
use crate::self_form::FormGrid;

pub(super) struct Columns {
    pub choice: u32,
    pub note: u32,
    pub code: u32,
    /// All that belong to the form.
    known: HashSet<u32>,
    /// The row that names them, where there still is one.
    head: Option<u32>,
    /// The first row that may hold an answer.
    first: u32,
}

impl Columns {
    /// None when nobody can tell which column holds the choices.
    pub fn of(grid: &FormGrid<'_>) -> Option<Self> {
        let mut codes: BTreeMap<u32, u32> = BTreeMap::new();
        for (_, column, text) in grid.cells() {
            if text.starts_with(AREA) {
                *codes.entry(column).or_default() += 1;
            }
        }
        let code = codes.into_iter().max_by_key(|(_, lines)| *lines)?.0;
        let first_line = grid
            .cells()
            .find(|(_, column, text)| *column == code && text.starts_with(AREA))?
            .0;
        let words: Vec<String> = HEADS.iter().map(|head| folded(head)).collect();
        let head = head_row(grid, &words);
        let heads: Vec<(u32, String)> = grid
            .cells()
            .filter(|(row, _, _)| Some(*row) == head)
            .map(|(_, column, text)| (column, folded(text)))
            .collect();
        let under = |wanted: &str| {
            let wanted = folded(wanted);
            heads
                .iter()
                .find(|(_, text)| *text == wanted)
                .map(|(column, _)| *column)
        };
        let (choice, note) = (under(HEAD_CHOICE), under(HEAD_NOTE));
        let beside = |steps: u32, taken: Option<u32>| {
            let column = code.checked_sub(steps)?;
            // What has another head of ours is another column.
            let other = heads
                .iter()
                .any(|(at, text)| *at == column && words.contains(text));
            (Some(column) != taken && !other).then_some(column)
        };
        let choice = choice.or_else(|| beside(2, note))?;
        let note = note.or_else(|| beside(1, Some(choice)))?;
        let mut known: HashSet<u32> = heads.iter().map(|(column, _)| *column).collect();
        known.extend([choice, note, code]);
        if head.is_none() {
            known.extend(code.saturating_sub(4)..code);
        }
        Some(Self {
            choice,
            note,
            code,
            known,
            head,
            first: head.map_or(first_line, |head| first_line.min(head + 1)),
        })
    }

    pub fn knows(&self, column: u32) -> bool {
        self.known.contains(&column)
    }

    /// Whether an answer may stand in a row.
    pub fn may_answer(&self, row: u32) -> bool {
        row >= self.first && Some(row) != self.head
    }
}

/// The row with most of our heads in it.
fn head_row(grid: &FormGrid<'_>, words: &[String]) -> Option<u32> {
    grid.rows()
        .map(|(row, cells)| {
            let ours = cells
                .iter()
                .filter(|(_, _, text)| words.contains(&folded(text)))
                .count();
            (row, ours)
        })
        // One word alone also stands before the code at the foot.
        .filter(|(_, ours)| *ours >= 2)
        .max_by_key(|(row, ours)| (*ours, std::cmp::Reverse(*row)))
        .map(|(row, _)| row)
}
