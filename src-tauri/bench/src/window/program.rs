//! One start of a program with a window, watched until it comes to rest.

use std::path::PathBuf;
use std::process::Child;
use std::thread;
use std::time::{Duration, Instant};

use super::processes::Tree;
use super::screen::Screen;
use crate::Outcome;

/// How closely the screen is watched.
const BETWEEN_LOOKS: Duration = Duration::from_millis(5);

/// At rest when for so long no pixel has changed and there was next to no work.
const REST: Duration = Duration::from_millis(1500);
const BETWEEN_COUNTS: Duration = Duration::from_millis(500);
const LITTLE_WORK: f64 = 0.06;

/// Longer than anybody would wait.
const PATIENCE: Duration = Duration::from_secs(120);

pub struct Program {
    pub binary: PathBuf,
    /// What it is to open.
    pub file: Option<PathBuf>,
    /// What stands in the title of its window once it is what was asked for.
    pub title: &'static str,
}

/// What was seen of one start; times in milliseconds, memory in mebibytes.
#[derive(Debug, Clone, Copy)]
pub struct Start {
    pub first_sight: f64,
    pub usable: f64,
    pub memory: f64,
}

impl Program {
    pub fn start(&self, screen: &Screen) -> Outcome<Start> {
        let mut command = screen.command(&self.binary);
        command.args(&self.file);
        let begun = Instant::now();
        let running = Running(command.spawn()?);
        let (first, last) = self.watch(screen, &running, begun)?;
        if !screen.shows(self.title)? {
            return Err(format!(
                "{} came to rest without a window called “{}”",
                self.binary.display(),
                self.title
            )
            .into());
        }
        let start = Start {
            first_sight: (first - begun).as_secs_f64() * 1000.0,
            usable: (last - begun).as_secs_f64() * 1000.0,
            memory: Tree::of(running.0.id()).memory()?,
        };
        running.end()?;
        Ok(start)
    }

    /// The first and the last change on the screen before the program rested.
    fn watch(
        &self,
        screen: &Screen,
        running: &Running,
        begun: Instant,
    ) -> Outcome<(Instant, Instant)> {
        let (mut before, mut now) = (Vec::new(), Vec::new());
        screen.look(&mut before)?;
        let mut changes: Option<(Instant, Instant)> = None;
        // When the work was counted last, and since when there was little.
        let (mut counted, mut work) = (begun, 0.0);
        let mut idle_since = None;
        loop {
            thread::park_timeout(BETWEEN_LOOKS);
            screen.look(&mut now)?;
            let moment = Instant::now();
            if now != before {
                std::mem::swap(&mut now, &mut before);
                changes = Some((changes.map_or(moment, |(first, _)| first), moment));
            }
            let passed = moment - counted;
            if passed >= BETWEEN_COUNTS {
                let done = Tree::of(running.0.id()).work()?;
                let little = done - work <= LITTLE_WORK * passed.as_secs_f64();
                idle_since = if little {
                    idle_since.or(Some(counted))
                } else {
                    None
                };
                (counted, work) = (moment, done);
            }
            if let (Some((first, last)), Some(idle)) = (changes, idle_since)
                && moment - last >= REST
                && moment - idle >= REST
            {
                return Ok((first, last));
            }
            if moment - begun > PATIENCE {
                return Err(format!("{} never came to rest", self.binary.display()).into());
            }
        }
    }
}

/// A program that does not outlive its owner.
struct Running(Child);

impl Running {
    /// Ends it, and waits until its window and all it started are gone, so that the next start begins on an empty screen.
    fn end(mut self) -> Outcome {
        let tree = Tree::of(self.0.id());
        self.0.kill()?;
        self.0.wait()?;
        let begun = Instant::now();
        while tree.lives() {
            if begun.elapsed() > Duration::from_secs(10) {
                return Err("a program left processes behind that do not end".into());
            }
            thread::park_timeout(BETWEEN_LOOKS);
        }
        // The screen takes a moment to let go of the window.
        thread::park_timeout(BETWEEN_COUNTS);
        Ok(())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
