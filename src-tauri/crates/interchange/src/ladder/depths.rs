//! What the names of an outline are at each depth, where no key says it: a text with a heading per level, or maps of names.

use std::collections::HashSet;

use crate::folding::folded;

use super::choices::LadderChoices;
use super::layout::Sense;
use super::outline::Node;
use super::outline_reading::is_heading;
use super::part::FilePart;
use super::vocabulary::{names_a_track, part_of};

/// One depth of names, the top first.
#[derive(Debug)]
pub(super) struct Depth {
    pub names: Vec<String>,
    pub part: Option<FilePart>,
}

/// What the tables of a text hold, beside which its headings stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TablesHold {
    Nothing,
    /// Headings name the levels the tables are about.
    Expectations,
    Levels,
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
    tables: TablesHold,
) -> Vec<Depth> {
    let mut found = Found::default();
    collect(root, 0, choices, sense, &mut found);
    found.one_over_all = one_over_all(root, choices);
    let levels = parts(&found, sense, tables);
    found
        .names
        .into_iter()
        .zip(levels)
        .enumerate()
        .map(|(at, (names, part))| Depth {
            part: choices.key(&depth_key(at)).or(part),
            names,
        })
        .collect()
}

/// What stands at each depth of names.
#[derive(Debug, Default)]
struct Found {
    names: Vec<Vec<String>>,
    /// Names of levels that stand below one heading with few others beside them.
    families: Vec<usize>,
    /// Keys that say “levels” with names below them, by the depth those would have.
    holders: Vec<usize>,
    /// Whether one name holds everything else.
    one_over_all: bool,
}

/// Whether one name stands over everything that has names below it; keys that are words for parts may stand above it.
fn one_over_all(node: &Node, choices: &LadderChoices) -> bool {
    let holding: Vec<_> = node
        .kids
        .iter()
        .filter(|(place, _, kid)| is_heading(place, kid) || !kid.is_text())
        .collect();
    match holding.as_slice() {
        [(_, key, kid)] => {
            choices.key(key).or_else(|| part_of(key)).is_none() || one_over_all(kid, choices)
        }
        [] => node.items.len() == 1 && node.items.iter().all(|item| one_over_all(item, choices)),
        _ => false,
    }
}

fn add(counts: &mut Vec<usize>, depth: usize, more: usize) {
    if counts.len() <= depth {
        counts.resize(depth + 1, 0);
    }
    if let Some(count) = counts.get_mut(depth) {
        *count += more;
    }
}

fn collect(
    node: &Node,
    depth: usize,
    choices: &LadderChoices,
    sense: Sense<'_, '_>,
    found: &mut Found,
) {
    let unnamed = node
        .kids
        .iter()
        .filter(|(_, key, _)| choices.key(key).or_else(|| part_of(key)).is_none())
        .take(MOST_NAMES);
    let (levels, all) = unnamed.fold((0, 0), |(levels, all), (_, key, _)| {
        (levels + usize::from(sense.names_a_level(key)), all + 1)
    });
    if levels >= 2 && levels * 2 >= all {
        add(&mut found.families, depth, levels);
    }
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
            if part == Some(FilePart::Level) && !kid.kids.is_empty() {
                add(&mut found.holders, depth, 1);
            }
            continue;
        }
        let is_name = part.is_none();
        if is_name {
            if found.names.len() <= depth {
                found.names.push(Vec::new());
            }
            if let Some(at) = found
                .names
                .get_mut(depth)
                .filter(|at| at.len() < MOST_NAMES)
            {
                at.push(key.clone());
            }
        }
        collect(kid, depth + usize::from(is_name), choices, sense, found);
    }
    for item in &node.items {
        collect(item, depth, choices, sense, found);
    }
}

fn parts(found: &Found, sense: Sense<'_, '_>, tables: TablesHold) -> Vec<Option<FilePart>> {
    let has_tables = tables != TablesHold::Nothing;
    let names = found.names.as_slice();
    let mut parts: Vec<Option<FilePart>> = vec![None; names.len()];
    let share = |at: usize, is: &dyn Fn(&str) -> bool| {
        let Some(list) = names.get(at).filter(|l| !l.is_empty()) else {
            return 0;
        };
        list.iter().filter(|n| is(n)).count() * 100 / list.len()
    };
    // One name at the top over everything else is the name of the whole.
    let mut first = 0;
    let single = found.one_over_all
        && names
            .first()
            .is_some_and(|top| top.len() == 1 && (names.len() > 1 || has_tables));
    // It may speak of levels itself, as “PM career framework” does, when those it speaks of stand below it.
    let below = || {
        tables == TablesHold::Levels
            || (1..names.len()).any(|at| {
                found.families.get(at).is_some_and(|levels| *levels > 1)
                    || names.get(at).is_some_and(|list| list.len() > 1)
                        && share(at, &|n| sense.names_a_level(n)) >= 50
            })
    };
    if single && (share(0, &|n| sense.names_a_level(n)) == 0 || below()) {
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
        .or_else(|| {
            let family = |at: usize| found.families.get(at).copied().unwrap_or(0);
            (first..names.len())
                .filter(|at| !has_tables && family(*at) > 0)
                .max_by_key(|at| (family(*at), std::cmp::Reverse(*at)))
        });
    // Keys that say “levels” tell that the names above them are what is rated.
    let holder = (0..found.holders.len())
        .filter(|at| *at > first && found.holders.get(*at).is_some_and(|n| *n > 1))
        .max_by_key(|at| found.holders.get(*at));
    if let Some(holder) = holder.filter(|_| !has_tables && level.is_none()) {
        for (at, part) in [
            (holder.checked_sub(1), FilePart::Competency),
            (
                holder.checked_sub(2).filter(|at| *at >= first),
                FilePart::Area,
            ),
        ] {
            if let Some(slot) = at.and_then(|at| parts.get_mut(at)) {
                *slot = Some(part);
            }
        }
        return parts;
    }
    let level = level.or_else(|| (!has_tables).then(|| by_repetition(names, first))?);
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
