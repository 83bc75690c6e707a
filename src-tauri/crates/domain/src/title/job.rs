//! Finds the job among the words of a title: a job in product management, another one, or one left open.

use super::job_product::at_product;
use super::other_jobs::{field, field_or_trade, trade};
use super::vocabulary::{AND, KEEPER, STEWARD};
use super::words::Word;

/// A job in product management, before rank words such as “senior” count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Job {
    /// Manages a product.
    Manager,
    Owner,
    /// “Product Management” without saying as what.
    Practice,
    /// “Product Lead”: means different things in different markets.
    Lead,
    /// Leads a team or group of product managers.
    TeamLead,
    /// “Manager, Product Management”.
    ManagerOfManagers,
    Head,
    Director,
    Vp,
    Chief,
}

/// Where a product job stands in a title.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Role {
    pub job: Job,
    /// First and last word of it.
    pub from: usize,
    pub to: usize,
    /// Shares the title with another field: “Marketing and Product Manager”.
    pub shared: bool,
    /// The wording is also used of jobs outside product management.
    pub loose: bool,
}

impl Role {
    pub(super) const fn new(job: Job, from: usize, to: usize) -> Self {
        Self {
            job,
            from,
            to,
            shared: false,
            loose: false,
        }
    }

    pub(super) const fn loosely(mut self) -> Self {
        self.loose = true;
        self
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Found {
    Product(Role),
    /// A job in the named field; empty when the field is not known.
    Other(&'static str),
    /// A job the person used to have.
    Former,
    Internship,
    TwoJobs,
    /// Names the product without saying enough.
    Open,
}

/// The rank a word stands for, where it leads people.
pub(super) fn leading(key: &str) -> Option<Job> {
    Some(match key {
        "director" => Job::Director,
        "vp" => Job::Vp,
        "head" => Job::Head,
        "lead" => Job::Lead,
        "teamlead" => Job::TeamLead,
        _ => return None,
    })
}

pub(super) fn is_rank(key: &str) -> bool {
    leading(key).is_some() || matches!(key, "manager" | STEWARD | KEEPER)
}

/// Words that shade a rank and name no subject.
pub(super) fn shades(key: &str) -> bool {
    const SHADES: [&str; 23] = [
        "senior",
        "junior",
        "associate",
        "assistant",
        "principal",
        "staff",
        "group",
        "distinguished",
        "fellow",
        "deputy",
        "interim",
        "mid",
        "executive",
        "managing",
        "chief",
        "kind",
        "terms",
        "ii",
        "iii",
        "iv",
        "i",
        "lead",
        "teamlead",
    ];
    SHADES.contains(&key) || step(key).is_some()
}

/// A step within a title: 2 for “Product Manager II” and “Product Manager 2”.
pub(super) fn step(key: &str) -> Option<u8> {
    Some(match key {
        "i" | "1" | "l1" => 1,
        "ii" | "2" | "l2" => 2,
        "iii" | "3" | "l3" => 3,
        "iv" | "4" | "l4" => 4,
        "v" | "5" | "l5" => 5,
        _ => return None,
    })
}

pub(super) fn part_of(words: &[Word], part: usize) -> impl Iterator<Item = (usize, &Word)> + Clone {
    words
        .iter()
        .enumerate()
        .filter(move |(_, word)| word.part == part)
}

/// Whether a part holds a rank and nothing that names a subject: “Senior Director”.
pub(super) fn is_rank_only(words: &[Word], part: usize) -> bool {
    let mut keys = part_of(words, part).map(|(_, word)| word.key.as_str());
    keys.clone().all(|key| is_rank(key) || shades(key)) && keys.any(is_rank)
}

pub(super) fn leads_company(key: &str) -> bool {
    matches!(key, "ceo" | "founder" | "president")
}

/// The first product job of the title, unless another job comes before it.
pub(super) fn find(words: &[Word]) -> Option<Found> {
    if let Some(field) = works_for_a_leader(words) {
        return Some(Found::Other(field));
    }
    let mut first: Option<Found> = None;
    for (at, _) in words
        .iter()
        .enumerate()
        .filter(|(_, word)| word.key == "product")
    {
        match (first, at_product(words, at)) {
            (None, Some(Found::Product(role))) => {
                return Some(in_its_place(words, clearest(words, role)));
            }
            (Some(Found::Other(_) | Found::Open), Some(Found::Product(role)))
                if role.from >= at =>
            {
                return Some(Found::TwoJobs);
            }
            (None, found) => first = found,
            _ => {}
        }
    }
    first
}

/// “Product Owner / Product Manager” is read by its clearer half.
fn clearest(words: &[Word], role: Role) -> Role {
    let later = || {
        words
            .iter()
            .enumerate()
            .skip(role.to + 1)
            .filter(|(_, word)| word.key == "product")
            .find_map(|(at, _)| match at_product(words, at) {
                Some(Found::Product(other)) if other.job == Job::Manager && !other.loose => {
                    Some(other)
                }
                _ => None,
            })
    };
    if role.job == Job::Owner {
        later().unwrap_or(role)
    } else {
        role
    }
}

/// “Assistant to the CPO”, “Executive Business Partner to VP of Product”.
fn works_for_a_leader(words: &[Word]) -> Option<&'static str> {
    let to = words.iter().position(|word| word.key == "to")?;
    let serves = |word: &Word| trade(&word.key).is_some() || word.key == "staffchief";
    words
        .iter()
        .take(to)
        .any(serves)
        .then_some("assisting a leader")
}

/// Looks at what stands around a product job: another job may stand before it, or take it over at the end.
fn in_its_place(words: &[Word], mut role: Role) -> Found {
    let (Some(first), Some(last)) = (words.get(role.from), words.get(role.to)) else {
        return Found::Product(role);
    };
    for part in 0..first.part {
        if let Some(field) = another_job(words, part) {
            return Found::Other(field);
        }
    }
    let before: Vec<&Word> = part_of(words, first.part)
        .filter(|(at, _)| *at < role.from)
        .map(|(_, word)| word)
        .collect();
    let joined = before.last().is_some_and(|word| word.key == AND);
    if joined {
        let other = before
            .iter()
            .rev()
            .find_map(|word| field_or_trade(&word.key).map(|_| trade(&word.key).is_some()));
        match other {
            Some(true) => return Found::TwoJobs,
            Some(false) => role.shared = true,
            None => {}
        }
    } else if first.linked
        && let Some(field) = before.iter().rev().find_map(|word| trade(&word.key))
    {
        return Found::Other(field);
    }
    let after: Vec<&Word> = part_of(words, last.part)
        .filter(|(at, _)| *at > role.to)
        .map(|(_, word)| word)
        .collect();
    if let Some(field) = after.last().and_then(|word| trade(&word.key)) {
        if after.iter().any(|word| word.key == AND) {
            role.shared = true;
        } else {
            return Found::Other(field);
        }
    }
    Found::Product(role)
}

/// The field of a job told in a part before the product job, if it is one: “Software Engineer, …”, “Design Manager, …”.
fn another_job(words: &[Word], part: usize) -> Option<&'static str> {
    let keys: Vec<&str> = part_of(words, part)
        .map(|(_, word)| word.key.as_str())
        .collect();
    if keys.iter().any(|key| leads_company(key)) {
        return None;
    }
    if let Some(field) = keys.last().and_then(|key| trade(key)) {
        return Some(field);
    }
    if !keys.iter().any(|key| is_rank(key)) || is_rank_only(words, part) {
        return None;
    }
    keys.iter()
        .find_map(|key| field(key))
        .or_else(|| keys.contains(&"manager").then_some(""))
}
