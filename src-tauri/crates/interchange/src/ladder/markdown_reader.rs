//! The events of a text in Markdown, taken one by one: headings and texts for the outline, cells for tables.

use pulldown_cmark::{Event, HeadingLevel, MetadataBlockKind, Tag, TagEnd};

use super::html_table;
use super::link_text;
use super::markdown::{Markdown, MarkdownTable};
use super::markdown_headings::Headings;
use super::markdown_html::without_tags;
use super::markdown_lines::{SOFT, labelled_lines, soft_joined, without_number};
use super::outline::Place;

#[derive(Default)]
struct Table {
    cells: Vec<(u32, u32, String)>,
    row: u32,
    column: u32,
    line: u32,
}

pub(super) struct Reader<'a> {
    source: &'a str,
    /// Where the lines counted so far end, and how many they are.
    counted: (usize, u32),
    front_matter: Option<String>,
    in_front: bool,
    headings: Headings,
    tables: Vec<MarkdownTable>,
    table: Option<Table>,
    heading: Option<u8>,
    text: String,
    /// Depth of nested list items, and the text in bold a line begins with.
    items: u32,
    bold: Option<String>,
    in_bold: bool,
    line: u32,
    /// Addresses of links that are open.
    links: Vec<String>,
    html_done: usize,
}

impl<'a> Reader<'a> {
    pub fn new(source: &'a str) -> Self {
        Self {
            source,
            counted: (0, 1),
            front_matter: None,
            in_front: false,
            headings: Headings::default(),
            tables: Vec::new(),
            table: None,
            heading: None,
            text: String::new(),
            items: 0,
            bold: None,
            in_bold: false,
            line: 1,
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
    pub fn before(&mut self, at: usize, html: &[(usize, String)]) {
        while let Some((begin, text)) = html.get(self.html_done).filter(|(begin, _)| *begin < at) {
            self.html_done += 1;
            let line = self.line_at(*begin);
            let read = html_table::read(text);
            self.tables.push(MarkdownTable {
                cells: read.cells,
                merged: read.merged,
                headings: self.headings.names(),
                line,
            });
        }
    }

    pub fn take(&mut self, event: Event<'_>, at: usize) {
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
                self.headings.rule();
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
                        headings: self.headings.names(),
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
        let depth = self.heading.take().unwrap_or(6);
        let place = Place::Line(self.line);
        self.headings.begin(depth, heading, place);
    }

    /// A paragraph or an item is over.
    fn flush(&mut self) {
        let whole = std::mem::take(&mut self.text);
        let lines = match (&self.bold, &self.table) {
            (None, None) => labelled_lines(&whole, self.items > 0),
            _ => Vec::new(),
        };
        if !lines.is_empty() {
            for (at, (label, text)) in (self.line..).zip(lines) {
                let bullet = self.items > 0;
                self.headings
                    .add(Some(label), text.to_owned(), Place::Line(at), bullet);
            }
            return;
        }
        let text = soft_joined(&whole);
        let bold = self.bold.take().map(|bold| soft_joined(&bold));
        self.in_bold = false;
        if self.table.is_some() || (text.trim().is_empty() && bold.is_none()) {
            return;
        }
        let place = Place::Line(self.line);
        self.headings
            .add(bold.as_deref(), text, place, self.items > 0);
    }

    pub fn finish(mut self) -> Markdown {
        self.flush();
        Markdown {
            front_matter: self.front_matter,
            outline: self.headings.finish(),
            tables: self.tables,
        }
    }
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
