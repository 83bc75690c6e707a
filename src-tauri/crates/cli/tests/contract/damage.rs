//! A damaged workspace, or one of another format: never deleted, never written over, always said in words.

use std::path::Path;

use rungs_testkit::contents::{beside, files_below, rows_of};
use rusqlite::Connection;

use crate::running::{Ended, Place};

const KEPT: &str = "backups/team.20260101-080000.rungs";

/// The sample team in one whole file, with a sound copy of the same bytes in its backups folder.
fn with_a_copy() -> (Place, Vec<u8>) {
    let place = Place::sample();
    std::fs::create_dir(place.path("backups")).expect("a folder");
    // Whole, since a command that has ended leaves nothing in the journal.
    let whole = std::fs::read(place.path("team.rungs")).expect("the workspace");
    place.write(KEPT, &whole);
    (place, whole)
}

fn put(place: &Place, bytes: &[u8]) {
    for ending in ["-wal", "-shm", ".lock"] {
        let _ = std::fs::remove_file(beside(&place.path("team.rungs"), ending));
    }
    place.write("team.rungs", bytes);
}

/// Runs every kind of command on a damaged workspace; what cannot be done leaves the file as it is.
/// Gives how many commands were refused.
fn survives_every_command(place: &Place, damaged: &[u8], sound: &[u8]) -> usize {
    let roster = place.write("roster.csv", "name,title\nAna Ruiz,Product Manager\n");
    let (copy, export) = (place.text_path("copy.rungs"), place.text_path("out.json"));
    let plans = place.text_path("plans.pdf");
    let mut refused = 0;
    for words in [
        &["roster", "list"][..],
        &["check"],
        &["team"],
        &["delegation", "matrix"],
        &["export", &export],
        &["backup", &copy],
        &["plan", "print", "--all", "--out", &plans],
        &["init", "--sample"],
        &["restore", &place.text_path(KEPT)],
        &["roster", "import", &roster],
        &["roster", "add", "--name", "Ana Ruiz"],
        &["place", "Imke Sandvoort", "PM"],
        &["erase", "Imke Sandvoort"],
    ] {
        put(place, damaged);
        let ended = place.run(&[&["--json"], words].concat());
        let now = std::fs::read(place.path("team.rungs")).expect("the workspace is still there");
        if words[0] == "erase" && ended.exit == 0 {
            // The damage lies where nothing is kept. Whoever is erased is gone from the copies too, which are made anew.
            std::fs::remove_dir_all(place.path("backups")).expect("the new copies");
            std::fs::create_dir(place.path("backups")).expect("their folder");
            place.write(KEPT, sound);
            continue;
        }
        assert!(std::fs::read(place.path(KEPT)).expect("the copy is still there") == sound);
        if ended.exit == 0 {
            if words[0] == "backup" {
                let made = rows_of(Path::new(&copy));
                assert!(
                    made == rows_of(&place.path("team.rungs")),
                    "a copy that is none"
                );
            }
        } else {
            refused += 1;
            assert!(now == damaged, "{words:?} was refused and wrote");
            let last = ended.stderr.lines().last().unwrap_or_default();
            let line: serde_json::Value = serde_json::from_str(last)
                .unwrap_or_else(|_| panic!("{words:?}: {}", ended.stderr));
            let error = &line["error"];
            let code = error["code"].as_str().expect("a code");
            let expected = match words[0] {
                "init" | "restore" => code == "exists" && ended.exit == 1,
                // A name may have become unreadable.
                "place" | "erase" => {
                    (code == "not_found" && ended.exit == 1)
                        || (code == "bad_file" && ended.exit == 3)
                }
                _ => code == "bad_file" && ended.exit == 3,
            };
            assert!(expected, "{words:?} ended with {} and {last}", ended.exit);
        }
        for made in [&copy, &export, &plans] {
            let _ = std::fs::remove_file(made);
        }
    }
    refused
}

#[test]
fn a_damaged_workspace_is_never_deleted_or_written_over() {
    let (place, whole) = with_a_copy();
    let mut refused = 0;
    // All through the file, so that tables, indexes and the ladder's long text have their turn.
    for page in (0..whole.len() / 4096).step_by(17) {
        let mut damaged = whole.clone();
        let at = page * 4096 + 8;
        for byte in &mut damaged[at..at + 600] {
            *byte ^= 0x5a;
        }
        refused += survives_every_command(&place, &damaged, &whole);
    }
    assert!(refused > 30, "only {refused} commands noticed any damage");
}

#[test]
fn a_workspace_cut_short_is_never_deleted_or_written_over() {
    let (place, whole) = with_a_copy();
    for length in [50, 4096, whole.len() / 2, whole.len() - 4096] {
        let refused = survives_every_command(&place, &whole[..length], &whole);
        assert!(refused > 2, "{length} bytes: {refused} refused");
    }
}

#[test]
fn what_is_damaged_pushes_no_sound_copy_out() {
    let (place, whole) = with_a_copy();
    let mut damaged = whole.clone();
    // Somewhere in the middle, where an index may lie that no list reads.
    for byte in damaged.iter_mut().skip(whole.len() / 2).take(20_000) {
        *byte ^= 0x5a;
    }
    put(&place, &damaged);
    let error = place.refused(&["backup", &place.text_path("copy.rungs")], 3, "bad_file");
    let message = error["message"].as_str().expect("a message");
    assert!(
        message.contains("damaged") && message.contains("backups folder"),
        "{message}"
    );
    assert!(!place.path("copy.rungs").exists());
    let error = place.refused(&["erase", "Imke Sandvoort"], 3, "bad_file");
    assert!(
        error["message"]
            .as_str()
            .is_some_and(|words| words.contains("damaged"))
    );
    assert!(std::fs::read(place.path(KEPT)).expect("the copy") == whole);
}

#[test]
fn a_damaged_copy_is_not_restored() {
    let (place, whole) = with_a_copy();
    let mut damaged = whole.clone();
    for byte in damaged.iter_mut().skip(whole.len() / 2).take(20_000) {
        *byte ^= 0x5a;
    }
    let copy = place.write("bad.rungs", &damaged);
    std::fs::remove_file(place.path("team.rungs")).expect("the workspace goes");
    let error = place.refused(&["restore", &copy], 3, "bad_file");
    let message = error["message"].as_str().expect("a message");
    assert!(message.contains("older copy"), "{message}");
    assert!(!place.path("team.rungs").exists());
    assert!(std::fs::read(&copy).expect("the copy") == damaged);
}

#[test]
fn a_workspace_of_a_newer_rungs_is_left_alone_by_every_command() {
    let (place, whole) = with_a_copy();
    let mut newer = whole;
    // Where SQLite keeps the format number.
    newer[60..64].copy_from_slice(&99_u32.to_be_bytes());
    put(&place, &newer);
    let from = place.write("newer.rungs", &newer);
    let files = || {
        let mut files = files_below(&place.path(""));
        // What SQLite lays beside a database to look into it.
        files.retain(|path, _| {
            !path.to_string_lossy().ends_with("-wal") && !path.to_string_lossy().ends_with("-shm")
        });
        files
    };
    let before = files();
    for words in [
        &["roster", "list"][..],
        &["check"],
        &["roster", "add", "--name", "Ana Ruiz"],
        &["erase", "Imke Sandvoort"],
        &["backup", "copy.rungs"],
        &["--workspace", "again.rungs", "restore", &from],
    ] {
        let error = match words {
            ["--workspace", rest @ ..] => {
                let words = [&["--json", "--workspace"], rest].concat();
                Ended::from(place.command(&words).output().expect("the program runs"))
                    .error(&words, 3, "too_new")
            }
            _ => place.refused(words, 3, "too_new"),
        };
        let message = error["message"].as_str().expect("a message");
        assert!(
            message.contains("Update Rungs") && message.contains("99"),
            "{message}"
        );
    }
    assert!(files() == before, "{:?}", files().keys());
}

/// A workspace of a format before the first one there is: one table, and the mark of Rungs.
fn older(path: &Path) {
    let conn = Connection::open(path).expect("a database");
    conn.execute_batch(
        "PRAGMA application_id = 0x52554e47; CREATE TABLE memory (text TEXT); INSERT INTO memory VALUES ('from before');",
    )
    .expect("its table");
}

/// The number of its format.
fn version(path: &Path) -> i64 {
    let conn = Connection::open(path).expect("a database");
    conn.query_row("PRAGMA user_version", [], |row| row.get(0))
        .expect("a number")
}

#[test]
fn before_an_older_format_is_brought_up_to_date_a_verified_copy_is_kept() {
    // Reading has to bring it up to date as well, so it keeps a copy as well.
    for words in [&["check"][..], &["roster", "add", "--name", "Ana Ruiz"]] {
        let place = Place::bare();
        older(&place.path("team.rungs"));
        let before = std::fs::read(place.path("team.rungs")).expect("the workspace");
        place.run(&[&["--json"], words].concat());
        let newest = version(&Place::empty().path("team.rungs"));
        assert_eq!(version(&place.path("team.rungs")), newest, "{words:?}");
        let kept: Vec<_> = std::fs::read_dir(place.path("backups"))
            .expect("the copies")
            .map(|entry| entry.expect("an entry").path())
            .collect();
        assert_eq!(kept.len(), 1, "{words:?}");
        assert_eq!(version(&kept[0]), 0, "the copy is of the old format");
        let conn = Connection::open(&kept[0]).expect("the copy opens");
        let text: String = conn
            .query_row("SELECT text FROM memory", [], |row| row.get(0))
            .expect("its row");
        assert_eq!(text, "from before");
        assert!(before.len() > 100);
    }
}

#[test]
fn without_a_copy_nothing_is_brought_up_to_date() {
    for words in [&["check"][..], &["roster", "add", "--name", "Ana Ruiz"]] {
        let place = Place::bare();
        older(&place.path("team.rungs"));
        // No copy can be kept where a file has the name of the folder.
        place.write("backups", "in the way");
        let ended = place.run(&[&["--json"], words].concat());
        assert_ne!(ended.exit, 0, "{words:?}");
        assert_eq!(version(&place.path("team.rungs")), 0, "{words:?}");
        assert_eq!(
            std::fs::read(place.path("backups")).expect("the file"),
            b"in the way"
        );
    }
}
