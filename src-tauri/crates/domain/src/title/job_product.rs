//! The job that one mention of “product” belongs to, read from the words beside it.

use super::job::{Found, Job, Role, is_rank, is_rank_only, leading, part_of, shades};
use super::other_jobs::{field, field_or_trade, is_open, trade};
use super::vocabulary::{AND, KEEPER, STEWARD};
use super::words::Word;

/// Said after “Product Management”, they make a job beside it: “Product Management Operations”.
const BESIDE_MANAGEMENT: [&str; 9] = [
    "operations",
    "ops",
    "training",
    "education",
    "enablement",
    "excellence",
    "recruiting",
    "support",
    "consulting",
];

pub(super) fn at_product(words: &[Word], at: usize) -> Option<Found> {
    let part = words.get(at)?.part;
    let key = |offset: usize| {
        words
            .get(at + offset)
            .filter(|word| word.part == part)
            .map_or("", |word| word.key.as_str())
    };
    if let Some(role) = chief(words, at) {
        return Some(if key(1) != AND && field_or_trade(key(1)).is_some() {
            other(key(1))
        } else {
            Found::Product(role)
        });
    }
    match key(1) {
        "manager" if key(2) == "manager" => product(Job::ManagerOfManagers, at, at + 2),
        // “Head of PM”: the rank leads people of that kind.
        "manager" => match rank_linked_before(words, at) {
            Some(job) => product(job, at - 1, at + 1),
            None => product(Job::Manager, at, at + 1),
        },
        STEWARD => product(Job::Manager, at, at + 1),
        KEEPER => Some(Found::Product(
            Role::new(Job::Manager, at, at + 1).loosely(),
        )),
        "owner" => product(Job::Owner, at, at + 1),
        "management" => management(words, at, key(2)),
        "line" | "area" | "group" | "team" | "portfolio" | "cluster" | "squad" | "family"
        | "stream"
            if is_rank(key(2)) || key(2) == "owner" =>
        {
            let job = match (key(1), key(2)) {
                (_, "owner") => Job::Owner,
                ("line", "manager" | STEWARD | KEEPER) => Job::Manager,
                (_, rank @ ("director" | "vp")) => leading(rank)?,
                _ => Job::TeamLead,
            };
            Some(Found::Product(Role::new(job, at, at + 2).loosely()))
        }
        next if leading(next).is_some() => product(leading(next)?, at, at + 1),
        next @ ("principal" | "fellow" | "associate" | "senior")
            if key(2).is_empty() && next != "senior" =>
        {
            Some(Found::Product(Role::new(Job::Practice, at, at).loosely()))
        }
        AND => leadership(words, at, at).or_else(|| joined_job(words, at)),
        next if field_or_trade(next).is_some() => Some(other(next)),
        next if is_open(next) => Some(Found::Open),
        _ => leadership(words, at, at)
            .or_else(|| something_manager(words, at))
            .or_else(|| bare(words, at)),
    }
}

fn product(job: Job, from: usize, to: usize) -> Option<Found> {
    Some(Found::Product(Role::new(job, from, to)))
}

fn other(key: &str) -> Found {
    Found::Other(field_or_trade(key).unwrap_or_default())
}

/// “Chief Product Officer”, “Chief Technology and Product Officer”.
fn chief(words: &[Word], at: usize) -> Option<Role> {
    let part = words.get(at)?.part;
    let from = part_of(words, part)
        .find(|(i, word)| *i < at && word.key == "chief")?
        .0;
    let to = part_of(words, part)
        .find(|(i, word)| *i > at && word.key == "officer")?
        .0;
    Some(Role::new(Job::Chief, from, to))
}

/// A rank with an “of” between it and this word.
fn rank_linked_before(words: &[Word], at: usize) -> Option<Job> {
    let here = words.get(at).filter(|word| word.linked)?;
    let before = words
        .get(at.checked_sub(1)?)
        .filter(|word| word.part == here.part)?;
    if before.key == "manager" {
        Some(Job::ManagerOfManagers)
    } else {
        leading(&before.key)
    }
}

/// “Product Management” with the rank after it, before it, or none.
fn management(words: &[Word], at: usize, next: &str) -> Option<Found> {
    if next == "manager" {
        return product(Job::ManagerOfManagers, at, at + 2);
    }
    if let Some(job) = leading(next) {
        return product(job, at, at + 2);
    }
    let part = words.get(at)?.part;
    let last = part_of(words, part)
        .last()
        .map_or("", |(_, word)| word.key.as_str());
    if BESIDE_MANAGEMENT.contains(&next) || trade(last).is_some() {
        let key = if BESIDE_MANAGEMENT.contains(&next) {
            next
        } else {
            last
        };
        return Some(field_or_trade(key).map_or(Found::Open, Found::Other));
    }
    leadership(words, at, at + 1).or_else(|| {
        let alone = words.iter().take(at).all(|word| shades(&word.key));
        if alone {
            product(Job::Practice, at, at + 1)
        } else {
            bare(words, at)
        }
    })
}

/// A rank before the product, in the same part or as the whole part before: “VP of Product”, “Director, Product”;
/// or as the whole part after: “Product – Director”.
fn leadership(words: &[Word], at: usize, to: usize) -> Option<Found> {
    let part = words.get(at)?.part;
    let mut role = None;
    for (i, word) in words
        .iter()
        .enumerate()
        .take(at)
        .rev()
        .take_while(|(_, word)| word.part == part)
    {
        if let Some(job) = rank_job(&word.key) {
            let mut before = part_of(words, part)
                .filter(|(b, _)| *b < i)
                .map(|(_, word)| word.key.as_str())
                .filter(|key| *key != AND);
            let named = before.clone().find_map(field_or_trade);
            let office = word.key == "manager" && before.any(|key| !shades(key) && !is_rank(key));
            if named.is_some() || office {
                return Some(Found::Other(named.unwrap_or_default()));
            }
            let between = || words.get(i + 1..at).unwrap_or_default();
            let mut found = Role::new(job, i, to);
            // “Directeur marketing produit” is product marketing, “Director of Data Products” is not analysis.
            let close = between()
                .last()
                .and_then(|word| field(&word.key))
                .filter(|name| matches!(*name, "marketing" | "design"));
            if let Some(name) =
                close.filter(|_| words.get(at).is_some_and(|word| word.spelled != "products"))
            {
                return Some(Found::Other(name));
            }
            let names_field = between().iter().any(|word| field(&word.key).is_some());
            found.shared = names_field && between().iter().any(|word| word.key == AND);
            found.loose = word.key == KEEPER || (names_field && !found.shared);
            role = Some(found);
            break;
        }
    }
    let first_in_part = part_of(words, part).next().map_or(at, |(i, _)| i);
    if role.is_none()
        && let Some(before) = part.checked_sub(1)
    {
        if is_rank_only(words, before) {
            let (from, job) = part_of(words, before)
                .filter_map(|(i, word)| rank_job(&word.key).map(|job| (i, job)))
                .last()?;
            role = Some(Role::new(job, from, to));
        } else if let Some(named) = words
            .iter()
            .take(first_in_part)
            .rev()
            .find_map(|word| field_or_trade(&word.key))
        {
            return Some(Found::Other(named));
        }
    }
    if role.is_none()
        && part_of(words, part).last().is_some_and(|(i, _)| i == to)
        && is_rank_only(words, part + 1)
    {
        let (end, job) = part_of(words, part + 1)
            .filter_map(|(i, word)| rank_job(&word.key).map(|job| (i, job)))
            .last()?;
        role = Some(Role::new(job, at, end));
    }
    role.map(Found::Product)
}

/// What a rank makes of whoever has it over the product.
fn rank_job(key: &str) -> Option<Job> {
    match key {
        "manager" => Some(Job::ManagerOfManagers),
        STEWARD | KEEPER => Some(Job::Manager),
        key => leading(key),
    }
}

/// “Product & Marketing Manager” holds two jobs.
fn joined_job(words: &[Word], at: usize) -> Option<Found> {
    let part = words.get(at)?.part;
    part_of(words, part)
        .any(|(i, word)| i > at && (is_rank(&word.key) || trade(&word.key).is_some()))
        .then_some(Found::TwoJobs)
}

/// “Product Growth Manager”: product and a rank, with something between that is not known.
fn something_manager(words: &[Word], at: usize) -> Option<Found> {
    let part = words.get(at)?.part;
    let mut after = part_of(words, part)
        .filter(|(i, _)| *i > at)
        .map(|(_, word)| word.key.as_str());
    if let Some(named) = after.clone().find_map(field_or_trade) {
        return Some(Found::Other(named));
    }
    after
        .any(|key| is_rank(key) || key == "owner")
        .then_some(Found::Open)
}

/// “Product” without a job of its own: the job before it, or nothing to go by.
fn bare(words: &[Word], at: usize) -> Option<Found> {
    let before = || words.iter().take(at).map(|word| word.key.as_str());
    if let Some(named) = before().rev().find_map(field_or_trade) {
        return Some(Found::Other(named));
    }
    let office =
        before().any(|key| key == "manager") && before().any(|key| !shades(key) && !is_rank(key));
    Some(if office {
        Found::Other("")
    } else {
        Found::Open
    })
}
