//! What was found, as a table to read and a document to keep.

use std::fmt::Write as _;

use serde_json::{Value, json};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    Milliseconds,
    Mebibytes,
}

impl Unit {
    const fn name(self) -> &'static str {
        match self {
            Self::Milliseconds => "ms",
            Self::Mebibytes => "MiB",
        }
    }
}

/// One thing measured beside its floor; medians both.
#[derive(Debug, Clone)]
pub struct Finding {
    pub what: String,
    /// What the floor is.
    pub floor_is: &'static str,
    pub people: usize,
    pub unit: Unit,
    pub floor: f64,
    pub ours: f64,
    /// The ratio to stay within, where the design sets one.
    pub budget: Option<f64>,
    /// How often both were measured.
    pub rounds: usize,
}

impl Finding {
    fn ratio(&self) -> f64 {
        self.ours / self.floor
    }

    fn within(&self) -> Option<bool> {
        self.budget.map(|budget| self.ratio() <= budget)
    }
}

/// Columns that align; numbers to the right.
pub fn table(findings: &[Finding]) -> String {
    let head = [
        "what",
        "people",
        "floor",
        "ours",
        "ratio",
        "budget",
        "within",
        "the floor is",
    ];
    let mut rows = vec![head.map(str::to_owned)];
    rows.extend(findings.iter().map(|found| {
        let measured = |value| format!("{value:.2} {}", found.unit.name());
        let within = match found.within() {
            Some(true) => "yes",
            Some(false) => "NO",
            None => "–",
        };
        [
            found.what.clone(),
            found.people.to_string(),
            measured(found.floor),
            measured(found.ours),
            format!("{:.2}", found.ratio()),
            found
                .budget
                .map_or_else(|| "–".into(), |budget| format!("{budget:.1}")),
            within.to_owned(),
            found.floor_is.to_owned(),
        ]
    }));
    let mut widths = [0; 8];
    for row in &rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.chars().count());
        }
    }
    let mut text = String::new();
    for row in &rows {
        let mut line = String::new();
        for (at, (cell, width)) in row.iter().zip(widths).enumerate() {
            let written = if (1..6).contains(&at) {
                write!(line, "{cell:>width$}  ")
            } else {
                write!(line, "{cell:<width$}  ")
            };
            // Writing into a string does not fail.
            let _ = written;
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

/// The same for a program to read.
pub fn document(findings: &[Finding]) -> Value {
    let findings: Vec<Value> = findings
        .iter()
        .map(|found| {
            json!({
                "what": found.what,
                "people": found.people,
                "unit": found.unit.name(),
                "floor_is": found.floor_is,
                "floor": found.floor,
                "ours": found.ours,
                "ratio": found.ratio(),
                "budget": found.budget,
                "within": found.within(),
                "rounds": found.rounds,
            })
        })
        .collect();
    json!({ "findings": findings })
}
