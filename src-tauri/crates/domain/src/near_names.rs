//! Names that are close to a mistyped one, to be offered instead of it.

/// At least this alike (Jaro–Winkler, 0–1): a letter too many, too few or swapped is, another word is not.
const ALIKE: f64 = 0.85;
/// More than this many to choose from helps nobody.
const MOST: usize = 3;

/// Those of `names` that are likely meant by `wanted`, the likeliest first: it is the beginning of one of their words, or it is one
/// of them mistyped.
#[must_use]
pub fn near<'a>(wanted: &str, names: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let wanted = wanted.trim().to_lowercase();
    if wanted.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<(f64, &str)> = names
        .into_iter()
        .map(|name| (likeness(&wanted, &name.to_lowercase()), name))
        .filter(|(likeness, _)| *likeness >= ALIKE)
        .collect();
    // The sort is stable: of two equally near the one listed first.
    found.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    found.truncate(MOST);
    found.into_iter().map(|(_, name)| name).collect()
}

fn likeness(wanted: &str, name: &str) -> f64 {
    let words = || name.split([' ', '-', '_']);
    let begins = wanted.chars().count() > 2
        && (name.starts_with(wanted) || words().any(|word| word.starts_with(wanted)));
    let whole = strsim::jaro_winkler(wanted, name);
    let of_a_word = words().map(|word| strsim::jaro_winkler(wanted, word));
    // A word of it is less than all of it.
    let of_a_word = of_a_word.fold(0.0, f64::max) * 0.97;
    if begins {
        whole.max(0.97)
    } else {
        whole.max(of_a_word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const AREAS: [&str; 5] = [
        "pricing",
        "positioning",
        "promises",
        "go-to-market",
        "spend",
    ];

    #[test]
    fn what_is_mistyped_or_begun_is_offered_and_what_is_another_word_is_not() {
        for (wanted, offered) in [
            ("prcing", &["pricing"][..]),
            ("Pricings", &["pricing"]),
            ("market", &["go-to-market"]),
            ("pos", &["positioning"]),
            ("spned", &["spend"]),
            ("weather", &[]),
            ("", &[]),
            ("  ", &[]),
        ] {
            assert_eq!(near(wanted, AREAS), offered, "{wanted}");
        }
    }

    #[test]
    fn the_likeliest_come_first_and_there_are_three_at_most() {
        let names = [
            "Anna Bergqvist",
            "Dagny Lindqvist",
            "Dagny Lindvist",
            "Dagny Lund",
            "Dagny List",
        ];
        let offered = near("Dagny Lindqvst", names);
        assert_eq!(offered.first(), Some(&"Dagny Lindqvist"));
        assert_eq!(offered.len(), 3);
        assert!(!offered.contains(&"Anna Bergqvist"));
    }
}
