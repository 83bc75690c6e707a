//! From bytes to text: UTF-8, UTF-16 in both orders with and without a mark, Windows-1252 and what else is likely.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::FileError;

use super::Wanted;
use super::format::not_a_table;

/// Share of control characters from which a file counts as no text. Random bytes have a tenth,
/// a small table with a few stray ones has less than this.
pub(super) const MOST_BINARY: f64 = 0.05;
const LOOKED_AT: usize = 64 * 1024;

pub(super) struct Decoded<'a> {
    pub text: Cow<'a, str>,
    /// In words, for showing.
    pub encoding: String,
    pub remark: Option<String>,
}

pub(super) fn decode<'a>(
    bytes: &'a [u8],
    name: &str,
    wanted: Wanted,
) -> Result<Decoded<'a>, FileError> {
    let decoded = guess(bytes);
    let start = floor_boundary(&decoded.text, LOOKED_AT);
    if binary_share(decoded.text[..start].as_bytes()) >= MOST_BINARY {
        return Err(not_a_table(name, "a file of another kind", wanted));
    }
    Ok(decoded)
}

fn guess(bytes: &[u8]) -> Decoded<'_> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        let encoding_name = format!("{} with byte-order mark", encoding.name());
        return decoded(encoding, &bytes[mark..], encoding_name);
    }
    if let Some(encoding) = sixteen_bit_without_mark(bytes) {
        return decoded(encoding, bytes, encoding.name().to_owned());
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Decoded {
            text: Cow::Borrowed(text),
            encoding: UTF_8.name().to_owned(),
            remark: None,
        };
    }
    let utf8 = Utf8Fit::of(bytes);
    if utf8.beyond_ascii > utf8.invalid {
        return decoded(UTF_8, bytes, UTF_8.name().to_owned());
    }
    let encoding = eight_bit(bytes);
    let name = if encoding == WINDOWS_1252 {
        "Windows-1252"
    } else {
        encoding.name()
    };
    decoded(encoding, bytes, name.to_owned())
}

fn decoded<'a>(encoding: &'static Encoding, bytes: &'a [u8], name: String) -> Decoded<'a> {
    let (text, damaged) = encoding.decode_without_bom_handling(bytes);
    let remark = damaged.then(|| {
        let marks = text.matches('\u{fffd}').count();
        format!("The file was read as {name}, but {marks} of its characters are not valid in it and show as “\u{fffd}”.")
    });
    Decoded {
        text,
        encoding: name,
        remark,
    }
}

/// Text of the western scripts in 16 bits has a zero in nearly every other byte.
fn sixteen_bit_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = &bytes[..bytes.len().min(4096) & !1];
    if start.len() < 4 {
        return None;
    }
    let pairs = start.len() / 2;
    let zeros = |offset: usize| {
        start
            .iter()
            .skip(offset)
            .step_by(2)
            .filter(|b| **b == 0)
            .count()
    };
    let (even, odd) = (zeros(0), zeros(1));
    let (many, few) = (pairs * 2 / 5, pairs / 20);
    match () {
        () if odd > many && even <= few => Some(UTF_16LE),
        () if even > many && odd <= few => Some(UTF_16BE),
        () => None,
    }
}

struct Utf8Fit {
    invalid: usize,
    beyond_ascii: usize,
}

impl Utf8Fit {
    fn of(bytes: &[u8]) -> Self {
        let mut fit = Self {
            invalid: 0,
            beyond_ascii: 0,
        };
        for chunk in bytes.utf8_chunks() {
            fit.invalid += usize::from(!chunk.invalid().is_empty());
            if !chunk.valid().is_ascii() {
                fit.beyond_ascii += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
            }
        }
        fit
    }
}

/// With few letters beyond ASCII any guess is chance, and western European is by far the likeliest.
fn eight_bit(bytes: &[u8]) -> &'static Encoding {
    const ENOUGH: usize = 24;
    if bytes.iter().filter(|b| !b.is_ascii()).take(ENOUGH).count() < ENOUGH {
        return WINDOWS_1252;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(&bytes[..bytes.len().min(1024 * 1024)], true);
    detector.guess(None, Utf8Detection::Deny)
}

/// Share of bytes that no text has; a few NUL bytes are forgiven, as exports do pad cells with them.
pub(super) fn binary_share(bytes: &[u8]) -> f64 {
    if bytes.is_empty() {
        return 0.0;
    }
    let odd = bytes
        .iter()
        .filter(|b| matches!(b, 0x01..=0x08 | 0x0e..=0x19 | 0x1b..=0x1f | 0x7f))
        .count();
    let zeros = bytes.iter().filter(|b| **b == 0).count();
    let share = |count: usize| count as f64 / bytes.len() as f64;
    if share(zeros) > 0.25 { 1.0 } else { share(odd) }
}

/// The largest index up to `most` that does not cut a character.
pub(super) fn floor_boundary(text: &str, most: usize) -> usize {
    let mut at = most.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf16(text: &str, bytes_of: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes_of).collect()
    }

    #[test]
    fn each_encoding_is_told_from_the_others() {
        let text = "Name;Straße\nJörg Müller;Grün\n";
        let windows: Vec<u8> = text
            .chars()
            .map(|c| u8::try_from(u32::from(c)).unwrap())
            .collect();
        let mut marked = vec![0xef, 0xbb, 0xbf];
        marked.extend(text.as_bytes());
        let mut little = vec![0xff, 0xfe];
        little.extend(utf16(text, u16::to_le_bytes));
        for (bytes, expected) in [
            (text.as_bytes().to_vec(), "UTF-8"),
            (marked, "UTF-8 with byte-order mark"),
            (windows, "Windows-1252"),
            (little, "UTF-16LE with byte-order mark"),
            (utf16(text, u16::to_le_bytes), "UTF-16LE"),
            (utf16(text, u16::to_be_bytes), "UTF-16BE"),
        ] {
            let decoded = decode(&bytes, "roster.csv", Wanted::Roster).unwrap();
            assert_eq!(decoded.encoding, expected);
            assert_eq!(decoded.text, text, "{expected}");
            assert_eq!(decoded.remark, None, "{expected}");
        }
    }

    #[test]
    fn one_bad_byte_does_not_turn_utf8_into_something_else() {
        let mut bytes = "Name\nJörg\nZoë\nÅsa\n".as_bytes().to_vec();
        bytes.push(0xff);
        let decoded = decode(&bytes, "roster.csv", Wanted::Roster).unwrap();
        assert_eq!(decoded.encoding, "UTF-8");
        assert!(decoded.text.contains("Zoë"));
        assert!(decoded.remark.is_some());
    }

    #[test]
    fn many_cyrillic_letters_are_read_as_cyrillic() {
        let text = "Имя;Должность\nОльга Смирнова;Менеджер продукта\nПётр Орлов;Директор\n";
        let (bytes, _, _) = encoding_rs::WINDOWS_1251.encode(text);
        assert_eq!(
            decode(&bytes, "roster.csv", Wanted::Roster).unwrap().text,
            text
        );
    }

    #[test]
    fn noise_is_no_text_but_a_stray_control_character_is() {
        let noise: Vec<u8> = (0..2000_u32)
            .map(|i| (i.wrapping_mul(2_654_435_761) >> 13) as u8)
            .collect();
        assert!(decode(&noise, "roster.csv", Wanted::Roster).is_err());
        assert!(decode(&[0; 400], "roster.csv", Wanted::Roster).is_err());
        assert!(
            decode(
                b"name,email\nRu\0th\x07 Jensen,ruth@example.com\n",
                "roster.csv",
                Wanted::Roster
            )
            .is_ok()
        );
    }
}
