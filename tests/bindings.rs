//! `ui/src/bindings.ts` says what the Rust commands say. `cargo xtask bindings` writes it anew.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use rungs_app::calls::{LEAVES_THE_WORKSPACE, READS, WITHOUT_A_STEP};

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

/// Whoever puts another workspace on the desk, or takes it away, calls one of these.
const CHANGES_OF_THE_DESK: [&str; 4] = [
    "desk.open(",
    "desk.create(",
    "Desk::open_sample",
    "desk.leave(",
];

#[test]
fn the_page_asks_before_every_command_that_leaves_the_workspace() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src-tauri/src/commands");
    let mut leaving = BTreeSet::new();
    for file in fs::read_dir(folder).expect("the commands lie in a folder") {
        let path = file.expect("a readable folder").path();
        let text = fs::read_to_string(path).expect("a readable file");
        for command in text.split("pub async fn ").skip(1) {
            if CHANGES_OF_THE_DESK.iter().any(|it| command.contains(it)) {
                let name = command.split('(').next().unwrap_or_default();
                leaving.insert(in_the_page(name));
            }
        }
    }
    let asked = LEAVES_THE_WORKSPACE.iter().copied().map(str::to_owned);
    assert_eq!(leaving, asked.collect());
}

/// `workspace_open` is `workspaceOpen` there.
fn in_the_page(name: &str) -> String {
    let mut parts = name.split('_');
    let mut word = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        word.extend(part.chars().take(1).map(|c| c.to_ascii_uppercase()));
        word.extend(part.chars().skip(1));
    }
    word
}
