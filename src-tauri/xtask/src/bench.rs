//! `cargo xtask bench`: how far the released program is from the floor under it. Built as it ships; what is measured and how
//! stands in `src-tauri/bench`.

use crate::page;
use crate::process::{Outcome, program, root, run, run_command};
use crate::system::{self, Purpose};

/// In one command, so that all three share what they are made of and the window is the one that ships.
const BUILD: &[&str] = &[
    "build",
    "--release",
    "--package",
    "rungs",
    "--package",
    "rungs-empty-window",
    "--package",
    "rungs-bench",
    "--features",
    "rungs/custom-protocol",
];

/// `options` go on to the measuring program, which knows the names of its parts.
pub fn bench(options: &[&str]) -> Outcome {
    system::prepare(Purpose::Test)?;
    page::build()?;
    run("cargo", BUILD)?;
    let bench = root().join("target/release/rungs-bench");
    let bench = bench.to_string_lossy();
    run_command("rungs-bench", options, &mut program(&bench, options))
}
