//! Plans of one person, a team or everyone into one file or one file each, all of them or none.

use std::ops::ControlFlow;
use std::path::PathBuf;

use rungs_domain::ids::{PersonId, PlanId};
use rungs_domain::plan_sheet::PlanSheet;
use rungs_domain::plan_state::latest_plan;
use rungs_domain::{Day, Shareable};
use rungs_print::{PrintDate, Printer};
use rungs_store::Reader;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::file_name::plan_file_names;
use super::pages::{PaperSize, page_count, sheet, shown};
use super::remarks::plans_remarks;
use super::saving::Waiting;
use crate::error::{AppError, Code, Result};
use crate::person_ref::PersonRef;
use crate::planning::{Ground, plan_and_person};
use crate::roster::team_entries;
use crate::workspace::Workspace;

/// Whose plans to print: of each person the one with the latest start, whatever its state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", content = "id", rename_all = "snake_case")]
pub enum PrintWhom {
    /// This very plan.
    Plan(PlanId),
    Person(PersonId),
    /// Everyone active who has a plan.
    Everyone,
    /// The whole tree below this lead, as far as they have plans.
    Team(PersonId),
}

/// Where to print to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Destination {
    /// One PDF file with all plans, over an older one of the name.
    File(PathBuf),
    /// A folder, made if missing, with a file per plan.
    Folder(PathBuf),
}

/// A file that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PrintedFile {
    pub path: String,
    pub pages: u32,
    /// Whose plan it holds; none for a file with several.
    pub person: Option<PersonRef>,
    /// Characters no font here could draw.
    pub missing: Vec<String>,
    /// What is worth a second look before it is handed over, as sentences.
    pub remarks: Vec<String>,
}

/// How far printing has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PrintProgress {
    /// Plans finished.
    pub done: u32,
    pub total: u32,
    /// Whose plan is next; empty when all are finished.
    pub person: String,
}

/// Whether to go on; breaking off leaves nothing written.
pub type Go = ControlFlow<()>;

struct Job {
    person: PersonRef,
    sheet: Shareable<PlanSheet>,
}

impl Workspace {
    /// Prints plans. Nobody with a plan among several people is no error and writes nothing.
    ///
    /// # Errors
    /// `not_found` person, lead, plan or folder; `cancelled`; `read_only`, `disk_full`, `exists` when a folder is in the way.
    /// After an error nothing was written, unless the system refused to put a later finished file of several in its place.
    pub fn print_plans(
        &self,
        printer: &Printer,
        whom: &PrintWhom,
        to: &Destination,
        paper: PaperSize,
        mut progress: impl FnMut(&PrintProgress) -> Go,
    ) -> Result<Vec<PrintedFile>> {
        let today = self.today();
        let jobs = self.read(|reader| jobs(reader, whom, today))?;
        if jobs.is_empty() {
            return Ok(Vec::new());
        }
        let total = page_count(jobs.len());
        let mut say = |done: usize, person: &str| {
            let said = progress(&PrintProgress {
                done: page_count(done),
                total,
                person: person.to_owned(),
            });
            match said {
                ControlFlow::Continue(()) => Ok(()),
                ControlFlow::Break(()) => Err(AppError::new(
                    Code::Cancelled,
                    "Printing was cancelled. Nothing was written.",
                )),
            }
        };
        let mut waiting = Waiting::default();
        let mut files = Vec::new();
        match to {
            Destination::File(path) => {
                let (people, sheets): (Vec<PersonRef>, Vec<_>) =
                    jobs.into_iter().map(|job| (job.person, job.sheet)).unzip();
                say(0, people.first().map_or("", |person| &person.name))?;
                let printed = printer.plan_pdf(&sheets, paper.into(), PrintDate(today))?;
                say(sheets.len(), "")?;
                waiting.add(path, &printed.pdf)?;
                files.push(PrintedFile {
                    path: path.to_string_lossy().into_owned(),
                    pages: page_count(printed.total),
                    remarks: plans_remarks(people.iter(), &printed.pages),
                    person: if let [one] = people.as_slice() {
                        Some(one.clone())
                    } else {
                        None
                    },
                    missing: shown(&printed.missing_glyphs),
                });
            }
            Destination::Folder(folder) => {
                waiting.make_folder(folder)?;
                let names = plan_file_names(jobs.iter().map(|job| job.person.name.as_str()));
                for (done, (job, name)) in jobs.into_iter().zip(names).enumerate() {
                    say(done, &job.person.name)?;
                    let printed = printer.plan_pdf(&[job.sheet], paper.into(), PrintDate(today))?;
                    let path = folder.join(name);
                    waiting.add(&path, &printed.pdf)?;
                    files.push(PrintedFile {
                        path: path.to_string_lossy().into_owned(),
                        pages: page_count(printed.total),
                        remarks: plans_remarks([&job.person], &printed.pages),
                        person: Some(job.person),
                        missing: shown(&printed.missing_glyphs),
                    });
                }
                say(files.len(), "")?;
            }
        }
        waiting.put_in_place()?;
        Ok(files)
    }
}

/// The sheets to print, by name, read in one look so that they belong together.
fn jobs(reader: Reader<'_>, whom: &PrintWhom, today: Day) -> Result<Vec<Job>> {
    let ground = Ground::load(reader)?;
    let job = |person: PersonRef, plan: &PlanId| {
        sheet(reader, &ground, plan, today).map(|sheet| Job { person, sheet })
    };
    let lead = match whom {
        PrintWhom::Plan(id) => {
            let (plan, person) = plan_and_person(reader, id)?;
            return Ok(vec![job(PersonRef::from(&person), &plan.id)?]);
        }
        PrintWhom::Person(id) => {
            let person = crate::person_ref::by_id(reader, id)?;
            return match latest_plan(&reader.plans_of(id)?) {
                Some(plan) => Ok(vec![job(PersonRef::from(&person), &plan.id)?]),
                None => {
                    let message =
                        format!("{} has no growth plan yet. Begin one first.", person.name);
                    Err(AppError::new(Code::NotFound, message).at("plan"))
                }
            };
        }
        PrintWhom::Everyone => None,
        PrintWhom::Team(lead) => Some(lead),
    };
    let mut jobs = Vec::new();
    for entry in team_entries(reader, lead, today)? {
        if let Some(plan) = latest_plan(&reader.plans_of(&entry.id)?) {
            jobs.push(job(
                PersonRef {
                    id: entry.id,
                    name: entry.name,
                },
                &plan.id,
            )?);
        }
    }
    Ok(jobs)
}
