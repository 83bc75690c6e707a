//! The pictures of the README, taken from the real window while it walks the tour.

use crate::process::{Outcome, program, root, run_command};
use crate::test::FEATURES;
use crate::{page, system};

/// Where they lie, relative to the top folder; the README names them.
const FOLDER: &str = "tests/e2e/pictures";

pub fn take() -> Outcome {
    system::prepare(system::Purpose::Test)?;
    page::build()?;
    let arguments = [
        "test",
        "--workspace",
        "--features",
        FEATURES,
        "--test",
        "e2e",
        "the_tour",
    ];
    let mut command = program("cargo", &arguments);
    command.env("RUNGS_PICTURES", root().join(FOLDER));
    run_command("cargo", &arguments, &mut command)
}
