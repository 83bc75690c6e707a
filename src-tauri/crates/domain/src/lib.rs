//! What a product leader knows, as types and rules: people, ladder, placement, assessment,
//! delegation, plans and one-to-ones.
//! May know: nothing but itself. No files, no SQL, no clock, no threads: today and ids come in as arguments.
//! Must never hold: anything that reads or writes the world, or a rule that also lives somewhere else.

pub mod action_library;
pub mod assessment;
pub mod assessment_paper;
pub mod assessment_paper_build;
pub mod assessment_round;
#[cfg(test)]
mod assessment_round_tests;
pub mod assessment_rounds;
pub mod calendar_sheet;
pub mod carry_over;
pub mod catalogue_carry;
pub mod catalogue_edit;
pub mod catalogue_import;
pub mod cell_in_time;
pub mod cells_set;
pub mod check_in_dates;
pub mod comparison;
mod competency;
pub mod context;
pub mod coverage;
mod coverage_areas;
pub mod coverage_growth;
pub mod coverage_load;
#[cfg(test)]
mod coverage_load_tests;
mod coverage_people;
#[cfg(test)]
mod coverage_team;
#[cfg(test)]
mod coverage_tests;
pub mod crossing;
pub mod date_format;
pub mod day;
pub mod decision_area;
pub mod decision_area_draft;
pub mod decision_catalogue;
pub mod decision_charter;
pub mod decision_charter_build;
pub mod decision_limits;
pub mod decision_lineage;
pub mod delegation;
pub mod delegation_compare;
pub mod delegation_days;
pub mod delegation_level;
pub mod delegation_needs;
pub mod delegation_poker;
pub mod delegation_scale;
pub mod delegation_scope;
pub mod delegation_standing;
pub mod delegation_story;
pub mod delegation_view;
pub mod direction;
pub mod due;
pub mod due_moves;
pub mod error;
pub mod evidence;
pub mod export_view;
pub mod focus_proposals;
pub mod form_code;
pub mod gap;
pub mod house_style;
pub mod ids;
pub mod ladder;
pub mod ladder_booklet;
pub mod ladder_climb;
pub mod ladder_diff;
pub mod ladder_edit;
pub mod ladder_findings;
#[cfg(test)]
mod ladder_fixture;
pub mod ladder_reading;
mod ladder_version;
pub mod last_word;
mod letters;
mod level;
pub mod look_again;
pub mod near_names;
pub mod next_due;
pub mod one_to_one;
pub mod one_to_one_question;
pub mod one_to_one_sheet;
pub mod one_to_one_sheet_build;
pub mod peer_view;
pub mod person;
pub mod placement;
pub mod plan;
pub mod plan_agreement;
pub mod plan_carry;
#[cfg(test)]
mod plan_fixture;
pub mod plan_look_back;
mod plan_moves;
pub mod plan_sheet;
pub mod plan_sheet_build;
pub mod plan_state;
pub mod plan_steps;
pub mod plan_strengths;
pub mod plan_suggestions;
pub mod poker_table;
pub mod privacy;
mod proficiency;
pub mod profile;
pub mod promotion_packet;
pub mod promotion_paper;
pub mod promotion_paper_build;
pub mod readiness;
#[cfg(test)]
mod readiness_property_tests;
mod readiness_terms;
#[cfg(test)]
mod readiness_tests;
pub mod reporting;
pub mod returned;
pub mod role_card;
pub mod roster_import;
pub mod roster_row;
pub mod selection;
pub mod self_form;
pub mod signed_plan;
pub mod stuck;
pub mod stuck_actions;
pub mod team;
pub mod team_board;
pub mod team_ladder_page;
pub mod temporary_level;
pub mod timeline;
pub mod title;
pub mod told_states;
pub mod view_form;
pub mod view_form_code;
pub mod view_talk;
pub mod while_ahead;
mod word_change;
pub mod works_on;

pub use date_format::DateFormat;
pub use day::Day;
pub use error::{Result, RuleError};
pub use letters::turns_text;
pub use privacy::{Private, Shareable};
pub use word_change::{WordChange, WordFate};
