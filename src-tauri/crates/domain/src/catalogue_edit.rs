//! Changing the catalogue of decision areas: what is added, renamed, moved, retired, split and merged. Areas of one category always
//! stand together, in the order of the catalogue; codes are never used twice.

mod leaving;
mod parting;

pub use parting::MOST_PARTS;

use crate::Day;
use crate::decision_area::DecisionArea;
use crate::decision_area_draft::{AreaDraft, LONGEST_CATEGORY, required};
use crate::error::{Refusal, Result, RuleError};
use crate::ids::DecisionAreaCode;
use crate::ladder_edit::fresh_code;
use crate::letters::plain_letters;

/// Every area there ever was, in the order of the catalogue, while it is changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatalogueEdit {
    areas: Vec<DecisionArea>,
}

/// Where an area goes.
#[derive(Debug, Clone, Copy)]
pub struct Place<'a> {
    pub category: &'a str,
    /// In front of this one; at the end of its category when not said.
    pub before: Option<&'a DecisionAreaCode>,
}

impl CatalogueEdit {
    #[must_use]
    pub const fn new(areas: Vec<DecisionArea>) -> Self {
        Self { areas }
    }

    /// In the new order, those retired too.
    #[must_use]
    pub fn into_areas(self) -> Vec<DecisionArea> {
        self.areas
    }

    #[must_use]
    pub fn areas(&self) -> &[DecisionArea] {
        &self.areas
    }

    /// An area that is in the catalogue now.
    ///
    /// # Errors
    /// `not_found`; `frozen` when it was retired.
    pub fn current(&self, code: &DecisionAreaCode) -> Result<&DecisionArea> {
        let area = self.known(code)?;
        match area.until {
            None => Ok(area),
            Some(until) => Err(RuleError::new(
                Refusal::Frozen,
                format!(
                    "“{}” was retired on {}. Restore it first.",
                    area.name,
                    until.long()
                ),
            )
            .at("area")),
        }
    }

    /// # Errors
    /// As for a draft; `exists` when an area in the catalogue has the name.
    pub fn add(&mut self, draft: AreaDraft, since: Option<Day>) -> Result<DecisionAreaCode> {
        self.insert(draft, since, None)
    }

    /// # Errors
    /// As for adding one; `not_found`, `frozen`.
    pub fn edit(&mut self, code: &DecisionAreaCode, draft: AreaDraft) -> Result<()> {
        let before = self.current(code)?.clone();
        let draft = self.checked(draft, &[code])?;
        let moves = draft.category != before.category;
        let category = draft.category.clone();
        self.change(code, |area| *area = filled(draft, before));
        if moves {
            self.place(code, &category, None);
        }
        Ok(())
    }

    /// # Errors
    /// `not_found`, `frozen`; `invalid` for a category without a name.
    pub fn move_to(&mut self, code: &DecisionAreaCode, to: Place<'_>) -> Result<()> {
        self.current(code)?;
        if let Some(before) = to.before {
            self.current(before)?;
        }
        let category = self.category(to.category)?;
        self.place(code, &category, to.before);
        Ok(())
    }

    /// Renames a category for all its areas, those retired too. Given the name of another one, the two become one.
    ///
    /// # Errors
    /// `not_found`; `invalid` without a name.
    pub fn rename_category(&mut self, from: &str, to: &str) -> Result<()> {
        self.has_category(from)?;
        let to = required("category", to, LONGEST_CATEGORY)?;
        let known = self
            .areas
            .iter()
            .map(|a| &a.category)
            .find(|known| *known != from && same(known, &to));
        let to = known.cloned().unwrap_or(to);
        for area in self.areas.iter_mut().filter(|a| a.category == from) {
            area.category.clone_from(&to);
        }
        self.keep_together();
        Ok(())
    }

    /// Puts a category in front of another one, or last.
    ///
    /// # Errors
    /// `not_found`.
    pub fn move_category(&mut self, category: &str, before: Option<&str>) -> Result<()> {
        self.has_category(category)?;
        if let Some(before) = before {
            self.has_category(before)?;
        }
        if before == Some(category) {
            return Ok(());
        }
        let (moving, mut rest): (Vec<_>, Vec<_>) = std::mem::take(&mut self.areas)
            .into_iter()
            .partition(|a| a.category == category);
        let at = before
            .and_then(|before| rest.iter().position(|a| a.category == before))
            .unwrap_or(rest.len());
        rest.splice(at..at, moving);
        self.areas = rest;
        Ok(())
    }

    fn known(&self, code: &DecisionAreaCode) -> Result<&DecisionArea> {
        crate::decision_area::find(&self.areas, code.as_str())
    }

    fn has_category(&self, category: &str) -> Result<()> {
        if self.areas.iter().any(|a| a.category == category) {
            return Ok(());
        }
        let mut known: Vec<String> = Vec::new();
        for area in &self.areas {
            if !known.contains(&area.category) {
                known.push(area.category.clone());
            }
        }
        let message = format!(
            "There is no category “{category}”. There are {}.",
            known.join(", ")
        );
        Err(RuleError::not_found(message).at("category").among(known))
    }

    /// The way a category is written already, or else as given.
    fn category(&self, text: &str) -> Result<String> {
        let category = required("category", text, LONGEST_CATEGORY)?;
        let known = self.areas.iter().map(|a| &a.category);
        Ok(known
            .clone()
            .find(|known| **known == category)
            .or_else(|| known.clone().find(|known| same(known, &category)))
            .cloned()
            .unwrap_or(category))
    }

    fn free_name(&self, name: &str, but: &[&DecisionAreaCode]) -> Result<()> {
        let taken = self
            .areas
            .iter()
            .find(|a| a.until.is_none() && !but.contains(&&a.code) && same(&a.name, name));
        match taken {
            None => Ok(()),
            Some(other) => Err(RuleError::new(
                Refusal::Exists,
                format!(
                    "“{}” is in the catalogue already, under {}. Give this one another name.",
                    other.name, other.category
                ),
            )
            .at("name")),
        }
    }

    fn checked(&self, draft: AreaDraft, but: &[&DecisionAreaCode]) -> Result<AreaDraft> {
        let draft = draft.checked()?;
        self.free_name(&draft.name, but)?;
        Ok(AreaDraft {
            category: self.category(&draft.category)?,
            ..draft
        })
    }

    /// Puts a new area behind another one of its category, or last in it.
    fn insert(
        &mut self,
        draft: AreaDraft,
        since: Option<Day>,
        after: Option<&DecisionAreaCode>,
    ) -> Result<DecisionAreaCode> {
        let draft = self.checked(draft, &[])?;
        let code = self.code_for(&draft.name);
        let category = draft.category.clone();
        let area = filled(
            draft,
            DecisionArea {
                code: code.clone(),
                name: String::new(),
                short: String::new(),
                category: String::new(),
                description: String::new(),
                reversible: crate::decision_area::Reversible::Sometimes,
                held: crate::decision_area::Held::Each,
                limits: crate::decision_limits::Limits::default(),
                since,
                until: None,
            },
        );
        let behind = after
            .and_then(|after| {
                self.areas
                    .iter()
                    .position(|a| a.code == *after && a.category == category)
            })
            .or_else(|| self.areas.iter().rposition(|a| a.category == category));
        let at = behind.map_or(self.areas.len(), |at| at + 1);
        self.areas.insert(at, area);
        Ok(code)
    }

    /// Adds an area that comes with its own code, as from a file.
    ///
    /// # Errors
    /// `exists` when the code or the name is taken; as for a draft.
    pub fn add_as(&mut self, area: DecisionArea) -> Result<()> {
        let code = required("code", area.code.as_str(), 60)?;
        let known = |a: &DecisionArea| a.code.as_str().eq_ignore_ascii_case(&code);
        if self.areas.iter().any(known) {
            let message = format!("There is an area with the code {code} already.");
            return Err(RuleError::new(Refusal::Exists, message).at("code"));
        }
        let draft = draft_of(&area).checked()?;
        if area.until.is_none() {
            self.free_name(&draft.name, &[])?;
        }
        let category = self.category(&draft.category)?;
        let at = self.areas.iter().rposition(|a| a.category == category);
        let filled = filled(
            AreaDraft { category, ..draft },
            DecisionArea {
                code: code.into(),
                ..area
            },
        );
        self.areas
            .insert(at.map_or(self.areas.len(), |at| at + 1), filled);
        Ok(())
    }

    /// A code nothing has yet, made of a name.
    #[must_use]
    pub fn code_for(&self, name: &str) -> DecisionAreaCode {
        let taken = |code: &str| {
            self.areas
                .iter()
                .any(|a| a.code.as_str().eq_ignore_ascii_case(code))
        };
        fresh_code(&plain_letters(name), "area", taken).into()
    }

    fn change(&mut self, code: &DecisionAreaCode, change: impl FnOnce(&mut DecisionArea)) {
        if let Some(area) = self.areas.iter_mut().find(|a| a.code == *code) {
            change(area);
        }
    }

    fn place(
        &mut self,
        code: &DecisionAreaCode,
        category: &str,
        before: Option<&DecisionAreaCode>,
    ) {
        if before == Some(code) {
            return;
        }
        let Some(from) = self.areas.iter().position(|a| a.code == *code) else {
            return;
        };
        let mut area = self.areas.remove(from);
        category.clone_into(&mut area.category);
        let at = before
            .and_then(|before| {
                self.areas
                    .iter()
                    .position(|a| a.code == *before && a.category == category)
            })
            .or_else(|| {
                let last = self.areas.iter().rposition(|a| a.category == category);
                last.map(|last| last + 1)
            })
            .unwrap_or(self.areas.len());
        self.areas.insert(at, area);
        self.keep_together();
    }

    /// Areas of one category stand together, where the first of it stands.
    fn keep_together(&mut self) {
        let mut order: Vec<String> = Vec::new();
        for area in &self.areas {
            if !order.contains(&area.category) {
                order.push(area.category.clone());
            }
        }
        let rank = |area: &DecisionArea| order.iter().position(|c| *c == area.category);
        self.areas.sort_by_key(rank);
    }
}

/// What could be said to have this area.
#[must_use]
pub fn draft_of(area: &DecisionArea) -> AreaDraft {
    AreaDraft {
        name: area.name.clone(),
        short: area.short.clone(),
        category: area.category.clone(),
        description: area.description.clone(),
        reversible: area.reversible,
        held: area.held,
        limits: area.limits.clone(),
    }
}

fn filled(draft: AreaDraft, area: DecisionArea) -> DecisionArea {
    DecisionArea {
        name: draft.name,
        short: draft.short,
        category: draft.category,
        description: draft.description,
        reversible: draft.reversible,
        held: draft.held,
        limits: draft.limits,
        ..area
    }
}

fn same(a: &str, b: &str) -> bool {
    a.to_lowercase() == b.to_lowercase()
}

#[cfg(test)]
mod tests;
