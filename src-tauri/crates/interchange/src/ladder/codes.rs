//! The codes of what a file names: its own, those of the ladder that counts, or made from the names.

use std::collections::HashSet;

use rungs_domain::ladder_edit::fresh_code;

use super::builder::Builder;
use super::placing::Placed;

/// Codes that the file gives, that the ladder that counts has for the name, or that are made from the name. Given codes go first,
/// so that none of them is taken by a made one.
pub(super) struct Codes {
    taken: HashSet<String>,
    fallback: &'static str,
}

impl Codes {
    pub fn new(fallback: &'static str) -> Self {
        Self {
            taken: HashSet::new(),
            fallback,
        }
    }

    pub fn all(mut self, names: &[(Option<String>, String)]) -> Vec<String> {
        let mut codes: Vec<Option<String>> = names
            .iter()
            .map(|(given, _)| given.clone().filter(|code| self.taken.insert(code.clone())))
            .collect();
        for (slot, (_, name)) in codes.iter_mut().zip(names) {
            if slot.is_none() {
                let code = fresh_code(name, self.fallback, |code| self.taken.contains(code));
                self.taken.insert(code.clone());
                *slot = Some(code);
            }
        }
        codes.into_iter().flatten().collect()
    }
}

pub(super) fn level_codes(builder: &Builder<'_>, placed: &[Placed]) -> Vec<String> {
    let names: Vec<(Option<String>, String)> = placed
        .iter()
        .filter_map(|at| builder.levels.get(at.found))
        .map(|level| {
            let known = || builder.known.level(&level.name).map(|k| k.code.to_string());
            (level.code.clone().or_else(known), level.name.to_uppercase())
        })
        .collect();
    Codes::new("LEVEL").all(&names)
}
