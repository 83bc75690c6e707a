//! Tools of the two languages: Node.js new enough, rustfmt and clippy, and cargo's own extensions.

use crate::process::{Outcome, answer, program, run, run_command, succeeds};

/// The oldest Node.js that Vite and Vitest accept.
const OLDEST_NODE: (u32, u32) = (20, 19);

/// Node.js with npm, or how to get it.
pub fn node() -> Outcome {
    let (major, minor) = OLDEST_NODE;
    let advice =
        format!("install Node.js {major}.{minor} or newer from https://nodejs.org, then try again");
    let version =
        answer("node", &["--version"]).ok_or_else(|| format!("Node.js is missing; {advice}"))?;
    let mut numbers = version
        .trim_start_matches('v')
        .split('.')
        .map(str::parse::<u32>);
    let found = match (numbers.next(), numbers.next()) {
        (Some(Ok(major)), Some(Ok(minor))) => (major, minor),
        _ => (0, 0),
    };
    if found < OLDEST_NODE {
        return Err(format!("Node.js {version} is too old; {advice}"));
    }
    if !succeeds("npm", &["--version"]) {
        return Err(format!("Node.js is here but npm is not; {advice}"));
    }
    Ok(())
}

/// rustfmt and clippy, which a minimal Rust installation leaves out.
pub fn rust_components() -> Outcome {
    for (command, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if !succeeds("cargo", &[command, "--version"]) {
            run("rustup", &["component", "add", component])?;
        }
    }
    Ok(())
}

/// An extension of cargo, built from its registry when it is not there yet.
pub fn cargo_extension(name: &str) -> Outcome {
    let subcommand = name.trim_start_matches("cargo-");
    if succeeds("cargo", &[subcommand, "--version"]) {
        return Ok(());
    }
    let arguments = ["install", name, "--locked"];
    // Its own release settings optimise for years of use; here it should be ready soon.
    let mut command = program("cargo", &arguments);
    command
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env("CARGO_PROFILE_RELEASE_DEBUG", "0");
    run_command("cargo", &arguments, &mut command)
}
