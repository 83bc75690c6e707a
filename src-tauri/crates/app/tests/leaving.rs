//! Leaving and coming back, also where something was noted for later.
#![expect(clippy::unwrap_used, reason = "a test stops at its first surprise")]

use std::sync::Arc;

use rungs_app::Workspace;
use rungs_app::clock::{CountedIds, FixedClock};
use rungs_app::opening::{self, ShippedLadder};
use rungs_app::roster::{PersonChange, PersonDraft};
use rungs_domain::Day;
use rungs_domain::ids::PersonId;
use rungs_domain::person::Status;
use tempfile::TempDir;

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

/// Somebody whose title changes in three weeks.
fn office() -> (TempDir, Workspace, PersonId) {
    let folder = tempfile::tempdir().unwrap();
    let workspace = opening::create(
        &folder.path().join("team.rungs"),
        ShippedLadder::Product,
        Arc::new(FixedClock(day("2026-11-24"))),
        Arc::new(CountedIds::default()),
    )
    .unwrap();
    let person = workspace
        .person_add(&PersonDraft {
            name: "Ana Ruiz".into(),
            title: "Product Manager".into(),
            role_start: Some(day("2025-01-01")),
            ..PersonDraft::default()
        })
        .unwrap()
        .value;
    let change = PersonChange {
        title: Some("Senior Product Manager".into()),
        from: Some(day("2026-12-15")),
        ..PersonChange::default()
    };
    workspace.person_edit(&person, &change).unwrap();
    (folder, workspace, person)
}

fn status_on(workspace: &Workspace, on: &str) -> Status {
    workspace.roster_list(Some(day(on))).unwrap().people[0].status
}

#[test]
fn somebody_who_left_stays_away_whatever_was_noted_for_later() {
    let (_folder, workspace, person) = office();
    workspace.person_archive(&person, None).unwrap();
    for on in ["2026-11-24", "2026-12-15", "2027-06-01"] {
        assert_eq!(status_on(&workspace, on), Status::Archived, "{on}");
    }
    assert_eq!(workspace.person_page(&person).unwrap().next, None);
}

#[test]
fn somebody_who_is_back_stays_and_the_later_title_still_comes() {
    let (_folder, workspace, person) = office();
    workspace.person_archive(&person, None).unwrap();
    workspace.person_restore(&person, None).unwrap();
    for (on, title) in [
        ("2026-11-24", "Product Manager"),
        ("2026-12-15", "Senior Product Manager"),
    ] {
        let list = workspace.roster_list(Some(day(on))).unwrap();
        assert_eq!(list.people[0].status, Status::Active, "{on}");
        assert_eq!(list.people[0].title, title, "{on}");
    }
}

#[test]
fn leaving_before_something_noted_is_taken_back_whole() {
    let (_folder, workspace, person) = office();
    workspace
        .person_archive(&person, Some(day("2026-10-01")))
        .unwrap();
    assert_eq!(status_on(&workspace, "2026-11-24"), Status::Archived);
    workspace.undo().unwrap();
    for on in ["2026-10-01", "2026-11-24", "2027-01-01"] {
        assert_eq!(status_on(&workspace, on), Status::Active, "{on}");
    }
}
