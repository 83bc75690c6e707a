//! What is too much to be set at once, in pieces: what Typst remembers while it sets a document grows with it.

use std::ops::Range;

/// Sheets or people in a piece. Each leaves about 4 MB behind, which is let go of with the piece.
pub const MOST_AT_ONCE: usize = 12;

/// As few pieces as there can be, as even as can be: what is set with others looks like them, so none is left alone.
pub fn pieces(all: usize) -> Vec<Range<usize>> {
    let count = all.div_ceil(MOST_AT_ONCE);
    (0..count)
        .map(|piece| all * piece / count..all * (piece + 1) / count)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_piece_is_never_too_long_and_one_of_several_never_short() {
        let lengths = |all| pieces(all).iter().map(Range::len).collect::<Vec<_>>();
        assert!(lengths(0).is_empty());
        assert_eq!(lengths(1), [1]);
        assert_eq!(lengths(12), [12]);
        assert_eq!(lengths(13), [6, 7]);
        for all in 13..400 {
            let pieces = pieces(all);
            let mut next = 0;
            for piece in pieces {
                assert_eq!(piece.start, next, "of {all}");
                assert!((6..=MOST_AT_ONCE).contains(&piece.len()), "of {all}");
                next = piece.end;
            }
            assert_eq!(next, all);
        }
    }
}
