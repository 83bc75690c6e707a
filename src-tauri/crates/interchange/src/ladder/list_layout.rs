//! A list: every row one expectation, with level, competency and text in columns; blank cells go on from the row above.

use super::choices::SheetLayout;
use super::grid::View;
use super::layout::{Context, LOOKED_AT, Sense, SheetPlan};
use super::part::FilePart;
use super::vocabulary::part_of;

/// The list whose header names its columns; none when no row does.
pub(super) fn plan(
    view: View<'_>,
    context: &Context,
    sense: Sense<'_, '_>,
    header: Option<usize>,
) -> Option<SheetPlan> {
    let rows: Vec<usize> = match header {
        Some(row) => vec![row],
        None => (0..view.height().min(LOOKED_AT)).collect(),
    };
    rows.into_iter().find_map(|row| {
        let parts = parts_of(view, row, context, sense);
        let has = |wanted: &[FilePart]| parts.iter().flatten().any(|p| wanted.contains(p));
        let says = has(&[
            FilePart::Behaviour,
            FilePart::Proficiency,
            FilePart::Description,
            FilePart::Example,
            FilePart::Text,
        ]);
        let things = has(&[FilePart::Competency, FilePart::Area]);
        let level = has(&[FilePart::Level, FilePart::Grade]) || context.level.is_some();
        let (levels, _) = sense.levels_among((0..view.width()).map(|c| view.get(row, c)));
        let deep = row + 1 < view.height();
        // Columns for levels and for what they expect alone: the heading above says of which competency.
        let all_known = (0..view.width())
            .zip(&parts)
            .all(|(c, part)| part.is_some() || view.filled(row, c).is_empty());
        let headed = !things && all_known && context.about.is_some() && context.level.is_none();
        (says && (things || headed) && level && levels < 2 && deep).then(|| {
            let mut plan = columns_named(view, row, &parts, context, sense);
            plan.about_heading = headed;
            plan
        })
    })
}

/// What the columns are by their heads; where none is called a level, the one that names levels all the way down.
fn parts_of(
    view: View<'_>,
    header: usize,
    context: &Context,
    sense: Sense<'_, '_>,
) -> Vec<Option<FilePart>> {
    let mut parts: Vec<Option<FilePart>> = (0..view.width())
        .map(|c| part_of(view.filled(header, c)))
        .collect();
    let named = parts
        .iter()
        .flatten()
        .any(|p| matches!(p, FilePart::Level | FilePart::Grade));
    // Other heads must be known, or any row of names would do.
    let known = parts.iter().flatten().count();
    if named || context.level.is_some() || known < 2 {
        return parts;
    }
    let unknown = (0..view.width()).find(|column| {
        let texts = || {
            (header + 1..view.height().min(header + LOOKED_AT))
                .map(|row| view.get(row, *column))
                .filter(|text| !text.is_empty())
        };
        let (different, levels) = sense.levels_among(texts());
        let is_head = !view.get(header, *column).is_empty() && parts.get(*column) == Some(&None);
        is_head && different >= 2 && levels * 10 >= texts().count() * 6
    });
    if let Some(slot) = unknown.and_then(|column| parts.get_mut(column)) {
        *slot = Some(FilePart::Level);
    }
    parts
}

fn columns_named(
    view: View<'_>,
    header: usize,
    parts: &[Option<FilePart>],
    context: &Context,
    sense: Sense<'_, '_>,
) -> SheetPlan {
    let mut plan = SheetPlan::new(SheetLayout::List, view, Some(header), 100);
    let has = |wanted: FilePart| parts.contains(&Some(wanted));
    let no_level = !has(FilePart::Level) && context.level.is_none();
    let mut taken: Vec<FilePart> = Vec::new();
    for (at, part) in parts.iter().enumerate() {
        let text = view.filled(header, at);
        let part = match part {
            Some(FilePart::Grade) if no_level => FilePart::Level,
            Some(FilePart::Description)
                if !has(FilePart::Behaviour) && !has(FilePart::Proficiency) =>
            {
                FilePart::Behaviour
            }
            Some(FilePart::Area) if !has(FilePart::Competency) => FilePart::Competency,
            Some(FilePart::Name) if !has(FilePart::Competency) => FilePart::Competency,
            Some(FilePart::Title) => FilePart::Note,
            Some(part) => *part,
            // A second column of text beside the first, whatever it is called.
            None if text.is_empty() => FilePart::Note,
            None => FilePart::Note,
        };
        let part = if taken.contains(&part) && !part.is_of_expectation() {
            FilePart::Note
        } else {
            part
        };
        taken.push(part);
        if let Some(slot) = plan.columns.get_mut(at) {
            *slot = part;
        }
    }
    rows(view, Some(header), &mut plan);
    let levels = (0..view.width()).find(|c| plan.columns.get(*c) == Some(&FilePart::Level));
    if let Some(levels) = levels {
        remarks_below(view, levels, sense, &mut plan);
    }
    plan
}

/// Rows that close a list, such as a legend: one text alone in the column of the levels that names none.
fn remarks_below(view: View<'_>, levels: usize, sense: Sense<'_, '_>, plan: &mut SheetPlan) {
    let names_any = (0..view.height()).any(|row| sense.names_a_level(view.get(row, levels)));
    for row in (0..view.height()).rev() {
        let text = view.get(row, levels);
        let alone = !text.is_empty()
            && (0..view.width()).all(|c| c == levels || view.get(row, c).is_empty());
        let is_data = plan.rows.get(row) == Some(&FilePart::Data);
        if !names_any || !alone || !is_data || sense.names_a_level(text) {
            return;
        }
        if let Some(slot) = plan.rows.get_mut(row) {
            *slot = FilePart::Note;
        }
    }
}

fn rows(view: View<'_>, header: Option<usize>, plan: &mut SheetPlan) {
    for row in 0..view.height() {
        let part = match header {
            Some(header) if row < header => FilePart::Text,
            Some(header)
                if row == header
                    || (0..view.width()).all(|c| view.get(row, c) == view.get(header, c)) =>
            {
                FilePart::Header
            }
            _ => FilePart::Data,
        };
        if let Some(slot) = plan.rows.get_mut(row) {
            *slot = part;
        }
    }
    if let Some(slot) = plan.rows.iter_mut().find(|p| **p == FilePart::Text) {
        *slot = FilePart::Title;
    }
}

/// A list without a header: one column repeats names of levels, texts stand to its right.
pub(super) fn without_header(view: View<'_>, sense: Sense<'_, '_>) -> Option<SheetPlan> {
    if view.width() < 2 || view.height() < 3 {
        return None;
    }
    // A part of a long list tells as much as the whole.
    let looked_at = view.height().min(300);
    let of_column = |column: usize| {
        let texts: Vec<&str> = (0..looked_at)
            .map(|row| view.get(row, column))
            .filter(|t| !t.is_empty())
            .collect();
        let (different, levels) = sense.levels_among(texts.iter().copied());
        (levels >= 2 && levels * 10 >= texts.len() * 6).then_some((levels, different, column))
    };
    let (_, _, level) = (0..view.width()).filter_map(of_column).max()?;
    (view.width() > 2 || level == 0).then(|| by_place(view, level))
}

fn by_place(view: View<'_>, level: usize) -> SheetPlan {
    let mut plan = SheetPlan::new(SheetLayout::List, view, None, 50);
    let last = view.width() - 1;
    let text = if level == last {
        last.saturating_sub(1)
    } else {
        last
    };
    let mut names: Vec<usize> = (0..view.width())
        .filter(|c| *c != level && *c != text)
        .collect();
    let mut set = |column: usize, part: FilePart| {
        if let Some(slot) = plan.columns.get_mut(column) {
            *slot = part;
        }
    };
    set(level, FilePart::Level);
    set(text, FilePart::Behaviour);
    if let Some(column) = names.pop() {
        set(column, FilePart::Competency);
    }
    if let Some(column) = names.pop() {
        set(column, FilePart::Area);
    }
    rows(view, None, &mut plan);
    plan
}

/// A list because somebody said so.
pub(super) fn bare(view: View<'_>, sense: Sense<'_, '_>, header: Option<usize>) -> SheetPlan {
    let context = Context::default();
    let header = header.or_else(|| header_of(view));
    if let Some(header) = header {
        let parts = parts_of(view, header, &context, sense);
        return columns_named(view, header, &parts, &context, sense);
    }
    without_header(view, sense).unwrap_or_else(|| by_place(view, 0))
}

/// The row in which the most cells are words for parts, two or more of them; none when there is no such row.
fn header_of(view: View<'_>) -> Option<usize> {
    let known = |row: usize| {
        let parts = (0..view.width()).filter_map(|c| part_of(view.get(row, c)));
        parts.count()
    };
    (0..view.height().min(LOOKED_AT))
        .filter(|row| known(*row) >= 2)
        .max_by_key(|row| (known(*row), std::cmp::Reverse(*row)))
}
