//! A folder nothing may be written in: looking works, changing is refused with what to do, nothing is left there.

use std::path::PathBuf;

use rungs_testkit::contents::files_below;
use rungs_testkit::small_disk::SmallDisk;
use serde_json::json;
use tempfile::TempDir;

use crate::leftovers::{expect_the_change, leave_a_change_in_the_journal};
use crate::running::{Ended, Place};

/// The sample team in a folder that is read-only, and a folder that is not.
struct Sealed {
    place: Place,
    elsewhere: TempDir,
    by: By,
}

enum By {
    /// A disk mounted read-only: it stops root as well.
    Mount(SmallDisk),
    /// Mode bits, for everybody but root.
    Mode(PathBuf),
}

impl Sealed {
    /// `None` for root where nothing may be mounted: then only [`a_path_below_a_file_is_no_place_to_write`] stands in.
    fn sample(prepare: impl FnOnce(&Place)) -> Option<Self> {
        let elsewhere = tempfile::tempdir().expect("a temporary folder");
        let (place, by) = match SmallDisk::mounted(12 * 1024) {
            Some(disk) => (Place::at(disk.path().to_owned()), By::Mount(disk)),
            None => {
                let place = Place::bare();
                let folder = place.path("");
                (place, By::Mode(folder))
            }
        };
        place.json(&["init", "--sample"]);
        prepare(&place);
        let sealed = Self {
            place,
            elsewhere,
            by,
        };
        sealed.forbid();
        if std::fs::write(sealed.place.path("probe"), "x").is_ok() {
            eprintln!(
                "NOT PROVEN HERE: root may not mount a disk and is stopped by no mode bits, so no folder is read-only. \
                 Only writing below a file is tried instead."
            );
            return None;
        }
        Some(sealed)
    }

    fn forbid(&self) {
        match &self.by {
            By::Mount(disk) => disk.forbid_writing(),
            By::Mode(folder) => set_mode(folder, true),
        }
    }

    fn permit(&self) {
        match &self.by {
            By::Mount(disk) => disk.permit_writing(),
            By::Mode(folder) => set_mode(folder, false),
        }
    }

    fn elsewhere(&self, name: &str) -> String {
        self.elsewhere
            .path()
            .join(name)
            .to_string_lossy()
            .into_owned()
    }
}

impl Drop for Sealed {
    fn drop(&mut self) {
        self.permit();
    }
}

fn set_mode(folder: &PathBuf, read_only: bool) {
    let mut mode = std::fs::metadata(folder).expect("the folder").permissions();
    mode.set_readonly(read_only);
    std::fs::set_permissions(folder, mode).expect("the mode can be set");
}

#[test]
fn a_workspace_in_a_read_only_folder_can_be_read_copied_printed_and_restored() {
    let Some(sealed) = Sealed::sample(|_| ()) else {
        return;
    };
    let place = &sealed.place;
    let before = files_below(&place.path(""));
    let people = place.json(&["roster", "list"]);
    assert_eq!(people["people"].as_array().map(Vec::len), Some(12));
    assert_eq!(
        place.json(&["check"]),
        json!({ "ok": true, "problems": [] })
    );
    place.json(&["delegation", "matrix"]);
    place.json(&["export", &sealed.elsewhere("out.json")]);
    place.json(&[
        "plan",
        "print",
        "--all",
        "--out",
        &sealed.elsewhere("plans.pdf"),
    ]);
    place.json(&["backup", &sealed.elsewhere("copy.rungs")]);
    let again = sealed.elsewhere("again.rungs");
    let workspace = place.text_path("team.rungs");
    let words = [
        "--workspace",
        again.as_str(),
        "--json",
        "restore",
        workspace.as_str(),
    ];
    Ended::from(place.command(&words).output().expect("the program runs")).document();
    for made in ["copy.rungs", "again.rungs"] {
        let made = sealed.elsewhere(made);
        let words = ["--workspace", made.as_str(), "--json", "roster", "list"];
        let listed = Ended::from(place.command(&words).output().expect("the program runs"));
        assert_eq!(listed.document(), people, "{made}");
    }
    assert!(files_below(&place.path("")) == before);
}

#[test]
fn a_read_only_folder_refuses_every_change_with_what_to_do() {
    let Some(sealed) = Sealed::sample(|_| ()) else {
        return;
    };
    let place = &sealed.place;
    let roster = sealed.elsewhere("roster.csv");
    std::fs::write(&roster, "name,title\nAna Ruiz,PM\n").expect("a roster file");
    let copy = sealed.elsewhere("copy.rungs");
    place.json(&["backup", &copy]);
    let before = files_below(&place.path(""));
    let path = |name: &str| place.text_path(name);
    for words in [
        &["roster", "import", &roster][..],
        &["roster", "add", "--name", "Ana Ruiz"],
        &["place", "Imke Sandvoort", "PM"],
        &["erase", "Imke Sandvoort"],
        &["backup", &path("copy.rungs")],
        &["backup", &path("new/copy.rungs")],
        &["export", &path("out.json")],
        &["export", &path("out.xlsx")],
        &["ladder", "export", &path("ladder.yaml")],
        &["plan", "print", "--all", "--out", &path("plans")],
        &["plan", "print", "--all", "--out", &path("plans.pdf")],
        &["--workspace", &path("new.rungs"), "init"],
        &["--workspace", &path("new/new.rungs"), "init", "--sample"],
        &["--workspace", &path("again.rungs"), "restore", &copy],
    ] {
        let words = if words[0] == "--workspace" {
            words.to_vec()
        } else {
            [&["--workspace", path("team.rungs").leak()], words].concat()
        };
        let words = [&["--json"], words.as_slice()].concat();
        let ended = Ended::from(place.command(&words).output().expect("the program runs"));
        assert_eq!(ended.stdout, "");
        let error = ended.error(&words, 1, "read_only");
        let message = error["message"].as_str().expect("a message");
        assert!(
            message.contains("hoose a") && message.contains("folder"),
            "{words:?}: {message}"
        );
    }
    assert!(files_below(&place.path("")) == before);
}

#[test]
fn changes_in_the_journal_are_not_left_out_silently() {
    let Some(sealed) = Sealed::sample(|place| {
        leave_a_change_in_the_journal(&place.path("team.rungs"));
    }) else {
        return;
    };
    let before = files_below(&sealed.place.path(""));
    for words in [&["roster", "list"][..], &["check"], &["export", "out.json"]] {
        let error = sealed.place.refused(words, 1, "read_only");
        let message = error["message"].as_str().expect("a message");
        assert!(
            message.contains("-wal") && message.contains("Copy both files"),
            "{message}"
        );
    }
    assert!(files_below(&sealed.place.path("")) == before);
    sealed.permit();
    expect_the_change(&sealed.place);
}

#[test]
fn a_path_below_a_file_is_no_place_to_write() {
    let place = Place::two_people();
    let copy = place.text_path("copy.rungs");
    place.json(&["backup", &copy]);
    place.write("file.txt", "mine");
    let below = |name: &str| place.text_path(&format!("file.txt/{name}"));
    let workspace = place.text_path("team.rungs");
    let team = ["--workspace", workspace.as_str()];
    let new = below("new.rungs");
    // Looking leaves SQLite's own files beside the workspace.
    place.json(&["roster", "list"]);
    let before = files_below(&place.path(""));
    for words in [
        [&team[..], &["backup", &below("copy.rungs")]].concat(),
        [&team[..], &["export", &below("out.json")]].concat(),
        [&team[..], &["ladder", "export", &below("ladder.yaml")]].concat(),
        [
            &team[..],
            &["plan", "print", "--all", "--out", &below("plans")],
        ]
        .concat(),
        vec!["--workspace", &new, "init"],
        vec!["--workspace", &new, "restore", &copy],
        vec!["--workspace", &new, "roster", "list"],
    ] {
        let words = [&["--json"], words.as_slice()].concat();
        let ended = Ended::from(place.command(&words).output().expect("the program runs"));
        if words.contains(&"print") && ended.exit == 0 {
            assert_eq!(
                ended.document(),
                json!({ "files": [] }),
                "nobody has a plan"
            );
            continue;
        }
        assert!(
            [1, 3].contains(&ended.exit),
            "{words:?} ended with {}",
            ended.exit
        );
        let last = ended.stderr.lines().last().unwrap_or_default();
        let line: serde_json::Value = serde_json::from_str(last).expect("an error line");
        let code = line["error"]["code"].as_str().expect("a code");
        assert!(code != "internal", "{words:?}: {last}");
    }
    assert!(files_below(&place.path("")) == before);
}
