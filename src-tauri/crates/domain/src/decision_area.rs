//! The catalogue of decisions a product leader can keep, share or give away.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::{Result, RuleError};
use crate::ids::DecisionAreaCode;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum DecisionCategory {
    Discovery,
    Delivery,
    Direction,
    Market,
    Organisation,
}

/// Whether a decision of this kind can be taken back: a two-way door or a one-way door.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Reversible {
    Usually,
    Sometimes,
    Rarely,
}

/// A row of the catalogue. Class: shareable.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct DecisionArea {
    pub code: DecisionAreaCode,
    pub name: String,
    /// For the head of a column, at most 16 characters.
    pub short: String,
    pub category: DecisionCategory,
    pub description: String,
    pub reversible: Reversible,
}

/// An area by its code or name, however cased.
///
/// # Errors
/// `not_found` with the codes there are.
pub fn find<'a>(areas: &'a [DecisionArea], text: &str) -> Result<&'a DecisionArea> {
    let wanted = text.trim();
    areas
        .iter()
        .find(|a| a.code.as_str().eq_ignore_ascii_case(wanted))
        .or_else(|| areas.iter().find(|a| a.name.eq_ignore_ascii_case(wanted)))
        .ok_or_else(|| {
            let codes: Vec<String> = areas.iter().map(|a| a.code.0.clone()).collect();
            let message = format!(
                "There is no decision area “{wanted}”. The areas are {}.",
                codes.join(", ")
            );
            RuleError::not_found(message).at("area").among(codes)
        })
}
