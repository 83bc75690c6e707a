//! People on the roster and the dated facts of their jobs. What somebody is called stays; what they do is history.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::{Refusal, Result, RuleError};
use crate::ids::{EmploymentId, LevelCode, OpenRoleId, PersonId};
use crate::letters::turns_text;
use crate::level::Level;
use crate::{Day, Private};

/// Longest name and title, in characters.
pub const LONGEST_NAME: usize = 200;

/// Who somebody is. Class: shareable, but for the note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Person {
    pub id: PersonId,
    pub name: String,
    pub email: Option<String>,
    /// Employee number as the company writes it.
    pub number: Option<String>,
    /// The key by which other rows of a roster file name this person as manager, such as `vp_product`.
    pub role_slug: Option<String>,
    pub note: Private<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    #[default]
    Active,
    /// Has left; kept with all history, out of today's views.
    Archived,
}

/// The title conventions that apply to a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Market {
    Us,
    Europe,
    Uk,
    #[default]
    Other,
}

/// Where the person's product is in its life cycle. Ordered as a life goes.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    Type,
    schemars::JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum LifeCycleStage {
    New,
    Growth,
    Mature,
    Decline,
}

impl LifeCycleStage {
    pub const ALL: [Self; 4] = [Self::New, Self::Growth, Self::Mature, Self::Decline];

    /// As it stands before “product” in a sentence.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Growth => "growth",
            Self::Mature => "mature",
            Self::Decline => "declining",
        }
    }
}

/// One state of a person's job, valid from `since` until the next one. Class: shareable.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Employment {
    pub id: EmploymentId,
    pub person: PersonId,
    pub since: Day,
    pub status: Status,
    pub title: String,
    pub manager: Option<PersonId>,
    /// Product area, in the company's words.
    pub area: Option<String>,
    pub market: Market,
    pub stage: Option<LifeCycleStage>,
    /// When the present role began, if the roster says so.
    pub role_start: Option<Day>,
}

/// A vacancy: a rung with nobody on it yet. Class: shareable.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct OpenRole {
    pub id: OpenRoleId,
    pub level: Option<LevelCode>,
    pub title: String,
    pub manager: Option<PersonId>,
    pub area: Option<String>,
    pub market: Market,
    pub opened: Day,
    /// The day it was filled or given up.
    pub closed: Option<Day>,
}

impl OpenRole {
    #[must_use]
    pub fn open_on(&self, day: Day) -> bool {
        self.opened <= day && self.closed.is_none_or(|closed| closed > day)
    }

    /// Puts it on the level that follows in a new version. A title that is only the name of the level goes along; a title of its
    /// own stays. Says whether anything changed.
    pub fn goes_on(&mut self, from: &Level, to: &Level) -> bool {
        let before = (self.level.clone(), self.title.clone());
        self.level = Some(to.code.clone());
        if self.title == from.name {
            self.title.clone_from(&to.name);
        }
        before != (self.level.clone(), self.title.clone())
    }
}

/// The state valid on `day`: the latest that began by then; of two begun on one day the one made last.
#[must_use]
pub fn employment_on(history: &[Employment], day: Day) -> Option<&Employment> {
    history
        .iter()
        .filter(|e| e.since <= day)
        .max_by(|a, b| (a.since, &a.id).cmp(&(b.since, &b.id)))
}

/// A name as it is kept: cleaned of outer and double blanks.
///
/// # Errors
/// `invalid` when no letter is in it, `too_many` past [`LONGEST_NAME`] characters.
pub fn checked_name(text: &str) -> Result<String> {
    let name = one_line(text);
    if !name.chars().any(char::is_alphabetic) {
        return Err(RuleError::invalid(
            "name",
            "A name needs at least one letter.",
        ));
    }
    within_length("name", &name)?;
    Ok(name)
}

/// A title as it is kept; may be empty.
///
/// # Errors
/// `too_many` past [`LONGEST_NAME`] characters.
pub fn checked_title(text: &str) -> Result<String> {
    let title = one_line(text);
    within_length("title", &title)?;
    Ok(title)
}

/// Text on one line: control characters and those that turn its direction gone, runs of blanks made one, outer blanks cut.
#[must_use]
pub fn one_line(text: &str) -> String {
    let spaced: String = text
        .chars()
        .map(|c| {
            if c.is_control() || c.is_whitespace() {
                ' '
            } else {
                c
            }
        })
        .filter(|c| !turns_text(*c))
        .collect();
    spaced
        .split(' ')
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

fn within_length(field: &str, text: &str) -> Result<()> {
    let length = text.chars().count();
    if length > LONGEST_NAME {
        let message = format!(
            "This {field} has {length} characters; at most {LONGEST_NAME} fit. Shorten it."
        );
        return Err(RuleError::new(Refusal::TooMany, message).at(field));
    }
    Ok(())
}

/// What somebody is called where space is short: the first word of the name, as it is written.
#[must_use]
pub fn first_name(name: &str) -> String {
    let first = name.split_whitespace().next();
    first.unwrap_or_default().to_owned()
}

/// What somebody is called where space is short and another one is named too: the first name, or the whole one where they share it.
#[must_use]
pub fn called_beside(name: &str, other: &str) -> String {
    let first = first_name(name);
    if first.to_lowercase() == first_name(other).to_lowercase() {
        name.to_owned()
    } else {
        first
    }
}

/// Initials for a token: first and last word's first letters, upper case.
#[must_use]
pub fn initials(name: &str) -> String {
    let firsts: Vec<char> = name
        .split_whitespace()
        .filter_map(|w| w.chars().find(|c| c.is_alphanumeric()))
        .collect();
    let picked: Vec<char> = match firsts.as_slice() {
        [] => vec!['?'],
        [one] => vec![*one],
        [first, .., last] => vec![*first, *last],
    };
    picked.into_iter().flat_map(char::to_uppercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_of_one_first_name_are_called_by_their_whole_names() {
        for (name, other, called) in [
            ("Priyanka Rao", "Odhran Quigley", "Priyanka"),
            ("Priyanka Rao", "Priyanka Quigley", "Priyanka Rao"),
            ("priyanka Rao", "Priyanka Quigley", "priyanka Rao"),
            ("Priyanka Rao", "", "Priyanka"),
            ("Sukarno", "Sukarno", "Sukarno"),
        ] {
            assert_eq!(called_beside(name, other), called, "{name} beside {other}");
        }
    }

    #[test]
    fn an_open_role_goes_on_with_its_level_and_keeps_a_title_of_its_own() {
        let ladder = crate::ladder_fixture::ladder();
        let (pm, senior) = (&ladder.levels[0], &ladder.levels[1]);
        for (title, expected) in [("Senior PM", "PM"), ("Checkout lead", "Checkout lead")] {
            let mut role = OpenRole {
                id: "r".into(),
                level: Some("SPM".into()),
                title: title.into(),
                manager: None,
                area: None,
                market: Market::default(),
                opened: Day::parse("2026-11-01").unwrap(),
                closed: None,
            };
            assert!(role.goes_on(senior, pm));
            assert_eq!(
                (role.level.as_ref(), role.title.as_str()),
                (Some(&pm.code), expected)
            );
            assert!(!role.goes_on(pm, pm), "nothing changes where nothing moves");
        }
    }

    #[test]
    fn a_line_turns_its_direction_by_its_letters_alone() {
        let mark = '\u{200F}';
        for (typed, kept) in [
            ("a\u{202E}gnp.exe", "agnp.exe".to_owned()),
            ("\u{2067}نور\u{2069} Ek", "نور Ek".to_owned()),
            ("نور\u{200F} Ek", format!("نور{mark} Ek")),
        ] {
            assert_eq!(one_line(typed), kept);
        }
    }

    #[test]
    fn initials_take_first_and_last_word() {
        for (name, expected) in [
            ("Andrés Felipe Iniesta", "AI"),
            ("Madonna", "M"),
            ("", "?"),
            ("李 小龙", "李小"),
            ("— Ø", "Ø"),
            ("ana de souza", "AS"),
        ] {
            assert_eq!(initials(name), expected, "{name}");
        }
    }

    #[test]
    fn a_name_is_one_line_with_a_letter_and_not_endless() {
        assert_eq!(
            checked_name("  Ruth \t\n Jensen\u{0} ").unwrap(),
            "Ruth Jensen"
        );
        assert_eq!(
            checked_name("--- 12").unwrap_err().refusal,
            Refusal::Invalid
        );
        assert_eq!(
            checked_name(&"a".repeat(201)).unwrap_err().refusal,
            Refusal::TooMany
        );
        assert!(checked_name(&"é".repeat(200)).is_ok());
    }
}
