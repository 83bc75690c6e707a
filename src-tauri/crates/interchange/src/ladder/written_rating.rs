//! Ratings written before the words they stand for: “2 - basic: follows guidance”. Told only where the cells of a line mostly look
//! so, because a number may begin a list or a date, too.

use super::cell_text::rating;

/// The rating a text begins with, and the rest: a number from 0 to 5, a sign that parts them, and words.
fn parted(text: &str) -> Option<(u8, &str)> {
    let text = text.trim();
    let mut letters = text.chars();
    let number = u8::try_from(letters.next()?.to_digit(10)?).ok()?;
    let rest = letters.as_str().trim_start_matches(' ');
    let sign = rest.chars().next()?;
    let words = rest.get(sign.len_utf8()..)?;
    let parted = match sign {
        ':' | '：' | '–' | '—' | '=' => true,
        '-' | '.' | ')' => words.starts_with(char::is_whitespace),
        _ => false,
    };
    let words = words.trim();
    // “5 - 7 years” and “3. March 2024” are no ratings.
    let of_words = words.chars().next().is_some_and(char::is_alphabetic) && !has_year(words);
    (number <= 5 && parted && of_words).then_some((number, words))
}

fn has_year(words: &str) -> bool {
    words
        .split(|c: char| !c.is_ascii_digit())
        .any(|digits| digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20")))
}

/// Whether the texts of a row or column are mostly ratings, some with words behind them. A list numbered in every cell begins with
/// the same number again and again.
pub(super) fn begin_with_ratings<'t>(texts: impl Iterator<Item = &'t str>) -> bool {
    let (mut all, mut rated, mut with_words) = (0_usize, 0_usize, 0_usize);
    let mut first = None;
    let mut differ = false;
    for text in texts.filter(|text| !text.trim().is_empty()) {
        all += 1;
        let number = match parted(text).filter(|_| !is_list(text)) {
            Some((number, _)) => {
                with_words += 1;
                Some(number)
            }
            None => rating(text),
        };
        if let Some(number) = number {
            rated += 1;
            differ |= *first.get_or_insert(number) != number;
        }
    }
    with_words > 0 && rated >= 2 && differ && rated * 3 >= all * 2
}

/// “1. one”, “2. two” on lines of one cell.
fn is_list(text: &str) -> bool {
    text.lines()
        .skip(1)
        .any(|line| line.trim_start().starts_with(|c: char| c.is_ascii_digit()))
}

/// The text with its rating on a line of its own, as a cell with both has it.
pub(super) fn with_rating_first(text: &str) -> Option<String> {
    let (number, words) = parted(text).filter(|_| rating(text).is_none())?;
    Some(format!("{number}\n{words}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_and_a_sign_before_words_are_a_rating() {
        for (text, expected) in [
            (
                "2 - basic: follows guidance",
                Some((2, "basic: follows guidance")),
            ),
            ("3: asks why", Some((3, "asks why"))),
            ("4 – leads", Some((4, "leads"))),
            ("0. nothing yet", Some((0, "nothing yet"))),
            ("5 - 7 years", None),
            ("3 customers a week", None),
            ("3. March 2024", None),
            ("12 - dozens", None),
            ("6 - beyond", None),
            ("2-sided markets", None),
            ("3.5 of them", None),
            ("2", None),
        ] {
            assert_eq!(parted(text), expected, "{text}");
        }
    }

    #[test]
    fn only_where_a_line_mostly_looks_so() {
        let rated = |texts: &[&str]| begin_with_ratings(texts.iter().copied());
        assert!(rated(&["2 - basic", "3 - solid: owns it", "4"]));
        assert!(!rated(&["1. Asks customers", "1. Reads data"]));
        assert!(!rated(&["1. Asks\n2. Reads", "2. Writes\n3. Tells"]));
        assert!(!rated(&["2 - basic", "Asks customers", "Reads data"]));
        assert!(!rated(&["2", "3", "4"]));
        assert!(!rated(&["2 - 3 weeks", "3 - 5 weeks"]));
    }
}
