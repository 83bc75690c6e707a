//! A reporting line never goes in a circle, whatever day a change is said to hold from.
#![expect(clippy::unwrap_used, reason = "a test stops at its first surprise")]

use std::sync::Arc;

use rungs_app::Workspace;
use rungs_app::clock::{CountedIds, FixedClock};
use rungs_app::error::Code;
use rungs_app::opening::{self, ShippedLadder};
use rungs_app::roster::{PersonChange, PersonDraft};
use rungs_domain::Day;
use rungs_domain::ids::PersonId;

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn workspace() -> (Workspace, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("team.rungs");
    let clock = Arc::new(FixedClock(day("2026-11-24")));
    let ids = Arc::new(CountedIds::default());
    let workspace = opening::create(&path, ShippedLadder::Product, clock, ids).unwrap();
    (workspace, folder)
}

fn add(workspace: &Workspace, name: &str, since: &str, manager: Option<&PersonId>) -> PersonId {
    let draft = PersonDraft {
        name: name.into(),
        manager: manager.cloned(),
        role_start: Some(day(since)),
        ..PersonDraft::default()
    };
    workspace.person_add(&draft).unwrap().value
}

fn report(workspace: &Workspace, who: &PersonId, to: &PersonId, from: &str) -> Result<(), String> {
    let change = PersonChange {
        manager: Some(Some(to.clone())),
        from: Some(day(from)),
        ..PersonChange::default()
    };
    workspace
        .person_edit(who, &change)
        .map(|_| ())
        .map_err(|error| {
            assert_eq!(error.code, Code::Loop, "{error}");
            error.message
        })
}

#[test]
fn a_backdated_change_is_refused_when_it_closes_a_circle_later() {
    let (workspace, _folder) = workspace();
    let ana = add(&workspace, "Ana Ruiz", "2025-01-01", None);
    let bo = add(&workspace, "Bo Li", "2026-06-01", Some(&ana));
    let refusal = report(&workspace, &ana, &bo, "2025-03-01").unwrap_err();
    assert!(refusal.contains("from 1 June 2026 on"), "{refusal}");
    assert!(workspace.check().unwrap().ok);
}

#[test]
fn a_change_that_ends_before_the_circle_would_close_is_fine() {
    let (workspace, _folder) = workspace();
    let ana = add(&workspace, "Ana Ruiz", "2025-01-01", None);
    let ruth = add(&workspace, "Ruth Jensen", "2025-01-01", None);
    let bo = add(&workspace, "Bo Li", "2026-06-01", Some(&ana));
    report(&workspace, &ana, &ruth, "2026-05-01").unwrap();
    report(&workspace, &ana, &bo, "2025-03-01").unwrap();
    assert!(workspace.check().unwrap().ok);
}

#[test]
fn a_change_to_come_is_looked_at_on_its_own_day() {
    let (workspace, _folder) = workspace();
    let ana = add(&workspace, "Ana Ruiz", "2025-01-01", None);
    let bo = add(&workspace, "Bo Li", "2025-01-01", None);
    report(&workspace, &bo, &ana, "2027-01-01").unwrap();
    let refusal = report(&workspace, &ana, &bo, "2026-11-24").unwrap_err();
    assert!(refusal.contains("from 1 January 2027 on"), "{refusal}");
    report(&workspace, &ana, &bo, "2027-02-01").unwrap_err();
}
