//! Every document as it looked when somebody last looked at it (`tests/golden/pages`), and as it was read aloud (`tests/golden/spoken`).
//! `RUNGS_WRITE_GOLDEN=1` writes both anew: look at what changed before it is kept.
//!
//! Drawn by poppler, whose letters are the same dot by dot within a release of Debian; another one may draw them differently.

use std::path::{Path, PathBuf};

use rungs_domain::plan_sheet::PlanSheet;
use rungs_print::{FontSource, Paper, Printer};

use crate::accessible_files::{checked, folder, written};
use crate::documents::usual;
use crate::picture::Picture;
use crate::reading::{as_written, day, in_order};
use crate::sheets::rich;

fn golden(kind: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/golden")
        .join(kind)
}

fn writes_anew() -> bool {
    std::env::var_os("RUNGS_WRITE_GOLDEN").is_some_and(|value| value == "1")
}

fn name_of(path: &Path) -> String {
    path.file_stem().unwrap().to_string_lossy().into_owned()
}

#[test]
fn every_document_looks_as_it_did_when_somebody_looked_at_it() {
    let folder = folder("golden-pages");
    let mut kept = golden_files("pages");
    let mut changed = Vec::new();
    for path in written(&folder, &usual(), Paper::A4) {
        for (number, page) in (1..).zip(Picture::pages(&path)) {
            let name = format!("{}-{number}.png", name_of(&path));
            let golden = golden("pages").join(&name);
            kept.retain(|other| *other != golden);
            let expected = Picture::read(&golden);
            let difference = expected
                .as_ref()
                .map_or_else(|| Some(page.clone()), |expected| page.difference(expected));
            let Some(difference) = difference else {
                continue;
            };
            if writes_anew() {
                page.write(&golden);
                continue;
            }
            page.write(&folder.join(format!("{name}-actual.png")));
            difference.write(&folder.join(format!("{name}-difference.png")));
            if let Some(expected) = expected {
                expected.write(&folder.join(format!("{name}-expected.png")));
            }
            changed.push(name);
        }
    }
    if writes_anew() {
        kept.drain(..)
            .for_each(|path| std::fs::remove_file(path).unwrap());
    }
    assert!(
        changed.is_empty() && kept.is_empty(),
        "these pages look different: {changed:?}; these are gone: {kept:?}. Expected, actual and where they differ lie in {}. If they \
         are as they should be, RUNGS_WRITE_GOLDEN=1 keeps them.",
        folder.display()
    );
}

#[test]
fn every_document_is_read_aloud_as_it_was_when_somebody_read_it() {
    let folder = folder("golden-spoken");
    let paths = written(&folder, &usual(), Paper::A4);
    let mut arguments = vec![PathBuf::from("--say")];
    arguments.extend(paths.iter().cloned());
    checked("check.py", &arguments);
    let mut kept = golden_files("spoken");
    let mut changed = Vec::new();
    for path in &paths {
        let spoken = std::fs::read_to_string(path.with_extension("txt")).unwrap();
        let golden = golden("spoken").join(format!("{}.txt", name_of(path)));
        kept.retain(|other| *other != golden);
        if std::fs::read_to_string(&golden).is_ok_and(|expected| expected == spoken) {
            continue;
        }
        if writes_anew() {
            std::fs::write(&golden, spoken).unwrap();
        } else {
            changed.push(format!(
                "diff {} {}",
                golden.display(),
                path.with_extension("txt").display()
            ));
        }
    }
    assert!(
        changed.is_empty() && kept.is_empty(),
        "what is read aloud has changed; gone: {kept:?}; see\n{}\nIf it is as it should be, RUNGS_WRITE_GOLDEN=1 keeps it.",
        changed.join("\n")
    );
}

/// A reader aloud stops at headings, paragraphs, lists and tables, and passes over what is only a piece of text.
#[test]
fn everything_that_is_read_aloud_is_a_heading_a_paragraph_a_list_or_a_table() {
    for path in golden_files("spoken") {
        let spoken = std::fs::read_to_string(&path).unwrap();
        let loose: Vec<&str> = spoken
            .lines()
            .filter(|line| line.starts_with("Span ") || line.starts_with("Div "))
            .collect();
        assert_eq!(loose, [""; 0], "{}", path.display());
    }
}

/// The headings of a document as they are read aloud.
fn headings(spoken: &str) -> Vec<&str> {
    let numbered = |line: &&str| line.starts_with('H') && line[1..].starts_with(char::is_numeric);
    let lines = spoken.lines().filter(numbered);
    lines
        .filter_map(|line| line.split_once(' '))
        .map(|(_, words)| words)
        .collect()
}

/// Programs that know nothing of tags go by where words stand on the page.
#[test]
fn without_tags_the_headings_follow_in_the_same_order() {
    let printer = Printer::new(FontSource::EmbeddedOnly).unwrap();
    for file in usual() {
        let spoken = golden("spoken").join(format!("{}.txt", file.name));
        let spoken = std::fs::read_to_string(spoken).unwrap();
        let headings = headings(&spoken);
        assert!(!headings.is_empty(), "{}", file.name);
        in_order(&as_written(&file.print(&printer, Paper::A4).pdf), &headings);
    }
}

fn golden_files(kind: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(golden(kind)).unwrap();
    entries.map(|entry| entry.unwrap().path()).collect()
}

/// The pages of a plan.
fn drawn(sheet: PlanSheet) -> Vec<Picture> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.pdf");
    let printer = Printer::new(FontSource::EmbeddedOnly).unwrap();
    let printed = printer.plan_pdf(&[sheet.share()], Paper::A4, day());
    std::fs::write(&path, printed.unwrap().pdf).unwrap();
    Picture::pages(&path)
}

fn differ(one: &[Picture], other: &[Picture]) -> bool {
    one.len() != other.len()
        || one
            .iter()
            .zip(other)
            .any(|(one, other)| one.difference(other).is_some())
}

#[test]
fn a_page_on_which_the_least_thing_is_another_does_not_look_the_same() {
    let usual = drawn(rich());
    assert!(!differ(&usual, &drawn(rich())));
    type Change = fn(&mut PlanSheet);
    let ways: [(&str, Change); 5] = [
        ("a box is ticked", |sheet| {
            sheet.focuses[1].actions[2].done = true;
        }),
        ("somebody is rated a step higher", |sheet| {
            sheet.gaps[1].current = Some(3);
        }),
        ("a line is written", |sheet| {
            sheet.aspiration.push_str("\nAnd one more line.");
        }),
        ("a word is another", |sheet| {
            sheet.commitments[1].text = "A place at the portfolio review".into();
        }),
        ("a day is another", |sheet| {
            sheet.check_ins[3].on = "18 December".into();
        }),
    ];
    for (way, change) in ways {
        let mut sheet = rich();
        change(&mut sheet);
        assert!(differ(&usual, &drawn(sheet)), "{way}");
    }
}

/// The rows and columns, from and to, in which two pages differ.
fn place_of(one: &Picture, other: &Picture) -> [usize; 4] {
    let difference = one.difference(other).unwrap();
    let (mut rows, mut columns) = (Vec::new(), Vec::new());
    for (at, _) in difference
        .dots
        .iter()
        .enumerate()
        .filter(|(_, dot)| **dot == 0)
    {
        rows.push(at / one.width);
        columns.push(at % one.width);
    }
    let ends = |list: &[usize]| {
        (
            *list.iter().min().unwrap() - 1,
            *list.iter().max().unwrap() + 2,
        )
    };
    let ((top, bottom), (left, right)) = (ends(&rows), ends(&columns));
    [top, bottom, left, right]
}

#[test]
fn a_page_from_which_a_box_or_a_line_is_gone_or_has_moved_does_not_look_the_same() {
    let usual = drawn(rich());
    let mut ticked = rich();
    ticked.focuses[1].actions[2].done = true;
    let (page, other) = (&usual[0], &drawn(ticked)[0]);
    let [top, bottom, left, right] = place_of(page, other);
    // Nothing but the box differs, so this is where the empty one stands.
    assert!(
        (6..14).contains(&(bottom - top)) && (6..14).contains(&(right - left)),
        "{top} {bottom} {left} {right}"
    );
    let mut without = page.clone();
    for row in top..bottom {
        without.dots[row * page.width..][left..right].fill(15);
    }
    assert!(page.difference(&without).is_some(), "the box is gone");
    let mut moved = page.clone();
    for row in (top + 1..bottom).rev() {
        moved
            .dots
            .copy_within((row - 1) * page.width..row * page.width, row * page.width);
    }
    assert!(page.difference(&moved).is_some(), "its line is a dot lower");
}
