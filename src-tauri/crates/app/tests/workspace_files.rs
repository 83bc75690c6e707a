//! Making, opening, copying and refusing workspace files.
#![expect(clippy::unwrap_used, reason = "a test stops at its first surprise")]

use std::path::Path;
use std::sync::Arc;

use rungs_app::clock::{CountedIds, FixedClock};
use rungs_app::error::Code;
use rungs_app::opening::{self, ShippedLadder};
use rungs_app::roster::PersonDraft;
use rungs_app::{Access, Workspace, copies};
use rungs_domain::Day;

fn clock() -> Arc<FixedClock> {
    Arc::new(FixedClock(Day::parse("2026-11-24").unwrap()))
}

fn create(path: &Path) -> Workspace {
    opening::create(
        path,
        ShippedLadder::Product,
        clock(),
        Arc::new(CountedIds::default()),
    )
    .unwrap()
}

fn open(path: &Path, access: Access) -> Result<Workspace, Code> {
    opening::open(path, access, clock(), Arc::new(CountedIds::default()))
        .map_err(|error| error.code)
}

#[test]
fn what_is_no_workspace_is_refused_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let cases: [(&str, &[u8]); 4] = [
        ("empty.rungs", b""),
        ("noise.rungs", &[0xA7; 9000]),
        ("text.rungs", b"Name,Title\nAna,PM\n"),
        ("header-only.rungs", b"SQLite format 3\0"),
    ];
    for (name, bytes) in cases {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        for access in [Access::Read, Access::Write] {
            assert_eq!(
                open(&path, access).expect_err(name),
                Code::BadFile,
                "{name} {access:?}"
            );
        }
        assert_eq!(std::fs::read(&path).unwrap(), bytes, "{name} was changed");
    }
    assert_eq!(
        open(&folder.path().join("none.rungs"), Access::Read).unwrap_err(),
        Code::BadFile
    );
}

#[test]
fn a_workspace_of_a_newer_rungs_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("team.rungs");
    drop(create(&path));
    let conn = rusqlite::Connection::open(&path).unwrap();
    conn.pragma_update(None, "user_version", 99).unwrap();
    drop(conn);
    assert_eq!(open(&path, Access::Write).unwrap_err(), Code::TooNew);
    assert_eq!(open(&path, Access::Read).unwrap_err(), Code::TooNew);
}

#[test]
fn one_writer_at_a_time_while_others_may_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("team.rungs");
    let writer = create(&path);
    assert_eq!(open(&path, Access::Write).unwrap_err(), Code::InUse);
    let reader = open(&path, Access::Read).expect("reading goes on");
    let draft = PersonDraft {
        name: "Ana Ruiz".into(),
        ..PersonDraft::default()
    };
    writer.person_add(&draft).unwrap();
    assert_eq!(reader.roster_list(None).unwrap().people.len(), 1);
    assert_eq!(reader.person_add(&draft).unwrap_err().code, Code::ReadOnly);
    drop(writer);
    assert!(open(&path, Access::Write).is_ok());
}

#[test]
fn making_a_workspace_never_overwrites() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("team.rungs");
    std::fs::write(&path, "mine").unwrap();
    let made = opening::create(
        &path,
        ShippedLadder::Starter,
        clock(),
        Arc::new(CountedIds::default()),
    );
    assert_eq!(made.unwrap_err().code, Code::Exists);
    assert_eq!(std::fs::read(&path).unwrap(), b"mine");
}

#[test]
fn a_copy_becomes_a_workspace_again_in_a_new_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("team.rungs");
    let workspace = create(&path);
    workspace
        .person_add(&PersonDraft {
            name: "李 小龙".into(),
            ..PersonDraft::default()
        })
        .unwrap();
    let copy = workspace.keep_copy().unwrap();
    assert_eq!(workspace.backups().unwrap().len(), 1);
    let restored = folder.path().join("again.rungs");
    copies::restore(&copy, &restored).unwrap();
    assert_eq!(
        copies::restore(&copy, &restored).unwrap_err().code,
        Code::Exists
    );
    let again = open(&restored, Access::Read).unwrap();
    assert_eq!(
        again.roster_list(None).unwrap(),
        workspace.roster_list(None).unwrap()
    );
}
