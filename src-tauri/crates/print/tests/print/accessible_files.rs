//! Whether the files are what they say they are, PDF/UA-1, read by a checker that knows nothing of what wrote them (`tests/pdf_ua`).

use std::path::{Path, PathBuf};
use std::process::Command;

use rungs_print::{FontSource, Paper, Printer};

use crate::documents::{
    Paged, as_chosen, foreign, of_decisions, of_ladders, plans_at_their_worst, usual,
};

fn checker(program: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/pdf_ua")
        .join(program)
}

/// A Python that has pikepdf: that of the system first, since its packages bring it.
fn python() -> &'static str {
    let has_it = |python: &&str| {
        let mut question = Command::new(python);
        question
            .args(["-c", "import pikepdf"])
            .output()
            .is_ok_and(|out| out.status.success())
    };
    ["/usr/bin/python3", "python3", "python"]
        .into_iter()
        .find(has_it)
        .expect("Python 3 with pikepdf should be installed (package python3-pikepdf, or `pip install pikepdf`)")
}

/// What one of the programs in `tests/pdf_ua` says, if it is content.
pub fn checked(program: &str, arguments: &[PathBuf]) -> String {
    let out = Command::new(python())
        .arg("-B")
        .arg(checker(program))
        .args(arguments)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&out.stdout).into_owned();
    assert!(
        out.status.success(),
        "{said}\n{}",
        String::from_utf8_lossy(&out.stderr)
    );
    said
}

/// The files in this folder. One that has to go without the mark says so in its name.
pub fn written(folder: &Path, files: &[Paged], paper: Paper) -> Vec<PathBuf> {
    let alone = Printer::new(FontSource::EmbeddedOnly).unwrap();
    let system = Printer::new(FontSource::WithSystem).unwrap();
    let write = |file: &Paged| {
        let printer = match file.fonts {
            FontSource::EmbeddedOnly => &alone,
            FontSource::WithSystem => &system,
        };
        let printed = file.print(printer, paper);
        assert_eq!(
            printed.tagged_ua,
            printed.missing_glyphs.is_empty(),
            "{}",
            file.name
        );
        let kind = if printed.tagged_ua { "" } else { ".missing" };
        let path = folder.join(format!("{}{kind}.pdf", file.name));
        std::fs::write(&path, &printed.pdf).unwrap();
        path
    };
    files.iter().map(write).collect()
}

/// A folder that stays, so that a file with a fault can be looked at.
pub fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    if folder.exists() {
        std::fs::remove_dir_all(&folder).unwrap();
    }
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// On both papers. A test for each group, so that they are printed side by side.
fn are_what_they_say(group: &str, files: &[Paged]) {
    let mut paths = Vec::new();
    for paper in [Paper::A4, Paper::UsLetter] {
        let folder = folder(&format!("pdf-ua/{group}/{paper:?}"));
        paths.extend(written(&folder, files, paper));
    }
    let said = checked("check.py", &paths);
    println!("{group}: {said}");
    let all = format!("{} files of ", 2 * files.len());
    assert!(said.contains(&all), "{said}");
    for path in paths {
        let name = path.to_string_lossy();
        // Without fonts for it, a name in other scripts is boxes. Nothing else ever is.
        assert_eq!(
            name.contains("-without-fonts"),
            name.contains(".missing."),
            "{name}"
        );
    }
}

#[test]
fn every_document_is_what_it_says_it_is() {
    are_what_they_say("usual", &usual());
}

#[test]
fn plans_at_their_worst_are_what_they_say_they_are() {
    are_what_they_say("plans", &plans_at_their_worst());
}

fn is_of_the_ladder_itself(file: &Paged) -> bool {
    ["booklet", "cards", "team"]
        .iter()
        .any(|kind| file.name.starts_with(kind))
}

#[test]
fn a_ladder_at_its_worst_is_what_it_says_it_is() {
    let mut files = of_ladders();
    files.retain(is_of_the_ladder_itself);
    are_what_they_say("ladders", &files);
}

#[test]
fn documents_about_people_on_a_ladder_at_its_worst_are_what_they_say_they_are() {
    let mut files = of_ladders();
    files.retain(|file| !is_of_the_ladder_itself(file));
    are_what_they_say("people", &files);
}

#[test]
fn charters_and_boards_at_their_worst_are_what_they_say_they_are() {
    are_what_they_say("decisions", &of_decisions());
}

#[test]
fn documents_as_they_can_be_chosen_are_what_they_say_they_are() {
    are_what_they_say("chosen", &as_chosen());
}

#[test]
fn documents_in_other_scripts_are_what_they_say_they_are() {
    are_what_they_say("foreign", &foreign());
}

/// A check that cannot fail is none: sound files are spoiled in every way there is, and each is noticed by its number.
#[test]
fn whatever_is_wrong_with_a_file_is_noticed() {
    let folder = folder("pdf-ua-spoiled");
    let sound: Vec<Paged> = usual()
        .into_iter()
        .filter(|file| ["booklet", "plan"].contains(&file.name.as_str()))
        .collect();
    let paths = written(&folder, &sound, Paper::A4);
    println!("{}", checked("spoil.py", &paths));
}

#[test]
fn every_document_is_the_same_file_again_on_the_same_day() {
    let printer = || Printer::new(FontSource::EmbeddedOnly).unwrap();
    let (first, second) = (printer(), printer());
    for file in usual() {
        let (one, other) = (
            file.print(&first, Paper::A4),
            file.print(&second, Paper::A4),
        );
        assert!(one.pdf == other.pdf, "{}", file.name);
    }
}
