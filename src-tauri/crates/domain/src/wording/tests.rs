use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use super::table::{IN_ENGLISH, IN_OTHERS, Source};
use super::{Wording, terms};
use crate::house_style::TextLanguage;

/// The names of what is to stand in words.
fn parts(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        let inline = match expression {
            Expression::Inline(inline) => inline,
            Expression::Select { selector, variants } => {
                for variant in variants {
                    parts(&variant.value, found);
                }
                selector
            }
        };
        if let InlineExpression::VariableReference { id } = inline {
            found.insert(id.name.to_owned());
        }
    }
}

/// The keys of a file, each with what is to stand in its words. All of it can be read, and no key stands twice.
fn keys(tag: &str, words: &str) -> BTreeMap<String, BTreeSet<String>> {
    let resource = FluentResource::try_new(words.to_owned())
        .map_err(|(_, errors)| format!("{tag}: {errors:?}"))
        .unwrap();
    let mut keys = BTreeMap::new();
    for entry in resource.entries() {
        let Entry::Message(message) = entry else {
            continue;
        };
        let mut found = BTreeSet::new();
        parts(message.value.as_ref().unwrap(), &mut found);
        let before = keys.insert(message.id.name.to_owned(), found);
        assert_eq!(before, None, "{tag}: {} stands twice", message.id.name);
    }
    keys
}

fn all_keys(source: &Source) -> BTreeMap<String, BTreeSet<String>> {
    let mut all = keys(source.tag, source.sheets);
    for (key, parts) in keys(source.tag, source.pages) {
        assert!(key.starts_with("page-"), "{}: {key}", source.tag);
        assert_eq!(
            all.insert(key.clone(), parts),
            None,
            "{}: {key}",
            source.tag
        );
    }
    all
}

#[test]
fn every_language_says_all_that_english_says_with_the_same_in_it() {
    let mut wanted = all_keys(&IN_ENGLISH);
    for (group, code) in terms::all() {
        wanted.insert(format!("{group}-{code}"), BTreeSet::new());
    }
    for source in IN_OTHERS {
        let said = all_keys(source);
        for (key, parts) in &wanted {
            assert_eq!(said.get(key), Some(parts), "{}: {key}", source.tag);
        }
        let more: Vec<_> = said
            .keys()
            .filter(|key| !wanted.contains_key(*key))
            .collect();
        assert!(
            more.is_empty(),
            "{} says what nobody asks for: {more:?}",
            source.tag
        );
    }
}

fn sources(folder: &Path, all: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let kind = path.extension().and_then(|kind| kind.to_str());
        if path.is_dir() {
            sources(&path, all);
        } else if matches!(kind, Some("rs" | "typ")) {
            all.push_str(&fs::read_to_string(path).unwrap());
        }
    }
}

#[test]
fn all_that_is_asked_for_is_said_and_all_that_is_said_is_asked_for() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut all = String::new();
    for folder in [
        "domain/src",
        "print/src",
        "print/templates",
        "interchange/src",
        "app/src",
    ] {
        sources(&crates.join(folder), &mut all);
    }
    let said = all_keys(&IN_ENGLISH);
    for key in said.keys() {
        // Questions for any time are asked for by their numbers.
        let number = key.trim_start_matches("one-to-one-ask-");
        let asked = number.parse::<u8>().is_ok() || all.contains(&format!("\"{key}\""));
        assert!(asked, "nobody asks for {key}");
    }
    for opening in [".word(\"", ".with(\"", "our(\""] {
        for asked in all.split(opening).skip(1) {
            let key = asked.split('"').next().unwrap();
            assert!(said.contains_key(key), "{key} is not said");
        }
    }
}

#[test]
fn a_language_without_words_is_spoken_in_english_and_a_region_in_its_language() {
    let of = |tag: &str| Wording::of(&TextLanguage::parse(tag).unwrap()).tag();
    assert_eq!((of("en"), of("en-GB"), of("mi")), ("en", "en", "en"));
    for words in Wording::all() {
        assert_eq!(of(words.tag()), words.tag());
        assert_eq!(of(&format!("{}-CH", words.tag())), words.tag());
    }
}

#[test]
fn a_name_read_from_the_right_stands_apart_in_a_sentence_of_ours() {
    let say = Wording::english();
    let own_view = |name: &str| say.with("assessment-own-view", &[("name", name.into())]);
    assert_eq!(own_view("Lorena Nogueira"), "Lorena Nogueira, own view.");
    assert_eq!(own_view("محمد"), "\u{2068}محمد\u{2069}, own view.");
    assert_eq!(own_view("(יעל)"), "\u{2068}(יעל)\u{2069}, own view.");
    let twice = say.list(&["محمد".to_owned(), "Lorena".to_owned()]);
    assert_eq!(twice, "\u{2068}محمد\u{2069} and Lorena");
}
