//! What a command prints: one JSON document for scripts, aligned tables for people.

use std::io::{ErrorKind, Write};

use rungs_domain::Day;
use rungs_domain::delegation::DelegationLevel;
use rungs_domain::delegation_scale::Scale;
use serde::Serialize;
use unicode_width::UnicodeWidthStr;

use crate::exit::Failure;

/// Whom a command speaks to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    Json,
    People,
}

/// What a command has to say, finished.
#[derive(Debug)]
pub struct Answer(String);

impl Answer {
    /// The document for scripts, or the words for people.
    pub fn new<T: Serialize>(
        form: Form,
        document: &T,
        words: impl FnOnce() -> String,
    ) -> Result<Self, Failure> {
        match form {
            Form::Json => serde_json::to_string(document).map(Self).map_err(|error| {
                let message = format!("The answer could not be written as JSON: {error}.");
                Failure::from(rungs_app::AppError::new(
                    rungs_app::error::Code::Internal,
                    message,
                ))
            }),
            Form::People => Ok(Self(words())),
        }
    }

    pub fn print(self) -> Result<(), Failure> {
        print(&self.0)
    }

    pub fn into_text(self) -> String {
        self.0
    }
}

/// Prints to standard output. A reader that has seen enough, such as `head`, is no error.
pub fn print(text: &str) -> Result<(), Failure> {
    let mut stdout = std::io::stdout().lock();
    let text = text.trim_end_matches('\n');
    match writeln!(stdout, "{text}").and_then(|()| stdout.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Failure::bad_file(
            "output",
            format!(
                "The command is done, but its answer could not be printed: {error}. Send it where there is room."
            ),
        )),
        _ => Ok(()),
    }
}

/// A table with its columns aligned, or `nothing` when it has no rows.
pub fn table(heads: &[&str], rows: &[Vec<String>], nothing: &str) -> String {
    if rows.is_empty() {
        return nothing.to_owned();
    }
    let width_of = |at: usize| {
        let cells = rows
            .iter()
            .filter_map(|row| row.get(at))
            .map(|cell| cell.width());
        cells
            .chain(heads.get(at).map(|head| head.width()))
            .max()
            .unwrap_or(0)
    };
    let widths: Vec<usize> = (0..heads.len()).map(width_of).collect();
    let heads: Vec<String> = heads.iter().map(|head| (*head).to_owned()).collect();
    let lines: Vec<String> = std::iter::once(&heads)
        .chain(rows)
        .map(|row| aligned(row, &widths))
        .collect();
    lines.join("\n")
}

fn aligned(row: &[String], widths: &[usize]) -> String {
    let cells: Vec<String> = row
        .iter()
        .zip(widths)
        .map(|(cell, width)| format!("{cell}{}", " ".repeat(width - cell.width().min(*width))))
        .collect();
    cells.join("  ").trim_end().to_owned()
}

/// Pairs such as `E-mail   lidia@example.com`, without those that say nothing; a long text goes on below its beginning.
pub fn facts(pairs: &[(&str, String)]) -> String {
    facts_at("", pairs)
}

/// The same, each line after `indent`.
pub fn facts_at(indent: &str, pairs: &[(&str, String)]) -> String {
    let said: Vec<&(&str, String)> = pairs
        .iter()
        .filter(|(_, value)| !value.is_empty())
        .collect();
    let widest = said.iter().map(|(name, _)| name.width()).max().unwrap_or(0);
    let below = format!("{indent}{}", " ".repeat(widest + 2));
    let lines: Vec<String> = said
        .iter()
        .map(|(name, value)| {
            let head = format!("{indent}{name}{}", " ".repeat(widest + 2 - name.width()));
            wrapped(value, &head, &below)
        })
        .collect();
    lines.join("\n")
}

/// A text broken to the width of the terminal, and to 80 columns where there is none, with its own line breaks kept.
pub fn wrapped(text: &str, first: &str, below: &str) -> String {
    let mut head = first;
    let lines: Vec<String> = text
        .trim_end()
        .lines()
        .map(|line| {
            let options = textwrap::Options::new(textwrap::termwidth().max(below.width() + 20))
                .initial_indent(head)
                .subsequent_indent(below)
                .break_words(false);
            head = below;
            textwrap::fill(line.trim_end(), options)
        })
        .collect();
    lines.join("\n")
}

/// Paragraphs with a blank line between them, without empty ones.
pub fn paragraphs(parts: &[String]) -> String {
    let said: Vec<&str> = parts
        .iter()
        .map(String::as_str)
        .filter(|part| !part.is_empty())
        .collect();
    said.join("\n\n")
}

/// A value that may be missing, as text for a table.
pub fn or_blank<T: ToString>(value: Option<T>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

/// `3 Consult`, or `1 Root` on another scale.
pub fn delegation(scale: Scale, level: Option<DelegationLevel>) -> String {
    level.map(|level| scale.numbered(level)).unwrap_or_default()
}

/// The first line of a longer text, for a table.
pub fn first_line(text: &str) -> String {
    text.lines().next().unwrap_or_default().to_owned()
}

/// `from 2026-10-01 to 2026-12-31`.
pub fn span(from: Day, to: Day) -> String {
    format!("from {from} to {to}")
}

/// `1 person`, `12 people`.
pub fn counted(n: usize, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}
