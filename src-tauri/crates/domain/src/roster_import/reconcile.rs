//! From a sheet and the workspace to the plan: who of the rows is taken, whom they report to, and what changes.

use std::collections::{HashMap, HashSet};

use super::file_people::{FileRow, first_rows};
use super::identity::{Identity, identities};
use super::known::KnownRoster;
use super::line::{LineOfFile, read_and_select};
use super::managers::{Above, managers};
use super::preview::{AbsentPerson, ImportPreview, Totals};
use super::write::{ManagerRef, RosterWrite};
use super::{fates, links};
use crate::Day;
use crate::ladder::Ladder;
use crate::person::Status;
use crate::roster_row::{RosterField, RosterSheet};
use crate::selection::{Choice, Chosen};
use crate::title::{TitleReader, TitleReading};

/// Which rows of the file are wanted.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    Default,
    serde::Serialize,
    serde::Deserialize,
    specta::Type,
)]
#[serde(rename_all = "snake_case")]
pub enum Select {
    #[default]
    All,
    /// The product organisation, see [`crate::selection`].
    Product,
}

/// What an import would do. Nothing is done yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportPlan {
    pub preview: ImportPreview,
    /// One per row, in file order.
    pub writes: Vec<RosterWrite>,
}

/// What is decided about a row before its fields are looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Verdict {
    Refused(String),
    Skipped(String),
    OpenRole,
    /// Somebody new, or the known person at this place.
    Person(Option<usize>),
}

/// Everything found out about the file, for the steps that follow.
pub(super) struct Scene<'a> {
    pub rows: &'a [FileRow<'a>],
    pub first: &'a [usize],
    pub known: &'a KnownRoster,
    pub identities: &'a [Identity],
    pub above: &'a [Above],
    pub readings: &'a [TitleReading],
    pub choices: &'a [Choice],
    pub verdicts: &'a [Verdict],
    pub ladder: &'a Ladder,
    pub reader: &'a TitleReader<'a>,
    pub today: Day,
    /// Whether product areas come from titles, as the file has no column for them.
    pub areas_from_titles: bool,
    /// Names of known people by id.
    pub names: HashMap<&'a str, &'a str>,
}

/// Compares a sheet with the workspace. Exactly one fate and one write per row, in file order.
#[must_use]
pub fn reconcile(
    sheet: &RosterSheet,
    known: &KnownRoster,
    select: Select,
    today: Day,
    ladder: &Ladder,
) -> ImportPlan {
    let rows: Vec<FileRow<'_>> = sheet.rows.iter().map(FileRow::new).collect();
    let first = first_rows(&rows);
    let identities = identities(&rows, &first, &known.people);
    let in_file = known_in_file(&identities, &first, known.people.len());
    let above = managers(&rows, &first, &known.people, &in_file, &sheet.fields);
    let repeated: HashSet<usize> = first
        .iter()
        .enumerate()
        .filter(|(at, person)| at != *person)
        .map(|(_, person)| *person)
        .collect();
    let titled: HashSet<usize> = rows
        .iter()
        .zip(&first)
        .filter(|(row, _)| !row.title.is_empty())
        .map(|(_, person)| *person)
        .collect();
    let line = LineOfFile {
        rows: &rows,
        first: &first,
        identities: &identities,
        above: &above,
        known: &known.people,
        in_file: &in_file,
        titled: &titled,
        repeated: &repeated,
    };
    let (readings, choices) = read_and_select(&line, ladder, select);
    let verdicts = verdicts(&rows, &first, &identities, &choices, known);
    let scene = Scene {
        rows: &rows,
        first: &first,
        known,
        identities: &identities,
        above: &above,
        readings: &readings,
        choices: &choices,
        verdicts: &verdicts,
        ladder,
        reader: &TitleReader::new(ladder),
        today,
        areas_from_titles: !sheet.fields.contains(&RosterField::Area),
        names: known
            .people
            .iter()
            .map(|known| (known.person.id.as_str(), known.person.name.as_str()))
            .collect(),
    };
    let links = links::links(&scene);
    let (fates, writes) = fates::fates(&scene, &links);
    let totals = Totals::of(&fates);
    ImportPlan {
        preview: ImportPreview {
            fates,
            absent: absent(known, &identities),
            totals,
        },
        writes,
    }
}

/// For each known person the first row of the file about them.
fn known_in_file(identities: &[Identity], first: &[usize], known: usize) -> Vec<Option<usize>> {
    let mut in_file = vec![None; known];
    for (identity, row) in identities.iter().zip(first) {
        if let Some(place) = identity.known().and_then(|at| in_file.get_mut(at)) {
            place.get_or_insert(*row);
        }
    }
    in_file
}

fn verdicts(
    rows: &[FileRow<'_>],
    first: &[usize],
    identities: &[Identity],
    choices: &[Choice],
    known: &KnownRoster,
) -> Vec<Verdict> {
    let name_of = |at: usize| {
        known
            .people
            .get(at)
            .map_or("", |known| known.person.name.as_str())
    };
    let mut taken: HashMap<usize, usize> = HashMap::new();
    let mut claimed: HashMap<usize, usize> = HashMap::new();
    let mut verdicts = Vec::with_capacity(rows.len());
    for (at, (((row, person), identity), choice)) in rows
        .iter()
        .zip(first)
        .zip(identities)
        .zip(choices)
        .enumerate()
    {
        let verdict = if let Some(reason) = &row.refused {
            Verdict::Refused(reason.clone())
        } else if choice.fate == Chosen::Out {
            Verdict::Skipped(choice.reason.clone())
        } else if row.row.vacancy {
            Verdict::OpenRole
        } else if let Some(earlier) = taken.get(person).and_then(|earlier| rows.get(*earlier)) {
            Verdict::Refused(twice(row, earlier))
        } else {
            match identity {
                Identity::Conflict(one, other) => Verdict::Refused(format!(
                    "By employee number and e-mail this is {} as well as {}. Correct the number or the e-mail in the file.",
                    name_of(*one),
                    name_of(*other)
                )),
                Identity::Taken(one, earlier) => Verdict::Refused(format!(
                    "The e-mail is that of {}, but row {} has their employee number. Correct one of the two rows.",
                    name_of(*one),
                    rows.get(*earlier).map_or(0, |row| row.row.row)
                )),
                Identity::Ambiguous(one) => Verdict::Refused(format!(
                    "Several people in the workspace are called {}. Give an employee number or e-mail in the file.",
                    name_of(*one)
                )),
                Identity::Known(one, _) => {
                    match claimed.get(one).and_then(|earlier| rows.get(*earlier)) {
                        Some(earlier) => Verdict::Refused(format!(
                            "Row {} is already about {} of the workspace. Keep one of the two rows.",
                            earlier.row.row,
                            name_of(*one)
                        )),
                        None => Verdict::Person(Some(*one)),
                    }
                }
                Identity::Nobody => Verdict::Person(None),
            }
        };
        if let Verdict::Person(known) = verdict {
            taken.insert(*person, at);
            if let Some(known) = known {
                claimed.insert(known, at);
            }
        }
        verdicts.push(verdict);
    }
    verdicts
}

fn twice(row: &FileRow<'_>, earlier: &FileRow<'_>) -> String {
    let same = |one: &Option<String>, other: &Option<String>| one.is_some() && one == other;
    let by = if same(&row.keys.number, &earlier.keys.number) {
        "has the same employee number"
    } else if same(&row.keys.email, &earlier.keys.email) {
        "has the same e-mail"
    } else if row.keys.name == earlier.keys.name {
        "has the same name, and neither row has a number or e-mail"
    } else {
        "is about the same person"
    };
    let number = earlier.row.row;
    if row.keys.name != earlier.keys.name {
        return format!(
            "Row {number} ({}) {by}. Correct one of the two rows.",
            earlier.name
        );
    }
    if row.title.to_lowercase() != earlier.title.to_lowercase() {
        let title = if earlier.title.is_empty() {
            "has no title".to_owned()
        } else {
            format!("says “{}”", earlier.title)
        };
        return format!(
            "{} is in the file twice under two roles: row {number} {title}, and {by}. Row {number} is taken.",
            row.name
        );
    }
    format!(
        "{} is in the file twice: row {number} {by}. Row {number} is taken.",
        row.name
    )
}

fn absent(known: &KnownRoster, identities: &[Identity]) -> Vec<AbsentPerson> {
    let present: HashSet<usize> = identities.iter().flat_map(Identity::claims).collect();
    known
        .people
        .iter()
        .enumerate()
        .filter(|(at, known)| known.employment.status == Status::Active && !present.contains(at))
        .map(|(_, known)| AbsentPerson {
            id: known.person.id.clone(),
            name: known.person.name.clone(),
        })
        .collect()
}

impl Scene<'_> {
    /// The name behind a manager reference.
    pub(super) fn manager_name(&self, manager: &ManagerRef) -> Option<String> {
        match manager {
            ManagerRef::Known(id) => self.names.get(id.as_str()).map(|name| (*name).to_owned()),
            ManagerRef::Row(at) => self.rows.get(*at).map(|row| row.name.clone()),
            ManagerRef::None => None,
        }
    }
}
