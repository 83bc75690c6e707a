//! Use cases: everything a person can do in Rungs is a function here, used alike by the window and the command line.
//! May know: domain, store, interchange and print. Must never hold: a window, an argument parser, or a rule that belongs in domain.

pub mod assessing;
pub mod checking;
mod chosen_file;
pub mod clock;
pub mod context;
pub mod copies;
pub mod delegating;
pub mod direction;
pub mod erasing;
pub mod error;
pub mod evidence;
mod evidence_names;
pub mod exporting;
mod former;
pub mod history;
pub mod importing;
pub mod ladder;
pub mod ladder_drafts;
pub mod ladder_files;
pub mod ladder_publishing;
pub mod last_opened;
mod next_steps;
pub mod one_to_ones;
pub mod opening;
pub mod person_page;
pub mod person_ref;
pub mod placing;
pub mod planning;
pub mod printing;
pub mod profile;
pub mod readiness;
mod reporting_line;
pub mod roster;
pub mod sample;
pub mod settings;
pub mod stuck;
pub mod tags;
pub mod team;
pub mod text;
pub mod workspace;

pub use error::{AppError, Result};
pub use rungs_store::Access;
pub use tags::Tag;
pub use workspace::{OpOutput, Workspace};
