//! A list: every row one expectation, with level, competency and text in columns; blank cells go on from the row above.

use super::choices::SheetLayout;
use super::grid::View;
use super::layout::{Context, LOOKED_AT, Sense, SheetPlan};
use super::part::{LadderPart, part_of};

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
        let parts: Vec<Option<LadderPart>> = (0..view.width())
            .map(|c| part_of(view.filled(row, c)))
            .collect();
        let has = |wanted: &[LadderPart]| parts.iter().flatten().any(|p| wanted.contains(p));
        let says = has(&[
            LadderPart::Behaviour,
            LadderPart::Proficiency,
            LadderPart::Description,
            LadderPart::Example,
            LadderPart::Text,
        ]);
        let things = has(&[LadderPart::Competency, LadderPart::Area]);
        let level = has(&[LadderPart::Level, LadderPart::Grade]) || context.level.is_some();
        let (levels, _) = sense.levels_among((0..view.width()).map(|c| view.get(row, c)));
        let deep = row + 1 < view.height();
        (says && things && level && levels < 2 && deep)
            .then(|| columns_named(view, row, &parts, context))
    })
}

fn columns_named(
    view: View<'_>,
    header: usize,
    parts: &[Option<LadderPart>],
    context: &Context,
) -> SheetPlan {
    let mut plan = SheetPlan::new(SheetLayout::List, view, Some(header), 100);
    let has = |wanted: LadderPart| parts.contains(&Some(wanted));
    let no_level = !has(LadderPart::Level) && context.level.is_none();
    let mut taken: Vec<LadderPart> = Vec::new();
    for (at, part) in parts.iter().enumerate() {
        let text = view.filled(header, at);
        let part = match part {
            Some(LadderPart::Grade) if no_level => LadderPart::Level,
            Some(LadderPart::Description)
                if !has(LadderPart::Behaviour) && !has(LadderPart::Proficiency) =>
            {
                LadderPart::Behaviour
            }
            Some(LadderPart::Area) if !has(LadderPart::Competency) => LadderPart::Competency,
            Some(LadderPart::Name) if !has(LadderPart::Competency) => LadderPart::Competency,
            Some(LadderPart::Title) => LadderPart::Note,
            Some(part) => *part,
            // A second column of text beside the first, whatever it is called.
            None if text.is_empty() => LadderPart::Note,
            None => LadderPart::Note,
        };
        let part = if taken.contains(&part) && !part.is_of_expectation() {
            LadderPart::Note
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
            Some(header) if row < header => LadderPart::Text,
            Some(header)
                if row == header
                    || (0..view.width()).all(|c| view.get(row, c) == view.get(header, c)) =>
            {
                LadderPart::Header
            }
            _ => LadderPart::Data,
        };
        if let Some(slot) = plan.rows.get_mut(row) {
            *slot = part;
        }
    }
    if let Some(slot) = plan.rows.iter_mut().find(|p| **p == LadderPart::Text) {
        *slot = LadderPart::Title;
    }
}

/// A list without a header: one column repeats names of levels, texts stand to its right.
pub(super) fn without_header(view: View<'_>, sense: Sense<'_, '_>) -> Option<SheetPlan> {
    if view.width() < 2 || view.height() < 3 {
        return None;
    }
    let of_column = |column: usize| {
        let texts: Vec<&str> = (0..view.height())
            .map(|row| view.get(row, column))
            .filter(|t| !t.is_empty())
            .collect();
        let (different, levels) = sense.levels_among(texts.iter().copied());
        (levels >= 2 && levels * 10 >= texts.len() * 6).then_some((different, levels))
    };
    let level = (0..view.width())
        .filter(|c| of_column(*c).is_some())
        .max_by_key(|c| of_column(*c).map(|(d, n)| (n, d)))?;
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
    let mut set = |column: usize, part: LadderPart| {
        if let Some(slot) = plan.columns.get_mut(column) {
            *slot = part;
        }
    };
    set(level, LadderPart::Level);
    set(text, LadderPart::Behaviour);
    if let Some(column) = names.pop() {
        set(column, LadderPart::Competency);
    }
    if let Some(column) = names.pop() {
        set(column, LadderPart::Area);
    }
    rows(view, None, &mut plan);
    plan
}

/// A list because somebody said so.
pub(super) fn bare(view: View<'_>, sense: Sense<'_, '_>, header: Option<usize>) -> SheetPlan {
    if let Some(header) = header {
        let parts: Vec<Option<LadderPart>> = (0..view.width())
            .map(|c| part_of(view.filled(header, c)))
            .collect();
        return columns_named(view, header, &parts, &Context::default());
    }
    without_header(view, sense).unwrap_or_else(|| by_place(view, 0))
}
