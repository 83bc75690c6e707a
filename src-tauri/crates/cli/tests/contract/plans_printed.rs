//! Growth plans on paper and as text.

use serde_json::json;

use crate::plans::with_plan;
use crate::running::{Place, has_keys, keys, list};

#[test]
fn one_plan_prints_to_one_file() {
    let place = with_plan();
    let out = place.text_path("plan.pdf");
    let printed = place.json(&["plan", "print", "17", "--out", &out, "--paper", "letter"]);
    let files = list(&printed, "files");
    assert_eq!(files.len(), 1);
    has_keys(&files[0], &["path", "pages", "person"]);
    assert_eq!(
        (&files[0]["path"], &files[0]["person"]["name"]),
        (&json!(out), &json!("Lidia Navarro"))
    );
    assert!(
        files[0]["pages"]
            .as_u64()
            .is_some_and(|pages| (1..=2).contains(&pages))
    );
    assert!(std::fs::read(&out).expect("the PDF").starts_with(b"%PDF-"));
}

#[test]
fn all_plans_print_to_one_file_or_one_each() {
    let place = with_plan();
    place.json(&["plan", "new", "Rosalind Jarvis"]);
    let one = place.json(&[
        "plan",
        "print",
        "--all",
        "--out",
        &place.text_path("all.pdf"),
    ]);
    assert_eq!(list(&one, "files").len(), 1);
    assert!(
        one["files"][0]["person"].is_null(),
        "a file with several people is nobody's"
    );
    let each = place.json(&[
        "plan",
        "print",
        "--all",
        "--out",
        &place.text_path("plans/q4"),
    ]);
    assert_eq!(list(&each, "files").len(), 2);
    for file in list(&each, "files") {
        assert!(std::path::Path::new(file["path"].as_str().expect("a path")).is_file());
    }
    let team = place.json(&[
        "plan",
        "print",
        "--all",
        "--team",
        "Rosalind Jarvis",
        "--out",
        &place.text_path("team"),
    ]);
    assert_eq!(
        list(&team, "files")
            .iter()
            .map(|file| &file["person"]["name"])
            .collect::<Vec<_>>(),
        ["Lidia Navarro"]
    );
}

#[test]
fn printing_all_plans_of_nobody_is_no_error_and_of_one_person_without_a_plan_is() {
    let place = Place::two_people();
    assert_eq!(
        place.json(&[
            "plan",
            "print",
            "--all",
            "--out",
            &place.text_path("all.pdf")
        ]),
        json!({ "files": [] })
    );
    assert_eq!(
        place.refused(
            &["plan", "print", "17", "--out", &place.text_path("one.pdf")],
            1,
            "not_found"
        )["field"],
        "plan"
    );
    assert_eq!(place.entries(), ["team.rungs"]);
}

#[test]
fn a_workspace_is_never_printed_over() {
    let place = with_plan();
    let before = std::fs::read(place.path("team.rungs")).expect("the workspace");
    place.refused(
        &[
            "plan",
            "print",
            "17",
            "--out",
            &place.text_path("team.rungs"),
        ],
        1,
        "exists",
    );
    assert_eq!(
        std::fs::read(place.path("team.rungs")).expect("the workspace"),
        before
    );
}

/// Whether this machine has a font for a language; the fonts inside the program cover Latin, Greek and Cyrillic only.
fn has_font_for(language: &str) -> bool {
    std::process::Command::new("fc-list")
        .arg(format!(":lang={language}"))
        .output()
        .is_ok_and(|output| !output.stdout.is_empty())
}

#[test]
fn names_in_any_script_print() {
    let place = Place::empty();
    for (language, name) in [
        ("ja", "山田 太郎"),
        ("ko", "김철수"),
        ("ar", "محمد بن علي"),
        ("he", "דנה לוי"),
        ("hi", "नेहा शर्मा"),
        ("th", "สมชาย ใจดี"),
        ("el", "Ελένη Παπαδοπούλου"),
        ("uk", "Олена Ковальчук"),
        ("vi", "Nguyễn Thị Hồng"),
    ] {
        place.json(&["roster", "add", "--name", name]);
        place.json(&["plan", "new", name]);
        let file = place.text_path(&format!("{language}.pdf"));
        let printed = place.json(&["plan", "print", name, "--out", &file]);
        let missing = list(&printed["files"][0], "missing");
        if has_font_for(language) || ["el", "uk", "vi"].contains(&language) {
            assert!(missing.is_empty(), "{name}: {missing:?}");
        } else {
            println!("No font for `{language}` here: what is missing is told, not drawn.");
            assert!(!missing.is_empty(), "{name}");
        }
    }
}

#[test]
fn a_plan_is_told_as_markdown_here_or_in_a_file() {
    let place = Place::sample();
    let found = place.json(&["plan", "text", "Priyanka Rao"]);
    assert_eq!(keys(&found), ["person", "plan", "markdown", "html"]);
    let markdown = found["markdown"].as_str().expect("text");
    assert!(
        markdown.starts_with("# Growth plan of Priyanka Rao\n"),
        "{markdown}"
    );
    let ended = place.run(&["plan", "text", "Priyanka Rao"]);
    assert_eq!((ended.exit, ended.stdout.as_str()), (0, markdown));

    let file = place.text_path("plan.md");
    let written = place.json(&["plan", "text", "Priyanka Rao", "--out", &file]);
    assert_eq!(keys(&written), ["person", "plan", "path"]);
    assert_eq!(std::fs::read_to_string(&file).expect("the file"), markdown);

    let pdf = place.text_path("plan.pdf");
    let refused = place.refused(
        &["plan", "text", "Priyanka Rao", "--out", &pdf],
        1,
        "invalid",
    );
    assert_eq!(refused["field"], "out");
    place.refused(&["plan", "text", "Anneliese Vu"], 1, "not_found");
    assert_eq!(place.entries(), ["plan.md", "team.rungs"]);
}
