//! A growth plan or the sheet for a one-to-one as text, to paste into a mail or a page, or to keep as a file.

use std::path::Path;

use rungs_domain::ids::{PersonId, PlanId};
use rungs_interchange::text;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::Result;
use crate::exporting::{ending, unknown_ending, write_whole};
use crate::planning::Ground;
use crate::printing::{file_name, one_to_one_sheet};
use crate::workspace::Workspace;

pub use rungs_interchange::text::Texts;

const MARKDOWN: &str = "md";

/// What becomes text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", content = "id", rename_all = "snake_case")]
pub enum TextOf {
    Plan(PlanId),
    /// What is on the table with somebody today.
    OneToOne(PersonId),
}

impl Workspace {
    /// What stands on its pages, as Markdown and as HTML. Nothing is left out for want of room.
    ///
    /// # Errors
    /// `not_found`.
    pub fn texts(&self, of: &TextOf) -> Result<Texts> {
        Ok(match of {
            TextOf::Plan(id) => text::plan(&self.plan_sheet(id)?),
            TextOf::OneToOne(person) => {
                let today = self.today();
                let (sheet, _) = self.read(|reader| {
                    one_to_one_sheet(reader, &Ground::load(reader)?, person, today)
                })?;
                text::one_to_one(&sheet)
            }
        })
    }

    /// What its file is called unless somebody says otherwise.
    ///
    /// # Errors
    /// `not_found`.
    pub fn text_file_name(&self, of: &TextOf) -> Result<String> {
        Ok(match of {
            TextOf::Plan(id) => {
                let sheet = self.plan_sheet(id)?;
                file_name("Growth plan", &sheet.get().person, MARKDOWN)
            }
            TextOf::OneToOne(person) => {
                let person = self.read(|reader| crate::person_ref::by_id(reader, person))?;
                file_name("One-to-one", &person.name, MARKDOWN)
            }
        })
    }

    /// Writes it as Markdown to a file ending in `.md`, over an older one of the name.
    ///
    /// # Errors
    /// `not_found`; `invalid` for another ending; `read_only`, `disk_full`. After an error there is no half-written file.
    pub fn text_write(&self, of: &TextOf, to: &Path) -> Result<()> {
        if !matches!(ending(to).as_str(), MARKDOWN | "markdown") {
            return Err(unknown_ending(".md").at("out"));
        }
        let texts = self.texts(of)?;
        write_whole(to, texts.markdown.as_bytes()).map_err(|error| error.at("out"))
    }
}
