//! Drives the real window, with the page it ships, the way a person does.
//! Knows what a person can see and press: roles, names, texts, files on disk.
//! Must never reach into the program: no command, no database, no component of the page.
//!
//! Every test has a display, a bus and a home of its own, so nothing shows on the desk of whoever
//! runs it and nothing of theirs can be touched. `RUNGS_E2E_DISPLAY=:0` shows the window there.

mod accessibility;
mod assessment_round;
mod batches;
mod closing;
mod context;
mod coverage;
mod decision_areas;
mod decision_papers;
mod delegation_board;
mod delegation_matrix;
mod due;
mod first_start;
mod ladder_editor;
mod ladder_file;
mod ladder_paper;
mod ladder_version;
mod main_job;
mod own_views;
mod page_keys;
mod paper_settings;
mod plan_preview;
mod plan_quarter;
mod poker;
mod profile;
mod promotion_packet;
mod readiness;
mod roster_import;
#[allow(
    dead_code,
    unused_imports,
    reason = "a stage offers hands and eyes that not every set of flows uses"
)]
mod stage;
mod taking_out;
mod talk_paper;
mod tour;
