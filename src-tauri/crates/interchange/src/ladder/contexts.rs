//! What the name of a sheet or the headings above a table say about everything in it.

use std::collections::HashSet;

use crate::folding::folded;

use super::layout::{Context, Sense};
use super::part::FilePart;
use super::source::Sheet;
use super::vocabulary::{names_a_track, part_of, says_nothing};

/// One context per sheet; `whole` is the heading that names the ladder and tells nothing about a table.
pub(super) fn contexts(
    sheets: &[Sheet],
    whole: Option<&str>,
    sense: Sense<'_, '_>,
) -> Vec<Context> {
    let named: Vec<&str> = sheets.iter().map(nearest).collect();
    let different: HashSet<String> = sheets
        .iter()
        .filter(|sheet| !sheet.is_hidden)
        .map(nearest)
        .filter(|n| !n.is_empty())
        .map(folded)
        .collect();
    // A single table's name tells nothing that sets it apart.
    let parted = different.len() > 1;
    let tops: HashSet<Option<&String>> = sheets.iter().map(|s| s.headings.first()).collect();
    let shared_top = tops.len() == 1;
    sheets
        .iter()
        .zip(named)
        .map(|(sheet, name)| {
            let mut context = Context {
                from_sheet: parted && sheet.headings.is_empty(),
                ..Context::default()
            };
            let top = sheet.headings.first().map(String::as_str);
            let named_above = usize::from(whole.is_some() && top == whole);
            let labels = std::iter::once(sheet.name.as_str())
                .chain(sheet.headings.iter().skip(named_above).map(String::as_str));
            for label in labels {
                if names_a_track(label) || sense.known.track(label).is_some() {
                    context.track = Some(label.to_owned());
                } else if sense.names_a_level(label) {
                    context.level = Some(label.to_owned());
                }
            }
            let said = [&context.track, &context.level]
                .into_iter()
                .flatten()
                .any(|said| said == name);
            let is_name = |heading: &&String| {
                !sense.names_a_level(heading)
                    && !names_a_track(heading)
                    && part_of(heading).is_none()
            };
            context.about = sheet.headings.last().filter(is_name).cloned();
            // The heading over every table is the name of the whole.
            let over = sheet.headings.len().checked_sub(2);
            context.about_in = over
                .filter(|at| *at > 0 || !shared_top)
                .and_then(|at| sheet.headings.get(at))
                .filter(is_name)
                .cloned();
            if parted && !said && !name.is_empty() && !says_nothing(name) && part_of(name).is_none()
            {
                context.area = Some(name.to_owned());
            }
            context
        })
        .collect()
}

fn nearest(sheet: &Sheet) -> &str {
    sheet
        .headings
        .last()
        .map_or(sheet.name.as_str(), String::as_str)
}

/// A sheet per area or per track? Sheets with the same levels part areas, sheets with other levels part tracks.
pub(super) fn settle(contexts: &mut [Context], levels: &[Vec<String>]) {
    let sets: Vec<HashSet<String>> = levels
        .iter()
        .map(|l| l.iter().map(|n| folded(n)).collect())
        .collect();
    for at in 0..contexts.len() {
        let Some(own) = sets.get(at).filter(|s| !s.is_empty()) else {
            continue;
        };
        let shared = sets
            .iter()
            .enumerate()
            .any(|(other, set)| other != at && !set.is_empty() && !own.is_disjoint(set));
        if let Some(context) = contexts.get_mut(at)
            && !shared
            && context.track.is_none()
            && context.level.is_none()
        {
            context.track = context.area.take();
        } else if let Some(context) = contexts.get_mut(at)
            && !shared
            && context.track.is_none()
            && context.from_sheet
        {
            // “Manager ladder” over levels of its own names no level but their track.
            context.track = context.level.take();
        }
    }
}

/// Parts that make the area of the context superfluous.
pub(super) fn has_own_areas(columns: &[FilePart], rows: &[FilePart]) -> bool {
    columns.contains(&FilePart::Area) || rows.contains(&FilePart::Area)
}
