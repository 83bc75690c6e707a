//! The workspace file: one SQLite database (SQLCipher compiled in), its tables, migrations, row images for undo, and copies.
//! May know: domain types and SQL. Must never hold: a rule of the domain, a clock, a window.

pub mod backup;
mod codec;
mod error;
mod files;
mod lock;
mod migrate;
mod record;
mod store;
mod table;
mod tx;

mod area_uses;
mod assessment;
mod assessment_round;
mod context;
mod decision_area;
mod delegation;
mod delegation_cells;
mod direction;
mod due;
mod due_move;
mod evidence;
mod follow_up;
mod ladder;
mod limits;
mod one_to_one;
mod own_action;
mod peer_view;
mod placement;
mod plan;
mod plan_list;
mod poker;
mod promotion_packet;
mod readiness;
mod roster;
mod roster_entry;
mod setting;
mod signed_plan;

pub use decision_area::CatalogueEntry;
pub use delegation_cells::{CellState, SaidLevel, Stander};
pub use due::Until;
pub use error::{Result, StoreError};
pub use evidence::{EvidenceFilter, EvidenceFound};
pub use follow_up::Whose;
pub use migrate::{APPLICATION_ID, NEWEST_VERSION};
pub use record::Record;
pub use roster_entry::RosterEntry;
pub use setting::Setting;
pub use store::{Access, Reader, Store};
pub use table::Table;
pub use tx::{RowImage, Tx};
