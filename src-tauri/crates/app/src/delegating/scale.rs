//! The scale the workspace speaks. Choosing another one rewrites nothing: what was agreed is read on the new one.

use std::collections::{BTreeMap, HashSet};

use rungs_domain::delegation::DelegationLevel;
use rungs_domain::delegation_scale::{Scale, ScaleStep};
use rungs_domain::ids::DecisionAreaCode;
use rungs_domain::person::Status;
use rungs_store::{Reader, Setting};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::Result;
use crate::workspace::{OpOutput, Workspace};

const SCALE: &str = "delegation_scale";

/// The scale that counts, and those that could be chosen instead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ScalePage {
    pub scale: Scale,
    pub name: String,
    /// Least free first.
    pub steps: Vec<ScaleStep>,
    pub others: Vec<ScaleChoice>,
}

/// A scale that could be chosen, with what would become of what is agreed today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ScaleChoice {
    pub scale: Scale,
    pub name: String,
    pub source: String,
    pub steps: Vec<ScaleStep>,
    /// One line per step of the scale that counts now, least free first.
    pub changes: Vec<ScaleChange>,
}

/// How a step would be read on the other scale.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ScaleChange {
    /// `3 Consult`
    pub from: String,
    /// `1 Root`
    pub to: String,
    /// What is agreed today on this step, with who is there on what is in the catalogue.
    pub cells: u32,
    pub remark: Option<String>,
}

pub(crate) fn scale(reader: Reader<'_>) -> Result<Scale> {
    let Some(kept) = reader.setting(SCALE)? else {
        return Ok(Scale::default());
    };
    Ok(Scale::ALL
        .into_iter()
        .find(|scale| scale.key() == kept)
        .unwrap_or_default())
}

impl Workspace {
    /// # Errors
    /// When the workspace cannot be read.
    pub fn delegation_scale(&self) -> Result<ScalePage> {
        let today = self.today();
        self.read(|reader| {
            let now = scale(reader)?;
            let mut held: BTreeMap<DelegationLevel, u32> = BTreeMap::new();
            let standing = reader.standing_on(today)?;
            let there: HashSet<&str> = standing
                .iter()
                .filter(|person| person.status == Status::Active)
                .map(|person| person.id.as_str())
                .collect();
            let areas: HashSet<DecisionAreaCode> = reader
                .decision_areas()?
                .into_iter()
                .map(|area| area.code)
                .collect();
            for cell in reader.delegations_on(today)? {
                if there.contains(cell.person.as_str()) && areas.contains(&cell.area) {
                    *held.entry(cell.level).or_default() += 1;
                }
            }
            let others = Scale::ALL.into_iter().filter(|other| *other != now);
            Ok(ScalePage {
                scale: now,
                name: now.name().to_owned(),
                steps: now.steps(),
                others: others
                    .map(|other| ScaleChoice {
                        scale: other,
                        name: other.name().to_owned(),
                        source: other.source().to_owned(),
                        steps: other.steps(),
                        changes: changes(now, other, &held),
                    })
                    .collect(),
            })
        })
    }

    /// Reads and says every delegation on another scale from now on.
    ///
    /// # Errors
    /// When the workspace cannot be written.
    pub fn delegation_scale_set(&self, to: Scale) -> Result<OpOutput<()>> {
        self.transact("the scale of delegation", |w| {
            Ok(w.tx.put(&Setting {
                id: SCALE.into(),
                value: to.key().into(),
            })?)
        })
    }
}

/// Cells are counted by where each level itself is read, so that what was agreed on a finer scale before is told as it will be.
fn changes(now: Scale, other: Scale, held: &BTreeMap<DelegationLevel, u32>) -> Vec<ScaleChange> {
    let mut lines = Vec::new();
    for change in now.read_on(other) {
        let mut cells_to: BTreeMap<DelegationLevel, u32> = BTreeMap::new();
        for level in &change.from.reads {
            let count = held.get(level).copied().unwrap_or(0);
            *cells_to.entry(other.reading(*level)).or_default() += count;
        }
        cells_to.entry(change.to.value).or_default();
        cells_to.retain(|to, count| *count > 0 || *to == change.to.value);
        for (to, cells) in cells_to {
            lines.push(ScaleChange {
                from: now.numbered(change.from.value),
                to: other.numbered(to),
                cells,
                remark: change.remark.clone(),
            });
        }
    }
    lines
}
