//! Whom each row means by its manager, among the people of the file first and those known to the workspace after.

use std::collections::HashMap;

use super::directory::{Directory, Entry, Hit};
use super::file_people::FileRow;
use super::known::KnownPerson;
use crate::roster_row::RosterField;

/// What the manager cell of a row says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Above {
    /// The file has no column for managers.
    NotSaid,
    /// The cell is empty: reports to nobody.
    Nobody,
    Oneself,
    /// The person of the file whose first row this is.
    InFile(usize),
    /// A known person whom the file does not have.
    Known(usize),
    Unknown,
    /// The names it fits.
    Ambiguous(Vec<String>),
    /// The row number of a role that nobody has yet.
    Vacant(u32),
}

/// One answer per row.
pub(super) fn managers(
    rows: &[FileRow<'_>],
    first: &[usize],
    known: &[KnownPerson],
    in_file: &[Option<usize>],
    fields: &[RosterField],
) -> Vec<Above> {
    let directories = Directories::new(rows, first, known, in_file);
    let has_column = fields.contains(&RosterField::Manager);
    rows.iter()
        .enumerate()
        .map(|(at, row)| match &row.manager {
            Some(reference) => directories.find(reference, first.get(at).copied().unwrap_or(at)),
            None if has_column => Above::Nobody,
            None => Above::NotSaid,
        })
        .collect()
}

/// What the rows about one person say.
#[derive(Debug, Clone, Copy, Default)]
struct Said {
    email: bool,
    number: bool,
    role_slug: bool,
}

struct Directories<'a> {
    file: Directory<'a>,
    known: Directory<'a>,
    vacancies: Directory<'a>,
    rows: &'a [FileRow<'a>],
    people: &'a [KnownPerson],
}

impl<'a> Directories<'a> {
    /// `in_file` has for each known person the first row about them.
    fn new(
        rows: &'a [FileRow<'a>],
        first: &[usize],
        people: &'a [KnownPerson],
        in_file: &[Option<usize>],
    ) -> Self {
        let (mut file, mut known, mut vacancies) = (
            Directory::default(),
            Directory::default(),
            Directory::default(),
        );
        let mut said: HashMap<usize, Said> = HashMap::new();
        for (at, row) in rows.iter().enumerate() {
            let entry = Entry {
                name: &row.name,
                email: row.email.as_deref(),
                number: row.number.as_deref(),
                role_slug: row.role_slug.as_deref(),
                key: row.row.key.as_deref(),
            };
            if row.is_person() {
                let person = first.get(at).copied().unwrap_or(at);
                let says = said.entry(person).or_default();
                says.email |= row.email.is_some();
                says.number |= row.number.is_some();
                says.role_slug |= row.role_slug.is_some();
                let same_name = rows
                    .get(person)
                    .is_some_and(|first| first.keys.name == row.keys.name);
                file.add(
                    person,
                    if same_name {
                        entry
                    } else {
                        Entry { name: "", ..entry }
                    },
                );
            } else if row.row.vacancy {
                vacancies.add(at, Entry { name: "", ..entry });
            }
        }
        for (at, person) in people.iter().enumerate() {
            let person = &person.person;
            let entry = Entry {
                name: &person.name,
                email: person.email.as_deref(),
                number: person.number.as_deref(),
                role_slug: person.role_slug.as_deref(),
                key: None,
            };
            match in_file.get(at).copied().flatten() {
                // What the file does not say of them still names them, such as a role slug kept from an earlier import.
                Some(person) => {
                    let says = said.get(&person).copied().unwrap_or_default();
                    let left = |known: Option<&'a str>, said: bool| known.filter(|_| !said);
                    let (email, number) = (
                        left(entry.email, says.email),
                        left(entry.number, says.number),
                    );
                    file.add(
                        person,
                        Entry {
                            name: "",
                            email,
                            number,
                            role_slug: left(entry.role_slug, says.role_slug),
                            key: None,
                        },
                    );
                }
                None => known.add(at, entry),
            }
        }
        Self {
            file,
            known,
            vacancies,
            rows,
            people,
        }
    }

    fn find(&self, reference: &str, asker: usize) -> Above {
        match self.file.find(reference, Some(asker)) {
            Hit::One(at) if at == asker => return Above::Oneself,
            Hit::One(at) => return Above::InFile(at),
            Hit::Several(nodes) => {
                let named = nodes
                    .iter()
                    .filter_map(|at| self.rows.get(*at))
                    .map(|row| format!("{} (row {})", row.name, row.row.row));
                return Above::Ambiguous(named.collect());
            }
            Hit::Nobody => {}
        }
        match self.known.find(reference, None) {
            Hit::One(at) => return Above::Known(at),
            Hit::Several(nodes) => {
                return Above::Ambiguous(
                    nodes
                        .iter()
                        .filter_map(|at| self.people.get(*at))
                        .map(|k| k.person.name.clone())
                        .collect(),
                );
            }
            Hit::Nobody => {}
        }
        match self.vacancies.find(reference, None) {
            Hit::One(at) => self
                .rows
                .get(at)
                .map_or(Above::Unknown, |row| Above::Vacant(row.row.row)),
            Hit::Several(_) | Hit::Nobody => Above::Unknown,
        }
    }
}
