//! What a crash, a careless copy or another program leaves beside a workspace.

use std::path::Path;

use rungs_testkit::contents::{beside, files_below, rows_of};
use rusqlite::Connection;

use crate::running::{Place, list};

const CHANGE: &str = "Renamed just before the crash";

/// As after a crash: a change is committed and lies in the journal, not in the file.
pub fn leave_a_change_in_the_journal(workspace: &Path) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let working = folder.path().join("working.rungs");
    std::fs::copy(workspace, &working).expect("a copy");
    let conn = Connection::open(&working).expect("the copy opens");
    conn.pragma_update(None, "wal_autocheckpoint", 0)
        .expect("a journal that stays");
    conn.execute(
        "UPDATE person SET name = ?1, rev = rev + 1 WHERE name = 'Imke Sandvoort'",
        [CHANGE],
    )
    .expect("a change");
    // Copied while the change is only in the journal; nothing of the folder is needed afterwards.
    for ending in ["", "-wal"] {
        std::fs::copy(beside(&working, ending), beside(workspace, ending)).expect("a copy");
    }
    let _ = std::fs::remove_file(beside(workspace, "-shm"));
}

/// The change is there, before and after the journal was folded into the file.
pub fn expect_the_change(place: &Place) {
    place.json(&["roster", "show", CHANGE]);
    place.json(&["roster", "add", "--name", "Somebody Else"]);
    assert!(
        !beside(&place.path("team.rungs"), "-wal").exists(),
        "a write folds the journal in"
    );
    place.json(&["roster", "show", CHANGE]);
    assert_eq!(place.json(&["check"])["ok"], true);
}

#[test]
fn what_was_committed_before_a_crash_is_there() {
    let place = Place::sample();
    leave_a_change_in_the_journal(&place.path("team.rungs"));
    expect_the_change(&place);
}

#[test]
fn a_change_half_written_to_the_journal_is_as_if_never_made() {
    let place = Place::sample();
    let before = rows_of(&place.path("team.rungs"));
    leave_a_change_in_the_journal(&place.path("team.rungs"));
    let journal = beside(&place.path("team.rungs"), "-wal");
    let whole = std::fs::read(&journal).expect("the journal");
    for length in [0, 10, 32, 40, whole.len() / 2, whole.len() - 1] {
        std::fs::write(&journal, &whole[..length]).expect("a shorter journal");
        let _ = std::fs::remove_file(beside(&place.path("team.rungs"), "-shm"));
        place.json(&["roster", "show", "Imke Sandvoort"]);
        assert_eq!(
            place.json(&["check"])["ok"],
            true,
            "{length} bytes of journal"
        );
        assert!(
            rows_of(&place.path("team.rungs")) == before,
            "{length} bytes of journal"
        );
    }
}

#[test]
fn foreign_files_under_the_names_of_journal_and_index_do_no_harm() {
    let place = Place::sample();
    let before = rows_of(&place.path("team.rungs"));
    for ending in ["-wal", "-shm"] {
        std::fs::write(beside(&place.path("team.rungs"), ending), [0xA7; 70_000]).expect("a file");
    }
    assert_eq!(list(&place.json(&["roster", "list"]), "people").len(), 12);
    place.json(&["roster", "add", "--name", "Somebody Else"]);
    assert_eq!(place.json(&["check"])["ok"], true);
    let after = rows_of(&place.path("team.rungs"));
    assert_eq!(after["person"].len(), before["person"].len() + 1);
}

#[test]
fn a_journal_without_its_workspace_does_not_haunt_a_new_one() {
    let place = Place::sample();
    leave_a_change_in_the_journal(&place.path("team.rungs"));
    std::fs::remove_file(place.path("team.rungs")).expect("the workspace goes");
    place.json(&["init"]);
    assert_eq!(list(&place.json(&["roster", "list"]), "people").len(), 0);
    assert_eq!(place.json(&["check"])["ok"], true);
}

#[test]
fn a_refused_file_gets_nothing_laid_beside_it() {
    let place = Place::bare();
    let foreign = Connection::open(place.path("foreign.db")).expect("another program's database");
    foreign
        .execute_batch("CREATE TABLE songs (title TEXT); INSERT INTO songs VALUES ('Blue');")
        .expect("its table");
    drop(foreign);
    place.write("picture.rungs", b"\x89PNG\r\n\x1a\n and so on");
    place.write("empty.rungs", b"");
    std::fs::create_dir(place.path("folder.rungs")).expect("a folder");
    let before = files_below(&place.path(""));
    for name in [
        "foreign.db",
        "picture.rungs",
        "empty.rungs",
        "folder.rungs",
        "none.rungs",
    ] {
        let workspace = place.text_path(name);
        for words in [
            &["roster", "list"][..],
            &["roster", "add", "--name", "Ana Ruiz"],
            &["check"],
            &["erase", "Ana Ruiz"],
        ] {
            let words = [&["--workspace", workspace.as_str(), "--json"], words].concat();
            let output = place.command(&words).output().expect("the program runs");
            let error = crate::running::Ended::from(output).error(&words, 3, "bad_file");
            let message = error["message"].as_str().expect("a message");
            assert!(
                message.contains("left as it is")
                    || message.contains("Check the path")
                    || message.contains("was left as it is"),
                "{message}"
            );
        }
    }
    assert!(
        files_below(&place.path("")) == before,
        "{:?}",
        files_below(&place.path("")).keys()
    );
}
