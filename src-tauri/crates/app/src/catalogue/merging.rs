//! Several areas become one: a new one, or one of them. Where somebody held them differently the lower level counts.

use rungs_domain::Day;
use rungs_domain::catalogue_carry::{merge_cell, merged_cell};
use rungs_domain::decision_area_draft::AreaDraft;
use rungs_domain::delegation::DelegationLevel;
use rungs_domain::ids::DecisionAreaCode;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::editing::name_of;
use super::{edit, histories, keep, keep_carried, keep_origin, keep_tags};
use crate::error::Result;
use crate::person_ref::PersonRef;
use crate::roster::team_entries;
use crate::workspace::{OpOutput, Workspace};

/// What the areas become.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum MergeInto {
    New { draft: AreaDraft },
    One { area: DecisionAreaCode },
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MergeDraft {
    /// At least two, with the one they go into if that is one of them.
    pub from: Vec<DecisionAreaCode>,
    pub into: MergeInto,
    /// From when on; today when not said.
    pub on: Option<Day>,
}

/// Somebody with something agreed in one of the areas.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MergedPerson {
    pub person: PersonRef,
    /// What is agreed in each area, in their order.
    pub before: Vec<Option<DelegationLevel>>,
    pub after: DelegationLevel,
    /// It will be up for review, since it was held differently.
    pub differs: bool,
}

/// Whom a merge concerns.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MergePreview {
    /// Active people with something agreed, those first who held the areas differently, then by name.
    pub people: Vec<MergedPerson>,
    pub differing: u32,
}

impl Workspace {
    /// # Errors
    /// `not_found`, `frozen`.
    pub fn area_merge_preview(
        &self,
        from: &[DecisionAreaCode],
        on: Option<Day>,
    ) -> Result<MergePreview> {
        let today = self.today();
        let on = on.unwrap_or(today);
        self.read(|reader| {
            let catalogue = edit(reader)?;
            for area in from {
                catalogue.current(area)?;
            }
            let of = histories(reader, from)?;
            let mut people: Vec<MergedPerson> = team_entries(reader, None, today)?
                .into_iter()
                .filter_map(|person| {
                    let merged = merged_cell(of.get(&person.id)?, on)?;
                    Some(MergedPerson {
                        person: PersonRef {
                            id: person.id,
                            name: person.name,
                        },
                        before: merged.before,
                        after: merged.after,
                        differs: merged.differs,
                    })
                })
                .collect();
            people.sort_by_key(|one| !one.differs);
            let differing = people.iter().filter(|one| one.differs).count();
            Ok(MergePreview {
                people,
                differing: u32::try_from(differing).unwrap_or(u32::MAX),
            })
        })
    }

    /// # Errors
    /// `not_found`, `frozen`; `invalid` with fewer than two areas or for a day to come; as for adding one.
    pub fn area_merge(&self, draft: &MergeDraft) -> Result<OpOutput<DecisionAreaCode>> {
        self.transact_named(|w| {
            let on = draft.on.unwrap_or(w.today);
            let mut catalogue = edit(w.reader())?;
            let mut from: Vec<DecisionAreaCode> = Vec::new();
            let named = draft.from.iter().chain(match &draft.into {
                MergeInto::One { area } => Some(area),
                MergeInto::New { .. } => None,
            });
            for code in named {
                let code = catalogue.current(code)?.code.clone();
                if !from.contains(&code) {
                    from.push(code);
                }
            }
            let (into, stays) = match &draft.into {
                MergeInto::New { draft } => (
                    catalogue.merge_into_new(&from, draft.clone(), on, w.today)?,
                    None,
                ),
                MergeInto::One { area } => {
                    let area = catalogue.current(area)?.code.clone();
                    catalogue.merge_into(&from, &area, on, w.today)?;
                    let stays = from.iter().position(|code| *code == area);
                    (area, stays)
                }
            };
            let name = name_of(&catalogue, &into);
            let of = histories(w.reader(), &from)?;
            keep(w, catalogue)?;
            for (at, origin) in from.iter().enumerate() {
                if Some(at) != stays {
                    keep_origin(w, &into, origin, on)?;
                    keep_tags(w, origin, &into)?;
                }
            }
            for cells in of.values() {
                keep_carried(w, merge_cell(cells, &into, stays, on))?;
            }
            Ok((into, format!("merging areas into “{name}”")))
        })
    }
}
