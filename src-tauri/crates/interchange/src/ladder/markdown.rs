//! A text in Markdown: headings as an outline, tables (also those written in HTML) as grids, front matter as YAML.

use pulldown_cmark::{Event, HeadingLevel, MetadataBlockKind, Options, Parser, Tag, TagEnd};

use crate::FileError;

use super::cell_text::labelled;
use super::grid::Region;
use super::html_table;
use super::link_text;
use super::outline::{Node, Place, Text};

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

/// HTML tables are cut out, blank lines kept in their place, since blank lines inside them would end them in Markdown.
fn without_html_tables(text: &str) -> (String, Vec<(usize, String)>) {
    let lower = text.to_ascii_lowercase();
    let mut out = String::with_capacity(text.len());
    let mut tables = Vec::new();
    let mut at = 0;
    // Counted as it goes, or many tables would be read over many times.
    let mut fences = 0;
    while let Some(begin) = lower[at..].find("<table").map(|i| at + i) {
        fences += lower[at..begin]
            .lines()
            .filter(|l| l.trim_start().starts_with("```"))
            .count();
        let end = end_of_table(&lower, begin).unwrap_or(text.len());
        out.push_str(&text[at..begin]);
        if fences % 2 == 1 {
            out.push_str(&text[begin..end]);
        } else {
            tables.push((out.len(), text[begin..end].to_owned()));
            out.extend(text[begin..end].chars().filter(|c| *c == '\n'));
        }
        at = end;
    }
    out.push_str(&text[at..]);
    (out, tables)
}

fn end_of_table(lower: &str, begin: usize) -> Option<usize> {
    let mut depth = 0_u32;
    let mut at = begin;
    loop {
        let close = lower[at..].find("</table").map(|i| at + i)?;
        depth +=
            u32::try_from(lower[at..close].matches("<table").count()).unwrap_or(u32::MAX - depth);
        let end = lower[close..]
            .find('>')
            .map_or(lower.len(), |i| close + i + 1);
        depth = depth.saturating_sub(1);
        if depth == 0 {
            return Some(end);
        }
        at = end;
    }
}

/// A heading with what stands below it so far.
struct Open {
    depth: u8,
    node: Node,
    heading: String,
    place: Place,
}

#[derive(Default)]
struct Table {
    cells: Vec<(u32, u32, String)>,
    row: u32,
    column: u32,
    line: u32,
}

struct Reader<'a> {
    source: &'a str,
    /// Where the lines counted so far end, and how many they are.
    counted: (usize, u32),
    front_matter: Option<String>,
    in_front: bool,
    root: Node,
    open: Vec<Open>,
    tables: Vec<MarkdownTable>,
    table: Option<Table>,
    heading: Option<u8>,
    text: String,
    /// Depth of nested list items, and the text in bold a line begins with.
    items: u32,
    bold: Option<String>,
    in_bold: bool,
    line: u32,
    /// Where the last rule stood: how many headings were open, and how many texts stood below the last of them.
    rule: Option<(usize, usize)>,
    /// Addresses of links that are open.
    links: Vec<String>,
    html_done: usize,
}

impl<'a> Reader<'a> {
    fn new(source: &'a str) -> Self {
        Self {
            source,
            counted: (0, 1),
            front_matter: None,
            in_front: false,
            root: Node::default(),
            open: Vec::new(),
            tables: Vec::new(),
            table: None,
            heading: None,
            text: String::new(),
            items: 0,
            bold: None,
            in_bold: false,
            line: 1,
            rule: None,
            links: Vec::new(),
            html_done: 0,
        }
    }

    fn line_at(&mut self, at: usize) -> u32 {
        let at = at.min(self.source.len());
        let (from, lines) = self.counted;
        if at >= from {
            let more = self.source.as_bytes()[from..at]
                .iter()
                .filter(|b| **b == b'\n')
                .count();
            self.counted = (
                at,
                lines.saturating_add(u32::try_from(more).unwrap_or(u32::MAX)),
            );
            return self.counted.1;
        }
        let all = self.source.as_bytes()[..at]
            .iter()
            .filter(|b| **b == b'\n')
            .count();
        u32::try_from(all + 1).unwrap_or(u32::MAX)
    }

    /// HTML tables that stood before a place in the text.
    fn before(&mut self, at: usize, html: &[(usize, String)]) {
        while let Some((begin, text)) = html.get(self.html_done).filter(|(begin, _)| *begin < at) {
            self.html_done += 1;
            let line = self.line_at(*begin);
            let read = html_table::read(text);
            self.tables.push(MarkdownTable {
                cells: read.cells,
                merged: read.merged,
                headings: self.headings(),
                line,
            });
        }
    }

    fn headings(&self) -> Vec<String> {
        self.open.iter().map(|o| o.heading.clone()).collect()
    }

    fn take(&mut self, event: Event<'_>, at: usize) {
        match event {
            Event::Start(tag) => self.start(&tag, at),
            Event::End(tag) => self.end(tag),
            Event::Text(text)
            | Event::Code(text)
            | Event::InlineMath(text)
            | Event::DisplayMath(text) => {
                if self.in_front {
                    self.front_matter.get_or_insert_default().push_str(&text);
                } else {
                    if self.text.trim().is_empty() {
                        self.line = self.line_at(at);
                    }
                    self.text.push_str(&text);
                }
            }
            Event::Html(text) | Event::InlineHtml(text) => {
                let low = text.to_ascii_lowercase();
                if low.starts_with("<br") || low.starts_with("</p") || low.starts_with("</li") {
                    self.text.push('\n');
                } else if low.starts_with("<li") {
                    self.text.push_str("• ");
                } else if !low.starts_with("<!--") {
                    self.text.push_str(&without_tags(&text));
                }
            }
            Event::SoftBreak => self.text.push(SOFT),
            Event::HardBreak => self.text.push('\n'),
            Event::Rule => {
                self.flush();
                let place = self.here().texts.len();
                self.rule = Some((self.open.len(), place));
            }
            Event::FootnoteReference(_) | Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>, at: usize) {
        match tag {
            Tag::MetadataBlock(MetadataBlockKind::YamlStyle) => self.in_front = true,
            Tag::Heading { level, .. } => {
                self.flush();
                self.line = self.line_at(at);
                self.heading = Some(depth_of(*level));
            }
            Tag::Table(_) => {
                self.flush();
                let line = self.line_at(at);
                self.table = Some(Table {
                    line,
                    ..Table::default()
                });
            }
            Tag::Item => {
                self.flush();
                self.items += 1;
                self.line = self.line_at(at);
            }
            Tag::Paragraph | Tag::CodeBlock(_) | Tag::HtmlBlock
                if self.items == 0 || !self.text.trim().is_empty() =>
            {
                self.flush();
                self.line = self.line_at(at);
            }
            Tag::Link { dest_url, .. } => self.links.push(dest_url.to_string()),
            Tag::Strong
                if self.text.trim().is_empty()
                    && self.table.is_none()
                    && self.heading.is_none() =>
            {
                self.in_bold = true;
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::MetadataBlock(_) => self.in_front = false,
            TagEnd::Heading(_) => self.close_heading(),
            TagEnd::TableCell => {
                let text = soft_joined(&std::mem::take(&mut self.text));
                if let Some(table) = &mut self.table {
                    table
                        .cells
                        .push((table.row, table.column, text.trim().to_owned()));
                    table.column += 1;
                }
            }
            TagEnd::TableHead | TagEnd::TableRow => {
                if let Some(table) = &mut self.table {
                    table.row += 1;
                    table.column = 0;
                }
            }
            TagEnd::Table => {
                if let Some(table) = self.table.take() {
                    self.tables.push(MarkdownTable {
                        cells: table.cells,
                        merged: Vec::new(),
                        headings: self.headings(),
                        line: table.line,
                    });
                }
            }
            TagEnd::Link => {
                let address = self.links.pop().unwrap_or_default();
                // A link within the text leads nowhere outside it; an address that is its own text is told already.
                let shown = self.heading.is_none() && !address.starts_with('#');
                if shown && !address.is_empty() && !self.text.trim_end().ends_with(&address) {
                    self.text.push_str(&link_text::marked(&address));
                }
            }
            TagEnd::Strong if self.in_bold => {
                self.in_bold = false;
                self.bold = Some(std::mem::take(&mut self.text));
            }
            TagEnd::Item => {
                self.flush();
                self.items = self.items.saturating_sub(1);
            }
            TagEnd::Paragraph | TagEnd::CodeBlock | TagEnd::HtmlBlock => self.flush(),
            _ => {}
        }
    }

    fn close_heading(&mut self) {
        let heading = soft_joined(std::mem::take(&mut self.text).trim());
        let heading = without_number(&heading).to_owned();
        self.rule = None;
        let depth = self.heading.take().unwrap_or(6);
        self.close_down_to(depth);
        self.open.push(Open {
            depth,
            node: Node::default(),
            heading,
            place: Place::Line(self.line),
        });
    }

    fn close_down_to(&mut self, depth: u8) {
        while self.open.last().is_some_and(|open| open.depth >= depth) {
            let Some(open) = self.open.pop() else { return };
            let parent = self.open.last_mut().map_or(&mut self.root, |o| &mut o.node);
            parent.kids.push((open.place, open.heading, open.node));
        }
    }

    /// A paragraph or an item is over; words in bold at its beginning name what it is about.
    fn flush(&mut self) {
        let text = soft_joined(&std::mem::take(&mut self.text));
        let bold = self.bold.take().map(|bold| soft_joined(&bold));
        self.in_bold = false;
        if self.table.is_some() || (text.trim().is_empty() && bold.is_none()) {
            return;
        }
        let place = Place::Line(self.line);
        let bullet = self.items > 0;
        const AFTER: [char; 6] = [':', '：', '–', '—', '-', '.'];
        let heads = |bold: &String| {
            text.trim().is_empty() || bold.trim().ends_with(AFTER) || text.trim().starts_with(AFTER)
        };
        let label = bold.as_ref().filter(|b| heads(b)).map(|b| {
            link_text::words_of(b)
                .trim()
                .trim_end_matches(AFTER)
                .trim()
                .to_owned()
        });
        let address = label
            .as_ref()
            .and(bold.as_deref())
            .map(link_text::addresses_of)
            .unwrap_or_default();
        // Words in bold that only begin a sentence belong to it.
        let whole = match (&label, &bold) {
            (None, Some(bold)) => format!("{bold}{text}"),
            _ => text,
        };
        let whole = link_text::whole(&whole);
        let text = whole.trim();
        match label.filter(|l| !l.is_empty()) {
            // A line in bold alone heads what follows it.
            Some(label) if text.is_empty() && !bullet => {
                self.close_down_to(7);
                self.open.push(Open {
                    depth: 7,
                    node: Node::default(),
                    heading: label,
                    place,
                });
            }
            Some(label) => {
                let said = text
                    .trim_start_matches([':', '：', '–', '—', '-', '.', ' '])
                    .trim();
                let mut node = Node::default();
                let said = format!("{said} {address}");
                if !said.trim().is_empty() {
                    node.texts.push(Text {
                        place: place.clone(),
                        text: said.trim().to_owned(),
                        bullet: true,
                    });
                }
                self.here().kids.push((place, label, node));
            }
            None => {
                let text = text.to_owned();
                self.here().texts.push(Text {
                    place,
                    text,
                    bullet,
                });
            }
        }
    }

    fn here(&mut self) -> &mut Node {
        self.open
            .last_mut()
            .map_or(&mut self.root, |open| &mut open.node)
    }

    fn finish(mut self) -> Markdown {
        self.flush();
        // Below a last rule a text closes the whole document, whatever heading stands before it.
        if let Some((open, texts)) = self
            .rule
            .filter(|(open, _)| *open == self.open.len() && *open > 0)
            && let Some(last) = self.open.get_mut(open - 1)
        {
            let from = texts.min(last.node.texts.len());
            let closing = last.node.texts.split_off(from);
            self.root.texts.extend(closing);
        }
        self.close_down_to(0);
        Markdown {
            front_matter: self.front_matter,
            outline: self.root,
            tables: self.tables,
        }
    }
}

/// A break in the source that is none in the text.
const SOFT: char = '\u{2028}';

/// Lines of one paragraph in a row; one that begins with a label such as “Example:” is a line of its own.
fn soft_joined(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, line) in text.split(SOFT).enumerate() {
        if at > 0 {
            out.push(if labelled(line.trim()).is_some() {
                '\n'
            } else {
                ' '
            });
        }
        out.push_str(line);
    }
    out
}

/// “2. Delivery” is numbered for its order only.
fn without_number(heading: &str) -> &str {
    let digits = heading.bytes().take_while(u8::is_ascii_digit).count();
    let rest = &heading[digits..];
    match rest
        .strip_prefix(['.', ')'])
        .filter(|_| (1..=2).contains(&digits))
    {
        Some(name) if name.starts_with(' ') && !name.trim().is_empty() => name.trim(),
        _ => heading,
    }
}

fn without_tags(html: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for c in html.chars() {
        match c {
            '<' => inside = true,
            '>' if inside => inside = false,
            c if !inside => out.push(c),
            _ => {}
        }
    }
    out
}

const fn depth_of(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}
