//! The catalogue as it is looked after: by category, with who holds what.

use std::collections::{HashMap, HashSet};

use rungs_domain::catalogue_edit::CatalogueEdit;
use rungs_domain::decision_area::{self, DecisionArea};
use rungs_domain::delegation_scale::Scale;
use rungs_domain::ids::{DecisionAreaCode, PersonId};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::editing::named_by;
use crate::delegating::catalogue;
use crate::error::Result;
use crate::roster::team_entries;
use crate::workspace::Workspace;

/// An area with what hangs on it today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct AreaLine {
    pub area: DecisionArea,
    /// The limits it is first handed over with, on one line.
    pub limit: Option<String>,
    /// Active people who have the last word on it.
    pub held_by: u32,
    /// Active people with whom anything is agreed on it.
    pub agreed_with: u32,
    /// Names of the areas it came out of directly.
    pub came_from: Vec<String>,
    /// Names of the areas it went on as.
    pub went_to: Vec<String>,
    /// Retired, and nothing it went on as or came out of stands in the way of its coming back.
    pub can_come_back: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CategoryBlock {
    pub name: String,
    pub areas: Vec<AreaLine>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CataloguePage {
    /// In the order of the catalogue, without those retired.
    pub categories: Vec<CategoryBlock>,
    /// The one retired last first.
    pub retired: Vec<AreaLine>,
    pub scale: Scale,
    pub scale_name: String,
}

impl Workspace {
    /// # Errors
    /// When the workspace cannot be read.
    pub fn catalogue_page(&self) -> Result<CataloguePage> {
        let today = self.today();
        self.read(|reader| {
            let all = catalogue(reader)?;
            let origins = reader.area_origins()?;
            let active: HashSet<PersonId> = team_entries(reader, None, today)?
                .into_iter()
                .map(|entry| entry.id)
                .collect();
            let mut counts: HashMap<DecisionAreaCode, (u32, u32)> = HashMap::new();
            for state in reader.delegations_on(today)? {
                if active.contains(&state.person) {
                    let (held, agreed) = counts.entry(state.area).or_default();
                    *held += u32::from(state.level.is_held());
                    *agreed += 1;
                }
            }
            let edit = CatalogueEdit::new(all.areas.clone());
            let line = |area: &DecisionArea| {
                let (held_by, agreed_with) = counts.get(&area.code).copied().unwrap_or_default();
                let of = |code: &DecisionAreaCode| all.name(code).to_owned();
                AreaLine {
                    limit: area.limits.line(),
                    held_by,
                    agreed_with,
                    came_from: origins
                        .iter()
                        .filter(|origin| origin.area == area.code)
                        .map(|origin| of(&origin.origin))
                        .collect(),
                    went_to: origins
                        .iter()
                        .filter(|origin| origin.origin == area.code)
                        .map(|origin| of(&origin.area))
                        .collect(),
                    can_come_back: area.until.is_some()
                        && edit.restorable(&area.code, &all.lineage).is_ok(),
                    area: area.clone(),
                }
            };
            let mut categories: Vec<CategoryBlock> = Vec::new();
            for area in all.areas.iter().filter(|area| area.until.is_none()) {
                let line = line(area);
                match categories.iter_mut().find(|c| c.name == area.category) {
                    Some(block) => block.areas.push(line),
                    None => categories.push(CategoryBlock {
                        name: area.category.clone(),
                        areas: vec![line],
                    }),
                }
            }
            let mut retired: Vec<AreaLine> = all
                .areas
                .iter()
                .filter(|area| area.until.is_some())
                .map(line)
                .collect();
            retired.sort_by_key(|line| std::cmp::Reverse(line.area.until));
            Ok(CataloguePage {
                categories,
                retired,
                scale: all.scale,
                scale_name: all.scale.name().to_owned(),
            })
        })
    }

    /// A retired area by its code or name.
    ///
    /// # Errors
    /// `not_found` with the codes of those retired.
    pub fn find_retired_area(&self, text: &str) -> Result<DecisionAreaCode> {
        self.read(|reader| {
            let mut areas = reader.all_decision_areas()?;
            areas.retain(|area| area.until.is_some());
            Ok(decision_area::find(&areas, text)?.code.clone())
        })
    }

    /// What refers to an area, counted, so that it is known before whether it can be removed.
    ///
    /// # Errors
    /// When the workspace cannot be read.
    pub fn area_named_by(&self, code: &DecisionAreaCode) -> Result<Vec<String>> {
        self.read(|reader| named_by(reader, code))
    }
}
