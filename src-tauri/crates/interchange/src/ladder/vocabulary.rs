//! The words by which parts of a ladder, levels, tracks and ratings are known, in many languages.

use std::collections::HashSet;
use std::sync::OnceLock;

use super::part::FilePart;
use super::rating_scale::is_scale;
use crate::folding::{Phrases, WholePhrases, folded};
use crate::word_list::{self, Words};

/// No header or key is longer, in bytes.
const LONGEST_WORDS: usize = 160;

struct Vocabulary {
    parts: WholePhrases<FilePart>,
    levels: Phrases<()>,
    tracks: HashSet<&'static str>,
    as_above: WholePhrases<()>,
    ratings: WholePhrases<u8>,
    /// Words for ratings, and those that may stand before one: "Level 3".
    begin_ratings: WholePhrases<()>,
    sheets: HashSet<&'static str>,
    sums: HashSet<&'static str>,
    /// Words of scripts that set no blanks between words.
    unspaced_levels: Vec<&'static str>,
}

fn vocabulary() -> &'static Vocabulary {
    static VOCABULARY: OnceLock<Vocabulary> = OnceLock::new();
    VOCABULARY.get_or_init(|| {
        let parts = word_list::parse(include_str!("part_words.txt"));
        let sense = word_list::parse(include_str!("sense_words.txt"));
        let levels = word_list::under(&sense, "level_word");
        let ratings = || {
            (0..=5).flat_map(|n| {
                let words = word_list::under(&sense, &format!("rating_{n}"));
                words.into_iter().map(move |word| (word, n))
            })
        };
        Vocabulary {
            begin_ratings: WholePhrases::new(
                parts
                    .iter()
                    .flat_map(words_of_part)
                    .filter(|(_, part)| matches!(part, FilePart::Level | FilePart::Proficiency))
                    .map(|(word, _)| (word, ()))
                    .chain(ratings().map(|(word, _)| (word, ()))),
            ),
            parts: WholePhrases::new(parts.iter().flat_map(words_of_part)),
            unspaced_levels: levels
                .iter()
                .copied()
                .filter(|w| w.chars().all(is_unspaced))
                .collect(),
            levels: Phrases::new(levels.into_iter().map(|word| (word, ()))),
            tracks: word_list::under(&sense, "track_word").into_iter().collect(),
            as_above: WholePhrases::new(
                word_list::under(&sense, "as_above")
                    .into_iter()
                    .map(|word| (word, ())),
            ),
            ratings: WholePhrases::new(ratings()),
            sheets: word_list::under(&sense, "sheet_name").into_iter().collect(),
            sums: word_list::under(&sense, "sum_row").into_iter().collect(),
        }
    })
}

/// A head of `part_words.txt` is the name the part has in files.
fn words_of_part(list: &Words) -> Vec<(&'static str, FilePart)> {
    let named = serde_json::from_value(serde_json::Value::String(list.head.to_owned()));
    named.map_or_else(
        |_| Vec::new(),
        |part: FilePart| list.words.iter().map(|word| (*word, part)).collect(),
    )
}

/// Scripts from the East Asian blocks on, where words stand without blanks.
fn is_unspaced(c: char) -> bool {
    c >= '\u{2e80}'
}

/// The part a header, key or heading names, when it says nothing else.
pub(super) fn part_of(text: &str) -> Option<FilePart> {
    if text.len() > LONGEST_WORDS {
        return None;
    }
    let text = text.trim();
    // "What it is (in short)" is still a description.
    let bare = text.split(['(', '（']).next().unwrap_or(text);
    let words = vocabulary();
    words
        .parts
        .meaning(text)
        .or_else(|| {
            (bare.len() < text.len())
                .then(|| words.parts.meaning(bare))
                .flatten()
        })
        .copied()
        .or_else(|| part_said_twice(text))
        .map(|part| match part {
            // “Expected (1-5)” holds ratings, “Expected” words.
            FilePart::Behaviour if is_scale(&text[bare.len()..]) => FilePart::Proficiency,
            part => part,
        })
}

/// “Stufe / Level”: one part in two languages.
fn part_said_twice(text: &str) -> Option<FilePart> {
    let (first, second) = text.split_once('/')?;
    let parts = &vocabulary().parts;
    let first = parts.meaning(first.trim())?;
    (parts.meaning(second.trim())? == first).then_some(*first)
}

/// What has more is no name that a word for a level tells.
pub(super) const MOST_WORDS_OF_LEVEL: usize = 7;

/// Whether a text names a level: by a word such as "senior", or by a letter with a number such as "IC4" or "L2".
/// `words` are the folded text.
pub(super) fn names_a_level(text: &str, words: &str) -> bool {
    if text.len() > LONGEST_WORDS || text.contains('\n') && text.lines().count() > 3 {
        return false;
    }
    if words.is_empty() || words.split(' ').count() > MOST_WORDS_OF_LEVEL {
        return false;
    }
    let vocabulary = vocabulary();
    let known = vocabulary.levels.within(words).next().is_some()
        || words.chars().any(is_unspaced)
            && words.chars().count() <= 16
            && vocabulary
                .unspaced_levels
                .iter()
                .any(|word| words.contains(word));
    known || is_numbered(words) || behind_a_code(text).is_some()
}

/// Longer than "Karrierestufe 12" no code of a level is, in bytes.
const LONGEST_CODE: usize = 24;

/// What stands behind a code of a level: "Product Manager" of "L3 - Product Manager"; none of "Q3 - Plans".
pub(super) fn behind_a_code(text: &str) -> Option<&str> {
    const OF_TIME: [&str; 6] = ["q", "h", "w", "kw", "fy", "v"];
    let (code, name) = [" - ", " – ", " — ", ": ", " | "]
        .into_iter()
        .filter_map(|sign| text.split_once(sign))
        .min_by_key(|(code, _)| code.len())
        .filter(|(code, _)| code.len() <= LONGEST_CODE)?;
    let code = folded(code);
    let letters = code.trim_end_matches(|c: char| c.is_numeric() || c == ' ');
    (is_numbered(&code) && !OF_TIME.contains(&letters)).then_some(name)
}

/// "l4", "ic 3", "level 2", "グレード5": a short word and a number up to 30.
fn is_numbered(words: &str) -> bool {
    let digits = words.trim_start_matches(|c: char| !c.is_numeric());
    let before = words[..words.len() - digits.len()].trim();
    let number: String = digits.chars().take_while(char::is_ascii_digit).collect();
    let rest = digits[number.len()..].trim();
    let short =
        (1..=3).contains(&before.chars().count()) && before.chars().all(char::is_alphabetic);
    let named = matches!(
        vocabulary().parts.meaning_of_folded(before),
        Some(FilePart::Level | FilePart::Grade)
    );
    rest.is_empty() && number.parse::<u8>().is_ok_and(|n| n <= 30) && (short || named)
}

/// Whether a text names a way up, such as "Individual contributors".
pub(super) fn names_a_track(text: &str) -> bool {
    text.len() <= LONGEST_WORDS && vocabulary().tracks.contains(folded(text).as_str())
}

/// Whether a cell says that it says the same as the one before it.
pub(super) fn says_as_above(text: &str) -> bool {
    if text.len() > LONGEST_WORDS {
        return false;
    }
    let trimmed = text.trim();
    matches!(
        trimmed,
        "〃" | "\"" | "″" | "”" | "''" | "“" | "↑" | "←" | "^"
    ) || vocabulary().as_above.meaning(trimmed).is_some()
}

/// A rating from 0 to 5 said by a word alone.
pub(super) fn rating_word(text: &str) -> Option<u8> {
    if text.len() > LONGEST_WORDS {
        return None;
    }
    vocabulary().ratings.meaning(text).copied()
}

/// Whether a text begins with a word for a rating or with one that may stand before it; most texts do not.
pub(super) fn may_begin_a_rating(text: &str) -> bool {
    vocabulary().begin_ratings.may_begin(text)
}

/// Whether a row is called a sum or a mean of those above it.
pub(super) fn names_a_sum(text: &str) -> bool {
    text.len() <= LONGEST_WORDS && vocabulary().sums.contains(folded(text).as_str())
}

/// Whether the name of a sheet says nothing about what is on it: "Sheet1", "Лист 2".
pub(super) fn says_nothing(sheet: &str) -> bool {
    let words = folded(sheet);
    let bare = words.trim_end_matches(|c: char| c.is_numeric() || c == ' ');
    bare.is_empty() || vocabulary().sheets.contains(bare)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_head_of_the_words_is_a_part() {
        for list in word_list::parse(include_str!("part_words.txt")) {
            assert!(!words_of_part(&list).is_empty(), "{}", list.head);
        }
    }

    #[test]
    fn headers_are_known_in_many_languages() {
        for (text, expected) in [
            ("Competency", FilePart::Competency),
            ("Kompetenzbereich", FilePart::Area),
            ("Компетенция", FilePart::Competency),
            ("カテゴリ", FilePart::Area),
            ("المستوى", FilePart::Level),
            ("Definition (in short)", FilePart::Description),
            ("Stufe / Level", FilePart::Level),
        ] {
            assert_eq!(part_of(text), Some(expected), "{text}");
        }
        assert_eq!(part_of("Owns the roadmap"), None);
        for (text, expected) in [
            ("Expected (1-5)", FilePart::Proficiency),
            ("Expectation (0 – 5)", FilePart::Proficiency),
            ("Erwartung (1 bis 5)", FilePart::Proficiency),
            ("Expectation (2 to 3 lines)", FilePart::Behaviour),
            ("Expected", FilePart::Behaviour),
        ] {
            assert_eq!(part_of(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn names_of_levels_are_told_from_other_words() {
        for text in [
            "Senior PM",
            "APM",
            "L4",
            "IC 3",
            "Level 2",
            "Ведущий менеджер",
            "シニアPM",
            "مدير أول",
            "Director of Product",
            "D1 - Developer 1",
            "Level 2: Owns a product",
        ] {
            assert!(names_a_level(text, &folded(text)), "{text}");
        }
        for text in [
            "Discovery",
            "Customer insight",
            "Roadmaps",
            "",
            "2024",
            "Q3 - Plans",
            "1. Discovery",
            "Talks to customers every week and brings what was learned to the senior leaders of the company",
        ] {
            assert!(!names_a_level(text, &folded(text)), "{text}");
        }
    }

    #[test]
    fn small_words_are_understood() {
        assert!(says_as_above("Wie oben"));
        assert!(says_as_above("同上"));
        assert!(!says_as_above("As above, and more"));
        assert_eq!(rating_word("On their own"), Some(3));
        assert_eq!(rating_word("эксперт"), Some(5));
        assert!(says_nothing("Sheet1") && says_nothing("Лист 2") && !says_nothing("Managers"));
        assert!(names_a_track("Management track") && !names_a_track("Delivery"));
    }
}
