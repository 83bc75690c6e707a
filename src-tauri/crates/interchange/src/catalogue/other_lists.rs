//! Lists that have names but are no catalogue: a roster would make everybody on it a decision area.

use rungs_domain::roster_row::RosterField;

use super::columns::AreaField;
use crate::folding::folded;
use crate::matching::{Meaning, meaning_of};
use crate::{FileError, FileErrorCode};

/// Heads of names that lists of anything have.
const OF_ANYTHING: [&str; 5] = ["name", "title", "what", "item", "topic"];

/// # Errors
/// `no_header` for names beside columns that mean nothing to a catalogue, with none that does, and for names beside what only people
/// have. Names alone are a catalogue.
pub(super) fn fit(
    heads: &[String],
    fields: &[Option<AreaField>],
    name: &str,
) -> Result<(), FileError> {
    let pairs = || heads.iter().zip(fields);
    let says_decisions = pairs().any(|(head, field)| {
        *field == Some(AreaField::Name) && !OF_ANYTHING.contains(&folded(head).as_str())
    });
    if says_decisions {
        return Ok(());
    }
    let left_out: Vec<&str> = pairs()
        .filter(|(head, field)| field.is_none() && !head.trim().is_empty())
        .map(|(head, _)| head.as_str())
        .collect();
    if let Some(person) = left_out.iter().find(|head| only_people_have(head)) {
        let message = format!(
            "“{name}” looks like a list of people: it has a column “{person}”. A roster is imported under Team. If these are decisions, \
             head their names with “Decision area”."
        );
        return Err(FileError::new(FileErrorCode::NoHeader, message));
    }
    let says_more = fields
        .iter()
        .flatten()
        .any(|field| !matches!(field, AreaField::Name | AreaField::Code));
    let Some(first) = left_out.first().filter(|_| !says_more) else {
        return Ok(());
    };
    let message = format!(
        "“{name}” does not look like a catalogue of decisions: beside the names, nothing in it is known, such as “{first}”. If these are \
         decisions, head their names with “Decision area”; “Category”, “Description”, “Reversible” and “Limits” may stand beside it."
    );
    Err(FileError::new(FileErrorCode::NoHeader, message))
}

fn only_people_have(head: &str) -> bool {
    match meaning_of(head) {
        Meaning::Field { field, .. } => {
            matches!(field, RosterField::Email | RosterField::Manager)
        }
        Meaning::Sensitive(_) => true,
        Meaning::Unknown => false,
    }
}

#[cfg(test)]
mod tests {
    use super::super::read;

    #[test]
    fn lists_of_something_else_are_refused_and_say_how_to_be_taken() {
        for (text, file, told) in [
            (
                "Name,Email,Title,Manager\nVera Chief,vera@ex.com,CPO,\n",
                "people.csv",
                "a list of people: it has a column “Email”",
            ),
            (
                "Name;Area;Reports to\nVera;Platform;Ana\n",
                "people.csv",
                "a list of people: it has a column “Reports to”",
            ),
            (
                "ID,Name,Price\n1,Hammer,12\n",
                "goods.csv",
                "nothing in it is known, such as “Price”",
            ),
            (
                "- name: Hammer\n  price: 12\n- name: Saw\n",
                "goods.yaml",
                "nothing in it is known, such as “price”",
            ),
            (
                "[{\"name\":\"Vera\",\"email\":\"vera@ex.com\"}]",
                "people.json",
                "a list of people: it has a column “email”",
            ),
        ] {
            let error = read(text.as_bytes(), file).unwrap_err();
            assert!(error.message.contains(told), "{text}: {}", error.message);
            assert!(error.message.contains("“Decision area”"), "{text}");
        }
    }

    #[test]
    fn names_alone_and_what_says_it_is_about_decisions_are_taken() {
        for text in [
            "Name\nPricing\nHiring\n",
            "Name,,\nPricing,,\nHiring,,\n",
            "Code,Name\np,Pricing\nh,Hiring\n",
            "Name,Group,Since when\nPricing,Market,x\nHiring,Team,y\n",
            "Decision,Who decides\nPricing,PM\nHiring,Leader\n",
            "Decision area,Manager\nPricing,Ana\nHiring,Ana\n",
        ] {
            let reading = read(text.as_bytes(), "areas.csv");
            assert_eq!(reading.map(|r| r.rows.len()), Ok(2), "{text}");
        }
    }
}
