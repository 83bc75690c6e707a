//! What a template reads: one JSON file with what is printed and how to print it.
//! Words travel as data and are never pasted into markup, so `#import` or `]` in a name stays a name.

use rungs_domain::Wording;
use rungs_domain::house_style::TextLanguage;
use serde::Serialize;
use serde_json::Value;

use crate::PrintError;
use crate::kind::Kind;
use crate::paper::{Orientation, Paper, Setup, WriteIn};

#[derive(Serialize)]
struct File {
    paper: Paper,
    /// Lies with its long side before the reader.
    across: bool,
    /// Has lines to write on.
    lines: bool,
    /// The file's title, as viewers and screen readers say it.
    title: String,
    /// Of our own words.
    language: &'static str,
    region: Option<String>,
    /// Of what people wrote.
    written: Language,
    /// What is printed, each with its own pages.
    views: Vec<Value>,
}

#[derive(Serialize)]
struct Language {
    /// ISO 639 code.
    language: String,
    /// ISO 3166-1 alpha-2 code.
    region: Option<String>,
}

/// What is printed, and how.
#[derive(Debug)]
pub struct Views {
    pub title: String,
    /// BCP 47, of what people wrote.
    pub language: String,
    /// Of one kind.
    pub views: Vec<Value>,
}

/// Where the file says in which language words of ours are.
pub const LANGUAGE: &str = "language";

/// The data file of a template.
///
/// # Errors
/// [`PrintError::NothingToPrint`] without a view; [`PrintError::Data`] for a defect of the program.
pub fn file(views: Views, setup: Setup, kind: Kind) -> Result<Value, PrintError> {
    if views.views.is_empty() {
        return Err(PrintError::NothingToPrint);
    }
    let ways = kind.orientations();
    let chosen = setup.orientation.filter(|chosen| ways.contains(chosen));
    let lies = chosen.or(ways.first().copied());
    let written = language_and_region(&views.language);
    let ours = words_of(&views.language).tag();
    let mut file = serde_json::to_value(File {
        paper: setup.paper,
        across: lies == Some(Orientation::Landscape),
        lines: kind.takes_lines() && setup.write_in == WriteIn::Lines,
        title: views.title,
        language: ours,
        // Which English it is, where people write English.
        region: (written.language == ours)
            .then(|| written.region.clone())
            .flatten(),
        written,
        views: views.views,
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

/// Words of ours for what is written in this language.
pub fn words_of(tag: &str) -> Wording {
    Wording::of(&TextLanguage::parse(tag).unwrap_or_default())
}

/// Splits `en-GB`; what is not a language Typst knows how to tag becomes English.
fn language_and_region(tag: &str) -> Language {
    let mut parts = tag.split(['-', '_']);
    let language = parts.next().unwrap_or_default().to_ascii_lowercase();
    if !matches!(language.len(), 2 | 3) || !language.chars().all(|c| c.is_ascii_alphabetic()) {
        return Language {
            language: Wording::english().tag().to_owned(),
            region: None,
        };
    }
    let region = parts.find(|p| p.len() == 2 && p.chars().all(|c| c.is_ascii_alphabetic()));
    Language {
        language,
        region: region.map(str::to_ascii_uppercase),
    }
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
            let split = language_and_region(tag);
            assert_eq!(
                (split.language.as_str(), split.region.as_deref()),
                (language, region),
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
