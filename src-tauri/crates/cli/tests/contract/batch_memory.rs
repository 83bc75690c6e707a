//! Hundreds of plans printed at once: every one of them comes out, and memory does not grow with them.

use std::collections::BTreeSet;
use std::io::Read;
use std::path::Path;
use std::process::{Child, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use rungs_testkit::big_team;
use serde_json::Value;

use crate::running::{Place, list};

/// Twenty people have a plan each; of many more only one in three has, so that these make two hundred plans.
const WITH_TWENTY: usize = 20;
const WITH_TWO_HUNDRED: usize = 360;

/// How much more two hundred may take than twenty: the sheets themselves, which are read in one look, and in one file the file, of which
/// each plan is some 50 KiB. Measured: 12 to 27 MiB, from run to run, since several threads hold memory; if what Typst remembers of
/// each plan were kept, it would be some 680.
const GROWS_KIB: u64 = 48 * 1024;

/// What a program took at most so far, in KiB. Only Linux tells.
fn peak(child: &Child) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

/// Prints all plans of a workspace, and tells how much that took at most.
fn printed(workspace: &Path, place: &Place, to: &str) -> (Value, Option<u64>) {
    let workspace = workspace.to_string_lossy();
    let words = [
        "--json",
        "--workspace",
        &workspace,
        "plan",
        "print",
        "--all",
    ];
    let mut child = place
        .command(&[&words, ["--out", to].as_slice()].concat())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program runs");
    let mut answer = child.stdout.take().expect("its answer");
    let (done, waiting) = mpsc::channel();
    let reading = std::thread::spawn(move || {
        let mut said = Vec::new();
        answer.read_to_end(&mut said).expect("its answer");
        // Nobody listens any more only where the test has failed.
        let _ = done.send(said);
    });
    let mut most = None;
    let said = loop {
        most = peak(&child).or(most);
        match waiting.recv_timeout(Duration::from_millis(2)) {
            Ok(said) => break said,
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => panic!("its answer could not be read"),
        }
    };
    reading.join().expect("its answer was read");
    assert!(child.wait().expect("it ended").success());
    (serde_json::from_slice(&said).expect("JSON"), most)
}

/// Prints twenty plans and two hundred, and tells what each took at most. `look` sees what was answered, where, and for how many.
fn twenty_and_two_hundred(to: &str, look: impl Fn(&Value, &Place, usize)) -> Option<(u64, u64)> {
    let batch = |people, plans| {
        let (workspace, _folder) = big_team(people).closed();
        let place = Place::bare();
        let (answer, most) = printed(&workspace, &place, to);
        look(&answer, &place, plans);
        println!("{plans} plans to {to}: {most:?} KiB at most");
        most
    };
    let both = batch(WITH_TWENTY, 20).zip(batch(WITH_TWO_HUNDRED, 200));
    if both.is_none() {
        println!("NOT PROVEN HERE: this system does not tell how much memory a program took.");
    }
    both
}

#[test]
fn two_hundred_plans_go_to_a_folder_in_the_memory_of_twenty() {
    let took = twenty_and_two_hundred("plans", |answer, place, plans| {
        let contents: BTreeSet<Vec<u8>> = list(answer, "files")
            .iter()
            .filter_map(|file| file["path"].as_str())
            .map(|path| std::fs::read(place.path(path)).expect("a file that was told of"))
            .collect();
        assert_eq!(contents.len(), plans, "each has a plan of their own");
    });
    if let Some((few, many)) = took {
        assert!(
            many < few + GROWS_KIB,
            "twenty plans took {few} KiB, two hundred {many} KiB"
        );
    }
}

#[test]
fn two_hundred_plans_go_into_one_file_in_the_memory_of_twenty() {
    let took = twenty_and_two_hundred("plans.pdf", |answer, _, plans| {
        let pages = list(answer, "files")[0]["pages"].as_u64();
        assert!(pages >= Some(plans as u64), "{pages:?} pages");
    });
    if let Some((few, many)) = took {
        assert!(
            many < few + GROWS_KIB,
            "twenty plans took {few} KiB, two hundred {many} KiB"
        );
    }
}
