//! How a file refers to people: by address, by number, by name with things behind it, or to nobody.

use std::borrow::Cow;

use crate::folding::folded;
use crate::matching::looks_like_email;

use super::cleaning::{one_line, plain_text};
use super::person_name::{bracket_at_end, name_cell};
use super::vacancy::vacancy;

/// `Ruth <ruth@example.com>`, `mailto:…` and `[ruth](mailto:…)` hold an address as well.
pub(super) fn address_in(raw: &str) -> Option<String> {
    let parts = raw.split(|c: char| {
        c.is_whitespace() || c.is_control() && c != '\0' || "<>()[]\"';,".contains(c)
    });
    parts
        .map(|part| one_line(part.strip_prefix("mailto:").unwrap_or(part)))
        .find(|part| looks_like_email(part))
}

/// Employee numbers that a program took for decimal numbers lose their `.0` again.
pub(super) fn code(raw: &str) -> String {
    let text = plain_text(raw);
    let text = text.strip_prefix('\'').unwrap_or(&text);
    let whole = text.split_once('.').filter(|(whole, rest)| {
        !whole.is_empty()
            && whole.bytes().all(|b| b.is_ascii_digit())
            && !rest.is_empty()
            && rest.bytes().all(|b| b == b'0')
    });
    whole.map_or(text, |(whole, _)| whole).to_owned()
}

/// The manager as the file has it, or nothing when it says that there is none.
pub(super) fn manager(raw: &str) -> Option<String> {
    if let Some(address) = address_in(raw) {
        return Some(address);
    }
    let text = code(raw);
    let words = folded(&text);
    const NOBODY: [&str; 18] = [
        "none",
        "na",
        "n a",
        "no manager",
        "nobody",
        "self",
        "keine",
        "keiner",
        "kein",
        "niemand",
        "aucun",
        "aucune",
        "ninguno",
        "ninguna",
        "nenhum",
        "geen",
        "nessuno",
        "not applicable",
    ];
    if words.is_empty() || NOBODY.contains(&words.as_str()) || vacancy(&text).is_some() {
        return None;
    }
    Some(without_notes(&text).into_owned())
}

/// "Ruth Jensen (10023)" names her, and so does "Ruth Jensen (On Leave)".
fn without_notes(text: &str) -> Cow<'_, str> {
    match bracket_at_end(text) {
        Some(_) => Cow::Owned(name_cell(text).name),
        None => Cow::Borrowed(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_found_in_what_stands_around_them() {
        for (raw, expected) in [
            ("ruth@example.com", Some("ruth@example.com")),
            (" mailto:ruth@example.com ", Some("ruth@example.com")),
            ("Ruth Jensen <ruth@example.com>", Some("ruth@example.com")),
            ("[Ruth](mailto:ruth@example.com)", Some("ruth@example.com")),
            ("ruth@\0example.com", Some("ruth@example.com")),
            ("ruth at example.com", None),
        ] {
            assert_eq!(address_in(raw).as_deref(), expected, "{raw}");
        }
    }

    #[test]
    fn managers_are_named_or_nobody() {
        for (raw, expected) in [
            ("none", None),
            ("N/A", None),
            ("Keine", None),
            ("TBD", None),
            ("Jensen, Ruth  M", Some("Jensen, Ruth M")),
            ("Ruth Jensen (10023)", Some("Ruth Jensen")),
            ("Ruth Jensen <ruth@example.com>", Some("ruth@example.com")),
            ("1001.0", Some("1001")),
            ("vp_product", Some("vp_product")),
            ("[Ruth Jensen](../ruth.md)", Some("Ruth Jensen")),
        ] {
            assert_eq!(manager(raw).as_deref(), expected, "{raw}");
        }
    }

    #[test]
    fn numbers_keep_their_zeros_and_lose_decimals_nobody_wrote() {
        for (raw, expected) in [
            ("0042", "0042"),
            ("1001.0", "1001"),
            ("1001.50", "1001.50"),
            ("'0042", "0042"),
            ("E1.0", "E1.0"),
        ] {
            assert_eq!(code(raw), expected, "{raw}");
        }
    }
}
