//! Workspaces made, copied, checked and made again; files out; files that are not what they claim.

use serde_json::json;

use crate::running::{Ended, Place, list};

#[test]
fn a_new_workspace_says_where_it_is_and_is_not_made_twice() {
    let place = Place::bare();
    let made = place.json(&["init"]);
    assert_eq!(
        (&made["path"], &made["people"]),
        (&json!(place.text_path("team.rungs")), &json!(0))
    );
    let before = std::fs::read(place.path("team.rungs")).expect("the workspace");
    place.refused(&["init", "--sample"], 1, "exists");
    assert_eq!(
        std::fs::read(place.path("team.rungs")).expect("the workspace"),
        before
    );
}

#[test]
fn the_sample_team_and_the_starter_ladder_come_on_request() {
    assert_eq!(
        list(&Place::sample().json(&["roster", "list"]), "people").len(),
        12
    );
    let place = Place::bare();
    place.json(&["init", "--ladder", "starter"]);
    assert_eq!(
        list(&place.json(&["ladder", "show"]), "competencies").len(),
        5
    );
}

#[cfg(target_os = "linux")]
#[test]
fn without_a_workspace_named_the_one_in_the_data_folder_is_used() {
    let place = Place::bare();
    let made = Ended::from(
        place
            .command(&["init", "--json"])
            .output()
            .expect("the program runs"),
    );
    let path = made.document()["path"].as_str().expect("a path").to_owned();
    assert!(
        path.starts_with(&place.text_path("")),
        "{path} is outside the data folder"
    );
    let listed = Ended::from(
        place
            .command(&["roster", "list", "--json"])
            .output()
            .expect("the program runs"),
    );
    assert_eq!(listed.document(), json!({ "people": [], "open_roles": [] }));
}

#[test]
fn a_backup_is_a_workspace_and_can_be_restored_into_a_new_one() {
    let place = Place::two_people();
    let copy = place.text_path("copy.rungs");
    assert_eq!(place.json(&["backup", &copy]), json!({ "path": copy }));
    place.refused(&["backup", &copy], 1, "exists");
    place.json(&["erase", "17"]);
    assert_eq!(
        place.refused(&["restore", &copy], 1, "exists")["code"],
        "exists",
        "an existing workspace is never replaced"
    );
    let again = place.text_path("again.rungs");
    let words = [
        "--workspace",
        again.as_str(),
        "--json",
        "restore",
        copy.as_str(),
    ];
    let restored = Ended::from(place.command(&words).output().expect("the program runs"));
    assert_eq!(
        (restored.exit, restored.document()["path"].as_str()),
        (0, Some(again.as_str()))
    );
    let words = [
        "--workspace",
        again.as_str(),
        "--json",
        "roster",
        "show",
        "17",
    ];
    let shown = Ended::from(place.command(&words).output().expect("the program runs"));
    assert_eq!(shown.document()["name"], "Lidia Navarro");
}

#[test]
fn everything_that_may_be_shared_goes_to_json_a_workbook_or_csv() {
    let place = Place::two_people();
    for (name, begins) in [
        ("out.json", &b"{"[..]),
        ("out.xlsx", b"PK"),
        ("out.csv", b"Name"),
    ] {
        let path = place.text_path(name);
        assert_eq!(place.json(&["export", &path]), json!({ "path": path }));
        assert!(
            std::fs::read(&path).expect("the file").starts_with(begins),
            "{name}"
        );
    }
    place.refused(&["export", &place.text_path("out.docx")], 1, "invalid");
    assert!(!place.path("out.docx").exists());
}

#[test]
fn the_ladder_goes_to_yaml_or_json() {
    let place = Place::empty();
    for name in ["ladder.yaml", "ladder.json"] {
        let path = place.text_path(name);
        assert_eq!(
            place.json(&["ladder", "export", &path]),
            json!({ "path": path })
        );
        assert!(
            std::fs::read_to_string(&path)
                .expect("the file")
                .contains("customer-insight"),
            "{name}"
        );
    }
    place.refused(
        &["ladder", "export", &place.text_path("ladder.txt")],
        1,
        "invalid",
    );
}

#[test]
fn a_sound_workspace_has_no_problems() {
    assert_eq!(
        Place::sample().json(&["check"]),
        json!({ "ok": true, "problems": [] })
    );
}

#[test]
fn what_is_no_workspace_is_left_as_it_is() {
    let place = Place::bare();
    let noise: Vec<u8> = (0..8192_u32)
        .map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8)
        .collect();
    for bytes in [
        &noise[..],
        b"",
        b"name,title\nRosalind,PM\n",
        b"SQLite format 3\0",
    ] {
        place.write("team.rungs", bytes);
        for words in [
            &["roster", "list"][..],
            &["roster", "add", "--name", "Rosalind Jarvis"],
            &["check"],
        ] {
            place.refused(words, 3, "bad_file");
        }
        assert_eq!(
            std::fs::read(place.path("team.rungs")).expect("the file"),
            bytes
        );
    }
}

#[test]
fn a_workspace_that_is_not_there_is_not_made_by_looking_for_it() {
    let place = Place::bare();
    place.refused(&["roster", "list"], 3, "bad_file");
    place.refused(&["place", "Rosalind Jarvis", "PM"], 3, "bad_file");
    place.refused(&["restore", &place.text_path("none.rungs")], 3, "bad_file");
    assert_eq!(place.entries(), [""; 0]);
}

#[test]
fn a_damaged_workspace_is_not_called_sound() {
    let place = Place::sample();
    // A copy is one whole file, so the damage cannot be healed from what lies beside it.
    place.json(&["backup", &place.text_path("copy.rungs")]);
    let mut bytes = std::fs::read(place.path("copy.rungs")).expect("the copy");
    let third = bytes.len() / 3;
    for byte in bytes.iter_mut().skip(third).take(third) {
        *byte ^= 0x5a;
    }
    let damaged = place.write("damaged.rungs", &bytes);
    let words = ["--workspace", damaged.as_str(), "--json", "check"];
    Ended::from(place.command(&words).output().expect("the program runs"))
        .error(&words, 3, "bad_file");
    assert_eq!(
        std::fs::read(&damaged).expect("the damaged file"),
        bytes,
        "it is left as it is"
    );
}

#[test]
fn when_a_command_has_ended_everything_is_in_the_one_file() {
    let place = Place::two_people();
    let alone = Place::bare();
    std::fs::copy(place.path("team.rungs"), alone.path("team.rungs"))
        .expect("a copy of the one file");
    assert_eq!(list(&alone.json(&["roster", "list"]), "people").len(), 2);
}

#[test]
fn a_passphrase_file_must_be_readable_and_is_not_needed_here() {
    let place = Place::two_people();
    let missing = place.text_path("none.txt");
    assert_eq!(
        place.refused(
            &["--passphrase-file", &missing, "roster", "list"],
            3,
            "bad_file"
        )["field"],
        "passphrase-file"
    );
    let file = place.write("passphrase.txt", "correct horse");
    assert_eq!(
        list(
            &place.json(&["--passphrase-file", &file, "roster", "list"]),
            "people"
        )
        .len(),
        2
    );
}
