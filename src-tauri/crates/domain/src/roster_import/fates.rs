//! The fate of each row, with its reason, and what it writes.

use super::compare::{
    changes, field_word, is_of_person, known_job, left_on, new_job, person_fields,
};
use super::file_people::FileRow;
use super::identity::{By, Identity};
use super::known::KnownPerson;
use super::links::Link;
use super::preview::{Fate, FieldChange, ProposedLevel, RowFate};
use super::reconcile::{Scene, Verdict};
use super::vacancies::{Vacancy, matched};
use super::write::{ManagerRef, OpenRoleFields, RosterWrite};
use crate::ids::{LevelCode, PersonId};
use crate::person::{OpenRole, Status};
use crate::roster_row::RosterField;
use crate::title::{Proposal, TitleContext, TitleReading};

/// What is found for one row.
struct Outcome {
    fate: Fate,
    sentences: Vec<String>,
    changes: Vec<FieldChange>,
    person: Option<PersonId>,
    write: RosterWrite,
}

impl Outcome {
    fn nothing(fate: Fate, sentences: Vec<String>) -> Self {
        Self {
            fate,
            sentences,
            changes: vec![],
            person: None,
            write: RosterWrite::Nothing,
        }
    }
}

pub(super) fn fates(scene: &Scene<'_>, links: &[Link]) -> (Vec<RowFate>, Vec<RosterWrite>) {
    let mut open_roles = open_roles(scene, links).into_iter();
    let no_link = Link::default();
    let mut fates = Vec::with_capacity(scene.rows.len());
    let mut writes = Vec::with_capacity(scene.rows.len());
    for (at, (row, verdict)) in scene.rows.iter().zip(scene.verdicts).enumerate() {
        let link = links.get(at).unwrap_or(&no_link);
        let Some(reading) = scene.readings.get(at) else {
            continue;
        };
        let outcome = match verdict {
            Verdict::Refused(reason) => Outcome {
                person: known_at(scene, at),
                ..Outcome::nothing(Fate::Refused, vec![reason.clone()])
            },
            Verdict::Skipped(reason) => skipped(scene, at, reason),
            Verdict::OpenRole => open_role(scene, at, row, link, open_roles.next().flatten()),
            Verdict::Person(None) => new_person(scene, at, row, reading, link),
            Verdict::Person(Some(known)) => match scene.known.people.get(*known) {
                Some(known) => known_person(scene, at, row, reading, link, known),
                None => continue,
            },
        };
        fates.push(RowFate {
            row: row.row.row,
            fate: outcome.fate,
            name: row.name.clone(),
            title: row.title.clone(),
            reason: outcome.sentences.join(" "),
            changes: outcome.changes,
            placing: placing(scene, verdict, reading),
            proposed: (outcome.fate != Fate::Refused).then(|| ProposedLevel::from(reading)),
            person: outcome.person,
            vacancy: row.row.vacancy,
        });
        writes.push(outcome.write);
    }
    (fates, writes)
}

/// Nobody who stands somewhere is moved by a file.
fn placing(scene: &Scene<'_>, verdict: &Verdict, reading: &TitleReading) -> Option<Proposal> {
    let stands = match verdict {
        Verdict::Refused(_) | Verdict::Skipped(_) | Verdict::OpenRole => return None,
        Verdict::Person(None) => false,
        Verdict::Person(Some(known)) => scene
            .known
            .people
            .get(*known)
            .is_none_or(|known| known.placement.is_some()),
    };
    (!stands).then(|| reading.proposal.clone())
}

fn known_at(scene: &Scene<'_>, at: usize) -> Option<PersonId> {
    let known = scene.identities.get(at).and_then(Identity::known)?;
    scene
        .known
        .people
        .get(known)
        .map(|known| known.person.id.clone())
}

fn skipped(scene: &Scene<'_>, at: usize, reason: &str) -> Outcome {
    let person = known_at(scene, at);
    let mut sentences = vec![reason.to_owned()];
    if person.is_some() {
        sentences.push("The person is in the workspace and is left as they are.".into());
    }
    Outcome {
        person,
        ..Outcome::nothing(Fate::Skipped, sentences)
    }
}

fn new_person(
    scene: &Scene<'_>,
    at: usize,
    row: &FileRow<'_>,
    reading: &TitleReading,
    link: &Link,
) -> Outcome {
    let (job, active_from) = new_job(
        row,
        reading,
        link.manager.clone().unwrap_or_default(),
        scene.today,
    );
    let mut sentences: Vec<String> = scene
        .choices
        .get(at)
        .map(|choice| choice.reason.clone())
        .into_iter()
        .chain(reading.note.clone())
        .collect();
    if row.row.left {
        sentences.push(format!("Left and is archived on {}.", job.since.long()));
    }
    sentences.extend(remarks(row, link));
    let write = RosterWrite::AddPerson {
        person: person_fields(row, None),
        job,
        active_from,
    };
    Outcome {
        write,
        ..Outcome::nothing(Fate::New, sentences)
    }
}

fn known_person(
    scene: &Scene<'_>,
    at: usize,
    row: &FileRow<'_>,
    reading: &TitleReading,
    link: &Link,
    known: &KnownPerson,
) -> Outcome {
    let person = person_fields(row, Some(&known.person));
    let job = known_job(
        row,
        known,
        link.manager.clone(),
        area(scene, row, reading, known),
        scene.today,
    );
    let changes = changes(known, &person, &job, |manager| scene.manager_name(manager));
    let mut sentences = Vec::new();
    if changes.is_empty() {
        sentences.push("The file says nothing new.".to_owned());
    } else {
        let fields: Vec<&str> = changes
            .iter()
            .map(|change| field_word(change.field))
            .collect();
        sentences.push(format!("Changes: {}.", fields.join(", ")));
    }
    match (known.employment.status, job.status) {
        (Status::Active, Status::Archived) => sentences.push(format!(
            "Left and is archived on {}.",
            left_on(row, scene.today).long()
        )),
        (Status::Archived, Status::Active) => sentences.push("Was archived and is back.".into()),
        _ => {}
    }
    if !changes.is_empty() {
        sentences.extend(recognised(scene, at));
    }
    sentences.extend(standing(scene, known, reading));
    sentences.extend(remarks(row, link));
    let of_person = changes.iter().any(|change| is_of_person(change.field));
    let of_job = changes.iter().any(|change| !is_of_person(change.field));
    let id = known.person.id.clone();
    let fate = if changes.is_empty() {
        Fate::Unchanged
    } else {
        Fate::Changed
    };
    let write = if changes.is_empty() {
        RosterWrite::Nothing
    } else {
        RosterWrite::UpdatePerson {
            id: id.clone(),
            person: of_person.then_some(person),
            job: of_job.then_some(job),
        }
    };
    Outcome {
        fate,
        sentences,
        changes,
        person: Some(id),
        write,
    }
}

/// The area, where it comes from titles: it follows a new title as long as nobody wrote another one.
fn area(
    scene: &Scene<'_>,
    row: &FileRow<'_>,
    reading: &TitleReading,
    known: &KnownPerson,
) -> Option<String> {
    let before = &known.employment;
    if !scene.areas_from_titles || row.title.is_empty() || row.title == before.title {
        return before.area.clone();
    }
    let from_old_title = scene
        .reader
        .read(&before.title, before.market, TitleContext::default())
        .area;
    if from_old_title == before.area {
        reading.area.clone()
    } else {
        before.area.clone()
    }
}

/// By a name alone somebody could be taken for another, so that is said.
fn recognised(scene: &Scene<'_>, at: usize) -> Option<String> {
    match scene.identities.get(at) {
        Some(Identity::Known(_, By::Name)) => Some("Recognised by name.".into()),
        Some(
            Identity::Known(_, By::Email | By::Number)
            | Identity::Nobody
            | Identity::Conflict(..)
            | Identity::Taken(..)
            | Identity::Ambiguous(_),
        )
        | None => None,
    }
}

/// An import moves nobody on the ladder; where the title says something else than the placement, that is told.
fn standing(scene: &Scene<'_>, known: &KnownPerson, reading: &TitleReading) -> Option<String> {
    let level_name = |code: &LevelCode| {
        scene
            .ladder
            .level(code)
            .map_or(code.as_str(), |level| level.name.as_str())
            .to_owned()
    };
    match (known.placement.as_ref()?, &reading.proposal) {
        (Some(stands), Proposal::Level(level)) if stands != level => Some(format!(
            "Stands on {} and stays there, though the title is read as {}.",
            level_name(stands),
            level_name(level)
        )),
        (Some(stands), Proposal::OffLadder) => Some(format!(
            "Stands on {} and stays there, though the title is read as off the ladder.",
            level_name(stands)
        )),
        (None, Proposal::Level(level)) => Some(format!(
            "Is confirmed to be off the ladder and stays so, though the title is read as {}.",
            level_name(level)
        )),
        _ => None,
    }
}

fn remarks(row: &FileRow<'_>, link: &Link) -> Vec<String> {
    link.remarks
        .iter()
        .chain(&row.row.remarks)
        .cloned()
        .collect()
}

fn vacancy(scene: &Scene<'_>, at: usize, row: &FileRow<'_>, link: &Link) -> Vacancy {
    let area = row.area.clone().or_else(|| {
        scene
            .readings
            .get(at)
            .and_then(|reading| reading.area.clone())
    });
    Vacancy {
        title: row.title.clone(),
        area,
        manager: link.manager.clone(),
        market: row.row.market,
    }
}

/// For each vacancy row that is taken, in file order, the open role it is.
fn open_roles<'s>(scene: &Scene<'s>, links: &[Link]) -> Vec<Option<&'s OpenRole>> {
    let vacancies: Vec<Vacancy> = scene
        .rows
        .iter()
        .zip(scene.verdicts)
        .zip(links)
        .enumerate()
        .filter(|(_, ((_, verdict), _))| **verdict == Verdict::OpenRole)
        .map(|(at, ((row, _), link))| vacancy(scene, at, row, link))
        .collect();
    matched(&vacancies, &scene.known.open_roles)
        .into_iter()
        .map(|at| at.and_then(|at| scene.known.open_roles.get(at)))
        .collect()
}

fn open_role(
    scene: &Scene<'_>,
    at: usize,
    row: &FileRow<'_>,
    link: &Link,
    known: Option<&OpenRole>,
) -> Outcome {
    let vacancy = vacancy(scene, at, row, link);
    let level = scene
        .readings
        .get(at)
        .and_then(|reading| reading.proposal.level())
        .cloned();
    let Some(known) = known else {
        let role = OpenRoleFields {
            level,
            title: vacancy.title,
            manager: vacancy.manager.unwrap_or_default(),
            area: vacancy.area,
            market: row.row.market.unwrap_or_default(),
        };
        let mut sentences = vec!["An open role, not a person.".to_owned()];
        sentences.extend(scene.choices.get(at).map(|choice| choice.reason.clone()));
        sentences.extend(remarks(row, link));
        return Outcome {
            write: RosterWrite::AddOpenRole(role),
            ..Outcome::nothing(Fate::New, sentences)
        };
    };
    let role = OpenRoleFields {
        level: known.level.clone(),
        title: known.title.clone(),
        manager: vacancy
            .manager
            .unwrap_or_else(|| ManagerRef::known(known.manager.as_ref())),
        area: known.area.clone(),
        market: row.row.market.unwrap_or(known.market),
    };
    let before = ManagerRef::known(known.manager.as_ref());
    let mut changes = Vec::new();
    if role.manager != before {
        let (was, is) = (
            scene.manager_name(&before),
            scene.manager_name(&role.manager),
        );
        changes.push(FieldChange {
            field: RosterField::Manager,
            before: was,
            after: is,
        });
    }
    if role.market != known.market {
        changes.push(super::compare::market_change(known.market, role.market));
    }
    let mut sentences = remarks(row, link);
    if changes.is_empty() {
        sentences.insert(
            0,
            "This open role is known, and the file says nothing new.".into(),
        );
        return Outcome::nothing(Fate::Unchanged, sentences);
    }
    let fields: Vec<&str> = changes
        .iter()
        .map(|change| field_word(change.field))
        .collect();
    sentences.insert(
        0,
        format!("This open role is known. Changes: {}.", fields.join(", ")),
    );
    Outcome {
        changes,
        write: RosterWrite::UpdateOpenRole {
            id: known.id.clone(),
            role,
        },
        ..Outcome::nothing(Fate::Changed, sentences)
    }
}
