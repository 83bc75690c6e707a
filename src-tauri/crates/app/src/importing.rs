//! Importing a roster file: what would happen to every row, and, once confirmed, all of it in one transaction.

use std::collections::HashMap;
use std::ops::ControlFlow;
use std::path::Path;

use rungs_domain::Day;
use rungs_domain::ids::PersonId;
use rungs_domain::ladder::LadderVersion;
use rungs_domain::person::{Employment, OpenRole, Person, Status};
use rungs_domain::roster_import::{
    ImportPlan, ImportPreview, JobFields, KnownPerson, KnownRoster, ManagerRef, OpenRoleFields,
    RosterWrite, RowFate, reconcile,
};
use rungs_domain::title::Proposal;
use rungs_interchange::matching::Matching;
use rungs_interchange::progress::Progress;
use rungs_interchange::roster::{DateReading, RosterReading, SourceFacts, read_roster};
use rungs_store::Reader;
use serde::{Deserialize, Serialize};
use specta::Type;

pub use rungs_domain::roster_import::{LevelChoice, Select};
pub use rungs_interchange::matching::ColumnChoice;

use crate::chosen_file::{self, ChosenFile};
use crate::error::{AppError, Code, Result};
use crate::opening::private;
use crate::placing::{PlacementDraft, put_placement};
use crate::workspace::{OpOutput, Workspace, Writing};

/// Often enough for a bar that moves, rarely enough to cost nothing.
const ROWS_BETWEEN_REPORTS: u64 = 128;

/// A roster file as understood, beside what importing it would do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ImportPage {
    /// The file's name without its folder.
    pub file: String,
    pub source: SourceFacts,
    pub matching: Matching,
    /// One per date column.
    pub dates: Vec<DateReading>,
    /// About the file as a whole; rows carry their own.
    pub remarks: Vec<String>,
    pub preview: ImportPreview,
}

/// A file as read, so that what a person confirms is what they looked at, even when the file changes on disk meanwhile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RosterFile {
    name: String,
    reading: RosterReading,
}

impl RosterFile {
    fn page(&self, preview: ImportPreview) -> ImportPage {
        let RosterReading {
            sheet: _,
            source,
            matching,
            dates,
            remarks,
        } = self.reading.clone();
        ImportPage {
            file: self.name.clone(),
            source,
            matching,
            dates,
            remarks,
            preview,
        }
    }
}

impl Workspace {
    /// Reads and understands a roster file; nothing is compared yet.
    ///
    /// # Errors
    /// `bad_file` when it cannot be read as a roster, `invalid` when a column cannot be matched as wished, `cancelled`.
    pub fn read_roster(
        &self,
        path: &Path,
        columns: &ColumnChoice,
        progress: &mut dyn FnMut(u64, u64) -> ControlFlow<()>,
    ) -> Result<RosterFile> {
        let ChosenFile { bytes, name } = chosen_file::read(path, "roster")?;
        let reading = read_roster(
            &bytes,
            &name,
            columns,
            self.today(),
            &mut Progress::new(progress),
        )?;
        Ok(RosterFile { name, reading })
    }

    /// What importing a file would do; nothing is saved.
    ///
    /// # Errors
    /// When the workspace cannot be read.
    pub fn import_preview(&self, file: &RosterFile, select: Select) -> Result<ImportPage> {
        let plan = self.read(|reader| plan_import(reader, &file.reading, select, self.today()))?;
        Ok(file.page(plan.preview))
    }

    /// Imports a file in one transaction: selected rows are saved, and somebody without a placement is placed on the level
    /// their title proposes, or where `levels` says. Somebody already placed is never moved.
    ///
    /// # Errors
    /// `not_found` level, `cancelled`; then nothing was saved.
    pub fn import(
        &self,
        file: &RosterFile,
        select: Select,
        levels: &[LevelChoice],
        progress: &mut dyn FnMut(u64, u64) -> ControlFlow<()>,
    ) -> Result<OpOutput<ImportPage>> {
        let name = if file.name.is_empty() {
            "a roster"
        } else {
            &file.name
        };
        self.transact(format!("importing {name}"), |w| {
            let plan = plan_import(w.reader(), &file.reading, select, w.today)?;
            let chosen = levels
                .iter()
                .map(|choice| (choice.row, &choice.level))
                .collect();
            write_plan(w, &plan, &chosen, progress)?;
            Ok(file.page(plan.preview))
        })
    }
}

fn plan_import(
    reader: Reader<'_>,
    reading: &RosterReading,
    select: Select,
    today: Day,
) -> Result<ImportPlan> {
    let ladder = Workspace::current_ladder(reader)?.ladder;
    Ok(reconcile(
        &reading.sheet,
        &known_roster(reader, today)?,
        select,
        today,
        &ladder,
    ))
}

fn known_roster(reader: Reader<'_>, today: Day) -> Result<KnownRoster> {
    let mut persons: HashMap<PersonId, Person> = reader
        .people()?
        .into_iter()
        .map(|p| (p.id.clone(), p))
        .collect();
    let mut jobs: HashMap<PersonId, Vec<Employment>> = HashMap::new();
    for job in reader.employments()? {
        jobs.entry(job.person.clone()).or_default().push(job);
    }
    let placed: HashMap<PersonId, Option<rungs_domain::ids::LevelCode>> = reader
        .roster_on(today)?
        .into_iter()
        .filter(|e| e.placed)
        .map(|e| (e.id, e.level))
        .collect();
    let mut people = Vec::with_capacity(jobs.len());
    for (id, history) in jobs {
        let job = rungs_domain::person::employment_on(&history, today)
            .or_else(|| history.first())
            .cloned();
        if let (Some(person), Some(employment)) = (persons.remove(&id), job) {
            people.push(KnownPerson {
                placement: placed.get(&id).cloned(),
                person,
                employment,
            });
        }
    }
    people.sort_by(|a, b| a.person.id.cmp(&b.person.id));
    let open_roles = reader
        .open_roles()?
        .into_iter()
        .filter(|role| role.open_on(today))
        .collect();
    Ok(KnownRoster { people, open_roles })
}

fn write_plan(
    w: &mut Writing<'_, '_>,
    plan: &ImportPlan,
    chosen: &HashMap<u32, &Proposal>,
    progress: &mut dyn FnMut(u64, u64) -> ControlFlow<()>,
) -> Result<()> {
    // Ids first, since a row may report to a row further down.
    let ids: Vec<Option<PersonId>> = plan
        .writes
        .iter()
        .zip(&plan.preview.fates)
        .map(|(write, fate)| match write {
            RosterWrite::AddPerson { .. } => Some(w.fresh()),
            _ => fate.person.clone(),
        })
        .collect();
    let manager = |reference: &ManagerRef| match reference {
        ManagerRef::Known(id) => Some(id.clone()),
        ManagerRef::Row(row) => ids.get(*row).cloned().flatten(),
        ManagerRef::None => None,
    };
    let version = Workspace::current_ladder(w.reader())?;
    let total = plan.writes.len() as u64;
    for (done, ((write, fate), id)) in
        (0..).zip(plan.writes.iter().zip(&plan.preview.fates).zip(&ids))
    {
        if done % ROWS_BETWEEN_REPORTS == 0 && progress(done, total).is_break() {
            return Err(AppError::new(
                Code::Cancelled,
                "Importing was stopped. Nothing was saved.",
            ));
        }
        match write {
            RosterWrite::Nothing => {}
            RosterWrite::AddPerson {
                person,
                job,
                active_from,
            } => {
                let Some(id) = id else { continue };
                w.tx.put(&Person {
                    id: id.clone(),
                    name: person.name.clone(),
                    email: person.email.clone(),
                    number: person.number.clone(),
                    role_slug: person.role_slug.clone(),
                    note: private(""),
                })?;
                let state = employment(w, id, job, manager(&job.manager));
                if let Some(from) = active_from {
                    w.tx.put(&Employment {
                        id: w.fresh(),
                        since: *from,
                        status: Status::Active,
                        ..state.clone()
                    })?;
                }
                w.tx.put(&state)?;
            }
            RosterWrite::UpdatePerson { id, person, job } => {
                if let (Some(fields), Some(mut known)) = (person, w.reader().person(id)?) {
                    known.name.clone_from(&fields.name);
                    known.email.clone_from(&fields.email);
                    known.number.clone_from(&fields.number);
                    known.role_slug.clone_from(&fields.role_slug);
                    w.tx.put(&known)?;
                }
                if let Some(job) = job {
                    let state = employment(w, id, job, manager(&job.manager));
                    crate::roster::put_job(w, state, job.since)?;
                }
            }
            RosterWrite::AddOpenRole(fields) => {
                let role = open_role(w.fresh(), w.today, fields, manager(&fields.manager));
                w.tx.put(&role)?;
            }
            RosterWrite::UpdateOpenRole { id, role: fields } => {
                if let Some(known) = w.reader().open_role(id)? {
                    w.tx.put(&open_role(
                        known.id,
                        known.opened,
                        fields,
                        manager(&fields.manager),
                    ))?;
                }
            }
        }
        let chosen = chosen.get(&fate.row).copied();
        place_new(w, &version, fate, write, id.as_ref(), chosen)?;
    }
    Ok(())
}

/// Somebody not placed yet stands on the level chosen for them, or else the one their title proposes, from the role's start if
/// known. Off the ladder is written only when a person chose it.
fn place_new(
    w: &mut Writing<'_, '_>,
    version: &LadderVersion,
    fate: &RowFate,
    write: &RosterWrite,
    id: Option<&PersonId>,
    chosen: Option<&Proposal>,
) -> Result<()> {
    let (Some(id), Some(placing), Some(proposed)) = (id, &fate.placing, &fate.proposed) else {
        return Ok(());
    };
    // A placement that begins later is one too.
    if !w.reader().placements_of(id)?.is_empty() {
        return Ok(());
    }
    let level = match (chosen.unwrap_or(placing), chosen) {
        (Proposal::Level(level), _) => Some(level.clone()),
        (Proposal::OffLadder, Some(_)) => None,
        (Proposal::OffLadder, None) | (Proposal::Unclear, _) => return Ok(()),
    };
    let reason = if chosen.is_none_or(|chosen| *chosen == proposed.proposal) {
        proposed.reason.clone()
    } else {
        format!("Chosen at the import. {}", proposed.reason)
    };
    let start = match write {
        RosterWrite::AddPerson { job, .. } | RosterWrite::UpdatePerson { job: Some(job), .. } => {
            job.role_start
        }
        _ => w
            .reader()
            .employments_of(id)?
            .last()
            .and_then(|job| job.role_start),
    };
    let draft = PlacementDraft {
        person: id.clone(),
        level,
        on: start.filter(|start| *start <= w.today),
        reason,
    };
    put_placement(w, version, &draft).map(|_| ())
}

fn employment(
    w: &Writing<'_, '_>,
    person: &PersonId,
    job: &JobFields,
    manager: Option<PersonId>,
) -> Employment {
    Employment {
        id: w.fresh(),
        person: person.clone(),
        since: job.since,
        status: job.status,
        title: job.title.clone(),
        manager,
        area: job.area.clone(),
        market: job.market,
        stage: job.stage,
        role_start: job.role_start,
    }
}

fn open_role(
    id: rungs_domain::ids::OpenRoleId,
    opened: Day,
    fields: &OpenRoleFields,
    manager: Option<PersonId>,
) -> OpenRole {
    OpenRole {
        id,
        level: fields.level.clone(),
        title: fields.title.clone(),
        manager,
        area: fields.area.clone(),
        market: fields.market,
        opened,
        closed: None,
    }
}
