//! JSON and JSON lines, keys in file order and kept twice when they come twice.

use std::cell::Cell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use crate::{FileError, FileErrorCode};

use super::tree::Tree;

const MAX_NODES: usize = 5_000_000;

/// One value, or several one after the other as in JSON lines.
pub(crate) fn parse(text: &str) -> Result<Tree, FileError> {
    let left = Cell::new(MAX_NODES);
    let mut trees = Vec::new();
    let mut rest = text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}' || c == '\0');
    while !rest.is_empty() {
        let mut reader =
            serde_json::Deserializer::from_str(rest).into_iter::<serde::de::IgnoredAny>();
        // First find where the value ends, then read it: the counted seed cannot be given to the iterator.
        match reader.next() {
            Some(Ok(_)) => {}
            Some(Err(error)) => return Err(syntax(&error, text, rest)),
            None => break,
        }
        let (value, after) = rest.split_at(reader.byte_offset());
        let mut deserializer = serde_json::Deserializer::from_str(value);
        trees.push(
            Counted(&left)
                .deserialize(&mut deserializer)
                .map_err(|e| syntax(&e, text, rest))?,
        );
        rest = after.trim_start();
    }
    Ok(match trees.len() {
        0 => Tree::Nothing,
        1 => trees.swap_remove(0),
        _ => Tree::List(trees),
    })
}

fn syntax(error: &serde_json::Error, text: &str, rest: &str) -> FileError {
    if error.is_data() {
        let message = "The JSON holds more values than can be read. Split the file.";
        return FileError::new(FileErrorCode::TooLarge, message);
    }
    let before = (rest.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    let lines_before = text.get(..before).map_or(0, |t| t.matches('\n').count());
    let line = u32::try_from(lines_before + error.line()).unwrap_or(u32::MAX);
    let words = error.to_string();
    let what = words.split(" at line ").next().unwrap_or_default();
    let message = format!(
        "The JSON is not well formed at line {line}, column {}: {what}. Correct it, or export the table as .csv.",
        error.column()
    );
    FileError::new(FileErrorCode::BadJson, message).at_row(line)
}

#[derive(Clone, Copy)]
struct Counted<'a>(&'a Cell<usize>);

impl Counted<'_> {
    fn one<E: serde::de::Error>(self) -> Result<(), E> {
        let left = self
            .0
            .get()
            .checked_sub(1)
            .ok_or_else(|| E::custom("too many values"))?;
        self.0.set(left);
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for Counted<'_> {
    type Value = Tree;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Tree, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Counted<'_> {
    type Value = Tree;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<Tree, E> {
        self.one().map(|()| Tree::Nothing)
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<Tree, E> {
        self.one().map(|()| Tree::Scalar(value.to_string()))
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Tree, E> {
        self.one().map(|()| Tree::Scalar(value.to_string()))
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Tree, E> {
        self.one().map(|()| Tree::Scalar(value.to_string()))
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Tree, E> {
        self.one().map(|()| Tree::Scalar(super::number_text(value)))
    }

    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<Tree, E> {
        self.one().map(|()| Tree::Scalar(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut values: A) -> Result<Tree, A::Error> {
        self.one::<A::Error>()?;
        let mut list = Vec::new();
        while let Some(value) = values.next_element_seed(self)? {
            list.push(value);
        }
        Ok(Tree::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Tree, A::Error> {
        self.one::<A::Error>()?;
        let mut pairs = Vec::new();
        while let Some(key) = fields.next_key::<String>()? {
            pairs.push((key, fields.next_value_seed(self)?));
        }
        Ok(Tree::Map(pairs))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_as_people_write_them() {
        let tree = parse(r#"[1001, 1001.0, 2.5, true, null, "0042"]"#).unwrap();
        let Tree::List(values) = tree else {
            panic!("a list")
        };
        let texts: Vec<String> = values
            .into_iter()
            .map(|v| {
                if let Tree::Scalar(text) = v {
                    text
                } else {
                    String::new()
                }
            })
            .collect();
        assert_eq!(texts, ["1001", "1001", "2.5", "true", "", "0042"]);
    }

    #[test]
    fn lines_of_json_are_a_list() {
        let tree = parse("{\"name\":\"Ann\"}\n{\"name\":\"Bob\"}\n").unwrap();
        assert!(matches!(tree, Tree::List(entries) if entries.len() == 2));
    }

    #[test]
    fn a_fault_is_told_with_its_line() {
        let error = parse("{\"a\":1}\n{\"b\":\n").unwrap_err();
        assert_eq!(error.code, FileErrorCode::BadJson);
        assert!(error.row.is_some_and(|line| line >= 2), "{error:?}");
        assert_eq!(
            parse(&"[".repeat(100_000)).unwrap_err().code,
            FileErrorCode::BadJson
        );
    }
}
