//! Columns of a matrix that are no level of their own: ratings beside a level, tracks among the levels, texts across everything.

use std::collections::HashMap;

use super::grid::View;
use super::part::FilePart;
use super::vocabulary::{names_a_track, part_of};

/// Columns headed "Rating" or "Example" again and again among the levels hold those of the level on their left.
pub(super) fn beside_levels(
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
pub(super) fn sections(
    view: View<'_>,
    header: usize,
    is_level: &dyn Fn(usize) -> bool,
) -> Vec<usize> {
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
pub(super) fn spans_all(view: View<'_>, column: usize) -> bool {
    let Some(anchor) = (0..view.height()).find(|row| !view.get(*row, column).is_empty()) else {
        return false;
    };
    view.height() > 2
        && (0..view.height())
            .all(|row| row == anchor || view.merged_with(row, column) == Some((anchor, column)))
}
