//! A matrix seen with its levels across: which row names them, and what every other row and column is.

use std::collections::{HashMap, HashSet};

use crate::folding::folded;

use super::choices::SheetLayout;
use super::grid::View;
use super::layout::{LOOKED_AT, Sense, SheetPlan};
use super::part::{FilePart, names_a_sum, names_a_track, part_of};

/// A name in a label column is rarely longer; what is, is a note.
const LONGEST_LABEL: usize = 120;
/// Surer than any row of names.
const OUR_OWN: usize = 1_000_000;
/// The most levels a matrix without any word for one is believed to have.
const MOST_GUESSED: usize = 30;

/// The matrix with its levels named in a row; none when no row names two levels.
pub(super) fn plan(
    view: View<'_>,
    layout: SheetLayout,
    sense: Sense<'_, '_>,
    header: Option<usize>,
) -> Option<SheetPlan> {
    // Codes of levels may look more like names of levels than the names do.
    let scored = |row: usize| {
        let own = is_our_header(view, row).then_some(OUR_OWN);
        own.or_else(|| score(view, row, sense))
    };
    let (header, score) = match header {
        Some(row) => (row, scored(row).unwrap_or(0)),
        None => (0..view.height().min(LOOKED_AT))
            .filter_map(|row| scored(row).map(|score| (row, score)))
            .max_by_key(|(row, score)| (*score, std::cmp::Reverse(*row)))?,
    };
    let names_a_level = |column: usize| sense.names_a_level(view.filled(header, column));
    let unknown = |column: usize| {
        let text = view.get(header, column);
        !text.is_empty() && part_of(text).is_none()
    };
    // In a matrix of ours whatever no head is called is a level, also before the first that a word tells.
    let is_ours = is_our_header(view, header);
    let first =
        (0..view.width()).find(|column| names_a_level(*column) || is_ours && unknown(*column));
    let is_level = |column: usize| names_a_level(column) || Some(column) == first;
    Some(with_header(view, layout, header, first, score, &is_level))
}

/// Names of levels may be words that no list has; the matrix we write ourselves is known by the heads around them.
fn is_our_header(view: View<'_>, row: usize) -> bool {
    let parts: Vec<Option<FilePart>> = (0..view.width())
        .map(|c| part_of(view.get(row, c)))
        .collect();
    [
        FilePart::Area,
        FilePart::Competency,
        FilePart::Code,
        FilePart::AreaCode,
        FilePart::Weight,
    ]
    .into_iter()
    .all(|part| parts.contains(&Some(part)))
}

/// How many different levels a row names, or none when it cannot be the row that names them.
fn score(view: View<'_>, row: usize, sense: Sense<'_, '_>) -> Option<usize> {
    let texts = || {
        (0..view.width())
            .map(|column| (column, view.get(row, column)))
            .filter(|(_, text)| !text.is_empty())
    };
    let mut different = HashSet::new();
    let mut columns: Vec<usize> = Vec::new();
    let mut others = 0;
    for (column, text) in texts() {
        if let Some(words) = sense.words_of_level(text) {
            different.insert(words);
            columns.push(column);
        } else if text.len() > 1 && part_of(text).is_none() {
            others += 1;
        }
    }
    let different = different.len();
    if different < 2 || different * 10 < columns.len() * 7 || different <= others {
        return None;
    }
    // Something must stand below, or it is a list of names.
    let holds = |below: usize| columns.iter().any(|c| !view.get(below, *c).is_empty());
    (row + 1..view.height()).any(holds).then(|| {
        let labelled =
            texts().any(|(_, t)| matches!(part_of(t), Some(FilePart::Competency | FilePart::Area)));
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
                FilePart::Area | FilePart::Competency | FilePart::Level | FilePart::Track
            )
        });
    // Competencies named at the side mean levels across; failing a word, the shorter axis holds the levels.
    let score = match corner {
        Some(FilePart::Area | FilePart::Competency) => 1000,
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
    plan.beside = beside_levels(view, header, first, is_level);
    let sections = sections(view, header, is_level);
    for column in 0..view.width() {
        let text = view.filled(header, column);
        if plan.beside.get(column) == Some(&true) {
            if let (Some(slot), Some(cells), Some(part)) = (
                plan.columns.get_mut(column),
                plan.cells.get_mut(column),
                part_of(text),
            ) {
                (*slot, *cells) = (FilePart::Level, part);
            }
            continue;
        }
        if spans_all(view, column)
            && let Some(slot) = plan.columns.get_mut(column)
        {
            *slot = FilePart::Text;
            continue;
        }
        let sub = below
            .then(|| part_of(view.get(header + 1, column)))
            .flatten();
        let part = match part_of(text) {
            _ if is_level(column) => Some(FilePart::Level),
            Some(part)
                if column < first || !matches!(part, FilePart::Level | FilePart::Behaviour) =>
            {
                Some(part)
            }
            // A name no word list has, among the levels.
            _ if column >= first && !text.is_empty() => Some(FilePart::Level),
            _ if column > first && sub.is_some_and(FilePart::is_of_expectation) => {
                Some(FilePart::Level)
            }
            _ => None,
        };
        if let Some(slot) = plan.columns.get_mut(column) {
            *slot = part.unwrap_or(FilePart::Data);
        }
        if let (Some(cells), Some(sub)) = (
            plan.cells.get_mut(column),
            sub.filter(|s| s.is_of_expectation()),
        ) {
            *cells = sub;
        }
    }
    settle_labels(view, header, first, &mut plan);
    for column in sections {
        if let Some(slot) = plan.columns.get_mut(column) {
            *slot = FilePart::Track;
        }
    }
    settle_repeated(view, header, first, &mut plan);
    settle_rows(view, header, below, &mut plan);
    plan
}

/// Columns headed "Rating" or "Example" again and again among the levels hold those of the level on their left.
fn beside_levels(
    view: View<'_>,
    header: usize,
    first: usize,
    is_level: &dyn Fn(usize) -> bool,
) -> Vec<bool> {
    let part = |column: usize| {
        let part = part_of(view.get(header, column));
        part.filter(|p| p.is_of_expectation() && column > first && !is_level(column))
    };
    let mut counts: HashMap<FilePart, usize> = HashMap::new();
    for part in (0..view.width()).filter_map(part) {
        *counts.entry(part).or_default() += 1;
    }
    (0..view.width())
        .map(|column| part(column).is_some_and(|p| counts.get(&p).is_some_and(|n| *n > 1)))
        .collect()
}

/// Names with nothing below them among the levels, such as "Individual contributors": tracks of the levels that follow.
fn sections(view: View<'_>, header: usize, is_level: &dyn Fn(usize) -> bool) -> Vec<usize> {
    let levels: Vec<usize> = (0..view.width()).filter(|c| is_level(*c)).collect();
    let (Some(first), Some(last)) = (levels.first(), levels.last()) else {
        return Vec::new();
    };
    let bare = |column: usize| {
        let text = view.get(header, column);
        !text.is_empty()
            && (0..view.height()).all(|row| {
                row == header
                    || view.get(row, column).is_empty() && view.merged_with(row, column).is_none()
            })
    };
    let found: Vec<usize> = (0..*last)
        .filter(|c| bare(*c) && !is_level(*c) && part_of(view.get(header, *c)).is_none())
        .collect();
    let named = found.iter().any(|c| names_a_track(view.get(header, *c)));
    // Levels nobody has filled in yet look the same, but the first track stands before the first level.
    let leads = found.len() > 1 && found.first().is_some_and(|c| c < first);
    if named || leads { found } else { Vec::new() }
}

/// Whether one text stands across everything, as a footnote does.
fn spans_all(view: View<'_>, column: usize) -> bool {
    let Some(anchor) = (0..view.height()).find(|row| !view.get(*row, column).is_empty()) else {
        return false;
    };
    view.height() > 2
        && (0..view.height())
            .all(|row| row == anchor || view.merged_with(row, column) == Some((anchor, column)))
}

/// The names of the rows given again further on, as a header is repeated on every page.
fn settle_repeated(view: View<'_>, header: usize, first: usize, plan: &mut SheetPlan) {
    let Some(names) = plan.columns.iter().position(|p| *p == FilePart::Competency) else {
        return;
    };
    for column in (first..view.width()).filter(|c| *c != names) {
        let filled: Vec<usize> = (0..view.height())
            .filter(|row| *row != header && !view.get(*row, column).is_empty())
            .collect();
        let again = filled.len() > 1
            && filled
                .iter()
                .all(|row| view.get(*row, column) == view.get(*row, names));
        if let Some(slot) = plan.columns.get_mut(column).filter(|_| again) {
            *slot = FilePart::Header;
        }
    }
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
        .filter(|t| part_of(t).is_some_and(FilePart::is_of_expectation))
        .count();
    named >= 2 && named * 2 > texts.len()
}

/// Columns before the levels that no word names: the last short one holds competencies, the one before it areas.
fn settle_labels(view: View<'_>, header: usize, first: usize, plan: &mut SheetPlan) {
    let has = |plan: &SheetPlan, part: FilePart| plan.columns.contains(&part);
    // Columns headed "Level" or "Name" at the side of a matrix of levels hold what the rows are.
    for column in 0..first {
        if let Some(slot @ (FilePart::Level | FilePart::Name | FilePart::Track | FilePart::Grade)) =
            plan.columns.get_mut(column)
        {
            *slot = FilePart::Data;
        }
    }
    let unnamed: Vec<usize> = (0..first)
        .filter(|column| {
            plan.columns.get(*column) == Some(&FilePart::Data)
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
    let mut set = |column: usize, part: FilePart| {
        if let Some(slot) = plan.columns.get_mut(column) {
            *slot = part;
        }
    };
    for part in [FilePart::Competency, FilePart::Area] {
        if !has_part(view, first, header, part)
            && let Some(column) = short.pop()
        {
            set(column, part);
        }
    }
    let competency = plan.columns.iter().position(|p| *p == FilePart::Competency);
    for column in unnamed {
        let late = competency.is_some_and(|c| column > c);
        if plan.columns.get(column) == Some(&FilePart::Data)
            && late
            && !has(plan, FilePart::Description)
            && let Some(slot) = plan.columns.get_mut(column)
        {
            *slot = FilePart::Description;
        }
    }
    for slot in &mut plan.columns {
        if *slot == FilePart::Data {
            *slot = FilePart::Note;
        }
    }
    // Areas alone at the side are what is rated.
    if !has(plan, FilePart::Competency)
        && let Some(slot) = plan.columns.iter_mut().find(|p| **p == FilePart::Area)
    {
        *slot = FilePart::Competency;
    }
}

fn has_part(view: View<'_>, first: usize, header: usize, part: FilePart) -> bool {
    (0..first).any(|column| part_of(view.filled(header, column)) == Some(part))
}

fn settle_rows(view: View<'_>, header: usize, below: bool, plan: &mut SheetPlan) {
    let columns = plan.columns.clone();
    let is_level = |c: usize| columns.get(c) == Some(&FilePart::Level);
    let labels: Vec<usize> = (0..view.width())
        .filter(|c| matches!(columns.get(*c), Some(FilePart::Area | FilePart::Competency)))
        .collect();
    let area_column = columns.iter().position(|p| *p == FilePart::Area);
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
    let mut zone = FilePart::LevelGroup;
    let end = end_of_table(view, header, &is_level, &columns);
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
        } else if let Some(part @ (FilePart::LevelGroup | FilePart::Delegation)) = group_of(area) {
            zone = part;
        } else if !area.is_empty() && area != label {
            zone = FilePart::Competency;
        }
        let alone = !filled.is_empty()
            && filled.iter().all(|c| !is_level(*c))
            && (filled.len() == 1 || covers(view, row, &is_level));
        let part = match part_of(label) {
            _ if row == header || below && row == header + 1 => FilePart::Header,
            _ if repeats(view, header, row, &filled) => FilePart::Header,
            Some(part @ (FilePart::LevelGroup | FilePart::Delegation)) if alone => {
                zone = part;
                FilePart::Header
            }
            Some(part @ (FilePart::Track | FilePart::TrackText | FilePart::TrackCode))
                if !alone && zone == FilePart::LevelGroup =>
            {
                part
            }
            Some(part)
                if part.is_of_level()
                    && (zone == FilePart::LevelGroup || part.is_of_level_for_certain())
                    && !alone =>
            {
                part
            }
            None if row >= end || is_sum(view, row, label, &is_level) => FilePart::Note,
            _ if zone == FilePart::Delegation && !alone => FilePart::Delegation,
            _ if alone => {
                zone = FilePart::Competency;
                let at = filled.first().copied();
                let in_area = at.is_some() && at == area_column;
                let text = at.map_or("", |c| view.get(row, c));
                let labelled = at.is_some_and(|c| labels.contains(&c));
                if text.len() > LONGEST_LABEL || !labelled {
                    FilePart::Note
                } else if in_area || !has_areas {
                    FilePart::Area
                } else {
                    FilePart::Competency
                }
            }
            _ => {
                zone = FilePart::Competency;
                FilePart::Competency
            }
        };
        if let Some(slot) = plan.rows.get_mut(row) {
            *slot = part;
        }
    }
}

/// The first row of what stands below the table, such as a legend: after the last row that says something of a level, and either
/// set off by a blank row or with no name in the column of competencies.
fn end_of_table(
    view: View<'_>,
    header: usize,
    is_level: &dyn Fn(usize) -> bool,
    columns: &[FilePart],
) -> usize {
    let says = |row: usize| {
        (0..view.width()).any(|c| {
            is_level(c) && (!view.get(row, c).is_empty() || view.merged_with(row, c).is_some())
        })
    };
    let Some(last) = (header + 1..view.height()).rev().find(|row| says(*row)) else {
        return view.height();
    };
    let named = |row: usize| {
        (0..view.width())
            .any(|c| columns.get(c) == Some(&FilePart::Competency) && !view.get(row, c).is_empty())
    };
    // Blank rows are not in the view; their numbers are missing.
    let attached = (last + 1..view.height())
        .take_while(|row| view.row_number(*row) == view.row_number(*row - 1) + 1);
    attached.filter(|row| named(*row)).last().unwrap_or(last) + 1
}

/// A row of sums or means of the ratings above it.
fn is_sum(view: View<'_>, row: usize, label: &str, is_level: &dyn Fn(usize) -> bool) -> bool {
    let first = (0..view.width())
        .map(|c| view.get(row, c))
        .find(|text| !text.is_empty())
        .unwrap_or("");
    (names_a_sum(label) || names_a_sum(first))
        && (0..view.width())
            .filter(|c| is_level(*c))
            .map(|c| view.get(row, c))
            .all(|text| text.chars().all(|c| c.is_numeric() || " .,%/".contains(c)))
}

fn group_of(text: &str) -> Option<FilePart> {
    part_of(text).filter(|part| matches!(part, FilePart::LevelGroup | FilePart::Delegation))
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
                        FilePart::Track | FilePart::TrackText | FilePart::TrackCode
                    )
            });
        let tracks = over.len() >= 2 || over.iter().any(|c| names_a_track(view.get(row, *c)));
        let part = match said {
            Some(part) if !over.is_empty() => part,
            _ if tracks
                && !tracks_known
                && filled.iter().all(|c| is_level(*c) || labels.contains(c)) =>
            {
                FilePart::Track
            }
            _ => FilePart::Text,
        };
        tracks_known |= part == FilePart::Track;
        if let Some(slot) = plan.rows.get_mut(row) {
            *slot = part;
        }
    }
    // The first line of text is the name of the whole.
    if let Some(slot) = plan
        .rows
        .iter_mut()
        .take(header)
        .find(|p| **p == FilePart::Text)
    {
        *slot = FilePart::Title;
    }
}
