//! Whether the values of a column bear out its header.

use rungs_domain::roster_row::RosterField;

use super::header_words::{LEFT_FLAG, header_words};
use super::profile::Profile;

/// Believes a header unless the values speak against it.
pub(super) fn believed(
    header: &str,
    field: RosterField,
    rank: u8,
    profile: &Profile,
) -> Result<(RosterField, u8), &'static str> {
    match field {
        RosterField::Email if profile.never(profile.emails) => Err("It holds no e-mail addresses."),
        RosterField::Manager if profile.mostly(profile.yes_no) => {
            Err("It says yes or no, not who the manager is.")
        }
        RosterField::Manager => Ok((field, manager_rank(header))),
        RosterField::Title if profile.mostly(profile.forms_of_address) => {
            Err("It holds forms of address, not job titles.")
        }
        RosterField::Status if profile.mostly(profile.dates) && rank == LEFT_FLAG => {
            Ok((RosterField::LeftOn, 1))
        }
        RosterField::LeftOn if profile.mostly(profile.yes_no) => {
            Ok((RosterField::Status, LEFT_FLAG))
        }
        RosterField::RoleStart | RosterField::LeftOn
            if profile.never(profile.dates + profile.serials) =>
        {
            Err("It holds no dates.")
        }
        // Somebody's login is often the address.
        RosterField::Number if rank > 0 && profile.mostly(profile.emails) => {
            Ok((RosterField::Email, 2))
        }
        _ => Ok((field, rank)),
    }
}

/// An address is the surest way to name a manager, then a key or number, then the name.
fn manager_rank(header: &str) -> u8 {
    let words = header_words(header);
    let has = |list: &[&str]| words.split(' ').any(|word| list.contains(&word));
    if has(&["email", "mail", "courriel", "correo", "emailadresse"]) {
        0
    } else if has(&[
        "id",
        "number",
        "no",
        "nr",
        "code",
        "slug",
        "key",
        "nummer",
        "matricule",
        "numero",
        "personalnummer",
    ]) {
        1
    } else {
        2
    }
}
