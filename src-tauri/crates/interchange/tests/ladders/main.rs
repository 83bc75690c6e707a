//! Ladders as they exist in the world: what becomes of every cell, and that no file breaks the reading.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "in a test a panic with its place is the report"
)]

mod choices;
mod export;
mod fates;
mod hidden;
mod known;
mod names;
mod robust;
mod signs;
mod told;
mod whole;
mod workbooks;
