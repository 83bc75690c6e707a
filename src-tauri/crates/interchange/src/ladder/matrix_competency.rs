//! One row of a matrix about one competency: what it is called, what every level is expected to do, and what stands beside.

use super::choices::BlankCells;
use super::fate::{Fate, Reason};
use super::matrix::{Matrix, taken};
use super::part::FilePart;
use super::vocabulary::says_as_above;
use super::written_rating::{begin_with_ratings, with_rating_first};

impl Matrix<'_, '_, '_> {
    pub(super) fn competency(&mut self, row: usize) {
        self.names_of_row(row);
        self.rated = begin_with_ratings(
            self.columns_of(FilePart::Level)
                .into_iter()
                .map(|column| self.view.get(row, column)),
        );
        let competency = self.competency;
        let mut before: Option<usize> = None;
        for column in 0..self.view.width() {
            let text = self.view.get(row, column);
            let part = self.column(column);
            if part == FilePart::Level {
                let level = self.levels.get(column).copied().flatten();
                if let Some(fate) = self.cell(row, column, level, competency, before) {
                    self.fates.set(self.view, row, column, fate);
                }
                before = level.or(before);
            } else if !text.is_empty()
                && !matches!(part, FilePart::Area | FilePart::Competency | FilePart::Text)
            {
                let fate = self.beside(part, competency, self.view.whole(row, column));
                self.fates.set(self.view, row, column, fate);
            }
        }
    }

    /// Area and competency of a row; blank ones go on from above.
    fn names_of_row(&mut self, row: usize) {
        for column in self.columns_of(FilePart::Area) {
            let text = self.view.get(row, column);
            if text.is_empty() || says_as_above(text) {
                if self.area.is_some() {
                    self.fates.set(self.view, row, column, Fate::AsAbove);
                }
                continue;
            }
            let area = self.builder.area(text);
            if area != self.area {
                self.competency = None;
            }
            self.area = area;
            self.fates.set(
                self.view,
                row,
                column,
                taken(area.is_some(), FilePart::Area),
            );
        }
        for column in self.columns_of(FilePart::Competency) {
            let text = self.view.get(row, column);
            if text.is_empty() || says_as_above(text) {
                if self.competency.is_some() {
                    self.fates.set(self.view, row, column, Fate::AsAbove);
                } else if !text.is_empty() {
                    self.fates.set(
                        self.view,
                        row,
                        column,
                        Fate::NotPlaced(Reason::NothingAbove),
                    );
                }
                continue;
            }
            let code = self.columns_of(FilePart::Code).last().copied();
            let code = code.map_or("", |c| self.view.get(row, c));
            self.competency = self.builder.competency_coded(text, self.area, code);
            self.fates.set(
                self.view,
                row,
                column,
                taken(self.competency.is_some(), FilePart::Competency),
            );
        }
    }

    /// The cell of one level and one competency.
    fn cell(
        &mut self,
        row: usize,
        column: usize,
        level: Option<usize>,
        competency: Option<usize>,
        before: Option<usize>,
    ) -> Option<Fate> {
        let text = self.view.whole(row, column);
        let part = self
            .plan
            .cells
            .get(column)
            .copied()
            .unwrap_or(FilePart::Behaviour);
        let (level, competency) = match (level, competency) {
            (Some(level), Some(competency)) => (level, competency),
            _ if text.is_empty() => return None,
            (None, _) => return Some(self.no_level(column)),
            (_, None) => return Some(Fate::NotPlaced(Reason::NoCompetency)),
        };
        if text.is_empty() {
            if let Some((r, c)) = self.view.merged_with(row, column) {
                let text = self.view.whole(r, c).to_owned();
                return Some(same(self.builder.expect(level, competency, part, &text)));
            }
            let copies = self.blanks == BlankCells::AsBefore && before != Some(level);
            let fate = copies.then(|| self.builder.expect_as(level, competency, before))?;
            return (fate == Fate::AsAbove).then_some(fate);
        }
        let other = self.builder.level_pointed_to(text, level);
        if other.is_some() {
            let fate = self.builder.expect_as(level, competency, other);
            if fate == Fate::AsAbove {
                return Some(fate);
            }
        }
        Some(if says_as_above(text) {
            self.builder.expect_as(level, competency, before)
        } else {
            let rated = self.rated.then(|| with_rating_first(text)).flatten();
            match rated {
                Some(text) => {
                    let part = FilePart::Behaviour;
                    self.builder.expect(level, competency, part, &text)
                }
                None => self.builder.expect(level, competency, part, text),
            }
        })
    }

    /// Codes, weights and descriptions beside the levels.
    fn beside(&mut self, part: FilePart, competency: Option<usize>, text: &str) -> Fate {
        match part {
            FilePart::Note => Fate::NotPlaced(Reason::Note),
            FilePart::Header => Fate::Taken(FilePart::Header),
            FilePart::LeftOut => Fate::NotPlaced(Reason::LeftOut),
            FilePart::AreaCode => match (self.area, competency) {
                (Some(area), _) => self.builder.area_code(area, text),
                (None, Some(competency)) => self.builder.competency_text(competency, part, text),
                (None, None) => Fate::NotPlaced(Reason::NoCompetency),
            },
            FilePart::Code
            | FilePart::Weight
            | FilePart::Description
            | FilePart::Example
            | FilePart::Summary => match competency {
                Some(competency) => self.builder.competency_text(competency, part, text),
                None => Fate::NotPlaced(Reason::NoCompetency),
            },
            _ => Fate::NotPlaced(Reason::NotUnderstood),
        }
    }
}

/// What a covered place says it says as the cell it is merged with.
pub(super) fn same(fate: Fate) -> Fate {
    match fate {
        Fate::Taken(_) => Fate::AsAbove,
        other => other,
    }
}
