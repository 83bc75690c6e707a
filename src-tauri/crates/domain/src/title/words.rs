//! A title split into words: each with one key per idea, its place in the title, and the part it stands in.
//! Commas, dashes and brackets part a title; “&”, “/” and “and” join within a part.

use unicode_normalization::char::is_combining_mark;

use super::vocabulary::{self, AND};
use crate::letters::plain_letters;

/// One idea of a title. “PM” gives two words, “product” and “manager”, at the same place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    /// The idea, in English: “manager” for “Mgr.” and “Managerin”.
    pub key: String,
    /// As written, in plain letters.
    pub spelled: String,
    /// Bytes of the title, from and to.
    pub start: usize,
    pub end: usize,
    pub part: usize,
    /// An “of”, “for” or the like stands before it.
    pub linked: bool,
}

pub(super) fn split(title: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let (mut part, mut linked) = (0, false);
    for piece in pieces(title) {
        match piece {
            Piece::Part => {
                part += 1;
                linked = false;
            }
            Piece::Join { start, end } => words.push(Word {
                key: AND.into(),
                spelled: AND.into(),
                start,
                end,
                part,
                linked: false,
            }),
            Piece::Word { start, end } => {
                let spelled = plain_letters(title.get(start..end).unwrap_or_default())
                    .replace(['.', '\'', '’'], "");
                if vocabulary::is_filler(&spelled) {
                    linked = true;
                    continue;
                }
                for key in vocabulary::keys(&spelled) {
                    words.push(Word {
                        key: key.into_owned(),
                        spelled: spelled.clone(),
                        start,
                        end,
                        part,
                        linked,
                    });
                    linked = false;
                }
            }
        }
    }
    without_gender_marks(&mut words);
    merge_phrases(&words)
}

enum Piece {
    Word { start: usize, end: usize },
    Join { start: usize, end: usize },
    Part,
}

fn pieces(title: &str) -> Vec<Piece> {
    let chars: Vec<(usize, char)> = title.char_indices().collect();
    let char_at = |at: usize| chars.get(at).map(|(_, c)| *c);
    let byte_at = |at: usize| chars.get(at).map_or(title.len(), |(byte, _)| *byte);
    let mut found = Vec::new();
    let mut begun: Option<usize> = None;
    let mut at = 0;
    while let Some(c) = char_at(at) {
        if is_letter(c) {
            begun.get_or_insert(at);
            at += 1;
            continue;
        }
        let next = char_at(at + 1);
        if let Some(first) = begun {
            let ending = gender_ending(title.get(byte_at(at)..).unwrap_or_default());
            let lone_letter = at - first == 1 || char_at(at.saturating_sub(2)) == Some('.');
            let possessive = matches!(c, '\'' | '’') && is_possessive(&chars, at);
            // “V.P.” and “O’Connor” are one word each; “d’équipe” are two.
            let goes_on = next.is_some_and(is_letter)
                && match c {
                    '.' => lone_letter && ending == 0,
                    '\'' | '’' => !lone_letter && !possessive,
                    _ => false,
                };
            if goes_on {
                at += 1;
                continue;
            }
            found.push(Piece::Word {
                start: byte_at(first),
                end: byte_at(at + usize::from(c == '.')),
            });
            begun = None;
            if possessive {
                at += 2;
                continue;
            }
            if ending > 0 {
                at += ending;
                continue;
            }
        }
        match c {
            '&' | '/' | '+' | '\\' => found.push(Piece::Join {
                start: byte_at(at),
                end: byte_at(at + 1),
            }),
            '-' | '\u{2010}' | '\u{2011}' => {
                let is_blank = |c: Option<char>| c.is_none_or(char::is_whitespace);
                if is_blank(next) || is_blank(at.checked_sub(1).and_then(char_at)) {
                    found.push(Piece::Part);
                }
            }
            '–' | '—' | '−' | ',' | ';' | ':' | '|' | '(' | ')' | '[' | ']' | '{' | '}' | '•'
            | '·' | '@' | '→' | '，' | '、' => {
                found.push(Piece::Part);
            }
            _ => {}
        }
        at += 1;
    }
    if let Some(first) = begun {
        found.push(Piece::Word {
            start: byte_at(first),
            end: title.len(),
        });
    }
    found
}

fn is_letter(c: char) -> bool {
    c.is_alphanumeric() || is_combining_mark(c)
}

fn is_possessive(chars: &[(usize, char)], apostrophe: usize) -> bool {
    let at = |offset: usize| chars.get(apostrophe + offset).map(|(_, c)| *c);
    matches!(at(1), Some('s' | 'S')) && !at(2).is_some_and(is_letter)
}

/// Length in characters of “:in”, “(e)”, “/-in” and the like at the start of `rest`; 0 when it is none.
fn gender_ending(rest: &str) -> usize {
    const SIGNS: [&str; 8] = ["(", ":", "*", "_", "·", "/-", "/", "."];
    const ENDINGS: [&str; 7] = ["in", "innen", "e", "r", "rice", "trice", "ne"];
    let length = |sign: &&str| {
        let after = rest.strip_prefix(*sign)?;
        let ending: String = after.chars().take_while(|c| is_letter(*c)).collect();
        let letters = ending.chars().count();
        let closing = usize::from(*sign == "(");
        let closed = closing == 0 || after.chars().nth(letters) == Some(')');
        (closed && ENDINGS.contains(&ending.as_str()))
            .then_some(sign.chars().count() + letters + closing)
    };
    SIGNS.iter().find_map(length).unwrap_or(0)
}

/// “m/w/d”, “f/m/x”, “all genders” and “she/her” say nothing about the job.
fn without_gender_marks(words: &mut Vec<Word>) {
    let mut at = 0;
    while let Some(first) = words.get(at) {
        let is_mark = |word: &Word| vocabulary::is_gender_mark(&word.spelled);
        let run = words
            .iter()
            .skip(at)
            .take_while(|word| word.key == AND || is_mark(word))
            .count();
        let marks = words
            .iter()
            .skip(at)
            .take(run)
            .filter(|word| word.key != AND)
            .count();
        if is_mark(first) && (marks >= 2 || vocabulary::is_whole_gender_mark(&first.spelled)) {
            words.drain(at..at + run);
        } else {
            at += 1;
        }
    }
}

/// “vice president” and “chief of staff” are one idea each.
fn merge_phrases(words: &[Word]) -> Vec<Word> {
    let mut merged: Vec<Word> = Vec::with_capacity(words.len());
    let mut at = 0;
    while let Some(first) = words.get(at) {
        let phrase = vocabulary::PHRASES.iter().find(|(keys, _)| {
            keys.iter().enumerate().all(|(n, key)| {
                words
                    .get(at + n)
                    .is_some_and(|word| word.key == *key && word.part == first.part)
            })
        });
        let mut word = first.clone();
        let mut length = 1;
        if let Some((keys, key)) = phrase {
            length = keys.len();
            (*key).clone_into(&mut word.key);
            word.end = words.get(at + length - 1).map_or(word.end, |last| last.end);
        }
        merged.push(word);
        at += length;
    }
    merged
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(title: &str) -> String {
        let mut said: Vec<String> = Vec::new();
        let mut part = 0;
        for word in split(title) {
            if word.part > part && !said.is_empty() {
                said.push("|".into());
            }
            part = word.part;
            said.push(word.key);
        }
        said.join(" ")
    }

    #[test]
    fn titles_part_at_commas_and_spaced_dashes_and_lose_what_is_not_the_job() {
        for (title, expected) in [
            ("Sr. PM – Growth", "senior product manager | growth"),
            ("V.P. of Product", "vp product"),
            ("Vice-President, Product", "vp | product"),
            ("Product Manager (m/w/d)", "product manager"),
            ("Product Manager H/F", "product manager"),
            ("Produktmanager:in Search", "product manager search"),
            ("Produktmanager/-in", "product manager"),
            ("Chargé(e) de produit", "keeper product"),
            ("Product Manager's assistant", "product manager assistant"),
            ("Co-Founder & CPO", "founder and chief product officer"),
            ("Produktionsleiter", "production"),
            (
                "Senior Product Manager- E-Commerce",
                "senior product manager | e commerce",
            ),
            ("", ""),
            ("– , –", ""),
        ] {
            assert_eq!(keys(title), expected, "{title}");
        }
    }
}
