//! `cargo xtask bindings`: the TypeScript side of the commands, written by the test that compares it.

use crate::process::{Outcome, program, run_command};
use crate::system::{self, Purpose};
use crate::test::FEATURES;

pub fn write() -> Outcome {
    system::prepare(Purpose::Run)?;
    let arguments = [
        "test",
        "--package",
        "rungs",
        "--features",
        FEATURES,
        "--test",
        "bindings",
    ];
    let mut command = program("cargo", &arguments);
    command.env("RUNGS_WRITE_BINDINGS", "1");
    run_command("cargo", &arguments, &mut command)
}
