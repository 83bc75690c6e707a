//! `ui/src/bindings.ts` says what the Rust commands say. `cargo xtask bindings` writes it anew.

use std::fs;
use std::path::PathBuf;

use rungs_app::calls::{READS, WITHOUT_A_STEP};

fn file() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("ui/src/bindings.ts")
}

#[test]
fn the_bindings_in_the_page_are_those_of_the_commands() {
    let fresh =
        rungs_shell::bindings::typescript().expect("every command can be told in TypeScript");
    if std::env::var_os("RUNGS_WRITE_BINDINGS").is_some() {
        fs::write(file(), fresh).expect("ui/src/bindings.ts can be written");
        return;
    }
    let present = fs::read_to_string(file()).unwrap_or_default();
    let differs = present
        .lines()
        .zip(fresh.lines())
        .position(|(old, new)| old != new);
    let line = differs.unwrap_or_else(|| present.lines().count().min(fresh.lines().count()));
    assert!(
        present == fresh,
        "ui/src/bindings.ts is stale from line {} on; run `cargo xtask bindings`\n  there: {}\n  now:   {}",
        line + 1,
        present.lines().nth(line).unwrap_or("(end)"),
        fresh.lines().nth(line).unwrap_or("(end)"),
    );
}

#[test]
fn what_leaves_no_step_to_undo_is_a_command_and_no_read() {
    let file = rungs_shell::bindings::typescript().expect("every command can be told");
    for name in WITHOUT_A_STEP {
        assert!(
            file.contains(&format!("\t{name}: (")),
            "{name} is no command"
        );
        assert!(
            READS.iter().all(|(read, _)| read != name),
            "{name} is a read"
        );
    }
}
