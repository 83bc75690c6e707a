//! What the names of an outline are at each depth, where no key says it: a text with a heading per level, or maps of names.

use std::collections::HashSet;

use crate::folding::folded;

use super::choices::LadderChoices;
use super::layout::Sense;
use super::outline::Node;
use super::part::{FilePart, names_a_track, part_of};

/// One depth of names, the top first.
#[derive(Debug)]
pub(super) struct Depth {
    pub names: Vec<String>,
    pub part: Option<FilePart>,
}

/// Names looked at per depth; more would say the same.
const MOST_NAMES: usize = 2_000;

/// How the reading and the choices name a depth.
pub(super) fn depth_key(depth: usize) -> String {
    format!("names at depth {}", depth + 1)
}

pub(super) fn depths(
    root: &Node,
    sense: Sense<'_, '_>,
    choices: &LadderChoices,
    has_tables: bool,
) -> Vec<Depth> {
    let mut names: Vec<Vec<String>> = Vec::new();
    collect(root, 0, choices, &mut names);
    let levels = parts(&names, sense, has_tables);
    names
        .into_iter()
        .zip(levels)
        .enumerate()
        .map(|(at, (names, part))| Depth {
            part: choices.key(&depth_key(at)).or(part),
            names,
        })
        .collect()
}

fn collect(node: &Node, depth: usize, choices: &LadderChoices, names: &mut Vec<Vec<String>>) {
    for (_, key, kid) in &node.kids {
        let part = choices.key(key).or_else(|| part_of(key));
        // Below a key that says what its names are nothing is left to find out.
        let says = [
            FilePart::Track,
            FilePart::Area,
            FilePart::Level,
            FilePart::Competency,
        ];
        if part.is_some_and(|part| says.contains(&part)) {
            continue;
        }
        let is_name = part.is_none();
        if is_name {
            if names.len() <= depth {
                names.push(Vec::new());
            }
            if let Some(at) = names.get_mut(depth).filter(|at| at.len() < MOST_NAMES) {
                at.push(key.clone());
            }
        }
        collect(kid, depth + usize::from(is_name), choices, names);
    }
    for item in &node.items {
        collect(item, depth, choices, names);
    }
}

fn parts(names: &[Vec<String>], sense: Sense<'_, '_>, has_tables: bool) -> Vec<Option<FilePart>> {
    let mut parts: Vec<Option<FilePart>> = vec![None; names.len()];
    let share = |at: usize, is: &dyn Fn(&str) -> bool| {
        let Some(list) = names.get(at).filter(|l| !l.is_empty()) else {
            return 0;
        };
        list.iter().filter(|n| is(n)).count() * 100 / list.len()
    };
    // One name at the top over everything else is the name of the whole.
    let mut first = 0;
    let single = names
        .first()
        .is_some_and(|top| top.len() == 1 && (names.len() > 1 || has_tables));
    if single && share(0, &|n| sense.names_a_level(n)) == 0 {
        parts[0] = Some(FilePart::Title);
        first = 1;
    }
    let level = (first..names.len())
        .filter(|at| share(*at, &|n| sense.names_a_level(n)) >= 50)
        .max_by_key(|at| {
            (
                share(*at, &|n| sense.names_a_level(n)),
                std::cmp::Reverse(*at),
            )
        })
        .or_else(|| (!has_tables).then(|| by_repetition(names, first))?);
    if let Some(level) = level {
        parts[level] = Some(FilePart::Level);
    }
    // A depth with a few names only, such as words in bold in some places, tells nothing about the whole.
    let count = |at: usize| names.get(at).map_or(0, Vec::len);
    let mut rest: Vec<usize> = (first..names.len())
        .filter(|at| Some(*at) != level && (*at == first || count(*at) * 3 >= count(at - 1)))
        .collect();
    if let Some(at) = rest
        .first()
        .copied()
        .filter(|at| share(*at, &|n| names_a_track(n)) >= 50)
    {
        parts[at] = Some(FilePart::Track);
        rest.remove(0);
    }
    // With tables headings only say where a table belongs.
    if !has_tables && level.is_some() {
        if let Some(at) = rest.pop() {
            parts[at] = Some(FilePart::Competency);
        }
        if let Some(at) = rest.pop() {
            parts[at] = Some(FilePart::Area);
        }
        if let Some(at) = rest.pop() {
            parts[at] = Some(FilePart::Track);
        }
    }
    parts
}

/// Names that come again below each other name: the deepest alone are levels below competencies, the two deepest are
/// competencies below levels.
fn by_repetition(names: &[Vec<String>], first: usize) -> Option<usize> {
    let repeats = |at: usize| {
        names.get(at).is_some_and(|list| {
            let different: HashSet<String> = list.iter().map(|n| folded(n)).collect();
            list.len() > 2 && different.len() * 10 <= list.len() * 7
        })
    };
    let last = names.len().checked_sub(1).filter(|last| *last > first)?;
    if !repeats(last) {
        return None;
    }
    if last > first + 1 && repeats(last - 1) {
        return Some(first);
    }
    // Two depths tell nothing more; the shorter list of names are the levels.
    let different = |at: usize| {
        names.get(at).map_or(0, |l| {
            l.iter().map(|n| folded(n)).collect::<HashSet<_>>().len()
        })
    };
    Some(if last == first + 1 && different(first) < different(last) {
        first
    } else {
        last
    })
}
