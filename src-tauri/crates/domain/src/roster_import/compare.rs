//! What a row makes of somebody new or known, and what changes by it.

use super::file_people::FileRow;
use super::known::KnownPerson;
use super::name::same_name;
use super::preview::FieldChange;
use super::write::{JobFields, ManagerRef, PersonFields};
use crate::Day;
use crate::person::{LifeCycleStage, Market, Person, Status};
use crate::roster_row::RosterField;
use crate::title::TitleReading;

/// Who the person is by the row; what the row does not say stays as known.
pub(super) fn person_fields(row: &FileRow<'_>, known: Option<&Person>) -> PersonFields {
    let name = known
        .filter(|known| same_name(&known.name, &row.name))
        .map_or(&row.name, |known| &known.name);
    PersonFields {
        name: name.clone(),
        email: kept(row.email.as_ref(), known.and_then(|k| k.email.as_ref())),
        number: kept(row.number.as_ref(), known.and_then(|k| k.number.as_ref())),
        role_slug: kept(
            row.role_slug.as_ref(),
            known.and_then(|k| k.role_slug.as_ref()),
        ),
    }
}

/// The file's value, unless it only differs in case from what is known.
fn kept(said: Option<&String>, known: Option<&String>) -> Option<String> {
    match (said, known) {
        (Some(said), Some(known)) if said.to_lowercase() == known.to_lowercase() => {
            Some(known.clone())
        }
        (said, known) => said.or(known).cloned(),
    }
}

/// The job of somebody new, and for somebody who left the day it began.
pub(super) fn new_job(
    row: &FileRow<'_>,
    reading: &TitleReading,
    manager: ManagerRef,
    today: Day,
) -> (JobFields, Option<Day>) {
    let began = row.row.role_start.filter(|day| *day <= today);
    let left = row.row.left.then(|| left_on(row, today));
    let job = JobFields {
        since: left.or(began).unwrap_or(today),
        status: if row.row.left {
            Status::Archived
        } else {
            Status::Active
        },
        title: row.title.clone(),
        manager,
        area: row.area.clone().or_else(|| reading.area.clone()),
        market: row.row.market.unwrap_or_default(),
        stage: row.row.stage,
        role_start: row.row.role_start,
    };
    let active_from = left.and_then(|left| began.filter(|day| *day < left));
    (job, active_from)
}

pub(super) fn left_on(row: &FileRow<'_>, today: Day) -> Day {
    row.row.left_on.unwrap_or(today).min(today)
}

/// The job of somebody known. `manager` is `None` where it stays as it is; `area` is what the titles make of the area.
pub(super) fn known_job(
    row: &FileRow<'_>,
    known: &KnownPerson,
    manager: Option<ManagerRef>,
    area: Option<String>,
    today: Day,
) -> JobFields {
    let before = &known.employment;
    let mut job = JobFields {
        since: today,
        status: if row.row.left {
            Status::Archived
        } else {
            Status::Active
        },
        title: if row.title.is_empty() {
            before.title.clone()
        } else {
            row.title.clone()
        },
        manager: manager.unwrap_or_else(|| ManagerRef::known(before.manager.as_ref())),
        area: row.area.clone().or(area),
        market: row.row.market.unwrap_or(before.market),
        stage: row.row.stage.or(before.stage),
        role_start: row.row.role_start.or(before.role_start),
    };
    let new_role = job.title != before.title || job.status != before.status;
    if row.row.left {
        job.since = left_on(row, today);
    } else if let Some(began) = row
        .row
        .role_start
        .filter(|began| new_role && *began > before.since && *began <= today)
    {
        job.since = began;
    }
    // A state that began before the known one would never hold.
    job.since = job.since.max(before.since);
    job
}

/// Every field that differs, in words; `named` gives the name of a manager.
pub(super) fn changes(
    known: &KnownPerson,
    person: &PersonFields,
    job: &JobFields,
    named: impl Fn(&ManagerRef) -> Option<String>,
) -> Vec<FieldChange> {
    let (was, had) = (&known.person, &known.employment);
    let mut found = Vec::new();
    let mut compare = |field, before: Option<String>, after: Option<String>| {
        if before != after {
            found.push(FieldChange {
                field,
                before,
                after,
            });
        }
    };
    let text = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    compare(RosterField::Name, text(&was.name), text(&person.name));
    compare(RosterField::Email, was.email.clone(), person.email.clone());
    compare(
        RosterField::Number,
        was.number.clone(),
        person.number.clone(),
    );
    compare(
        RosterField::RoleSlug,
        was.role_slug.clone(),
        person.role_slug.clone(),
    );
    compare(RosterField::Title, text(&had.title), text(&job.title));
    compare(RosterField::Area, had.area.clone(), job.area.clone());
    compare(
        RosterField::Market,
        Some(market_word(had.market).into()),
        Some(market_word(job.market).into()),
    );
    compare(
        RosterField::Stage,
        had.stage.map(stage_word).map(str::to_owned),
        job.stage.map(stage_word).map(str::to_owned),
    );
    compare(
        RosterField::RoleStart,
        had.role_start.map(|day| day.to_string()),
        job.role_start.map(|day| day.to_string()),
    );
    compare(
        RosterField::Status,
        Some(status_word(had.status).into()),
        Some(status_word(job.status).into()),
    );
    let manager_before = ManagerRef::known(had.manager.as_ref());
    // Two managers of one name are still two.
    if manager_before != job.manager {
        found.push(FieldChange {
            field: RosterField::Manager,
            before: named(&manager_before),
            after: named(&job.manager),
        });
    }
    found
}

pub(super) const fn is_of_person(field: RosterField) -> bool {
    matches!(
        field,
        RosterField::Name | RosterField::Email | RosterField::Number | RosterField::RoleSlug
    )
}

pub(super) const fn field_word(field: RosterField) -> &'static str {
    match field {
        RosterField::Name | RosterField::FirstName | RosterField::LastName => "name",
        RosterField::Email => "e-mail",
        RosterField::Number => "employee number",
        RosterField::Title => "title",
        RosterField::Manager => "manager",
        RosterField::RoleSlug => "role slug",
        RosterField::Area => "product area",
        RosterField::Market => "market",
        RosterField::Stage => "life-cycle stage",
        RosterField::RoleStart => "role start",
        RosterField::Status | RosterField::LeftOn => "status",
    }
}

pub(super) fn market_change(before: Market, after: Market) -> FieldChange {
    FieldChange {
        field: RosterField::Market,
        before: Some(market_word(before).into()),
        after: Some(market_word(after).into()),
    }
}

const fn market_word(market: Market) -> &'static str {
    match market {
        Market::Us => "US",
        Market::Europe => "Europe",
        Market::Uk => "UK",
        Market::Other => "Other",
    }
}

const fn stage_word(stage: LifeCycleStage) -> &'static str {
    match stage {
        LifeCycleStage::New => "New",
        LifeCycleStage::Growth => "Growth",
        LifeCycleStage::Mature => "Mature",
        LifeCycleStage::Decline => "Decline",
    }
}

const fn status_word(status: Status) -> &'static str {
    match status {
        Status::Active => "Active",
        Status::Archived => "Archived",
    }
}
