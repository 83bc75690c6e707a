//! Which way round a sheet is, which row names its levels or columns, and what every row and column is.

use std::collections::HashSet;

use crate::folding::{folded, has_more_words_than};

use super::choices::{LineAxis, SheetChoice, SheetLayout};
use super::grid::{Grid, View};
use super::known::KnownNames;
use super::list_layout;
use super::matrix_layout;
use super::part::FilePart;
use super::vocabulary::{MOST_WORDS_OF_LEVEL, behind_a_code, names_a_level};

/// Rows looked through for the one that names the levels.
pub(super) const LOOKED_AT: usize = 40;

/// No name of a level is longer, in bytes.
const LONGEST_NAME: usize = 160;

/// What the place of a sheet says about all that is on it: its name, or the headings above it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Context {
    pub track: Option<String>,
    pub level: Option<String>,
    pub area: Option<String>,
    /// The heading right above a table that names no competencies, and the one above that.
    pub about: Option<String>,
    pub about_in: Option<String>,
    /// The name of a sheet said it, not headings.
    pub from_sheet: bool,
}

/// A sheet as it is about to be read; rows and columns are those of the view.
#[derive(Debug, Clone)]
pub(super) struct SheetPlan {
    pub layout: SheetLayout,
    pub header: Option<usize>,
    pub columns: Vec<FilePart>,
    pub rows: Vec<FilePart>,
    /// In a matrix, what the cells of a column say about level and competency.
    pub cells: Vec<FilePart>,
    /// In a matrix, columns that belong to the level on their left: its ratings beside its behaviours.
    pub beside: Vec<bool>,
    /// The whole list is about the competency its heading names.
    pub about_heading: bool,
    /// No word told which way round it is.
    pub guessed: bool,
    /// The matrix we write ourselves, known by its heads.
    pub is_ours: bool,
    score: usize,
}

impl SheetPlan {
    pub fn new(layout: SheetLayout, view: View<'_>, header: Option<usize>, score: usize) -> Self {
        Self {
            layout,
            header,
            columns: vec![FilePart::Note; view.width()],
            rows: vec![FilePart::Note; view.height()],
            cells: vec![FilePart::Behaviour; view.width()],
            beside: vec![false; view.width()],
            about_heading: false,
            guessed: false,
            is_ours: false,
            score,
        }
    }

    pub fn view<'a>(&self, grid: &'a Grid) -> View<'a> {
        View {
            grid,
            turned: self.layout == SheetLayout::LevelsDown,
        }
    }
}

/// The plan of a sheet as it is understood or as chosen; none when nothing on it names levels.
pub(super) fn plan(
    grid: &Grid,
    context: &Context,
    known: &KnownNames<'_>,
    choice: Option<&SheetChoice>,
    guess: Guess,
) -> Option<SheetPlan> {
    if grid.is_empty() {
        return None;
    }
    let mut plan = proposed(grid, context, known, choice, guess)?;
    if let Some(choice) = choice {
        correct(&mut plan, grid, choice);
    }
    Some(plan)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Guess {
    Allowed,
    Forbidden,
}

fn proposed(
    grid: &Grid,
    context: &Context,
    known: &KnownNames<'_>,
    choice: Option<&SheetChoice>,
    guess: Guess,
) -> Option<SheetPlan> {
    let straight = View {
        grid,
        turned: false,
    };
    let turned = View { grid, turned: true };
    let sense = Sense { known };
    let at = |view: View<'_>| {
        let wanted = choice.and_then(|c| c.header)?;
        (0..view.height()).find(|row| view.row_number(*row) == wanted)
    };
    match choice.and_then(|c| c.layout) {
        Some(SheetLayout::LeftOut) => {
            return Some(SheetPlan::new(SheetLayout::LeftOut, straight, None, 0));
        }
        Some(SheetLayout::List) => {
            return list_layout::plan(straight, context, sense, at(straight))
                .or_else(|| Some(list_layout::bare(straight, sense, at(straight))));
        }
        Some(layout) => {
            let view = if layout == SheetLayout::LevelsDown {
                turned
            } else {
                straight
            };
            return matrix_layout::plan(view, layout, sense, at(view))
                .or_else(|| matrix_layout::guessed(view, layout, sense));
        }
        None => {}
    }
    if let Some(list) = list_layout::plan(straight, context, sense, at(straight)) {
        return Some(list);
    }
    let across = matrix_layout::plan(straight, SheetLayout::LevelsAcross, sense, at(straight));
    let down = matrix_layout::plan(turned, SheetLayout::LevelsDown, sense, None);
    match (across, down) {
        (Some(a), Some(d)) => return Some(if d.score > a.score { d } else { a }),
        (Some(one), None) | (None, Some(one)) => return Some(one),
        (None, None) => {}
    }
    if let Some(list) = list_layout::without_header(straight, sense) {
        return Some(list);
    }
    (guess == Guess::Allowed).then(|| guessed(straight, turned, sense))?
}

/// Nothing names a level: the corner may say which axis is which, else the shorter one holds the levels.
fn guessed(straight: View<'_>, turned: View<'_>, sense: Sense<'_, '_>) -> Option<SheetPlan> {
    let across = matrix_layout::guessed(straight, SheetLayout::LevelsAcross, sense);
    let down = matrix_layout::guessed(turned, SheetLayout::LevelsDown, sense);
    match (across, down) {
        (Some(a), Some(d)) => Some(if d.score > a.score { d } else { a }),
        (one, other) => one.or(other),
    }
}

/// Lines that somebody said something about.
fn correct(plan: &mut SheetPlan, grid: &Grid, choice: &SheetChoice) {
    let view = plan.view(grid);
    let (row_axis, column_axis) = match plan.layout {
        SheetLayout::LevelsDown => (LineAxis::Column, LineAxis::Row),
        _ => (LineAxis::Row, LineAxis::Column),
    };
    for (at, part) in plan.rows.iter_mut().enumerate() {
        if let Some(wanted) = choice.line(row_axis, view.row_number(at)) {
            *part = wanted;
        }
    }
    for (at, part) in plan.columns.iter_mut().enumerate() {
        if let Some(wanted) = choice.line(column_axis, view.column_number(at)) {
            // Under a level a column may hold examples or ratings only.
            if wanted.is_of_expectation() && *part == FilePart::Level {
                if let Some(cells) = plan.cells.get_mut(at) {
                    *cells = wanted;
                }
            } else {
                *part = wanted;
                if let Some(beside) = plan.beside.get_mut(at) {
                    *beside = false;
                }
            }
        }
    }
}

/// Telling names of levels by words and by what the workspace has.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sense<'s, 'k> {
    pub known: &'s KnownNames<'k>,
}

impl Sense<'_, '_> {
    pub fn names_a_level(self, text: &str) -> bool {
        self.words_of_level(text).is_some()
    }

    /// The folded words of a text that names a level.
    pub fn words_of_level(self, text: &str) -> Option<String> {
        // A sentence is put aside before its letters are taken apart.
        let most = MOST_WORDS_OF_LEVEL.max(self.known.most_words_of_level());
        if text.is_empty() || text.len() > LONGEST_NAME {
            return None;
        }
        // What stands in brackets tells more of the level and may be long.
        let name = behind_a_code(text).unwrap_or(text);
        let name = name.split(['(', '（']).next().unwrap_or(name);
        if has_more_words_than(name, most) {
            return None;
        }
        let words = folded(text);
        (names_a_level(text, &words) || self.known.level_of(text, &words).is_some())
            .then_some(words)
    }

    /// Different names of levels among texts, and how many texts name one.
    pub fn levels_among<'a>(self, texts: impl Iterator<Item = &'a str>) -> (usize, usize) {
        let mut seen = HashSet::new();
        let mut count = 0;
        for words in texts.filter_map(|text| self.words_of_level(text)) {
            count += 1;
            seen.insert(words);
        }
        (seen.len(), count)
    }
}

impl SheetPlan {
    pub fn scored(mut self, more: usize) -> Self {
        self.score += more;
        self
    }
}
