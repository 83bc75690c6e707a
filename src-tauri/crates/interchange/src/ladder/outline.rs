//! What is nested rather than tabular, as one shape: YAML and JSON by their keys, texts by their headings.

use crate::source::Tree;
use crate::{FileError, FileErrorCode};

/// Where something stands in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    Line(u32),
    /// Keys and positions from the top: `levels[2].skills`.
    Path(String),
}

impl Place {
    /// Whether it stands on an earlier line; keys have none.
    pub fn is_before(&self, other: &Self) -> bool {
        matches!((self, other), (Self::Line(one), Self::Line(other)) if one < other)
    }
}

impl Default for Place {
    fn default() -> Self {
        Self::Path(String::new())
    }
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Line(line) => write!(f, "line {line}"),
            Self::Path(path) if path.is_empty() => write!(f, "the top"),
            Self::Path(path) => f.write_str(path),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Text {
    pub place: Place,
    pub text: String,
    /// An item of a list rather than running text.
    pub bullet: bool,
}

#[derive(Debug, Default)]
pub(super) struct Node {
    pub texts: Vec<Text>,
    /// By key or heading.
    pub kids: Vec<(Place, String, Node)>,
    /// Members of a list that have fields of their own.
    pub items: Vec<Node>,
    /// The front matter of a text.
    pub front: Option<Box<Node>>,
}

/// Deeper than any ladder, shallower than a stack.
const DEEPEST: usize = 48;
/// Bytes of paths of places in all; past them places are told by their keys only.
const MAX_PATHS: usize = 64 * 1024 * 1024;

impl Node {
    /// # Errors
    /// `too_large` when it is nested deeper than any ladder.
    pub fn of_tree(tree: &Tree) -> Result<Self, FileError> {
        let mut node = Self::default();
        let mut left = MAX_PATHS;
        fill(&mut node, tree, "", 0, &mut left)?;
        Ok(node)
    }

    /// Nothing but text: a value, or a list of values.
    pub fn is_text(&self) -> bool {
        self.kids.is_empty() && self.items.is_empty() && !self.texts.is_empty()
    }

    /// A single value.
    pub fn value(&self) -> Option<&Text> {
        match self.texts.as_slice() {
            [text] if self.is_text() && !text.bullet => Some(text),
            _ => None,
        }
    }
}

fn fill(
    node: &mut Node,
    tree: &Tree,
    path: &str,
    depth: usize,
    left: &mut usize,
) -> Result<(), FileError> {
    if depth > DEEPEST {
        let message = "The file is nested deeper than any ladder. Write fewer levels of keys inside each other.";
        return Err(FileError::new(FileErrorCode::TooLarge, message));
    }
    match tree {
        Tree::Nothing => {}
        Tree::Scalar(text) => {
            let text = text.trim();
            if !text.is_empty() {
                node.texts.push(Text {
                    place: place(left, path.to_owned()),
                    text: text.to_owned(),
                    bullet: false,
                });
            }
        }
        Tree::Map(pairs) => {
            for (key, value) in pairs {
                let path = if path.is_empty() {
                    key.clone()
                } else {
                    format!("{path}.{key}")
                };
                let mut kid = Node::default();
                let at = place(left, path.clone());
                fill(&mut kid, value, &path, depth + 1, left)?;
                node.kids.push((at, key.clone(), kid));
            }
        }
        Tree::List(values) => {
            for (at, value) in values.iter().enumerate() {
                let path = format!("{path}[{}]", at + 1);
                match value {
                    Tree::Scalar(text) if !text.trim().is_empty() => node.texts.push(Text {
                        place: place(left, path),
                        text: text.trim().to_owned(),
                        bullet: true,
                    }),
                    Tree::Scalar(_) | Tree::Nothing => {}
                    Tree::Map(_) | Tree::List(_) => {
                        let mut item = Node::default();
                        fill(&mut item, value, &path, depth + 1, left)?;
                        node.items.push(item);
                    }
                }
            }
        }
    }
    Ok(())
}

fn place(left: &mut usize, path: String) -> Place {
    *left = left.saturating_sub(path.len());
    if *left == 0 {
        Place::Path("deep in the file".to_owned())
    } else {
        Place::Path(path)
    }
}
