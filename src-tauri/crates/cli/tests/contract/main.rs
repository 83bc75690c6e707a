//! The contract of the command line, held against the built program: shapes of documents, error lines and exit codes.
#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

mod areas;
mod batch_memory;
mod calendar;
mod context;
mod coverage;
mod damage;
mod decision_papers;
mod delegation;
mod delegation_refusals;
mod delegation_show;
mod delegation_views;
mod delegation_words;
mod direction;
mod evidence;
mod files;
mod full_disk;
mod handouts;
mod hostile_rosters;
mod importing;
mod ladder;
mod ladder_import;
mod leaving_decisions;
mod leftovers;
mod paper_choices;
mod plan_course;
mod plans;
mod plans_printed;
mod printing;
mod profile;
mod read_only;
mod reading;
mod refusals;
mod remind;
mod rounds;
mod running;
mod tight;
mod writing;
