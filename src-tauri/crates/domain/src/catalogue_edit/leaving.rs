//! What leaves the catalogue, and what comes back.

use super::CatalogueEdit;
use crate::Day;
use crate::decision_lineage::Lineage;
use crate::delegation_story::list;
use crate::error::{Refusal, Result, RuleError};
use crate::ids::DecisionAreaCode;

impl CatalogueEdit {
    /// Takes an area out of the catalogue from a day on. What was agreed on it stays, and so does its name. On the day it came in, it
    /// was never there for a whole day, and no day shows it.
    ///
    /// # Errors
    /// `not_found`, `frozen`; `invalid` for a day to come, or on which it was not yet in the catalogue.
    pub fn retire(&mut self, code: &DecisionAreaCode, on: Day, today: Day) -> Result<()> {
        let area = self.current(code)?;
        on.up_to(today, "on")?;
        if let Some(since) = area.since.filter(|since| *since > on) {
            return Err(RuleError::invalid(
                "on",
                format!(
                    "“{}” is in the catalogue since {}. Choose that day or a later one.",
                    area.name,
                    since.long()
                ),
            ));
        }
        self.change(code, |area| area.until = Some(on));
        Ok(())
    }

    /// Puts a retired area back, as if it had never been away.
    ///
    /// # Errors
    /// `not_found`; `exists` when another one has its name by now; `frozen` when what it was split or merged into was in the catalogue
    /// for a day, or while what it came out of is, since the same decisions would then stand there twice.
    pub fn restore(&mut self, code: &DecisionAreaCode, lineage: &Lineage) -> Result<()> {
        if self.known(code)?.until.is_none() {
            return Ok(());
        }
        self.restorable(code, lineage)?;
        let name = self.known(code)?.name.clone();
        self.free_name(&name, &[code])?;
        self.change(code, |area| area.until = None);
        Ok(())
    }

    /// Whether a retired area could come back.
    ///
    /// # Errors
    /// As [`Self::restore`], but for a name that is taken.
    pub fn restorable(&self, code: &DecisionAreaCode, lineage: &Lineage) -> Result<()> {
        let area = self.known(code)?;
        let later: Vec<String> = self
            .areas
            .iter()
            .filter(|a| lineage.before(&a.code).contains(code) && a.was_there())
            .map(|a| format!("“{}”", a.name))
            .collect();
        if !later.is_empty() {
            return Err(RuleError::new(
                Refusal::Frozen,
                format!(
                    "“{}” went on as {}, and would stand beside that. Merge what is left of it into one area instead.",
                    area.name,
                    list(&later)
                ),
            )
            .at("area"));
        }
        let whole = lineage.before(code).into_iter().find_map(|origin| {
            let origin = self.areas.iter().find(|a| a.code == origin);
            origin.filter(|a| a.until.is_none())
        });
        if let Some(whole) = whole {
            return Err(RuleError::new(
                Refusal::Frozen,
                format!(
                    "“{}” came out of “{}”, which is in the catalogue again. Split that one instead.",
                    area.name, whole.name
                ),
            )
            .at("area"));
        }
        Ok(())
    }

    /// Takes an area out for good. Whether anything refers to it is for the caller to say.
    ///
    /// # Errors
    /// `not_found`; `frozen` with what refers to it.
    pub fn remove(&mut self, code: &DecisionAreaCode, referred_by: &[String]) -> Result<()> {
        let area = self.known(code)?;
        if !referred_by.is_empty() {
            return Err(RuleError::new(
                Refusal::Frozen,
                format!(
                    "“{}” is named by {}, so it cannot be removed. Retire it: then it leaves the catalogue and its history stays.",
                    area.name,
                    referred_by.join(", ")
                ),
            )
            .at("area"));
        }
        self.areas.retain(|a| a.code != *code);
        Ok(())
    }
}
