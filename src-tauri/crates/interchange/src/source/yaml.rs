//! YAML, scalar by scalar, with a budget on what aliases may repeat.

use std::collections::HashMap;

use serde_saphyr::granit_parser::{Event, Options, Parser, ScalarStyle, ScanError};

use crate::{FileError, FileErrorCode};

use super::tree::Tree;

/// Values, lists and maps in one file, long texts weighing more.
const MAX_NODES: usize = 5_000_000;
/// Of them, how many may be repeats by alias. A roster repeats an office or a manager, not itself.
const MAX_REPEATED: usize = 1_000_000;
const MAX_DEPTH: usize = 64;
/// A long text weighs as much as so many short values.
const BYTES_PER_NODE: usize = 64;

pub(crate) fn parse(text: &str) -> Result<Tree, FileError> {
    let mut builder = Builder::default();
    for event in Parser::new_from_str_with_options(text, Options::default()) {
        let (event, span) = event.map_err(|e| syntax(&e))?;
        let line = u32::try_from(span.start.line()).unwrap_or(u32::MAX);
        builder.take(event).map_err(|fault| fault.at_line(line))?;
    }
    let mut documents = builder.documents;
    // Several documents in one file are a list of entries.
    Ok(match documents.len() {
        0 => Tree::Nothing,
        1 => documents.swap_remove(0),
        _ => Tree::List(documents),
    })
}

fn syntax(error: &ScanError) -> FileError {
    let line = u32::try_from(error.marker().line()).unwrap_or(u32::MAX);
    let message = format!(
        "The YAML is not well formed at line {line}, column {}: {}. Correct that line, or export the table as .csv.",
        error.marker().col() + 1,
        error.info(),
    );
    FileError::new(FileErrorCode::BadYaml, message).at_row(line)
}

enum Fault {
    Aliases,
    Depth,
    Nodes,
    Anchor,
}

impl Fault {
    fn at_line(&self, line: u32) -> FileError {
        let (code, what) = match self {
            Self::Aliases => (
                FileErrorCode::AliasBomb,
                "its aliases repeat other parts of it without end. Write the entries out instead of using * and &",
            ),
            Self::Depth => (
                FileErrorCode::BadYaml,
                "it is nested deeper than can be read. Write fewer levels of fields inside each other",
            ),
            Self::Nodes => (
                FileErrorCode::TooLarge,
                "it holds more values than can be read. Split the file",
            ),
            Self::Anchor => (
                FileErrorCode::BadYaml,
                "an alias refers to itself or to nothing. Write the value out",
            ),
        };
        FileError::new(
            code,
            format!("The YAML was refused at line {line}: {what}."),
        )
        .at_row(line)
    }
}

#[derive(Default)]
struct Builder {
    documents: Vec<Tree>,
    open: Vec<Open>,
    anchors: HashMap<usize, (Tree, usize)>,
    nodes: usize,
    repeated: usize,
}

/// A list or map whose end has not come yet.
struct Open {
    tree: Tree,
    anchor: usize,
    nodes_before: usize,
    /// In a map, the key waiting for its value, and whether it was written plainly.
    key: Option<(String, bool)>,
}

impl Builder {
    fn take(&mut self, event: Event<'_>) -> Result<(), Fault> {
        match event {
            Event::Scalar(text, style, anchor, _) => {
                let plain = style == ScalarStyle::Plain;
                let tree = match text.as_ref() {
                    "" | "~" | "null" | "Null" | "NULL" if plain => Tree::Nothing,
                    text => Tree::Scalar(text.to_owned()),
                };
                let weight = 1 + text.len() / BYTES_PER_NODE;
                self.count(weight)?;
                self.remember(anchor, &tree, weight);
                self.place(tree, plain)
            }
            Event::SequenceStart(_, anchor, _) => self.begin(Tree::List(Vec::new()), anchor),
            Event::MappingStart(_, anchor, _) => self.begin(Tree::Map(Vec::new()), anchor),
            Event::SequenceEnd | Event::MappingEnd => self.end(),
            Event::Alias(anchor) => {
                let Some((tree, size)) = self.anchors.get(&anchor) else {
                    return Err(Fault::Anchor);
                };
                self.repeated += size;
                if self.repeated > MAX_REPEATED {
                    return Err(Fault::Aliases);
                }
                let (tree, size) = (tree.clone(), *size);
                self.count(size)?;
                self.place(tree, false)
            }
            Event::UnresolvedAlias(_) => Err(Fault::Anchor),
            Event::DocumentStart(..) => {
                self.anchors.clear();
                Ok(())
            }
            // Starts, ends and comments carry no value.
            _ => Ok(()),
        }
    }

    fn count(&mut self, nodes: usize) -> Result<(), Fault> {
        self.nodes += nodes;
        if self.nodes > MAX_NODES {
            Err(Fault::Nodes)
        } else {
            Ok(())
        }
    }

    /// Anchored parts are kept whole for their aliases; together they may not outgrow what aliases may repeat.
    fn remember(&mut self, anchor: usize, tree: &Tree, size: usize) {
        if anchor != 0 && size <= MAX_REPEATED {
            self.anchors.insert(anchor, (tree.clone(), size));
        }
    }

    fn begin(&mut self, tree: Tree, anchor: usize) -> Result<(), Fault> {
        if self.open.len() == MAX_DEPTH {
            return Err(Fault::Depth);
        }
        self.count(1)?;
        self.open.push(Open {
            tree,
            anchor,
            nodes_before: self.nodes - 1,
            key: None,
        });
        Ok(())
    }

    fn end(&mut self) -> Result<(), Fault> {
        let Some(open) = self.open.pop() else {
            return Ok(());
        };
        let size = self.nodes - open.nodes_before;
        let tree = merged(open.tree);
        if open.anchor != 0 {
            self.repeated += size;
            if self.repeated > MAX_REPEATED {
                return Err(Fault::Aliases);
            }
        }
        self.remember(open.anchor, &tree, size);
        self.place(tree, false)
    }

    fn place(&mut self, tree: Tree, plain: bool) -> Result<(), Fault> {
        let Some(open) = self.open.last_mut() else {
            self.documents.push(tree);
            return Ok(());
        };
        match &mut open.tree {
            Tree::List(values) => values.push(tree),
            Tree::Map(pairs) => match open.key.take() {
                Some((key, _)) => pairs.push((key, tree)),
                None => {
                    let key = match tree {
                        Tree::Scalar(text) => text,
                        Tree::Nothing | Tree::List(_) | Tree::Map(_) => String::new(),
                    };
                    open.key = Some((key, plain));
                }
            },
            Tree::Nothing | Tree::Scalar(_) => {}
        }
        Ok(())
    }
}

/// `<<` gives a map the fields of another that it does not have itself.
fn merged(tree: Tree) -> Tree {
    let Tree::Map(pairs) = tree else { return tree };
    if !pairs.iter().any(|(key, _)| key == "<<") {
        return Tree::Map(pairs);
    }
    let (bases, mut own): (Vec<_>, Vec<_>) = pairs.into_iter().partition(|(key, _)| key == "<<");
    let sources = bases.into_iter().flat_map(|(_, base)| match base {
        Tree::List(maps) => maps,
        other => vec![other],
    });
    for source in sources {
        let Tree::Map(fields) = source else { continue };
        for (key, value) in fields {
            if !own.iter().any(|(existing, _)| *existing == key) {
                own.push((key, value));
            }
        }
    }
    Tree::Map(own)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scalar(text: &str) -> Tree {
        Tree::Scalar(text.to_owned())
    }

    #[test]
    fn scalars_stay_as_written() {
        let tree = parse("a: 0042\nb: 4E12\nc: ~\nd: 'null'\ne: 2024-03-01\nf: yes\n").unwrap();
        let Tree::Map(pairs) = tree else {
            panic!("a map")
        };
        let values: Vec<Tree> = pairs.into_iter().map(|(_, value)| value).collect();
        let expected = [
            scalar("0042"),
            scalar("4E12"),
            Tree::Nothing,
            scalar("null"),
            scalar("2024-03-01"),
            scalar("yes"),
        ];
        assert_eq!(values, expected);
    }

    #[test]
    fn a_key_that_comes_twice_is_kept_twice() {
        assert!(
            matches!(parse("a: {x: 1}\na: {x: 2}\n").unwrap(), Tree::Map(pairs) if pairs.len() == 2)
        );
    }

    #[test]
    fn aliases_repeat_and_merge_within_reason() {
        let tree = parse("base: &b {country: Spain}\nann: {<<: *b, name: Ann}\n").unwrap();
        let Tree::Map(pairs) = tree else {
            panic!("a map")
        };
        assert_eq!(
            pairs[1].1,
            Tree::Map(vec![
                ("name".into(), scalar("Ann")),
                ("country".into(), scalar("Spain"))
            ])
        );
    }

    #[test]
    fn aliases_that_multiply_are_refused_by_name() {
        let mut text = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for level in 1..12 {
            let before = level - 1;
            let list = vec![format!("*a{before}"); 9].join(", ");
            text.push_str(&format!("a{level}: &a{level} [{list}]\n"));
        }
        let error = parse(&text).unwrap_err();
        assert_eq!(error.code, FileErrorCode::AliasBomb);
        assert!(error.row.is_some());
    }

    #[test]
    fn what_is_not_yaml_is_refused_with_its_line() {
        let error = parse("ann:\n  name: Ann\n bad: [\n").unwrap_err();
        assert_eq!(error.code, FileErrorCode::BadYaml);
        assert!(error.message.contains("line"));
        assert!(matches!(parse(&"[".repeat(10_000)), Err(e) if e.code == FileErrorCode::BadYaml));
        assert!(parse("a: &a [*a]\n").is_err());
    }
}
