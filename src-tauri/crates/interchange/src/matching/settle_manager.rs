//! Of the columns that could name the manager, the one whose values name people of the file.

use rungs_domain::roster_row::RosterField;

use crate::source::GridRow;

use super::header_words::{POSITION_KEY, header_words};
use super::manager_column::{Findable, is_somebody_else};
use super::name_columns::repeats_others;
use super::profile::values;
use super::propose::Proposal;

impl Proposal<'_> {
    /// Of several manager columns, the one whose values name most people of the file.
    pub(super) fn settle_manager(&mut self) {
        let field = RosterField::Manager;
        if self.fixed.contains(&field) {
            return;
        }
        let by_header = self
            .wishes
            .iter()
            .filter(|w| w.field == field && self.is_free(w.column))
            .count();
        if by_header == 1 {
            return self.settle_field(field, |_| 0);
        }
        let known = self.people_of_the_file();
        let misses = |column: usize| 100 - known.percent(values(self.table, column)).min(100);
        let missed: Vec<usize> = (0..self.table.columns.len())
            .map(|column| {
                if self
                    .wishes
                    .iter()
                    .any(|w| w.column == column && w.field == field)
                {
                    misses(column)
                } else {
                    0
                }
            })
            .collect();
        self.settle_field(field, |column| {
            missed.get(column).copied().unwrap_or(0) / 10
        });
        if self.open(field) {
            let by_content = self.free_columns().into_iter().find(|column| {
                let profile = &self.profiles[*column];
                let words = header_words(&self.header(*column));
                !is_somebody_else(&words)
                    && profile.distinct < profile.filled
                    && repeats_others(self.table, *column, &known)
            });
            if let Some(column) = by_content {
                self.give(
                    column,
                    field,
                    "Its values name other people of the file.".to_owned(),
                );
            }
        }
    }

    fn people_of_the_file(&self) -> Findable {
        use RosterField::{Email, FirstName, LastName, Name, Number, RoleSlug};
        let single = [Email, Number, Name, RoleSlug]
            .into_iter()
            .filter_map(|field| self.matching.index_of(field));
        let positions = self
            .wishes
            .iter()
            .filter(|w| w.field == RoleSlug)
            .map(|w| w.column);
        let cells = single
            .chain(positions)
            .flat_map(|column| values(self.table, column));
        let keys = self.table.rows.iter().filter_map(|row| row.key.as_deref());
        let halves = (
            self.matching.index_of(FirstName),
            self.matching.index_of(LastName),
        );
        let combined: Vec<String> = match halves {
            (Some(first), Some(last)) => {
                let both = |row: &GridRow| {
                    Some(format!(
                        "{} {}",
                        row.cells.get(first)?,
                        row.cells.get(last)?
                    ))
                };
                self.table.rows.iter().filter_map(both).collect()
            }
            _ => Vec::new(),
        };
        Findable::new(cells.chain(keys).chain(combined.iter().map(String::as_str)))
    }

    /// Position numbers are no use unless managers are given by them.
    pub(super) fn drop_needless_position_keys(&mut self) {
        let Some(column) = self.matching.index_of(RosterField::RoleSlug) else {
            return;
        };
        let by_position = self.wishes.iter().any(|w| {
            w.column == column && w.field == RosterField::RoleSlug && w.rank >= POSITION_KEY
        });
        if !by_position || self.fixed.contains(&RosterField::RoleSlug) {
            return;
        }
        let positions = Findable::new(values(self.table, column));
        let used = self
            .matching
            .index_of(RosterField::Manager)
            .is_some_and(|manager| positions.percent(values(self.table, manager)) > 0);
        if !used && let Some(column) = self.matching.columns.get_mut(column) {
            column.field = None;
            column.why = "No manager is given by these keys.".to_owned();
        }
    }
}
