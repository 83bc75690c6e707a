//! The code on a form that asks how somebody sees who decides: whom it is about, on which scale it asks, and which catalogue of
//! decisions it was made from.
//!
//! `VF1:person:scale:catalogue:check`. `VF1` names the format. The scale is the word it is kept as. The catalogue is the CRC-32 of its
//! codes, so that a form from before the catalogue changed is noticed. Escapes and check are those of [`crate::form_code`].

use crate::decision_area::DecisionArea;
use crate::delegation_scale::Scale;
use crate::error::Result;
use crate::form_code::{parts, read_as, whole};
use crate::ids::PersonId;

const FORMAT: &str = "VF1";
/// What stands before the number of the format in every code of this kind there will be.
pub const FAMILY: &str = "VF";

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ViewFormCode {
    pub person: PersonId,
    /// What the numbers in the form are numbers of.
    pub scale: Scale,
    /// See [`catalogue_mark`].
    pub catalogue: String,
}

/// Eight hex digits that are others as soon as an area is added, retired or has another place.
#[must_use]
pub fn catalogue_mark<'a>(areas: impl IntoIterator<Item = &'a DecisionArea>) -> String {
    let mut hasher = crc32fast::Hasher::new();
    for area in areas {
        hasher.update(area.code.as_str().as_bytes());
        hasher.update(b"\n");
    }
    format!("{:08X}", hasher.finalize())
}

impl ViewFormCode {
    /// Reads a code as it was copied or typed.
    ///
    /// # Errors
    /// `invalid` at `form_code`, saying whether there is no code, it is of another kind or of a newer format, or it is damaged.
    pub fn parse(text: &str) -> Result<Self> {
        read_as(text, FAMILY, FORMAT, Self::take_apart, |code| {
            format!(
                "“{code}” is not the code of a form about decisions. It begins with {FORMAT}: and stands at the foot of the form."
            )
        })
    }

    fn take_apart(code: &str) -> Option<Self> {
        let [person, scale, catalogue] = parts(code)?;
        let scale = Scale::ALL.into_iter().find(|known| known.key() == scale)?;
        Some(Self {
            person: person.into(),
            scale,
            catalogue,
        })
    }
}

impl std::fmt::Display for ViewFormCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&whole(
            FORMAT,
            &[self.person.as_str(), self.scale.key(), &self.catalogue],
        ))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::form_code::FormCode;
    use crate::ladder_fixture::decision_areas;

    fn usual() -> ViewFormCode {
        ViewFormCode {
            person: "01a20cff-90b4-7c55-8d0c-0a3f3a5e1b11".into(),
            scale: Scale::DecisionTree,
            catalogue: "0A1B2C3D".into(),
        }
    }

    #[test]
    fn a_code_names_person_scale_and_catalogue_and_is_pinned() {
        let text = usual().to_string();
        assert_eq!(
            text,
            "VF1:01a20cff-90b4-7c55-8d0c-0a3f3a5e1b11:decision_tree:0A1B2C3D:92EF34E0"
        );
        let wrapped = format!(" {}\n{}\u{200b}", &text[..20], &text[20..]);
        assert_eq!(ViewFormCode::parse(&wrapped).unwrap(), usual());
    }

    #[test]
    fn the_mark_of_a_catalogue_changes_with_its_areas_and_their_order() {
        let areas = decision_areas();
        let mark = catalogue_mark(&areas);
        assert_eq!(mark, catalogue_mark(&areas));
        assert_ne!(mark, catalogue_mark(areas.iter().skip(1)));
        assert_ne!(mark, catalogue_mark(areas.iter().rev()));
    }

    #[test]
    fn what_is_no_code_of_this_kind_is_refused_in_words() {
        let text = usual().to_string();
        let other = FormCode {
            person: "p".into(),
            version: "v".into(),
            level: "PM".into(),
        };
        for (text, words) in [
            (String::new(), "missing"),
            ("Hollis Grady".into(), "not the code of a form"),
            (other.to_string(), "not the code of a form"),
            (text.replace("VF1:", "VF2:"), "newer Rungs"),
            (text.replace("tree", "bush"), "damaged"),
            (text[..text.len() - 1].to_owned(), "damaged"),
            (format!("{text}:A"), "damaged"),
            ("VF1:".into(), "damaged"),
        ] {
            let error = ViewFormCode::parse(&text).unwrap_err();
            assert!(error.message.contains(words), "{text}: {}", error.message);
        }
    }

    proptest! {
        #[test]
        fn any_code_comes_back(person in "\\PC{1,40}", at in 0..3_usize, catalogue in "[0-9A-F]{8}") {
            let made = ViewFormCode { person: person.into(), scale: Scale::ALL[at], catalogue };
            prop_assert_eq!(ViewFormCode::parse(&made.to_string()).unwrap(), made);
        }
    }
}
