//! What a document is made of, before it is Markdown or HTML. Texts are plain; whoever writes them escapes them.

/// One part of a document, from top to bottom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// 1 is the title, 2 a section, 3 within one.
    Heading(u8, String),
    /// Paragraphs with a blank line between them; single line breaks are kept.
    Text(String),
    /// A text after a word that says what it is, such as `We will know: …`.
    Named(String, String),
    List(Vec<Item>),
    Table {
        heads: Vec<String>,
        rows: Vec<Vec<String>>,
    },
    /// A small line at the end.
    Foot(String),
}

/// A line of a list, with a word or a day in front.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// May be empty.
    pub name: String,
    pub text: String,
}

impl Item {
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            text: text.into(),
        }
    }
}
