//! Reads a PDF back with poppler's tools.

use std::process::Command;

use rungs_domain::Day;
use rungs_print::PrintDate;

/// The day all test files are printed on.
pub fn day() -> PrintDate {
    PrintDate(Day::parse("2026-11-24").unwrap())
}

/// Runs a poppler tool on the file and returns what it prints.
pub fn poppler(tool: &str, arguments: &[&str], pdf: &[u8], output: &[&str]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.pdf");
    std::fs::write(&path, pdf).unwrap();
    let result = Command::new(tool)
        .args(arguments)
        .arg(&path)
        .args(output)
        .output();
    let result = result
        .unwrap_or_else(|e| panic!("{tool} should be installed (package poppler-utils): {e}"));
    assert!(
        result.status.success(),
        "{tool} failed: {}",
        String::from_utf8_lossy(&result.stderr)
    );
    String::from_utf8(result.stdout).unwrap()
}

/// The text of each page, lines joined by blanks.
pub fn page_texts(pdf: &[u8]) -> Vec<String> {
    let text = poppler("pdftotext", &["-enc", "UTF-8"], pdf, &["-"]);
    let mut pages: Vec<String> = text
        .split('\u{c}')
        .map(|page| page.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect();
    pages.pop();
    pages
}

pub fn text(pdf: &[u8]) -> String {
    page_texts(pdf).join(" ")
}
