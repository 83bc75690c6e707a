//! The commands and types of the shell as TypeScript, so that the page cannot misremember them.

use std::collections::BTreeMap;

use rungs_app::calls::{LEAVES_THE_WORKSPACE, READS, WITHOUT_A_STEP};
use specta_typescript::Typescript;
use tauri::Wry;
use tauri_specta::{Builder, ErrorHandlingMode, collect_commands};

use crate::commands::{
    assessment, context, coverage, decision_areas, delegation, delegation_views, direction,
    evidence, handouts, ladder, one_to_ones, people, placement, plans, poker, profile,
    roster_import, rounds, team, workspace,
};

/// Every command the page may call.
#[must_use]
pub fn builder() -> Builder<Wry> {
    let reads: BTreeMap<&str, Vec<rungs_app::Tag>> = READS
        .iter()
        .map(|(name, tags)| (*name, tags.to_vec()))
        .collect();
    Builder::<Wry>::new()
        .error_handling(ErrorHandlingMode::Throw)
        .constant("readTags", reads)
        .constant("withoutAStep", WITHOUT_A_STEP)
        .constant("leavesTheWorkspace", LEAVES_THE_WORKSPACE)
        .commands(collect_commands![
            workspace::workspace_state,
            workspace::workspace_recent,
            workspace::workspace_create,
            workspace::workspace_open,
            workspace::workspace_open_sample,
            workspace::workspace_refused,
            workspace::workspace_close,
            workspace::closing_hold,
            workspace::closing_release,
            workspace::workspace_rename,
            workspace::set_me,
            workspace::undo,
            workspace::redo,
            workspace::backup_list,
            workspace::backup_now,
            workspace::backup_bring_back,
            people::roster_list,
            people::person_page,
            people::person_timeline,
            people::person_add,
            people::person_edit,
            people::person_archive,
            people::person_restore,
            people::person_delete,
            people::open_role_add,
            people::open_role_close,
            roster_import::import_choose,
            roster_import::import_preview,
            roster_import::import_confirm,
            placement::place,
            placement::place_many,
            placement::placement_remove,
            team::team_ladder,
            ladder::ladder_show,
            ladder::ladder_read,
            ladder::ladder_versions,
            ladder::ladder_version_show,
            ladder::ladder_draft,
            ladder::ladder_compare,
            ladder::ladder_carry_over,
            ladder::ladder_draft_begin,
            ladder::ladder_edit,
            ladder::ladder_draft_discard,
            ladder::ladder_publish,
            ladder::ladder_import_choose,
            ladder::ladder_import_preview,
            ladder::ladder_import_confirm,
            ladder::ladder_export_choose,
            assessment::assessment_show,
            assessment::gaps_of,
            assessment::assess,
            assessment::assessment_discard,
            rounds::round_show,
            rounds::round_begin,
            rounds::round_hand_in,
            rounds::round_take_back,
            rounds::round_agree,
            rounds::round_close,
            rounds::round_reopen,
            rounds::round_go_on_show,
            rounds::round_go_on,
            rounds::round_discard,
            rounds::self_form_choose,
            rounds::self_form_read_choose,
            rounds::peer_view_ask,
            rounds::peer_view_update,
            rounds::peer_view_remove,
            assessment::readiness_of,
            assessment::readiness_call_add,
            assessment::readiness_call_remove,
            profile::profile_of,
            direction::direction_of,
            direction::direction_talk_add,
            direction::direction_talk_update,
            direction::direction_talk_remove,
            direction::stuck_of,
            direction::stuck_check_in_add,
            direction::stuck_check_in_remove,
            direction::stuck_suggestion_take,
            evidence::evidence_search,
            evidence::evidence_add,
            evidence::evidence_update,
            evidence::evidence_remove,
            delegation::delegation_matrix,
            delegation::delegation_compare,
            delegation::decision_areas,
            delegation::delegation_set,
            delegation::delegation_set_ahead,
            delegation::delegation_cell,
            delegation::delegation_for_a_while,
            delegation::delegation_while_until,
            delegation::delegation_give_back,
            delegation::delegation_scale,
            delegation::delegation_scale_set,
            delegation_views::delegation_views,
            delegation_views::delegation_views_team,
            delegation_views::delegation_view_set,
            delegation_views::delegation_view_talk,
            delegation_views::view_form_choose,
            delegation_views::view_form_read_choose,
            poker::poker_begin,
            poker::poker_lay,
            poker::poker_take_back,
            poker::poker_turn,
            poker::poker_again,
            poker::poker_leave,
            poker::poker_record,
            poker::poker_rounds,
            coverage::delegation_coverage,
            coverage::delegation_look_again,
            decision_areas::catalogue_show,
            decision_areas::area_named_by,
            decision_areas::area_add,
            decision_areas::area_change,
            decision_areas::category_rename,
            decision_areas::category_move,
            decision_areas::area_split_preview,
            decision_areas::area_split,
            decision_areas::area_merge_preview,
            decision_areas::area_merge,
            decision_areas::catalogue_import_choose,
            decision_areas::catalogue_import_confirm,
            decision_areas::catalogue_export_choose,
            workspace::job_cancel,
            plans::plan_list,
            plans::plan_show,
            plans::plan_pages,
            plans::plan_new,
            plans::plan_update,
            plans::plan_agree,
            plans::plan_agree_target,
            plans::plan_reopen,
            plans::plan_close,
            plans::plan_delete,
            plans::focus_ideas,
            plans::focus_add,
            plans::focus_update,
            plans::focus_move,
            plans::focus_remove,
            plans::action_add,
            plans::action_update,
            plans::action_set_status,
            plans::action_remove,
            plans::commitment_add,
            plans::commitment_update,
            plans::commitment_set_done,
            plans::commitment_remove,
            plans::check_in_add,
            plans::check_in_update,
            plans::check_in_remove,
            plans::plan_print,
            plans::plan_system_print,
            handouts::handout_pages,
            handouts::handout_print,
            handouts::handout_system_print,
            one_to_ones::one_to_one_list,
            one_to_ones::one_to_ones_of,
            one_to_ones::one_to_one_add,
            one_to_ones::one_to_one_decide,
            one_to_ones::one_to_one_update,
            one_to_ones::one_to_one_remove,
            one_to_ones::one_to_one_action_add,
            context::context_list,
            context::context_dark,
            context::context_concerns,
            context::context_add,
            context::context_edit,
            context::context_rewrite,
            context::context_share,
            context::context_take_back,
            context::context_settle,
            context::context_unsettle,
            context::context_remove,
        ])
}

/// The text of `ui/src/bindings.ts`.
///
/// # Errors
/// When a type cannot be told in TypeScript, in words.
pub fn typescript() -> Result<String, String> {
    let path = std::env::temp_dir().join(format!("rungs-bindings-{}.ts", std::process::id()));
    let header = Typescript::default()
        .header("// Written by `cargo xtask bindings`. Do not edit by hand.\n");
    builder()
        .export(header, &path)
        .map_err(|error| error.to_string())?;
    let text = std::fs::read_to_string(&path).map_err(|error| error.to_string());
    let _ = std::fs::remove_file(&path);
    text
}
