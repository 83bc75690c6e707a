//! The catalogue of decision areas as the leader's own: added, renamed, put in order, retired, split, merged, and taken in and out of
//! files.
//! May know: the rules of `rungs-domain` and the rest of this crate.
//! Must never hold: a rule about areas; those are in `rungs-domain`.

mod editing;
mod files;
mod merging;
mod page;
mod splitting;

pub use editing::AreaChange;
pub use files::{CatalogueFile, CatalogueImported};
pub use merging::{MergeDraft, MergeInto, MergePreview, MergedPerson};
pub use page::{AreaLine, CataloguePage, CategoryBlock};
pub use splitting::{SplitDraft, SplitPart, SplitPreview};

use std::collections::{BTreeMap, BTreeSet};

use rungs_domain::Day;
use rungs_domain::catalogue_carry::{Carried, CellHistory};
use rungs_domain::catalogue_edit::CatalogueEdit;
use rungs_domain::context::ContextTag;
use rungs_domain::decision_lineage::AreaOrigin;
use rungs_domain::ids::{ContextId, DecisionAreaCode, PersonId};
use rungs_store::{CatalogueEntry, Reader};

use crate::error::Result;
use crate::workspace::Writing;

pub(crate) fn edit(reader: Reader<'_>) -> Result<CatalogueEdit> {
    Ok(CatalogueEdit::new(reader.all_decision_areas()?))
}

/// Writes the catalogue in its new order; areas that did not change are left alone. What holds for a while in an area that retires stays
/// as it was said: how long it holds then follows from the time of the area, so that it goes on when the area is put back.
pub(crate) fn keep(w: &mut Writing<'_, '_>, edit: CatalogueEdit) -> Result<()> {
    let known = w.reader().catalogue()?;
    let areas = edit.into_areas();
    for gone in known
        .iter()
        .filter(|entry| areas.iter().all(|area| area.code != entry.area.code))
    {
        w.tx.remove::<CatalogueEntry>(gone.area.code.as_str())?;
    }
    for (position, area) in (1..).zip(areas) {
        w.tx.put(&CatalogueEntry { position, area })?;
    }
    Ok(())
}

fn keep_origin(
    w: &mut Writing<'_, '_>,
    area: &DecisionAreaCode,
    origin: &DecisionAreaCode,
    on: Day,
) -> Result<()> {
    let origin = AreaOrigin {
        id: w.fresh(),
        area: area.clone(),
        origin: origin.clone(),
        on,
    };
    Ok(w.tx.put(&origin)?)
}

/// What was said of everybody in some areas, in the order of the areas.
fn histories(
    reader: Reader<'_>,
    areas: &[DecisionAreaCode],
) -> Result<BTreeMap<PersonId, Vec<CellHistory>>> {
    let mut all: BTreeMap<PersonId, Vec<CellHistory>> = BTreeMap::new();
    let nothing = || vec![CellHistory::default(); areas.len()];
    for (at, area) in areas.iter().enumerate() {
        for state in reader.delegations_in(area)? {
            let cells = all.entry(state.person.clone()).or_insert_with(nothing);
            if let Some(cell) = cells.get_mut(at) {
                cell.states.push(state);
            }
        }
        for view in reader.views_in(area)? {
            let cells = all.entry(view.person.clone()).or_insert_with(nothing);
            if let Some(cell) = cells.get_mut(at) {
                cell.views.push(view);
            }
        }
        for level in reader.temporary_levels_in(area)? {
            let cells = all.entry(level.person.clone()).or_insert_with(nothing);
            if let Some(cell) = cells.get_mut(at) {
                cell.temporary.push(level);
            }
        }
    }
    Ok(all)
}

/// Writes what was carried over, with ids of its own.
fn keep_carried(w: &mut Writing<'_, '_>, carried: Carried) -> Result<()> {
    for mut state in carried.states {
        state.id = w.fresh();
        w.tx.put(&state)?;
    }
    for mut level in carried.temporary {
        level.id = w.fresh();
        w.tx.put(&level)?;
    }
    for level in carried.changed {
        w.tx.put(&level)?;
    }
    if let Some(mut view) = carried.view {
        view.id = w.fresh();
        w.tx.put(&view)?;
    }
    Ok(())
}

/// Context that bears on an area bears on what becomes of it.
fn keep_tags(
    w: &mut Writing<'_, '_>,
    from: &DecisionAreaCode,
    to: &DecisionAreaCode,
) -> Result<()> {
    let known: BTreeSet<ContextId> = w
        .reader()
        .context_tags_in(to)?
        .into_iter()
        .map(|tag| tag.context)
        .collect();
    for tag in w.reader().context_tags_in(from)? {
        if !known.contains(&tag.context) {
            let tag = ContextTag {
                id: w.fresh(),
                context: tag.context,
                area: to.clone(),
            };
            w.tx.put(&tag)?;
        }
    }
    Ok(())
}
