//! Ladders and decision areas as files people can read and change: YAML or JSON, fields as in the shipped ladder.

use rungs_domain::decision_area::DecisionArea;
use rungs_domain::ladder::Ladder;

use crate::document;
use crate::{FileError, FileErrorCode};

/// Reads a ladder and makes sure that it hangs together. Unknown fields are refused, so that a misspelt one is noticed.
///
/// # Errors
/// `bad_yaml` or `bad_json` with the line; `bad_ladder` when codes do not fit each other; `too_large`, `binary`, `empty`.
pub fn read(bytes: &[u8], name: &str) -> Result<Ladder, FileError> {
    let ladder: Ladder = document::read(bytes, name, "ladder")?;
    ladder.checked().map_err(|error| {
        FileError::new(
            FileErrorCode::BadLadder,
            format!(
                "The ladder in “{name}” does not hang together: {}",
                error.message
            ),
        )
    })
}

/// Reads a list of decision areas.
///
/// # Errors
/// As [`read`], without `bad_ladder`.
pub fn read_decision_areas(bytes: &[u8], name: &str) -> Result<Vec<DecisionArea>, FileError> {
    document::read(bytes, name, "decision area")
}

/// The ladder as YAML that [`read`] takes back unchanged.
///
/// # Errors
/// When the text cannot be produced, which no ladder does.
pub fn write_yaml(ladder: &Ladder) -> Result<String, FileError> {
    document::yaml(ladder)
}

/// The ladder as JSON that [`read`] takes back unchanged.
///
/// # Errors
/// As [`write_yaml`].
pub fn write_json(ladder: &Ladder) -> Result<String, FileError> {
    document::json(ladder)
}
