//! The workspace as the window has it, open all along, on a disk that fills up.
#![expect(clippy::unwrap_used, reason = "a test stops at its first surprise")]

use std::path::Path;
use std::sync::Arc;

use rungs_app::clock::{CountedIds, FixedClock, IdSource};
use rungs_app::error::Code;
use rungs_app::one_to_ones::OneToOneDraft;
use rungs_app::opening::{self, ShippedLadder};
use rungs_app::roster::PersonDraft;
use rungs_app::{Access, Workspace};
use rungs_domain::Day;
use rungs_domain::ids::PersonId;
use rungs_testkit::contents::{files_below, rows_of};
use rungs_testkit::small_disk::SmallDisk;

fn clock() -> Arc<FixedClock> {
    Arc::new(FixedClock(Day::parse("2026-11-24").unwrap()))
}

/// A disk of 4 MB with a workspace in it; `None`, and said so, where nothing may be mounted.
/// There `rungs-cli` is run with files that may not grow; a limit on this very process would hit other tests.
fn on_a_small_disk() -> Option<(Workspace, SmallDisk)> {
    let Some(disk) = SmallDisk::mounted(4 * 1024) else {
        eprintln!(
            "NOT PROVEN HERE: this user may not mount a small disk, so no disk can be filled."
        );
        return None;
    };
    let ids: Arc<dyn IdSource> = Arc::new(CountedIds::default());
    let path = disk.path().join("team.rungs");
    let workspace = opening::create(&path, ShippedLadder::Product, clock(), ids).unwrap();
    Some((workspace, disk))
}

fn add(workspace: &Workspace, name: &str) -> PersonId {
    let draft = PersonDraft {
        name: name.into(),
        ..PersonDraft::default()
    };
    workspace.person_add(&draft).unwrap().value
}

/// Notes of about a hundred kilobytes.
fn long_notes(person: &PersonId) -> OneToOneDraft {
    OneToOneDraft {
        person: person.clone(),
        on: None,
        shared: "what was said ".repeat(7000),
        private: String::new(),
        actions: vec![],
        context: vec![],
        shares: Vec::new(),
    }
}

fn reopened(path: &Path) -> Workspace {
    opening::open(
        path,
        Access::Write,
        clock(),
        Arc::new(CountedIds::default()),
    )
    .unwrap()
}

#[test]
fn a_copy_at_closing_that_does_not_fit_costs_neither_the_workspace_nor_older_copies() {
    let Some((workspace, disk)) = on_a_small_disk() else {
        return;
    };
    add(&workspace, "Ana Ruiz");
    let kept = workspace.copy_to(&disk.path().join("backups/team.20261101-080000.rungs"));
    kept.unwrap();
    let before = (
        rows_of(workspace.path()),
        files_below(&disk.path().join("backups")),
    );
    disk.leave(0);
    let error = workspace.keep_copy().unwrap_err();
    assert_eq!(error.code, Code::DiskFull, "{error}");
    let path = workspace.path().to_owned();
    drop(workspace);
    disk.free();
    assert!(before == (rows_of(&path), files_below(&disk.path().join("backups"))));
    let again = reopened(&path);
    assert_eq!(again.roster_list(None).unwrap().people.len(), 1);
    assert!(again.check().unwrap().ok);
    again.keep_copy().unwrap();
    assert_eq!(again.backups().unwrap().len(), 2);
}

#[test]
fn what_a_full_disk_refuses_is_no_step_and_undo_goes_on_where_it_was() {
    let Some((workspace, disk)) = on_a_small_disk() else {
        return;
    };
    let ana = add(&workspace, "Ana Ruiz");
    add(&workspace, "Bo Li");
    workspace.undo().unwrap();
    let (before, history) = (rows_of(workspace.path()), workspace.history_state());
    disk.leave(0);
    let refused = (0..50).find_map(|_| {
        let refused = workspace.one_to_one_add(&long_notes(&ana)).err();
        if refused.is_none() {
            workspace.undo().unwrap();
        }
        refused
    });
    let error = refused.expect("the disk is full");
    assert_eq!(error.code, Code::DiskFull, "{error}");
    assert!(error.message.contains("Free some space"), "{error}");
    assert!(rows_of(workspace.path()) == before);
    assert_eq!(
        workspace.history_state(),
        history,
        "what was undone can still be redone"
    );
    disk.free();
    workspace.redo().unwrap();
    assert_eq!(workspace.roster_list(None).unwrap().people.len(), 2);
    workspace.one_to_one_add(&long_notes(&ana)).unwrap();
}

#[test]
fn undo_itself_is_whole_or_refused_on_a_full_disk() {
    let Some((workspace, disk)) = on_a_small_disk() else {
        return;
    };
    let ana = add(&workspace, "Ana Ruiz");
    let alone = rows_of(workspace.path());
    for _ in 0..5 {
        workspace.one_to_one_add(&long_notes(&ana)).unwrap();
    }
    workspace.person_delete(&ana).unwrap();
    disk.leave(0);
    // Bringing back five long notes needs room; whatever fits is whole.
    let mut undone = 0;
    while workspace.undo().is_ok() {
        undone += 1;
    }
    let (rows, history) = (rows_of(workspace.path()), workspace.history_state());
    assert!(workspace.undo().is_err());
    assert!(rows_of(workspace.path()) == rows && workspace.history_state() == history);
    disk.free();
    for _ in undone..6 {
        workspace.undo().unwrap();
    }
    assert!(rows_of(workspace.path()) == alone);
    assert!(workspace.check().unwrap().ok);
}
