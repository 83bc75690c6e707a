//! How far Rungs is from the floor under it: each figure stands beside the least that could do the same, measured in turn with it
//! on the same machine, and what counts is the ratio of the two. No time by itself is right or wrong.
//! May know: the use cases, the schema of the file, Typst, and on Linux the screen and the processes of a running program.
//! Must never hold: a faster way for the measured to go than a person's. `cargo xtask bench` builds all of it and runs it.

mod finding;
mod import;
mod in_turn;
mod ladder_sheet;
mod paper;
mod reads;
#[cfg(target_os = "linux")]
mod window;

use std::path::PathBuf;
use std::process::ExitCode;

use finding::Finding;

/// Why something could not be measured, in words.
type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// The normal case, a large product organisation, and the test of scale.
const SIZES: [usize; 3] = [12, 300, 10_000];

struct Part {
    name: &'static str,
    measure: fn() -> Outcome<Vec<Finding>>,
}

const PARTS: &[Part] = &[
    #[cfg(target_os = "linux")]
    Part {
        name: "window",
        measure: window::measure,
    },
    Part {
        name: "reads",
        measure: reads::measure,
    },
    Part {
        name: "import",
        measure: import::measure,
    },
    Part {
        name: "ladder",
        measure: ladder_sheet::measure,
    },
    Part {
        name: "paper",
        measure: paper::measure,
    },
    Part {
        name: "editing",
        measure: paper::editing::measure,
    },
    Part {
        name: "charters",
        measure: paper::decisions::measure,
    },
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match Wish::read(&arguments) {
        Ok(wish) => run(&wish),
        Err(reason) => {
            eprintln!("bench: {reason}");
            ExitCode::from(2)
        }
    }
}

fn run(wish: &Wish) -> ExitCode {
    let mut findings = Vec::new();
    let mut failed = Vec::new();
    for part in PARTS.iter().filter(|part| wish.has(part.name)) {
        eprintln!("measuring: {}", part.name);
        match (part.measure)() {
            Ok(found) => findings.extend(found),
            Err(reason) => failed.push(format!("{}: {reason}", part.name)),
        }
    }
    print!("{}", finding::table(&findings));
    if let Some(file) = &wish.json {
        let text = format!("{:#}\n", finding::document(&findings));
        if let Err(error) = std::fs::write(file, text) {
            failed.push(format!("{} cannot be written: {error}", file.display()));
        }
    }
    for reason in &failed {
        eprintln!("bench: could not be measured: {reason}");
    }
    if failed.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// What is asked for.
struct Wish {
    only: Vec<String>,
    json: Option<PathBuf>,
}

impl Wish {
    fn read(arguments: &[String]) -> Result<Self, String> {
        let (mut only, mut json) = (Vec::new(), None);
        let mut rest = arguments.iter();
        while let Some(word) = rest.next() {
            match (word.as_str(), rest.next()) {
                ("--only", Some(name)) if PARTS.iter().any(|part| part.name == name) => {
                    only.push(name.clone());
                }
                ("--json", Some(file)) => json = Some(PathBuf::from(file)),
                _ => {
                    let names: Vec<&str> = PARTS.iter().map(|part| part.name).collect();
                    return Err(format!(
                        "there are --only PART and --json FILE, and the parts {}; `{word}` does not fit",
                        names.join(", ")
                    ));
                }
            }
        }
        Ok(Self { only, json })
    }

    fn has(&self, name: &str) -> bool {
        self.only.is_empty() || self.only.iter().any(|wanted| wanted == name)
    }
}
