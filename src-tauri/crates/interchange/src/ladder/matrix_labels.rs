//! What stands before the levels of a matrix: areas, competencies, what they are, and remarks.

use super::grid::View;
use super::layout::SheetPlan;
use super::part::FilePart;
use super::vocabulary::part_of;

/// A name in a label column is rarely longer; what is, is a note.
pub(super) const LONGEST_LABEL: usize = 120;

/// Columns before the levels that no word names: the last short one holds competencies, the one before it areas.
pub(super) fn settle_labels(view: View<'_>, header: usize, first: usize, plan: &mut SheetPlan) {
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

/// The names of the rows given again further on, as a header is repeated on every page.
pub(super) fn settle_repeated(view: View<'_>, header: usize, first: usize, plan: &mut SheetPlan) {
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
