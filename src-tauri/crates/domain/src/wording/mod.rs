//! Words of ours on what leaves the leader's hands, in the language people write in. A language that has no words yet is spoken in
//! English. On screen and on the command line all words are English.
//!
//! Words stand in `words/<language>/`, in the syntax of Project Fluent: `sheets.ftl` for what the domain says, `pages.ftl` for what stands
//! in the templates of pages and of texts. English is complete; every other language has to be as complete, which a test holds.

mod days;
mod table;
mod terms;

use std::collections::BTreeMap;
use std::fmt;

use fluent_bundle::FluentArgs;
pub use fluent_bundle::FluentValue;

use crate::DateFormat;
use crate::decision_limits::grouped_by;
use crate::house_style::TextLanguage;
use table::{Table, english, others};

/// How a workspace says things: the words of one language, and how it writes days.
#[derive(Clone, Copy)]
pub struct Wording {
    table: &'static Table,
    dates: DateFormat,
}

impl Wording {
    /// In this language where it has words, else English; days as by default.
    #[must_use]
    pub fn of(language: &TextLanguage) -> Self {
        let spoken = language.tag().split('-').next();
        let found = others().iter().find(|table| Some(table.tag) == spoken);
        Self::saying(found.unwrap_or_else(|| english()))
    }

    #[must_use]
    pub fn english() -> Self {
        Self::saying(english())
    }

    /// Every language that has words, English first.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let others = others().iter().map(Self::saying);
        std::iter::once(Self::english()).chain(others).collect()
    }

    fn saying(table: &'static Table) -> Self {
        Self {
            table,
            dates: DateFormat::default(),
        }
    }

    /// With days in this manner.
    #[must_use]
    pub const fn dated(self, dates: DateFormat) -> Self {
        Self { dates, ..self }
    }

    /// ISO 639-1: `en`, `de`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        self.table.tag
    }

    /// Words that are always the same. Of a key that does not exist, the key.
    #[must_use]
    pub fn word(self, key: &str) -> String {
        self.with(key, &[])
    }

    /// Words with something in them.
    #[must_use]
    pub fn with(self, key: &str, parts: &[(&str, FluentValue<'_>)]) -> String {
        let parts: FluentArgs<'_> = parts
            .iter()
            .map(|(name, part)| (*name, isolated(part)))
            .collect();
        let said = self.table.said(key, &parts);
        said.or_else(|| english().said(key, &parts))
            .unwrap_or_else(|| key.to_owned())
    }

    /// A word of ours that is English everywhere else, such as a step of a scale: `group` and `code` say which.
    #[must_use]
    pub fn term(self, group: &str, code: &str, english: &str) -> String {
        let key = format!("{group}-{code}");
        let said = self.table.said(&key, &FluentArgs::new());
        said.unwrap_or_else(|| english.to_owned())
    }

    /// `A`, `A and B`, `A, B and C`.
    #[must_use]
    pub fn list(self, names: &[String]) -> String {
        match names {
            [] => String::new(),
            [one] => one.clone(),
            [most @ .., last] => {
                let most = most.join(", ");
                self.with(
                    "list",
                    &[("most", most.into()), ("last", last.as_str().into())],
                )
            }
        }
    }

    /// A whole number with its thousands parted, `1,234,567`.
    #[must_use]
    pub fn grouped(self, number: u64) -> String {
        grouped_by(number, &self.word("number-thousands"))
    }

    /// A name as it reads inside a sentence; where names begin small there, and not for one that begins with an abbreviation.
    #[must_use]
    pub fn mid_sentence(self, name: &str) -> String {
        // Nouns are always written with a capital.
        if self.table.tag == "de" {
            return name.to_owned();
        }
        crate::step_words::mid_sentence(name)
    }

    /// Words of pages by their keys, as a template takes them: what is to stand in them is written `{$name}`.
    #[must_use]
    pub fn pages(self) -> &'static BTreeMap<String, String> {
        &self.table.pages
    }
}

/// With its first letter in upper case, as words begin a line.
#[must_use]
pub fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    letters
        .next()
        .into_iter()
        .flat_map(char::to_uppercase)
        .chain(letters)
        .collect()
}

/// Words read from the right stand apart from a sentence of ours, which is read from the left; else what follows them, such as a comma or
/// a day, goes with them.
fn isolated<'a>(part: &FluentValue<'a>) -> FluentValue<'a> {
    match part {
        FluentValue::String(words) if begins_from_the_right(words) => {
            format!("\u{2068}{words}\u{2069}").into()
        }
        other => other.clone(),
    }
}

/// Whether the first letter is of a script that is written from the right. What was set apart already is left alone.
fn begins_from_the_right(words: &str) -> bool {
    let first = words
        .chars()
        .find(|c| c.is_alphabetic() || matches!(c, '\u{2066}'..='\u{2069}'));
    first.is_some_and(|c| {
        matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{1e900}'..='\u{1e95f}')
    })
}

impl Default for Wording {
    fn default() -> Self {
        Self::english()
    }
}

impl fmt::Debug for Wording {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (tag, dates) = (self.tag(), self.dates);
        f.debug_struct("Wording")
            .field("tag", &tag)
            .field("dates", &dates)
            .finish()
    }
}

impl PartialEq for Wording {
    fn eq(&self, other: &Self) -> bool {
        (self.tag(), self.dates) == (other.tag(), other.dates)
    }
}

impl Eq for Wording {}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
