//! `cargo xtask`: the commands that build, test, bundle and measure Rungs.
//! Knows the outside of the project: cargo, npm, the system's packages.
//! Must never hold a rule of the product, nor depend on a crate of it.

mod bench;
mod bindings;
mod bundle;
mod page;
mod pictures;
mod process;
mod run;
mod system;
mod test;
mod tools;

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask COMMAND

  run [--release]                 install what is missing, build the app and open it
  test [--only STEP]… [-- ARGS]   every check there is; ARGS go to cargo nextest
  test --list                     the names of the steps
  bindings                        write ui/src/bindings.ts anew from the Rust commands
  pictures                        take the pictures of the README anew
  bundle                          build the installer of this platform
  bench [--only PART]… [--json FILE]
                                  start, memory, reads, import and print of the released program, each as a ratio to
                                  the least that could do it; PART is window, reads, import or paper
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["run", rest @ ..] => run::run(rest),
        ["test", rest @ ..] => test::test(rest),
        ["bindings"] => bindings::write(),
        ["pictures"] => pictures::take(),
        ["bundle"] => bundle::bundle(),
        ["bench", rest @ ..] => bench::bench(rest),
        [] | ["help" | "--help" | "-h"] => {
            print!("{HELP}");
            Ok(())
        }
        other => Err(format!("there is no `{}`\n\n{HELP}", other.join(" "))),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("xtask: {reason}");
            ExitCode::FAILURE
        }
    }
}
