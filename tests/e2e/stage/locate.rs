//! Finding things by what a person, or a screen reader, would call them.

use std::fmt::{Display, Formatter};

use serde_json::{Value, json};

/// Names and texts are compared whole, with runs of blanks as one.
#[derive(Debug, Clone, Copy)]
pub enum By<'a> {
    /// A role with its accessible name: `By::Role("button", "Import roster")`.
    Role(&'a str, &'a str),
    /// A role whose accessible name begins so, for names that end in a number or a date.
    Starting(&'a str, &'a str),
    /// The innermost thing that shows exactly this text.
    Text(&'a str),
    /// A `data-testid`, for what has neither role nor name.
    TestId(&'a str),
}

/// Returns `{ found: [element…], others: [name…] }`.
pub const SCRIPT: &str = include_str!("locate.js");

impl By<'_> {
    /// The arguments of the script.
    pub fn question(self) -> Vec<Value> {
        let (way, role, name) = match self {
            By::Role(role, name) => ("role", role, name),
            By::Starting(role, name) => ("starting", role, name),
            By::Text(text) => ("text", "", text),
            By::TestId(id) => ("testid", "", id),
        };
        vec![json!(way), json!(role), json!(name)]
    }
}

impl Display for By<'_> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> std::fmt::Result {
        match self {
            By::Role(role, name) => write!(formatter, "{role} “{name}”"),
            By::Starting(role, name) => write!(formatter, "{role} “{name}…”"),
            By::Text(text) => write!(formatter, "text “{text}”"),
            By::TestId(id) => write!(formatter, "test id “{id}”"),
        }
    }
}
