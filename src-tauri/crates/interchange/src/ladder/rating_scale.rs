//! How a head says in brackets that ratings stand below it.

/// “(1-5)”, “(0 – 5)”: between which ratings a column moves.
pub(super) fn is_scale(brackets: &str) -> bool {
    let said: String = brackets
        .chars()
        .filter(|c| c.is_ascii_digit() || matches!(c, '-' | '–' | '—' | '/'))
        .map(|c| if c.is_ascii_digit() { c } else { '-' })
        .collect();
    let letters = brackets.chars().filter(|c| c.is_alphabetic()).count();
    matches!(said.as_str(), "1-5" | "0-5") && letters == 0
        || said == "15" && letters <= 3
        || said == "05" && letters <= 3
}
