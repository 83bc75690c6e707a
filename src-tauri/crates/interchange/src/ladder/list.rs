//! A list read row by row: the columns say what a cell is, and a blank name goes on from the row above.

use super::builder::Builder;
use super::fate::{Fate, Reason};
use super::grid::{Grid, View};
use super::layout::{Context, SheetPlan};
use super::matrix::taken;
use super::part::FilePart;
use super::sheet_fates::SheetFates;
use super::vocabulary::says_as_above;
use super::written_rating::{begin_with_ratings, with_rating_first};

/// What a row is about so far.
#[derive(Debug, Clone, Copy, Default)]
struct About {
    track: Option<usize>,
    level: Option<usize>,
    area: Option<usize>,
    competency: Option<usize>,
}

pub(super) fn read(
    grid: &Grid,
    plan: &SheetPlan,
    context: &Context,
    builder: &mut Builder<'_>,
    fates: &mut SheetFates,
) {
    let view = plan.view(grid);
    let track = context
        .track
        .as_deref()
        .and_then(|name| builder.track(name));
    let base = About {
        track,
        level: context
            .level
            .as_deref()
            .and_then(|name| builder.level(name, track)),
        area: context.area.as_deref().and_then(|name| builder.area(name)),
        competency: None,
    };
    let base = match context.about.as_deref().filter(|_| plan.about_heading) {
        Some(name) => {
            let area = context
                .about_in
                .as_deref()
                .and_then(|name| builder.area(name));
            About {
                area,
                competency: builder.competency(name, area),
                ..base
            }
        }
        None => base,
    };
    // Columns whose cells begin with their ratings.
    let rated: Vec<bool> = (0..view.width())
        .map(|column| {
            let is_said = plan
                .columns
                .get(column)
                .is_some_and(|part| matches!(part, FilePart::Behaviour | FilePart::Proficiency));
            is_said && begin_with_ratings(data_of(view, plan, column))
        })
        .collect();
    let mut about = base;
    for row in 0..view.height() {
        let part = plan.rows.get(row).copied().unwrap_or(FilePart::Data);
        if part == FilePart::Data {
            about = names(view, row, plan, base, about, builder, fates);
            texts(view, row, plan, about, &rated, builder, fates);
            continue;
        }
        for column in 0..view.width() {
            let text = view.get(row, column);
            if text.is_empty() {
                continue;
            }
            let fate = match part {
                FilePart::Header => Fate::Taken(FilePart::Header),
                FilePart::Title => builder.title(text),
                FilePart::Text => builder.text(text),
                FilePart::LeftOut => Fate::NotPlaced(Reason::LeftOut),
                _ => Fate::NotPlaced(Reason::OutsideTable),
            };
            fates.set(view, row, column, fate);
        }
    }
}

/// The texts of a column below its head.
fn data_of<'a>(view: View<'a>, plan: &SheetPlan, column: usize) -> impl Iterator<Item = &'a str> {
    let rows = plan.rows.iter().enumerate();
    rows.filter(|(_, part)| **part == FilePart::Data)
        .map(move |(row, _)| view.get(row, column))
}

/// The names of a row from left to right; a new one forgets what stood to its right above.
fn names(
    view: View<'_>,
    row: usize,
    plan: &SheetPlan,
    base: About,
    before: About,
    builder: &mut Builder<'_>,
    fates: &mut SheetFates,
) -> About {
    let mut about = before;
    let is_name = |part: &FilePart| {
        matches!(
            part,
            FilePart::Track | FilePart::Level | FilePart::Area | FilePart::Competency
        )
    };
    for (column, _) in plan
        .columns
        .iter()
        .enumerate()
        .filter(|(_, part)| is_name(part))
    {
        let text = view.get(row, column);
        if text.is_empty() || says_as_above(text) {
            continue;
        }
        for right in plan.columns.iter().skip(column + 1) {
            match right {
                FilePart::Track => about.track = base.track,
                FilePart::Level => about.level = base.level,
                FilePart::Area => about.area = base.area,
                FilePart::Competency => about.competency = base.competency,
                _ => {}
            }
        }
    }
    // Which track and area a name has may stand to its right.
    for wanted in [
        FilePart::Track,
        FilePart::Area,
        FilePart::Level,
        FilePart::Competency,
    ] {
        for (column, part) in plan
            .columns
            .iter()
            .enumerate()
            .filter(|(_, p)| **p == wanted)
        {
            let text = view.get(row, column);
            if text.is_empty() || says_as_above(text) {
                let known = match part {
                    FilePart::Track => about.track.is_some(),
                    FilePart::Level => about.level.is_some(),
                    FilePart::Area => about.area.is_some(),
                    _ => about.competency.is_some(),
                };
                if known {
                    fates.set(view, row, column, Fate::AsAbove);
                } else if !text.is_empty() {
                    fates.set(view, row, column, Fate::NotPlaced(Reason::NothingAbove));
                }
                continue;
            }
            let found = match part {
                FilePart::Track => {
                    about.track = builder.track(text);
                    about.track
                }
                FilePart::Level => {
                    about.level = builder.level(text, about.track);
                    about.level
                }
                FilePart::Area => {
                    about.area = builder.area(text);
                    about.area
                }
                _ => {
                    about.competency = builder.competency(text, about.area);
                    about.competency
                }
            };
            fates.set(view, row, column, taken(found.is_some(), *part));
        }
    }
    about
}

fn texts(
    view: View<'_>,
    row: usize,
    plan: &SheetPlan,
    about: About,
    rated: &[bool],
    builder: &mut Builder<'_>,
    fates: &mut SheetFates,
) {
    for (column, part) in plan.columns.iter().enumerate() {
        let text = view.whole(row, column);
        if text.is_empty() {
            if let Some((r, c)) = view
                .merged_with(row, column)
                .filter(|_| part.is_of_expectation())
            {
                let fate = text_fate(*part, about, view.whole(r, c), builder);
                let fate = if matches!(fate, Fate::Taken(_)) {
                    Fate::AsAbove
                } else {
                    fate
                };
                fates.set(view, row, column, fate);
            }
            continue;
        }
        if matches!(
            part,
            FilePart::Track | FilePart::Level | FilePart::Area | FilePart::Competency
        ) {
            continue;
        }
        let parted = rated
            .get(column)
            .filter(|is_rated| **is_rated)
            .and_then(|_| with_rating_first(text));
        let fate = match parted {
            Some(text) => text_fate(FilePart::Behaviour, about, &text, builder),
            None => text_fate(*part, about, text, builder),
        };
        fates.set(view, row, column, fate);
    }
}

fn text_fate(part: FilePart, about: About, text: &str, builder: &mut Builder<'_>) -> Fate {
    match (part, about.level, about.competency) {
        (FilePart::Note | FilePart::Data, ..) => Fate::NotPlaced(Reason::Note),
        (FilePart::LeftOut, ..) => Fate::NotPlaced(Reason::LeftOut),
        (FilePart::Description | FilePart::Weight | FilePart::Code, _, Some(competency)) => {
            builder.competency_text(competency, part, text)
        }
        (FilePart::AreaCode, ..) => match about.area {
            Some(area) => builder.area_code(area, text),
            None => Fate::NotPlaced(Reason::NoCompetency),
        },
        (part, Some(level), Some(competency))
            if part.is_of_expectation() && says_as_above(text) =>
        {
            builder.expect_texts_as_before(level, competency)
        }
        (part, Some(level), Some(competency)) if part.is_of_expectation() => {
            match builder.level_pointed_to(text, level) {
                Some(other) if builder.expects(other, competency) => {
                    builder.expect_texts_as(level, competency, other)
                }
                _ => builder.expect(level, competency, part, text),
            }
        }
        // What no level is named for tells what the competency is.
        (FilePart::Behaviour, None, Some(competency)) => {
            builder.competency_text(competency, FilePart::Description, text)
        }
        (FilePart::Behaviour, Some(level), None) => {
            builder.level_text(level, FilePart::Summary, text)
        }
        (part, Some(level), _) if part.is_of_level() => builder.level_text(level, part, text),
        (part, None, _) if part.is_of_level() || part.is_of_expectation() => {
            Fate::NotPlaced(Reason::NoLevel)
        }
        (_, _, None) => Fate::NotPlaced(Reason::NoCompetency),
        _ => Fate::NotPlaced(Reason::NotUnderstood),
    }
}
