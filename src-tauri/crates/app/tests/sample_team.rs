//! The sample team is what somebody sees first, so it has to hang together.
#![expect(clippy::unwrap_used, reason = "a test stops at its first surprise")]

use std::sync::Arc;

use rungs_app::Workspace;
use rungs_app::clock::{CountedIds, FixedClock};
use rungs_app::opening::{self, ShippedLadder};
use rungs_domain::Day;
use rungs_domain::plan::PlanState;
use tempfile::TempDir;

fn today() -> Day {
    Day::parse("2026-11-24").unwrap()
}

fn sample() -> (TempDir, Workspace) {
    let folder = tempfile::tempdir().unwrap();
    let workspace = opening::create(
        &folder.path().join("sample.rungs"),
        ShippedLadder::Product,
        Arc::new(FixedClock(today())),
        Arc::new(CountedIds::default()),
    )
    .unwrap();
    workspace.fill_with_sample().unwrap();
    (folder, workspace)
}

#[test]
fn everybody_stands_on_a_rung_and_stood_on_one_two_years_ago_if_they_were_there() {
    let (_folder, workspace) = sample();
    let now = workspace.team(None, None).unwrap();
    assert_eq!((now.people, now.open_roles), (12, 2));
    assert!(now.ladder.unplaced.is_empty());

    let then = workspace
        .team(None, Some(today().plus_months(-24)))
        .unwrap();
    assert!(then.people >= 8, "only {} people then", then.people);
    assert!(then.ladder.unplaced.is_empty());
}

#[test]
fn every_focus_area_of_a_running_plan_goes_up_and_nothing_about_it_is_remarked_on() {
    let (_folder, workspace) = sample();
    let list = workspace.plan_list().unwrap();
    let running: Vec<_> = list.plans.iter().filter(|plan| plan.current).collect();
    assert_eq!(running.len(), 5);
    for row in running {
        let plan = workspace.plan_show(&row.id).unwrap();
        assert_eq!(plan.remarks, [""; 0], "{}", plan.person.name);
        for focus in &plan.focuses {
            assert!(
                focus.from < focus.to,
                "{}: {} {}",
                plan.person.name,
                focus.heading,
                focus.from_to
            );
        }
    }
}

#[test]
fn there_is_a_past_to_look_back_on() {
    let (_folder, workspace) = sample();
    let closed = workspace
        .plan_list()
        .unwrap()
        .plans
        .into_iter()
        .filter(|plan| plan.state == PlanState::Closed)
        .count();
    assert_eq!(closed, 5);
    let priyanka = workspace
        .roster_list(None)
        .unwrap()
        .people
        .into_iter()
        .find(|line| line.name == "Priyanka Rao")
        .unwrap();
    let notes = workspace.one_to_ones_of(&priyanka.id).unwrap().notes;
    assert!(notes.last().unwrap().on < today().plus_months(-18));
    assert!(notes.iter().any(|note| !note.private.is_empty()));
    assert!(notes.iter().any(|note| !note.context.is_empty()));
    assert_eq!(
        workspace.history_state().undo,
        None,
        "nobody undoes what they did not do"
    );
}
