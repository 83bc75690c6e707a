//! Names: one order for all, and only the name.

use crate::folding::folded;

use super::cleaning::{one_line, plain_text};

/// A cell of the name column, taken apart.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct NameCell {
    pub name: String,
    /// The cell said that the person left.
    pub left: bool,
}

/// Degrees and the like behind a comma are no first names.
const SUFFIXES: [&str; 18] = [
    "jr", "sr", "ii", "iii", "iv", "phd", "ph d", "md", "mba", "msc", "bsc", "ma", "ba", "cspo",
    "pmp", "esq", "cpa", "mph",
];

/// Whether a column writes "Last, First": nearly all of its names do.
pub(super) fn is_last_first<'a>(names: impl Iterator<Item = &'a str>) -> bool {
    let (mut turned, mut all) = (0_usize, 0_usize);
    for name in names {
        all += 1;
        turned += usize::from(halves(name).is_some());
    }
    turned > 0 && turned * 10 >= all * 7
}

/// "Jensen, Ruth  M" → "Ruth M Jensen".
pub(super) fn turned(name: &str) -> String {
    match halves(name) {
        Some((last, first)) => one_line(&format!("{first} {last}")),
        None => name.to_owned(),
    }
}

fn halves(name: &str) -> Option<(&str, &str)> {
    let (last, first) = name.split_once(',')?;
    let (last, first) = (last.trim(), first.trim());
    let is_first =
        !first.is_empty() && !first.contains(',') && !SUFFIXES.contains(&folded(first).as_str());
    (is_first && !last.is_empty() && last.split_whitespace().count() <= 5).then_some((last, first))
}

/// HR systems write numbers, pronouns and absences behind names; none of it is the name, and absences are nobody's business.
pub(super) fn name_cell(raw: &str) -> NameCell {
    let text = plain_text(raw);
    let mut left = false;
    let mut name = text.as_str();
    while let Some((before, note)) = bracket_at_end(name) {
        let words = folded(note);
        if super::status::says_left(&words) {
            left = true;
        } else if !is_note(&words) {
            break;
        }
        name = before;
    }
    NameCell {
        name: name.to_owned(),
        left,
    }
}

/// Text in brackets at the end, and what stands before it.
pub(super) fn bracket_at_end(text: &str) -> Option<(&str, &str)> {
    let (open, close) = if text.ends_with(')') {
        ('(', ')')
    } else if text.ends_with(']') {
        ('[', ']')
    } else {
        return None;
    };
    let inside = text.strip_suffix(close)?;
    let at = inside.rfind(open)?;
    let before = inside[..at].trim_end();
    (!before.is_empty()).then(|| (before, inside[at + 1..].trim()))
}

fn is_note(words: &str) -> bool {
    const PRONOUNS: [&str; 9] = [
        "he him",
        "she her",
        "they them",
        "he him his",
        "she her hers",
        "they them theirs",
        "he they",
        "she they",
        "er ihm",
    ];
    let absent = words.split(' ').any(|word| {
        matches!(
            word,
            "leave" | "loa" | "sabbatical" | "maternity" | "paternity" | "elternzeit"
        )
    });
    let number = words.len() >= 3 && words.bytes().all(|b| b.is_ascii_digit());
    let role = matches!(
        words,
        "contractor" | "external" | "extern" | "contingent" | "active" | "inherited"
    );
    PRONOUNS.contains(&words) || absent || number || role
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_of_last_first_is_turned() {
        let names = [
            "Jensen, Ruth  M",
            "Čermáková, Nikol",
            "van Neustrië, Julian",
            "Madonna",
        ];
        assert!(is_last_first(names.into_iter()));
        let turned: Vec<String> = names.into_iter().map(turned).collect();
        assert_eq!(
            turned,
            [
                "Ruth M Jensen",
                "Nikol Čermáková",
                "Julian van Neustrië",
                "Madonna"
            ]
        );
    }

    #[test]
    fn degrees_and_single_commas_turn_nothing() {
        assert!(!is_last_first(
            ["Ruth Jensen, PhD", "Sam Smith, Jr."].into_iter()
        ));
        assert!(!is_last_first(
            ["Ruth Jensen", "Ann Lee", "Jensen, Bo"].into_iter()
        ));
        assert!(!is_last_first(std::iter::empty()));
        assert_eq!(turned("Ruth Jensen, PhD"), "Ruth Jensen, PhD");
    }

    #[test]
    fn what_stands_behind_a_name_is_left_out() {
        for (raw, name, left) in [
            ("Ruth Jensen (On Leave)", "Ruth Jensen", false),
            ("Ruth Jensen (10023)", "Ruth Jensen", false),
            ("Ruth Jensen (she/her)", "Ruth Jensen", false),
            ("Ruth Jensen (Terminated)", "Ruth Jensen", true),
            ("Ruth Jensen (10023) (On Leave)", "Ruth Jensen", false),
            ("Katherine (Kit) Yang", "Katherine (Kit) Yang", false),
            ("Ruth Jensen (Nordics)", "Ruth Jensen (Nordics)", false),
            ("(Kit)", "(Kit)", false),
        ] {
            assert_eq!(
                name_cell(raw),
                NameCell {
                    name: name.to_owned(),
                    left
                },
                "{raw}"
            );
        }
    }
}
