//! The catalogue of decision areas is the leader's own, and nothing that was agreed is lost by changing it.
#![expect(clippy::unwrap_used, reason = "a test stops at its first surprise")]

mod days;
mod files;
mod going_on;
mod history;
mod naming;
mod retiring;
mod scene;
mod telling;
