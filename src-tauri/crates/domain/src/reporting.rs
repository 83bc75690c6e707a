//! The reporting line: who is below whom, and where a line bites its own tail.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;

/// Everybody below `lead`, at any depth, without `lead`. Ends also when the line goes in a circle.
#[must_use]
pub fn below<'a, K: Eq + Hash + Ord>(lead: &'a K, manager_of: &'a HashMap<K, K>) -> HashSet<&'a K> {
    let mut reports: HashMap<&K, Vec<&K>> = HashMap::new();
    for (person, manager) in manager_of {
        reports.entry(manager).or_default().push(person);
    }
    let mut found = HashSet::new();
    let mut open = vec![lead];
    while let Some(at) = open.pop() {
        for person in reports.get(at).into_iter().flatten() {
            if *person != lead && found.insert(*person) {
                open.push(person);
            }
        }
    }
    found
}

/// Whether `person` would report to themself, directly or through others, with `manager` as manager.
#[must_use]
pub fn would_loop<K: Eq + Hash>(person: &K, manager: &K, manager_of: &HashMap<K, K>) -> bool {
    let mut at = manager;
    let mut seen = HashSet::new();
    loop {
        if at == person {
            return true;
        }
        if !seen.insert(at) {
            return false;
        }
        match manager_of.get(at) {
            Some(next) => at = next,
            None => return false,
        }
    }
}

/// Every circle in the reporting lines, each listed once, starting at its smallest key.
#[must_use]
pub fn loops<K: Eq + Hash + Ord + Clone>(manager_of: &HashMap<K, K>) -> Vec<Vec<K>> {
    let mut settled: HashSet<&K> = HashSet::new();
    let mut found = Vec::new();
    let mut starts: Vec<&K> = manager_of.keys().collect();
    starts.sort();
    for start in starts {
        let mut path: Vec<&K> = Vec::new();
        let mut on_path: HashMap<&K, usize> = HashMap::new();
        let mut at = start;
        while !settled.contains(at) {
            if let Some(&from) = on_path.get(at) {
                let mut circle: Vec<K> = path.iter().skip(from).map(|key| (*key).clone()).collect();
                let smallest = circle
                    .iter()
                    .enumerate()
                    .min_by(|a, b| a.1.cmp(b.1))
                    .map_or(0, |(i, _)| i);
                circle.rotate_left(smallest);
                found.push(circle);
                break;
            }
            on_path.insert(at, path.len());
            path.push(at);
            match manager_of.get(at) {
                Some(next) => at = next,
                None => break,
            }
        }
        settled.extend(path);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(pairs: &[(&'static str, &'static str)]) -> HashMap<&'static str, &'static str> {
        pairs.iter().copied().collect()
    }

    #[test]
    fn the_whole_tree_below_counts() {
        let lines = lines(&[
            ("ana", "ruth"),
            ("ben", "ana"),
            ("ruth", "jenna"),
            ("kim", "jenna"),
        ]);
        let mut found: Vec<_> = below(&"ruth", &lines).into_iter().copied().collect();
        found.sort_unstable();
        assert_eq!(found, ["ana", "ben"]);
    }

    #[test]
    fn a_circle_is_found_once_and_does_not_hang() {
        let lines = lines(&[("a", "b"), ("b", "c"), ("c", "a"), ("d", "a"), ("x", "x")]);
        assert_eq!(loops(&lines), vec![vec!["a", "b", "c"], vec!["x"]]);
        assert_eq!(below(&"a", &lines).len(), 3);
    }

    #[test]
    fn a_new_manager_below_oneself_is_a_loop() {
        let lines = lines(&[("ana", "ruth"), ("ben", "ana")]);
        assert!(would_loop(&"ruth", &"ben", &lines));
        assert!(would_loop(&"ruth", &"ruth", &lines));
        assert!(!would_loop(&"ben", &"ruth", &lines));
    }
}
