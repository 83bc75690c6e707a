//! A ladder file opened: its sheets and its outline, before anything is understood.

use rungs_domain::ladder::Ladder;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::source::{
    CellComment, Container, TextFormat, Tree, Wanted, WorkbookSheets, container, decode_text,
    delimited_cells, of_text, parse_yaml, refuse_too_large, workbook_sheets,
};
use crate::{FileError, ladder_file};

use super::grid::Grid;
use super::markdown;
use super::outline::Node;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum LadderFormat {
    Delimited,
    Workbook,
    Yaml,
    Json,
    Markdown,
}

/// One sheet of a workbook, one table of a text, or a whole CSV file.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    /// Name of the sheet; empty for a file that is one table.
    pub name: String,
    pub grid: Grid,
    /// Headings above a table in a text, the nearest last.
    pub headings: Vec<String>,
    /// Line of a text on which the table begins.
    pub line: Option<u32>,
    /// Comments on its cells.
    pub comments: Vec<CellComment>,
    /// The workbook does not show it, and so it is read only when somebody asks for it.
    pub is_hidden: bool,
}

/// Everything that reading the bytes costs; understanding it again with other choices costs little.
#[derive(Debug)]
pub struct LadderSource {
    pub(super) name: String,
    pub(super) format: LadderFormat,
    /// The ladder itself when the file is in our own format.
    pub(super) exact: Option<Ladder>,
    pub(super) sheets: Vec<Sheet>,
    pub(super) outline: Option<Node>,
    pub(super) remarks: Vec<String>,
}

impl LadderSource {
    /// Reads a file; `name` is its name without its folder.
    ///
    /// # Errors
    /// Every code of [`FileErrorCode`](crate::FileErrorCode) but `unreadable`, `no_header` and `mapping`.
    pub fn open(bytes: &[u8], name: &str) -> Result<Self, FileError> {
        refuse_too_large(bytes)?;
        if bytes.is_empty() {
            return Err(Wanted::Ladder.empty(name));
        }
        match container(bytes, name, Wanted::Ladder)? {
            Container::Workbook(kind) => Self::of_sheets(workbook_sheets(bytes, kind)?, name),
            Container::Text => Self::of_text(bytes, name),
        }
    }

    /// The name of the file.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The ladder of a file in our own format, for which there is nothing to decide.
    #[must_use]
    pub fn exact(&self) -> Option<&Ladder> {
        self.exact.as_ref()
    }

    fn bare(name: &str, format: LadderFormat) -> Self {
        Self {
            name: name.to_owned(),
            format,
            exact: None,
            sheets: Vec::new(),
            outline: None,
            remarks: Vec::new(),
        }
    }

    fn of_sheets(read: WorkbookSheets, name: &str) -> Result<Self, FileError> {
        let mut source = Self::bare(name, LadderFormat::Workbook);
        let mut hidden = Vec::new();
        for sheet in read.sheets {
            let grid = match Grid::new(unguarded(sheet.cells), &sheet.merged, &sheet.name) {
                Ok(grid) => grid,
                // Nobody looks at it in the workbook, so it must not keep the rest from being read.
                Err(_) if sheet.is_hidden => {
                    source.remarks.push(format!(
                        "The hidden sheet “{}” is larger than any ladder and was not read.",
                        sheet.name
                    ));
                    continue;
                }
                Err(error) => return Err(error),
            };
            if sheet.is_hidden && !grid.is_empty() {
                hidden.push(sheet.name.clone());
            }
            source.sheets.push(Sheet {
                grid,
                name: sheet.name,
                comments: sheet.comments,
                is_hidden: sheet.is_hidden,
                ..Sheet::default()
            });
        }
        if source.sheets.iter().all(|sheet| sheet.grid.is_empty()) {
            return Err(Wanted::Ladder.empty(name));
        }
        if !hidden.is_empty() {
            source.remarks.push(format!(
                "The workbook hides “{}”, so it was not read. Say how it is laid out to read it, too.",
                hidden.join("”, “")
            ));
        }
        if !read.past.is_empty() {
            source.remarks.push(format!(
                "The workbook has more sheets than are read; left out are “{}”.",
                read.past.join("”, “")
            ));
        }
        Ok(source)
    }

    fn of_text(bytes: &[u8], name: &str) -> Result<Self, FileError> {
        let decoded = decode_text(bytes, name, Wanted::Ladder)?;
        let text = decoded.trim_start_matches('\u{feff}');
        if text.chars().all(|c| c.is_whitespace() || c.is_control()) {
            return Err(Wanted::Ladder.empty(name));
        }
        if markdown::is_markdown(text, name) {
            return Self::of_markdown(text, name);
        }
        match of_text(text, name)? {
            TextFormat::Json(tree) => Self::of_tree(&tree, text, name, LadderFormat::Json),
            TextFormat::Yaml(tree) => Self::of_tree(&tree, text, name, LadderFormat::Yaml),
            TextFormat::Delimited if markdown::has_markdown(text) => Self::of_markdown(text, name),
            TextFormat::Delimited => {
                let (cells, remarks) = delimited_cells(text, name, Wanted::Ladder)?;
                let mut source = Self::bare(name, LadderFormat::Delimited);
                source.remarks = remarks;
                source.sheets.push(Sheet {
                    grid: Grid::new(unguarded(cells), &[], name)?,
                    ..Sheet::default()
                });
                Ok(source)
            }
        }
    }

    /// Our own format is taken as it is; a file that means to be in it and has a fault is refused with its line.
    fn of_tree(
        tree: &Tree,
        text: &str,
        name: &str,
        format: LadderFormat,
    ) -> Result<Self, FileError> {
        let mut source = Self::bare(name, format);
        if is_our_own(tree) {
            source.exact = Some(ladder_file::read(text.as_bytes(), name)?);
        } else {
            source.outline = Some(Node::of_tree(tree)?);
        }
        Ok(source)
    }

    fn of_markdown(text: &str, name: &str) -> Result<Self, FileError> {
        let mut source = Self::bare(name, LadderFormat::Markdown);
        let read = markdown::read(text)?;
        let mut outline = read.outline;
        if let Some(front) = &read.front_matter {
            let tree = parse_yaml(front)?;
            if is_our_own(&tree) {
                source.exact = Some(ladder_file::read(front.as_bytes(), name)?);
            }
            outline.front = Some(Box::new(Node::of_tree(&tree)?));
        }
        for table in read.tables {
            source.sheets.push(Sheet {
                grid: Grid::new(table.cells, &table.merged, name)?.with_links(),
                headings: table.headings,
                line: Some(table.line),
                ..Sheet::default()
            });
        }
        source.sheets.retain(|sheet| !sheet.grid.is_empty());
        source.outline = Some(outline);
        Ok(source)
    }
}

/// The four lists that no ladder of ours lacks.
fn is_our_own(tree: &Tree) -> bool {
    let Tree::Map(pairs) = tree else { return false };
    let is_list = |wanted: &str| {
        pairs
            .iter()
            .any(|(key, value)| key == wanted && matches!(value, Tree::List(_)))
    };
    ["tracks", "areas", "competencies", "levels"]
        .into_iter()
        .all(is_list)
}

/// Our own exports set an apostrophe before what a spreadsheet program would take for a formula.
fn unguarded(mut cells: Vec<(u32, u32, String)>) -> Vec<(u32, u32, String)> {
    for (_, _, text) in &mut cells {
        if let Some(rest) = text.strip_prefix('\'')
            && rest.starts_with(['=', '+', '-', '@', '\t', '\r'])
        {
            *text = rest.to_owned();
        }
        if text.contains('\r') {
            *text = text.replace("\r\n", "\n").replace('\r', "\n");
        }
    }
    cells
}
