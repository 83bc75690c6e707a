//! A program with all it has started, as Linux tells of it.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use crate::Outcome;

/// What a second of work is counted in, on every Linux there is.
const TICKS_PER_SECOND: f64 = 100.0;

/// Processes by number.
pub struct Tree(Vec<u32>);

impl Tree {
    /// The process and everything below it right now.
    pub fn of(root: u32) -> Self {
        let mut below: HashMap<u32, Vec<u32>> = HashMap::new();
        for process in fs::read_dir("/proc").into_iter().flatten().flatten() {
            let number = process.file_name().to_string_lossy().parse().ok();
            if let Some(number) = number
                && let Some(parent) = stat(number).and_then(|fields| fields.get(1)?.parse().ok())
            {
                below.entry(parent).or_default().push(number);
            }
        }
        let mut tree = vec![root];
        let mut at = 0;
        while let Some(process) = tree.get(at) {
            tree.extend(below.remove(process).unwrap_or_default());
            at += 1;
        }
        Self(tree)
    }

    /// Seconds of a processor used so far by those that still live.
    pub fn work(&self) -> Outcome<f64> {
        let mut ticks = 0.0;
        for process in &self.0 {
            // One that has just ended no longer works.
            let Some(fields) = stat(*process) else {
                continue;
            };
            for at in [11, 12] {
                ticks += fields.get(at).ok_or("no work is told")?.parse::<f64>()?;
            }
        }
        Ok(ticks / TICKS_PER_SECOND)
    }

    /// Mebibytes, with what is shared among several counted in parts.
    pub fn memory(&self) -> Outcome<f64> {
        let mut kibibytes = 0.0;
        for process in &self.0 {
            let Ok(text) = fs::read_to_string(format!("/proc/{process}/smaps_rollup")) else {
                continue;
            };
            let line = text.lines().find_map(|line| line.strip_prefix("Pss:"));
            let number = line.and_then(|rest| rest.split_whitespace().next());
            kibibytes += number.ok_or("no memory is told")?.parse::<f64>()?;
        }
        Ok(kibibytes / 1024.0)
    }

    pub fn lives(&self) -> bool {
        self.0
            .iter()
            .any(|process| Path::new(&format!("/proc/{process}")).exists())
    }
}

/// The fields after the name, which may hold anything: state, parent, and so on.
fn stat(process: u32) -> Option<Vec<String>> {
    let text = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    let (_, fields) = text.rsplit_once(')')?;
    Some(fields.split_whitespace().map(str::to_owned).collect())
}
