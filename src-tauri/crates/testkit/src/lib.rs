//! What tests and measurements begin with: a workspace in a folder of its own, invented organisations of any size, small disks to
//! fill, and a look at what lies in a file.
//! May know: everything below the window. Nothing here is random and nothing reads the clock, so the same call makes the same file.
//! Must never hold: a check. What is right is said in the tests; here things are only made, and a thing that cannot be made stops the test.
#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

mod big_team;
mod chance;
mod company;
pub mod contents;
mod names;
mod sandbox;
pub mod small_disk;

pub use big_team::big_team;
pub use company::{LARGEST, company};
pub use sandbox::{Sandbox, TODAY, day, today};
