//! The words of every language, read once.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast::Entry;
use unic_langid::LanguageIdentifier;

/// The words of a language: what the domain says, and what stands on pages.
pub struct Source {
    pub tag: &'static str,
    pub sheets: &'static str,
    pub pages: &'static str,
}

macro_rules! source {
    ($tag:expr) => {
        Source {
            tag: $tag,
            sheets: include_str!(concat!("../../words/", $tag, "/sheets.ftl")),
            pages: include_str!(concat!("../../words/", $tag, "/pages.ftl")),
        }
    };
}

pub const IN_ENGLISH: Source = source!("en");
pub const IN_OTHERS: &[Source] = &[
    source!("de"),
    source!("es"),
    source!("fr"),
    source!("it"),
    source!("nl"),
    source!("pt"),
];

/// The words of a language, ready to be said.
pub struct Table {
    pub tag: &'static str,
    bundle: FluentBundle<FluentResource>,
    /// What stands on pages, with what is to stand in it as `{$name}`.
    pub pages: BTreeMap<String, String>,
}

impl Table {
    fn read(source: &Source) -> Self {
        let language: LanguageIdentifier = source.tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // Names are isolated where they are set on a page.
        bundle.set_use_isolating(false);
        let mut keys = Vec::new();
        for (words, is_page) in [(source.sheets, false), (source.pages, true)] {
            // What cannot be read is left out; a test holds that all of it can be.
            let resource = match FluentResource::try_new(words.to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            if is_page {
                keys = keys_of(&resource).map(str::to_owned).collect();
            }
            bundle.add_resource_overriding(resource);
        }
        let mut table = Self {
            tag: source.tag,
            bundle,
            pages: BTreeMap::new(),
        };
        // Fluent writes what is not given as `{$name}`.
        let nothing = FluentArgs::new();
        table.pages = keys
            .into_iter()
            .filter_map(|key| table.said(&key, &nothing).map(|said| (key, said)))
            .collect();
        table
    }

    /// None where the language has no such words.
    pub fn said(&self, key: &str, parts: &FluentArgs<'_>) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let said = self
            .bundle
            .format_pattern(pattern, Some(parts), &mut Vec::new());
        Some(said.into_owned())
    }
}

pub fn keys_of(resource: &FluentResource) -> impl Iterator<Item = &str> {
    resource.entries().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message.id.name),
        _ => None,
    })
}

pub fn english() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| Table::read(&IN_ENGLISH));
    &TABLE
}

/// All but English.
pub fn others() -> &'static [Table] {
    static TABLES: LazyLock<Vec<Table>> =
        LazyLock::new(|| IN_OTHERS.iter().map(Table::read).collect());
    &TABLES
}
