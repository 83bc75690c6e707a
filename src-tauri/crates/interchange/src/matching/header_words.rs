//! What HR systems and spreadsheets call their columns, in English, German, French, Spanish, Portuguese, Dutch and Italian.

use std::collections::HashMap;
use std::sync::LazyLock;

use rungs_domain::roster_row::RosterField;

use crate::folding::{folded, has_phrase};
use crate::word_list;

use super::manager_column::is_manager;
use super::sensitive::sensitive_header;

/// What a header says about its column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// The lower the rank, the more exactly the header says it.
    Field {
        field: RosterField,
        rank: u8,
    },
    /// What it holds that is never stored.
    Sensitive(&'static str),
    Unknown,
}

/// Rank from which a date column is about the employment and only stands in for the start of the role.
pub(crate) const HIRING_DATE: u8 = 2;
/// Rank of headers that say somebody left rather than that somebody is active.
pub(crate) const LEFT_FLAG: u8 = 3;
/// Rank of role keys that are only believed when managers are given by them.
pub(crate) const POSITION_KEY: u8 = 1;

/// Words that say whose column it is and nothing more.
const NOISE: [&str; 17] = [
    "employee",
    "employees",
    "worker",
    "staff",
    "current",
    "present",
    "the",
    "s",
    "primary",
    "mitarbeiter",
    "empleado",
    "employe",
    "colaborador",
    "medewerker",
    "salarie",
    "dipendente",
    "trabajador",
];

/// Keys under which nested entries keep the fields themselves.
const WRAPPERS: [&str; 13] = [
    "attributes",
    "properties",
    "fields",
    "profile",
    "data",
    "employment",
    "info",
    "details",
    "employee",
    "user",
    "worker",
    "person",
    "node",
];

/// Folded headers with the field and the rank of how exactly they say it.
static BY_HEADER: LazyLock<HashMap<&'static str, (RosterField, u8)>> = LazyLock::new(|| {
    let mut all = HashMap::new();
    for list in word_list::parse(include_str!("header_words.txt")) {
        if let Some(meaning) = field_and_rank(list.head) {
            all.extend(list.words.into_iter().map(|word| (word, meaning)));
        }
    }
    all
});

fn field_and_rank(head: &str) -> Option<(RosterField, u8)> {
    let (field, rank) = head.split_once(' ')?;
    Some((RosterField::from_key(field)?, rank.parse().ok()?))
}

/// Reads a header by itself, without looking at the values.
pub(crate) fn meaning_of(header: &str) -> Meaning {
    const LONGEST: usize = 120;
    if header.len() > LONGEST {
        return Meaning::Unknown;
    }
    let whole = header_words(header);
    if whole.is_empty() {
        return Meaning::Unknown;
    }
    if let Some(what) = sensitive_header(&whole) {
        return Meaning::Sensitive(what);
    }
    let plain = header_words(&without_brackets(header));
    let words = if plain.is_empty() { &whole } else { &plain };
    let unwrapped = if header.contains('.') {
        without(words, &WRAPPERS)
    } else {
        words.clone()
    };
    let found = [&whole, words, &without(words, &NOISE), &unwrapped]
        .into_iter()
        .find_map(|text| BY_HEADER.get(text.as_str()));
    match found {
        Some((field, rank)) => Meaning::Field {
            field: *field,
            rank: *rank,
        },
        None if is_manager(&unwrapped) => Meaning::Field {
            field: RosterField::Manager,
            rank: 0,
        },
        None if is_email(words) => Meaning::Field {
            field: RosterField::Email,
            rank: 2,
        },
        None => Meaning::Unknown,
    }
}

/// Folded, with "e mail" made one word and "#" made "number".
pub(super) fn header_words(header: &str) -> String {
    let folded = folded(&header.replace('#', " number "));
    if !has_phrase(&folded, "e") {
        return folded;
    }
    let mut out = String::with_capacity(folded.len());
    let mut words = folded.split(' ').peekable();
    while let Some(word) = words.next() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
        if word == "e" && words.peek().is_some_and(|next| next.starts_with("mail")) {
            out.push_str(words.next().unwrap_or_default());
        }
    }
    out
}

fn without_brackets(header: &str) -> String {
    let mut depth = 0_u32;
    header
        .chars()
        .filter(|c| {
            match c {
                '(' | '[' => depth += 1,
                ')' | ']' => {
                    depth = depth.saturating_sub(1);
                    return false;
                }
                _ => {}
            }
            depth == 0
        })
        .collect()
}

fn without(words: &str, noise: &[&str]) -> String {
    words
        .split(' ')
        .filter(|word| !noise.contains(word))
        .collect::<Vec<_>>()
        .join(" ")
}

fn is_email(words: &str) -> bool {
    words.split(' ').any(|word| {
        matches!(
            word,
            "email" | "emailadresse" | "emailadres" | "courriel" | "correo"
        )
    }) && ![
        "secondary",
        "alternate",
        "alternative",
        "other",
        "backup",
        "recovery",
    ]
    .iter()
    .any(|word| has_phrase(words, word))
}

#[cfg(test)]
mod tests {
    use rungs_domain::roster_row::RosterField::{
        Area, Email, FirstName, LastName, LeftOn, Manager, Market, Name, Number, RoleSlug,
        RoleStart, Stage, Status, Title,
    };

    use super::*;

    fn field(header: &str) -> Option<RosterField> {
        match meaning_of(header) {
            Meaning::Field { field, .. } => Some(field),
            Meaning::Sensitive(_) | Meaning::Unknown => None,
        }
    }

    #[test]
    fn headers_of_many_systems_are_understood() {
        for (header, expected) in [
            ("Employee Name", Name),
            ("FULL NAME", Name),
            ("Mitarbeiter:in", Name),
            ("Vorname", FirstName),
            ("Apellidos", LastName),
            ("Legal First Name", FirstName),
            ("E-Mail", Email),
            ("E-Mail-Adresse", Email),
            ("Email - Work", Email),
            ("emailAddress", Email),
            ("Worker ID", Number),
            ("Employee #", Number),
            ("Personal-Nr.", Number),
            ("Matricule", Number),
            ("Job Title (EN)", Title),
            ("Intitulé du poste", Title),
            ("Stellenbezeichnung", Title),
            ("role", Title),
            ("manager_role_slug", RoleSlug),
            ("Product area", Area),
            ("Département", Area),
            ("País", Market),
            ("Standort", Market),
            ("Life-cycle stage", Stage),
            ("In Role Since", RoleStart),
            ("Hire Date", RoleStart),
            ("Eintrittsdatum (TT.MM.JJJJ)", RoleStart),
            ("Employee status", Status),
            ("Date de départ", LeftOn),
            ("attributes.job_title", Title),
            ("employee.name", Name),
            ("Reports to", Manager),
        ] {
            assert_eq!(field(header), Some(expected), "{header}");
        }
    }

    #[test]
    fn what_only_sounds_alike_is_left_alone() {
        for header in [
            "Name of pet",
            "spouse.name",
            "Cost centre",
            "Job family",
            "Direct reports",
            "Notes",
            "",
            "No.",
            "FTE",
            "Job code",
        ] {
            assert_eq!(field(header), None, "{header}");
        }
    }

    #[test]
    fn no_header_is_listed_twice_and_every_line_names_a_field() {
        let mut seen = HashMap::new();
        for list in word_list::parse(include_str!("header_words.txt")) {
            assert!(field_and_rank(list.head).is_some(), "{}", list.head);
            for word in list.words {
                assert_eq!(seen.insert(word, list.head), None, "{word}");
            }
        }
    }

    #[test]
    fn ranks_with_a_meaning_of_their_own_stand_in_the_list() {
        for (header, field, rank) in [
            ("Hire date", RoleStart, HIRING_DATE),
            ("Terminated", Status, LEFT_FLAG),
            ("Position ID", RoleSlug, POSITION_KEY),
        ] {
            assert_eq!(
                meaning_of(header),
                Meaning::Field { field, rank },
                "{header}"
            );
        }
    }
}
