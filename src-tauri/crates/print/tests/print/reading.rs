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

/// The text in the order in which it stands in the file, wherever it stands on the page.
pub fn as_written(pdf: &[u8]) -> String {
    let text = poppler("pdftotext", &["-raw", "-enc", "UTF-8"], pdf, &["-"]);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// How far down a page the lowest word reaches, in points, of all pages.
pub fn lowest(pdf: &[u8]) -> f64 {
    let boxes = poppler("pdftotext", &["-bbox"], pdf, &["-"]);
    let ends = boxes.split("yMax=\"").skip(1);
    ends.filter_map(|rest| rest.split('"').next()?.parse().ok())
        .fold(0.0, f64::max)
}

/// The words stand in the text in this order, with anything in between.
pub fn in_order(all: &str, words: &[&str]) {
    let mut from = 0;
    for words in words {
        let found = all[from..].find(words);
        let at = found.unwrap_or_else(|| panic!("“{words}” should follow in: {}", &all[from..]));
        from += at + words.len();
    }
}

/// Read by poppler, which knows nothing of who wrote the file.
pub fn is_a_sound_document(pdf: &[u8], title: &str) {
    let facts = poppler("pdfinfo", &[], pdf, &[]);
    let says = |name: &str| {
        let line = facts.lines().find(|line| line.starts_with(name));
        line.and_then(|line| line.split_once(':'))
            .map(|(_, value)| value.trim().to_owned())
            .unwrap_or_default()
    };
    assert_eq!(says("Title"), title);
    assert_eq!(says("Tagged"), "yes");
    let meta = poppler("pdfinfo", &["-meta"], pdf, &[]);
    assert!(meta.contains("<pdfuaid:part>1</pdfuaid:part>"), "{meta}");
    let fonts = poppler("pdffonts", &[], pdf, &[]);
    let rows: Vec<&str> = fonts.lines().skip(2).collect();
    assert!(!rows.is_empty(), "{fonts}");
    for row in rows {
        // Embedded, a subset of it, and with the way back to letters.
        assert!(row.contains(" yes yes yes "), "{row}");
    }
    assert!(meta.contains("<rdf:li>en</rdf:li>"), "its language: {meta}");
}
