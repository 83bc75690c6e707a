//! What plans, one-to-ones and printed plans do, from the outside.
#![expect(clippy::unwrap_used, reason = "a test stops at its first surprise")]

mod carrying;
mod decided;
mod exporting;
mod focus_areas;
mod follow_up;
mod guide;
mod ideas;
mod office;
mod one_to_ones;
mod plans;
mod printing;
mod reading;
mod signing;
mod slipping;
mod typing;
