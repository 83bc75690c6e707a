//! What a printed document is called as a file, on every system.

use std::collections::HashSet;

use crate::person_ref::folded;

/// Longest name, ending included, in characters and in bytes; file systems stop at 255 bytes.
const LONGEST: usize = 120;
const LONGEST_IN_BYTES: usize = 200;
const PLAN: &str = "Growth plan";
const PDF: &str = "pdf";

/// `Growth plan – Lorena Nogueira.pdf`.
#[must_use]
pub fn plan_file_name(person: &str) -> String {
    pdf_name(PLAN, person)
}

/// `Role card – Senior PM.pdf`. With the words in front no name is one that Windows keeps for itself.
pub(super) fn pdf_name(what: &str, whose: &str) -> String {
    numbered(what, whose, 1, PDF)
}

/// `Due – Lorena Nogueira.ics`: of another kind of file.
#[must_use]
pub fn file_name(what: &str, whose: &str, ending: &str) -> String {
    numbered(what, whose, 1, ending)
}

/// Names for several people; a second one of a name gets `(2)`. Letter case and accents typed in two ways tell no files apart.
pub(super) fn pdf_names<'a>(what: &str, people: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let mut taken = HashSet::new();
    people
        .into_iter()
        .map(|person| {
            let mut number = 1_usize;
            loop {
                let name = numbered(what, person, number, PDF);
                if taken.insert(folded(&name)) {
                    return name;
                }
                number += 1;
            }
        })
        .collect()
}

fn numbered(what: &str, whose: &str, number: usize, ending: &str) -> String {
    let tail = if number == 1 {
        format!(".{ending}")
    } else {
        format!(" ({number}).{ending}")
    };
    let mut name = format!("{what} – ");
    let (mut characters, mut bytes) = (
        name.chars().count() + tail.chars().count(),
        name.len() + tail.len(),
    );
    for c in printable(whose).chars() {
        characters += 1;
        bytes += c.len_utf8();
        if characters > LONGEST || bytes > LONGEST_IN_BYTES {
            break;
        }
        name.push(c);
    }
    // Windows drops blanks and full stops at the end of a name.
    format!("{}{tail}", name.trim_end_matches([' ', '.']))
}

/// The name without what a file name cannot hold, or what could disguise it.
fn printable(name: &str) -> String {
    let kept: String = name
        .chars()
        .map(|c| if is_unsafe(c) { ' ' } else { c })
        .collect();
    let line = rungs_domain::person::one_line(&kept);
    if line.chars().any(char::is_alphanumeric) {
        line
    } else {
        "somebody".to_owned()
    }
}

fn is_unsafe(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' | '\u{fffd}' | '\u{feff}'
        )
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_called_after_the_person_without_what_a_path_or_a_shell_would_read() {
        for (person, expected) in [
            ("Lorena Nogueira", "Growth plan – Lorena Nogueira.pdf"),
            ("../../etc/passwd", "Growth plan – .. .. etc passwd.pdf"),
            ("A:B*C?\"D\"<E>|F\\G", "Growth plan – A B C D E F G.pdf"),
            ("Ann\u{202e}fdp.exe\n", "Growth plan – Ann fdp.exe.pdf"),
            ("Sammy Davis Jr.", "Growth plan – Sammy Davis Jr.pdf"),
            ("李小龙", "Growth plan – 李小龙.pdf"),
            ("/// \u{0}", "Growth plan – somebody.pdf"),
        ] {
            assert_eq!(plan_file_name(person), expected, "{person:?}");
        }
    }

    #[test]
    fn an_endless_name_is_cut_where_a_letter_ends() {
        for person in ["a".repeat(500), "李".repeat(500), "🚀a".repeat(300)] {
            let name = plan_file_name(&person);
            assert!(
                name.chars().count() <= LONGEST && name.len() <= LONGEST_IN_BYTES,
                "{name}"
            );
            assert!(name.starts_with(PLAN) && name.ends_with(PDF), "{name}");
        }
    }

    #[test]
    fn people_of_one_name_get_files_of_their_own() {
        let long = "a".repeat(500);
        let names = pdf_names(
            PLAN,
            [
                "Ann Lee",
                "ann lee",
                "Ann  Lee",
                "Jose\u{301}",
                "Jos\u{e9}",
                &long,
                &long,
            ],
        );
        assert_eq!(
            names[..3],
            [
                "Growth plan – Ann Lee.pdf",
                "Growth plan – ann lee (2).pdf",
                "Growth plan – Ann Lee (3).pdf"
            ]
        );
        assert!(
            names[4].ends_with(" (2).pdf") && names[6].ends_with(" (2).pdf"),
            "{names:?}"
        );
        assert!(names[6].chars().count() <= LONGEST);
    }
}
