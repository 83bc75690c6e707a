//! Growth plans on paper: the pages to look at, and PDF files of one person, a team or everyone.
//! May know: the sheet that `rungs-domain` makes of a plan, `rungs-print`, and files to write to.
//! Must never hold: anything private. All it hands on is `Shareable`, which only `rungs-domain` makes.

mod batch;
mod file_name;
mod pages;
mod saving;

pub use batch::{Destination, Go, PrintProgress, PrintWhom, PrintedFile};
pub use file_name::plan_file_name;
pub use pages::{PaperSize, PlanPages, PlanPdf};
pub use rungs_print::{FontSource, Printer};

use rungs_print::PrintError;

use crate::error::{AppError, Code};

impl From<PrintError> for AppError {
    fn from(error: PrintError) -> Self {
        let code = match error {
            PrintError::NothingToPrint => Code::NotFound,
            PrintError::Data(_) | PrintError::Typesetting(_) | PrintError::Pdf(_) => Code::Internal,
        };
        Self::new(code, error.to_string())
    }
}
