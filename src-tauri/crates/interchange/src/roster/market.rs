//! Whose title conventions apply, from a country or a place.

use std::sync::LazyLock;

use rungs_domain::person::Market;

use crate::folding::{Phrases, folded};
use crate::word_list;

/// Which of several places named in one cell decides: the first of these.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    /// Has the name of another place in its own.
    Elsewhere,
    Uk,
    Us,
    Europe,
}

struct Places {
    names: Phrases<Place>,
    /// ISO 3166 codes of European countries, of two letters and three.
    europe_codes: Vec<&'static str>,
    /// Postal codes of the states of the US.
    states: Vec<&'static str>,
    /// State codes that are codes of countries as well.
    states_or_countries: Vec<&'static str>,
}

static PLACES: LazyLock<Places> = LazyLock::new(|| {
    let lists = word_list::parse(include_str!("places.txt"));
    let under = |head: &str| word_list::under(&lists, head);
    let names = [
        ("elsewhere", Place::Elsewhere),
        ("uk", Place::Uk),
        ("us", Place::Us),
        ("europe", Place::Europe),
    ];
    let names = names
        .into_iter()
        .flat_map(|(head, place)| under(head).into_iter().map(move |name| (name, place)));
    Places {
        names: Phrases::new(names),
        europe_codes: under("europe codes"),
        states: under("states"),
        states_or_countries: under("states or countries"),
    }
});

/// What two letters alone mean in a column: "CA" is Canada among codes and California among places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TwoLetters {
    Countries,
    States,
}

impl TwoLetters {
    /// Countries, unless the column also has names of countries or places and some of its codes can only be states.
    pub fn of<'a>(values: impl Iterator<Item = &'a str>) -> Self {
        let (mut codes, mut longer, mut only_states) = (0_usize, 0_usize, 0_usize);
        for value in values {
            let words = folded(&value.chars().take(80).collect::<String>());
            if words.len() == 2 {
                codes += 1;
                only_states += usize::from(
                    PLACES.states.contains(&words.as_str())
                        && !PLACES.states_or_countries.contains(&words.as_str()),
                );
            } else {
                longer += usize::from(!words.is_empty());
            }
        }
        if only_states > 0 && (longer >= codes || only_states * 2 >= codes) {
            Self::States
        } else {
            Self::Countries
        }
    }
}

/// `None` when the cell names no place.
pub(super) fn market(cell: &str, two_letters: TwoLetters) -> Option<Market> {
    let words = folded(&cell.chars().take(160).collect::<String>());
    if matches!(
        words.as_str(),
        "" | "remote" | "na" | "global" | "various" | "multiple" | "unknown" | "worldwide"
    ) {
        return None;
    }
    if words.len() == 2
        && two_letters == TwoLetters::States
        && PLACES.states.contains(&words.as_str())
    {
        return Some(Market::Us);
    }
    if words.len() <= 3 && PLACES.europe_codes.contains(&words.as_str()) {
        return Some(Market::Europe);
    }
    Some(match PLACES.names.within(&words).min() {
        Some(Place::Elsewhere) => Market::Other,
        Some(Place::Uk) => Market::Uk,
        Some(Place::Us) => Market::Us,
        _ if ends_in_state(cell) => Market::Us,
        Some(Place::Europe) => Market::Europe,
        None if ends_in_country_code(cell) => Market::Europe,
        None => Market::Other,
    })
}

/// "Ramaytush, CA" and "CA (Bay)": a state code in capitals beside other words.
fn ends_in_state(cell: &str) -> bool {
    let mut tokens = cell
        .split(|c: char| !c.is_alphanumeric())
        .filter(|token| !token.is_empty());
    let (first, last) = (tokens.next(), tokens.next_back());
    let is_state = |token: &str| {
        token.chars().all(|c| c.is_ascii_uppercase())
            && PLACES.states.contains(&token.to_ascii_lowercase().as_str())
    };
    last.is_some_and(|last| is_state(last) && !["DE", "ID", "IN", "AR", "CO", "IL"].contains(&last))
        || (last.is_some() && first.is_some_and(|first| is_state(first) && cell.contains('(')))
}

fn ends_in_country_code(cell: &str) -> bool {
    let last = cell
        .rsplit(|c: char| !c.is_alphanumeric())
        .find(|token| !token.is_empty())
        .unwrap_or_default();
    last.chars().all(|c| c.is_ascii_uppercase())
        && PLACES
            .europe_codes
            .contains(&last.to_ascii_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_and_places_have_a_market() {
        for (cell, expected) in [
            ("United States", Some(Market::Us)),
            ("US", Some(Market::Us)),
            ("CA USA", Some(Market::Us)),
            ("PA United States", Some(Market::Us)),
            ("CA (Bay shore)", Some(Market::Us)),
            ("Seattle, WA", Some(Market::Us)),
            ("New York", Some(Market::Us)),
            ("England", Some(Market::Uk)),
            ("GB", Some(Market::Uk)),
            ("London, UK", Some(Market::Uk)),
            ("Germany", Some(Market::Europe)),
            ("DE", Some(Market::Europe)),
            ("Berlin, DE", Some(Market::Europe)),
            ("Österreich", Some(Market::Europe)),
            ("The Netherlands", Some(Market::Europe)),
            ("EMEA", Some(Market::Europe)),
            ("CA", Some(Market::Other)),
            ("India", Some(Market::Other)),
            ("New South Wales", Some(Market::Other)),
            ("South Africa", Some(Market::Other)),
            ("us", Some(Market::Us)),
            ("us (a market)", Some(Market::Us)),
            ("europe", Some(Market::Europe)),
            ("other", Some(Market::Other)),
            ("Remote", None),
            ("", None),
        ] {
            assert_eq!(market(cell, TwoLetters::Countries), expected, "{cell}");
        }
    }

    #[test]
    fn two_letters_mean_what_the_column_means() {
        let codes = ["US", "DE", "FR", "CA"];
        assert_eq!(TwoLetters::of(codes.into_iter()), TwoLetters::Countries);
        let places = [
            "United States",
            "Germany",
            "WA",
            "TPLACES.states.contains(&words.as_str()) && !PLACES.states_or_countries.contains(&words.as_str())",
            "CA",
            "France",
        ];
        assert_eq!(TwoLetters::of(places.into_iter()), TwoLetters::States);
        assert_eq!(market("CA", TwoLetters::States), Some(Market::Us));
    }
}
