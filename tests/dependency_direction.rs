//! The direction of dependency: domain <- store, interchange, print <- app <- shell, cli.
//! Read from the manifests by cargo itself, so a new arrow shows up here before it is used.
#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use serde::Deserialize;

#[derive(Deserialize)]
struct Workspace {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    dependencies: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    name: String,
    /// `None` for what the program itself needs, `"dev"` for tests, `"build"` for build scripts.
    kind: Option<String>,
}

impl Dependency {
    fn is_for_tests(&self) -> bool {
        self.kind.as_deref() == Some("dev")
    }
}

/// What each package may see of the others. A package that is not here has no place yet.
const MAY_SEE: &[(&str, &[&str])] = &[
    ("rungs-domain", &[]),
    ("rungs-store", &["rungs-domain"]),
    ("rungs-interchange", &["rungs-domain"]),
    ("rungs-print", &["rungs-domain"]),
    (
        "rungs-app",
        &[
            "rungs-domain",
            "rungs-store",
            "rungs-interchange",
            "rungs-print",
        ],
    ),
    ("rungs-cli", &["rungs-domain", "rungs-app"]),
    ("rungs", &["rungs-domain", "rungs-app"]),
    (
        "rungs-testkit",
        &[
            "rungs-domain",
            "rungs-store",
            "rungs-interchange",
            "rungs-print",
            "rungs-app",
        ],
    ),
    ("xtask", &[]),
    (
        "rungs-bench",
        &["rungs-domain", "rungs-app", "rungs-testkit"],
    ),
    ("rungs-empty-window", &[]),
];

/// Measures and never ships, so it may use what tests use.
const MEASURES: &str = "rungs-bench";

/// The packages that are windows: ours, and the empty one it is measured against.
const WINDOWS: [&str; 2] = ["rungs", "rungs-empty-window"];

/// Files, clocks, databases, threads and windows; the rules of the domain need none of them.
const NOT_IN_THE_DOMAIN: &[&str] = &[
    "calamine",
    "csv",
    "directories",
    "fs4",
    "getrandom",
    "rand",
    "rusqlite",
    "tempfile",
    "tokio",
    "typst",
    "uuid",
];

fn workspace() -> Vec<Package> {
    let output = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--no-deps",
            "--format-version",
            "1",
            "--offline",
        ])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let workspace: Workspace = serde_json::from_slice(&output.stdout).expect("cargo metadata");
    workspace.packages
}

#[test]
fn every_package_has_a_place_in_the_direction_of_dependency() {
    let known: BTreeSet<&str> = MAY_SEE.iter().map(|(name, _)| *name).collect();
    let packages = workspace();
    let present: BTreeSet<&str> = packages
        .iter()
        .map(|package| package.name.as_str())
        .collect();
    assert_eq!(
        present, known,
        "decide what a new package may see, and write it into MAY_SEE and the map in the README"
    );
}

#[test]
fn no_package_sees_one_above_or_beside_it() {
    let allowed: BTreeMap<&str, &[&str]> = MAY_SEE.iter().copied().collect();
    for package in workspace() {
        let may_see = allowed
            .get(package.name.as_str())
            .copied()
            .unwrap_or_default();
        for dependency in package
            .dependencies
            .iter()
            .filter(|one| !one.is_for_tests())
        {
            let name = dependency.name.as_str();
            assert!(
                !allowed.contains_key(name) || may_see.contains(&name),
                "{} depends on {name}, which it must not know: the direction is domain <- store, interchange, \
                 print <- app <- shell, cli. Move the code down to where both can see it, or hand the value in.",
                package.name
            );
        }
    }
}

#[test]
fn only_the_shell_names_the_window() {
    let window =
        |name: &str| name.starts_with("tauri") || ["wry", "tao", "rfd", "gtk"].contains(&name);
    for package in workspace()
        .iter()
        .filter(|package| !WINDOWS.contains(&package.name.as_str()))
    {
        let named: Vec<_> = package
            .dependencies
            .iter()
            .filter(|one| window(&one.name))
            .collect();
        assert!(
            named.is_empty(),
            "{} depends on {}: the window belongs to the shell, so that the command line and the tests can do \
             without one. Put a trait where it is needed and implement it in the shell.",
            package.name,
            named[0].name
        );
    }
}

#[test]
fn the_domain_touches_nothing_outside_itself() {
    for package in workspace()
        .iter()
        .filter(|package| package.name == "rungs-domain")
    {
        for dependency in package
            .dependencies
            .iter()
            .filter(|one| !one.is_for_tests())
        {
            let name = dependency.name.as_str();
            assert!(
                !NOT_IN_THE_DOMAIN
                    .iter()
                    .any(|outside| name.starts_with(outside)),
                "the domain depends on {name}: rules get dates, ids and rows handed in and return values"
            );
        }
    }
}

#[test]
fn what_helps_tests_stays_in_tests() {
    for package in workspace()
        .iter()
        .filter(|package| package.name != MEASURES)
    {
        for dependency in package
            .dependencies
            .iter()
            .filter(|one| one.name == "rungs-testkit")
        {
            assert!(
                dependency.is_for_tests(),
                "{} ships rungs-testkit: builders for tests belong under [dev-dependencies]",
                package.name
            );
        }
    }
}
