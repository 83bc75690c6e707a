//! The little world Typst sees: the templates, one data file, and fonts. No disk, no network, no clock.

use serde_json::Value;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};
use typst_layout::PagedDocument;

use crate::fonts::FontSet;
use crate::{Kind, PrintError};

/// The documents there are, and the shared look they import.
const TEMPLATES: [(&str, &str); 54] = [
    ("base.typ", include_str!("../templates/base.typ")),
    ("plan.typ", include_str!("../templates/plan.typ")),
    ("measure.typ", include_str!("../templates/measure.typ")),
    ("name.typ", include_str!("../templates/name.typ")),
    ("steps.typ", include_str!("../templates/steps.typ")),
    (
        "plan/tables.typ",
        include_str!("../templates/plan/tables.typ"),
    ),
    ("plan/head.typ", include_str!("../templates/plan/head.typ")),
    (
        "plan/look_back.typ",
        include_str!("../templates/plan/look_back.typ"),
    ),
    (
        "plan/standing.typ",
        include_str!("../templates/plan/standing.typ"),
    ),
    (
        "plan/focus.typ",
        include_str!("../templates/plan/focus.typ"),
    ),
    (
        "plan/moves.typ",
        include_str!("../templates/plan/moves.typ"),
    ),
    (
        "plan/agreement.typ",
        include_str!("../templates/plan/agreement.typ"),
    ),
    ("booklet.typ", include_str!("../templates/booklet.typ")),
    ("cards.typ", include_str!("../templates/cards.typ")),
    ("form.typ", include_str!("../templates/form.typ")),
    (
        "assessment.typ",
        include_str!("../templates/assessment.typ"),
    ),
    (
        "ladder/level.typ",
        include_str!("../templates/ladder/level.typ"),
    ),
    (
        "ladder/crossing.typ",
        include_str!("../templates/ladder/crossing.typ"),
    ),
    (
        "ladder/rails.typ",
        include_str!("../templates/ladder/rails.typ"),
    ),
    (
        "ladder/cover.typ",
        include_str!("../templates/ladder/cover.typ"),
    ),
    (
        "ladder/chapter.typ",
        include_str!("../templates/ladder/chapter.typ"),
    ),
    (
        "ladder/matrix.typ",
        include_str!("../templates/ladder/matrix.typ"),
    ),
    (
        "ladder/scales.typ",
        include_str!("../templates/ladder/scales.typ"),
    ),
    (
        "ladder/card.typ",
        include_str!("../templates/ladder/card.typ"),
    ),
    ("form/head.typ", include_str!("../templates/form/head.typ")),
    (
        "form/competency.typ",
        include_str!("../templates/form/competency.typ"),
    ),
    (
        "assessment/head.typ",
        include_str!("../templates/assessment/head.typ"),
    ),
    (
        "assessment/words.typ",
        include_str!("../templates/assessment/words.typ"),
    ),
    (
        "assessment/ratings.typ",
        include_str!("../templates/assessment/ratings.typ"),
    ),
    (
        "assessment/said.typ",
        include_str!("../templates/assessment/said.typ"),
    ),
    ("charter.typ", include_str!("../templates/charter.typ")),
    (
        "charter/head.typ",
        include_str!("../templates/charter/head.typ"),
    ),
    (
        "charter/decisions.typ",
        include_str!("../templates/charter/decisions.typ"),
    ),
    (
        "charter/lists.typ",
        include_str!("../templates/charter/lists.typ"),
    ),
    (
        "charter/by_step.typ",
        include_str!("../templates/charter/by_step.typ"),
    ),
    (
        "charter/foot.typ",
        include_str!("../templates/charter/foot.typ"),
    ),
    ("board.typ", include_str!("../templates/board.typ")),
    (
        "board/page.typ",
        include_str!("../templates/board/page.typ"),
    ),
    (
        "board/steps.typ",
        include_str!("../templates/board/steps.typ"),
    ),
    (
        "board/matrix.typ",
        include_str!("../templates/board/matrix.typ"),
    ),
    (
        "board/classic.typ",
        include_str!("../templates/board/classic.typ"),
    ),
    (
        "one_to_one.typ",
        include_str!("../templates/one_to_one.typ"),
    ),
    (
        "one_to_one/head.typ",
        include_str!("../templates/one_to_one/head.typ"),
    ),
    (
        "one_to_one/lists.typ",
        include_str!("../templates/one_to_one/lists.typ"),
    ),
    (
        "one_to_one/cut.typ",
        include_str!("../templates/one_to_one/cut.typ"),
    ),
    (
        "one_to_one/room.typ",
        include_str!("../templates/one_to_one/room.typ"),
    ),
    (
        "one_to_one/say.typ",
        include_str!("../templates/one_to_one/say.typ"),
    ),
    ("team.typ", include_str!("../templates/team.typ")),
    (
        "team/picture.typ",
        include_str!("../templates/team/picture.typ"),
    ),
    (
        "team/table.typ",
        include_str!("../templates/team/table.typ"),
    ),
    ("packet.typ", include_str!("../templates/packet.typ")),
    (
        "packet/head.typ",
        include_str!("../templates/packet/head.typ"),
    ),
    (
        "packet/case.typ",
        include_str!("../templates/packet/case.typ"),
    ),
    (
        "packet/held.typ",
        include_str!("../templates/packet/held.typ"),
    ),
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

/// What stays the same from document to document, parsed once.
pub struct Templates {
    library: LazyHash<Library>,
    sources: Vec<Source>,
    data_id: FileId,
}

impl Templates {
    /// # Errors
    /// [`PrintError::Typesetting`] when a template's name is not a path Typst accepts.
    pub fn new() -> Result<Self, PrintError> {
        let sources = TEMPLATES
            .into_iter()
            .map(|(name, text)| Ok(Source::new(file_id(name)?, text.to_owned())))
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
        let world = DocumentWorld {
            templates: self,
            main: file_id(template_of(kind))?,
            data: Bytes::new(serde_json::to_vec(data)?),
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
