//! The command line: each command parses its words, calls one use case of `rungs-app`, and prints what came of it.
//! May know: arguments, terminals, exit codes. Must never hold: a rule, SQL, or anything the window would need too.

mod args;
mod call;
mod commands;
mod exit;
mod output;

use std::process::ExitCode;

use clap::Parser;

use crate::args::Cli;
use crate::call::Call;
use crate::exit::Failure;

fn main() -> ExitCode {
    let outcome = match Cli::try_parse() {
        Ok(cli) => {
            let call = Call::new(&cli);
            commands::run(&call, cli.command).and_then(output::Answer::print)
        }
        Err(error) if !error.use_stderr() => output::print(&error.render().to_string()),
        Err(error) => Err(Failure::from(error)),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.report(),
    }
}
