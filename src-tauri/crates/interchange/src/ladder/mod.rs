//! Ladders as they exist in the world: matrices, lists, texts with headings, YAML and JSON under other names.
//! May know: what files hold, the words of many languages for levels and competencies, and the names the workspace has already.
//! Must never hold: a way to drop something silently. Every cell, key and heading has a fate, and what is not placed has a reason.
//!
//! A file is opened once ([`LadderSource::open`]) and understood as often as choices change ([`LadderSource::understand`]):
//! sheets and outline, then which row, column, key or heading names what, then a ladder put together from the pieces.

mod assemble;
mod builder;
mod cell_text;
mod choices;
mod contexts;
mod depths;
mod fate;
pub(crate) mod grid;
mod html_table;
mod known;
mod layout;
mod link_text;
mod list;
mod list_layout;
mod markdown;
mod matrix;
mod matrix_layout;
mod outline;
mod outline_reading;
mod part;
mod reading;
mod sheet_fates;
mod source;
mod written;
mod written_workbook;

pub use assemble::LevelReading;
pub use choices::{
    BlankCells, KeyChoice, LadderChoices, LevelPlace, LineAxis, LineChoice, SheetChoice,
    SheetLayout,
};
pub use fate::{Fate, Reason};
pub use known::Known;
pub use part::FilePart;
pub use reading::{CellFate, KeyReading, LadderReading, LineReading, SheetReading, Unplaced};
pub use source::{LadderFormat, LadderSource};
pub use written::{write_csv, write_xlsx};
