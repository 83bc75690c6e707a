//! What is chosen about paper, one kind of it for several people, and the settings that hold for all of it.

use std::process::Command;

use serde_json::json;

use crate::running::{Place, keys, list};

/// The text of a file.
fn text(path: &str) -> String {
    let out = Command::new("pdftotext")
        .args(["-enc", "UTF-8", path, "-"])
        .output()
        .expect("pdftotext should be installed (package poppler-utils)");
    String::from_utf8_lossy(&out.stdout).into_owned()
}

fn size(path: &str) -> String {
    let out = Command::new("pdfinfo")
        .arg(path)
        .output()
        .expect("pdfinfo should be installed (package poppler-utils)");
    let facts = String::from_utf8_lossy(&out.stdout).into_owned();
    let line = facts.lines().find(|line| line.starts_with("Page size"));
    line.expect("a page has a size").to_owned()
}

#[test]
fn pages_are_turned_and_have_lines_where_they_may_and_are_refused_otherwise() {
    let place = Place::two_people();
    place.json(&["plan", "new", "17"]);
    place.json(&["plan", "update", "17", "--aspiration", "Own search"]);
    let out = place.text_path("paper.pdf");
    let across = ["--out", out.as_str(), "--orientation", "landscape"];
    let upright = ["--out", out.as_str(), "--orientation", "portrait"];
    let lines = ["--out", out.as_str(), "--write-in"];
    place.json(&[&["print", "team"], upright.as_slice()].concat());
    assert!(size(&out).contains("595.276 x 841.89"), "{}", size(&out));
    place.json(&[&["print", "team"], across.as_slice()].concat());
    assert!(size(&out).contains("841.89 x 595.276"), "{}", size(&out));
    place.json(&[&["print", "plan", "17"], lines.as_slice()].concat());
    let with_lines = std::fs::read(&out).expect("a printed file");
    place.json(&["print", "plan", "17", "--out", &out]);
    assert!(with_lines != std::fs::read(&out).expect("a printed file"));

    let kept = std::fs::read(&out).expect("a printed file");
    for (document, choice, field) in [
        (
            ["print", "plan", "17"].as_slice(),
            across.as_slice(),
            "orientation",
        ),
        (&["print", "charter", "17"], &across, "orientation"),
        (&["print", "one-to-one", "17"], &lines, "write_in"),
        (&["print", "team"], &lines, "write_in"),
    ] {
        let error = place.refused(&[document, choice].concat(), 1, "invalid");
        assert_eq!(error["field"], field, "{document:?}");
    }
    assert!(kept == std::fs::read(&out).expect("a printed file"));
}

#[test]
fn each_of_several_people_gets_one_in_one_file_or_a_file_each() {
    let place = Place::two_people();
    let folder = place.text_path("talks");
    let printed = place.json(&["print", "each", "one-to-ones", "--out", &folder]);
    assert_eq!(keys(&printed), ["files"]);
    let names: Vec<&str> = list(&printed, "files")
        .iter()
        .filter_map(|file| file["person"]["name"].as_str())
        .collect();
    assert_eq!(names, ["Lidia Navarro", "Rosalind Jarvis"]);
    assert!(place.path("talks/One-to-one – Lidia Navarro.pdf").is_file());

    place.json(&["settings", "--me", "rosalind@example.com"]);
    let one = place.text_path("talks.pdf");
    let print = ["print", "each", "one-to-ones", "--out", &one];
    let printed = place.json(&print);
    let [file] = list(&printed, "files").as_slice() else {
        panic!("one file: {printed}");
    };
    assert_eq!(
        file["person"]["name"], "Lidia Navarro",
        "nobody meets themself"
    );
    let before = std::fs::read(&one).expect("a printed file");
    place.json(&print);
    assert!(
        before == std::fs::read(&one).expect("a printed file"),
        "the same bytes again"
    );

    for what in ["plans", "packets", "assessments"] {
        let none = place.text_path(what);
        let printed = place.json(&["print", "each", what, "--out", &none]);
        assert_eq!(printed, json!({ "files": [] }), "{what}");
        assert!(!place.path(what).exists(), "{what}");
    }
    let forms = place.text_path("forms.pdf");
    let printed = place.json(&["print", "each", "forms", "--out", &forms]);
    assert_eq!(list(&printed, "files").len(), 1);
    let nobody = ["print", "each", "plans", "--team", "nobody", "--out", &one];
    let error = place.refused(&nobody, 1, "not_found");
    assert_eq!(error["field"], "team");
    place.refused(&["print", "each", "ladders", "--out", &one], 2, "invalid");
}

#[test]
fn settings_are_told_and_changed_together_or_not_at_all() {
    let place = Place::two_people();
    let told = place.json(&["settings"]);
    assert_eq!(
        keys(&told),
        ["name", "me", "language", "paper_language", "dates"]
    );
    assert_eq!(
        (&told["me"], &told["language"], &told["dates"]),
        (&json!(null), &json!("en"), &json!("day_month_year"))
    );
    let changed = place.json(&[
        "settings",
        "--name",
        "Produkt",
        "--me",
        "17",
        "--language",
        "de_ch",
        "--dates",
        "dotted",
    ]);
    assert_eq!(
        (
            &changed["name"],
            &changed["me"]["name"],
            &changed["language"],
            &changed["dates"]
        ),
        (
            &json!("Produkt"),
            &json!("Lidia Navarro"),
            &json!("de-CH"),
            &json!("dotted")
        )
    );
    for (words, code, exit, field) in [
        (["--name", " ", "--dates", "iso"], "invalid", 1, "name"),
        (
            ["--dates", "iso", "--language", "german"],
            "invalid",
            1,
            "language",
        ),
        (["--dates", "iso", "--me", "nobody"], "not_found", 1, "me"),
    ] {
        let line = [["settings"].as_slice(), &words].concat();
        let error = place.refused(&line, exit, code);
        assert_eq!(error["field"], field, "{words:?}");
    }
    place.refused(&["settings", "--dates", "backwards"], 2, "invalid");
    assert_eq!(
        place.json(&["settings"]),
        changed,
        "nothing half-done is left"
    );
    let nobody = place.json(&["settings", "--me", "none"]);
    assert_eq!(nobody["me"], json!(null));
}

#[test]
fn days_on_paper_in_text_and_in_calendars_are_written_as_the_workspace_writes_them() {
    let place = Place::two_people();
    place.json(&[
        "plan",
        "new",
        "17",
        "--from",
        "2026-10-01",
        "--to",
        "2026-12-31",
    ]);
    place.json(&["plan", "checkin", "add", "17", "--on", "2026-11-20"]);
    for (dates, period) in [
        ("day_month_year", "1 October – 31 December 2026"),
        ("month_day_year", "October 1 – December 31, 2026"),
        ("dotted", "01.10.2026 – 31.12.2026"),
        ("iso", "2026-10-01 – 2026-12-31"),
    ] {
        place.json(&["settings", "--dates", dates]);
        let text = place.json(&["text", "plan", "17"]);
        let markdown = text["markdown"].as_str().expect("Markdown");
        assert!(markdown.contains(period), "{dates}: {markdown}");
        let calendar = place.text_path("due.ics");
        place.json(&["ics", "17", "--out", &calendar]);
        let calendar = std::fs::read_to_string(calendar).expect("a calendar");
        let unfolded = calendar.replace("\r\n ", "").replace("\\,", ",");
        assert!(unfolded.contains(period), "{dates}: {unfolded}");
    }
}

/// A day with its month in words: a number beside it.
fn days_in_words(text: &str) -> Vec<String> {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let is_month = |word: &str| {
        let word = word.trim_end_matches(|c: char| !c.is_alphabetic());
        MONTHS
            .iter()
            .any(|month| word == *month || word == &month[..3])
    };
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_number = |word: &str| {
        let word = word.trim_end_matches([',', '.', ';', ')']);
        !word.is_empty() && word.chars().all(|c| c.is_ascii_digit())
    };
    words
        .windows(2)
        .filter(|pair| is_number(pair[0]) && is_month(pair[1]))
        .map(|pair| pair.join(" "))
        .collect()
}

#[test]
fn no_paper_writes_a_day_otherwise() {
    let place = Place::sample();
    let out = place.text_path("paper.pdf");
    let person = "Priyanka Rao";
    let documents: [&[&str]; 9] = [
        &["print", "plan", person],
        &["print", "one-to-one", person],
        &["print", "charter", person],
        &["print", "board"],
        &["print", "packet", person],
        &["print", "booklet", "--level", "PM"],
        &["print", "cards", "--level", "PM"],
        &["print", "form", person],
        &["print", "team"],
    ];
    let mut before = 0;
    for document in documents {
        place.json(&[document, &["--out", &out]].concat());
        before += days_in_words(&text(&out)).len();
    }
    assert!(
        before > 20,
        "days in words are found where there are some: {before}"
    );
    place.json(&["settings", "--dates", "iso"]);
    for document in documents {
        place.json(&[document, &["--out", &out]].concat());
        let text = text(&out);
        assert_eq!(
            days_in_words(&text),
            Vec::<String>::new(),
            "{document:?}: {text}"
        );
        let today = place.json(&["remind"])["as_of"].clone();
        let today = today.as_str().expect("a day");
        assert!(
            text.contains(today),
            "{document:?} is printed on {today}: {text}"
        );
    }
}

#[test]
fn the_sheet_for_a_one_to_one_is_text_too() {
    let place = Place::two_people();
    place.json(&["delegation", "set", "17", "pricing", "3", "--want", "5"]);
    let text = place.json(&["text", "one-to-one", "17"]);
    assert_eq!(keys(&text), ["person", "markdown", "html"]);
    let markdown = text["markdown"].as_str().expect("Markdown");
    assert!(
        markdown.starts_with("# One-to-one with Lidia Navarro\n"),
        "{markdown}"
    );
    for words in [
        "**One question to ask:** What would you need to decide",
        "## Decisions that wait",
        "now 3 Consult. Wanted: 5 Advise.",
    ] {
        assert!(
            markdown.contains(words),
            "“{words}” should be in: {markdown}"
        );
    }
    let html = text["html"].as_str().expect("HTML");
    assert!(
        html.contains("<h2 dir=\"auto\">Decisions that wait</h2>"),
        "{html}"
    );
    let out = place.text_path("talk.md");
    let written = place.json(&["text", "one-to-one", "17", "--out", &out]);
    assert_eq!(keys(&written), ["person", "path"]);
    assert_eq!(std::fs::read_to_string(&out).expect("a file"), markdown);
    let error = place.refused(
        &[
            "text",
            "one-to-one",
            "17",
            "--out",
            &place.text_path("talk.txt"),
        ],
        1,
        "invalid",
    );
    assert_eq!(error["field"], "out");
}
