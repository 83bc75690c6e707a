//! What a document is made of, before it is Markdown or HTML. Texts are plain; whoever writes them escapes them.

use rungs_domain::Wording;

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

/// A list, or nothing without items.
pub fn list(items: impl Iterator<Item = Item>) -> Vec<Part> {
    let items: Vec<Item> = items.collect();
    if items.is_empty() {
        return Vec::new();
    }
    vec![Part::List(items)]
}

/// A table under heads of ours, or nothing without rows.
pub fn table(say: Wording, heads: &[&str], rows: Vec<Vec<String>>) -> Vec<Part> {
    if rows.is_empty() {
        return Vec::new();
    }
    let heads = heads.iter().map(|head| say.word(head)).collect();
    vec![Part::Table { heads, rows }]
}

/// What is known of a document at its top, each under its name, as far as it is known.
pub fn facts<const N: usize>(say: Wording, facts: [(&str, String); N]) -> Part {
    let said = facts.into_iter().filter(|(_, text)| !text.is_empty());
    Part::List(
        said.map(|(name, text)| Item::new(say.word(name), text))
            .collect(),
    )
}

/// `Ruth Jensen` of `with Ruth Jensen`.
pub fn name_of(leader: Option<&str>, say: Wording) -> String {
    let leader = leader.unwrap_or_default();
    let with = say.with("paper-with", &[("leader", "".into())]);
    leader.strip_prefix(&with).unwrap_or(leader).to_owned()
}

/// What leads other words: `Kept:`.
pub fn lead(name: &str, say: Wording) -> String {
    say.with("page-lead", &[("words", name.into())])
}

/// Where the document comes from, and that nothing private is in it.
pub fn foot(workspace: &str, on: &str, say: Wording) -> Part {
    let parts = [("workspace", workspace.into()), ("on", on.into())];
    Part::Foot(say.with("text-foot", &parts))
}
