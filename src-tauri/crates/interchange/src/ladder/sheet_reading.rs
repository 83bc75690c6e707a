//! One sheet as it is shown for correcting: how it is laid out, and what each of its lines was taken for.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::choices::{LineAxis, SheetLayout};
use super::grid::{View, column_name};
use super::layout::SheetPlan;
use super::part::{FilePart, Names, offered};
use super::sheet_fates::{LineCounts, SheetFates};
use super::source::Sheet;

/// One row or column, as it is shown for correcting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct LineReading {
    pub axis: LineAxis,
    /// As a spreadsheet numbers it, columns counted from 1.
    pub at: u32,
    /// `3` or `B`.
    pub name: String,
    /// The first text on it, shortened.
    pub text: String,
    pub part: FilePart,
    /// Cells on it that are not in the ladder.
    pub unplaced: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SheetReading {
    /// 1-based, as choices name it.
    pub sheet: u32,
    /// Name of the sheet or of the heading above the table; empty for a file of one table.
    pub name: String,
    /// None when nothing on it names levels.
    pub layout: Option<SheetLayout>,
    /// The row or column that names levels, or the columns of a list.
    pub header: Option<u32>,
    /// No word told which way round it is.
    pub guessed: bool,
    /// Every column and every row that holds something.
    pub lines: Vec<LineReading>,
    /// What a row may be said to be.
    pub row_parts: Vec<FilePart>,
    pub column_parts: Vec<FilePart>,
    /// Rows and columns of the sheet that hold something.
    pub rows: u32,
    pub columns: u32,
}

/// Letters of a text shown where a person only needs to know which one it is.
const SHOWN: usize = 160;

/// A sheet nothing on which names levels has no plan, and no lines.
pub(super) fn of_sheet(
    sheet: &Sheet,
    number: u32,
    plan: Option<&SheetPlan>,
    fates: &SheetFates,
) -> SheetReading {
    let name = sheet
        .headings
        .last()
        .cloned()
        .unwrap_or_else(|| sheet.name.clone());
    let mut reading = SheetReading {
        sheet: number,
        name,
        layout: None,
        header: None,
        guessed: false,
        lines: Vec::new(),
        row_parts: Vec::new(),
        column_parts: Vec::new(),
        rows: count(sheet.grid.height()),
        columns: count(sheet.grid.width()),
    };
    let Some(plan) = plan else { return reading };
    reading.layout = Some(plan.layout);
    let things = offered(plan.layout, Names::Things);
    let rows = offered(plan.layout, Names::Rows);
    (reading.row_parts, reading.column_parts) = if plan.layout == SheetLayout::LevelsDown {
        (things, rows)
    } else {
        (rows, things)
    };
    reading.guessed = plan.guessed;
    let view = plan.view(&sheet.grid);
    reading.header = plan.header.map(|row| view.row_number(row));
    if plan.layout != SheetLayout::LeftOut {
        reading.lines = lines(plan, view, &fates.unplaced_by_line());
    }
    reading
}

/// Columns and then rows of the view; what it has turned is named as the file has it.
fn lines(plan: &SheetPlan, view: View<'_>, unplaced: &LineCounts) -> Vec<LineReading> {
    let line = |axis: LineAxis, at: u32, text: &str, part: FilePart, unplaced: usize| LineReading {
        axis,
        at,
        name: if axis == LineAxis::Row {
            at.to_string()
        } else {
            column_name(at)
        },
        text: shortened(text),
        part,
        unplaced: count(unplaced),
    };
    let ((row_axis, of_rows), (column_axis, of_columns)) = if view.turned {
        (
            (LineAxis::Column, &unplaced.columns),
            (LineAxis::Row, &unplaced.rows),
        )
    } else {
        (
            (LineAxis::Row, &unplaced.rows),
            (LineAxis::Column, &unplaced.columns),
        )
    };
    let of = |counts: &[usize], at: usize| counts.get(at).copied().unwrap_or(0);
    let columns = plan.columns.iter().enumerate().map(|(at, part)| {
        let named = plan.header.map_or("", |row| view.filled(row, at));
        let first = || {
            (0..view.height())
                .map(|row| view.get(row, at))
                .find(|t| !t.is_empty())
                .unwrap_or("")
        };
        let cells = plan
            .cells
            .get(at)
            .filter(|_| *part == FilePart::Level)
            .filter(|c| **c != FilePart::Behaviour);
        let text = if named.is_empty() { first() } else { named };
        let part = cells.copied().unwrap_or(*part);
        line(
            column_axis,
            view.column_number(at),
            text,
            part,
            of(of_columns, at),
        )
    });
    // A row of a competency is known by its competency, not by the area before it.
    let competency = plan
        .columns
        .iter()
        .position(|part| *part == FilePart::Competency);
    let rows = plan.rows.iter().enumerate().map(|(at, part)| {
        let own = competency
            .filter(|_| *part == FilePart::Competency)
            .map(|column| view.get(at, column));
        let text = own
            .into_iter()
            .chain((0..view.width()).map(|column| view.get(at, column)))
            .find(|t| !t.is_empty())
            .unwrap_or("");
        line(row_axis, view.row_number(at), text, *part, of(of_rows, at))
    });
    columns.chain(rows).collect()
}

fn count(many: usize) -> u32 {
    u32::try_from(many).unwrap_or(u32::MAX)
}

/// On one line, and no longer than it takes to know which text it is.
pub(super) fn shortened(text: &str) -> String {
    let line: String = text
        .chars()
        .take(SHOWN)
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    line.trim().to_owned()
}
