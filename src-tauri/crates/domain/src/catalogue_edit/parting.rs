//! What becomes of areas that are split or merged.

use super::{CatalogueEdit, same};
use crate::Day;
use crate::decision_area_draft::{AreaDraft, LONGEST_DESCRIPTION};
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

    /// Retires areas that become one new one, which takes the place of the first. Without a description it has theirs, as far as they
    /// fit.
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
        let mut draft = draft;
        if draft.description.trim().is_empty() {
            draft.description = self.described(from)?;
        }
        for code in from {
            self.retire(code, on, today)?;
        }
        self.insert(draft, Some(on), Some(first))
    }

    /// What areas cover, each sentence once.
    fn described(&self, areas: &[DecisionAreaCode]) -> Result<String> {
        let mut all = String::new();
        for code in areas {
            let own = self.current(code)?.description.trim();
            let end = if own.ends_with(['.', '!', '?', '…']) {
                ""
            } else {
                "."
            };
            let blank = if all.is_empty() { "" } else { " " };
            let longer = format!("{all}{blank}{own}{end}");
            let is_new = !own.is_empty() && !all.contains(own);
            if is_new && longer.chars().count() <= LONGEST_DESCRIPTION {
                all = longer;
            }
        }
        Ok(all)
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

#[cfg(test)]
mod tests {
    use super::super::draft_of;
    use super::super::tests::{TODAY, catalogue, day, draft};
    use super::*;

    #[test]
    fn a_merged_area_says_what_all_of_them_covered_unless_it_says_it_itself() {
        for (descriptions, own, expected) in [
            (
                ["Price lists.", "What we promise"],
                "",
                "Price lists. What we promise.",
            ),
            (["Price lists", "Price lists"], "", "Price lists."),
            (["", "What we promise!"], " ", "What we promise!"),
            (["", ""], "", ""),
            (["Price lists.", "What we promise."], "Both.", "Both."),
        ] {
            let mut edit = catalogue();
            let from: Vec<DecisionAreaCode> = vec!["pricing".into(), "promises".into()];
            for (code, description) in from.iter().zip(descriptions) {
                let known = edit.current(code).unwrap();
                let draft = AreaDraft {
                    description: description.to_owned(),
                    ..draft_of(known)
                };
                edit.edit(code, draft).unwrap();
            }
            let into = AreaDraft {
                description: own.to_owned(),
                ..draft("Commitments", "Market")
            };
            let made = edit
                .merge_into_new(&from, into, day(TODAY), day(TODAY))
                .unwrap();
            assert_eq!(edit.current(&made).unwrap().description, expected);
        }
    }
}
