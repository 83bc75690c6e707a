//! One file per area, one short function per command.

pub mod assessment;
pub mod batches;
pub mod context;
pub mod coverage;
pub mod decision_areas;
pub mod delegation;
pub mod delegation_views;
pub mod direction;
pub mod due;
pub mod evidence;
pub mod handouts;
pub mod ladder;
pub mod one_to_ones;
pub mod own_actions;
pub mod packets;
pub mod people;
pub mod placement;
pub mod plans;
pub mod poker;
pub mod profile;
pub mod roster_import;
pub mod rounds;
pub mod signed_plans;
pub mod team;
pub mod texts;
pub mod workspace;
