//! A growth plan as text, to paste into a mail or a page, or to keep as a file.

use std::path::Path;

use rungs_domain::ids::PlanId;
use rungs_interchange::text;

use crate::error::Result;
use crate::exporting::{ending, unknown_ending, write_whole};
use crate::workspace::Workspace;

pub use rungs_interchange::text::Texts;

impl Workspace {
    /// What stands on its pages, as Markdown and as HTML.
    ///
    /// # Errors
    /// `not_found`.
    pub fn plan_texts(&self, id: &PlanId) -> Result<Texts> {
        Ok(text::plan(&self.plan_sheet(id)?))
    }

    /// Writes it as Markdown to a file ending in `.md`, over an older one of the name.
    ///
    /// # Errors
    /// `not_found`; `invalid` for another ending; `read_only`, `disk_full`. After an error there is no half-written file.
    pub fn plan_text_write(&self, id: &PlanId, to: &Path) -> Result<()> {
        if !matches!(ending(to).as_str(), "md" | "markdown") {
            return Err(unknown_ending(".md").at("out"));
        }
        let texts = self.plan_texts(id)?;
        write_whole(to, texts.markdown.as_bytes()).map_err(|error| error.at("out"))
    }
}
