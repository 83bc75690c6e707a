//! Signing a plan: it is agreed on, and the pages are kept as they were signed, to be looked at and printed again exactly.

use std::path::Path;

use rungs_domain::Day;
use rungs_domain::error::RuleError;
use rungs_domain::ids::{PlanId, SignedPlanId};
use rungs_domain::plan::{Owner, PlanState};
use rungs_domain::signed_plan::{Signature, SignedPlan};
use rungs_print::{Kind, PrintDate, Printer};
use rungs_store::Reader;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::batch::PrintedFile;
use super::pages::{PlanPdf, PrintedPages, missing_remark, page_count, sheet, shown, sizes};
use super::paper_choice::PaperChoice;
use super::saving::Waiting;
use crate::error::Result;
use crate::person_ref::PersonRef;
use crate::planning::{
    Ground, PlanFacts, agree_on, agree_on_dates, editable_plan, plan_and_person, signed_as_it_is,
};
use crate::workspace::{OpOutput, Workspace};

/// Who signs a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SignDraft {
    /// Today if not said.
    pub on: Option<Day>,
    /// At least one of the two.
    pub by: Vec<Owner>,
}

impl Workspace {
    /// Puts names under a plan as it is now, and keeps its pages; one that is a draft is agreed on by that. Once both have signed, its dates
    /// are agreed on as they are, and none of them has slipped.
    ///
    /// # Errors
    /// `not_found`; `frozen` once closed; `invalid` without anybody who signs, for a leader where there is none, and for a day to come or
    /// before the plan was agreed;
    /// `exists` when that one has signed this very agreement.
    pub fn plan_sign(
        &self,
        printer: &Printer,
        id: &PlanId,
        draft: &SignDraft,
        paper: impl Into<PaperChoice>,
    ) -> Result<OpOutput<SignedPlanId>> {
        let setup = paper.into().setup(Kind::Plan)?;
        self.transact_named(|w| {
            let on = draft.on.unwrap_or(w.today).up_to(w.today, "on")?;
            if draft.by.is_empty() {
                let message = "Say who signs: the PM, the leader, or both.";
                return Err(RuleError::invalid("by", message).into());
            }
            let (mut plan, person) = editable_plan(w.reader(), id)?;
            let was_draft = plan.state == PlanState::Draft;
            if was_draft {
                plan = agree_on(w, plan, on)?;
            }
            let ground = Ground::load(w.reader())?;
            let facts = PlanFacts::load(w.reader(), &ground, id, w.today)?;
            if let Some(agreed) = plan.agreed_on.filter(|agreed| on < *agreed) {
                let message = format!(
                    "This plan was agreed on {}. It is signed that day or later.",
                    agreed.long()
                );
                return Err(RuleError::invalid("on", message).into());
            }
            // Names are put under the same agreement; each keeps the pages as they were when it was given.
            let before = signed_as_it_is(w.reader(), &facts)?;
            let mut signed = SignedPlan {
                id: w.fresh(),
                plan: id.clone(),
                pm: before.as_ref().and_then(|signed| signed.pm.clone()),
                leader: before.and_then(|signed| signed.leader),
                agreement: facts.agreement(),
                pages: 0,
                missing: Vec::new(),
                pdf: Vec::new(),
                ended_on: None,
            };
            for by in &draft.by {
                let name = match by {
                    Owner::Pm => person.name.clone(),
                    Owner::Leader => leader_name(&facts)?,
                };
                signed.sign(*by, Signature { name, on })?;
            }
            if signed.is_signed_by_all() && !was_draft {
                agree_on_dates(w, &facts.whole)?;
            }
            // The pages show the names under them.
            w.tx.put(&signed)?;
            let sheet = sheet(w.reader(), &ground, id, w.today)?;
            let printed = printer.plan_pdf(&[sheet], setup, PrintDate(w.today))?;
            signed.pages = page_count(printed.total);
            signed.missing = shown(&printed.missing_glyphs);
            signed.pdf = printed.pdf;
            w.tx.put(&signed)?;
            Ok((signed.id, format!("signing the plan for {}", person.name)))
        })
    }

    /// The file that was signed.
    ///
    /// # Errors
    /// `not_found`.
    pub fn signed_plan_pdf(&self, id: &SignedPlanId) -> Result<PlanPdf> {
        let (signed, _) = self.read(|reader| signed_and_person(reader, id))?;
        Ok(PlanPdf {
            pages: signed.pages,
            missing: signed.missing,
            bytes: signed.pdf,
        })
    }

    /// The pages that were signed, to look at.
    ///
    /// # Errors
    /// `not_found`; `internal` when the file that was kept cannot be drawn.
    pub fn signed_plan_pages(&self, id: &SignedPlanId) -> Result<PrintedPages> {
        let (signed, _) = self.read(|reader| signed_and_person(reader, id))?;
        let pages = rungs_print::drawn(signed.pdf)?;
        Ok(PrintedPages {
            total: page_count(pages.svg.len()),
            sizes: sizes(pages.sizes),
            pages: pages.svg,
            remarks: missing_remark(&signed.missing).into_iter().collect(),
            missing: signed.missing,
        })
    }

    /// Writes the file that was signed, over an older one of the name.
    ///
    /// # Errors
    /// `not_found`, also folder; `read_only`, `disk_full`, `exists` for a folder. Then nothing is written.
    pub fn print_signed_plan(&self, id: &SignedPlanId, to: &Path) -> Result<PrintedFile> {
        let (signed, person) = self.read(|reader| signed_and_person(reader, id))?;
        let mut waiting = Waiting::default();
        waiting.add(to, &signed.pdf)?;
        waiting.put_in_place()?;
        Ok(PrintedFile {
            path: to.to_string_lossy().into_owned(),
            pages: signed.pages,
            person: Some(person),
            missing: signed.missing,
            remarks: Vec::new(),
        })
    }
}

fn leader_name(facts: &PlanFacts<'_>) -> Result<String> {
    let missing = || {
        let message = format!(
            "{} has nobody who leads them. Give them a manager first, or say in the settings who you are.",
            facts.person.name
        );
        RuleError::invalid("by", message)
    };
    let leader = facts.leader.as_ref().ok_or_else(missing)?;
    Ok(leader.person.name.clone())
}

fn signed_and_person(reader: Reader<'_>, id: &SignedPlanId) -> Result<(SignedPlan, PersonRef)> {
    let missing = || RuleError::not_found("What was signed is not there any more.").at("signed");
    let signed = reader.signed_plan(id)?.ok_or_else(missing)?;
    let (_, person) = plan_and_person(reader, &signed.plan)?;
    Ok((signed, PersonRef::from(&person)))
}
