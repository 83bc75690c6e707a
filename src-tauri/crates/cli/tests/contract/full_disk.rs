//! A full disk: what does not fit is refused, what was there stays, nothing half-written is left.

use std::fmt::Write as _;

use rungs_testkit::contents::{beside, files_below, rows_of};
use rungs_testkit::small_disk::SmallDisk;
use serde_json::{Value, json};

use crate::running::{Ended, Place, list};
use crate::tight::Tight;

/// A roster file of many people, beside the full disk.
fn many_people(tight: &Tight) -> String {
    let mut text = String::from("Name,E-mail,Job title\n");
    for n in 0..1000_u32 {
        let name: String = n
            .to_string()
            .chars()
            .map(|digit| char::from(digit as u8 + b'a' - b'0'))
            .collect();
        writeln!(text, "Person {name},p{n}@example.com,Product Manager").expect("a string grows");
    }
    let file = tight.elsewhere("many.csv");
    std::fs::write(&file, text).expect("a roster file");
    file
}

/// Its words are shown also when it passes, see `.config/nextest.toml`.
#[test]
fn what_this_machine_lets_us_prove() {
    match SmallDisk::mounted(64) {
        Some(_) => eprintln!("Full disks and read-only folders are real here."),
        None => eprintln!(
            "NOT PROVEN HERE: small disks may not be mounted by this user, so full disks are imitated by files that may not \
             grow (any error counts, not only `disk_full`), and read-only folders by mode bits, which do not stop root."
        ),
    }
}

#[test]
fn a_full_disk_refuses_an_import_and_keeps_what_was_there() {
    let tight = Tight::sample();
    let many = many_people(&tight);
    for kib in [0, 40, 200] {
        tight.nothing_changes(kib, || {
            tight.refused(&["roster", "import", &many]);
        });
    }
    assert_eq!(
        tight.place.json(&["roster", "import", &many])["new"],
        1000,
        "with room it works"
    );
}

#[test]
fn on_a_full_disk_one_can_still_look() {
    let tight = Tight::sample();
    let listed = tight.place.json(&["roster", "list"]);
    tight.leave(0);
    assert_eq!(tight.place.json(&["roster", "list"]), listed);
    assert_eq!(
        tight.place.json(&["check"]),
        json!({ "ok": true, "problems": [] })
    );
}

#[test]
fn every_change_is_kept_or_refused_until_nothing_fits() {
    let tight = Tight::sample();
    tight.leave(100);
    let area = "x".repeat(1900);
    let mut kept = 12;
    let refused = (0..100).find_map(|n| {
        let name = format!("Newcomer {}", "a".repeat(n + 1));
        let error = tight.refused_if_at_all(&["roster", "add", "--name", &name, "--area", &area]);
        kept += usize::from(error.is_none());
        error
    });
    assert!(refused.is_some(), "the disk never filled");
    assert!(kept > 12, "not one change fitted");
    tight.free();
    assert_eq!(
        list(&tight.place.json(&["roster", "list"]), "people").len(),
        kept
    );
    assert_eq!(tight.place.json(&["check"])["ok"], true);
}

#[test]
fn files_that_do_not_fit_are_not_there_and_older_ones_stay() {
    let tight = Tight::sample();
    let copy = tight.elsewhere("copy.rungs");
    tight.place.json(&["backup", &copy]);
    let path = |name: &str| tight.place.text_path(name);
    tight.place.write("old.json", "an older export");
    tight.place.write("old.pdf", "an older plan");
    for words in [
        &["backup", &path("new.rungs")][..],
        &["backup", &path("a/new/folder/new.rungs")],
        &["export", &path("new.json")],
        &["export", &path("new.xlsx")],
        &["export", &path("new.csv")],
        &["export", &path("old.json")],
        &["ladder", "export", &path("new.yaml")],
        &["plan", "print", "--all", "--out", &path("new.pdf")],
        &["plan", "print", "--all", "--out", &path("old.pdf")],
        &["plan", "print", "--all", "--out", &path("plans")],
        &["place", "Imke Sandvoort", "PM"],
        &["erase", "Imke Sandvoort"],
    ] {
        tight.nothing_changes(0, || {
            tight.refused(words);
        });
    }
    for ending in ["", ".lock"] {
        std::fs::remove_file(beside(&tight.place.path("team.rungs"), ending)).expect("it goes");
    }
    tight.nothing_changes(0, || {
        tight.refused(&["restore", &copy]);
    });
    tight.place.json(&["restore", &copy]);
}

#[test]
fn a_new_workspace_is_whole_or_not_there_however_much_room_there_is() {
    let tight = Tight::bare();
    for (sample, most) in [(&[][..], 700), (&["--sample"], 7000_u64)] {
        let (mut made, mut refused) = (0, 0);
        for kib in (0..=14).map(|part| part * most / 14) {
            let workspace = tight.place.text_path("deep/down/new.rungs");
            let words = [&["--workspace", workspace.as_str(), "init"], sample].concat();
            let before = files_below(&tight.place.path(""));
            tight.leave(kib);
            let error = {
                let ended = Ended::from(
                    tight
                        .place
                        .command(&[&["--json"], words.as_slice()].concat())
                        .output()
                        .expect("the program runs"),
                );
                (ended.exit != 0).then_some(ended)
            };
            tight.free();
            if error.is_some() {
                refused += 1;
                let after = files_below(&tight.place.path(""));
                assert!(
                    before == after,
                    "{sample:?} with {kib} KB left {:?}",
                    after.keys()
                );
            } else {
                made += 1;
                let check = ["--workspace", workspace.as_str(), "--json", "check"];
                let ended = Ended::from(
                    tight
                        .place
                        .command(&check)
                        .output()
                        .expect("the program runs"),
                );
                assert_eq!(ended.document()["ok"], true);
                std::fs::remove_dir_all(tight.place.path("deep")).expect("the workspace goes");
            }
        }
        assert!(made > 0 && refused > 0, "{made} made, {refused} refused");
    }
}

#[test]
fn a_person_is_erased_whole_or_not_at_all_and_what_is_left_is_named() {
    let tight = Tight::sample();
    let kept = "backups/team.20260101-080000.rungs";
    std::fs::create_dir(tight.place.path("backups")).expect("a folder");
    tight.place.json(&["backup", &tight.place.text_path(kept)]);
    let original = std::fs::read(tight.place.path("team.rungs")).expect("the workspace");
    let copy = std::fs::read(tight.place.path(kept)).expect("the copy");
    let (mut erased, mut refused) = (0, 0);
    for kib in (0..2400).step_by(120) {
        for left in ["-wal", "-shm", ".lock"] {
            let _ = std::fs::remove_file(beside(&tight.place.path("team.rungs"), left));
        }
        std::fs::remove_dir_all(tight.place.path("backups")).expect("the copies go");
        std::fs::create_dir(tight.place.path("backups")).expect("a folder");
        tight.place.write("team.rungs", &original);
        tight.place.write(kept, &copy);
        let before = rows_of(&tight.place.path("team.rungs"));
        tight.leave(kib);
        let error = tight.refused_if_at_all(&["erase", "Imke Sandvoort"]);
        tight.free();
        let holds = |name: &str| {
            let bytes = std::fs::read(tight.place.path(name)).unwrap_or_default();
            bytes.windows(14).any(|part| part == b"Imke Sandvoort")
        };
        let message = error
            .as_ref()
            .map_or("", |error| error["message"].as_str().unwrap_or_default());
        let named: Vec<String> = error
            .as_ref()
            .and_then(|error| error.get("candidates"))
            .map(texts)
            .unwrap_or_default();
        if error.is_none() || message.contains("is erased") {
            erased += 1;
            tight
                .place
                .refused(&["roster", "show", "Imke Sandvoort"], 1, "not_found");
            assert!(
                !holds("team.rungs") || message.contains("traces") || message.contains("by hand"),
                "remains with {kib} KB left"
            );
            assert_eq!(
                holds(kept),
                named.contains(&tight.place.text_path(kept)),
                "with {kib} KB left"
            );
        } else {
            refused += 1;
            assert!(
                rows_of(&tight.place.path("team.rungs")) == before,
                "with {kib} KB left: {message}"
            );
            assert!(std::fs::read(tight.place.path(kept)).expect("the copy") == copy);
        }
    }
    assert!(
        erased > 0 && refused > 0,
        "{erased} erased, {refused} refused"
    );
}

fn texts(list: &Value) -> Vec<String> {
    let list = list.as_array().into_iter().flatten();
    list.filter_map(Value::as_str).map(str::to_owned).collect()
}

#[test]
fn changes_a_crash_left_in_the_journal_survive_a_full_disk() {
    let tight = Tight::sample();
    let workspace = tight.place.path("team.rungs");
    crate::leftovers::leave_a_change_in_the_journal(&workspace);
    tight.leave(0);
    for words in [
        &["roster", "list"][..],
        &["check"],
        &["roster", "add", "--name", "Somebody Else"],
    ] {
        tight.refused(words);
    }
    tight.free();
    crate::leftovers::expect_the_change(&tight.place);
}

#[cfg(target_os = "linux")]
#[test]
fn an_answer_that_cannot_be_printed_is_an_error() {
    let place = Place::two_people();
    let full = std::fs::File::options()
        .write(true)
        .open("/dev/full")
        .expect("the full device");
    let mut command = place.command(&[
        "--workspace",
        &place.text_path("team.rungs"),
        "--json",
        "roster",
        "list",
    ]);
    let ended = Ended::from(command.stdout(full).output().expect("the program runs"));
    let error = ended.error(&["roster", "list"], 3, "bad_file");
    let message = error["message"].as_str().expect("a message");
    assert!(
        message.contains("could not be printed") && message.contains("room"),
        "{message}"
    );
}
