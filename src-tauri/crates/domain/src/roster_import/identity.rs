//! Who of the workspace a row is about: by employee number, then by e-mail, then by a name that only one of them has.

use std::collections::{HashMap, HashSet};

use super::file_people::{FileRow, IdKeys};
use super::known::KnownPerson;
use crate::person::Status;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Identity {
    /// Not known.
    Nobody,
    /// Place among the known people.
    Known(usize, By),
    /// By number and e-mail, its own or those of other rows about the same person, it is two people.
    Conflict(usize, usize),
    /// The e-mail is that of a known person whose number another row has.
    Taken(usize, usize),
    /// Several known people have the name, and the row has nothing else to go by.
    Ambiguous(usize),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum By {
    Number,
    Email,
    Name,
}

/// One answer per row; `first` tells which rows are about one person, and those share what one of them is known by.
pub(super) fn identities(
    rows: &[FileRow<'_>],
    first: &[usize],
    known: &[KnownPerson],
) -> Vec<Identity> {
    let keys: Vec<IdKeys> = known
        .iter()
        .map(|k| {
            IdKeys::new(
                &k.person.name,
                k.person.email.as_deref(),
                k.person.number.as_deref(),
            )
        })
        .collect();
    let ids = KnownIds::new(&keys, rows, first);
    let mut found: Vec<Identity> = rows
        .iter()
        .zip(first)
        .map(|(row, person)| ids.by_number_or_email(row, *person))
        .collect();

    spread_conflicts(rows, first, &mut found);
    let mut of_person: HashMap<usize, (usize, By)> = HashMap::new();
    for (identity, person) in found.iter().zip(first) {
        if let Identity::Known(at, by) = identity {
            of_person.entry(*person).or_insert((*at, *by));
        }
    }
    let claimed: HashSet<usize> = found.iter().flat_map(Identity::claims).collect();
    let mut free: HashMap<&str, Vec<usize>> = HashMap::new();
    for (at, key) in keys
        .iter()
        .enumerate()
        .filter(|(at, _)| !claimed.contains(at))
    {
        free.entry(&key.name).or_default().push(at);
    }
    let mut namesakes: HashMap<&str, HashSet<usize>> = HashMap::new();
    for (row, person) in rows.iter().zip(first).filter(|(row, _)| row.is_person()) {
        namesakes.entry(&row.keys.name).or_default().insert(*person);
    }
    let mut unsettled: HashMap<usize, usize> = HashMap::new();
    for (place, ((row, identity), person)) in rows.iter().zip(&mut found).zip(first).enumerate() {
        if !row.is_person() || *identity != Identity::Nobody {
            continue;
        }
        if let Some((at, by)) = of_person.get(person) {
            *identity = Identity::Known(*at, *by);
            continue;
        }
        // A second row about somebody may carry another name by mistake, so the first one speaks for both.
        if place != *person {
            *identity = unsettled
                .get(person)
                .map_or(Identity::Nobody, |at| Identity::Ambiguous(*at));
            continue;
        }
        let alone = namesakes
            .get(row.keys.name.as_str())
            .is_none_or(|people| people.len() == 1);
        let called: Vec<usize> = free
            .get(row.keys.name.as_str())
            .cloned()
            .unwrap_or_default();
        *identity = by_name(row, &called, &keys, known, alone);
        match identity {
            Identity::Known(at, by) => {
                of_person.insert(*person, (*at, *by));
            }
            Identity::Ambiguous(at) => {
                unsettled.insert(*person, *at);
            }
            Identity::Nobody | Identity::Conflict(..) | Identity::Taken(..) => {}
        }
    }
    found
}

/// Rows about one person that point to several known people, or to somebody another row is about, cannot be trusted, none of them.
fn spread_conflicts(rows: &[FileRow<'_>], first: &[usize], found: &mut [Identity]) {
    let mut meant: HashMap<usize, usize> = HashMap::new();
    let mut torn: HashMap<usize, Identity> = HashMap::new();
    for (identity, person) in found.iter().zip(first) {
        for at in identity.claims() {
            let one = *meant.entry(*person).or_insert(at);
            if one != at {
                torn.entry(*person).or_insert(Identity::Conflict(one, at));
            }
        }
        if let Identity::Taken(..) = identity {
            torn.entry(*person).or_insert_with(|| identity.clone());
        }
    }
    for ((row, identity), person) in rows.iter().zip(found).zip(first) {
        if let Some(fault) = torn.get(person)
            && row.is_person()
        {
            *identity = fault.clone();
        }
    }
}

/// Known people by number and e-mail, and whose numbers the file has.
struct KnownIds<'k> {
    keys: &'k [IdKeys],
    numbers: HashMap<&'k str, usize>,
    emails: HashMap<&'k str, Vec<usize>>,
    /// By known person: the first row with their number.
    numbered: HashMap<usize, usize>,
    /// Known people to whom the row with their number gives another e-mail, so the old one is free.
    moved: HashSet<usize>,
}

impl<'k> KnownIds<'k> {
    fn new(keys: &'k [IdKeys], rows: &[FileRow<'_>], first: &[usize]) -> Self {
        let mut numbers = HashMap::new();
        let mut emails: HashMap<&str, Vec<usize>> = HashMap::new();
        for (at, key) in keys.iter().enumerate() {
            if let Some(number) = key.number.as_deref() {
                numbers.entry(number).or_insert(at);
            }
            if let Some(email) = key.email.as_deref() {
                emails.entry(email).or_default().push(at);
            }
        }
        let (mut numbered, mut moved) = (HashMap::new(), HashSet::new());
        for (row, person) in rows.iter().zip(first).filter(|(row, _)| row.is_person()) {
            let Some(at) = row
                .keys
                .number
                .as_deref()
                .and_then(|number| numbers.get(number))
                .copied()
            else {
                continue;
            };
            numbered.entry(at).or_insert(*person);
            if row.keys.email.is_some()
                && keys.get(at).is_some_and(|key| key.email != row.keys.email)
            {
                moved.insert(at);
            }
        }
        Self {
            keys,
            numbers,
            emails,
            numbered,
            moved,
        }
    }

    /// A number says more than an e-mail, whatever the order of the rows: addresses are handed on.
    fn by_number_or_email(&self, row: &FileRow<'_>, person: usize) -> Identity {
        if !row.is_person() {
            return Identity::Nobody;
        }
        let number = row
            .keys
            .number
            .as_deref()
            .and_then(|number| self.numbers.get(number))
            .copied();
        let elsewhere = |at: usize| {
            self.numbered
                .get(&at)
                .copied()
                .filter(|other| *other != person)
        };
        let email = row.keys.email.as_deref().and_then(|email| {
            let people = self.emails.get(email)?;
            people
                .iter()
                .copied()
                .find(|at| !(self.moved.contains(at) && elsewhere(*at).is_some()))
        });
        match (number, email) {
            (Some(one), Some(other))
                if one != other
                    && self
                        .keys
                        .get(one)
                        .is_none_or(|key| key.email != row.keys.email) =>
            {
                Identity::Conflict(one, other)
            }
            (Some(at), _) => Identity::Known(at, By::Number),
            (None, Some(at)) => elsewhere(at).map_or(Identity::Known(at, By::Email), |other| {
                Identity::Taken(at, other)
            }),
            (None, None) => Identity::Nobody,
        }
    }
}

/// A number that differs makes another person of the same name; an e-mail may have changed.
fn by_name(
    row: &FileRow<'_>,
    called: &[usize],
    keys: &[IdKeys],
    known: &[KnownPerson],
    alone: bool,
) -> Identity {
    let differ = |at: usize| {
        keys.get(at).is_some_and(|k| {
            k.number.is_some() && row.keys.number.is_some() && k.number != row.keys.number
        })
    };
    let fitting: Vec<usize> = called.iter().copied().filter(|at| !differ(*at)).collect();
    let active: Vec<usize> = fitting
        .iter()
        .copied()
        .filter(|at| {
            known
                .get(*at)
                .is_some_and(|k| k.employment.status == Status::Active)
        })
        .collect();
    let bare: Vec<usize> = fitting
        .iter()
        .copied()
        .filter(|at| row.keys.only_name() && keys.get(*at).is_some_and(IdKeys::only_name))
        .collect();
    match (fitting.as_slice(), active.as_slice()) {
        _ if bare.len() == 1 => bare
            .first()
            .map_or(Identity::Nobody, |at| Identity::Known(*at, By::Name)),
        ([], _) => Identity::Nobody,
        ([at], _) | (_, [at]) if alone => Identity::Known(*at, By::Name),
        ([at, ..], _) if row.keys.only_name() => Identity::Ambiguous(*at),
        _ => Identity::Nobody,
    }
}

impl Identity {
    pub(super) const fn known(&self) -> Option<usize> {
        match self {
            Self::Known(at, _) => Some(*at),
            Self::Nobody | Self::Conflict(..) | Self::Taken(..) | Self::Ambiguous(_) => None,
        }
    }

    /// The known people the row speaks of, settled or not.
    pub(super) fn claims(&self) -> Vec<usize> {
        match self {
            Self::Known(at, _) | Self::Taken(at, _) => vec![*at],
            Self::Conflict(one, other) => vec![*one, *other],
            Self::Nobody | Self::Ambiguous(_) => vec![],
        }
    }
}
