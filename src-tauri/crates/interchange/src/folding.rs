//! Words made comparable however they were typed: case, accents, camel case and punctuation do not count.

use std::collections::{HashMap, HashSet};

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

/// Texts that are a phrase and nothing else. Most texts of a file are sentences, and their first word already says that they
/// are no phrase; only what begins like one is folded as a whole.
#[derive(Debug)]
pub struct WholePhrases<T> {
    meanings: HashMap<&'static str, T>,
    first_words: HashSet<&'static str>,
}

impl<T> WholePhrases<T> {
    /// Phrases are folded; of one given twice the last meaning holds.
    pub fn new(phrases: impl Iterator<Item = (&'static str, T)>) -> Self {
        let meanings: HashMap<_, _> = phrases.collect();
        let first_words = meanings.keys().map(|phrase| first_word(phrase)).collect();
        Self {
            meanings,
            first_words,
        }
    }

    pub fn meaning(&self, text: &str) -> Option<&T> {
        if !self.may_begin(text) {
            return None;
        }
        self.meanings.get(folded(text).as_str())
    }

    /// The meaning of a text that is folded.
    pub fn meaning_of_folded(&self, words: &str) -> Option<&T> {
        self.meanings.get(words)
    }

    /// Whether some phrase begins as the text does; true as well when that cannot be told without folding all of it.
    pub fn may_begin(&self, text: &str) -> bool {
        // A plain letter or sign never joins what stands before it, so up to the first plain sign a text folds as by itself.
        let parts = |c: char| c.is_ascii() && !c.is_ascii_alphanumeric();
        let text = text.trim_start_matches(parts);
        let begin = text.split(parts).next().unwrap_or(text);
        let mut plain = [0; LONGEST_PLAIN];
        if let Some(word) = plain_word(begin, &mut plain) {
            return self.first_words.contains(word);
        }
        let begin = folded(begin);
        begin.is_empty() || self.first_words.contains(first_word(&begin))
    }
}

/// Bytes of a word that is folded without taking memory for it.
const LONGEST_PLAIN: usize = 24;

/// A word of plain letters folded in place; none when it is long or may be more than one.
fn plain_word<'a>(word: &str, plain: &'a mut [u8; LONGEST_PLAIN]) -> Option<&'a str> {
    let word = word.as_bytes();
    let whole = word.is_ascii() && word.iter().skip(1).all(|b| !b.is_ascii_uppercase());
    let plain = plain
        .get_mut(..word.len())
        .filter(|p| whole && !p.is_empty())?;
    plain.copy_from_slice(word);
    plain.make_ascii_lowercase();
    std::str::from_utf8(plain).ok()
}

/// Whether folding leaves more than so many words; false as well when that cannot be told without folding.
#[must_use]
pub fn has_more_words_than(text: &str, most: usize) -> bool {
    let mut words = 0;
    let mut within = false;
    for byte in text.bytes() {
        match (byte.is_ascii(), byte.is_ascii_alphanumeric()) {
            (true, true) => {
                words += usize::from(!within);
                within = true;
            }
            (true, false) => within = false,
            // What another letter or sign does to the words beside it, folding knows.
            (false, _) => {}
        }
    }
    words > most
}

fn first_word(words: &str) -> &str {
    words.split(' ').next().unwrap_or(words)
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
    fn a_whole_phrase_is_known_however_it_was_typed() {
        let phrases = WholePhrases::new([("on their own", 3), ("cafe", 4)].into_iter());
        for (text, expected) in [
            ("  On their own.", Some(&3)),
            ("(OnTheirOwn)", Some(&3)),
            ("Café", Some(&4)),
            ("cafe\u{301}", Some(&4)),
            ("on their own feet", None),
            ("own", None),
            ("…", None),
            ("", None),
        ] {
            assert_eq!(phrases.meaning(text), expected, "{text}");
        }
    }

    proptest::proptest! {
        /// Looking at the first word alone never puts aside what folding the whole would find.
        #[test]
        fn the_first_word_hides_nothing(before in "[ (*№™＋́]{0,3}", at in 0..4_usize, after in "[ .)…™Éé]{0,3}") {
            let words = ["on their own", "cafe", "no", "リート"];
            let phrases = WholePhrases::new(words.into_iter().map(|w| (w, ())));
            let typed = ["OnTheir-own", "Cafe\u{301}", "№", "リード"][at];
            let text = format!("{before}{typed}{after}");
            let found = words.contains(&folded(&text).as_str());
            proptest::prop_assert_eq!(phrases.meaning(&text).is_some(), found, "{}", text);
        }
    }

    #[test]
    fn words_are_never_counted_too_many() {
        for (text, expected) in [
            ("talks to four customers", true),
            ("talks, to; four", false),
            ("four – – – words here", false),
            ("à l’œil d’été", false),
        ] {
            assert_eq!(has_more_words_than(text, 3), expected, "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn more_words_are_more_words(text in "[a-z ’é№™—-]{0,12}", most in 0..4_usize) {
            let words = folded(&text);
            let count = words.split(' ').filter(|w| !w.is_empty()).count();
            proptest::prop_assert!(!has_more_words_than(&text, most) || count > most, "{}", text);
        }
    }

    #[test]
    fn a_phrase_is_whole_words() {
        assert!(has_phrase("line manager email", "manager"));
        assert!(!has_phrase("management", "manage"));
        assert!(has_phrase("age", "age"));
        assert!(!has_phrase("", ""));
    }
}
