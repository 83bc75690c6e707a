//! What is handed out beside plans: the ladder as a booklet, role cards, the form for a self-assessment, what was agreed in one,
//! decision charters, the team board, the sheet for a one-to-one, the team on its ladder and
//! promotion packets.

use std::path::Path;

use rungs_domain::Day;
use rungs_domain::error::RuleError;
use rungs_domain::ids::{AssessmentRoundId, PersonId};
use rungs_domain::ladder::LadderVersion;
use rungs_domain::ladder_booklet::LadderPaperFacts;
use rungs_print::{Document, PrintDate, Printer};
use rungs_store::Reader;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::assessment::assessment_paper;
use super::batch::PrintedFile;
use super::charter::{charter_of, charters_of, team_board};
use super::file_name::{pdf_name, plan_file_name};
use super::one_to_one::one_to_one_sheet;
use super::packet::promotion_paper;
use super::pages::{PrintedPages, missing_remark, page_count, shown, sizes};
use super::paper_choice::PaperChoice;
use super::remarks::{Whose, remarks};
use super::saving::Waiting;
use super::team_page::team_ladder_page;
use crate::assessing::self_form::self_form;
use crate::delegating::catalogue;
use crate::error::Result;
use crate::person_ref::PersonRef;
use crate::planning::Ground;
use crate::settings::house_style;
use crate::workspace::Workspace;

/// What to print. Levels are codes or names, all of them when none is named; without a number the version that counts is meant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Handout {
    /// Everything the ladder says, with a chapter for each of the levels.
    Booklet {
        levels: Vec<String>,
        version: Option<u32>,
    },
    /// A page for each of the levels.
    RoleCards {
        levels: Vec<String>,
        version: Option<u32>,
    },
    /// To be filled in by hand, held against the own level if not said.
    SelfForm {
        person: PersonId,
        against: Option<String>,
    },
    /// What was agreed in a round that is closed.
    Assessment { round: AssessmentRoundId },
    /// What somebody decides, on a page.
    Charter { person: PersonId },
    /// The charters of the whole tree below a lead, or of everyone, in one file.
    Charters { lead: Option<PersonId> },
    /// Who decides what in the whole tree below a lead, or of everyone, today or on another day.
    TeamBoard {
        lead: Option<PersonId>,
        as_of: Option<Day>,
    },
    /// What is on the table with somebody, and room to write.
    OneToOne { person: PersonId },
    /// The case for somebody's next level: of the packet written in last, or for the level named.
    Packet {
        person: PersonId,
        level: Option<String>,
    },
    /// Who stands on which rung in the whole tree below a lead, or of everyone, today or on another day.
    TeamLadder {
        lead: Option<PersonId>,
        as_of: Option<Day>,
    },
}

pub(super) const CHARTER: &str = "Decision charter";

/// A document with whom it is about.
struct Made {
    document: Document,
    person: Option<PersonRef>,
}

impl Workspace {
    /// The very pages that would be printed, to look at.
    ///
    /// # Errors
    /// `not_found` level, version, person, lead or round, and for a team of nobody; `invalid` for a form about somebody on no level when none is said, for a
    /// round that is open, since a draft is never printed, and for paper the document is not made for.
    pub fn handout_pages(
        &self,
        printer: &Printer,
        what: &Handout,
        paper: impl Into<PaperChoice>,
    ) -> Result<PrintedPages> {
        let made = self.handout(what)?;
        let setup = paper.into().setup(made.document.kind())?;
        let pages = printer.svg(&made.document, setup)?;
        let missing = shown(&pages.missing_glyphs);
        let mut remarks = remarks(Whose::This, &made.document, &pages.parts, &pages.left_off);
        remarks.extend(missing_remark(&missing));
        Ok(PrintedPages {
            total: page_count(pages.total),
            sizes: sizes(pages.sizes),
            pages: pages.svg,
            remarks,
            missing,
        })
    }

    /// Further pages of a long document, for somebody who has come to them: one SVG document for each of these places, counted from 1,
    /// and none for places after the last.
    ///
    /// # Errors
    /// As [`Self::handout_pages`].
    pub fn handout_further_pages(
        &self,
        printer: &Printer,
        what: &Handout,
        paper: impl Into<PaperChoice>,
        from: u32,
        to: u32,
    ) -> Result<Vec<String>> {
        let made = self.handout(what)?;
        let setup = paper.into().setup(made.document.kind())?;
        let place = |page: u32| usize::try_from(page).unwrap_or(usize::MAX);
        Ok(printer.svg_of(&made.document, setup, place(from)..=place(to))?)
    }

    /// What its file is called unless somebody says otherwise.
    ///
    /// # Errors
    /// As [`Self::handout_pages`].
    pub fn handout_file_name(&self, what: &Handout) -> Result<String> {
        Ok(match self.handout(what)?.document {
            Document::Plan(sheet) => plan_file_name(&sheet.get().person),
            Document::Booklet(booklet) => pdf_name("Ladder", &booklet.get().imprint.ladder),
            Document::Cards(cards) => match cards.get().cards.as_slice() {
                [one] => pdf_name("Role card", &one.name),
                _ => pdf_name("Role cards", &cards.get().imprint.ladder),
            },
            Document::SelfForm(form) => pdf_name("Self-assessment", &form.get().person),
            Document::Assessment(paper) => pdf_name("Assessment", &paper.get().person),
            Document::Charters(charters) => match charters.get().charters.as_slice() {
                [one] => pdf_name(CHARTER, &one.person),
                _ => pdf_name("Decision charters", &charters.get().workspace),
            },
            Document::Board(board) => pdf_name("Team board", &board.get().whose),
            Document::OneToOne(sheet) => pdf_name("One-to-one", &sheet.get().person),
            Document::Team(team) => pdf_name("Team ladder", &team.get().whose),
            Document::Packet(paper) => pdf_name("Promotion packet", &paper.get().person),
        })
    }

    /// Writes the PDF, over an older one of the name.
    ///
    /// # Errors
    /// As [`Self::handout_pages`]; `not_found` folder, `read_only`, `disk_full`, `exists` for a folder. Then nothing is written.
    pub fn print_handout(
        &self,
        printer: &Printer,
        what: &Handout,
        to: &Path,
        paper: impl Into<PaperChoice>,
    ) -> Result<PrintedFile> {
        let made = self.handout(what)?;
        let setup = paper.into().setup(made.document.kind())?;
        let printed = printer.pdf(&made.document, setup, PrintDate(self.today()))?;
        let mut waiting = Waiting::default();
        waiting.add(to, &printed.pdf)?;
        waiting.put_in_place()?;
        Ok(PrintedFile {
            path: to.to_string_lossy().into_owned(),
            pages: page_count(printed.total),
            person: made.person,
            missing: shown(&printed.missing_glyphs),
            remarks: remarks(
                Whose::This,
                &made.document,
                &printed.pages,
                &printed.left_off,
            ),
        })
    }

    fn handout(&self, what: &Handout) -> Result<Made> {
        let today = self.today();
        self.read(|reader| match what {
            Handout::Booklet { levels, version } => {
                let document = with_ladder(reader, today, *version, levels, |facts| {
                    Ok(Document::Booklet(facts.booklet()?))
                })?;
                Ok(Made {
                    document,
                    person: None,
                })
            }
            Handout::RoleCards { levels, version } => {
                let document = with_ladder(reader, today, *version, levels, |facts| {
                    Ok(Document::Cards(facts.cards()?))
                })?;
                Ok(Made {
                    document,
                    person: None,
                })
            }
            Handout::SelfForm { person, against } => {
                let (form, person) = self_form(reader, person, against.as_deref(), today)?;
                Ok(Made {
                    document: Document::SelfForm(form),
                    person: Some(person),
                })
            }
            Handout::Assessment { round } => {
                let (paper, person) = assessment_paper(reader, round, today)?;
                Ok(Made {
                    document: Document::Assessment(paper),
                    person: Some(person),
                })
            }
            Handout::Charter { person } => {
                let (charter, person) = charter_of(reader, person, today)?;
                Ok(Made {
                    document: Document::Charters(charter),
                    person: Some(person),
                })
            }
            Handout::Charters { lead } => {
                let charters = charters_of(reader, lead.as_ref(), today)?;
                Ok(Made {
                    document: Document::Charters(charters),
                    person: None,
                })
            }
            Handout::TeamBoard { lead, as_of } => {
                let as_of = as_of.unwrap_or(today);
                let board = team_board(reader, lead.as_ref(), as_of, today)?;
                Ok(Made {
                    document: Document::Board(board),
                    person: None,
                })
            }
            Handout::OneToOne { person } => {
                let (sheet, person) =
                    one_to_one_sheet(reader, &Ground::load(reader)?, person, today)?;
                Ok(Made {
                    document: Document::OneToOne(sheet),
                    person: Some(person),
                })
            }
            Handout::Packet { person, level } => {
                let (paper, person) = promotion_paper(
                    reader,
                    &Ground::load(reader)?,
                    person,
                    level.as_deref(),
                    today,
                )?;
                Ok(Made {
                    document: Document::Packet(paper),
                    person: Some(person),
                })
            }
            Handout::TeamLadder { lead, as_of } => {
                let as_of = as_of.unwrap_or(today);
                let team = team_ladder_page(reader, lead.as_ref(), as_of, today)?;
                Ok(Made {
                    document: Document::Team(team),
                    person: None,
                })
            }
        })
    }
}

fn with_ladder<T>(
    reader: Reader<'_>,
    today: Day,
    version: Option<u32>,
    levels: &[String],
    make: impl FnOnce(&LadderPaperFacts<'_>) -> Result<T>,
) -> Result<T> {
    make(&LadderPaperFacts {
        house: &house_style(reader)?,
        today,
        version: &chosen_version(reader, version)?,
        catalogue: &catalogue(reader)?,
        levels,
    })
}

fn chosen_version(reader: Reader<'_>, number: Option<u32>) -> Result<LadderVersion> {
    let Some(number) = number else {
        return Workspace::current_ladder(reader);
    };
    let versions = reader.ladder_versions()?;
    let numbers: Vec<String> = versions.iter().map(|v| v.number.to_string()).collect();
    let found = versions.into_iter().find(|v| v.number == number);
    Ok(found.ok_or_else(|| {
        RuleError::not_found(format!(
            "There is no version {number} of the ladder. Its versions are {}.",
            numbers.join(", ")
        ))
        .at("version")
    })?)
}
