//! The lines of a paragraph or heading in Markdown: broken where the source breaks them, or where they say something of their own.

use super::cell_text::labelled;
use super::no_part::says_no_part;
use super::part::FilePart;
use super::vocabulary::part_of;

/// The lines of a paragraph that all say what they are: “Scope: one product”, “Salary band: A”, each with its sign. Of the items of a
/// list only what no ladder holds is parted so.
pub(super) fn labelled_lines(text: &str, is_item: bool) -> Vec<(&str, &str)> {
    let mut tells = false;
    let lines: Option<Vec<(&str, &str)>> = text
        .split([SOFT, '\n'])
        .filter(|line| !line.trim().is_empty())
        .map(|line| {
            let (label, said) = line.trim().split_at(line.trim().find(':')? + 1);
            let name = label.trim_end_matches(':');
            let part = part_of(name);
            let of_level = !is_item && part.is_some_and(FilePart::is_of_level);
            tells |= of_level || says_no_part(name);
            let known = of_level || says_no_part(name) || part == Some(FilePart::Note);
            (known && !said.trim().is_empty()).then_some((label, said.trim()))
        })
        .collect();
    lines.filter(|_| tells).unwrap_or_default()
}

/// A break in the source that is none in the text.
pub(super) const SOFT: char = '\u{2028}';

/// Lines of one paragraph in a row; one that begins with a label such as “Example:” is a line of its own.
pub(super) fn soft_joined(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, line) in text.split(SOFT).enumerate() {
        if at > 0 {
            out.push(if labelled(line.trim()).is_some() {
                '\n'
            } else {
                ' '
            });
        }
        out.push_str(line);
    }
    out
}

/// “2. Delivery” is numbered for its order only.
pub(super) fn without_number(heading: &str) -> &str {
    let digits = heading.bytes().take_while(u8::is_ascii_digit).count();
    let rest = &heading[digits..];
    match rest
        .strip_prefix(['.', ')'])
        .filter(|_| (1..=2).contains(&digits))
    {
        Some(name) if name.starts_with(' ') && !name.trim().is_empty() => name.trim(),
        _ => heading,
    }
}
