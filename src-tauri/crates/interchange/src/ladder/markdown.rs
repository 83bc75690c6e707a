//! A text in Markdown: headings as an outline, tables (also those written in HTML) as grids, front matter as YAML.

use pulldown_cmark::{Options, Parser};

use crate::FileError;

use super::grid::Region;
use super::markdown_html::without_html_tables;
use super::markdown_reader::Reader;
use super::outline::Node;

#[derive(Debug)]
pub(super) struct MarkdownTable {
    pub cells: Vec<(u32, u32, String)>,
    pub merged: Vec<Region>,
    pub headings: Vec<String>,
    pub line: u32,
}

#[derive(Debug)]
pub(super) struct Markdown {
    pub front_matter: Option<String>,
    pub outline: Node,
    pub tables: Vec<MarkdownTable>,
}

pub(super) fn is_markdown(text: &str, name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    [".md", ".markdown", ".mdx", ".mkd"]
        .iter()
        .any(|ending| name.ends_with(ending))
        || front_matter(text).is_some_and(|(_, rest)| has_markdown(rest))
}

/// Whether a text without a telling name has headings or tables of Markdown.
pub(super) fn has_markdown(text: &str) -> bool {
    text.lines().take(400).any(|line| {
        let line = line.trim();
        let hashes = line.bytes().take_while(|b| *b == b'#').count();
        let heading = (1..=6).contains(&hashes) && line[hashes..].starts_with(' ');
        let rule = line.len() >= 3
            && line.contains("--")
            && line.contains('|')
            && line.chars().all(|c| "|-: ".contains(c));
        heading || rule || line.to_ascii_lowercase().starts_with("<table")
    })
}

/// The YAML between two lines of three hyphens at the very top, and the rest.
fn front_matter(text: &str) -> Option<(&str, &str)> {
    let rest = text
        .strip_prefix("---\n")
        .or_else(|| text.strip_prefix("---\r\n"))?;
    let mut at = 0;
    for line in rest.split_inclusive('\n') {
        let end = at + line.len();
        if matches!(line.trim_end(), "---" | "...") {
            return Some((&rest[..at], &rest[end..]));
        }
        at = end;
    }
    None
}

/// # Errors
/// None today; a signature that can refuse is what the other readers have.
pub(super) fn read(text: &str) -> Result<Markdown, FileError> {
    let (text, html) = without_html_tables(text);
    let mut reader = Reader::new(&text);
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS
        | Options::ENABLE_STRIKETHROUGH;
    for (event, range) in Parser::new_ext(&text, options).into_offset_iter() {
        reader.before(range.start, &html);
        reader.take(event, range.start);
    }
    reader.before(usize::MAX, &html);
    Ok(reader.finish())
}
