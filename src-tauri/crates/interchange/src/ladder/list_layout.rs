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
        let parts: Vec<Option<FilePart>> = (0..view.width())
            .map(|c| part_of(view.filled(row, c)))
            .collect();
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
            let mut plan = columns_named(view, row, &parts, context);
            plan.about_heading = headed;
            plan
        })
    })
}

fn columns_named(
    view: View<'_>,
    header: usize,
    parts: &[Option<FilePart>],
    context: &Context,
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
    plan
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
    if let Some(header) = header {
        let parts: Vec<Option<FilePart>> = (0..view.width())
            .map(|c| part_of(view.filled(header, c)))
            .collect();
        return columns_named(view, header, &parts, &Context::default());
    }
    without_header(view, sense).unwrap_or_else(|| by_place(view, 0))
}
