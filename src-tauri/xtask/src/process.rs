//! Other programs, started from the root of the project.

use std::path::PathBuf;
use std::process::{Command, Stdio};

/// Done, or one sentence for the person at the keyboard.
pub type Outcome<T = ()> = Result<T, String>;

/// The folder that holds the workspace manifest.
pub fn root() -> PathBuf {
    let xtask = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    xtask
        .ancestors()
        .nth(2)
        .map_or(xtask.clone(), PathBuf::from)
}

/// A program that runs in the root folder. The variables `cargo run` sets for this crate are taken
/// away, or the crates below would be built again with them.
pub fn program(name: &str, arguments: &[&str]) -> Command {
    let name = match name {
        "cargo" => std::env::var("CARGO").unwrap_or_else(|_| name.to_owned()),
        "npm" | "npx" if cfg!(windows) => format!("{name}.cmd"),
        _ => name.to_owned(),
    };
    let mut command = Command::new(name);
    command.args(arguments).current_dir(root());
    for (variable, _) in std::env::vars_os() {
        let name = variable.to_string_lossy();
        if name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_") {
            command.env_remove(&variable);
        }
    }
    command
}

/// Shows the line, runs it with its output on the screen, and fails when it fails.
pub fn run(name: &str, arguments: &[&str]) -> Outcome {
    run_command(name, arguments, &mut program(name, arguments))
}

/// The same for a prepared command; `name` and `arguments` are what is shown.
pub fn run_command(name: &str, arguments: &[&str], command: &mut Command) -> Outcome {
    let line = format!("{name} {}", arguments.join(" "));
    println!("$ {line}");
    let status = command
        .status()
        .map_err(|error| format!("`{name}` could not be started: {error}"))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("`{line}` failed ({status})"))
    }
}

/// Whether the program exists and answers with success; prints nothing.
pub fn succeeds(name: &str, arguments: &[&str]) -> bool {
    program(name, arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// What the program prints, or `None` when it is missing or fails.
pub fn answer(name: &str, arguments: &[&str]) -> Option<String> {
    let output = program(name, arguments)
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
