//! A document for each of several people, into one file or one file each, all of them or none.

use std::ops::ControlFlow;
use std::path::PathBuf;

use rungs_domain::ids::{PersonId, PlanId};
use rungs_print::{Document, PrintDate, Printer};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::batch_jobs::{is_for_somebody, jobs};
use super::file_name::pdf_names;
use super::pages::{page_count, shown};
use super::paper_choice::PaperChoice;
use super::remarks::{Whose, remarks, remarks_of_several};
use super::saving::Waiting;
use crate::error::{AppError, Code, Result};
use crate::person_ref::PersonRef;
use crate::settings::house_style;
use crate::workspace::Workspace;

/// What each of several people gets.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "snake_case")]
pub enum BatchOf {
    /// The one with the latest start, of those who have one.
    #[default]
    Plans,
    /// Of everyone but the leader.
    OneToOnes,
    /// Of everyone who decides something or stands on the ladder.
    Charters,
    /// The one written in last, of those who have one.
    Packets,
    /// Of everyone placed but the leader, against their own level.
    SelfForms,
    /// What was agreed last, of those who agreed on something.
    Assessments,
}

impl BatchOf {
    pub const ALL: [Self; 6] = [
        Self::Plans,
        Self::OneToOnes,
        Self::Charters,
        Self::Packets,
        Self::SelfForms,
        Self::Assessments,
    ];

    /// The kind of paper, as a file of it is called.
    #[must_use]
    pub const fn one(self) -> &'static str {
        match self {
            Self::Plans => "Growth plan",
            Self::OneToOnes => "One-to-one",
            Self::Charters => super::handout::CHARTER,
            Self::Packets => "Promotion packet",
            Self::SelfForms => "Self-assessment",
            Self::Assessments => "Assessment",
        }
    }

    /// As a file with several is called.
    #[must_use]
    pub const fn many(self) -> &'static str {
        match self {
            Self::Plans => "Growth plans",
            Self::OneToOnes => "One-to-ones",
            Self::Charters => "Decision charters",
            Self::Packets => "Promotion packets",
            Self::SelfForms => "Self-assessments",
            Self::Assessments => "Assessments",
        }
    }

    /// The same as the title within the file: the key of its words.
    const fn title(self) -> &'static str {
        match self {
            Self::Plans => "title-plans",
            Self::OneToOnes => "title-one-to-ones",
            Self::Charters => "title-charters",
            Self::Packets => "title-packets",
            Self::SelfForms => "title-self-assessments",
            Self::Assessments => "title-assessments",
        }
    }
}

/// Whom to print for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", content = "id", rename_all = "snake_case")]
pub enum PrintWhom {
    /// This very plan; of another kind of paper, its person.
    Plan(PlanId),
    Person(PersonId),
    /// Everyone active, as far as they have what is printed.
    Everyone,
    /// The whole tree below this lead, as far as they have it.
    Team(PersonId),
}

/// Where to print to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Destination {
    /// One PDF file with all of them, over an older one of the name.
    File(PathBuf),
    /// A folder, made if missing, with a file per person.
    Folder(PathBuf),
}

/// A file that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PrintedFile {
    pub path: String,
    pub pages: u32,
    /// Whose it is; none for a file with several.
    pub person: Option<PersonRef>,
    /// Characters no font here could draw.
    pub missing: Vec<String>,
    /// What is worth a second look before it is handed over, as sentences.
    pub remarks: Vec<String>,
}

/// How far printing has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PrintProgress {
    /// Documents finished.
    pub done: u32,
    pub total: u32,
    /// Who is next; empty when all are finished.
    pub person: String,
}

/// Whether to go on; breaking off leaves nothing written.
pub type Go = ControlFlow<()>;

impl Workspace {
    /// Prints plans, as [`Self::print_batch`].
    ///
    /// # Errors
    /// As there.
    pub fn print_plans(
        &self,
        printer: &Printer,
        whom: &PrintWhom,
        to: &Destination,
        paper: impl Into<PaperChoice>,
        progress: impl FnMut(&PrintProgress) -> Go,
    ) -> Result<Vec<PrintedFile>> {
        self.print_batch(printer, BatchOf::Plans, whom, to, paper, progress)
    }

    /// Whether anybody meant has such a document: without one, nobody need say where to.
    ///
    /// # Errors
    /// `not_found` lead.
    pub fn batch_is_for_somebody(&self, of: BatchOf, whom: &PrintWhom) -> Result<bool> {
        let today = self.today();
        self.read(|reader| is_for_somebody(reader, of, whom, today))
    }

    /// Prints a document for each of several people. Nobody who has one is no error and writes nothing.
    ///
    /// # Errors
    /// `not_found` person, lead, plan or folder, and for one person who has no such document; `invalid` for paper it is not made for;
    /// `cancelled`; `read_only`, `disk_full`, `exists` when a folder is in the way.
    /// After an error nothing was written, unless the system refused to put a later finished file of several in its place.
    pub fn print_batch(
        &self,
        printer: &Printer,
        of: BatchOf,
        whom: &PrintWhom,
        to: &Destination,
        paper: impl Into<PaperChoice>,
        mut progress: impl FnMut(&PrintProgress) -> Go,
    ) -> Result<Vec<PrintedFile>> {
        let today = self.today();
        let (jobs, house) =
            self.read(|reader| Ok((jobs(reader, of, whom, today)?, house_style(reader)?)))?;
        let Some(first) = jobs.first() else {
            return Ok(Vec::new());
        };
        let setup = paper.into().setup(first.document.kind())?;
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
                let words = house.words();
                let title = words.with(of.title(), &[("about", words.long(today).into())]);
                let (people, documents): (Vec<PersonRef>, Vec<Document>) = jobs
                    .into_iter()
                    .map(|job| (job.person, job.document))
                    .unzip();
                let next = |done: usize| people.get(done).map_or("", |person| &person.name);
                let printed = match documents.as_slice() {
                    [one] => {
                        say(0, next(0))?;
                        printer.pdf(one, setup, PrintDate(today))?
                    }
                    all => printer.pdf_of_while(all, &title, setup, PrintDate(today), |done| {
                        say(done, next(done))
                    })?,
                };
                say(people.len(), "")?;
                waiting.add(path, &printed.pdf)?;
                files.push(PrintedFile {
                    path: path.to_string_lossy().into_owned(),
                    pages: page_count(printed.total),
                    remarks: match documents.as_slice() {
                        [one] => remarks(Whose::This, one, &printed.pages, &printed.left_off),
                        all => remarks_of_several(&people, all, &printed.pages, &printed.left_off),
                    },
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
                let names = pdf_names(of.one(), jobs.iter().map(|job| job.person.name.as_str()));
                for (done, (job, name)) in jobs.into_iter().zip(names).enumerate() {
                    say(done, &job.person.name)?;
                    let printed = printer.pdf(&job.document, setup, PrintDate(today))?;
                    let path = folder.join(name);
                    waiting.add(&path, &printed.pdf)?;
                    files.push(PrintedFile {
                        path: path.to_string_lossy().into_owned(),
                        pages: page_count(printed.total),
                        remarks: remarks(
                            Whose::Of(&job.person.name),
                            &job.document,
                            &printed.pages,
                            &printed.left_off,
                        ),
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
