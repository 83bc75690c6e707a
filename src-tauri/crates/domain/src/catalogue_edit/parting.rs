//! What becomes of areas that are split or merged.

use super::{CatalogueEdit, same};
use crate::Day;
use crate::decision_area_draft::AreaDraft;
use crate::error::{Refusal, Result, RuleError};
use crate::ids::DecisionAreaCode;
use crate::person::one_line;

/// Areas an area can be split into at once.
pub const MOST_PARTS: usize = 12;

impl CatalogueEdit {
    /// Retires an area and puts its parts in its place, with its category, description, reversibility, holding and limits.
    ///
    /// # Errors
    /// As for retiring and adding; `invalid` with fewer than two parts, `too_many` with more than [`MOST_PARTS`], `exists` when two are
    /// called the same.
    pub fn split(
        &mut self,
        code: &DecisionAreaCode,
        parts: &[(String, String)],
        on: Day,
        today: Day,
    ) -> Result<Vec<DecisionAreaCode>> {
        if parts.len() < 2 {
            return Err(RuleError::invalid(
                "parts",
                "Name at least two areas it is split into.",
            ));
        }
        if parts.len() > MOST_PARTS {
            let message = format!("At most {MOST_PARTS} parts can be made at once.");
            return Err(RuleError::new(Refusal::TooMany, message).at("parts"));
        }
        let mut names = parts.iter().map(|(name, _)| one_line(name)).enumerate();
        let twice = names.find(|(at, name)| {
            let mut before = parts.iter().take(*at);
            before.any(|(other, _)| same(&one_line(other), name))
        });
        if let Some((_, name)) = twice.filter(|(_, name)| !name.is_empty()) {
            return Err(RuleError::new(
                Refusal::Exists,
                format!("Two parts are called “{name}”. Give each a name of its own."),
            )
            .at("parts"));
        }
        let whole = self.current(code)?.clone();
        self.retire(code, on, today)?;
        let mut codes = Vec::with_capacity(parts.len());
        for (name, short) in parts {
            let draft = AreaDraft {
                name: name.clone(),
                short: short.clone(),
                category: whole.category.clone(),
                description: whole.description.clone(),
                reversible: whole.reversible,
                held: whole.held,
                limits: whole.limits.clone(),
            };
            let after = codes.last().unwrap_or(code).clone();
            codes.push(self.insert(draft, Some(on), Some(&after))?);
        }
        Ok(codes)
    }

    /// Retires areas that become one new one, which takes the place of the first.
    ///
    /// # Errors
    /// As for retiring and adding; `invalid` with fewer than two.
    pub fn merge_into_new(
        &mut self,
        from: &[DecisionAreaCode],
        draft: AreaDraft,
        on: Day,
        today: Day,
    ) -> Result<DecisionAreaCode> {
        let Some(first) = from.first().filter(|_| distinct(from) >= 2) else {
            return Err(too_few());
        };
        for code in from {
            self.retire(code, on, today)?;
        }
        self.insert(draft, Some(on), Some(first))
    }

    /// Retires areas that go into one that stays.
    ///
    /// # Errors
    /// As for retiring; `invalid` with nothing beside the one that stays, or when that came only after the day.
    pub fn merge_into(
        &mut self,
        from: &[DecisionAreaCode],
        into: &DecisionAreaCode,
        on: Day,
        today: Day,
    ) -> Result<()> {
        let kept = self.current(into)?;
        if let Some(since) = kept.since.filter(|since| *since > on) {
            return Err(RuleError::invalid(
                "on",
                format!(
                    "“{}” is in the catalogue since {}. Choose that day or a later one.",
                    kept.name,
                    since.long()
                ),
            ));
        }
        let others: Vec<&DecisionAreaCode> = from.iter().filter(|code| *code != into).collect();
        if others.is_empty() {
            return Err(too_few());
        }
        for code in others {
            self.retire(code, on, today)?;
        }
        Ok(())
    }
}

fn distinct(codes: &[DecisionAreaCode]) -> usize {
    codes
        .iter()
        .collect::<std::collections::BTreeSet<_>>()
        .len()
}

fn too_few() -> RuleError {
    RuleError::invalid("from", "Choose at least two areas that become one.")
}
