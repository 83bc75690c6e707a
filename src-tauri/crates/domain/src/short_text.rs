//! A short text that stands where it is kept: ids and codes are read by the ten thousand, and a place on the heap for each is a good part
//! of what reading a list takes.

use std::fmt;
use std::hash::{Hash, Hasher};

use arrayvec::ArrayString;
use serde::de::{Deserialize, Deserializer, Visitor};
use serde::{Serialize, Serializer};

/// As long as a UUID in text, in bytes. What is longer is kept on the heap.
const IN_PLACE: usize = 36;

/// Equal, ordered and hashed as its text is.
#[derive(Clone)]
pub struct ShortText(Kept);

#[derive(Clone)]
enum Kept {
    InPlace(ArrayString<IN_PLACE>),
    OnHeap(Box<str>),
}

impl ShortText {
    #[must_use]
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Kept::InPlace(text) => text,
            Kept::OnHeap(text) => text,
        }
    }
}

impl From<&str> for ShortText {
    fn from(text: &str) -> Self {
        Self(ArrayString::from(text).map_or_else(|_| Kept::OnHeap(text.into()), Kept::InPlace))
    }
}

impl From<String> for ShortText {
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl PartialEq for ShortText {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for ShortText {}

impl PartialOrd for ShortText {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for ShortText {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl Hash for ShortText {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl fmt::Debug for ShortText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl Serialize for ShortText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ShortText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;
        impl Visitor<'_> for Text {
            type Value = ShortText;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }

            fn visit_str<E>(self, text: &str) -> Result<ShortText, E> {
                Ok(text.into())
            }
        }
        deserializer.deserialize_str(Text)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    const TEXTS: [&str; 5] = [
        "",
        "SPM",
        "0197a3c2-7d4e-7a10-9f3b-2c5d8e6f1a01",
        "0197a3c2-7d4e-7a10-9f3b-2c5d8e6f1a01x",
        "ein-sehr-langer-kürzel-ümlaut-der-nirgends-hineinpasst",
    ];

    #[test]
    fn a_text_of_any_length_comes_back_as_it_was() {
        for text in TEXTS {
            let short = ShortText::from(text);
            assert_eq!(short.as_str(), text);
            let json = serde_json::to_string(&short).unwrap();
            assert_eq!(json, serde_json::to_string(text).unwrap());
            assert_eq!(serde_json::from_str::<ShortText>(&json).unwrap(), short);
        }
        assert!(serde_json::from_str::<ShortText>("3").is_err());
    }

    #[test]
    fn texts_are_ordered_and_found_as_strings_are() {
        let mut short = TEXTS.map(ShortText::from);
        let mut long = TEXTS;
        short.sort();
        long.sort_unstable();
        assert_eq!(short.each_ref().map(ShortText::as_str), long);
        let all: HashSet<ShortText> = short.into();
        assert!(TEXTS.iter().all(|text| all.contains(&(*text).into())));
    }
}
