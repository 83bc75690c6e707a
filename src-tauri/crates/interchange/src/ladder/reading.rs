//! A file as understood: what every line and key is, the ladder that comes of it, and what could not be placed.

use std::collections::HashMap;

use rungs_domain::ladder::Ladder;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::folding::folded;

use super::assemble::{LevelReading, assemble};
use super::builder::Builder;
use super::choices::{LadderChoices, LineAxis, SheetLayout};
use super::contexts::{contexts, has_own_areas, settle};
use super::depths::{depth_key, depths};
use super::fate::{Fate, Reason};
use super::grid::{cell_name, column_name};
use super::known::{Known, KnownNames};
use super::layout::{Context, Guess, Sense, SheetPlan, plan};
use super::outline::Node;
use super::outline_reading::{OutlineFate, Walk};
use super::part::{FilePart, Names, offered, offered_for_keys, part_of};
use super::sheet_fates::SheetFates;
use super::source::{LadderFormat, LadderSource, Sheet};
use super::{list, matrix};

/// One row or column, as it is shown for correcting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct LineReading {
    pub axis: LineAxis,
    /// As a spreadsheet numbers it, columns counted from 1.
    pub at: u32,
    /// `3` or `B`.
    pub name: String,
    /// The first text on it, shortened.
    pub text: String,
    pub part: FilePart,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SheetReading {
    /// 1-based, as choices name it.
    pub sheet: u32,
    /// Name of the sheet or of the heading above the table; empty for a file of one table.
    pub name: String,
    /// None when nothing on it names levels.
    pub layout: Option<SheetLayout>,
    /// The row or column that names levels, or the columns of a list.
    pub header: Option<u32>,
    /// No word told which way round it is.
    pub guessed: bool,
    /// Columns, and the rows that are not rows of competencies like any other.
    pub lines: Vec<LineReading>,
    /// What a row may be said to be.
    pub row_parts: Vec<FilePart>,
    pub column_parts: Vec<FilePart>,
    /// Rows and columns of the sheet that hold something.
    pub rows: u32,
    pub columns: u32,
}

/// A key of YAML or JSON, or a depth of names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct KeyReading {
    pub key: String,
    /// What is called so, shortened.
    pub text: String,
    /// How often it occurs.
    pub count: u32,
    /// None when it was not understood.
    pub part: Option<FilePart>,
}

/// Something of the file that is not in the ladder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Unplaced {
    #[serde(rename = "where")]
    pub place: String,
    pub text: String,
    pub reason: String,
}

/// Where something stands, what it says, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CellFate {
    pub place: String,
    pub text: String,
    pub fate: Fate,
}

#[derive(Debug)]
pub struct LadderReading<'s> {
    pub format: LadderFormat,
    /// The ladder that would become the draft.
    pub ladder: Option<Ladder>,
    /// Why there is none.
    pub problem: Option<String>,
    pub levels: Vec<LevelReading>,
    pub sheets: Vec<SheetReading>,
    pub keys: Vec<KeyReading>,
    /// What a key may be said to be.
    pub key_parts: Vec<FilePart>,
    /// What was derived and what should be looked at.
    pub remarks: Vec<String>,
    source: &'s LadderSource,
    sheet_fates: Vec<SheetFates>,
    outline_fates: Vec<OutlineFate>,
}

/// Lines of one sheet shown for correcting.
const MOST_LINES: usize = 400;
/// Letters of a text shown where a person only needs to know which one it is.
const SHOWN: usize = 160;

impl LadderSource {
    /// Understands the file with corrections. The same source, choices and known names give the same reading.
    #[must_use]
    pub fn understand(&self, choices: &LadderChoices, known: Known<'_>) -> LadderReading<'_> {
        let mut builder = Builder::new(KnownNames::of(known));
        let mut reading = LadderReading {
            format: self.format,
            ladder: None,
            problem: None,
            levels: Vec::new(),
            sheets: Vec::new(),
            keys: Vec::new(),
            key_parts: offered_for_keys(),
            remarks: self.remarks.clone(),
            source: self,
            sheet_fates: Vec::new(),
            outline_fates: Vec::new(),
        };
        if let Some(ladder) = &self.exact {
            reading.ladder = Some(ladder.clone());
            reading.levels = as_it_is(ladder);
            if let Some(outline) = &self.outline {
                let mut walk = Walk {
                    builder: &mut builder,
                    choices,
                    depths: &[],
                    has_tables: false,
                    heads: &HashMap::new(),
                    fates: Vec::new(),
                };
                walk.leave_node(outline, Reason::BelowHolder);
                reading.outline_fates = walk.fates;
            }
            reading.sheet_fates = self
                .sheets
                .iter()
                .map(|s| SheetFates::of(&s.grid))
                .collect();
            for fates in &mut reading.sheet_fates {
                fates.none_placed(Reason::BelowHolder);
            }
            return reading;
        }
        let mut plans = self.plans(&builder, choices);
        let held = self.headings_hold(&builder, &plans);
        if held {
            for (at, (plan, _)) in plans.iter_mut().enumerate() {
                if choices.sheet(number(at)).is_none() {
                    *plan = None;
                }
            }
        }
        let has_tables = !held && plans.iter().any(|(plan, _)| plan.is_some());
        let heads = heads(&plans);
        self.read_outline(&mut builder, choices, has_tables, &heads, &mut reading);
        let unread = if held {
            Reason::HeadingsHold
        } else {
            Reason::NoLevel
        };
        self.read_sheets(&mut builder, choices, &plans, unread, &mut reading);
        let done = assemble(builder, &choices.levels, &self.name);
        reading.remarks.extend(done.remarks);
        reading.ladder = done.ladder;
        reading.problem = done.problem;
        reading.levels = done.levels;
        reading
    }

    /// How every sheet is to be read, and what its place says. A sheet without any word for a level is guessed at only when no
    /// other one has any.
    fn plans(
        &self,
        builder: &Builder<'_>,
        choices: &LadderChoices,
    ) -> Vec<(Option<SheetPlan>, Context)> {
        let sense = Sense {
            known: &builder.known,
        };
        let mut contexts = contexts(&self.sheets, sense);
        let plan_all = |guess: Guess, contexts: &[Context]| -> Vec<Option<SheetPlan>> {
            self.sheets
                .iter()
                .zip(contexts)
                .enumerate()
                .map(|(at, (sheet, context))| {
                    plan(
                        &sheet.grid,
                        context,
                        &builder.known,
                        choices.sheet(number(at)),
                        guess,
                    )
                })
                .collect()
        };
        let mut plans = plan_all(Guess::Forbidden, &contexts);
        let understood =
            |p: &Option<SheetPlan>| p.as_ref().is_some_and(|p| p.layout != SheetLayout::LeftOut);
        if !plans.iter().any(understood) {
            let guessed = plan_all(Guess::Allowed, &contexts);
            // A text without a table of levels is told by its headings.
            let outlined = self.outline.as_ref().is_some_and(|o| !o.kids.is_empty());
            if !outlined || self.sheets.iter().all(|s| s.line.is_none()) {
                plans = guessed;
            }
        }
        let levels: Vec<Vec<String>> = self
            .sheets
            .iter()
            .zip(&plans)
            .map(|(sheet, plan)| {
                plan.as_ref()
                    .map_or_else(Vec::new, |plan| level_names(sheet, plan))
            })
            .collect();
        settle(&mut contexts, &levels);
        for (context, plan) in contexts.iter_mut().zip(&plans) {
            if plan
                .as_ref()
                .is_some_and(|p| has_own_areas(&p.columns, &p.rows))
            {
                context.area = None;
            }
        }
        plans.into_iter().zip(contexts).collect()
    }

    /// Whether the headings of a text hold its ladder, and its tables only list or compare the levels: more is said below
    /// headings that name levels than in the tables, none of which stands below such a heading.
    fn headings_hold(&self, builder: &Builder<'_>, plans: &[(Option<SheetPlan>, Context)]) -> bool {
        let Some(outline) = &self.outline else {
            return false;
        };
        let sense = Sense {
            known: &builder.known,
        };
        let tables = || {
            self.sheets
                .iter()
                .zip(plans)
                .filter(|(sheet, (plan, _))| sheet.line.is_some() && plan.is_some())
        };
        if tables().next().is_none() || tables().any(|(_, (_, context))| context.level.is_some()) {
            return false;
        }
        let cells: usize = tables().map(|(sheet, _)| sheet.grid.filled()).sum();
        let (levels, texts) = below_levels(outline, sense);
        levels > 1 && texts > 1 && texts >= cells
    }

    fn read_outline(
        &self,
        builder: &mut Builder<'_>,
        choices: &LadderChoices,
        has_tables: bool,
        heads: &HashMap<String, FilePart>,
        reading: &mut LadderReading<'_>,
    ) {
        let Some(outline) = &self.outline else { return };
        // Front matter that says more than a title and a date may be the ladder itself.
        let front = outline.front.as_deref();
        for (root, has_tables) in front
            .map(|f| (f, false))
            .into_iter()
            .chain([(outline, has_tables)])
        {
            let levels = builder.levels.len();
            let sense = Sense {
                known: &builder.known,
            };
            let depths = depths(root, sense, choices, has_tables);
            let is_body = std::ptr::eq(root, outline);
            let mut walk = Walk {
                builder,
                choices,
                depths: &depths,
                has_tables,
                heads,
                fates: Vec::new(),
            };
            if is_body && front.is_some() && levels > 0 && !has_tables {
                walk.leave_node(root, Reason::BelowHolder);
            } else {
                walk.read(root);
            }
            let fates = walk.fates;
            reading.outline_fates.extend(fates);
            for (at, depth) in depths.iter().enumerate() {
                reading.keys.push(KeyReading {
                    key: depth_key(at),
                    text: shortened(
                        &depth
                            .names
                            .iter()
                            .take(6)
                            .map(String::as_str)
                            .collect::<Vec<_>>()
                            .join(", "),
                    ),
                    count: u32::try_from(depth.names.len()).unwrap_or(u32::MAX),
                    part: depth.part,
                });
            }
            keys(root, choices, &mut reading.keys);
        }
    }

    fn read_sheets(
        &self,
        builder: &mut Builder<'_>,
        choices: &LadderChoices,
        plans: &[(Option<SheetPlan>, Context)],
        unread: Reason,
        reading: &mut LadderReading<'_>,
    ) {
        for (at, (sheet, (plan, context))) in self.sheets.iter().zip(plans).enumerate() {
            let mut fates = SheetFates::of(&sheet.grid);
            match plan {
                None => fates.none_placed(unread),
                Some(plan) => match plan.layout {
                    SheetLayout::LeftOut => fates.none_placed(Reason::LeftOut),
                    SheetLayout::List => {
                        list::read(&sheet.grid, plan, context, builder, &mut fates);
                    }
                    SheetLayout::LevelsAcross | SheetLayout::LevelsDown => {
                        let blanks = choices.blanks.unwrap_or_default();
                        matrix::read(&sheet.grid, plan, context, blanks, builder, &mut fates);
                    }
                },
            }
            if plan.as_ref().is_some_and(|p| p.guessed) {
                reading.remarks.push(format!(
                    "No word{} tells which cells name levels; Rungs guessed. Look whether rows and columns are what they should be.",
                    if sheet.name.is_empty() { String::new() } else { format!(" on “{}”", sheet.name) }
                ));
            }
            reading
                .sheets
                .push(sheet_reading(sheet, number(at), plan.as_ref()));
            reading.sheet_fates.push(fates);
        }
        let empty: Vec<&str> = self
            .sheets
            .iter()
            .filter(|s| s.grid.is_empty())
            .map(|s| s.name.as_str())
            .collect();
        if !empty.is_empty() {
            reading
                .remarks
                .push(format!("Nothing stands on “{}”.", empty.join("”, “")));
        }
    }
}

impl LadderReading<'_> {
    /// Every cell, key, heading and text with its fate, in the order of the file.
    pub fn fates(&self) -> impl Iterator<Item = CellFate> + '_ {
        let outline = self.outline_fates.iter().map(|o| CellFate {
            place: o.place.to_string(),
            text: o.text.clone(),
            fate: o.fate,
        });
        let sheets = self.source.sheets.iter().zip(&self.sheet_fates).enumerate();
        let cells = sheets.flat_map(move |(at, (sheet, fates))| {
            fates.all().map(move |(row, column, fate)| CellFate {
                place: self.place(at, sheet, row, column),
                text: sheet.grid.whole(row, column).to_owned(),
                fate,
            })
        });
        outline.chain(cells)
    }

    /// How many pieces of the file are not in the ladder.
    #[must_use]
    pub fn unplaced_count(&self) -> usize {
        let is_unplaced = |fate: &Fate| matches!(fate, Fate::NotPlaced(_));
        self.outline_fates
            .iter()
            .filter(|o| is_unplaced(&o.fate))
            .count()
            + self
                .sheet_fates
                .iter()
                .flat_map(SheetFates::all)
                .filter(|(_, _, f)| is_unplaced(f))
                .count()
    }

    /// What is not in the ladder, with place and reason.
    pub fn unplaced(&self) -> impl Iterator<Item = Unplaced> + '_ {
        let outline = self.outline_fates.iter().filter_map(|o| match o.fate {
            Fate::NotPlaced(reason) => Some(Unplaced {
                place: o.place.to_string(),
                text: o.text.clone(),
                reason: reason.words().to_owned(),
            }),
            _ => None,
        });
        let sheets = self.source.sheets.iter().zip(&self.sheet_fates).enumerate();
        let cells = sheets.flat_map(move |(at, (sheet, fates))| {
            fates
                .all()
                .filter_map(move |(row, column, fate)| match fate {
                    Fate::NotPlaced(reason) => Some(Unplaced {
                        place: self.place(at, sheet, row, column),
                        text: sheet.grid.whole(row, column).to_owned(),
                        reason: reason.words().to_owned(),
                    }),
                    _ => None,
                })
        });
        outline.chain(cells)
    }

    fn place(&self, at: usize, sheet: &Sheet, row: usize, column: usize) -> String {
        let cell = cell_name(sheet.grid.row_number(row), sheet.grid.column_number(column));
        match (sheet.line, self.source.sheets.len()) {
            (Some(line), _) => format!("table {} (line {line}), {cell}", at + 1),
            (None, 1) => cell,
            (None, _) => format!("{}, {cell}", sheet.name),
        }
    }
}

/// How many headings name levels, and how many texts stand below them.
fn below_levels(node: &Node, sense: Sense<'_, '_>) -> (usize, usize) {
    node.kids
        .iter()
        .fold((0, 0), |(levels, texts), (_, key, kid)| {
            let said = texts_in(kid);
            if sense.names_a_level(key) && said > 0 {
                (levels + 1, texts + said)
            } else {
                let (more, said) = below_levels(kid, sense);
                (levels + more, texts + said)
            }
        })
}

fn texts_in(node: &Node) -> usize {
    let below: usize = node.kids.iter().map(|(_, _, kid)| texts_in(kid)).sum();
    node.texts.len() + below
}

/// Headings that name the competency of a table below them, or its area, folded.
fn heads(plans: &[(Option<SheetPlan>, Context)]) -> HashMap<String, FilePart> {
    let headed = plans
        .iter()
        .filter(|(plan, _)| plan.as_ref().is_some_and(|p| p.about_heading));
    headed
        .flat_map(|(_, context)| {
            let area = context.about_in.iter().map(|name| (name, FilePart::Area));
            let about = context
                .about
                .iter()
                .map(|name| (name, FilePart::Competency));
            area.chain(about)
        })
        .map(|(name, part)| (folded(name), part))
        .collect()
}

/// The levels of a file in our own format, about which there is nothing to decide.
fn as_it_is(ladder: &Ladder) -> Vec<LevelReading> {
    let level = |l: &rungs_domain::ladder::Level| LevelReading {
        name: l.name.clone(),
        found_on: l.track.0.clone(),
        code: l.code.0.clone(),
        track: ladder
            .track(&l.track)
            .map_or_else(String::new, |t| t.name.clone()),
        grade: l.grade,
        known_as: None,
        expectations: u32::try_from(l.expectations.len()).unwrap_or(u32::MAX),
    };
    ladder.levels.iter().map(level).collect()
}

fn number(at: usize) -> u32 {
    u32::try_from(at + 1).unwrap_or(u32::MAX)
}

fn level_names(sheet: &Sheet, plan: &SheetPlan) -> Vec<String> {
    let view = plan.view(&sheet.grid);
    let header = plan.header.filter(|_| plan.layout != SheetLayout::List);
    header.map_or_else(Vec::new, |row| {
        (0..view.width())
            .filter(|c| plan.columns.get(*c) == Some(&FilePart::Level))
            .map(|c| view.get(row, c).to_owned())
            .filter(|t| !t.is_empty())
            .collect()
    })
}

fn sheet_reading(sheet: &Sheet, number: u32, plan: Option<&SheetPlan>) -> SheetReading {
    let name = sheet
        .headings
        .last()
        .cloned()
        .unwrap_or_else(|| sheet.name.clone());
    let mut reading = SheetReading {
        sheet: number,
        name,
        layout: None,
        header: None,
        guessed: false,
        lines: Vec::new(),
        row_parts: Vec::new(),
        column_parts: Vec::new(),
        rows: u32::try_from(sheet.grid.height()).unwrap_or(u32::MAX),
        columns: u32::try_from(sheet.grid.width()).unwrap_or(u32::MAX),
    };
    let Some(plan) = plan else { return reading };
    let view = plan.view(&sheet.grid);
    reading.layout = Some(plan.layout);
    let things = offered(plan.layout, Names::Things);
    let rows = offered(plan.layout, Names::Rows);
    (reading.row_parts, reading.column_parts) = if plan.layout == SheetLayout::LevelsDown {
        (things, rows)
    } else {
        (rows, things)
    };
    reading.guessed = plan.guessed;
    reading.header = plan.header.map(|row| view.row_number(row));
    if plan.layout == SheetLayout::LeftOut {
        return reading;
    }
    let line = |axis: LineAxis, at: u32, text: &str, part: FilePart| LineReading {
        axis,
        at,
        name: if axis == LineAxis::Row {
            at.to_string()
        } else {
            column_name(at)
        },
        text: shortened(text),
        part,
    };
    let (row_axis, column_axis) = if plan.layout == SheetLayout::LevelsDown {
        (LineAxis::Column, LineAxis::Row)
    } else {
        (LineAxis::Row, LineAxis::Column)
    };
    for (at, part) in plan.columns.iter().enumerate().take(MOST_LINES) {
        let named = plan.header.map_or("", |row| view.filled(row, at));
        let first = || {
            (0..view.height())
                .map(|row| view.get(row, at))
                .find(|t| !t.is_empty())
                .unwrap_or("")
        };
        let cells = plan
            .cells
            .get(at)
            .filter(|_| *part == FilePart::Level)
            .filter(|c| **c != FilePart::Behaviour);
        let text = if named.is_empty() { first() } else { named };
        reading.lines.push(line(
            column_axis,
            view.column_number(at),
            text,
            cells.copied().unwrap_or(*part),
        ));
    }
    for (at, part) in plan.rows.iter().enumerate() {
        let plain = matches!(part, FilePart::Data | FilePart::Competency);
        if (plain && plan.layout == SheetLayout::List) || reading.lines.len() >= MOST_LINES * 2 {
            continue;
        }
        // A row of a competency is known by its competency, not by the area before it.
        let own = plan
            .columns
            .iter()
            .position(|p| p == part && *part == FilePart::Competency)
            .map(|c| view.get(at, c));
        let text = own
            .into_iter()
            .chain((0..view.width()).map(|c| view.get(at, c)))
            .find(|t| !t.is_empty())
            .unwrap_or("");
        reading
            .lines
            .push(line(row_axis, view.row_number(at), text, *part));
    }
    reading
}

/// Every key that is a word for a part or was chosen to be one, once, with how often it occurs.
fn keys(root: &Node, choices: &LadderChoices, list: &mut Vec<KeyReading>) {
    for (_, key, kid) in &root.kids {
        if let Some(part) = choices.key(key).or_else(|| part_of(key)) {
            if let Some(known) = list.iter_mut().find(|k| k.key == *key) {
                known.count = known.count.saturating_add(1);
            } else if list.len() < MOST_LINES {
                list.push(KeyReading {
                    key: key.clone(),
                    text: shortened(kid.texts.first().map_or("", |t| t.text.as_str())),
                    count: 1,
                    part: Some(part),
                });
            }
        }
        keys(kid, choices, list);
    }
    for item in &root.items {
        keys(item, choices, list);
    }
}

fn shortened(text: &str) -> String {
    let line: String = text
        .chars()
        .take(SHOWN)
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    line.trim().to_owned()
}
