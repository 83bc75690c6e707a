//! YAML and JSON as one shape, and the list or map of entries found in it.

use std::collections::HashMap;

use crate::matching::ColumnChoice;
use crate::{FileError, FileErrorCode, Progress};

use super::grid::{Grid, MAX_COLUMNS};
use super::{SourceFormat, SourceTable, columns_of, header};

/// Values stay text as written, so that an employee number of `0042` keeps its zeros.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Tree {
    Nothing,
    Scalar(String),
    List(Vec<Tree>),
    /// In file order; a key may come twice, as people do.
    Map(Vec<(String, Tree)>),
}

impl Tree {
    /// A set of fields about one thing: plain values, perhaps grouped one level deep, or plain values mostly.
    fn is_entry(&self) -> bool {
        let Self::Map(fields) = self else {
            return false;
        };
        let plain = fields.iter().filter(|(_, value)| value.is_plain()).count();
        let grouped = || {
            fields
                .iter()
                .all(|(_, value)| value.is_plain() || value.is_plain_list() || value.is_group())
        };
        plain > 0 && (plain * 2 >= fields.len() || grouped())
    }

    fn is_plain(&self) -> bool {
        matches!(self, Self::Nothing | Self::Scalar(_))
    }

    fn is_group(&self) -> bool {
        matches!(self, Self::Map(fields) if fields.iter().all(|(_, value)| value.is_plain()))
    }

    fn is_plain_list(&self) -> bool {
        matches!(self, Self::List(cells) if cells.iter().all(Self::is_plain))
    }

    fn plain(&self) -> &str {
        match self {
            Self::Scalar(text) => text,
            Self::Nothing | Self::List(_) | Self::Map(_) => "",
        }
    }
}

enum Entries<'a> {
    Keyed(&'a [(String, Tree)]),
    Listed(&'a [Tree]),
    Rows(&'a [Tree]),
}

pub(super) fn table(
    tree: Tree,
    format: SourceFormat,
    choice: &ColumnChoice,
    progress: &mut Progress<'_>,
) -> Result<SourceTable, FileError> {
    let single;
    let entries = match find_entries(&tree) {
        Some(entries) => entries,
        None if tree.is_entry() => {
            single = [tree];
            Entries::Listed(&single)
        }
        None => return Err(no_entries(format)),
    };
    if let Entries::Rows(rows) = entries {
        return rows_as_table(rows, format, choice);
    }
    let mut fields = FieldRows::default();
    match entries {
        Entries::Keyed(pairs) => {
            for (at, (key, value)) in pairs.iter().enumerate() {
                fields.push(at, Some(key), value)?;
                tell(progress, at, pairs.len())?;
            }
        }
        Entries::Listed(values) | Entries::Rows(values) => {
            for (at, value) in values.iter().enumerate() {
                fields.push(at, None, value)?;
                tell(progress, at, values.len())?;
            }
        }
    }
    let columns = columns_of(&fields.headers, &fields.grid.rows);
    Ok(SourceTable {
        format,
        encoding: None,
        delimiter: None,
        sheet_name: None,
        header_row: None,
        columns,
        rows: fields.grid.rows,
        remarks: Vec::new(),
    })
}

fn tell(progress: &mut Progress<'_>, at: usize, of: usize) -> Result<(), FileError> {
    if at.is_multiple_of(1024) {
        progress.reading_entries(at, of)
    } else {
        Ok(())
    }
}

fn no_entries(format: SourceFormat) -> FileError {
    let kind = if format == SourceFormat::Yaml {
        "YAML"
    } else {
        "JSON"
    };
    let message = format!(
        "This {kind} file holds no list of people. Rungs looks for a list of entries, or a map of them by key, \
         each with fields such as “name”, “email” and “role”."
    );
    FileError::new(FileErrorCode::NoHeader, message)
}

/// The highest place where nearly everything is an entry; failing that, the one with most entries.
fn find_entries(tree: &Tree) -> Option<Entries<'_>> {
    let mut weak: Option<(usize, Entries<'_>)> = None;
    search(tree, 0, &mut weak).or(weak.map(|(_, entries)| entries))
}

fn search<'a>(
    tree: &'a Tree,
    depth: u32,
    weak: &mut Option<(usize, Entries<'a>)>,
) -> Option<Entries<'a>> {
    const DEEPEST: u32 = 4;
    let (count, size, entries) = match tree {
        Tree::List(values) if values.len() > 1 && values.iter().all(Tree::is_plain_list) => {
            return Some(Entries::Rows(values));
        }
        Tree::List(values) => (
            values.iter().filter(|v| v.is_entry()).count(),
            values.len(),
            Entries::Listed(values),
        ),
        Tree::Map(pairs) => (
            pairs.iter().filter(|(_, v)| v.is_entry()).count(),
            pairs.len(),
            Entries::Keyed(pairs),
        ),
        Tree::Nothing | Tree::Scalar(_) => return None,
    };
    // One entry alone may be what is wrapped around the others.
    if count > 1 && count * 5 >= size * 4 {
        return Some(entries);
    }
    if count > 0 && weak.as_ref().is_none_or(|(most, _)| count > *most) {
        *weak = Some((count, entries));
    }
    if depth == DEEPEST {
        return None;
    }
    match tree {
        Tree::List(values) => values
            .iter()
            .find_map(|value| search(value, depth + 1, weak)),
        Tree::Map(pairs) => pairs
            .iter()
            .find_map(|(_, value)| search(value, depth + 1, weak)),
        Tree::Nothing | Tree::Scalar(_) => None,
    }
}

/// A list of lists is a table like any other: one of its rows names the columns.
fn rows_as_table(
    rows: &[Tree],
    format: SourceFormat,
    choice: &ColumnChoice,
) -> Result<SourceTable, FileError> {
    let mut grid = Grid::default();
    for (at, row) in rows.iter().enumerate() {
        if let Tree::List(cells) = row {
            grid.push(number(at), None, cells.iter().map(Tree::plain), None)?;
        }
    }
    let found = header::split(grid.rows, choice)?;
    Ok(SourceTable {
        format,
        encoding: None,
        delimiter: None,
        sheet_name: None,
        header_row: found.row,
        columns: columns_of(&found.headers, &found.rows),
        rows: found.rows,
        remarks: Vec::new(),
    })
}

fn number(at: usize) -> u32 {
    u32::try_from(at + 1).unwrap_or(u32::MAX)
}

#[derive(Default)]
struct FieldRows {
    headers: Vec<String>,
    at: HashMap<String, usize>,
    grid: Grid,
}

impl FieldRows {
    fn push(&mut self, at: usize, key: Option<&String>, entry: &Tree) -> Result<(), FileError> {
        let number = number(at);
        let mut cells = Vec::new();
        let fault = match entry {
            Tree::Map(fields) => self.flatten("", fields, &mut cells, 0).err(),
            Tree::Nothing => None,
            Tree::Scalar(text) => Some(not_fields(key.map_or(text.as_str(), String::as_str))),
            Tree::List(_) => Some(not_fields(key.map_or("a list", String::as_str))),
        };
        self.grid.push(
            number,
            key.cloned(),
            cells.iter().map(String::as_str),
            fault,
        )
    }

    fn flatten(
        &mut self,
        path: &str,
        fields: &[(String, Tree)],
        cells: &mut Vec<String>,
        depth: u32,
    ) -> Result<(), String> {
        const DEEPEST: u32 = 6;
        for (key, value) in fields {
            let name = if path.is_empty() {
                key.clone()
            } else {
                format!("{path}.{key}")
            };
            let text = match value {
                Tree::Map(inner) if depth < DEEPEST => {
                    self.flatten(&name, inner, cells, depth + 1)?;
                    continue;
                }
                Tree::List(values) if values.iter().any(|v| matches!(v, Tree::Scalar(_))) => {
                    let words: Vec<&str> = values
                        .iter()
                        .map(Tree::plain)
                        .filter(|w| !w.is_empty())
                        .collect();
                    words.join("; ")
                }
                Tree::Map(_) | Tree::List(_) => continue,
                Tree::Nothing | Tree::Scalar(_) => value.plain().to_owned(),
            };
            let column = self.column(name)?;
            if cells.len() <= column {
                cells.resize(column + 1, String::new());
            }
            if let Some(cell) = cells.get_mut(column).filter(|cell| cell.is_empty()) {
                *cell = text;
            }
        }
        Ok(())
    }

    fn column(&mut self, name: String) -> Result<usize, String> {
        if let Some(at) = self.at.get(&name) {
            return Ok(*at);
        }
        if self.headers.len() == MAX_COLUMNS {
            return Err(format!(
                "The file has more than {MAX_COLUMNS} different fields by this entry."
            ));
        }
        self.headers.push(name.clone());
        self.at.insert(name, self.headers.len() - 1);
        Ok(self.headers.len() - 1)
    }
}

fn not_fields(what: &str) -> String {
    let shown: String = what.chars().take(40).collect();
    format!("“{shown}” is not a set of fields such as name, email and role.")
}
