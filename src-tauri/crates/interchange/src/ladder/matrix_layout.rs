//! A matrix seen with its levels across: which row names them, and what every other row and column is.

use std::collections::HashSet;

use crate::folding::folded;

use super::choices::SheetLayout;
use super::grid::View;
use super::layout::{LOOKED_AT, Sense, SheetPlan};
use super::part::{LadderPart, names_a_track, part_of};

/// A name in a label column is rarely longer; what is, is a note.
const LONGEST_LABEL: usize = 120;
/// The most levels a matrix without any word for one is believed to have.
const MOST_GUESSED: usize = 30;

/// The matrix with its levels named in a row; none when no row names two levels.
pub(super) fn plan(
    view: View<'_>,
    layout: SheetLayout,
    sense: Sense<'_, '_>,
    header: Option<usize>,
) -> Option<SheetPlan> {
    let (header, score) = match header {
        Some(row) => (row, score(view, row, sense).unwrap_or(0)),
        None => (0..view.height().min(LOOKED_AT))
            .filter_map(|row| score(view, row, sense).map(|score| (row, score)))
            .max_by_key(|(row, score)| (*score, std::cmp::Reverse(*row)))?,
    };
    let is_level = |column: usize| sense.names_a_level(view.filled(header, column));
    let first = (0..view.width()).find(|column| is_level(*column));
    Some(with_header(view, layout, header, first, score, &is_level))
}

/// How many different levels a row names, or none when it cannot be the row that names them.
fn score(view: View<'_>, row: usize, sense: Sense<'_, '_>) -> Option<usize> {
    let texts = || {
        (0..view.width())
            .map(|column| view.get(row, column))
            .filter(|t| !t.is_empty())
    };
    let (different, levels) = sense.levels_among(texts());
    if different < 2 || different * 10 < levels * 7 {
        return None;
    }
    let others = texts()
        .filter(|text| !sense.names_a_level(text) && part_of(text).is_none() && text.len() > 1)
        .count();
    if different <= others {
        return None;
    }
    // Something must stand below, or it is a list of names.
    let holds = |below: usize| {
        (0..view.width())
            .any(|c| sense.names_a_level(view.get(row, c)) && !view.get(below, c).is_empty())
    };
    (row + 1..view.height()).any(holds).then(|| {
        let labelled =
            texts().any(|t| matches!(part_of(t), Some(LadderPart::Competency | LadderPart::Area)));
        different * 10 + usize::from(labelled) * 5
    })
}

/// The matrix when no word names a level: its first row with several names is believed.
pub(super) fn guessed(
    view: View<'_>,
    layout: SheetLayout,
    sense: Sense<'_, '_>,
) -> Option<SheetPlan> {
    let header = (0..view.height().min(LOOKED_AT)).find(|row| {
        let texts: Vec<&str> = (1..view.width())
            .map(|c| view.filled(*row, c))
            .filter(|t| !t.is_empty())
            .collect();
        let different: HashSet<String> = texts.iter().map(|t| folded(t)).collect();
        texts.len() >= 2
            && different.len() == texts.len()
            && texts.iter().all(|t| t.len() <= LONGEST_LABEL)
    })?;
    let names = (1..view.width())
        .filter(|c| !view.get(header, *c).is_empty())
        .count();
    let rows = view.height() - header - 1;
    if names > MOST_GUESSED || rows == 0 {
        return None;
    }
    let corner = (0..view.width())
        .filter_map(|c| part_of(view.get(header, c)))
        .find(|part| {
            matches!(
                part,
                LadderPart::Area | LadderPart::Competency | LadderPart::Level | LadderPart::Track
            )
        });
    // Competencies named at the side mean levels across; failing a word, the shorter axis holds the levels.
    let score = match corner {
        Some(LadderPart::Area | LadderPart::Competency) => 1000,
        Some(_) => 0,
        None => 500 + rows.min(400) - names,
    };
    let labels = (0..view.width()).take_while(|c| {
        let text = view.get(header, *c);
        *c == 0 || text.is_empty() || part_of(text).is_some()
    });
    let first = labels.count();
    let is_level = |column: usize| {
        let text = view.filled(header, column);
        column >= first && !text.is_empty() && part_of(text).is_none() || sense.names_a_level(text)
    };
    let mut plan = with_header(view, layout, header, Some(first), score, &is_level);
    plan.guessed = true;
    Some(plan)
}

fn with_header(
    view: View<'_>,
    layout: SheetLayout,
    header: usize,
    first: Option<usize>,
    score: usize,
    is_level: &dyn Fn(usize) -> bool,
) -> SheetPlan {
    let mut plan = SheetPlan::new(layout, view, Some(header), 0).scored(score);
    let first = first.unwrap_or(view.width());
    let below = sub_header(view, header, first);
    for column in 0..view.width() {
        let text = view.filled(header, column);
        let sub = below
            .then(|| part_of(view.get(header + 1, column)))
            .flatten();
        let part = match part_of(text) {
            _ if is_level(column) => Some(LadderPart::Level),
            Some(part)
                if column < first || !matches!(part, LadderPart::Level | LadderPart::Behaviour) =>
            {
                Some(part)
            }
            // A name no word list has, among the levels.
            _ if column >= first && !text.is_empty() => Some(LadderPart::Level),
            _ if column > first && sub.is_some_and(LadderPart::is_of_expectation) => {
                Some(LadderPart::Level)
            }
            _ => None,
        };
        if let Some(slot) = plan.columns.get_mut(column) {
            *slot = part.unwrap_or(LadderPart::Data);
        }
        if let (Some(cells), Some(sub)) = (
            plan.cells.get_mut(column),
            sub.filter(|s| s.is_of_expectation()),
        ) {
            *cells = sub;
        }
    }
    settle_labels(view, header, first, &mut plan);
    settle_rows(view, header, below, &mut plan);
    plan
}

/// Whether the row below the levels says what stands in their columns: behaviours, examples, ratings.
fn sub_header(view: View<'_>, header: usize, first: usize) -> bool {
    if header + 1 >= view.height() {
        return false;
    }
    let texts: Vec<&str> = (first..view.width())
        .map(|c| view.get(header + 1, c))
        .filter(|t| !t.is_empty())
        .collect();
    let named = texts
        .iter()
        .filter(|t| part_of(t).is_some_and(LadderPart::is_of_expectation))
        .count();
    named >= 2 && named * 2 > texts.len()
}

/// Columns before the levels that no word names: the last short one holds competencies, the one before it areas.
fn settle_labels(view: View<'_>, header: usize, first: usize, plan: &mut SheetPlan) {
    let has = |plan: &SheetPlan, part: LadderPart| plan.columns.contains(&part);
    // Columns headed "Level" or "Name" at the side of a matrix of levels hold what the rows are.
    for column in 0..first {
        if let Some(
            slot @ (LadderPart::Level | LadderPart::Name | LadderPart::Track | LadderPart::Grade),
        ) = plan.columns.get_mut(column)
        {
            *slot = LadderPart::Data;
        }
    }
    let unnamed: Vec<usize> = (0..first)
        .filter(|column| {
            plan.columns.get(*column) == Some(&LadderPart::Data)
                && (header + 1..view.height()).any(|row| !view.get(row, *column).is_empty())
        })
        .collect();
    let average = |column: usize| {
        let (count, length) = (header + 1..view.height())
            .map(|row| view.get(row, column).len())
            .filter(|length| *length > 0)
            .fold((0, 0), |(n, sum), length| (n + 1, sum + length));
        length / count.max(1)
    };
    let mut short: Vec<usize> = unnamed
        .iter()
        .copied()
        .filter(|c| average(*c) <= LONGEST_LABEL)
        .collect();
    if short.is_empty() {
        short = unnamed.iter().copied().take(1).collect();
    }
    let mut set = |column: usize, part: LadderPart| {
        if let Some(slot) = plan.columns.get_mut(column) {
            *slot = part;
        }
    };
    if !has_part(view, first, header, LadderPart::Competency) {
        if let Some(column) = short.pop() {
            set(column, LadderPart::Competency);
        }
    }
    if !has_part(view, first, header, LadderPart::Area) {
        if let Some(column) = short.pop() {
            set(column, LadderPart::Area);
        }
    }
    let competency = plan
        .columns
        .iter()
        .position(|p| *p == LadderPart::Competency);
    for column in unnamed {
        let late = competency.is_some_and(|c| column > c);
        if plan.columns.get(column) == Some(&LadderPart::Data)
            && late
            && !has(plan, LadderPart::Description)
        {
            if let Some(slot) = plan.columns.get_mut(column) {
                *slot = LadderPart::Description;
            }
        }
    }
    for slot in &mut plan.columns {
        if *slot == LadderPart::Data {
            *slot = LadderPart::Note;
        }
    }
    // Areas alone at the side are what is rated.
    if !has(plan, LadderPart::Competency) {
        if let Some(slot) = plan.columns.iter_mut().find(|p| **p == LadderPart::Area) {
            *slot = LadderPart::Competency;
        }
    }
}

fn has_part(view: View<'_>, first: usize, header: usize, part: LadderPart) -> bool {
    (0..first).any(|column| part_of(view.filled(header, column)) == Some(part))
}

fn settle_rows(view: View<'_>, header: usize, below: bool, plan: &mut SheetPlan) {
    let columns = plan.columns.clone();
    let is_level = |c: usize| columns.get(c) == Some(&LadderPart::Level);
    let labels: Vec<usize> = (0..view.width())
        .filter(|c| {
            matches!(
                columns.get(*c),
                Some(LadderPart::Area | LadderPart::Competency)
            )
        })
        .collect();
    let area_column = columns.iter().position(|p| *p == LadderPart::Area);
    let has_areas = area_column.is_some_and(|c| {
        (header + 1..view.height())
            .filter(|row| {
                !view.get(*row, c).is_empty()
                    && (0..view.width())
                        .filter(|o| !view.get(*row, *o).is_empty())
                        .count()
                        > 1
            })
            .count()
            > 0
    });
    above(view, header, &is_level, &labels, plan);
    // Rows about the levels themselves stand before the first competency, or below a heading that says so.
    let mut zone = LadderPart::LevelGroup;
    for row in header..view.height() {
        let filled: Vec<usize> = (0..view.width())
            .filter(|c| !view.get(row, *c).is_empty())
            .collect();
        let label = labels
            .iter()
            .rev()
            .map(|c| view.filled(row, *c))
            .find(|t| !t.is_empty())
            .unwrap_or("");
        let area = area_column.map_or("", |c| view.get(row, c));
        if row == header || below && row == header + 1 {
            // Words of the header are no areas.
        } else if let Some(part @ (LadderPart::LevelGroup | LadderPart::Delegation)) =
            group_of(area)
        {
            zone = part;
        } else if !area.is_empty() && area != label {
            zone = LadderPart::Competency;
        }
        let alone = !filled.is_empty()
            && filled.iter().all(|c| !is_level(*c))
            && (filled.len() == 1 || covers(view, row, &is_level));
        let part = match part_of(label) {
            _ if row == header || below && row == header + 1 => LadderPart::Header,
            _ if repeats(view, header, row, &filled) => LadderPart::Header,
            Some(part @ (LadderPart::LevelGroup | LadderPart::Delegation)) if alone => {
                zone = part;
                LadderPart::Header
            }
            Some(part @ (LadderPart::Track | LadderPart::TrackText | LadderPart::TrackCode))
                if !alone && zone == LadderPart::LevelGroup =>
            {
                part
            }
            Some(part) if part.is_of_level() && zone == LadderPart::LevelGroup && !alone => part,
            _ if zone == LadderPart::Delegation && !alone => LadderPart::Delegation,
            _ if alone => {
                zone = LadderPart::Competency;
                let at = filled.first().copied();
                let in_area = at.is_some() && at == area_column;
                let text = at.map_or("", |c| view.get(row, c));
                let labelled = at.is_some_and(|c| labels.contains(&c));
                if text.len() > LONGEST_LABEL || !labelled {
                    LadderPart::Note
                } else if in_area || !has_areas {
                    LadderPart::Area
                } else {
                    LadderPart::Competency
                }
            }
            _ => {
                zone = LadderPart::Competency;
                LadderPart::Competency
            }
        };
        if let Some(slot) = plan.rows.get_mut(row) {
            *slot = part;
        }
    }
}

fn group_of(text: &str) -> Option<LadderPart> {
    part_of(text).filter(|part| matches!(part, LadderPart::LevelGroup | LadderPart::Delegation))
}

/// Whether the cells below the levels are one merged region with the label.
fn covers(view: View<'_>, row: usize, is_level: &dyn Fn(usize) -> bool) -> bool {
    (0..view.width())
        .filter(|c| is_level(*c))
        .all(|c| view.merged_with(row, c).is_some_and(|(r, _)| r == row))
}

/// A header repeated on every page.
fn repeats(view: View<'_>, header: usize, row: usize, filled: &[usize]) -> bool {
    row != header
        && filled.len() > 1
        && filled
            .iter()
            .all(|c| view.get(row, *c) == view.get(header, *c))
}

/// Rows above the levels: tracks, texts about them, and the ladder's own name.
fn above(
    view: View<'_>,
    header: usize,
    is_level: &dyn Fn(usize) -> bool,
    labels: &[usize],
    plan: &mut SheetPlan,
) {
    let mut tracks_known = false;
    for row in (0..header).rev() {
        let filled: Vec<usize> = (0..view.width())
            .filter(|c| !view.get(row, *c).is_empty())
            .collect();
        let over: Vec<usize> = filled.iter().copied().filter(|c| is_level(*c)).collect();
        let said = filled
            .iter()
            .filter(|c| !is_level(**c))
            .find_map(|c| part_of(view.get(row, *c)))
            .filter(|part| {
                part.is_of_level()
                    || matches!(
                        part,
                        LadderPart::Track | LadderPart::TrackText | LadderPart::TrackCode
                    )
            });
        let tracks = over.len() >= 2 || over.iter().any(|c| names_a_track(view.get(row, *c)));
        let part = match said {
            Some(part) if !over.is_empty() => part,
            _ if tracks
                && !tracks_known
                && filled.iter().all(|c| is_level(*c) || labels.contains(c)) =>
            {
                LadderPart::Track
            }
            _ => LadderPart::Text,
        };
        tracks_known |= part == LadderPart::Track;
        if let Some(slot) = plan.rows.get_mut(row) {
            *slot = part;
        }
    }
    // The first line of text is the name of the whole.
    if let Some(slot) = plan
        .rows
        .iter_mut()
        .take(header)
        .find(|p| **p == LadderPart::Text)
    {
        *slot = LadderPart::Title;
    }
}
