//! Pages for people to hold and sign: plan sheets, ladders and forms become PDF files and the very same pages as SVG.
//! May know: the shareable views of `rungs-domain`, Typst, the templates and fonts in this folder and, when asked, the system's fonts.
//! Must never hold: a way to print anything that is not `Shareable`, words spliced into markup, a clock, or a rule of the domain.

mod data;
mod document;
mod error;
mod fonts;
mod joined;
mod kept;
mod kind;
mod last_set;
mod left_off;
mod missing;
mod pages;
mod paper;
mod pdf;
mod pieces;
mod printer;
mod world;

pub use document::Document;
pub use error::PrintError;
pub use fonts::FontSource;
pub use kept::{KeptPages, drawn};
pub use kind::Kind;
pub use left_off::{LeftOff, LeftOffOf};
pub use pages::{PageSize, Pages};
pub use paper::{Orientation, Paper, Setup, WriteIn};
pub use pdf::{PrintDate, Printed};
pub use printer::Printer;
