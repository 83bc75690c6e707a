//! The sentences of a reading, from the words of the title itself.

use super::job::Role;
use super::level::Leveled;
use super::modifiers::Around;
use super::words::Word;

/// “Read as Senior PM: “Sr.” and “PM”; “Growth” is taken as the product area.”
pub(super) fn read_as(
    title: &str,
    words: &[Word],
    role: Role,
    around: &Around,
    level: &Leveled,
    name: &str,
    area: Option<&str>,
) -> String {
    let mut quotes: Vec<(usize, String)> = Vec::new();
    let whole = place(words, role.from, role.to);
    quotes.extend(slice(title, whole).map(|text| (whole.0, text)));
    for word in around.shades.iter().filter_map(|at| words.get(*at)) {
        let inside = word.start >= whole.0 && word.end <= whole.1;
        if !inside && !matches!(word.key.as_str(), "kind" | "terms") {
            quotes.extend(slice(title, (word.start, word.end)).map(|text| (word.start, text)));
        }
    }
    quotes.sort();
    quotes.dedup();
    let quoted: Vec<String> = quotes.iter().map(|(_, text)| quote(text)).collect();
    let because = level.because.unwrap_or_default();
    let area = area.map_or_else(String::new, |area| {
        format!("; {} is taken as the product area", quote(area))
    });
    format!("Read as {name}: {}{because}{area}.", listed(&quoted))
}

pub(super) fn off(title: &str, field: &str) -> String {
    let title = quote(&short(title));
    if field.is_empty() {
        format!("Off the ladder: nothing in {title} names a job in product management.")
    } else {
        format!("Off the ladder: {title} is a job in {field}, not in product management.")
    }
}

/// The area as the title has it, between two words.
pub(super) fn area(title: &str, words: &[Word], (from, to): (usize, usize)) -> Option<String> {
    let mut text = slice(title, place(words, from, to))?;
    if text.contains('(') && !text.contains(')') {
        text.push(')');
    }
    text.chars().any(char::is_alphanumeric).then_some(text)
}

pub(super) fn quote(text: &str) -> String {
    format!("“{text}”")
}

pub(super) fn listed(parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// Long titles are not repeated whole.
pub(super) fn short(title: &str) -> String {
    const MOST: usize = 80;
    if title.chars().count() <= MOST {
        return title.to_owned();
    }
    let start: String = title.chars().take(MOST).collect();
    format!("{}…", start.trim_end())
}

/// Bytes of the title from one word to another.
fn place(words: &[Word], from: usize, to: usize) -> (usize, usize) {
    let places = words.get(from..=to).unwrap_or_default();
    let start = places.iter().map(|word| word.start).min().unwrap_or(0);
    (
        start,
        places.iter().map(|word| word.end).max().unwrap_or(start),
    )
}

fn slice(title: &str, (start, end): (usize, usize)) -> Option<String> {
    title
        .get(start..end)
        .map(|text| text.trim().to_owned())
        .filter(|text| !text.is_empty())
}
