//! `cargo xtask test`: every check there is, the cheap ones first, stopping at the first that fails.
//! All cargo steps share one profile and one feature set, so that nothing is built twice.

use std::time::{Duration, Instant};

use crate::page;
use crate::process::{Outcome, run};
use crate::system::{self, Purpose};
use crate::tools;

/// The window as it ships, plus what lets a test drive it.
pub const FEATURES: &str = "rungs/e2e,rungs/custom-protocol";

struct Step {
    name: &'static str,
    run: fn(&[&str]) -> Outcome,
}

const STEPS: &[Step] = &[
    Step {
        name: "system",
        run: |_| system::prepare(Purpose::Test),
    },
    Step {
        name: "format",
        run: |_| format(),
    },
    Step {
        name: "packages",
        run: |_| page::packages(),
    },
    Step {
        name: "lint",
        run: |_| npm("lint"),
    },
    Step {
        name: "types",
        run: |_| npm("types"),
    },
    Step {
        name: "components",
        run: |_| npm("test"),
    },
    Step {
        name: "page",
        run: |_| page::build(),
    },
    Step {
        name: "clippy",
        run: |_| clippy(),
    },
    Step {
        name: "licences",
        run: |_| licences(),
    },
    Step {
        name: "build",
        run: |_| nextest(&["--no-run"]),
    },
    Step {
        name: "examples",
        run: |_| cargo(&["test", "--doc"], &[]),
    },
    Step {
        name: "rust",
        run: nextest,
    },
];

pub fn test(options: &[&str]) -> Outcome {
    let Some(wanted) = Wanted::read(options)? else {
        STEPS.iter().for_each(|step| println!("{}", step.name));
        return Ok(());
    };
    let steps: Vec<&Step> = STEPS.iter().filter(|step| wanted.has(step.name)).collect();
    let mut times: Vec<(&str, Duration)> = Vec::new();
    let mut outcome = Ok(());
    for (index, step) in steps.iter().enumerate() {
        println!("\n== {}/{} {}", index + 1, steps.len(), step.name);
        let start = Instant::now();
        outcome = (step.run)(wanted.for_nextest);
        times.push((step.name, start.elapsed()));
        if outcome.is_err() {
            break;
        }
    }
    report(&times, steps.len());
    outcome.map_err(|reason| {
        let step = times.last().map_or("", |(name, _)| name);
        format!("the step `{step}` failed: {reason}\nAgain, alone: cargo xtask test --only {step}")
    })
}

/// Which steps to take, and what to hand on to nextest.
struct Wanted<'a> {
    only: Vec<&'a str>,
    for_nextest: &'a [&'a str],
}

impl<'a> Wanted<'a> {
    /// `None` asks for the names of the steps.
    fn read(options: &'a [&'a str]) -> Outcome<Option<Self>> {
        let (mut rest, mut only) = (options, Vec::new());
        loop {
            match rest {
                [] => {
                    return Ok(Some(Self {
                        only,
                        for_nextest: &[],
                    }));
                }
                ["--list"] => return Ok(None),
                ["--", for_nextest @ ..] => return Ok(Some(Self { only, for_nextest })),
                ["--only", name, more @ ..] if STEPS.iter().any(|step| step.name == *name) => {
                    only.push(*name);
                    rest = more;
                }
                other => {
                    let names: Vec<&str> = STEPS.iter().map(|step| step.name).collect();
                    let names = names.join(", ");
                    return Err(format!(
                        "`test` does not know `{}`; the steps are {names}",
                        other.join(" ")
                    ));
                }
            }
        }
    }

    fn has(&self, name: &str) -> bool {
        self.only.is_empty() || self.only.contains(&name)
    }
}

fn report(times: &[(&str, Duration)], all: usize) {
    println!("\nstep          time");
    for (name, time) in times {
        println!("{name:<11} {}", minutes(*time));
    }
    let total = times.iter().map(|(_, time)| *time).sum();
    println!(
        "{:<11} {}   {} of {all} steps taken",
        "together",
        minutes(total),
        times.len()
    );
}

fn minutes(time: Duration) -> String {
    format!("{:>3}:{:02}", time.as_secs() / 60, time.as_secs() % 60)
}

fn format() -> Outcome {
    tools::rust_components()?;
    run("cargo", &["fmt", "--all", "--check"])
}

fn npm(script: &str) -> Outcome {
    page::packages()?;
    run("npm", &["run", script])
}

/// One command of cargo over the whole workspace; `last` stands after the common arguments.
fn cargo(first: &[&str], last: &[&str]) -> Outcome {
    // The window carries the page, so there is nothing to compile before the page is built.
    page::build()?;
    run(
        "cargo",
        &[first, &["--workspace", "--features", FEATURES], last].concat(),
    )
}

fn clippy() -> Outcome {
    tools::rust_components()?;
    cargo(&["clippy"], &["--all-targets", "--", "-D", "warnings"])
}

fn licences() -> Outcome {
    tools::cargo_extension("cargo-deny")?;
    // Advisories need the network; these three do not.
    run("cargo", &["deny", "check", "licenses", "bans", "sources"])
}

fn nextest(arguments: &[&str]) -> Outcome {
    tools::cargo_extension("cargo-nextest")?;
    cargo(&["nextest", "run"], arguments)
}
