//! One area becomes several: what was agreed on the whole goes on in every part.

use rungs_domain::Day;
use rungs_domain::catalogue_carry::split_cell;
use rungs_domain::delegation::state_on;
use rungs_domain::ids::DecisionAreaCode;
use rungs_domain::temporary_level::temporary_on;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::editing::name_of;
use super::{edit, histories, keep, keep_carried, keep_origin, keep_tags};
use crate::error::Result;
use crate::roster::team_entries;
use crate::workspace::{OpOutput, Workspace};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SplitPart {
    pub name: String,
    /// Proposed from the name when empty.
    #[serde(default)]
    pub short: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SplitDraft {
    pub area: DecisionAreaCode,
    /// At least two.
    pub parts: Vec<SplitPart>,
    /// The first day of the parts; today when not said.
    pub on: Option<Day>,
}

/// Whom a split concerns: people with something agreed on the area that day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SplitPreview {
    /// Active people, by name.
    pub people: Vec<String>,
    /// Of those, with a level for a while that goes on.
    pub temporary: u32,
    /// Pieces of context that will bear on every part.
    pub context: u32,
}

impl Workspace {
    /// # Errors
    /// `not_found`, `frozen`.
    pub fn area_split_preview(
        &self,
        area: &DecisionAreaCode,
        on: Option<Day>,
    ) -> Result<SplitPreview> {
        let today = self.today();
        let on = on.unwrap_or(today);
        self.read(|reader| {
            let area = edit(reader)?.current(area)?.code.clone();
            let of = histories(reader, std::slice::from_ref(&area))?;
            let mut preview = SplitPreview {
                people: Vec::new(),
                temporary: 0,
                context: u32::try_from(reader.context_tags_in(&area)?.len()).unwrap_or(u32::MAX),
            };
            for person in team_entries(reader, None, today)? {
                let Some(cell) = of.get(&person.id).and_then(|cells| cells.first()) else {
                    continue;
                };
                if state_on(&cell.states, on).is_none() {
                    continue;
                }
                preview.people.push(person.name);
                preview.temporary += u32::from(temporary_on(&cell.temporary, on).is_some());
            }
            Ok(preview)
        })
    }

    /// # Errors
    /// `not_found`, `frozen`; `invalid` with fewer than two parts or for a day to come; `exists` for a name that is taken.
    pub fn area_split(&self, draft: &SplitDraft) -> Result<OpOutput<Vec<DecisionAreaCode>>> {
        self.transact_named(|w| {
            let on = draft.on.unwrap_or(w.today);
            let mut catalogue = edit(w.reader())?;
            let whole = catalogue.current(&draft.area)?.code.clone();
            let name = name_of(&catalogue, &whole);
            let parts: Vec<(String, String)> = draft
                .parts
                .iter()
                .map(|part| (part.name.clone(), part.short.clone()))
                .collect();
            let codes = catalogue.split(&whole, &parts, on, w.today)?;
            // What holds for a while goes on in the parts, and ends in the whole.
            let of = histories(w.reader(), std::slice::from_ref(&whole))?;
            keep(w, catalogue)?;
            for part in &codes {
                keep_origin(w, part, &whole, on)?;
                for cell in of.values().flatten() {
                    keep_carried(w, split_cell(cell, part, on))?;
                }
                keep_tags(w, &whole, part)?;
            }
            Ok((codes, format!("splitting “{name}”")))
        })
    }
}
