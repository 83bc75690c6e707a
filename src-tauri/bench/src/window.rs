//! From starting the program to a window one can use, and the memory it then takes, beside an empty Tauri window.
//!
//! Both are watched from outside, the same way: by the pixels of a screen without a monitor. A window is there to be used at its
//! last visible change before it comes to rest, which is when for a while neither a pixel changes nor its processes do any work
//! to speak of. For the empty window that is the colour of its page; for Rungs, started with a workspace file as a double click
//! starts it, it is the team ladder with everybody on it, which the title of the window has to confirm.
//! The programs are in the page cache after a first start that does not count, so what is measured is the work, not the disk.

mod processes;
mod program;
mod screen;

use std::path::{Path, PathBuf};

use rungs_testkit::big_team;

use crate::finding::{Finding, Unit};
use crate::in_turn::Medians;
use crate::{Outcome, SIZES};
use program::{Program, Start};
use screen::Screen;

/// As ratios to the empty window; the design asks for them at ten thousand people.
const BUDGET_TIME: f64 = 1.3;
const BUDGET_MEMORY: f64 = 1.2;

const ROUNDS: usize = 5;

pub fn measure() -> Outcome<Vec<Finding>> {
    let screen = Screen::start()?;
    let empty = Program {
        binary: beside("rungs-empty-window")?,
        file: None,
        title: "Empty window",
    };
    let mut ours = Vec::new();
    for people in SIZES {
        let program = Program {
            binary: beside("rungs")?,
            file: Some(workspace(&screen, people)?),
            title: "Team ladder",
        };
        ours.push((people, program));
    }

    let mut floors: Vec<Start> = Vec::new();
    let mut starts: Vec<Vec<Start>> = vec![Vec::new(); ours.len()];
    for round in 0..=ROUNDS {
        // Told apart because one start of each does not count.
        let counts = round > 0;
        let start = empty.start(&screen)?;
        if counts {
            floors.push(start);
        }
        for ((_, program), starts) in ours.iter().zip(&mut starts) {
            let start = program.start(&screen)?;
            if counts {
                starts.push(start);
            }
        }
    }

    let mut findings = Vec::new();
    for ((people, _), starts) in ours.iter().zip(&starts) {
        type Figure = (&'static str, Unit, Option<f64>, fn(&Start) -> f64);
        let figures: [Figure; 3] = [
            (
                "cold start, first sight",
                Unit::Milliseconds,
                None,
                |start| start.first_sight,
            ),
            (
                "cold start to usable",
                Unit::Milliseconds,
                Some(BUDGET_TIME),
                |start| start.usable,
            ),
            (
                "memory (PSS of the tree)",
                Unit::Mebibytes,
                Some(BUDGET_MEMORY),
                |start| start.memory,
            ),
        ];
        for (what, unit, budget, figure) in figures {
            let all = |starts: &[Start]| starts.iter().map(figure).collect::<Vec<f64>>();
            let medians = Medians::of(&all(&floors), &all(starts));
            findings.push(Finding {
                what: what.into(),
                floor_is: "empty Tauri window",
                people: *people,
                unit,
                floor: medians.floor,
                ours: medians.ours,
                budget,
                rounds: medians.rounds,
            });
        }
    }
    Ok(findings)
}

/// A program built together with this one.
fn beside(name: &str) -> Outcome<PathBuf> {
    let own = std::env::current_exe()?;
    let binary = own.parent().unwrap_or(Path::new(".")).join(name);
    if binary.is_file() {
        Ok(binary)
    } else {
        Err(format!(
            "there is no {}; `cargo xtask bench` builds it",
            binary.display()
        )
        .into())
    }
}

/// A workspace file of so many people, closed.
fn workspace(screen: &Screen, people: usize) -> Outcome<PathBuf> {
    let file = screen.home().join(format!("{people} people.rungs"));
    std::fs::copy(big_team(people).keep_copy()?, &file)?;
    Ok(file)
}
