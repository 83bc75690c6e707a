//! Files in and out: rosters as companies really have them, ladder files, exports as workbook, CSV and JSON, calendars, text to paste.
//! May know: `rungs-domain`, file formats and the words of HR systems. It sees bytes, never the workspace.
//! Must never hold: SQL, a clock, a decision about what happens to a row, or anything private: exports take only `Shareable`.

pub mod calendar;
pub mod catalogue;
mod document;
pub mod export;
pub mod file_error;
mod folding;
pub mod ladder;
pub mod ladder_file;
pub mod ladder_schema;
pub mod matching;
pub mod progress;
pub mod roster;
mod row_height;
pub mod self_form;
pub mod source;
pub mod text;
pub mod view_form;
mod word_list;

pub use file_error::{FileError, FileErrorCode};
pub use matching::{ColumnChoice, ColumnMatch, Matching};
pub use progress::Progress;
pub use roster::{RosterReading, read_roster};
