//! Letters made comparable: case, accents and ligatures do not count.

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// Whether a character turns the direction of what follows it, until it is ended, which in a line put together from several texts
/// may be never. The marks of right-to-left writing itself, U+200E and U+200F, do not.
#[must_use]
pub const fn turns_text(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// `"Léa Ørsted-Łuk"` → `"lea orsted-luk"`. Everything but letters stays as it is.
#[must_use]
pub fn plain_letters(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii() {
            // Most letters of most texts: nothing to take apart.
            plain.push(c.to_ascii_lowercase());
        } else {
            decompose_compatible(c, |part| push_plain(&mut plain, part));
        }
    }
    plain
}

fn push_plain(plain: &mut String, c: char) {
    match c {
        // These carry a stroke or are two in one, so decomposing leaves them whole.
        'ß' | 'ẞ' => plain.push_str("ss"),
        'æ' | 'Æ' => plain.push_str("ae"),
        'œ' | 'Œ' => plain.push_str("oe"),
        'ø' | 'Ø' => plain.push('o'),
        'ł' | 'Ł' => plain.push('l'),
        'đ' | 'Đ' | 'ð' | 'Ð' => plain.push('d'),
        'ı' => plain.push('i'),
        c if is_combining_mark(c) => {}
        _ => plain.extend(c.to_lowercase()),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization;

    use super::*;

    proptest! {
        /// Taking letters apart one by one leaves what taking the whole text apart leaves, for the marks that could be
        /// put in order are dropped.
        #[test]
        fn letters_come_out_the_same_as_of_the_whole_text(text in "\\PC{0,40}") {
            let mut whole = String::new();
            for c in text.nfkd() {
                push_plain(&mut whole, c);
            }
            prop_assert_eq!(plain_letters(&text), whole);
        }
    }

    #[test]
    fn names_typed_with_and_without_accents_are_the_same_letters() {
        for (typed, expected) in [
            ("Léa", "lea"),
            ("Le\u{301}a", "lea"),
            ("ØRSTED", "orsted"),
            ("Łukasz", "lukasz"),
            ("Straße", "strasse"),
            ("O’Connor", "o’connor"),
        ] {
            assert_eq!(plain_letters(typed), expected, "{typed}");
        }
    }
}
