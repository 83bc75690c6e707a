//! Words made comparable however they were typed: case, accents, camel case and punctuation do not count.

use std::collections::HashMap;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// `"E-Mail-Adresse"` → `"e mail adresse"`, `"jobTitle"` → `"job title"`, `"Führungskraft"` → `"fuhrungskraft"`.
/// Letters and digits of any script stay, everything else parts words.
#[must_use]
pub fn folded(text: &str) -> String {
    // Most cells are plain, and taking letters apart is what costs.
    if text.is_ascii() {
        parted(text.chars(), text.len())
    } else {
        parted(text.nfkd().filter(|c| !is_combining_mark(*c)), text.len())
    }
}

fn parted(letters: impl Iterator<Item = char>, length: usize) -> String {
    let mut out = String::with_capacity(length);
    let mut before = Before::Gap;
    let mut letters = letters.peekable();
    while let Some(c) = letters.next() {
        if !c.is_alphanumeric() {
            // "d'entrée" and "Mitarbeiter:in" part here, too.
            before = Before::Gap;
            continue;
        }
        let followed_by_lower = letters.peek().is_some_and(|next| next.is_lowercase());
        let parts = match before {
            Before::Gap => true,
            Before::Lower => c.is_uppercase(),
            Before::Upper => c.is_uppercase() && followed_by_lower,
            Before::Other => false,
        };
        if parts && !out.is_empty() {
            out.push(' ');
        }
        push_plain(&mut out, c);
        before = match c {
            _ if c.is_uppercase() => Before::Upper,
            _ if c.is_lowercase() => Before::Lower,
            _ => Before::Other,
        };
    }
    out
}

enum Before {
    Gap,
    Lower,
    Upper,
    Other,
}

/// Letters that carry a stroke or are two in one do not fall apart by themselves.
fn push_plain(out: &mut String, c: char) {
    match c {
        _ if c.is_ascii() => out.push(c.to_ascii_lowercase()),
        'ß' | 'ẞ' => out.push_str("ss"),
        'æ' | 'Æ' => out.push_str("ae"),
        'œ' | 'Œ' => out.push_str("oe"),
        'ø' | 'Ø' => out.push('o'),
        'ł' | 'Ł' => out.push('l'),
        'đ' | 'Đ' | 'ð' | 'Ð' => out.push('d'),
        'ı' => out.push('i'),
        _ => out.extend(c.to_lowercase()),
    }
}

/// Whether `phrase` stands in `text` as whole words; both folded.
#[must_use]
pub fn has_phrase(text: &str, phrase: &str) -> bool {
    if phrase.is_empty() {
        return false;
    }
    text.match_indices(phrase).any(|(at, found)| {
        let starts = text[..at].chars().next_back().is_none_or(|c| c == ' ');
        let ends = text[at + found.len()..]
            .chars()
            .next()
            .is_none_or(|c| c == ' ');
        starts && ends
    })
}

/// Phrases of whole words, looked for all at once.
#[derive(Debug)]
pub struct Phrases<T> {
    meanings: HashMap<&'static str, T>,
    most_words: usize,
}

impl<T> Phrases<T> {
    /// Phrases are folded; of one given twice the first meaning holds.
    pub fn new(phrases: impl Iterator<Item = (&'static str, T)>) -> Self {
        let mut meanings = HashMap::new();
        let mut most_words = 0;
        for (phrase, meaning) in phrases {
            most_words = most_words.max(phrase.split(' ').count());
            meanings.entry(phrase).or_insert(meaning);
        }
        Self {
            meanings,
            most_words,
        }
    }

    /// The meanings of all phrases that stand in folded `words`, from left to right.
    pub fn within<'a>(&'a self, words: &'a str) -> impl Iterator<Item = &'a T> {
        let starts = std::iter::once(0).chain(words.match_indices(' ').map(|(at, _)| at + 1));
        starts.flat_map(move |start| {
            let rest = &words[start..];
            let ends = rest
                .match_indices(' ')
                .map(|(at, _)| at)
                .chain(std::iter::once(rest.len()));
            ends.take(self.most_words)
                .filter_map(move |end| self.meanings.get(&rest[..end]))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_compare_however_they_were_typed() {
        for (typed, expected) in [
            ("E-Mail-Adresse", "e mail adresse"),
            ("jobTitle", "job title"),
            ("HRBusinessPartner", "hr business partner"),
            ("EmployeeID", "employee id"),
            ("manager_role_slug", "manager role slug"),
            ("  Führungskraft ", "fuhrungskraft"),
            ("Date d'entrée", "date d entree"),
            ("Straße/Ørsted", "strasse orsted"),
            ("Prénom", "prenom"),
            ("名前", "名前"),
            ("", ""),
        ] {
            assert_eq!(folded(typed), expected, "{typed}");
        }
    }

    #[test]
    fn phrases_are_found_anywhere_as_whole_words() {
        let phrases = Phrases::new([("new york", 1), ("york", 2), ("us", 3)].into_iter());
        let found = |words| phrases.within(words).copied().collect::<Vec<_>>();
        assert_eq!(found("new york us"), [1, 2, 3]);
        assert_eq!(found("use of york"), [2]);
        assert_eq!(found(""), [0; 0]);
    }

    #[test]
    fn a_phrase_is_whole_words() {
        assert!(has_phrase("line manager email", "manager"));
        assert!(!has_phrase("management", "manage"));
        assert!(has_phrase("age", "age"));
        assert!(!has_phrase("", ""));
    }
}
