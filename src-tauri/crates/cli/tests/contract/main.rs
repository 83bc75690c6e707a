//! The contract of the command line, held against the built program: shapes of documents, error lines and exit codes.
#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

mod files;
mod importing;
mod plans;
mod reading;
mod refusals;
mod running;
mod writing;
