//! Rows that stand for an open role, not for a person.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::folding::folded;
use crate::word_list;

struct VacancyWords {
    /// Said alone, or before a separator and the role.
    alone: HashSet<&'static str>,
    /// Strong enough to begin a longer text without a separator: "Open req 123", "Vacancy Senior PM".
    beginnings: Vec<&'static str>,
    first_words: HashSet<&'static str>,
}

static WORDS: LazyLock<VacancyWords> = LazyLock::new(|| {
    let lists = word_list::parse(include_str!("vacancy_words.txt"));
    let beginnings = word_list::under(&lists, "beginning");
    VacancyWords {
        alone: word_list::under(&lists, "alone").into_iter().collect(),
        first_words: beginnings
            .iter()
            .filter_map(|start| start.split(' ').next())
            .collect(),
        beginnings,
    }
});

/// When `text` stands for a vacancy, what it says beside that: the role, or nothing.
pub(super) fn vacancy(text: &str) -> Option<String> {
    let bare = text.trim_matches(|c: char| !c.is_alphanumeric());
    let words = joined_letters(folded(bare));
    if words.is_empty() || words.len() > 200 {
        return None;
    }
    if WORDS.alone.contains(words.as_str()) {
        return Some(String::new());
    }
    // "Vacant – Senior PM", "Open: PM", "TBD (Search)".
    let separator = |c: char| matches!(c, ':' | '(' | '[' | ',' | '#' | '/' | '|' | '–' | '—');
    let cut = bare
        .find(separator)
        .or_else(|| bare.find(" - "))
        .or_else(|| bare.find(" -"));
    if let Some(at) = cut
        && WORDS.alone.contains(folded(&bare[..at]).as_str())
    {
        return Some(role_in(&bare[at..]));
    }
    if !words
        .split(' ')
        .next()
        .is_some_and(|first| WORDS.first_words.contains(first))
    {
        return None;
    }
    let beginning = WORDS.beginnings.iter().filter(|start| {
        words
            .strip_prefix(**start)
            .is_some_and(|rest| rest.starts_with(' '))
    });
    let longest = beginning.max_by_key(|start| start.len())?;
    let skipped = longest.split(' ').count();
    Some(role_in(
        &bare
            .split_whitespace()
            .skip(skipped)
            .collect::<Vec<_>>()
            .join(" "),
    ))
}

/// "T.B.D." and "N. N." are words of single letters.
fn joined_letters(words: String) -> String {
    if words.split(' ').all(|word| word.chars().count() == 1) {
        words.replace(' ', "")
    } else {
        words
    }
}

/// The role named beside the vacancy; a requisition number is no role.
fn role_in(rest: &str) -> String {
    let rest = rest.trim_matches(|c: char| !c.is_alphanumeric());
    let worded = rest.split_whitespace().any(|word| {
        word.chars().filter(|c| c.is_alphabetic()).count() >= 2
            && !word.bytes().any(|b| b.is_ascii_digit())
    });
    if worded {
        rest.to_owned()
    } else {
        String::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vacancies_are_known_in_several_languages() {
        for (text, role) in [
            ("Vacancy", ""),
            ("VACANT", ""),
            ("Open role", ""),
            ("TBH", ""),
            ("T.B.D.", ""),
            ("TBD", ""),
            ("N.N.", ""),
            ("N. N.", ""),
            ("To be hired", ""),
            ("[Vacant]", ""),
            ("Vacant – Senior PM", "Senior PM"),
            ("Vacant - Senior PM", "Senior PM"),
            ("Vacancy (Search)", "Search"),
            ("Open req 123", ""),
            ("Open Req #R-1234", ""),
            ("Vacancy: Group PM, Ads", "Group PM, Ads"),
            ("Vacancy Senior PM", "Senior PM"),
            ("Offene Stelle", ""),
            ("zu besetzen", ""),
            ("Poste à pourvoir", ""),
            ("Vacante", ""),
            ("Vaga aberta", ""),
            ("TBH 2", ""),
        ] {
            assert_eq!(vacancy(text).as_deref(), Some(role), "{text}");
        }
    }

    #[test]
    fn people_with_such_names_stay_people() {
        for name in [
            "Ruth Jensen",
            "Open Sky",
            "Vaga Silva",
            "Nn Osei",
            "Reqan Lee",
            "Hiring Manager",
            "Vacantia Lee",
            "",
            "—",
        ] {
            assert_eq!(vacancy(name), None, "{name}");
        }
    }
}
