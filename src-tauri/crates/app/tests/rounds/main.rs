//! Assessments in stages: own view, leader's view, agreement; what colleagues say; and what a new ladder does to them.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod colleagues;
mod next_version;
mod paper;
mod past_talk;
mod stages;
mod taken_up;
mod talk;
