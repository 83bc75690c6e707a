//! Typst by itself: the templates, fonts and data of our document, and nothing of ours around them.

use std::fs;
use std::path::{Path, PathBuf};

use rungs_domain::Wording;
use serde_json::{Value, json};
use typst::comemo;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};
use typst_layout::{Page, PagedDocument};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use typst_svg::SvgOptions;

use crate::Outcome;

/// Where the printing crate keeps them, below the folder of the project, in which this is run.
const TEMPLATES: &str = "src-tauri/crates/print/templates";
const FONTS: [&str; 3] = [
    "src-tauri/crates/print/fonts/Inter-Regular.otf",
    "src-tauri/crates/print/fonts/Inter-Medium.otf",
    "src-tauri/crates/print/fonts/Inter-SemiBold.otf",
];

/// As long as our printer lets Typst remember a document.
const DOCUMENTS_REMEMBERED: usize = 4;

pub struct BareTypst {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    sources: Vec<Source>,
    data: FileId,
    words: FileId,
    /// Of English, as our printer gives them to a template.
    said: Bytes,
}

impl BareTypst {
    pub fn new() -> Outcome<Self> {
        let mut fonts = Vec::new();
        for file in FONTS {
            fonts.extend(Font::iter(Bytes::new(fs::read(file)?)));
        }
        let mut sources = Vec::new();
        let root = Path::new(TEMPLATES);
        for file in files_below(root)? {
            let name = file
                .strip_prefix(root)?
                .to_string_lossy()
                .replace('\\', "/");
            sources.push(Source::new(id(&name)?, fs::read_to_string(&file)?));
        }
        Ok(Self {
            // The templates name header cells of rows, which Typst still keeps behind a feature.
            library: LazyHash::new(
                Library::builder()
                    .with_features([Feature::A11yExtras].into_iter().collect())
                    .build(),
            ),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            sources,
            data: id("document.json")?,
            words: id("words.json")?,
            said: Bytes::new(serde_json::to_vec(Wording::english().pages())?),
        })
    }

    /// Sets plans and exports them as our printer does.
    pub fn pdf(&self, sheets: &[Value]) -> Outcome<Vec<u8>> {
        let pdf = exported(&self.set("plan.typ", "Growth plans", sheets)?)?;
        comemo::evict(if sheets.len() > 1 {
            0
        } else {
            DOCUMENTS_REMEMBERED
        });
        Ok(pdf)
    }

    /// Sets what is shown by a template of its own, such as a board, with nothing remembered, and says how many pages it has.
    pub fn view(&self, template: &str, title: &str, view: &Value) -> Outcome<(Vec<u8>, usize)> {
        let document = self.set(template, title, std::slice::from_ref(view))?;
        let pdf = exported(&document)?;
        comemo::evict(0);
        Ok((pdf, document.pages().len()))
    }

    /// Sets one plan and draws its pages as our preview does.
    pub fn svg(&self, sheet: &Value) -> Outcome<Vec<String>> {
        let document = self.set("plan.typ", "Growth plan", std::slice::from_ref(sheet))?;
        let pages = drawn(document.pages());
        comemo::evict(DOCUMENTS_REMEMBERED);
        Ok(pages)
    }

    /// The pages of what is shown by a template.
    pub fn set(&self, template: &str, title: &str, views: &[Value]) -> Outcome<PagedDocument> {
        let data = json!({
            "paper": "a4",
            // As it usually lies.
            "across": template == "board.typ",
            "lines": false,
            "title": title,
            "language": "en",
            "region": null,
            "written": { "language": "en", "region": null },
            "views": views,
        });
        let world = Document {
            typst: self,
            main: id(template)?,
            data: Bytes::new(serde_json::to_vec(&data)?),
        };
        Ok(typst::compile::<PagedDocument>(&world)
            .output
            .map_err(|errors| said(&errors))?)
    }
}

fn exported(document: &PagedDocument) -> Outcome<Vec<u8>> {
    let options = PdfOptions {
        creator: Smart::Custom(Some("Rungs".to_owned())),
        timestamp: Datetime::from_ymd_hms(2026, 11, 24, 0, 0, 0).map(Timestamp::new_utc),
        standards: PdfStandards::new(&[PdfStandard::Ua_1])
            .map_err(|error| error.message().to_string())?,
        ..PdfOptions::default()
    };
    Ok(typst_pdf::pdf(document, &options).map_err(|errors| said(&errors))?)
}

/// The pages as SVG.
pub fn drawn(pages: &[Page]) -> Vec<String> {
    let options = SvgOptions::default();
    let pages = pages.iter();
    pages.map(|page| typst_svg::svg(page, &options)).collect()
}

/// Lets Typst forget all it has set, so that neither of two finds done what the other did.
pub fn forget() {
    comemo::evict(0);
}

fn said(errors: &[SourceDiagnostic]) -> String {
    let words: Vec<&str> = errors.iter().map(|error| error.message.as_str()).collect();
    words.join("; ")
}

fn id(name: &str) -> Outcome<FileId> {
    let path = VirtualPath::new(name).map_err(|_| format!("{name} is no path of a template"))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

fn files_below(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files_below(&path)?);
        } else {
            found.push(path);
        }
    }
    Ok(found)
}

struct Document<'a> {
    typst: &'a BareTypst,
    main: FileId,
    data: Bytes,
}

impl World for Document<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.typst.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.typst.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let found = self.typst.sources.iter().find(|source| source.id() == id);
        found.cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.typst.data {
            Ok(self.data.clone())
        } else if id == self.typst.words {
            Ok(self.typst.said.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.typst.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
