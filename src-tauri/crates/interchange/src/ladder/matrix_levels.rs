//! The row of a matrix that names the levels: a name given twice on one track is one level, or two told apart by their codes.

use super::fate::{Fate, Reason};
use super::matrix::{Matrix, taken};
use super::part::FilePart;

/// The level found for every column that names one so far, and the column.
type Seen = Vec<(usize, usize)>;

impl Matrix<'_, '_, '_> {
    pub(super) fn read_levels(&mut self) {
        let Some(header) = self.plan.header else {
            return;
        };
        let mut current: Option<usize> = None;
        let mut is_repeated = false;
        let mut seen = Seen::new();
        // A track named among the levels holds for those after it.
        let mut section: Option<usize> = None;
        for column in 0..self.view.width() {
            let text = self.view.get(header, column);
            match self.column(column) {
                FilePart::Level => {}
                FilePart::Track if !text.is_empty() => {
                    section = self.builder.track(text);
                    let fate = taken(section.is_some(), FilePart::Track);
                    self.fates.set(self.view, header, column, fate);
                    continue;
                }
                _ => continue,
            }
            if text.is_empty() {
                self.fates.set(self.view, header, column, Fate::AsAbove);
            } else if self.plan.beside.get(column) == Some(&true) {
                let fate = Fate::Taken(FilePart::Header);
                self.fates.set(self.view, header, column, fate);
            } else {
                let track = section.or(self.tracks.get(column).copied().flatten());
                let found = self.named(header, column, track, &mut seen);
                is_repeated = found == Err(Reason::SameLevel);
                let fate = match found {
                    Ok(_) => Fate::Taken(FilePart::Level),
                    Err(reason) => Fate::NotPlaced(reason),
                };
                self.fates.set(self.view, header, column, fate);
                current = found.ok();
            }
            if let (Some(level), Some(repeated)) =
                (self.levels.get_mut(column), self.repeated.get_mut(column))
            {
                (*level, *repeated) = (current, is_repeated);
            }
        }
    }

    /// The level a column names. One of a name that came before is another one when its code or grade is another, and goes on with
    /// the one before when the columns say what each holds of it.
    fn named(
        &mut self,
        header: usize,
        column: usize,
        track: Option<usize>,
        seen: &mut Seen,
    ) -> Result<usize, Reason> {
        let text = self.view.get(header, column);
        let found = self.builder.level(text, track).ok_or(Reason::TooLong)?;
        let before: Vec<usize> = seen
            .iter()
            .filter(|(level, _)| *level == found)
            .map(|(_, column)| *column)
            .collect();
        seen.push((found, column));
        let holds = |column: usize| self.plan.cells.get(column);
        if before.iter().all(|other| holds(*other) != holds(column)) {
            return Ok(found);
        }
        if before.iter().all(|other| self.differ(*other, column)) {
            let code = self.rows_of(FilePart::Code).next();
            let code = code.map(|row| self.view.get(row, column));
            return self
                .builder
                .level_apart(text, track, code)
                .ok_or(Reason::TooLong);
        }
        Err(Reason::SameLevel)
    }

    /// Whether two columns have different codes or grades.
    fn differ(&self, one: usize, other: usize) -> bool {
        let mut signs = self
            .rows_of(FilePart::Code)
            .chain(self.rows_of(FilePart::Grade));
        signs.any(|row| {
            let (one, other) = (self.view.get(row, one), self.view.get(row, other));
            !one.is_empty() && !other.is_empty() && one != other
        })
    }

    fn rows_of(&self, part: FilePart) -> impl Iterator<Item = usize> + '_ {
        let rows = self.plan.rows.iter().enumerate();
        rows.filter(move |(_, p)| **p == part).map(|(row, _)| row)
    }
}
