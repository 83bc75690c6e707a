//! The little world Typst sees: the templates, one data file, and fonts. No disk, no network, no clock.

use std::collections::HashMap;

use rungs_domain::Wording;
use serde_json::Value;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};
use typst_layout::PagedDocument;

use crate::data::LANGUAGE;
use crate::fonts::FontSet;
use crate::{Kind, PrintError};

/// Files of the templates, each by its path in their folder, with its text.
macro_rules! templates {
    ($($path:literal,)+) => {
        &[$(($path, include_str!(concat!("../templates/", $path)))),+]
    };
}

/// The documents there are, the shared look they import, and their parts.
const TEMPLATES: &[(&str, &str)] = templates![
    "assessment.typ",
    "base.typ",
    "board.typ",
    "booklet.typ",
    "cards.typ",
    "charter.typ",
    "columns.typ",
    "form.typ",
    "measure.typ",
    "name.typ",
    "one_to_one.typ",
    "packet.typ",
    "plan.typ",
    "steps.typ",
    "team.typ",
    "assessment/head.typ",
    "assessment/ratings.typ",
    "assessment/said.typ",
    "assessment/words.typ",
    "board/classic.typ",
    "board/fill.typ",
    "board/matrix.typ",
    "board/page.typ",
    "board/steps.typ",
    "charter/by_step.typ",
    "charter/decisions.typ",
    "charter/foot.typ",
    "charter/head.typ",
    "charter/lists.typ",
    "form/competency.typ",
    "form/head.typ",
    "ladder/card.typ",
    "ladder/chapter.typ",
    "ladder/cover.typ",
    "ladder/crossing.typ",
    "ladder/level.typ",
    "ladder/matrix.typ",
    "ladder/rails.typ",
    "ladder/scales.typ",
    "one_to_one/head.typ",
    "one_to_one/lists.typ",
    "one_to_one/room.typ",
    "packet/case.typ",
    "packet/head.typ",
    "packet/held.typ",
    "plan/agreement.typ",
    "plan/became.typ",
    "plan/focus.typ",
    "plan/head.typ",
    "plan/look_back.typ",
    "plan/moves.typ",
    "plan/standing.typ",
    "plan/tables.typ",
    "team/picture.typ",
    "team/table.typ",
    "to_fit/cut.typ",
    "to_fit/how_much.typ",
    "to_fit/say.typ",
];

const fn template_of(kind: Kind) -> &'static str {
    match kind {
        Kind::Plan => "plan.typ",
        Kind::Booklet => "booklet.typ",
        Kind::Cards => "cards.typ",
        Kind::SelfForm => "form.typ",
        Kind::Assessment => "assessment.typ",
        Kind::Charters => "charter.typ",
        Kind::Board => "board.typ",
        Kind::OneToOne => "one_to_one.typ",
        Kind::Team => "team.typ",
        Kind::Packet => "packet.typ",
    }
}

/// The name under which a template reads its data.
const DATA_FILE: &str = "document.json";
/// The name under which it reads the words of ours that stand on pages.
const WORDS_FILE: &str = "words.json";

/// What stays the same from document to document, parsed once.
pub struct Templates {
    library: LazyHash<Library>,
    sources: Vec<Source>,
    data_id: FileId,
    words_id: FileId,
    /// By language.
    words: HashMap<&'static str, Bytes>,
}

impl Templates {
    /// # Errors
    /// [`PrintError::Typesetting`] when a template's name is not a path Typst accepts.
    pub fn new() -> Result<Self, PrintError> {
        let sources = TEMPLATES
            .iter()
            .map(|(name, text)| Ok(Source::new(file_id(name)?, (*text).to_owned())))
            .collect::<Result<_, PrintError>>()?;
        Ok(Self {
            // Rows of a table are told by their first cell: a header cell of the row, which Typst still keeps behind a feature.
            library: LazyHash::new(
                Library::builder()
                    .with_features([Feature::A11yExtras].into_iter().collect())
                    .build(),
            ),
            sources,
            data_id: file_id(DATA_FILE)?,
            words_id: file_id(WORDS_FILE)?,
            words: Wording::all()
                .into_iter()
                .map(|words| Ok((words.tag(), Bytes::new(serde_json::to_vec(words.pages())?))))
                .collect::<Result<_, PrintError>>()?,
        })
    }

    /// Sets the pages of one document.
    ///
    /// # Errors
    /// [`PrintError::Typesetting`] with what Typst says.
    pub fn set(
        &self,
        kind: Kind,
        data: &Value,
        fonts: &FontSet,
    ) -> Result<PagedDocument, PrintError> {
        let language = data.get(LANGUAGE).and_then(Value::as_str);
        let words = language.and_then(|language| self.words.get(language));
        let world = DocumentWorld {
            templates: self,
            main: file_id(template_of(kind))?,
            data: Bytes::new(serde_json::to_vec(data)?),
            words: words.cloned(),
            fonts,
        };
        typst::compile::<PagedDocument>(&world)
            .output
            .map_err(|errors| PrintError::Typesetting(said(&errors)))
    }
}

/// The first complaints, as one sentence part.
pub fn said(errors: &[SourceDiagnostic]) -> String {
    errors
        .iter()
        .take(3)
        .map(|e| e.message.as_str())
        .collect::<Vec<_>>()
        .join("; ")
}

fn file_id(name: &str) -> Result<FileId, PrintError> {
    let path = VirtualPath::new(name)
        .map_err(|_| PrintError::Typesetting(format!("“{name}” is no template path")))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

struct DocumentWorld<'a> {
    templates: &'a Templates,
    main: FileId,
    data: Bytes,
    /// In the language of the data.
    words: Option<Bytes>,
    fonts: &'a FontSet,
}

impl World for DocumentWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.templates.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.fonts.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.templates
            .sources
            .iter()
            .find(|s| s.id() == id)
            .cloned()
            .ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.templates.data_id {
            Ok(self.data.clone())
        } else if id == self.templates.words_id {
            self.words.clone().ok_or(FileError::AccessDenied)
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.font(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

#[cfg(test)]
mod tests {
    use std::fs::read_dir;
    use std::path::Path;

    use super::*;

    fn files(folder: &Path) -> Vec<String> {
        let mut paths = Vec::new();
        for entry in read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                paths.extend(files(&path));
            } else {
                paths.push(path.to_string_lossy().into_owned());
            }
        }
        paths
    }

    #[test]
    fn every_file_in_the_folder_of_the_templates_can_be_imported() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates");
        let mut there = files(&folder);
        let mut known: Vec<String> = TEMPLATES
            .iter()
            .map(|(name, _)| folder.join(name).to_string_lossy().into_owned())
            .collect();
        there.sort();
        known.sort();
        assert_eq!(known, there);
    }
}
