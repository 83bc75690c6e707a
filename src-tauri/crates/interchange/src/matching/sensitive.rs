//! Columns that must not come in: birth, origin, sex, family, pay, health, belief, papers and private addresses.
//! Known by header in several languages, and by values under a header that hides it.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::folding::Phrases;
use crate::word_list;

const PAY: &str = "pay or bank details";
const PAPERS: &str = "nationality or identity papers";
const PRIVATE: &str = "a private address or contact";

/// What is said to people for each kind in the word list.
const KINDS: [(&str, &str); 9] = [
    ("birth", "birth or age"),
    ("origin", "race or ethnicity"),
    ("gender", "gender or orientation"),
    ("family", "marital state or family"),
    ("pay", PAY),
    ("health", "health, disability or reasons of leave"),
    ("belief", "religion, politics or union membership"),
    ("papers", PAPERS),
    ("private", PRIVATE),
];

struct SensitiveWords {
    /// Anywhere in a header: compounds and inflections of many languages share them.
    parts: Vec<(&'static str, &'static str)>,
    /// As whole words of a header.
    words: Phrases<&'static str>,
    /// As the whole header only.
    alone: HashMap<&'static str, &'static str>,
    /// Marks and contacts that together are a private address.
    marks: Vec<&'static str>,
    contacts: Vec<&'static str>,
    values: HashMap<&'static str, &'static str>,
}

static WORDS: LazyLock<SensitiveWords> = LazyLock::new(|| {
    let lists = word_list::parse(include_str!("sensitive_words.txt"));
    let of = |role: &str| -> Vec<(&'static str, &'static str)> {
        let kinds = lists.iter().filter_map(|list| {
            let (_, kind) = list.head.split_once(' ').filter(|(of, _)| *of == role)?;
            Some((KINDS.iter().find(|(name, _)| *name == kind)?.1, &list.words))
        });
        kinds
            .flat_map(|(what, words)| words.iter().map(move |word| (*word, what)))
            .collect()
    };
    let only_words = |role: &str| of(role).into_iter().map(|(word, _)| word).collect();
    SensitiveWords {
        parts: of("part"),
        words: Phrases::new(of("word").into_iter()),
        alone: of("alone").into_iter().collect(),
        marks: only_words("mark"),
        contacts: only_words("contact"),
        values: of("value").into_iter().collect(),
    }
});

/// What a header, given folded, names that is never stored.
pub(super) fn sensitive_header(words: &str) -> Option<&'static str> {
    if let Some(what) = WORDS
        .alone
        .get(words)
        .or_else(|| WORDS.words.within(words).next())
    {
        return Some(what);
    }
    if let Some((_, what)) = WORDS.parts.iter().find(|(part, _)| words.contains(part)) {
        return Some(what);
    }
    let has = |list: &[&str]| words.split(' ').any(|token| list.contains(&token));
    (has(&WORDS.marks) && has(&WORDS.contacts)).then_some(PRIVATE)
}

/// What a value betrays by itself.
pub(super) fn sensitive_value(folded: &str, raw: &str) -> Option<&'static str> {
    if let Some(what) = WORDS.values.get(folded) {
        Some(what)
    } else if is_money(raw) {
        Some(PAY)
    } else if is_social_security_number(raw) || is_iban(raw) {
        Some(PAPERS)
    } else {
        None
    }
}

fn is_money(raw: &str) -> bool {
    const MARKS: [&str; 12] = [
        "$", "€", "£", "¥", "₹", "USD", "EUR", "GBP", "CHF", "CAD", "AUD", "INR",
    ];
    let text = raw.trim();
    let rest = MARKS
        .iter()
        .find_map(|mark| text.strip_prefix(mark).or_else(|| text.strip_suffix(mark)))
        .or_else(|| text.strip_prefix("US$"));
    rest.is_some_and(|number| {
        let number = number.trim().trim_end_matches(['k', 'K', 'm', 'M']);
        number.bytes().any(|b| b.is_ascii_digit())
            && number.chars().all(|c| {
                c.is_ascii_digit()
                    || matches!(c, '.' | ',' | ' ' | '\'' | '\u{a0}' | '\u{202f}' | '-')
            })
    })
}

fn is_social_security_number(raw: &str) -> bool {
    let bytes = raw.trim().as_bytes();
    bytes.len() == 11
        && bytes.iter().enumerate().all(|(at, b)| {
            if at == 3 || at == 6 {
                *b == b'-'
            } else {
                b.is_ascii_digit()
            }
        })
}

fn is_iban(raw: &str) -> bool {
    let packed: Vec<u8> = raw.bytes().filter(|b| *b != b' ').take(40).collect();
    (15..=34).contains(&packed.len())
        && packed.iter().take(2).all(u8::is_ascii_uppercase)
        && packed.iter().skip(2).take(2).all(u8::is_ascii_digit)
        && packed.iter().skip(4).filter(|b| b.is_ascii_digit()).count() >= 10
        && packed.iter().all(u8::is_ascii_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::super::header_words::header_words;
    use super::*;

    #[test]
    fn sensitive_headers_are_known_in_several_languages() {
        for header in [
            "Date of Birth",
            "DOB",
            "birthDate",
            "Geburtsdatum",
            "Fecha de nacimiento",
            "Age",
            "Race/Ethnicity",
            "Ethnic origin",
            "Raza",
            "EEO-1 category",
            "Gender",
            "Sex",
            "Geschlecht",
            "Pronouns",
            "Marital Status",
            "Familienstand",
            "État civil",
            "Estado civil",
            "Burgerlijke staat",
            "Salary",
            "Base salary (USD)",
            "annual_salary",
            "Annual pay",
            "Pay grade",
            "Bonus %",
            "Salary band",
            "Band amount",
            "Gehalt",
            "Jahresgehalt brutto",
            "Salaire annuel",
            "Sueldo",
            "Salário",
            "Compensation",
            "Total comp. compensation",
            "OTE",
            "IBAN",
            "Disability status",
            "Schwerbehinderung",
            "Health plan",
            "Leave reason",
            "Religion",
            "Konfession",
            "Kirchensteuer",
            "Nationality",
            "Staatsangehörigkeit",
            "Passport no.",
            "SSN",
            "Social Security Number",
            "Visa status",
            "CPF",
            "BSN",
            "Home address",
            "Private E-Mail",
            "Personal phone",
            "Telefon privat",
            "Address",
            "Street",
            "ZIP",
            "Emergency contact",
            "Country of birth",
        ] {
            assert!(
                sensitive_header(&header_words(header)).is_some(),
                "{header}"
            );
        }
    }

    #[test]
    fn headers_a_roster_needs_are_not_sensitive() {
        for header in [
            "E-mail address",
            "Adresse e-mail",
            "Personalnummer",
            "Personal-Nr.",
            "Manager",
            "Market",
            "Home office",
            "Work location",
            "Stage",
            "Status",
            "Language",
            "Management level",
            "Teamleiter",
            "Cargo",
            "Título",
            "Employee ID",
            "Payroll number",
            "Product area",
            "Start date",
            "Page",
            "Salarié",
            "Fonction",
            "Service",
            "Tribe",
            "Personnel number",
            "Date d'entrée",
        ] {
            assert_eq!(sensitive_header(&header_words(header)), None, "{header}");
        }
    }

    #[test]
    fn values_betray_what_a_header_hides() {
        for (raw, what) in [
            ("married", Some("marital state or family")),
            ("F", Some("gender or orientation")),
            ("$85,000", Some(PAY)),
            ("85.000 €", Some(PAY)),
            ("EUR 72'000", Some(PAY)),
            ("123-45-6789", Some(PAPERS)),
            ("DE89 3704 0044 0532 0130 00", Some(PAPERS)),
            ("2024-03-01", None),
            ("E1001", None),
            ("Search", None),
            ("$", None),
        ] {
            assert_eq!(
                sensitive_value(&crate::folding::folded(raw), raw),
                what,
                "{raw}"
            );
        }
    }

    #[test]
    fn every_line_of_the_list_is_of_a_kind() {
        for list in word_list::parse(include_str!("sensitive_words.txt")) {
            let (role, kind) = list.head.split_once(' ').unwrap();
            assert!(
                ["part", "word", "alone", "mark", "contact", "value"].contains(&role),
                "{role}"
            );
            assert!(KINDS.iter().any(|(name, _)| *name == kind), "{kind}");
        }
    }
}
