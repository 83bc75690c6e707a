//! Several areas become one: a new one, or one of them. Where somebody held them differently the lower level counts.

use rungs_domain::Day;
use rungs_domain::catalogue_carry::{MergedWhiles, merge_cell, merged_cell, merged_whiles};
use rungs_domain::catalogue_edit::CatalogueEdit;
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
    /// The levels are alike, and only limits differ.
    pub only_limits: bool,
    /// What becomes of what holds for a while.
    pub for_a_while: MergedWhiles,
}

/// Whom a merge concerns.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MergePreview {
    /// Active people with something agreed, those first who held the areas differently, then by name.
    pub people: Vec<MergedPerson>,
    pub differing: u32,
    /// Of those, with other limits on the same level.
    pub only_limits: u32,
    /// What becomes of levels these people have for a while.
    pub for_a_while: MergedWhiles,
}

impl Workspace {
    /// What merging areas on a day, today if not said, would do; `into` is the one that takes the others in, if it is an area there is.
    ///
    /// # Errors
    /// `not_found`, `frozen`.
    pub fn area_merge_preview(
        &self,
        from: &[DecisionAreaCode],
        into: Option<&DecisionAreaCode>,
        on: Option<Day>,
    ) -> Result<MergePreview> {
        let today = self.today();
        let on = on.unwrap_or(today);
        self.read(|reader| {
            let (from, stays) = merged(&edit(reader)?, from, into)?;
            let of = histories(reader, &from)?;
            let mut preview = MergePreview {
                people: Vec::new(),
                differing: 0,
                only_limits: 0,
                for_a_while: MergedWhiles::default(),
            };
            for person in team_entries(reader, None, today)? {
                let Some(cells) = of.get(&person.id) else {
                    continue;
                };
                let Some(merged) = merged_cell(cells, stays, on) else {
                    continue;
                };
                preview.differing += u32::from(merged.differs);
                preview.only_limits += u32::from(merged.only_limits);
                let for_a_while = merged_whiles(cells, stays, on);
                preview.for_a_while.add(for_a_while);
                preview.people.push(MergedPerson {
                    person: PersonRef {
                        id: person.id,
                        name: person.name,
                    },
                    before: merged.before,
                    after: merged.after,
                    differs: merged.differs,
                    only_limits: merged.only_limits,
                    for_a_while,
                });
            }
            preview.people.sort_by_key(|one| !one.differs);
            Ok(preview)
        })
    }

    /// # Errors
    /// `not_found`, `frozen`; `invalid` with fewer than two areas or for a day to come; as for adding one.
    pub fn area_merge(&self, draft: &MergeDraft) -> Result<OpOutput<DecisionAreaCode>> {
        self.transact_named(|w| {
            let on = draft.on.unwrap_or(w.today);
            let mut catalogue = edit(w.reader())?;
            let one = match &draft.into {
                MergeInto::One { area } => Some(area),
                MergeInto::New { .. } => None,
            };
            let (from, stays) = merged(&catalogue, &draft.from, one)?;
            let into = match &draft.into {
                MergeInto::New { draft } => {
                    catalogue.merge_into_new(&from, draft.clone(), on, w.today)?
                }
                MergeInto::One { area } => {
                    let area = catalogue.current(area)?.code.clone();
                    catalogue.merge_into(&from, &area, on, w.today)?;
                    area
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

/// Every area that is merged, each once, with the place of the one that stays.
fn merged(
    catalogue: &CatalogueEdit,
    from: &[DecisionAreaCode],
    into: Option<&DecisionAreaCode>,
) -> Result<(Vec<DecisionAreaCode>, Option<usize>)> {
    let mut all: Vec<DecisionAreaCode> = Vec::new();
    for code in from.iter().chain(into) {
        let code = catalogue.current(code)?.code.clone();
        if !all.contains(&code) {
            all.push(code);
        }
    }
    let into = into.map(|code| catalogue.current(code)).transpose()?;
    let stays = into.and_then(|area| all.iter().position(|code| *code == area.code));
    Ok((all, stays))
}
