//! Finding the person somebody means: by id, e-mail, employee number or full name.

use rungs_domain::Day;
use rungs_domain::error::{Refusal, RuleError};
use rungs_domain::ids::PersonId;
use rungs_domain::near_names::near;
use rungs_domain::person::{Employment, Person, Status, employment_on};
use rungs_store::Reader;
use serde::{Deserialize, Serialize};
use specta::Type;
use unicode_normalization::UnicodeNormalization;

use crate::error::Result;

/// A person as other rows mention them.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
pub struct PersonRef {
    pub id: PersonId,
    pub name: String,
}

impl From<&Person> for PersonRef {
    fn from(person: &Person) -> Self {
        Self {
            id: person.id.clone(),
            name: person.name.clone(),
        }
    }
}

/// A name as it is compared: one form of accents, lower case, single blanks.
#[must_use]
pub fn folded(text: &str) -> String {
    // Most text is ASCII, which has one form only.
    if text.is_ascii() {
        return rungs_domain::person::one_line(text).to_ascii_lowercase();
    }
    rungs_domain::person::one_line(&text.nfkc().collect::<String>()).to_lowercase()
}

/// The one person `text` names.
///
/// # Errors
/// `not_found`, with names that share a word or are close; `ambiguous`, with every match and its id.
pub fn find(reader: Reader<'_>, text: &str) -> Result<Person> {
    let wanted = text.trim();
    if let Some(person) = reader.person(&PersonId::from(wanted))? {
        return Ok(person);
    }
    let people = reader.people()?;
    let key = folded(wanted);
    let same = |value: Option<&String>| value.is_some_and(|value| folded(value) == key);
    for chosen in [
        people
            .iter()
            .filter(|p| same(p.email.as_ref()))
            .collect::<Vec<_>>(),
        people.iter().filter(|p| same(p.number.as_ref())).collect(),
        people.iter().filter(|p| folded(&p.name) == key).collect(),
    ] {
        match chosen.as_slice() {
            [] => {}
            [one] => return Ok((*one).clone()),
            several => {
                let candidates = several.iter().map(|p| described(p)).collect();
                let message = format!(
                    "“{wanted}” could be {} people. Name one by e-mail, employee number or id.",
                    several.len()
                );
                return Err(RuleError::new(Refusal::Ambiguous, message)
                    .at("person")
                    .among(candidates)
                    .into());
            }
        }
    }
    let mut close: Vec<String> = people
        .iter()
        .filter(|p| shares_a_word(&folded(&p.name), &key))
        .take(5)
        .map(described)
        .collect();
    if close.is_empty() {
        let names = people.iter().map(|p| p.name.as_str());
        let of = |name: &str| people.iter().find(|p| p.name == name).map(described);
        close.extend(near(wanted, names).into_iter().filter_map(of));
    }
    let message = format!(
        "Nobody on the roster is “{wanted}”. Name a person by full name, e-mail, employee number or id."
    );
    Err(RuleError::not_found(message)
        .at("person")
        .among(close)
        .into())
}

/// The person with this id.
///
/// # Errors
/// `not_found` when deleted meanwhile.
pub fn by_id(reader: Reader<'_>, id: &PersonId) -> Result<Person> {
    match reader.person(id)? {
        Some(person) => Ok(person),
        None => Err(
            RuleError::not_found("This person is not on the roster any more.")
                .at("person")
                .into(),
        ),
    }
}

/// Nothing new is agreed with who has left; of the days before, what was said is still written down.
///
/// # Errors
/// `invalid` for somebody who was archived on the day.
pub fn refuse_archived(reader: Reader<'_>, person: &Person, on: Day) -> Result<()> {
    refuse_archived_by(&reader.employments_of(&person.id)?, person, on)
}

/// As `refuse_archived`, by what is known of the person's employment.
pub fn refuse_archived_by(history: &[Employment], person: &Person, on: Day) -> Result<()> {
    let is_archived = employment_on(history, on).is_some_and(|job| job.status == Status::Archived);
    if is_archived {
        let message = format!(
            "{} is archived. Restore them first, or give a day when they were there.",
            person.name
        );
        return Err(RuleError::invalid("person", message).into());
    }
    Ok(())
}

fn described(person: &Person) -> String {
    let tail = person
        .email
        .as_ref()
        .or(person.number.as_ref())
        .map_or(person.id.as_str(), String::as_str);
    format!("{} ({tail})", person.name)
}

fn shares_a_word(name: &str, wanted: &str) -> bool {
    !wanted.is_empty()
        && wanted
            .split(' ')
            .any(|word| name.split(' ').any(|part| part.starts_with(word)))
}
