//! The catalogue of decisions a product leader can keep, share or give away.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::Day;
use crate::decision_limits::Limits;
use crate::error::{Result, RuleError};
use crate::ids::DecisionAreaCode;
use crate::near_names::near;

/// Whether a decision of this kind can be taken back: a two-way door or a one-way door.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Reversible {
    Usually,
    Sometimes,
    Rarely,
}

/// How many people can have the last word on a decision of this kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Held {
    /// Each PM for their own product, such as the order of a backlog.
    #[default]
    Each,
    /// One for the whole team, such as the price list.
    One,
}

/// A row of the catalogue. Class: shareable.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct DecisionArea {
    pub code: DecisionAreaCode,
    pub name: String,
    /// For the head of a column, at most [`LONGEST_SHORT`] characters.
    pub short: String,
    /// What it is listed under, such as “Market”; a leader's own word or one of [`CATEGORIES`].
    pub category: String,
    pub description: String,
    pub reversible: Reversible,
    #[serde(default)]
    pub held: Held,
    /// What is offered when the decision is first handed to somebody.
    #[serde(default)]
    pub limits: Limits,
    /// The first day it is in the catalogue, where it came out of others; else it always was.
    #[serde(default)]
    pub since: Option<Day>,
    /// The day it was retired, from which on it is not in the catalogue any more.
    #[serde(default)]
    pub until: Option<Day>,
}

/// The categories of the shipped catalogue.
pub const CATEGORIES: [&str; 5] = [
    "Discovery",
    "Delivery",
    "Direction",
    "Market",
    "Organisation",
];

/// Characters in the head of a column.
pub const LONGEST_SHORT: usize = 16;

impl DecisionArea {
    /// Whether it is in the catalogue on a day.
    #[must_use]
    pub fn counts_on(&self, day: Day) -> bool {
        self.since.is_none_or(|since| since <= day) && self.until.is_none_or(|until| day < until)
    }

    /// Whether any day shows it; none does where it left on the day it came.
    #[must_use]
    pub fn was_there(&self) -> bool {
        self.since
            .zip(self.until)
            .is_none_or(|(since, until)| since < until)
    }

    /// The day to read it on for `day`: where it has left the catalogue by then, the last one on which it was there.
    #[must_use]
    pub fn read_on(&self, day: Day) -> Day {
        match self.until {
            Some(until) if until <= day => {
                let last = until.plus_days(-1);
                self.since.map_or(last, |since| last.max(since))
            }
            _ => day,
        }
    }
}

/// An area by its code or name, however cased.
///
/// # Errors
/// `not_found` with the codes that are close, or all there are.
pub fn find<'a>(areas: &'a [DecisionArea], text: &str) -> Result<&'a DecisionArea> {
    let wanted = text.trim();
    areas
        .iter()
        .find(|a| a.code.as_str().eq_ignore_ascii_case(wanted))
        .or_else(|| areas.iter().find(|a| a.name.eq_ignore_ascii_case(wanted)))
        .ok_or_else(|| {
            let codes: Vec<String> = areas.iter().map(|a| a.code.to_string()).collect();
            let names = areas.iter().flat_map(|a| [a.code.as_str(), &a.name]);
            let mut close: Vec<&str> = Vec::new();
            for text in near(wanted, names) {
                let meant = areas
                    .iter()
                    .find(|a| a.code.as_str() == text || a.name == text);
                close.extend(meant.map(|a| a.code.as_str()));
            }
            close.dedup();
            let message = match close.as_slice() {
                [] => format!(
                    "There is no decision area “{wanted}”. The areas are {}.",
                    codes.join(", ")
                ),
                some => format!(
                    "There is no decision area “{wanted}”. Perhaps {} is meant.",
                    some.join(" or ")
                ),
            };
            let among = match close.as_slice() {
                [] => codes,
                some => some.iter().map(|&code| code.to_owned()).collect(),
            };
            RuleError::not_found(message).at("area").among(among)
        })
}
