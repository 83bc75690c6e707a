//! A YAML or JSON file as one typed value, refused with the line where it goes wrong.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_saphyr::{Options, options};

use crate::source::{Wanted, decode_text, refuse_too_large};
use crate::{FileError, FileErrorCode};

/// Reads `T` from YAML or JSON, told apart by the first character. `what` names the thing in messages, such as `ladder`.
///
/// # Errors
/// `too_large`, `binary`, `empty`, `bad_yaml` or `bad_json`, with the line.
pub(crate) fn read<T: DeserializeOwned>(
    bytes: &[u8],
    name: &str,
    what: &'static str,
) -> Result<T, FileError> {
    refuse_too_large(bytes)?;
    let wanted = Wanted::OurOwn(what);
    let decoded = decode_text(bytes, name, wanted)?;
    let text = decoded.trim_start_matches('\u{feff}');
    if text.trim().is_empty() {
        return Err(wanted.empty(name));
    }
    if text.trim_start().starts_with(['{', '[']) {
        return serde_json::from_str(text).map_err(|error| {
            let words = error.to_string();
            let fault = words.split(" at line ").next().unwrap_or_default();
            refused(
                FileErrorCode::BadJson,
                name,
                what,
                error.line(),
                error.column(),
                fault,
            )
        });
    }
    serde_saphyr::from_str_with_options(text, plain_errors()).map_err(|error| {
        let (line, column) = error
            .location()
            .map_or((0, 0), |at| (at.line() as usize, at.column() as usize));
        let words = error.to_string();
        let fault = words
            .rsplit_once(" at line ")
            .map_or(words.as_str(), |(fault, _)| fault);
        refused(
            FileErrorCode::BadYaml,
            name,
            what,
            line,
            column,
            fault.trim_start_matches("error: "),
        )
    })
}

/// # Errors
/// `unreadable` when the value cannot be written, which no value of ours does.
pub(crate) fn yaml<T: Serialize>(value: &T) -> Result<String, FileError> {
    serde_saphyr::to_string(value).map_err(|error| unwritable(&error))
}

/// Indented JSON with a line end.
///
/// # Errors
/// As [`yaml`].
pub(crate) fn json<T: Serialize>(value: &T) -> Result<String, FileError> {
    serde_json::to_string_pretty(value)
        .map(|text| text + "\n")
        .map_err(|error| unwritable(&error))
}

fn unwritable(error: &dyn std::fmt::Display) -> FileError {
    FileError::new(
        FileErrorCode::Unreadable,
        format!("The file could not be written: {error}."),
    )
}

fn plain_errors() -> Options {
    options! { with_snippet: false }
}

fn refused(
    code: FileErrorCode,
    name: &str,
    what: &str,
    line: usize,
    column: usize,
    fault: &str,
) -> FileError {
    let line = u32::try_from(line).unwrap_or(u32::MAX);
    let place = if line == 0 {
        String::new()
    } else {
        format!(" in line {line}, column {column}")
    };
    let message = format!(
        "“{name}” is no {what} file Rungs can read: {fault}{place}. Correct it and try again."
    );
    let error = FileError::new(code, message);
    if line == 0 { error } else { error.at_row(line) }
}
