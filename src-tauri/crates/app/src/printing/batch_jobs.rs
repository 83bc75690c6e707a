//! What a batch prints: a document for each of those who have one, by name.

use rungs_domain::Day;
use rungs_domain::error::RuleError;
use rungs_domain::ids::{PersonId, PlanId};
use rungs_domain::plan_state::latest_plan;
use rungs_print::Document;
use rungs_store::Reader;

use super::assessment::assessment_paper;
use super::batch::{BatchOf, PrintWhom};
use super::charter::{charter_of, charter_people};
use super::one_to_one::one_to_one_sheet;
use super::packet::promotion_paper;
use super::pages::sheet;
use crate::assessing::self_form::self_form;
use crate::error::Result;
use crate::person_page::agreed_last;
use crate::person_ref::{self, PersonRef};
use crate::planning::{Ground, plan_and_person};
use crate::roster::team_entries;
use crate::settings::me;

/// One document, and whose it is.
pub(super) struct Job {
    pub person: PersonRef,
    pub document: Document,
}

/// The documents to print, by name, read in one look so that they belong together.
pub(super) fn jobs(
    reader: Reader<'_>,
    of: BatchOf,
    whom: &PrintWhom,
    today: Day,
) -> Result<Vec<Job>> {
    let maker = Maker::new(reader, of, today)?;
    let lead = match whom {
        PrintWhom::Plan(id) => {
            let (plan, person) = plan_and_person(reader, id)?;
            let person = PersonRef::from(&person);
            let document = match of {
                BatchOf::Plans => Some(maker.plan(&plan.id)?),
                _ => maker.document(&person)?,
            };
            return Ok(vec![maker.job(person, document)?]);
        }
        PrintWhom::Person(id) => {
            let person = PersonRef::from(&person_ref::by_id(reader, id)?);
            let document = maker.document(&person)?;
            return Ok(vec![maker.job(person, document)?]);
        }
        PrintWhom::Everyone => None,
        PrintWhom::Team(lead) => Some(lead),
    };
    let mut jobs = Vec::new();
    for person in maker.people(lead)? {
        if let Some(document) = maker.document(&person)? {
            jobs.push(Job { person, document });
        }
    }
    Ok(jobs)
}

/// As `jobs`, as far as the first of them. Of one person it is known only when it is made.
pub(super) fn is_for_somebody(
    reader: Reader<'_>,
    of: BatchOf,
    whom: &PrintWhom,
    today: Day,
) -> Result<bool> {
    let lead = match whom {
        PrintWhom::Plan(_) | PrintWhom::Person(_) => return Ok(true),
        PrintWhom::Everyone => None,
        PrintWhom::Team(lead) => Some(lead),
    };
    let maker = Maker::new(reader, of, today)?;
    for person in maker.people(lead)? {
        if maker.document(&person)?.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Makes one kind of document.
struct Maker<'r> {
    reader: Reader<'r>,
    of: BatchOf,
    today: Day,
    /// Read once for all of them.
    ground: Ground,
}

impl<'r> Maker<'r> {
    fn new(reader: Reader<'r>, of: BatchOf, today: Day) -> Result<Self> {
        Ok(Self {
            reader,
            of,
            today,
            ground: Ground::load(reader)?,
        })
    }

    /// Who may get one.
    fn people(&self, lead: Option<&PersonId>) -> Result<Vec<PersonRef>> {
        if self.of == BatchOf::Charters {
            return charter_people(self.reader, lead, self.today);
        }
        let leader = match self.of {
            BatchOf::OneToOnes | BatchOf::SelfForms => me(self.reader)?,
            BatchOf::Plans | BatchOf::Charters | BatchOf::Packets | BatchOf::Assessments => None,
        };
        let needs_level = self.of == BatchOf::SelfForms;
        let entries = team_entries(self.reader, lead, self.today)?;
        Ok(entries
            .into_iter()
            .filter(|entry| leader.as_ref().is_none_or(|leader| leader.id != entry.id))
            .filter(|entry| !needs_level || entry.level.is_some())
            .map(|entry| PersonRef {
                id: entry.id,
                name: entry.name,
            })
            .collect())
    }

    fn plan(&self, id: &PlanId) -> Result<Document> {
        sheet(self.reader, &self.ground, id, self.today).map(Document::Plan)
    }

    /// None for somebody who has nothing of the kind.
    fn document(&self, person: &PersonRef) -> Result<Option<Document>> {
        let (reader, ground, today) = (self.reader, &self.ground, self.today);
        Ok(match self.of {
            BatchOf::Plans => match latest_plan(&reader.plans_of(&person.id)?) {
                Some(plan) => Some(self.plan(&plan.id)?),
                None => None,
            },
            BatchOf::OneToOnes => Some(Document::OneToOne(
                one_to_one_sheet(reader, ground, &person.id, today)?.0,
            )),
            BatchOf::Charters => Some(Document::Charters(charter_of(reader, &person.id, today)?.0)),
            BatchOf::Packets => {
                let begun = reader.promotion_packets_of(&person.id)?;
                let is_known = |level| self.ground.ladder.level(level).is_some();
                if !begun.iter().any(|packet| is_known(&packet.level)) {
                    return Ok(None);
                }
                Some(Document::Packet(
                    promotion_paper(reader, ground, &person.id, None, today)?.0,
                ))
            }
            BatchOf::SelfForms => Some(Document::SelfForm(
                self_form(reader, &person.id, None, today)?.0,
            )),
            BatchOf::Assessments => match agreed_last(&reader.assessment_rounds_of(&person.id)?) {
                Some(round) => Some(Document::Assessment(
                    assessment_paper(reader, &round.id, today)?.0,
                )),
                None => None,
            },
        })
    }

    /// One person was meant, so having nothing is an error.
    fn job(&self, person: PersonRef, document: Option<Document>) -> Result<Job> {
        let document = document.ok_or_else(|| {
            let (field, missing) = match self.of {
                BatchOf::Packets => ("person", "no promotion packet yet. Write one first."),
                BatchOf::Assessments => ("person", "agreed on no assessment yet. Close one first."),
                _ => ("plan", "no growth plan yet. Begin one first."),
            };
            let has = if self.of == BatchOf::Assessments {
                ""
            } else {
                "has "
            };
            RuleError::not_found(format!("{} {has}{missing}", person.name)).at(field)
        })?;
        Ok(Job { person, document })
    }
}
