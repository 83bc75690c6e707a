//! How somebody sees it without the program: the form they fill in, and what comes back of it.

use std::path::Path;

use rungs_domain::Day;
use rungs_domain::Shareable;
use rungs_domain::decision_catalogue::DecisionCatalogue;
use rungs_domain::delegation::DelegationLevel;
use rungs_domain::delegation_scale::{Scale, ScaleStep};
use rungs_domain::delegation_view::view_on;
use rungs_domain::error::RuleError;
use rungs_domain::ids::{DecisionAreaCode, PersonId};
use rungs_domain::person::Person;
use rungs_domain::view_form::{ViewForm, ViewFormFacts, build};
use rungs_domain::view_form_code::catalogue_mark;
use rungs_domain::while_ahead::meant;
use rungs_interchange::view_form::{
    ViewAnswers, read_view_answers, view_form_csv, view_form_workbook,
};
use rungs_store::Reader;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::OwnViewEntry;
use crate::chosen_file;
use crate::delegating::catalogue;
use crate::error::{AppError, Code, Result};
use crate::exporting::{ending, write_whole};
use crate::person_ref::{self, PersonRef};
use crate::planning::{job_on, leader_of};
use crate::settings::house_style;
use crate::workspace::Workspace;

/// What a line of a form that came back will do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum ViewFate {
    /// Said for the first time.
    New,
    /// Another step than they said last.
    Changed,
    /// The same step as they said last.
    Same,
}

/// A decision the form says something about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ViewFormLine {
    pub area: DecisionAreaCode,
    pub name: String,
    /// As a spreadsheet names it, `C12`.
    pub place: String,
    pub fate: ViewFate,
    /// What they said last.
    pub before: Option<DelegationLevel>,
    pub level: DelegationLevel,
    pub note: String,
}

/// A filled cell that is not taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RefusedViewCell {
    pub place: String,
    pub text: String,
    pub reason: String,
}

/// What a form that came back would do; nothing is kept yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ViewFormPage {
    pub person: PersonRef,
    pub scale: Scale,
    pub steps: Vec<ScaleStep>,
    pub lines: Vec<ViewFormLine>,
    /// What to keep when it is confirmed.
    pub entries: Vec<OwnViewEntry>,
    /// Decisions left blank.
    pub blank: u32,
    pub refused: Vec<RefusedViewCell>,
    /// What one should know before confirming, as sentences.
    pub remarks: Vec<String>,
}

impl Workspace {
    /// What somebody fills in without the program.
    ///
    /// # Errors
    /// `not_found` person; `invalid` with an empty catalogue.
    pub fn view_form(&self, person: &PersonId) -> Result<Shareable<ViewForm>> {
        let today = self.today();
        self.read(|reader| {
            let person = person_ref::by_id(reader, person)?;
            let job = job_on(reader, &person.id, today)?;
            let leader = leader_of(reader, &person.id, job.as_ref(), today)?;
            Ok(build(&ViewFormFacts {
                person: &person.id,
                name: &person.name,
                leader: leader.as_ref().map(|leader| leader.person.name.as_str()),
                catalogue: &catalogue(reader)?,
                today,
                say: house_style(reader)?.words(),
            })?)
        })
    }

    /// What the file of a form is called unless somebody says otherwise.
    ///
    /// # Errors
    /// As [`Self::view_form`].
    pub fn view_form_name(&self, person: &PersonId) -> Result<String> {
        let form = self.view_form(person)?;
        Ok(format!("Who decides, {}.xlsx", form.get().person))
    }

    /// Writes the form, over an older one of the name; the ending says as what.
    ///
    /// # Errors
    /// As [`Self::view_form`]; `invalid` for another ending than `.xlsx` or `.csv`; `read_only`, `disk_full`.
    pub fn view_form_write(&self, person: &PersonId, to: &Path) -> Result<()> {
        let form = self.view_form(person)?;
        let bytes = match ending(to).as_str() {
            "xlsx" => view_form_workbook(&form)?,
            "csv" => view_form_csv(&form)?,
            _ => {
                let message = "The form is a workbook or a table of text. Give its file an ending in .xlsx or .csv.";
                return Err(AppError::new(Code::Invalid, message).at("out"));
            }
        };
        write_whole(to, &bytes)
    }

    /// Reads a form that came back, changing nothing.
    ///
    /// # Errors
    /// `bad_file` with the reason when it is no such form, or no longer one.
    pub fn view_form_answers(path: &Path) -> Result<ViewAnswers> {
        let file = chosen_file::read(path, "form")?;
        Ok(read_view_answers(&file.bytes, &file.name)?)
    }

    /// What the answers of a form would do. `about` is whose form is awaited; without it the form says whose it is.
    ///
    /// # Errors
    /// `not_found` when this workspace knows no such person; `invalid` for somebody else's form.
    pub fn view_form_page(
        &self,
        answers: &ViewAnswers,
        about: Option<&PersonId>,
    ) -> Result<ViewFormPage> {
        let today = self.today();
        self.read(|reader| {
            let person = whose(reader, answers, about)?;
            let catalogue = catalogue(reader)?;
            let mut page = ViewFormPage {
                person: PersonRef::from(&person),
                scale: catalogue.scale,
                steps: catalogue.scale.steps(),
                lines: Vec::new(),
                entries: Vec::new(),
                blank: u32::try_from(answers.blank).unwrap_or(u32::MAX),
                refused: answers
                    .refused
                    .iter()
                    .map(|cell| RefusedViewCell {
                        place: cell.place.clone(),
                        text: cell.text.clone(),
                        reason: cell.reason.clone(),
                    })
                    .collect(),
                remarks: remarks(&catalogue, answers, today),
            };
            let views = reader.delegation_views_of(&person.id)?;
            for said in &answers.said {
                if let Some(reason) = out_of_the_catalogue(&catalogue, &said.area, today) {
                    page.refused.push(RefusedViewCell {
                        place: said.place.clone(),
                        text: catalogue.scale.numbered(said.level),
                        reason,
                    });
                    continue;
                }
                let own: Vec<_> = views
                    .iter()
                    .filter(|v| v.area == said.area)
                    .cloned()
                    .collect();
                let before = view_on(&own, today).map(|view| view.level);
                let level = meant(catalogue.scale, before, said.level);
                page.lines.push(ViewFormLine {
                    area: said.area.clone(),
                    name: catalogue.name(&said.area).to_owned(),
                    place: said.place.clone(),
                    fate: match before {
                        None => ViewFate::New,
                        Some(before) if before == level => ViewFate::Same,
                        Some(_) => ViewFate::Changed,
                    },
                    before,
                    level,
                    note: said.note.clone(),
                });
                page.entries.push(OwnViewEntry {
                    area: said.area.clone(),
                    level: Some(level),
                    note: said.note.clone(),
                });
            }
            Ok(page)
        })
    }
}

fn whose(reader: Reader<'_>, answers: &ViewAnswers, about: Option<&PersonId>) -> Result<Person> {
    let person = reader.person(&answers.code.person)?.ok_or_else(|| {
        RuleError::not_found(
            "This form is about somebody who is not in this workspace. Open the workspace it was made in.",
        )
    })?;
    if let Some(other) = about.filter(|about| **about != person.id) {
        let awaited = person_ref::by_id(reader, other)?;
        let message = format!(
            "This is the form of {}, not of {}. Choose {} first, then read it in.",
            person.name, awaited.name, person.name
        );
        return Err(RuleError::invalid("form", message).into());
    }
    Ok(person)
}

/// Why nothing can be said about an area any more; none when it is in the catalogue.
fn out_of_the_catalogue(
    catalogue: &DecisionCatalogue,
    code: &DecisionAreaCode,
    today: Day,
) -> Option<String> {
    let Some(area) = catalogue.area(code) else {
        return Some(format!(
            "The catalogue of this workspace has no decision “{code}”."
        ));
    };
    if area.counts_on(today) {
        return None;
    }
    let now: Vec<String> = catalogue
        .on(today)
        .filter(|later| catalogue.lineage.before(&later.code).contains(code))
        .map(|later| format!("“{}”", later.name))
        .collect();
    let retired = area
        .until
        .map_or_else(String::new, |day| format!(" on {}", day.long()));
    Some(if now.is_empty() {
        format!("“{}” was retired{retired}.", area.name)
    } else {
        format!(
            "“{}” was retired{retired} and went on in {}. Ask again about that.",
            area.name,
            rungs_domain::delegation_story::list(&now)
        )
    })
}

fn remarks(catalogue: &DecisionCatalogue, answers: &ViewAnswers, today: Day) -> Vec<String> {
    let mut remarks = Vec::new();
    if answers.code.scale != catalogue.scale {
        remarks.push(format!(
            "The form asks on the scale “{}”; its answers are read as steps of “{}”.",
            answers.code.scale.name(),
            catalogue.scale.name()
        ));
    }
    let missing: Vec<String> = catalogue
        .on(today)
        .filter(|area| !answers.lines.contains(&area.code))
        .map(|area| area.name.clone())
        .collect();
    if !missing.is_empty() {
        let changed = answers.code.catalogue != catalogue_mark(catalogue.on(today));
        let why = if changed {
            "The catalogue changed since the form was made, or lines were deleted. It does not ask about"
        } else {
            "Lines were deleted from the form. It does not ask any more about"
        };
        remarks.push(format!(
            "{why} {}.",
            rungs_domain::delegation_story::list(&missing)
        ));
    }
    remarks
}
