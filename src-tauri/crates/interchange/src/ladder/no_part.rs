//! Words for what people write beside a ladder and what is no part of one: pay, which Rungs never keeps, and years of service.

use std::sync::OnceLock;

use crate::folding::WholePhrases;
use crate::word_list;

/// No head or key is longer, in bytes.
const LONGEST_WORDS: usize = 160;

struct NoPart {
    pay: WholePhrases<()>,
    years: WholePhrases<()>,
}

fn words() -> &'static NoPart {
    static WORDS: OnceLock<NoPart> = OnceLock::new();
    WORDS.get_or_init(|| {
        let sense = word_list::parse(include_str!("sense_words.txt"));
        let under = |head: &str| {
            let words = word_list::under(&sense, head);
            WholePhrases::new(words.into_iter().map(|word| (word, ())))
        };
        NoPart {
            pay: under("pay"),
            years: under("years"),
        }
    })
}

/// Whether a line or key holds what people are paid, which Rungs never keeps.
pub(super) fn names_pay(text: &str) -> bool {
    is_among(text, &words().pay)
}

/// Whether a line or key holds what is no part of a ladder: pay, or years of service.
pub(super) fn says_no_part(text: &str) -> bool {
    names_pay(text) || is_among(text, &words().years)
}

/// With or without what stands behind it in brackets: “Salary (EUR)”.
fn is_among(text: &str, words: &WholePhrases<()>) -> bool {
    if text.is_empty() || text.len() > LONGEST_WORDS {
        return false;
    }
    let bare = text.split(['(', '（']).next().unwrap_or(text);
    words.meaning(text).is_some() || words.meaning(bare).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pay_and_years_are_known() {
        for text in [
            "Comp band",
            "Salary band (EUR)",
            "Gehaltsband",
            "Typical years in role",
        ] {
            assert!(says_no_part(text), "{text}");
        }
        assert!(names_pay("salary") && !names_pay("Years in role") && !says_no_part("Pricing"));
    }
}
