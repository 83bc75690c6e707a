//! The fate of every place of a sheet. What nobody touched was not understood.

use super::fate::{Fate, Reason};
use super::grid::{Grid, View};

#[derive(Debug)]
pub(super) struct SheetFates {
    width: usize,
    fates: Vec<Fate>,
}

/// Places by row and by column of the grid.
#[derive(Debug)]
pub(super) struct LineCounts {
    pub rows: Vec<usize>,
    pub columns: Vec<usize>,
}

impl SheetFates {
    pub fn of(grid: &Grid) -> Self {
        let (height, width) = (grid.height(), grid.width());
        let mut fates = vec![Fate::Blank; height * width];
        for row in 0..height {
            for column in 0..width {
                if !grid.get(row, column).is_empty()
                    && let Some(fate) = fates.get_mut(row * width + column)
                {
                    *fate = Fate::NotPlaced(Reason::NotUnderstood);
                }
            }
        }
        Self { width, fates }
    }

    pub fn set(&mut self, view: View<'_>, row: usize, column: usize, fate: Fate) {
        let (row, column) = view.place(row, column);
        if let Some(slot) = self.fates.get_mut(row * self.width + column) {
            *slot = fate;
        }
    }

    /// Everything that stands there is left where it is, for one reason.
    pub fn none_placed(&mut self, reason: Reason) {
        for fate in &mut self.fates {
            if *fate != Fate::Blank {
                *fate = Fate::NotPlaced(reason);
            }
        }
    }

    pub fn has(&self, reason: Reason) -> bool {
        self.fates.contains(&Fate::NotPlaced(reason))
    }

    /// How many places of every row and column are not in the ladder.
    pub fn unplaced_by_line(&self) -> LineCounts {
        let width = self.width.max(1);
        let mut counts = LineCounts {
            rows: vec![0; self.fates.len() / width],
            columns: vec![0; self.width],
        };
        for (row, fates) in counts.rows.iter_mut().zip(self.fates.chunks(width)) {
            for (column, fate) in counts.columns.iter_mut().zip(fates) {
                let one = usize::from(matches!(fate, Fate::NotPlaced(_)));
                *row += one;
                *column += one;
            }
        }
        counts
    }

    /// In the order of the file: row, column, fate; blank places are passed over.
    pub fn all(&self) -> impl Iterator<Item = (usize, usize, Fate)> + '_ {
        self.fates
            .iter()
            .enumerate()
            .filter(|(_, fate)| **fate != Fate::Blank)
            .map(|(at, fate)| (at / self.width.max(1), at % self.width.max(1), *fate))
    }
}
