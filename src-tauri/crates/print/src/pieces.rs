//! What is too much to be set at once, in pieces: what Typst remembers while it sets a document grows with it.

use std::ops::Range;

/// People of one document in a piece. Each leaves about 4 MB behind, which is let go of with the piece.
pub const MOST_AT_ONCE: usize = 12;

/// Documents in a piece. What the piece before left behind is kept for the next, whose templates and words are the same.
pub const DOCUMENTS_AT_ONCE: usize = 6;

/// As few pieces as there can be, as even as can be: what is set with others looks like them, so none is left alone.
pub fn pieces(all: usize, most: usize) -> Vec<Range<usize>> {
    let count = all.div_ceil(most);
    (0..count)
        .map(|piece| all * piece / count..all * (piece + 1) / count)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_piece_is_never_too_long_and_one_of_several_never_short() {
        let lengths = |all| {
            let pieces = pieces(all, 12);
            pieces.iter().map(Range::len).collect::<Vec<_>>()
        };
        assert!(lengths(0).is_empty());
        assert_eq!(lengths(1), [1]);
        assert_eq!(lengths(12), [12]);
        assert_eq!(lengths(13), [6, 7]);
        for most in [DOCUMENTS_AT_ONCE, MOST_AT_ONCE] {
            for all in most + 1..400 {
                let mut next = 0;
                for piece in pieces(all, most) {
                    assert_eq!(piece.start, next, "of {all}");
                    assert!((most / 2..=most).contains(&piece.len()), "of {all}");
                    next = piece.end;
                }
                assert_eq!(next, all);
            }
        }
    }
}
