//! How high a row of a workbook must be for its wrapped texts to be seen. Excel finds out by itself where nothing is said,
//! LibreOffice and most viewers do not, and show one line.

/// Of one line in 11 points, in points.
const LINE: f64 = 15.0;
/// The highest row the format allows, in points.
const HIGHEST: f64 = 409.0;

/// A text in a column.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Placed<'a> {
    pub text: &'a str,
    /// Of its column, or of all columns it is merged over, in digits as the format counts.
    pub width: f64,
}

/// In points, for the longest of the texts.
pub(crate) fn row_height<'a>(texts: impl IntoIterator<Item = Placed<'a>>) -> f64 {
    let lines = texts.into_iter().map(|placed| lines(placed)).max();
    let lines = u32::try_from(lines.unwrap_or(1).max(1)).unwrap_or(u32::MAX);
    (f64::from(lines) * LINE + 3.0).min(HIGHEST)
}

/// Lines of a text broken between words.
fn lines(Placed { text, width }: Placed<'_>) -> usize {
    // A digit's width is kept free at the edges.
    let room = (width - 1.0).max(1.0);
    text.lines().map(|line| broken(line, room)).sum()
}

fn broken(line: &str, room: f64) -> usize {
    let mut lines = 1;
    let mut used = 0.0;
    for word in line.split(' ') {
        let width: f64 = word.chars().map(letter_width).sum();
        if used > 0.0 && used + 1.0 + width > room {
            lines += 1;
            used = 0.0;
        }
        // A word longer than the line is cut, as are scripts without blanks.
        let cuts = (width / room).floor();
        lines += cuts as usize;
        used += width - cuts * room + if used > 0.0 { 1.0 } else { 0.0 };
    }
    lines
}

/// In digits, as wide as in the widest font a program may put in place of the one that is asked for.
fn letter_width(c: char) -> f64 {
    if c >= '\u{2e80}' { 2.0 } else { 0.92 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_as_high_as_their_longest_text() {
        for (text, width, lines) in [
            ("", 20.0, 1),
            ("one line", 20.0, 1),
            ("words that need one more line", 20.0, 2),
            ("one\n\nthree", 20.0, 3),
            ("unbreakableunbreakableunbreakable", 12.0, 3),
            ("日本語日本語", 7.0, 3),
        ] {
            let height = row_height([Placed { text, width }]);
            assert!(
                (height - (f64::from(lines) * LINE + 3.0)).abs() < 0.1,
                "{text}: {height}"
            );
        }
        let long = "word ".repeat(5_000);
        let texts = [("short", 20.0), (long.as_str(), 20.0)];
        let height = row_height(texts.map(|(text, width)| Placed { text, width }));
        assert!((height - HIGHEST).abs() < 0.1);
    }
}
