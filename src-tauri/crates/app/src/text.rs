//! What people type into the longer fields.

use rungs_domain::error::{Refusal, RuleError};
use rungs_domain::turns_text;

/// Longest note, in characters: a long evening's writing.
const LONGEST_NOTE: usize = 100_000;
/// Longest single statement such as an action or a limit, in characters.
const LONGEST_LINE: usize = 2_000;

/// A note of several lines: outer blanks cut, line ends made one kind, other control characters and those that turn its direction
/// gone.
///
/// # Errors
/// `too_many` when it is longer than a note may be.
pub(crate) fn note(field: &str, text: &str) -> Result<String, RuleError> {
    let kept: String = text
        .replace("\r\n", "\n")
        .replace('\r', "\n")
        .chars()
        .filter(|c| !c.is_control() || matches!(c, '\n' | '\t'))
        .filter(|c| !turns_text(*c))
        .collect();
    bounded(field, kept.trim().to_owned(), LONGEST_NOTE)
}

/// A note that must say something.
///
/// # Errors
/// `invalid` when empty, `too_many` when too long.
pub(crate) fn required_note(field: &str, text: &str) -> Result<String, RuleError> {
    required(field, note(field, text)?)
}

/// A statement on one line.
///
/// # Errors
/// `too_many` when it is longer than a statement may be.
pub(crate) fn line(field: &str, text: &str) -> Result<String, RuleError> {
    bounded(field, rungs_domain::person::one_line(text), LONGEST_LINE)
}

/// A statement that must say something.
///
/// # Errors
/// `invalid` when empty, `too_many` when too long.
pub(crate) fn required_line(field: &str, text: &str) -> Result<String, RuleError> {
    required(field, line(field, text)?)
}

fn required(field: &str, kept: String) -> Result<String, RuleError> {
    if kept.is_empty() {
        return Err(RuleError::invalid(
            field,
            format!("The {field} is empty. Write something first."),
        ));
    }
    Ok(kept)
}

/// A statement that may be missing; an empty one is missing.
///
/// # Errors
/// `too_many` when too long.
pub(crate) fn optional_line(field: &str, text: Option<&str>) -> Result<Option<String>, RuleError> {
    let line = text.map(|text| line(field, text)).transpose()?;
    Ok(line.filter(|line| !line.is_empty()))
}

fn bounded(field: &str, text: String, most: usize) -> Result<String, RuleError> {
    let length = text.chars().count();
    if length > most {
        let message =
            format!("This {field} has {length} characters; at most {most} fit. Shorten it.");
        return Err(RuleError::new(Refusal::TooMany, message).at(field));
    }
    Ok(text)
}
