//! One plan as pages, on screen and as a file.

use rungs_domain::ids::PlanId;
use rungs_domain::plan_sheet::PlanSheet;
use rungs_domain::plan_sheet_build::{SheetFacts, SheetLeader, SheetSigned, build};
use rungs_domain::{Day, Shareable};
use rungs_print::{Kind, PrintDate, Printer};
use rungs_store::Reader;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::paper_choice::PaperChoice;
use super::remarks::{Whose, plan_remark};
use crate::error::Result;
use crate::planning::{Ground, PlanFacts, TypedText, as_typed, looked_back, signed_as_it_is};
use crate::settings::house_style;
use crate::workspace::Workspace;

/// In points, rounded: 595 × 842 for A4.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PageSize {
    pub width: u32,
    pub height: u32,
}

impl From<rungs_print::PageSize> for PageSize {
    fn from(size: rungs_print::PageSize) -> Self {
        Self {
            width: size.width,
            height: size.height,
        }
    }
}

/// The very pages that would be printed, to look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PrintedPages {
    /// One SVG document per page; of a long document the first ones.
    pub pages: Vec<String>,
    /// How many pages there are.
    pub total: u32,
    /// Of each page there is, drawn or not.
    pub sizes: Vec<PageSize>,
    /// What is worth a second look before printing, as sentences.
    pub remarks: Vec<String>,
    /// Characters no font here can draw.
    pub missing: Vec<String>,
}

/// A plan as a PDF file in memory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanPdf {
    pub bytes: Vec<u8>,
    pub pages: u32,
    /// Characters no font here can draw.
    pub missing: Vec<String>,
}

impl Workspace {
    /// A plan as it would be printed today, in words.
    ///
    /// # Errors
    /// `not_found`.
    pub fn plan_sheet(&self, id: &PlanId) -> Result<Shareable<PlanSheet>> {
        let today = self.today();
        self.read(|reader| sheet(reader, &Ground::load(reader)?, id, today))
    }

    /// With what is typed as if it were kept, so that the pages follow the writing.
    ///
    /// # Errors
    /// `not_found`; `internal` for a defect of the templates.
    pub fn plan_pages(
        &self,
        printer: &Printer,
        id: &PlanId,
        paper: impl Into<PaperChoice>,
        typed: &[TypedText],
    ) -> Result<PrintedPages> {
        let setup = paper.into().setup(Kind::Plan)?;
        let today = self.today();
        let sheet = self.read(|reader| {
            let ground = Ground::load(reader)?;
            sheet_as_typed(reader, &ground, id, today, typed)
        })?;
        let pages = printer.plan_svg(&sheet, setup)?;
        let missing = shown(&pages.missing_glyphs);
        let mut remarks: Vec<String> = plan_remark(Whose::This, pages.total).into_iter().collect();
        remarks.extend(missing_remark(&missing));
        Ok(PrintedPages {
            total: page_count(pages.total),
            sizes: sizes(pages.sizes),
            pages: pages.svg,
            remarks,
            missing,
        })
    }

    /// # Errors
    /// `not_found`; `internal` for a defect of the templates.
    pub fn plan_pdf(
        &self,
        printer: &Printer,
        id: &PlanId,
        paper: impl Into<PaperChoice>,
    ) -> Result<PlanPdf> {
        let setup = paper.into().setup(Kind::Plan)?;
        let sheet = self.plan_sheet(id)?;
        let printed = printer.plan_pdf(&[sheet], setup, PrintDate(self.today()))?;
        Ok(PlanPdf {
            pages: page_count(printed.total),
            missing: shown(&printed.missing_glyphs),
            bytes: printed.pdf,
        })
    }
}

pub(super) fn sheet(
    reader: Reader<'_>,
    ground: &Ground,
    id: &PlanId,
    today: Day,
) -> Result<Shareable<PlanSheet>> {
    sheet_as_typed(reader, ground, id, today, &[])
}

fn sheet_as_typed(
    reader: Reader<'_>,
    ground: &Ground,
    id: &PlanId,
    today: Day,
    typed: &[TypedText],
) -> Result<Shareable<PlanSheet>> {
    let mut facts = PlanFacts::load(reader, ground, id, today)?;
    as_typed(&mut facts.whole, typed);
    let leader = facts.leader.as_ref().map(|leader| SheetLeader {
        name: &leader.person.name,
        title: &leader.title,
    });
    let house = house_style(reader)?;
    let standing = facts.around.standing().said(house.words());
    let before = looked_back(reader, &standing, &facts.whole)?;
    let signed = signed_as_it_is(reader, &facts)?;
    let signed = signed.as_ref();
    Ok(build(&SheetFacts {
        house: &house,
        printed_on: today,
        person: &facts.person.name,
        title: &facts.title,
        leader,
        standing,
        plan: &facts.whole,
        before: before.as_ref(),
        signed: SheetSigned {
            pm: signed.and_then(|signed| signed.pm.as_ref()),
            leader: signed.and_then(|signed| signed.leader.as_ref()),
        },
    })?)
}

/// What to do about characters that no font here can draw.
pub(super) fn missing_remark(missing: &[String]) -> Option<String> {
    let characters = missing.join(" ");
    (!missing.is_empty()).then(|| {
        format!(
            "No font on this computer can draw {characters}. Install one that can, or write it differently."
        )
    })
}

pub(super) fn shown(missing: &[char]) -> Vec<String> {
    missing.iter().map(char::to_string).collect()
}

pub(super) fn sizes(sizes: Vec<rungs_print::PageSize>) -> Vec<PageSize> {
    sizes.into_iter().map(PageSize::from).collect()
}

pub(super) fn page_count(pages: usize) -> u32 {
    u32::try_from(pages).unwrap_or(u32::MAX)
}
