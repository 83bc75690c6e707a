//! A cell that points to a level by its name: “As PM II”.

use std::sync::OnceLock;

use crate::folding::{WholePhrases, folded};
use crate::word_list;

/// No such words are longer, in bytes.
const LONGEST_WORDS: usize = 160;

struct Beginnings {
    words: Vec<&'static str>,
    /// Most texts are told by their first word to point nowhere.
    first: WholePhrases<()>,
}

/// The words before the name, folded.
fn beginnings() -> &'static Beginnings {
    static BEGINNINGS: OnceLock<Beginnings> = OnceLock::new();
    BEGINNINGS.get_or_init(|| {
        let sense = word_list::parse(include_str!("sense_words.txt"));
        let words = word_list::under(&sense, "as_level");
        Beginnings {
            first: WholePhrases::new(words.iter().map(|word| (*word, ()))),
            words,
        }
    })
}

/// What stands behind “as”: “PM II” of “As PM II”, folded, in every way the words can be parted.
pub(super) fn said_as(text: &str) -> impl Iterator<Item = String> {
    let begin = beginnings();
    let words = if text.len() > LONGEST_WORDS || !begin.first.may_begin(text) || text.contains('\n')
    {
        String::new()
    } else {
        folded(text)
    };
    begin.words.iter().filter_map(move |begin| {
        let rest = words.strip_prefix(begin)?.strip_prefix(' ')?;
        Some(rest.to_owned())
    })
}
