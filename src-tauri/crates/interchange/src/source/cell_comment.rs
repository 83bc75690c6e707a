//! Comments that hang on cells of a workbook, gathered within bounds.

use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::BytesRef;

/// A comment with the 0-based place of its cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct CellComment {
    pub row: u32,
    pub column: u32,
    pub text: String,
}

/// Comments of one workbook; more than that many cells nobody reads.
const MOST: usize = 20_000;
/// Letters of a comment kept.
const LONGEST: usize = 4_000;

/// The comments of a sheet as their text is read piece by piece.
#[derive(Debug, Default)]
pub(super) struct Comments {
    list: Vec<CellComment>,
    open: Option<CellComment>,
    count: usize,
}

impl Comments {
    pub fn begin(&mut self, row: u32, column: u32) {
        self.open = Some(CellComment {
            row,
            column,
            text: String::new(),
        });
    }

    pub fn add(&mut self, text: &str) {
        if let Some(open) = &mut self.open {
            let left = LONGEST.saturating_sub(open.text.chars().count());
            open.text.extend(text.chars().take(left));
        }
    }

    pub fn add_line(&mut self) {
        if self.open.as_ref().is_some_and(|open| !open.text.is_empty()) {
            self.add("\n");
        }
    }

    /// `&amp;` or `&#228;`.
    pub fn add_reference(&mut self, reference: &BytesRef<'_>) {
        if let Ok(Some(letter)) = reference.resolve_char_ref() {
            self.add(letter.encode_utf8(&mut [0; 4]));
        } else if let Some(sign) = resolve_predefined_entity(&reference.xml10_content()) {
            self.add(sign);
        }
    }

    pub fn end(&mut self) {
        let Some(mut done) = self.open.take() else {
            return;
        };
        done.text = own_words(&done.text).trim().to_owned();
        if !done.text.is_empty() && self.count < MOST {
            self.count += 1;
            self.list.push(done);
        }
    }

    /// Those gathered since they were last taken.
    pub fn take(&mut self) -> Vec<CellComment> {
        std::mem::take(&mut self.list)
    }
}

/// A talk on a cell is kept a second time for older programs, behind a few lines about those.
fn own_words(text: &str) -> &str {
    let Some(rest) = text.strip_prefix("[Threaded comment]") else {
        return text;
    };
    rest.split_once("Comment:\n")
        .map_or(rest, |(_, words)| words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_is_kept_with_its_own_words_only() {
        let mut comments = Comments::default();
        for text in [
            "[Threaded comment]\n\nYour version of Excel…\n\nComment:\n    Still so?",
            "  ",
            "Ask Kim",
        ] {
            comments.begin(1, 2);
            comments.add(text);
            comments.end();
        }
        let texts: Vec<String> = comments.take().into_iter().map(|c| c.text).collect();
        assert_eq!(texts, ["Still so?", "Ask Kim"]);
        assert!(comments.take().is_empty());
    }
}
