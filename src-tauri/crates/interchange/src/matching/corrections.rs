//! What a person corrects: this field is in that column.

use rungs_domain::roster_row::RosterField;

use crate::folding::folded;
use crate::{FileError, FileErrorCode};

use super::header_words::{Meaning, meaning_of};
use super::propose::never_stored;
use super::{ColumnMatch, Matching, field_words};

/// Reads `FIELD=COLUMN`, as it is written on the command line.
///
/// # Errors
/// `mapping` without an equals sign, for a field there is none of, and for a sensitive one.
pub fn parse_mapping(text: &str) -> Result<(RosterField, String), FileError> {
    let fields: Vec<String> = RosterField::ALL
        .iter()
        .map(|field| field.key().to_owned())
        .collect();
    let Some((field, column)) = text.split_once('=') else {
        let message = format!(
            "“{text}” is no mapping. Write it as FIELD=COLUMN, such as title=\"Job title\"."
        );
        return Err(FileError::new(FileErrorCode::Mapping, message).among(fields));
    };
    let wanted = folded(field).replace(' ', "_");
    let found = RosterField::from_key(&wanted).or_else(|| match meaning_of(field) {
        Meaning::Field { field, .. } => Some(field),
        Meaning::Sensitive(_) | Meaning::Unknown => None,
    });
    if let Some(found) = found {
        return Ok((found, column.trim().to_owned()));
    }
    let message = match meaning_of(field) {
        Meaning::Sensitive(what) => {
            format!(
                "There is no field “{}”: it would hold {what}, which Rungs never stores.",
                field.trim()
            )
        }
        Meaning::Field { .. } | Meaning::Unknown => {
            format!(
                "There is no field “{}”. The fields are {}.",
                field.trim(),
                fields.join(", ")
            )
        }
    };
    Err(FileError::new(FileErrorCode::Mapping, message).among(fields))
}

/// Finds the columns of named wishes; an empty column or `-` takes the field away from all columns.
///
/// # Errors
/// `mapping` when a column is not found, not clear, sensitive, or wanted twice.
pub(super) fn resolved(
    matching: &Matching,
    wishes: &[(RosterField, String)],
) -> Result<Vec<(RosterField, Option<usize>)>, FileError> {
    let mut found: Vec<(RosterField, Option<usize>)> = Vec::new();
    for (field, wanted) in wishes {
        let column = find(matching, *field, wanted)?;
        refuse_twice(&found, *field, column, &matching.columns)?;
        found.push((*field, column));
    }
    Ok(found)
}

/// Gives every column the field listed for it.
///
/// # Errors
/// As [`resolved`], and for a column that is not there.
pub(super) fn fix_all(
    matching: &mut Matching,
    columns: &[(u32, Option<RosterField>)],
) -> Result<(), FileError> {
    let mut fixed: Vec<(RosterField, Option<usize>)> = Vec::new();
    for (index, field) in columns {
        let Some(field) = field else { continue };
        let at = matching
            .columns
            .iter()
            .position(|column| column.index == *index);
        let Some(column) = at.and_then(|at| matching.columns.get(at)) else {
            let message = format!(
                "There is no column {}; the file has {}.",
                index.saturating_add(1),
                matching.columns.len()
            );
            return Err(FileError::new(FileErrorCode::Mapping, message));
        };
        refuse_sensitive(column, *field)?;
        refuse_twice(&fixed, *field, at, &matching.columns)?;
        fixed.push((*field, at));
    }
    for (at, column) in matching.columns.iter_mut().enumerate() {
        let field = fixed
            .iter()
            .find(|(_, chosen)| *chosen == Some(at))
            .map(|(field, _)| *field);
        // Where nothing was corrected, the reason found still holds.
        if column.field == field {
            continue;
        }
        column.field = field;
        if column.sensitive.is_none() {
            column.why = if column.field.is_some() {
                "Chosen by you."
            } else {
                "Left out by you."
            }
            .to_owned();
        }
    }
    Ok(())
}

fn find(matching: &Matching, field: RosterField, wanted: &str) -> Result<Option<usize>, FileError> {
    let columns = &matching.columns;
    let alike = |same: &dyn Fn(&str) -> bool| -> Vec<usize> {
        columns
            .iter()
            .enumerate()
            .filter(|(_, c)| !c.header.is_empty() && same(&c.header))
            .map(|(at, _)| at)
            .collect()
    };
    let mut found = alike(&|header| header == wanted.trim());
    let words = folded(wanted);
    if found.is_empty() && !words.is_empty() {
        found = alike(&|header| folded(header) == words);
    }
    let at = match found.as_slice() {
        [] if matches!(wanted.trim(), "" | "-") => return Ok(None),
        [] => by_place(wanted.trim(), columns.len())
            .ok_or_else(|| not_found(columns, field, wanted))?,
        [only] => *only,
        several => {
            let places: Vec<String> = several.iter().map(|at| (at + 1).to_string()).collect();
            let message = format!(
                "{} columns are called “{}”. Say which one holds the {} by its number: {}.",
                several.len(),
                wanted.trim(),
                field_words(field),
                places.join(" or ")
            );
            return Err(FileError::new(FileErrorCode::Mapping, message)
                .in_column(wanted.trim())
                .among(places));
        }
    };
    if let Some(column) = columns.get(at) {
        refuse_sensitive(column, field)?;
    }
    Ok(Some(at))
}

/// A 1-based number, or letters as spreadsheets have them above their columns.
fn by_place(wanted: &str, columns: usize) -> Option<usize> {
    let at = match wanted.parse::<usize>() {
        Ok(number) => number.checked_sub(1)?,
        Err(_) => {
            if wanted.is_empty()
                || wanted.len() > 3
                || !wanted.bytes().all(|b| b.is_ascii_alphabetic())
            {
                return None;
            }
            let letter = |b: u8| usize::from(b.to_ascii_uppercase() - b'A') + 1;
            wanted.bytes().fold(0, |at, b| at * 26 + letter(b)) - 1
        }
    };
    (at < columns).then_some(at)
}

fn not_found(columns: &[ColumnMatch], field: RosterField, wanted: &str) -> FileError {
    const SHOWN: usize = 30;
    let headers: Vec<String> = columns
        .iter()
        .map(|column| column.header.clone())
        .filter(|header| !header.is_empty())
        .take(SHOWN)
        .collect();
    let message = format!(
        "The file has no column “{}” for the {}. Its columns are {}.",
        wanted.trim(),
        field_words(field),
        if headers.is_empty() {
            format!("1 to {}", columns.len())
        } else {
            headers.join(", ")
        }
    );
    FileError::new(FileErrorCode::Mapping, message)
        .in_column(wanted.trim())
        .among(headers)
}

fn refuse_sensitive(column: &ColumnMatch, field: RosterField) -> Result<(), FileError> {
    let Some(what) = &column.sensitive else {
        return Ok(());
    };
    let message = format!(
        "“{}” cannot be used for the {}. {} Choose another column.",
        column.header,
        field_words(field),
        never_stored(what)
    );
    Err(FileError::new(FileErrorCode::Mapping, message).in_column(&column.header))
}

fn refuse_twice(
    chosen: &[(RosterField, Option<usize>)],
    field: RosterField,
    column: Option<usize>,
    columns: &[ColumnMatch],
) -> Result<(), FileError> {
    if chosen.iter().any(|(other, _)| *other == field) {
        let message = format!(
            "The {} is mapped twice. Choose one column for it.",
            field_words(field)
        );
        return Err(FileError::new(FileErrorCode::Mapping, message));
    }
    let Some(at) = column else { return Ok(()) };
    let Some((other, _)) = chosen.iter().find(|(_, taken)| *taken == Some(at)) else {
        return Ok(());
    };
    let header = columns.get(at).map_or("", |column| column.header.as_str());
    let message = format!(
        "“{header}” is mapped to both the {} and the {}. A column has one field.",
        field_words(*other),
        field_words(field)
    );
    Err(FileError::new(FileErrorCode::Mapping, message).in_column(header))
}
