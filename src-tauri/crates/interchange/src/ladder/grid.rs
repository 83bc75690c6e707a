//! A sheet without its empty rows and columns: a mostly empty sheet costs what is on it. It can be looked at from both sides.

use std::collections::HashMap;

use crate::{FileError, FileErrorCode};

use super::link_text;

pub(crate) const MAX_ROWS: usize = 5_000;
pub(crate) const MAX_COLUMNS: usize = 1_000;
const BLANK: u32 = u32::MAX;
/// Cells that merged regions may cover in all.
const MAX_MERGED: usize = 1_000_000;

/// A merged region in the file's own numbers, 0-based, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Region {
    pub top: u32,
    pub left: u32,
    pub bottom: u32,
    pub right: u32,
}

#[derive(Debug, Default)]
pub(crate) struct Grid {
    width: usize,
    /// Index into `texts` for every place, row by row.
    at: Vec<u32>,
    texts: Vec<String>,
    /// Texts with the addresses of their links, by their index.
    linked: HashMap<u32, String>,
    /// Numbers a spreadsheet shows, 1-based, of the rows and columns that hold something.
    rows: Vec<u32>,
    columns: Vec<u32>,
    /// Places covered by a merged region, and the place that holds its text.
    merged: HashMap<u32, u32>,
}

impl Grid {
    /// Cells with their 0-based places, in any order; blank ones are passed over, of two in one place the first holds.
    ///
    /// # Errors
    /// `too_large` past 5,000 rows or 1,000 columns that hold something.
    pub fn new(
        mut cells: Vec<(u32, u32, String)>,
        regions: &[Region],
        name: &str,
    ) -> Result<Self, FileError> {
        cells.retain(|(_, _, text)| !is_blank(text));
        cells.sort_by_key(|(row, column, _)| (*row, *column));
        cells.dedup_by_key(|(row, column, _)| (*row, *column));
        let mut rows: Vec<u32> = cells.iter().map(|(row, ..)| *row).collect();
        rows.dedup();
        let mut columns: Vec<u32> = cells.iter().map(|(_, column, _)| *column).collect();
        columns.sort_unstable();
        columns.dedup();
        if rows.len() > MAX_ROWS || columns.len() > MAX_COLUMNS {
            let message = format!(
                "“{name}” is larger than any ladder: at most {MAX_ROWS} rows and {MAX_COLUMNS} columns are read. \
                 Leave out what is no part of the ladder."
            );
            return Err(FileError::new(FileErrorCode::TooLarge, message));
        }
        let column_of: HashMap<u32, usize> =
            columns.iter().enumerate().map(|(at, c)| (*c, at)).collect();
        let width = columns.len();
        let mut grid = Self {
            width,
            at: vec![BLANK; width * rows.len()],
            texts: Vec::with_capacity(cells.len()),
            ..Self::default()
        };
        let mut row_at = 0;
        for (row, column, text) in cells {
            while rows.get(row_at).is_some_and(|known| *known < row) {
                row_at += 1;
            }
            let place = row_at * width + column_of.get(&column).copied().unwrap_or(0);
            if let Some(slot) = grid.at.get_mut(place) {
                *slot = u32::try_from(grid.texts.len()).unwrap_or(BLANK);
                grid.texts.push(text);
            }
        }
        grid.merge(regions, &rows, &columns);
        grid.rows = rows.into_iter().map(|r| r.saturating_add(1)).collect();
        grid.columns = columns.into_iter().map(|c| c.saturating_add(1)).collect();
        Ok(grid)
    }

    /// Parts words from the addresses of links among them.
    pub fn with_links(mut self) -> Self {
        for (at, text) in self.texts.iter_mut().enumerate() {
            if link_text::has_address(text) {
                let index = u32::try_from(at).unwrap_or(BLANK);
                self.linked.insert(index, link_text::whole(text));
                *text = link_text::words_of(text);
            }
        }
        self
    }

    fn merge(&mut self, regions: &[Region], rows: &[u32], columns: &[u32]) {
        let within = |lines: &[u32], from: u32, to: u32| {
            let begin = lines.partition_point(|line| *line < from);
            begin..lines.partition_point(|line| *line <= to).max(begin)
        };
        for region in regions {
            let down = within(rows, region.top, region.bottom);
            let across = within(columns, region.left, region.right);
            let holder = down.start * self.width + across.start;
            let holds = self.at.get(holder).is_some_and(|text| *text != BLANK)
                && rows.get(down.start) == Some(&region.top)
                && columns.get(across.start) == Some(&region.left);
            if !holds || self.merged.len() + down.len() * across.len() > MAX_MERGED {
                continue;
            }
            for row in down {
                for column in across.clone() {
                    let place = row * self.width + column;
                    if place != holder && self.at.get(place) == Some(&BLANK) {
                        self.merged.insert(place as u32, holder as u32);
                    }
                }
            }
        }
    }

    pub fn height(&self) -> usize {
        self.rows.len()
    }

    pub fn width(&self) -> usize {
        self.width
    }

    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    /// Cells with a text.
    pub fn filled(&self) -> usize {
        self.texts.len()
    }

    pub fn row_number(&self, row: usize) -> u32 {
        self.rows.get(row).copied().unwrap_or(0)
    }

    pub fn column_number(&self, column: usize) -> u32 {
        self.columns.get(column).copied().unwrap_or(0)
    }

    pub fn get(&self, row: usize, column: usize) -> &str {
        let index = self.at.get(row * self.width + column).copied();
        index
            .and_then(|index| self.texts.get(index as usize))
            .map_or("", String::as_str)
    }

    /// The text with the addresses of its links, which a name goes without.
    pub fn whole(&self, row: usize, column: usize) -> &str {
        let linked = self
            .at
            .get(row * self.width + column)
            .and_then(|index| self.linked.get(index));
        linked.map_or_else(|| self.get(row, column), String::as_str)
    }

    fn holder(&self, row: usize, column: usize) -> Option<(usize, usize)> {
        let place = u32::try_from(row * self.width + column).ok()?;
        let holder = *self.merged.get(&place)? as usize;
        Some((holder / self.width, holder % self.width))
    }
}

/// A grid with levels always across: turned when the file has them down.
#[derive(Debug, Clone, Copy)]
pub(super) struct View<'a> {
    pub grid: &'a Grid,
    pub turned: bool,
}

impl<'a> View<'a> {
    pub fn height(self) -> usize {
        if self.turned {
            self.grid.width()
        } else {
            self.grid.height()
        }
    }

    pub fn width(self) -> usize {
        if self.turned {
            self.grid.height()
        } else {
            self.grid.width()
        }
    }

    /// The place in the grid.
    pub fn place(self, row: usize, column: usize) -> (usize, usize) {
        if self.turned {
            (column, row)
        } else {
            (row, column)
        }
    }

    pub fn get(self, row: usize, column: usize) -> &'a str {
        let (row, column) = self.place(row, column);
        self.grid.get(row, column)
    }

    /// The text with the addresses of its links.
    pub fn whole(self, row: usize, column: usize) -> &'a str {
        let (row, column) = self.place(row, column);
        self.grid.whole(row, column)
    }

    /// Where the text of a place is: there, or where its merged region begins.
    pub fn merged_with(self, row: usize, column: usize) -> Option<(usize, usize)> {
        let (row, column) = self.place(row, column);
        let (row, column) = self.grid.holder(row, column)?;
        Some(self.place(row, column))
    }

    /// The text of a place or of the merged region that covers it.
    pub fn filled(self, row: usize, column: usize) -> &'a str {
        match self.merged_with(row, column) {
            Some((row, column)) => self.get(row, column),
            None => self.get(row, column),
        }
    }

    /// The number of a row of the view: a column's number when it is turned.
    pub fn row_number(self, row: usize) -> u32 {
        if self.turned {
            self.grid.column_number(row)
        } else {
            self.grid.row_number(row)
        }
    }

    pub fn column_number(self, column: usize) -> u32 {
        if self.turned {
            self.grid.row_number(column)
        } else {
            self.grid.column_number(column)
        }
    }
}

pub(super) fn is_blank(text: &str) -> bool {
    text.chars()
        .all(|c| c.is_whitespace() || c.is_control() || matches!(c, '\u{feff}' | '\u{200b}'))
}

/// `B3`, as a spreadsheet names it.
pub(crate) fn cell_name(row: u32, column: u32) -> String {
    format!("{}{row}", column_name(column))
}

pub(super) fn column_name(column: u32) -> String {
    let mut rest = column;
    let mut letters = Vec::new();
    while rest > 0 {
        let digit = u8::try_from((rest - 1) % 26).unwrap_or(0);
        letters.push(char::from(b'A' + digit));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_rows_and_columns_cost_nothing_and_keep_their_numbers() {
        let cells = vec![
            (1_000_000, 16_000, "b".to_owned()),
            (4, 2, "a".to_owned()),
            (4, 3, "  ".to_owned()),
        ];
        let grid = Grid::new(cells, &[], "x").unwrap();
        assert_eq!((grid.height(), grid.width()), (2, 2));
        assert_eq!(
            (grid.get(0, 0), grid.get(1, 1), grid.get(0, 1)),
            ("a", "b", "")
        );
        assert_eq!(
            (grid.row_number(1), grid.column_number(1)),
            (1_000_001, 16_001)
        );
    }

    #[test]
    fn a_merged_region_is_filled_from_where_it_begins() {
        let cells = vec![
            (0, 0, "IC".to_owned()),
            (1, 0, "x".to_owned()),
            (1, 1, "y".to_owned()),
            (1, 2, "z".to_owned()),
        ];
        let region = Region {
            top: 0,
            left: 0,
            bottom: 0,
            right: 1,
        };
        let grid = Grid::new(cells, &[region], "x").unwrap();
        for turned in [false, true] {
            let view = View {
                grid: &grid,
                turned,
            };
            let filled = |row, column| {
                let (row, column) = view.place(row, column);
                view.filled(row, column)
            };
            assert_eq!((filled(0, 1), filled(0, 2), filled(1, 1)), ("IC", "", "y"));
        }
    }

    #[test]
    fn columns_are_named_as_spreadsheets_name_them() {
        for (number, name) in [(1, "A"), (26, "Z"), (27, "AA"), (702, "ZZ"), (703, "AAA")] {
            assert_eq!(column_name(number), name);
        }
    }
}
