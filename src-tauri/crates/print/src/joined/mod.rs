//! One file out of several that Typst wrote, each let go of as soon as its pages are in. What Typst remembers while it sets a document
//! grows with it, by some 4 MB a plan; set in one piece two hundred plans took 0.8 GB.
//!
//! The pages, the bookmarks and the structure for screen readers become one of each (ISO 32000-1, 7.7, 12.3.3 and 14.7). A file with
//! anything in its catalog that is not named here is refused, since that would be lost.

mod about;
mod bookmarks;
mod moved;
mod out;
mod reading;

use lopdf::{Dictionary, Document, Object, ObjectId, StringFormat};
use typst::utils::hash128;

use self::bookmarks::Bookmarks;
use self::moved::Moved;
use self::out::Out;
use self::reading::{list, only, pairs_of, reference, taken, taken_entries, tree, unlike};
use crate::PrintError;

const OF_CATALOG: &[&str] = &[
    "Type",
    "Pages",
    "Metadata",
    "PageLabels",
    "Lang",
    "StructTreeRoot",
    "MarkInfo",
    "ViewerPreferences",
    "Outlines",
];

const OF_STRUCTURE: &[&str] = &[
    "Type",
    "RoleMap",
    "K",
    "ParentTree",
    "ParentTreeNextKey",
    "IDTree",
];

/// The pages of several files of one kind, title and day, one after the other.
pub struct Joined {
    out: Out,
    root: Root,
    /// Files taken in.
    files: usize,
    pages: Vec<Object>,
    /// The place of each page and what a viewer calls it, in turn.
    labels: Vec<Object>,
    /// Keys and what the parts of a page belong to, in turn.
    parents: Vec<Object>,
    next_parent: i64,
    /// Structure elements that others name.
    named: Vec<(Vec<u8>, ObjectId)>,
    /// What the structure element over everything holds.
    held: Vec<Object>,
    roles: Dictionary,
    bookmarks: Bookmarks,
    first: Option<First>,
    /// The files' own.
    identifiers: Vec<Vec<u8>>,
}

/// Objects there is one of in the whole file.
struct Root {
    catalog: ObjectId,
    pages: ObjectId,
    structure: ObjectId,
    document: ObjectId,
    bookmarks: ObjectId,
}

/// What the whole file has from the first one.
struct First {
    catalog: Dictionary,
    info: Object,
    document: Dictionary,
    /// Of the first one that goes without the mark of PDF/UA-1, if any does.
    metadata: Object,
    is_marked: bool,
}

impl Joined {
    /// # Errors
    /// Never, with so few objects.
    pub fn new() -> Result<Self, PrintError> {
        let mut out = Out::new();
        let root = Root {
            catalog: out.reserve()?,
            pages: out.reserve()?,
            structure: out.reserve()?,
            document: out.reserve()?,
            bookmarks: out.reserve()?,
        };
        Ok(Self {
            out,
            root,
            files: 0,
            pages: Vec::new(),
            labels: Vec::new(),
            parents: Vec::new(),
            next_parent: 0,
            named: Vec::new(),
            held: Vec::new(),
            roles: Dictionary::new(),
            bookmarks: Bookmarks::default(),
            first: None,
            identifiers: Vec::new(),
        })
    }

    /// The pages of this file after those that are in already. `is_marked` is whether it carries the mark of PDF/UA-1.
    ///
    /// # Errors
    /// [`PrintError::Pdf`] for a file that is not as Typst writes them with bookmarks and tags.
    pub fn add(&mut self, pdf: &[u8], is_marked: bool) -> Result<(), PrintError> {
        let mut part =
            Document::load_mem(pdf).map_err(|error| PrintError::Pdf(error.to_string()))?;
        let identifiers = list(&part.trailer, "ID")?.iter();
        let identifiers = identifiers.filter_map(|one| one.as_str().ok());
        self.identifiers.extend(identifiers.map(<[u8]>::to_vec));
        let info = reference(&part.trailer, "Info")?;
        let info = taken(&mut part, info)?;
        let catalog = reference(&part.trailer, "Root")?;
        let catalog = only(taken_entries(&mut part, catalog)?, OF_CATALOG)?;
        let metadata = taken(&mut part, reference(&catalog, "Metadata")?)?;
        let labels = taken_entries(&mut part, reference(&catalog, "PageLabels")?)?;
        let [pages_id, structure_id, bookmarks_id] =
            ["Pages", "StructTreeRoot", "Outlines"].map(|key| reference(&catalog, key));
        let (pages_id, structure_id, bookmarks_id) = (pages_id?, structure_id?, bookmarks_id?);
        let pages = taken_entries(&mut part, pages_id)?;
        let structure = only(taken_entries(&mut part, structure_id)?, OF_STRUCTURE)?;
        let bookmarks = taken_entries(&mut part, bookmarks_id)?;
        let [Object::Reference(document_id)] = list(&structure, "K")? else {
            return Err(unlike("not one element over everything"));
        };
        let document_id = *document_id;
        let mut document = taken_entries(&mut part, document_id)?;

        let fixed = [
            (pages_id, self.root.pages),
            (structure_id, self.root.structure),
            (document_id, self.root.document),
            (bookmarks_id, self.root.bookmarks),
        ];
        let mut moved = Moved {
            ids: fixed.into_iter().collect(),
            parents: self.next_parent,
            place: self.files + 1,
        };
        for id in part.objects.keys() {
            moved.ids.insert(*id, self.out.reserve()?);
        }

        self.add_labels(&labels, &moved)?;
        self.add_pages(&pages, &moved)?;
        self.add_structure(&structure, &moved)?;
        moved.dictionary(&mut document)?;
        self.held.extend(list(&document, "K")?.iter().cloned());
        self.bookmarks
            .add(&mut part, &bookmarks, &moved, &mut self.out)?;
        for (id, mut object) in part.objects {
            moved.object(&mut object)?;
            self.out.write(moved.id(id)?, &object)?;
        }
        self.files += 1;
        match &mut self.first {
            None => {
                self.first = Some(First {
                    catalog,
                    info,
                    document,
                    metadata,
                    is_marked,
                });
            }
            Some(first) if first.is_marked && !is_marked => {
                (first.metadata, first.is_marked) = (metadata, false);
            }
            Some(_) => {}
        }
        Ok(())
    }

    fn add_labels(&mut self, labels: &Dictionary, moved: &Moved) -> Result<(), PrintError> {
        let before = i64::try_from(self.pages.len()).unwrap_or(i64::MAX);
        for (place, label) in pairs_of(list(labels, "Nums")?, "PageLabels")? {
            let place = place.as_i64().map_err(|_| unlike("PageLabels"))?;
            self.labels.push(Object::Integer(before + place));
            self.labels.push(Object::Reference(moved.id(label)?));
        }
        Ok(())
    }

    /// Only pages, no groups of them, which might hand something down.
    fn add_pages(&mut self, pages: &Dictionary, moved: &Moved) -> Result<(), PrintError> {
        let pages = only(pages.clone(), &["Type", "Count", "Kids"])?;
        let kids = list(&pages, "Kids")?;
        let count = pages.get(b"Count").and_then(Object::as_i64);
        if count.ok().and_then(|count| usize::try_from(count).ok()) != Some(kids.len()) {
            return Err(unlike("its pages lie in groups"));
        }
        for page in kids {
            let page = page.as_reference().map_err(|_| unlike("Kids"))?;
            self.pages.push(Object::Reference(moved.id(page)?));
        }
        Ok(())
    }

    fn add_structure(&mut self, structure: &Dictionary, moved: &Moved) -> Result<(), PrintError> {
        for (key, parents) in tree(structure, "ParentTree", "Nums")? {
            let key = key.as_i64().map_err(|_| unlike("ParentTree"))?;
            self.parents.push(Object::Integer(moved.parents + key));
            self.parents.push(Object::Reference(moved.id(parents)?));
        }
        let next = structure.get(b"ParentTreeNextKey");
        self.next_parent += next
            .and_then(Object::as_i64)
            .map_err(|_| unlike("ParentTreeNextKey"))?;
        for (name, element) in tree(structure, "IDTree", "Names")? {
            let mut name = name.as_str().map_err(|_| unlike("IDTree"))?.to_vec();
            moved.name(&mut name);
            self.named.push((name, moved.id(element)?));
        }
        if let Ok(Object::Dictionary(roles)) = structure.get(b"RoleMap") {
            self.roles.extend(roles);
        }
        Ok(())
    }

    /// # Errors
    /// [`PrintError::NothingToPrint`] without a file.
    pub fn finish(mut self) -> Result<Vec<u8>, PrintError> {
        let first = self.first.take().ok_or(PrintError::NothingToPrint)?;
        let identifier = format!("{:032x}", hash128(&self.identifiers));
        let (info, metadata) = (self.out.reserve()?, self.out.reserve()?);
        let about = about::of_all(&first.metadata, self.pages.len(), &identifier)?;
        self.out.write(metadata, &about)?;
        self.out.write(info, &first.info)?;

        let mut document = first.document;
        document.set("K", std::mem::take(&mut self.held));
        self.out
            .write(self.root.document, &Object::Dictionary(document))?;
        let structure = self.structure();
        self.out.write(self.root.structure, &structure)?;
        let bookmarks = std::mem::take(&mut self.bookmarks).finish(&mut self.out)?;
        self.out.write(self.root.bookmarks, &bookmarks)?;
        let count = i64::try_from(self.pages.len()).unwrap_or(i64::MAX);
        let mut pages = Dictionary::new();
        pages.set("Type", Object::Name(b"Pages".to_vec()));
        pages.set("Count", count);
        pages.set("Kids", self.pages);
        self.out
            .write(self.root.pages, &Object::Dictionary(pages))?;

        let mut catalog = first.catalog;
        catalog.set("Pages", self.root.pages);
        catalog.set("StructTreeRoot", self.root.structure);
        catalog.set("Outlines", self.root.bookmarks);
        catalog.set("Metadata", metadata);
        let mut labels = Dictionary::new();
        labels.set("Nums", self.labels);
        catalog.set("PageLabels", labels);
        self.out
            .write(self.root.catalog, &Object::Dictionary(catalog))?;

        let mut trailer = Dictionary::new();
        trailer.set("Root", self.root.catalog);
        trailer.set("Info", info);
        let identifier = Object::String(identifier.into_bytes(), StringFormat::Literal);
        trailer.set("ID", vec![identifier.clone(), identifier]);
        self.out.finish(trailer)
    }

    fn structure(&mut self) -> Object {
        let mut structure = Dictionary::new();
        structure.set("Type", Object::Name(b"StructTreeRoot".to_vec()));
        structure.set("RoleMap", std::mem::take(&mut self.roles));
        structure.set("K", vec![Object::Reference(self.root.document)]);
        let mut parents = Dictionary::new();
        parents.set("Nums", std::mem::take(&mut self.parents));
        structure.set("ParentTree", parents);
        structure.set("ParentTreeNextKey", self.next_parent);
        // A tree of names is in the order of its names.
        self.named.sort();
        let named = std::mem::take(&mut self.named).into_iter();
        let named = named.flat_map(|(name, element)| {
            [
                Object::String(name, StringFormat::Literal),
                Object::Reference(element),
            ]
        });
        let named: Vec<Object> = named.collect();
        if !named.is_empty() {
            let mut names = Dictionary::new();
            names.set("Names", named);
            structure.set("IDTree", names);
        }
        Object::Dictionary(structure)
    }
}

#[cfg(test)]
mod tests;
