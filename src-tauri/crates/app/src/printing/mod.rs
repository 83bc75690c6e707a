//! Growth plans, the ladder, forms, assessments, decision charters, the team board, sheets for one-to-ones and the team ladder on
//! paper: the pages to look at, and PDF files.
//! May know: the views that `rungs-domain` makes of them, `rungs-print`, and files to write to.
//! Must never hold: anything private. All it hands on is `Shareable`, which only `rungs-domain` makes.

mod assessment;
mod batch;
mod batch_jobs;
mod charter;
mod file_name;
mod handout;
mod one_to_one;
mod packet;
mod pages;
mod paper_choice;
mod remarks;
mod saving;
mod signing;
mod team_page;

pub use batch::{BatchOf, Destination, Go, PrintProgress, PrintWhom, PrintedFile};
pub use file_name::{file_name, plan_file_name};
pub use handout::Handout;
pub use pages::{PageSize, PlanPdf, PrintedPages};
pub use paper_choice::{
    Orientation, PaperChoice, PaperSize, PaperWays, WriteIn, batch_papers, paper_ways,
};
pub use rungs_print::{FontSource, Printer};
pub use signing::SignDraft;

pub(crate) use one_to_one::one_to_one_sheet;

use rungs_print::PrintError;

use crate::error::{AppError, Code};

impl From<PrintError> for AppError {
    fn from(error: PrintError) -> Self {
        let code = match error {
            PrintError::NothingToPrint => Code::NotFound,
            PrintError::Data(_) | PrintError::Typesetting(_) | PrintError::Pdf(_) => Code::Internal,
            PrintError::Kept => Code::BadFile,
        };
        Self::new(code, error.to_string())
    }
}
