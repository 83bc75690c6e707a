//! A text with headings and tables: which of the two holds the ladder, and which headings name what a table below them is about.

use std::collections::HashMap;

use crate::folding::folded;

use super::builder::Builder;
use super::choices::SheetLayout;
use super::depths::TablesHold;
use super::layout::{Context, Sense, SheetPlan};
use super::outline::{Node, Place};
use super::part::FilePart;
use super::source::LadderSource;

impl LadderSource {
    /// Whether the headings of a text hold its ladder, and its tables only list or compare the levels: more is said below
    /// headings that name levels than in the tables, none of which stands below such a heading.
    pub(super) fn headings_hold(
        &self,
        builder: &Builder<'_>,
        plans: &[(Option<SheetPlan>, Context)],
    ) -> bool {
        let Some(outline) = &self.outline else {
            return false;
        };
        let sense = Sense {
            known: &builder.known,
        };
        let tables = || {
            self.sheets
                .iter()
                .zip(plans)
                .filter(|(sheet, (plan, _))| sheet.line.is_some() && plan.is_some())
        };
        if tables().next().is_none() || tables().any(|(_, (_, context))| context.level.is_some()) {
            return false;
        }
        let cells: usize = tables().map(|(sheet, _)| sheet.grid.filled()).sum();
        let (levels, texts) = below_levels(outline, sense);
        levels > 1 && texts > 1 && texts >= cells
    }
}

/// The one heading over everything, when it is the name of the whole: it names no level, or levels stand below it.
pub(super) fn whole<'o>(outline: &'o Node, sense: Sense<'_, '_>) -> Option<&'o str> {
    let [(Place::Line(_), heading, below)] = outline.kids.as_slice() else {
        return None;
    };
    let over_levels = || levels_named(below, sense) > 1;
    (!sense.names_a_level(heading) || over_levels()).then_some(heading.as_str())
}

/// Headings that name levels; what stands below one of them is about it.
fn levels_named(node: &Node, sense: Sense<'_, '_>) -> usize {
    let of = |(_, key, kid): &(Place, String, Node)| {
        if sense.names_a_level(key) {
            1
        } else {
            levels_named(kid, sense)
        }
    };
    node.kids.iter().map(of).sum()
}

/// How many headings name levels, and how many texts stand below them.
fn below_levels(node: &Node, sense: Sense<'_, '_>) -> (usize, usize) {
    node.kids
        .iter()
        .fold((0, 0), |(levels, texts), (_, key, kid)| {
            let said = texts_in(kid);
            if sense.names_a_level(key) && said > 0 {
                (levels + 1, texts + said)
            } else {
                let (more, said) = below_levels(kid, sense);
                (levels + more, texts + said)
            }
        })
}

fn texts_in(node: &Node) -> usize {
    let below: usize = node.kids.iter().map(|(_, _, kid)| texts_in(kid)).sum();
    node.texts.len() + below
}

/// Headings that name the competency of a table below them, or its area, folded.
pub(super) fn heads(plans: &[(Option<SheetPlan>, Context)]) -> HashMap<String, FilePart> {
    let headed = plans
        .iter()
        .filter(|(plan, _)| plan.as_ref().is_some_and(|p| p.about_heading));
    headed
        .flat_map(|(_, context)| {
            let area = context.about_in.iter().map(|name| (name, FilePart::Area));
            let about = context
                .about
                .iter()
                .map(|name| (name, FilePart::Competency));
            area.chain(about)
        })
        .map(|(name, part)| (folded(name), part))
        .collect()
}

/// What the tables of a text tell its headings.
pub(super) fn hold(plans: &[(Option<SheetPlan>, Context)]) -> TablesHold {
    let read = || {
        plans
            .iter()
            .filter_map(|(plan, context)| plan.as_ref().map(|plan| (plan, context)))
    };
    let names_levels = |plan: &SheetPlan| match plan.layout {
        SheetLayout::LevelsAcross | SheetLayout::LevelsDown => true,
        SheetLayout::List => plan.columns.contains(&FilePart::Level),
        SheetLayout::LeftOut => false,
    };
    if read().next().is_none() {
        TablesHold::Nothing
    } else if read().all(|(plan, _)| names_levels(plan)) {
        TablesHold::Levels
    } else {
        TablesHold::Expectations
    }
}
