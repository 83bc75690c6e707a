//! One area or category at a time.

use rungs_domain::Day;
use rungs_domain::catalogue_edit::{CatalogueEdit, Place};
use rungs_domain::decision_area_draft::AreaDraft;
use rungs_domain::decision_lineage::Lineage;
use rungs_domain::ids::DecisionAreaCode;
use rungs_store::Reader;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::{edit, keep};
use crate::error::Result;
use crate::workspace::{OpOutput, Workspace};

/// What an area is to be, and where it goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum AreaChange {
    Edit {
        draft: AreaDraft,
    },
    Move {
        category: String,
        /// In front of this one; at the end of the category when not said.
        before: Option<DecisionAreaCode>,
    },
    Retire {
        /// Today when not said.
        on: Option<Day>,
    },
    Restore,
    /// For good; only what nothing refers to.
    Remove,
}

impl Workspace {
    /// # Errors
    /// `invalid`, `too_many` for what is said of it; `exists` for a name that is taken.
    pub fn area_add(&self, draft: &AreaDraft) -> Result<OpOutput<DecisionAreaCode>> {
        self.transact_named(|w| {
            let mut catalogue = edit(w.reader())?;
            let code = catalogue.add(draft.clone(), None)?;
            let name = name_of(&catalogue, &code);
            keep(w, catalogue)?;
            Ok((code, format!("the decision area “{name}”")))
        })
    }

    /// # Errors
    /// `not_found`; as for adding; `frozen` for one that is retired, or may not be restored or removed.
    pub fn area_change(
        &self,
        code: &DecisionAreaCode,
        change: &AreaChange,
    ) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let mut catalogue = edit(w.reader())?;
            let before = name_of(&catalogue, code);
            let label = match change {
                AreaChange::Edit { draft } => {
                    catalogue.edit(code, draft.clone())?;
                    format!("changing “{before}”")
                }
                AreaChange::Move {
                    category,
                    before: place,
                } => {
                    let to = Place {
                        category,
                        before: place.as_ref(),
                    };
                    catalogue.move_to(code, to)?;
                    format!("moving “{before}”")
                }
                AreaChange::Retire { on } => {
                    catalogue.retire(code, on.unwrap_or(w.today), w.today)?;
                    format!("retiring “{before}”")
                }
                AreaChange::Restore => {
                    let lineage = Lineage::of(&w.reader().area_origins()?);
                    catalogue.restore(code, &lineage)?;
                    format!("restoring “{before}”")
                }
                AreaChange::Remove => {
                    let named = named_by(w.reader(), code)?;
                    catalogue.remove(code, &named)?;
                    format!("removing “{before}”")
                }
            };
            keep(w, catalogue)?;
            Ok(((), label))
        })
    }

    /// # Errors
    /// `not_found`; `invalid` without a name.
    pub fn category_rename(&self, from: &str, to: &str) -> Result<OpOutput<()>> {
        self.transact(format!("renaming the category “{from}”"), |w| {
            let mut catalogue = edit(w.reader())?;
            catalogue.rename_category(from, to)?;
            keep(w, catalogue)
        })
    }

    /// In front of another category, or last.
    ///
    /// # Errors
    /// `not_found`.
    pub fn category_move(&self, category: &str, before: Option<&str>) -> Result<OpOutput<()>> {
        self.transact(format!("moving the category “{category}”"), |w| {
            let mut catalogue = edit(w.reader())?;
            catalogue.move_category(category, before)?;
            keep(w, catalogue)
        })
    }
}

pub(super) fn name_of(catalogue: &CatalogueEdit, code: &DecisionAreaCode) -> String {
    let area = catalogue.areas().iter().find(|area| area.code == *code);
    area.map_or_else(|| code.to_string(), |area| area.name.clone())
}

/// What refers to an area, ladders too.
pub(super) fn named_by(reader: Reader<'_>, code: &DecisionAreaCode) -> Result<Vec<String>> {
    let mut named = reader.area_named_by(code)?;
    let versions = reader.ladder_versions()?;
    let count = versions
        .iter()
        .filter(|version| {
            let mut levels = version.ladder.levels.iter();
            levels.any(|level| level.delegation.contains_key(code))
        })
        .count();
    match count {
        0 => {}
        1 => named.push("1 version of the ladder".to_owned()),
        n => named.push(format!("{n} versions of the ladder")),
    }
    Ok(named)
}
