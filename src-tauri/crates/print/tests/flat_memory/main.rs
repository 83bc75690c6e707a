//! However many plans there are, printing them takes the memory of a dozen and of the finished file. By itself, since everything this
//! program holds is counted.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use peak_alloc::PeakAlloc;
use rungs_print::{Document, FontSource, Paper, PrintDate, Printer};

#[path = "../print/sheets.rs"]
#[expect(
    dead_code,
    reason = "the sheets are shared with the tests of the pages"
)]
mod sheets;

#[global_allocator]
static HELD: PeakAlloc = PeakAlloc;

const MEGABYTE: f64 = 1_048_576.0;

/// In megabytes.
struct Taken {
    /// The most that was held at any time while it was printed.
    most: f64,
    file: f64,
}

fn taken(printer: &Printer, plans: usize) -> Taken {
    let documents: Vec<Document> = (0..plans)
        .map(|at| {
            let sheet = sheets::named(&format!("Person {at}"));
            Document::Plan(sheet.share())
        })
        .collect();
    let day = PrintDate(rungs_domain::Day::parse("2026-11-24").unwrap());
    HELD.reset_peak_usage();
    let printed = printer
        .pdf_of(&documents, "Growth plans", Paper::A4, day)
        .unwrap();
    assert_eq!(printed.pages.len(), plans);
    Taken {
        most: HELD.peak_usage() as f64 / MEGABYTE,
        file: printed.pdf.len() as f64 / MEGABYTE,
    }
}

#[test]
fn of_two_hundred_plans_in_one_file_nothing_grows_but_the_file() {
    let printer = Printer::new(FontSource::EmbeddedOnly).unwrap();
    // Two pieces and seventeen, after fonts and templates were read.
    taken(&printer, 24);
    let (few, many) = (taken(&printer, 24), taken(&printer, 200));
    println!(
        "24 plans {:.1} MB and a file of {:.1} MB, 200 plans {:.1} MB and {:.1} MB",
        few.most, few.file, many.most, many.file
    );
    // A dozen plans are held while they are set, and counted.
    assert!(few.most > 20.0 * few.file);
    // What grows, grows by doubling, and is copied then.
    assert!(many.most - few.most < 4.0 * many.file);
}
