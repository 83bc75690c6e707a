//! A ladder in a sheet of 2,000 rows and 200 columns, read and understood, beside the bare reading of the same sheet.

use std::io::Cursor;

use calamine::{Reader as _, Xlsx};
use rungs_app::ladder_files::LadderChoices;
use rungs_testkit::Sandbox;
use rust_xlsxwriter::Workbook;

use crate::Outcome;
use crate::finding::{Finding, Unit};
use crate::in_turn::{Medians, in_turn};

const ROWS: u32 = 2_000;
/// Two columns of names, and tracks of as many levels as one may have.
const COLUMNS: u16 = 200;
const LEVELS_PER_TRACK: u16 = 22;

pub fn measure() -> Outcome<Vec<Finding>> {
    let bytes = sheet()?;
    let sandbox = Sandbox::new();
    let path = sandbox.put("ladder.xlsx", &bytes);
    let choices = LadderChoices::default();
    let found = |what: &str, budget, medians: Medians| Finding {
        what: what.into(),
        floor_is: "calamine reading the sheet",
        people: 0,
        unit: Unit::Milliseconds,
        floor: medians.floor,
        ours: medians.ours,
        budget,
        rounds: medians.rounds,
    };
    let whole = in_turn(
        || bare(&path),
        || {
            let file = sandbox.read_ladder_file(&path)?;
            Ok(sandbox.ladder_file_page(&file, &choices)?)
        },
    )?;
    let file = sandbox.read_ladder_file(&path)?;
    let again = in_turn(
        || bare(&path),
        || Ok(sandbox.ladder_file_page(&file, &choices)?),
    )?;
    Ok(vec![
        found(
            "a ladder of 2,000 × 200 cells, read and understood",
            None,
            whole,
        ),
        found(
            "  of that, understood again after a correction",
            None,
            again,
        ),
    ])
}

/// Cells that hold something.
fn bare(path: &std::path::Path) -> Outcome<usize> {
    let mut book = Xlsx::new(Cursor::new(std::fs::read(path)?))?;
    let range = book.worksheet_range("Ladder")?;
    Ok(range.used_cells().count())
}

fn sheet() -> Outcome<Vec<u8>> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name("Ladder")?;
    sheet.write(1, 0, "Area")?;
    sheet.write(1, 1, "Competency")?;
    for column in 2..COLUMNS {
        let level = column - 2;
        if level.is_multiple_of(LEVELS_PER_TRACK) {
            sheet.write(0, column, format!("Track {}", level / LEVELS_PER_TRACK + 1))?;
        }
        sheet.write(1, column, format!("Senior PM {}", level + 1))?;
    }
    for row in 2..ROWS {
        if row % 20 == 2 {
            sheet.write(row, 0, format!("Area {}", row / 20))?;
        }
        sheet.write(row, 1, format!("Competency {row}"))?;
        for column in 2..COLUMNS {
            let text = format!("Does what row {row} asks of level {column}\nand says so");
            sheet.write(row, column, text)?;
        }
    }
    Ok(book.save_to_buffer()?)
}
