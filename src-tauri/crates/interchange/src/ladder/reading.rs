//! A file as understood: what every line and key is, the ladder that comes of it, and what could not be placed.

use rungs_domain::ladder::Ladder;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::assemble::LevelReading;
use super::fate::{Fate, Reason};
use super::grid::cell_name;
use super::key_reading::KeyReading;
use super::outline_reading::OutlineFate;
use super::part::FilePart;
use super::sheet_fates::SheetFates;
use super::sheet_reading::SheetReading;
use super::source::{LadderFormat, LadderSource, Sheet};

/// Something of the file that is not in the ladder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Unplaced {
    #[serde(rename = "where")]
    pub place: String,
    pub text: String,
    pub reason: String,
}

/// Where something stands, what it says, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CellFate {
    pub place: String,
    pub text: String,
    pub fate: Fate,
}

#[derive(Debug)]
pub struct LadderReading<'s> {
    pub format: LadderFormat,
    /// The ladder that would become the draft.
    pub ladder: Option<Ladder>,
    /// Why there is none.
    pub problem: Option<String>,
    pub levels: Vec<LevelReading>,
    pub sheets: Vec<SheetReading>,
    pub keys: Vec<KeyReading>,
    /// What a key may be said to be.
    pub key_parts: Vec<FilePart>,
    /// What was derived and what should be looked at.
    pub remarks: Vec<String>,
    pub(super) source: &'s LadderSource,
    pub(super) sheet_fates: Vec<SheetFates>,
    pub(super) outline_fates: Vec<OutlineFate>,
}

impl LadderReading<'_> {
    /// Every cell, key, heading and text with its fate, in the order of the file.
    pub fn fates(&self) -> impl Iterator<Item = CellFate> + '_ {
        let outline = self.outline_fates.iter().map(|o| CellFate {
            place: o.place.to_string(),
            text: o.text.clone(),
            fate: o.fate,
        });
        let sheets = self.source.sheets.iter().zip(&self.sheet_fates).enumerate();
        let cells = sheets.flat_map(move |(at, (sheet, fates))| {
            fates.all().map(move |(row, column, fate)| CellFate {
                place: self.place(at, sheet, row, column),
                text: sheet.grid.whole(row, column).to_owned(),
                fate,
            })
        });
        let comments = self.comments().map(|(place, text)| CellFate {
            place,
            text: text.to_owned(),
            fate: Fate::NotPlaced(Reason::Comment),
        });
        outline.chain(cells).chain(comments)
    }

    /// Comments on cells are no part of any ladder.
    fn comments(&self) -> impl Iterator<Item = (String, &str)> + '_ {
        let sheets = self.source.sheets.iter().enumerate();
        sheets.flat_map(move |(at, sheet)| {
            sheet.comments.iter().map(move |comment| {
                let row = comment.row.saturating_add(1);
                let cell = cell_name(row, comment.column.saturating_add(1));
                let place = self.place_of(at, sheet, &cell);
                (format!("{place} (comment)"), comment.text.as_str())
            })
        })
    }

    /// How many pieces of the file are not in the ladder.
    #[must_use]
    pub fn unplaced_count(&self) -> usize {
        let is_unplaced = |fate: &Fate| matches!(fate, Fate::NotPlaced(_));
        self.outline_fates
            .iter()
            .filter(|o| is_unplaced(&o.fate))
            .count()
            + self
                .sheet_fates
                .iter()
                .flat_map(SheetFates::all)
                .filter(|(_, _, f)| is_unplaced(f))
                .count()
            + self
                .source
                .sheets
                .iter()
                .map(|sheet| sheet.comments.len())
                .sum::<usize>()
    }

    /// What is not in the ladder, with place and reason.
    pub fn unplaced(&self) -> impl Iterator<Item = Unplaced> + '_ {
        let outline = self.outline_fates.iter().filter_map(|o| match o.fate {
            Fate::NotPlaced(reason) => Some(Unplaced {
                place: o.place.to_string(),
                text: o.text.clone(),
                reason: reason.words().to_owned(),
            }),
            _ => None,
        });
        let sheets = self.source.sheets.iter().zip(&self.sheet_fates).enumerate();
        let cells = sheets.flat_map(move |(at, (sheet, fates))| {
            fates
                .all()
                .filter_map(move |(row, column, fate)| match fate {
                    Fate::NotPlaced(reason) => Some(Unplaced {
                        place: self.place(at, sheet, row, column),
                        text: sheet.grid.whole(row, column).to_owned(),
                        reason: reason.words().to_owned(),
                    }),
                    _ => None,
                })
        });
        let comments = self.comments().map(|(place, text)| Unplaced {
            place,
            text: text.to_owned(),
            reason: Reason::Comment.words().to_owned(),
        });
        outline.chain(cells).chain(comments)
    }

    fn place(&self, at: usize, sheet: &Sheet, row: usize, column: usize) -> String {
        let cell = cell_name(sheet.grid.row_number(row), sheet.grid.column_number(column));
        self.place_of(at, sheet, &cell)
    }

    fn place_of(&self, at: usize, sheet: &Sheet, cell: &str) -> String {
        match (sheet.line, self.source.sheets.len()) {
            (Some(line), _) => format!("table {} (line {line}), {cell}", at + 1),
            (None, 1) => cell.to_owned(),
            (None, _) => format!("{}, {cell}", sheet.name),
        }
    }
}
