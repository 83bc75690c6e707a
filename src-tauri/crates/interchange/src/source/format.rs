//! What a file is, by its content first and its name second.

use crate::{FileError, FileErrorCode};

use super::tree::Tree;
use super::{SourceFormat, Wanted, json, yaml};

pub(crate) enum Container {
    Workbook(WorkbookKind),
    Text,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum WorkbookKind {
    Xlsx,
    Ods,
}

impl From<WorkbookKind> for SourceFormat {
    fn from(kind: WorkbookKind) -> Self {
        match kind {
            WorkbookKind::Xlsx => Self::Xlsx,
            WorkbookKind::Ods => Self::Ods,
        }
    }
}

pub(crate) enum TextFormat {
    Json(Tree),
    Yaml(Tree),
    Delimited,
}

/// First bytes of formats people rename by mistake.
const SIGNATURES: [(&[u8], &str); 15] = [
    (b"%PDF", "a PDF document"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"BM\0", "a picture"),
    (b"RIFF", "a sound, film or picture"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"Rar!", "a RAR archive"),
    (b"SQLite format 3", "a database"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"PAR1", "a Parquet file"),
];

pub(crate) fn container(bytes: &[u8], name: &str, wanted: Wanted) -> Result<Container, FileError> {
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return zip_kind(bytes, name, wanted).map(Container::Workbook);
    }
    if bytes.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        let message = format!(
            "“{name}” is an old Excel workbook (.xls) or one protected by a password. \
             Open it in a spreadsheet program and save it as .xlsx without a password, or as .csv."
        );
        return Err(FileError::new(FileErrorCode::Unsupported, message));
    }
    if let Some((_, what)) = SIGNATURES
        .iter()
        .find(|(start, _)| bytes.starts_with(start))
    {
        return Err(not_a_table(name, what, wanted));
    }
    let claims_workbook = [".xlsx", ".xlsm", ".ods"]
        .iter()
        .any(|ending| ends_with(name, ending));
    if claims_workbook && !looks_like_text(bytes) {
        return Err(broken_workbook(name));
    }
    Ok(Container::Text)
}

pub(super) fn not_a_table(name: &str, what: &str, wanted: Wanted) -> FileError {
    let wish = wanted.in_a_format_that_is_read();
    let message = format!("“{name}” is {what}, not a table. {wish}");
    FileError::new(FileErrorCode::Binary, message)
}

pub(super) fn broken_workbook(name: &str) -> FileError {
    let message = format!(
        "“{name}” is damaged: it is named like a workbook, but its content is not one. \
         Open it in a spreadsheet program, save it again as .xlsx, or get the file anew."
    );
    FileError::new(FileErrorCode::BadSpreadsheet, message)
}

/// Names stand uncompressed in a zip, so they can be looked for without unpacking.
fn zip_kind(bytes: &[u8], name: &str, wanted: Wanted) -> Result<WorkbookKind, FileError> {
    let holds = |needle: &[u8]| contains(bytes, needle);
    if holds(b"application/vnd.oasis.opendocument.spreadsheet") {
        Ok(WorkbookKind::Ods)
    } else if holds(b"xl/workbook.bin") {
        let message = format!(
            "“{name}” is a binary Excel workbook (.xlsb). Save it as .xlsx or .csv and choose that file."
        );
        Err(FileError::new(FileErrorCode::Unsupported, message))
    } else if holds(b"xl/") && holds(b"[Content_Types].xml") {
        Ok(WorkbookKind::Xlsx)
    } else if holds(b"word/document") || holds(b"application/vnd.oasis.opendocument.text") {
        Err(not_a_table(name, "a text document", wanted))
    } else if holds(b"ppt/") || holds(b"application/vnd.oasis.opendocument.presentation") {
        Err(not_a_table(name, "a presentation", wanted))
    } else if [".xlsx", ".xlsm", ".ods"]
        .iter()
        .any(|ending| ends_with(name, ending))
    {
        Err(broken_workbook(name))
    } else {
        Err(not_a_table(name, "a zip archive", wanted))
    }
}

fn contains(bytes: &[u8], needle: &[u8]) -> bool {
    let Some(first) = needle.first() else {
        return true;
    };
    let mut rest = bytes;
    while let Some(at) = rest.iter().position(|b| b == first) {
        rest = &rest[at..];
        if rest.starts_with(needle) {
            return true;
        }
        rest = &rest[1..];
    }
    false
}

/// Whether the first bytes could be text in some encoding.
fn looks_like_text(bytes: &[u8]) -> bool {
    let start = &bytes[..bytes.len().min(4096)];
    super::text_encoding::binary_share(start) < super::text_encoding::MOST_BINARY
}

/// JSON and YAML are known by their first characters; what is neither is a table with separators.
pub(crate) fn of_text(text: &str, name: &str) -> Result<TextFormat, FileError> {
    let start =
        text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}' || c == '\0');
    refuse_markup(start, name)?;
    let named_json = [".json", ".jsonl", ".ndjson"]
        .iter()
        .any(|ending| ends_with(name, ending));
    let named_yaml = ends_with(name, ".yaml") || ends_with(name, ".yml");
    if named_json || (start.starts_with(['{', '[']) && !named_yaml) {
        match json::parse(text) {
            Ok(tree) => return Ok(TextFormat::Json(tree)),
            Err(error) if named_json => return Err(error),
            Err(_) => {}
        }
    }
    if named_yaml || looks_like_yaml(start) {
        match yaml::parse(text) {
            Ok(tree @ (Tree::Map(_) | Tree::List(_))) => return Ok(TextFormat::Yaml(tree)),
            // A table named .yml reads as one long scalar.
            Ok(_) => {}
            Err(error) if named_yaml && !looks_delimited(start) => return Err(error),
            Err(error) if error.code == FileErrorCode::AliasBomb => return Err(error),
            Err(_) => {}
        }
    }
    Ok(TextFormat::Delimited)
}

fn refuse_markup(start: &str, name: &str) -> Result<(), FileError> {
    let head: String = start
        .chars()
        .take(64)
        .collect::<String>()
        .to_ascii_lowercase();
    let what = if head.starts_with("<!doctype html")
        || head.starts_with("<html")
        || head.starts_with("<table")
    {
        "a web page"
    } else if head.starts_with("<?xml") {
        "an XML file"
    } else if head.starts_with("{\\rtf") {
        "a rich text document"
    } else {
        return Ok(());
    };
    let message = format!(
        "“{name}” is {what}, even if its name says otherwise. Open it in a spreadsheet program and save it as .xlsx or .csv."
    );
    Err(FileError::new(FileErrorCode::Unsupported, message))
}

fn looks_like_yaml(start: &str) -> bool {
    let mut lines = start
        .lines()
        .filter(|line| !line.trim_start().starts_with('#') && !line.trim().is_empty());
    let (Some(first), Some(second)) = (lines.next(), lines.next()) else {
        return false;
    };
    let first = first.trim_end();
    if first == "---" || first.starts_with("%YAML") {
        return true;
    }
    let opens_map = first.ends_with(':') && !first.contains([',', ';', '\t', '|', '"']);
    let opens_list = first.starts_with("- ") && first.contains(": ");
    (opens_map && second.starts_with([' ', '-'])) || opens_list
}

fn looks_delimited(start: &str) -> bool {
    start
        .lines()
        .take(3)
        .all(|line| line.contains([',', ';', '\t', '|']))
        && !start.contains(": ")
}

fn ends_with(name: &str, ending: &str) -> bool {
    name.len() >= ending.len()
        && name.as_bytes()[name.len() - ending.len()..].eq_ignore_ascii_case(ending.as_bytes())
}
