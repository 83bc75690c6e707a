//! What every row of a matrix is: above its levels tracks and texts, below them texts about the levels, areas and competencies.

use super::grid::View;
use super::layout::SheetPlan;
use super::matrix_labels::LONGEST_LABEL;
use super::no_part::says_no_part;
use super::part::FilePart;
use super::vocabulary::{names_a_sum, names_a_track, part_of};
use crate::folding::folded;

pub(super) fn settle_rows(view: View<'_>, header: usize, below: bool, plan: &mut SheetPlan) {
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
    let mut headed_as_about_levels = false;
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
            headed_as_about_levels = part == FilePart::LevelGroup;
        } else if !area.is_empty() && area != label {
            zone = FilePart::Competency;
        }
        headed_as_about_levels &= zone == FilePart::LevelGroup;
        let alone = !filled.is_empty()
            && filled.iter().all(|c| !is_level(*c))
            && (filled.len() == 1 || covers(view, row, &is_level));
        let is_our_competency = plan.is_ours
            && row > header
            && columns
                .iter()
                .rposition(|part| *part == FilePart::Weight)
                .is_some_and(|c| !view.get(row, c).is_empty());
        let part = match part_of(label).or_else(|| people_of_level(headed_as_about_levels, label)) {
            _ if row == header || below && row == header + 1 => FilePart::Header,
            _ if repeats(view, header, row, &filled) => FilePart::Header,
            _ if is_our_competency => {
                zone = FilePart::Competency;
                FilePart::Competency
            }
            _ if says_no_part(label) && !alone => FilePart::Note,
            Some(FilePart::Level)
                if zone == FilePart::LevelGroup
                    && !alone
                    && names_other_levels(view, row, &is_level) =>
            {
                numbers_or_codes(view, row, &is_level)
            }
            Some(part @ (FilePart::LevelGroup | FilePart::Delegation)) if alone => {
                zone = part;
                headed_as_about_levels = part == FilePart::LevelGroup;
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

/// Whether a row called “Level” beside the one with the names holds short signs for the levels: “L3”, “4”.
fn names_other_levels(view: View<'_>, row: usize, is_level: &dyn Fn(usize) -> bool) -> bool {
    let mut texts = (0..view.width())
        .filter(|c| is_level(*c))
        .map(|c| view.get(row, c))
        .filter(|text| !text.is_empty())
        .peekable();
    texts.peek().is_some()
        && texts.all(|text| text.len() <= LONGEST_SIGN && text.chars().any(|c| c.is_numeric()))
}

/// Longer than “Grade 12” no sign for a level is, in bytes.
const LONGEST_SIGN: usize = 12;

/// Signs that are numbers are grades, others codes.
fn numbers_or_codes(view: View<'_>, row: usize, is_level: &dyn Fn(usize) -> bool) -> FilePart {
    let numbers = (0..view.width())
        .filter(|c| is_level(*c))
        .all(|c| view.get(row, c).trim().chars().all(|c| c.is_ascii_digit()));
    if numbers {
        FilePart::Grade
    } else {
        FilePart::Code
    }
}

fn group_of(text: &str) -> Option<FilePart> {
    part_of(text).filter(|part| matches!(part, FilePart::LevelGroup | FilePart::Delegation))
}

/// "People" is the span of a level below a heading that says the rows are about levels; elsewhere it is as likely a competency.
fn people_of_level(headed_as_about_levels: bool, label: &str) -> Option<FilePart> {
    (headed_as_about_levels && folded(label) == "people").then_some(FilePart::Span)
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
    // A row called so holds the tracks wherever it stands.
    let is_called_track = |row: usize| {
        labels
            .iter()
            .any(|c| part_of(view.get(row, *c)) == Some(FilePart::Track))
            && (0..view.width()).any(|c| is_level(c) && !view.get(row, c).is_empty())
    };
    let called = (header + 1..view.height()).any(is_called_track);
    let mut tracks_known = called;
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
        let is_called_level = labels
            .iter()
            .any(|c| part_of(view.get(row, *c)) == Some(FilePart::Level));
        let part = match said {
            Some(part) if !over.is_empty() => part,
            _ if is_called_level && over.len() >= 2 && names_other_levels(view, row, is_level) => {
                numbers_or_codes(view, row, is_level)
            }
            _ if called && over.len() >= 2 => FilePart::Note,
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
