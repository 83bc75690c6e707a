//! What stands around a product job in a title: rank words that shade it, and the product area.

use super::job::{Role, is_rank_only, part_of, shades, step};
use super::vocabulary::AND;
use super::words::Word;

/// The words around a role, by their place among all words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Around {
    /// “senior”, “lead”, “ii”: in the order of the title.
    pub shades: Vec<usize>,
    /// First and last word of the product area.
    pub area: Option<(usize, usize)>,
    /// A rank in front of a whole product title, as banks give it: “Vice President, Product Manager”.
    pub pay_grade: bool,
}

pub(super) fn around(words: &[Word], role: Role) -> Around {
    let (Some(first), Some(last)) = (words.get(role.from), words.get(role.to)) else {
        return Around::default();
    };
    let mut found = Around::default();
    let mut before = Vec::new();
    let mut after = Vec::new();
    for (at, word) in words.iter().enumerate() {
        if (role.from..=role.to).contains(&at) {
            // “Gerente sénior de producto” has its shade within, “Director of AI Product” its area.
            match word.key.as_str() {
                key if shades(key) && !is_part_of_job(words, role, at) => found.shades.push(at),
                key if !is_part_of_job(words, role, at) && key != AND => before.push(at),
                _ => {}
            }
            continue;
        }
        let own_part = word.part == first.part && at < role.from;
        let rest_shades = || {
            let mut rest = part_of(words, last.part).filter(|(i, _)| *i > role.to);
            rest.all(|(_, word)| shades(&word.key))
        };
        let shade = if own_part || is_all_shades(words, word.part) {
            shades(&word.key)
        } else if word.part == last.part {
            rest_shades() || (at == role.to + 1 && step(&word.key).is_some())
        } else {
            false
        };
        if shade {
            found.shades.push(at);
        } else if at < role.from && is_rank_only(words, word.part) {
            found.pay_grade = true;
        } else if at < role.from {
            before.push(at);
        } else {
            after.push(at);
        }
    }
    found.area = stretch(words, &after).or_else(|| stretch(words, &before));
    found
}

fn is_part_of_job(words: &[Word], role: Role, at: usize) -> bool {
    let key = words.get(at).map_or("", |word| word.key.as_str());
    at == role.from
        || at == role.to
        || matches!(
            key,
            "product"
                | "management"
                | "manager"
                | "line"
                | "area"
                | "team"
                | "portfolio"
                | "cluster"
                | "squad"
                | "family"
                | "stream"
        )
        || (key == "group"
            && words
                .get(at.wrapping_sub(1))
                .is_some_and(|word| word.key == "product"))
        || super::job::leading(key).is_some()
        || matches!(role.job, super::job::Job::Chief)
}

fn is_all_shades(words: &[Word], part: usize) -> bool {
    part_of(words, part).all(|(_, word)| shades(&word.key))
}

/// From the first to the last word that names something, without joining words at the ends.
fn stretch(words: &[Word], places: &[usize]) -> Option<(usize, usize)> {
    let names = |at: &&usize| {
        words.get(**at).is_some_and(|word| {
            word.key != AND && word.key != "kind" && word.key != "terms" && word.key != "to"
        })
    };
    let first = places.iter().find(names)?;
    let last = places.iter().rev().find(names)?;
    Some((*first, *last))
}
