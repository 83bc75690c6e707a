//! The outline of a text as it grows: headings with what stands below them so far, and words in bold that head a line.

use super::link_text;
use super::outline::{Node, Place, Text};

/// A heading with what stands below it so far.
struct Open {
    depth: u8,
    node: Node,
    heading: String,
    place: Place,
}

/// Everything below the headings that are open now.
#[derive(Default)]
pub(super) struct Headings {
    root: Node,
    open: Vec<Open>,
    /// Where the last rule stood: how many headings were open, and how many texts stood below the last of them.
    rule: Option<(usize, usize)>,
}

impl Headings {
    /// From the outermost to the nearest.
    pub fn names(&self) -> Vec<String> {
        self.open.iter().map(|o| o.heading.clone()).collect()
    }

    pub fn begin(&mut self, depth: u8, heading: String, place: Place) {
        self.rule = None;
        self.close_down_to(depth);
        self.open.push(Open {
            depth,
            node: Node::default(),
            heading,
            place,
        });
    }

    pub fn rule(&mut self) {
        let texts = self.here().texts.len();
        self.rule = Some((self.open.len(), texts));
    }

    pub fn finish(mut self) -> Node {
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

        self.root
    }

    fn close_down_to(&mut self, depth: u8) {
        while self.open.last().is_some_and(|open| open.depth >= depth) {
            let Some(open) = self.open.pop() else { return };
            let parent = self.open.last_mut().map_or(&mut self.root, |o| &mut o.node);
            parent.kids.push((open.place, open.heading, open.node));
        }
    }

    fn here(&mut self) -> &mut Node {
        self.open
            .last_mut()
            .map_or(&mut self.root, |open| &mut open.node)
    }

    /// A paragraph or an item; words in bold at its beginning name what it is about.
    pub fn add(&mut self, bold: Option<&str>, text: String, place: Place, bullet: bool) {
        const AFTER: [char; 6] = [':', '：', '–', '—', '-', '.'];
        let heads = |bold: &&str| {
            text.trim().is_empty() || bold.trim().ends_with(AFTER) || text.trim().starts_with(AFTER)
        };
        let label = bold.filter(heads).map(|b| {
            link_text::words_of(b)
                .trim()
                .trim_end_matches(AFTER)
                .trim()
                .to_owned()
        });
        let address = label
            .as_ref()
            .and(bold)
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
}
