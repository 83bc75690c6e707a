//! Letters made comparable: case, accents and ligatures do not count.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// `"Léa Ørsted-Łuk"` → `"lea orsted-luk"`. Everything but letters stays as it is.
#[must_use]
pub fn plain_letters(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut plain = String::with_capacity(text.len());
    for c in text.nfkd().filter(|c| !is_combining_mark(*c)) {
        match c {
            // These carry a stroke or are two in one, so decomposing leaves them whole.
            'ß' | 'ẞ' => plain.push_str("ss"),
            'æ' | 'Æ' => plain.push_str("ae"),
            'œ' | 'Œ' => plain.push_str("oe"),
            'ø' | 'Ø' => plain.push('o'),
            'ł' | 'Ł' => plain.push('l'),
            'đ' | 'Đ' | 'ð' | 'Ð' => plain.push('d'),
            'ı' => plain.push('i'),
            _ => plain.extend(c.to_lowercase()),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

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
