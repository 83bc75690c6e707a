//! What stands in one cell or below one heading: a rating, behaviours as lines or bullets, an example, an anti-pattern.

use super::part::FilePart;
use super::vocabulary::{may_begin_a_rating, part_of, rating_word};

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct CellText {
    pub rating: Option<u8>,
    pub behaviours: Vec<String>,
    pub example: Option<String>,
    pub anti_pattern: Option<String>,
}

/// Marks that begin an item of a list.
const BULLETS: [char; 13] = [
    '•', '‣', '◦', '▪', '▸', '●', '○', '·', '–', '-', '*', '➢', '✓',
];

impl CellText {
    pub fn of(text: &str) -> Self {
        let mut cell = Self::default();
        let text = text.trim();
        if !may_be_a_rating(text) {
            cell.take(text);
            return cell;
        }
        if let Some(rating) = rating(text) {
            cell.rating = Some(rating);
            return cell;
        }
        let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
        let rest = match rating(first).filter(|_| !rest.trim().is_empty()) {
            Some(rating) => {
                cell.rating = Some(rating);
                rest
            }
            None => text,
        };
        cell.take(rest);
        cell
    }

    fn take(&mut self, text: &str) {
        for item in items(text) {
            match labelled(&item) {
                Some((FilePart::Example, text)) => joined(&mut self.example, text),
                Some((FilePart::AntiPattern, text)) => joined(&mut self.anti_pattern, text),
                _ => self.behaviours.push(item),
            }
        }
    }
}

fn joined(slot: &mut Option<String>, text: &str) {
    match slot {
        Some(known) => {
            known.push('\n');
            known.push_str(text);
        }
        None => *slot = Some(text.to_owned()),
    }
}

/// "Example: asks three customers" parts into its label and its text.
pub(super) fn labelled(item: &str) -> Option<(FilePart, &str)> {
    let at = item.find([':', '：'])?;
    let (label, rest) = item.split_at(at);
    if label.len() > 60 {
        return None;
    }
    let rest = rest.trim_start_matches([':', '：']).trim();
    match part_of(label)? {
        part @ (FilePart::Example | FilePart::AntiPattern) if !rest.is_empty() => {
            Some((part, rest))
        }
        _ => None,
    }
}

/// The lines of a text as items: bullets and numbers in front are taken away, and where bullets are used a line without one
/// goes on from the line before it.
pub(super) fn items(text: &str) -> Vec<String> {
    let lines: Vec<&str> = text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .collect();
    let bulleted = lines.iter().any(|line| without_bullet(line).is_some());
    let mut items: Vec<String> = Vec::new();
    for line in lines {
        match (without_bullet(line), items.last_mut()) {
            (Some(item), _) => items.push(item.to_owned()),
            (None, Some(last))
                if (bulleted || line.starts_with("  ")) && labelled(line.trim()).is_none() =>
            {
                // Our own files set a line break inside an item off by two blanks.
                last.push(if line.starts_with("  ") { '\n' } else { ' ' });
                last.push_str(line.trim());
            }
            (None, _) => items.push(line.trim().to_owned()),
        }
    }
    items.retain(|item| !item.is_empty());
    items
}

fn without_bullet(line: &str) -> Option<&str> {
    let line = line.trim_start();
    let rest = line.trim_start_matches(BULLETS);
    if rest.len() < line.len() {
        let sharp = line.len() - rest.len() > 3;
        let parted = rest.starts_with(char::is_whitespace)
            || line.starts_with(['•', '‣', '▪', '▸', '➢', '✓']);
        return (parted && !sharp).then(|| rest.trim());
    }
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    if (1..=2).contains(&digits) {
        let rest = line[digits..].strip_prefix(['.', ')'])?;
        return rest.starts_with(char::is_whitespace).then(|| rest.trim());
    }
    None
}

/// Told by how it begins; most texts are no rating, and neither is their first line.
fn may_be_a_rating(text: &str) -> bool {
    const DRAWN: [char; 10] = ['○', '◯', '◔', '◑', '◐', '◕', '●', '★', '☆', '⭐'];
    text.starts_with(|c: char| c.is_numeric() || DRAWN.contains(&c)) || may_begin_a_rating(text)
}

/// A rating said alone: "3", "3/5", "3 On their own", "Level 3", "on their own", "◑", "★★★☆☆".
pub(super) fn rating(text: &str) -> Option<u8> {
    let text = text.trim();
    if text.is_empty() || text.len() > 120 || !may_be_a_rating(text) {
        return None;
    }
    if let Some(rating) = drawn(text) {
        return Some(rating);
    }
    let unlabelled = text
        .split_once(' ')
        .filter(|(label, _)| {
            matches!(
                part_of(label),
                Some(FilePart::Level | FilePart::Proficiency)
            )
        })
        .map_or(text, |(_, rest)| rest);
    let digits = unlabelled
        .chars()
        .next()
        .and_then(|c| c.to_digit(10))
        .and_then(|digit| u8::try_from(digit).ok());
    let digits = digits.or_else(|| eastern_digit(unlabelled.chars().next()?));
    let Some(number) = digits.filter(|n| *n <= 5) else {
        return rating_word(text);
    };
    let rest: String = unlabelled.chars().skip(1).collect();
    let rest = rest
        .trim_start_matches(".0")
        .trim()
        .trim_start_matches(['/', '\u{2044}', '·', '–', '-', ':', '.', ')', '='])
        .trim();
    let full =
        matches!(rest, "" | "5") || rest.strip_prefix("of ").is_some_and(|r| r.trim() == "5");
    // "30", "2,5" and "2.5" are other numbers.
    let mut after = unlabelled.chars().skip(1);
    let begins_number = match after.next() {
        Some('.') => after.take_while(|c| c.is_numeric()).any(|c| c != '0'),
        Some(next) => next.is_numeric() || next == ',',
        None => false,
    };
    (!begins_number && (full || rating_word(rest) == Some(number) || is_our_word(rest, number)))
        .then_some(number)
}

fn is_our_word(rest: &str, number: u8) -> bool {
    rungs_domain::ladder::Proficiency::new(number)
        .is_ok_and(|p| p.word().eq_ignore_ascii_case(rest))
}

/// Arabic-Indic and full-width digits.
fn eastern_digit(c: char) -> Option<u8> {
    let zero = match c {
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        '０'..='９' => '０',
        _ => return None,
    };
    u8::try_from(u32::from(c) - u32::from(zero)).ok()
}

/// Filled circles and rows of stars.
fn drawn(text: &str) -> Option<u8> {
    match text {
        "○" | "◯" => return Some(0),
        "◔" => return Some(1),
        "◑" | "◐" => return Some(3),
        "◕" => return Some(4),
        "●" => return Some(5),
        _ => {}
    }
    let all = text.chars().all(|c| matches!(c, '★' | '☆' | '⭐'));
    (all && text.chars().count() <= 5)
        .then(|| text.chars().filter(|c| *c != '☆').count())
        .and_then(|n| u8::try_from(n).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ratings_are_read_however_they_are_written() {
        for (text, expected) in [
            ("3", Some(3)),
            ("3.0", Some(3)),
            ("4/5", Some(4)),
            ("3 On their own", Some(3)),
            ("3 – On their own", Some(3)),
            ("Level 2", Some(2)),
            ("Expert", Some(5)),
            ("٣", Some(3)),
            ("４", Some(4)),
            ("◑", Some(3)),
            ("★★★★☆", Some(4)),
            ("самостоятельно", Some(3)),
            ("6", None),
            ("3,5", None),
            ("2.5", None),
            ("4.05", None),
            ("4/10", None),
            ("30", None),
            ("3 customers a week", None),
            ("", None),
        ] {
            assert_eq!(rating(text), expected, "{text}");
        }
    }

    #[test]
    fn a_cell_parts_into_what_it_says() {
        let cell = CellText::of(
            "3 On their own\n• Talks to customers\n  and to those who left\n• Writes it down\nExample: the March round\nAvoid: asking only friends",
        );
        assert_eq!(cell.rating, Some(3));
        assert_eq!(
            cell.behaviours,
            [
                "Talks to customers\nand to those who left",
                "Writes it down"
            ]
        );
        assert_eq!(cell.example.as_deref(), Some("the March round"));
        assert_eq!(cell.anti_pattern.as_deref(), Some("asking only friends"));
    }

    #[test]
    fn lines_bullets_and_numbers_are_items() {
        assert_eq!(items("one\n\ntwo"), ["one", "two"]);
        assert_eq!(items("- one\nand more\n- two"), ["one and more", "two"]);
        assert_eq!(items("1. one\n2) two"), ["one", "two"]);
        assert_eq!(items("-5 % churn"), ["-5 % churn"]);
        assert!(items(" \n ").is_empty());
    }
}
