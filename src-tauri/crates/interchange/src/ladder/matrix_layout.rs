//! A matrix seen with its levels across: which row names them, and which columns they are.

use std::collections::HashSet;

use crate::folding::folded;

use super::choices::SheetLayout;
use super::grid::View;
use super::layout::{LOOKED_AT, Sense, SheetPlan};
use super::matrix_columns::{beside_levels, sections, spans_all};
use super::matrix_labels::{LONGEST_LABEL, settle_labels, settle_repeated};
use super::matrix_rows::settle_rows;
use super::no_part::says_no_part;
use super::part::FilePart;
use super::vocabulary::part_of;

/// Surer than any row of names.
const OUR_OWN: usize = 1_000_000;
/// A row that says what stands at its side is rather the one with the names than a row with one or two more signs for levels.
const LABELLED: usize = 15;
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
    if let Some(ours) = our_levels(view, header) {
        let first = Some(ours.start);
        let is_level = |column: usize| ours.contains(&column);
        return Some(with_header(
            view, layout, header, first, score, true, &is_level,
        ));
    }
    let first =
        (0..view.width()).find(|column| names_a_level(*column) || is_ours && unknown(*column));
    let is_level = |column: usize| names_a_level(column) || Some(column) == first;
    Some(with_header(
        view, layout, header, first, score, is_ours, &is_level,
    ))
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

/// The columns of levels where the heads around them stand as we write them: there a level may be called “Grade”.
fn our_levels(view: View<'_>, row: usize) -> Option<std::ops::Range<usize>> {
    use FilePart as P;
    let parts: Vec<Option<P>> = (0..view.width())
        .map(|c| part_of(view.get(row, c)))
        .collect();
    let end = parts.len().checked_sub(3).filter(|end| *end > 3)?;
    let (before, after) = (parts.get(..3)?, parts.get(end..)?);
    (before == [Some(P::Area), Some(P::Competency), Some(P::Description)]
        && after == [Some(P::Code), Some(P::AreaCode), Some(P::Weight)])
    .then_some(3..end)
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
    let labelled =
        || texts().any(|(_, t)| matches!(part_of(t), Some(FilePart::Competency | FilePart::Area)));
    // A name given twice is a slip where it is plain that the row names levels.
    let corner = || labelled() || view.get(row, 0).is_empty();
    let twice = columns.len() - different == 1 && corner();
    if different < 2 || different * 10 < columns.len() * 7 && !twice || different <= others {
        return None;
    }
    // Something must stand below, or it is a list of names.
    let holds = |below: usize| columns.iter().any(|c| !view.get(below, *c).is_empty());
    (row + 1..view.height()).any(holds).then(|| {
        let score = different * 10 + usize::from(labelled()) * LABELLED;
        // A row called “Code” or “Scope” tells of levels that another row names.
        let of_levels =
            !labelled() && texts().any(|(_, t)| part_of(t).is_some_and(FilePart::is_of_level));
        if of_levels { score / 2 } else { score }
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
        column >= first && !text.is_empty() && part_of(text).is_none() && !says_no_part(text)
            || sense.names_a_level(text)
    };
    let mut plan = with_header(view, layout, header, Some(first), score, false, &is_level);
    plan.guessed = true;
    Some(plan)
}

fn with_header(
    view: View<'_>,
    layout: SheetLayout,
    header: usize,
    first: Option<usize>,
    score: usize,
    is_ours: bool,
    is_level: &dyn Fn(usize) -> bool,
) -> SheetPlan {
    let mut plan = SheetPlan::new(layout, view, Some(header), 0).scored(score);
    plan.is_ours = is_ours;
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
            _ if says_no_part(text) => Some(FilePart::Note),
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
