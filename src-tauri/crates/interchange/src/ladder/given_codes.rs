//! Codes that a file gives: within its kind a code names one thing only.

use std::collections::HashSet;

use super::builder::name_of;
use super::fate::{Fate, Reason};
use super::part::FilePart;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Coded {
    Track,
    Area,
    Competency,
    Level,
}

/// Codes taken so far.
#[derive(Debug, Default)]
pub(super) struct GivenCodes(HashSet<(Coded, String)>);

impl GivenCodes {
    /// Gives a thing its code. What has one already keeps it, and so does another thing that has this one.
    pub fn give(
        &mut self,
        kind: Coded,
        slot: &mut Option<String>,
        text: &str,
        part: FilePart,
    ) -> Fate {
        let Some(code) = name_of(text) else {
            return Fate::NotPlaced(Reason::TooLong);
        };
        match slot {
            Some(known) if *known == code => Fate::Taken(part),
            Some(_) => Fate::NotPlaced(Reason::SaidTwice),
            None if !self.0.insert((kind, code.clone())) => Fate::NotPlaced(Reason::CodeTaken),
            None => {
                *slot = Some(code);
                Fate::Taken(part)
            }
        }
    }
}
