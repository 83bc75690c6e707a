//! Names compared however they were typed: case, blanks, and “Last, First”.

use unicode_normalization::UnicodeNormalization;

use crate::letters::plain_letters;

/// The same for “Ruth Jensen”, “ruth  jensen” and “Jensen, Ruth”.
#[must_use]
pub(super) fn name_key(name: &str) -> String {
    let lower = if name.is_ascii() {
        name.to_ascii_lowercase()
    } else {
        name.nfc().collect::<String>().to_lowercase()
    };
    let lower = lower.replace('.', " ");
    words(&first_last(&lower))
}

#[must_use]
pub(super) fn same_name(one: &str, other: &str) -> bool {
    one == other || name_key(one) == name_key(other)
}

/// Looser and looser forms under which a manager may be named, the strictest first.
#[must_use]
pub(super) fn name_forms(name: &str) -> [String; 3] {
    let key = name_key(name);
    let full: Vec<&str> = key
        .split(' ')
        .filter(|word| word.chars().count() > 1)
        .collect();
    // One word and an initial is too little to go by without the initial.
    let without_initials = if full.len() >= 2 {
        full.join(" ")
    } else {
        key.clone()
    };
    let plain = plain_letters(&without_initials);
    let mut any_order: Vec<&str> = plain.split(' ').collect();
    any_order.sort_unstable();
    let any_order = any_order.join(" ");
    [key, without_initials, any_order]
}

fn first_last(name: &str) -> String {
    const SUFFIXES: [&str; 9] = ["jr", "sr", "ii", "iii", "iv", "phd", "md", "mba", "dr"];
    match name.split_once(',') {
        Some((last, first))
            if !first.contains(',')
                && !first.trim().is_empty()
                && !SUFFIXES.contains(&words(first).as_str()) =>
        {
            format!("{first} {last}")
        }
        _ => name.replace(',', " "),
    }
}

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_the_same_in_either_order_and_any_case() {
        for other in [
            "ruth jensen",
            "Ruth   Jensen",
            "Jensen, Ruth",
            "JENSEN ,  Ruth",
        ] {
            assert!(same_name("Ruth Jensen", other), "{other}");
        }
        assert!(same_name("Léa Roux", "Le\u{301}a Roux"));
        assert!(same_name("Ken Hill, Jr.", "Ken Hill Jr"));
        assert!(!same_name("Ruth Jensen", "Ruth M Jensen"));
    }

    #[test]
    fn looser_forms_lose_initials_accents_and_order() {
        let loosest = |name| name_forms(name)[2].clone();
        for name in [
            "Ruth Jensen",
            "Jensen, Ruth  M",
            "Jensen Ruth",
            "Ruth M. Jensen",
            "rúth jensen",
        ] {
            assert_eq!(loosest(name), "jensen ruth", "{name}");
        }
        assert_eq!(name_forms("Madonna C")[1], "madonna c");
    }
}
