//! Prints a document for the tests to read.

use rungs_print::{Document, FontSource, Printed, Printer, Setup};

use crate::reading::day;

/// In the font that comes along, by a printer of its own.
pub fn print(document: &Document, setup: impl Into<Setup>) -> Printed {
    let printer = Printer::new(FontSource::EmbeddedOnly).unwrap();
    printer.pdf(document, setup, day()).unwrap()
}
