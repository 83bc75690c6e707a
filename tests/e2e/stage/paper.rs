//! Printed pages, read back by Poppler.

use std::path::Path;
use std::process::Command;

use super::failure::{Failure, Outcome};

/// The text of a PDF as a reader sees it, lines kept.
pub fn text(file: &Path) -> Outcome<String> {
    poppler("pdftotext", &["-layout", "-enc", "UTF-8"], file, &["-"])
}

/// What it says about itself, a line each: title, whether it is tagged, and so on.
pub fn facts(file: &Path) -> Outcome<String> {
    poppler("pdfinfo", &[], file, &[])
}

/// Its tags with their words, as a screen reader comes by them.
pub fn structure(file: &Path) -> Outcome<String> {
    poppler("pdfinfo", &["-struct-text"], file, &[])
}

/// How many pages it has.
pub fn pages(file: &Path) -> Outcome<u32> {
    let facts = facts(file)?;
    facts
        .lines()
        .find_map(|line| line.strip_prefix("Pages:"))
        .and_then(|count| count.trim().parse().ok())
        .ok_or_else(|| {
            Failure::new(format!(
                "pdfinfo names no number of pages for {}",
                file.display()
            ))
        })
}

/// Width and height of its first page, in points.
pub fn size(file: &Path) -> Outcome<(f64, f64)> {
    let facts = facts(file)?;
    let line = facts
        .lines()
        .find_map(|line| line.strip_prefix("Page size:"));
    let numbers: Vec<f64> = line
        .unwrap_or_default()
        .split_whitespace()
        .filter_map(|word| word.parse().ok())
        .collect();
    match numbers.as_slice() {
        [width, height, ..] => Ok((*width, *height)),
        _ => Err(Failure::new(format!("{} has no size", file.display()))),
    }
}

fn poppler(program: &str, before: &[&str], file: &Path, after: &[&str]) -> Outcome<String> {
    let output = Command::new(program)
        .args(before)
        .arg(file)
        .args(after)
        .output()
        .map_err(|error| {
            Failure::new(format!(
                "{program}: {error}; `cargo xtask test --only system` installs it"
            ))
        })?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let reason = String::from_utf8_lossy(&output.stderr);
    Err(Failure::new(format!(
        "{program} cannot read {}: {}",
        file.display(),
        reason.trim()
    )))
}
