//! The code on a self-assessment form: whom it is about, which ladder version and which level, so that a form that
//! comes back finds its place.
//!
//! `RF1:person:version:level:check`. `RF1` names the format. Person and version are their ids. The level's code has
//! everything but plain letters, digits, `-`, `.`, `_` and `~` written as `%XX` of its UTF-8, so the whole is one line
//! of ASCII without blanks. `check` is the CRC-32 (IEEE) of all before it, colon included, in eight upper-case hex digits.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use crate::error::{Result, RuleError};
use crate::ids::{LadderVersionId, LevelCode, PersonId};

const FORMAT: &str = "RF1";
/// What stands before the number of the format in every form code there will be.
const FAMILY: &str = "RF";
const WRITTEN_OUT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormCode {
    pub person: PersonId,
    pub version: LadderVersionId,
    pub level: LevelCode,
}

impl FormCode {
    /// Reads a code as it was copied or typed: blanks and line breaks anywhere in it do not matter, nor do hyphens that
    /// a program made longer.
    ///
    /// # Errors
    /// `invalid` at `form_code`, saying whether there is no code, it is of a newer format, or it is damaged.
    pub fn parse(text: &str) -> Result<Self> {
        read_as(text, FAMILY, FORMAT, Self::take_apart, |code| {
            format!(
                "“{code}” is not the code of a form. A form code begins with {FORMAT}: and stands at the foot of the form."
            )
        })
    }

    fn take_apart(code: &str) -> Option<Self> {
        let [person, version, level] = parts(code)?;
        Some(Self {
            person: person.into(),
            version: version.into(),
            level: level.into(),
        })
    }
}

/// Reads a code of one family and format; `other` says what a text of no such family is.
///
/// # Errors
/// `invalid` at `form_code`, saying whether there is no code, it is of another kind or of a newer format, or it is damaged.
pub(crate) fn read_as<T>(
    text: &str,
    family: &str,
    known: &str,
    take_apart: impl FnOnce(&str) -> Option<T>,
    other: impl FnOnce(&str) -> String,
) -> Result<T> {
    let code = as_written(text);
    if code.is_empty() {
        return Err(refused(
            "The form code is missing, so nobody can tell whose form this is. Ask for the form as it was handed out.",
        ));
    }
    let Some((format, _)) = code.split_once(':').filter(|(f, _)| f.starts_with(family)) else {
        return Err(refused(other(&shortened(&code))));
    };
    if format != known {
        return Err(refused(format!(
            "This form says it is of the kind {}, which this program does not know. It may come from a newer Rungs; update, or hand out a new form.",
            shortened(format)
        )));
    }
    take_apart(&code).ok_or_else(|| {
        refused(
            "The form code is damaged: some of its characters are missing or changed. Copy it again from the form, whole.",
        )
    })
}

/// A code without what copying and typing put into it.
fn as_written(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '\u{200b}'..='\u{200f}' | '\u{feff}'))
        .map(|c| match c {
            '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
            c => c,
        })
        .collect()
}

/// What stands between the format and the check of a whole code; none when it is damaged.
pub(crate) fn parts<const N: usize>(code: &str) -> Option<[String; N]> {
    let (body, check) = code.rsplit_once(':')?;
    if !check.eq_ignore_ascii_case(&check_of(body)) {
        return None;
    }
    let plain = |text: &str| {
        let decoded = percent_decode_str(text).decode_utf8().ok()?;
        Some(decoded.into_owned())
    };
    let parts: Option<Vec<String>> = body.split(':').skip(1).map(plain).collect();
    parts?.try_into().ok()
}

/// A code of a format with its check.
pub(crate) fn whole(format: &str, parts: &[&str]) -> String {
    let mut body = format.to_owned();
    for part in parts {
        body.push(':');
        body.extend(utf8_percent_encode(part, WRITTEN_OUT));
    }
    let check = check_of(&body);
    format!("{body}:{check}")
}

impl std::fmt::Display for FormCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&whole(
            FORMAT,
            &[
                self.person.as_str(),
                self.version.as_str(),
                self.level.as_str(),
            ],
        ))
    }
}

fn check_of(body: &str) -> String {
    format!("{:08X}", crc32fast::hash(format!("{body}:").as_bytes()))
}

fn refused(message: impl Into<String>) -> RuleError {
    RuleError::invalid("form_code", message)
}

/// What a person can still read of a text that may be long.
fn shortened(text: &str) -> String {
    const MOST: usize = 40;
    let mut shown: String = text.chars().take(MOST).collect();
    if text.chars().count() > MOST {
        shown.push('…');
    }
    shown
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn code(person: &str, version: &str, level: &str) -> FormCode {
        FormCode {
            person: person.into(),
            version: version.into(),
            level: level.into(),
        }
    }

    fn usual() -> FormCode {
        code(
            "01a20cff-90b4-7c55-8d0c-0a3f3a5e1b11",
            "01a20cff-90b4-7c55-8d0c-0a3f3a5e1b22",
            "SPM",
        )
    }

    #[test]
    fn a_code_names_person_version_and_level_and_is_pinned() {
        assert_eq!(
            usual().to_string(),
            "RF1:01a20cff-90b4-7c55-8d0c-0a3f3a5e1b11:01a20cff-90b4-7c55-8d0c-0a3f3a5e1b22:SPM:08F7B67F"
        );
    }

    #[test]
    fn a_code_broken_over_lines_or_with_other_hyphens_is_still_read() {
        let whole = usual().to_string();
        let wrapped = format!("  {}\r\n {} \u{200b}", &whole[..30], &whole[30..]);
        assert_eq!(FormCode::parse(&wrapped).unwrap(), usual());
        assert_eq!(
            FormCode::parse(&whole.replace('-', "\u{2011}")).unwrap(),
            usual()
        );
        let (body, check) = whole.rsplit_once(':').unwrap();
        let lower = format!("{body}:{}", check.to_lowercase());
        assert_eq!(FormCode::parse(&lower).unwrap(), usual());
    }

    #[test]
    fn what_is_no_code_is_refused_in_words() {
        let whole = usual().to_string();
        for (text, words) in [
            ("  ", "missing"),
            ("Hollis Grady", "not the code of a form"),
            ("RF", "not the code of a form"),
            (whole.replace("RF1:", "RF2:").as_str(), "newer Rungs"),
            ("RF1:", "damaged"),
            ("RF1:a:b", "damaged"),
            (&whole[..whole.len() - 1], "damaged"),
            (whole.replace("SPM", "SPN").as_str(), "damaged"),
            (format!("{whole}:A").as_str(), "damaged"),
        ] {
            let error = FormCode::parse(text).unwrap_err();
            assert!(error.message.contains(words), "{text}: {}", error.message);
            assert_eq!(error.field.as_deref(), Some("form_code"));
        }
    }

    proptest! {
        #[test]
        fn any_code_is_one_line_of_ascii_and_comes_back(
            person in "\\PC{1,40}", version in "\\PC{1,40}", level in "\\PC{1,40}",
        ) {
            let made = code(&person, &version, &level);
            let text = made.to_string();
            prop_assert!(text.chars().all(|c| c.is_ascii_graphic()), "{text}");
            prop_assert_eq!(FormCode::parse(&text).unwrap(), made);
        }

        #[test]
        fn one_changed_character_is_noticed(at in 4_usize..90, to in "[0-9A-Za-z%.-]") {
            let whole = usual().to_string();
            let at = at.min(whole.len() - 1);
            let before = &whole[at..=at];
            prop_assume!(!before.eq_ignore_ascii_case(&to));
            let changed = format!("{}{to}{}", &whole[..at], &whole[at + 1..]);
            prop_assert!(FormCode::parse(&changed).is_err(), "{changed}");
        }
    }
}
