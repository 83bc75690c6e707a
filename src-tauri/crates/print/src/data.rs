//! What a template reads: one JSON file with what is printed and how to print it.
//! Words travel as data and are never pasted into markup, so `#import` or `]` in a name stays a name.

use rungs_domain::Shareable;
use rungs_domain::plan_sheet::PlanSheet;
use serde::Serialize;
use serde_json::Value;

use crate::{Paper, PrintError};

#[derive(Serialize)]
struct PlanFile<'a> {
    paper: Paper,
    /// The file's title, as viewers and screen readers say it.
    title: String,
    /// ISO 639 code.
    language: String,
    /// ISO 3166-1 alpha-2 code.
    region: Option<String>,
    sheets: &'a [&'a Shareable<PlanSheet>],
}

/// The data file of `plan.typ`.
///
/// # Errors
/// [`PrintError::NothingToPrint`] without a sheet.
pub fn plan_file(sheets: &[&Shareable<PlanSheet>], paper: Paper) -> Result<Value, PrintError> {
    let Some(first) = sheets.first().map(|s| s.get()) else {
        return Err(PrintError::NothingToPrint);
    };
    let title = if sheets.len() == 1 {
        format!("Growth plan of {}, {}", first.person, first.period)
    } else {
        format!("Growth plans, {}", first.workspace)
    };
    let (language, region) = language_and_region(&first.language);
    let mut file = serde_json::to_value(PlanFile {
        paper,
        title,
        language,
        region,
        sheets,
    })?;
    make_printable(&mut file);
    Ok(file)
}

#[derive(Serialize)]
struct ViewFile<'a, V> {
    paper: Paper,
    /// The file's title, as viewers and screen readers say it.
    title: String,
    /// ISO 639 code.
    language: String,
    /// ISO 3166-1 alpha-2 code.
    region: Option<String>,
    view: &'a V,
}

/// The data file of a document made from one view.
///
/// # Errors
/// [`PrintError::Data`] for a defect of the program.
pub fn view_file<V: Serialize>(
    view: &V,
    title: String,
    language: &str,
    paper: Paper,
) -> Result<Value, PrintError> {
    let (language, region) = language_and_region(language);
    let mut file = serde_json::to_value(ViewFile {
        paper,
        title,
        language,
        region,
        view,
    })?;
    make_printable(&mut file);
    Ok(file)
}

/// Every character in the texts of the file.
pub fn characters(file: &Value, see: &mut impl FnMut(char)) {
    match file {
        Value::String(text) => text.chars().for_each(see),
        Value::Array(items) => items.iter().for_each(|item| characters(item, see)),
        Value::Object(fields) => fields.values().for_each(|field| characters(field, see)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Splits `en-GB`; what is not a language Typst knows how to tag becomes English, the language of the templates.
fn language_and_region(tag: &str) -> (String, Option<String>) {
    let mut parts = tag.split(['-', '_']);
    let language = parts.next().unwrap_or_default().to_ascii_lowercase();
    if !matches!(language.len(), 2 | 3) || !language.chars().all(|c| c.is_ascii_alphabetic()) {
        return ("en".to_owned(), None);
    }
    let region = parts.find(|p| p.len() == 2 && p.chars().all(|c| c.is_ascii_alphabetic()));
    (language, region.map(str::to_ascii_uppercase))
}

/// One kind of line break, no other control characters (no font has a glyph for them), no blanks at the ends.
fn make_printable(value: &mut Value) {
    match value {
        Value::String(text) => {
            let unbroken = text.replace("\r\n", "\n");
            let clean: String = unbroken
                .chars()
                .filter_map(|c| match c {
                    '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
                    '\t' => Some(' '),
                    '\n' => Some('\n'),
                    c if c.is_control() => None,
                    c => Some(c),
                })
                .collect();
            clean.trim().clone_into(text);
        }
        Value::Array(items) => items.iter_mut().for_each(make_printable),
        Value::Object(fields) => fields.values_mut().for_each(make_printable),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_tag_is_split_and_nonsense_becomes_english() {
        for (tag, language, region) in [
            ("en", "en", None),
            ("en-GB", "en", Some("GB")),
            ("zh-Hant-TW", "zh", Some("TW")),
            ("", "en", None),
            ("klingon!", "en", None),
        ] {
            assert_eq!(
                language_and_region(tag),
                (language.to_owned(), region.map(str::to_owned)),
                "{tag}"
            );
        }
    }

    #[test]
    fn control_characters_leave_and_line_breaks_stay() {
        let mut value = Value::String(" a\tb\u{0}\u{7}\r\nc\u{2028}d\n".to_owned());
        make_printable(&mut value);
        assert_eq!(value, Value::String("a b\nc\nd".to_owned()));
    }
}
