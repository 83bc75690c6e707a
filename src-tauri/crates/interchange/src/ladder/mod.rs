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
mod codes;
mod contexts;
mod depths;
mod derived_rating;
mod expected;
mod expecting;
mod fate;
mod given_codes;
pub(crate) mod grid;
mod html_table;
mod key_reading;
mod known;
mod layout;
mod level_texts;
mod link_text;
mod list;
mod list_layout;
mod markdown;
mod markdown_headings;
mod markdown_html;
mod markdown_lines;
mod markdown_reader;
mod matrix;
mod matrix_columns;
mod matrix_competency;
mod matrix_labels;
mod matrix_layout;
mod matrix_levels;
mod matrix_rows;
mod no_part;
mod outline;
mod outline_left;
mod outline_names;
mod outline_reading;
mod outline_texts;
mod part;
mod placing;
mod pointing;
mod rating_scale;
mod reading;
mod sheet_fates;
mod sheet_reading;
mod source;
mod tables_and_headings;
mod understanding;
mod vocabulary;
mod written;
mod written_rating;
mod written_workbook;

pub use assemble::LevelReading;
pub use choices::{
    BlankCells, KeyChoice, LadderChoices, LevelPlace, LineAxis, LineChoice, SheetChoice,
    SheetLayout,
};
pub use fate::{Fate, Reason};
pub use key_reading::KeyReading;
pub use known::Known;
pub use part::FilePart;
pub use reading::{CellFate, LadderReading, Unplaced};
pub use sheet_reading::{LineReading, SheetReading};
pub use source::{LadderFormat, LadderSource};
pub use written::{write_csv, write_xlsx};
