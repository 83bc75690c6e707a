//! `cargo xtask run`: from a fresh checkout to the open window.

use crate::page;
use crate::process::{Outcome, run as start};
use crate::system::{self, Purpose};

pub fn run(options: &[&str]) -> Outcome {
    let mut cargo = vec!["run", "--package", "rungs", "--features", "custom-protocol"];
    match options {
        [] => {}
        ["--release"] => cargo.push("--release"),
        other => {
            return Err(format!(
                "`run` does not know `{}`, only --release",
                other.join(" ")
            ));
        }
    }
    system::prepare(Purpose::Run)?;
    page::build()?;
    start("cargo", &cargo)
}
