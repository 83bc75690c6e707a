//! Cells as people meant them: without markup, links, pictures in text and characters that do not show.

use crate::matching::looks_like_email;

/// Text on one line: characters that do not show leave, blanks of any kind become one.
#[must_use]
pub fn one_line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut gap = false;
    for c in text.chars() {
        if c.is_whitespace() {
            gap = true;
        } else if !is_unseen(c) {
            if gap && !out.is_empty() {
                out.push(' ');
            }
            gap = false;
            out.push(c);
        }
    }
    out
}

/// Control characters, byte-order marks, zero-width blanks and marks that turn the direction of text.
fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
}

/// Whether a cell says that there is nothing.
#[must_use]
pub fn is_nothing(cell: &str) -> bool {
    const WORDS: [&str; 14] = [
        "-", "--", "—", "–", "?", "n/a", "none", "null", "nil", "nan", "#n/a", "#ref!", "#value!",
        "#name?",
    ];
    const LONGEST: usize = 16;
    let cell = cell.trim();
    cell.is_empty()
        || (cell.len() <= LONGEST && WORDS.iter().any(|word| cell.eq_ignore_ascii_case(word)))
}

/// A cell of words: HTML, Markdown links and emoji gone, on one line.
#[must_use]
pub(super) fn plain_text(raw: &str) -> String {
    let mut text = raw.to_owned();
    // Exports escape markup, sometimes twice; each round can only shorten the text.
    for _ in 0..3 {
        let before = text.len();
        if text.contains('&') {
            text = without_entities(&text);
        }
        if text.contains('<') {
            text = without_tags(&text);
        }
        if text.len() == before {
            break;
        }
    }
    if text.contains("](") {
        text = without_links(&text);
    }
    for mark in ["**", "`"] {
        if text.matches(mark).count() >= 2 {
            text = text.replace(mark, "");
        }
    }
    if !text.is_ascii() {
        text = without_emoji(&text);
    }
    one_line(without_guard(&text))
}

/// Our own CSV export puts an apostrophe before what a spreadsheet would take for a formula.
pub(super) fn without_guard(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@']) => rest,
        _ => text,
    }
}

fn without_entities(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest
            .char_indices()
            .take(12)
            .find(|(_, c)| *c == ';')
            .map(|(end, _)| end);
        match end.and_then(|end| entity(&rest[1..end]).map(|c| (c, end))) {
            Some((c, end)) => {
                out.push(c);
                rest = &rest[end + 1..];
            }
            None => {
                out.push('&');
                rest = &rest[1..];
            }
        }
    }
    out.push_str(rest);
    out
}

fn entity(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some(' '),
        "ndash" => Some('–'),
        "mdash" => Some('—'),
        _ => {
            let digits = name.strip_prefix('#')?;
            let code = match digits.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => digits.parse().ok()?,
            };
            char::from_u32(code)
        }
    }
}

fn without_tags(text: &str) -> String {
    const PARTING: [&str; 8] = ["br", "p", "/p", "div", "/div", "li", "/li", "td"];
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let begins_tag =
            rest[1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!');
        // Without an end here there is none further on either.
        let Some(end) = rest.find('>') else { break };
        let inside = &rest[1..end];
        if !begins_tag || looks_like_email(inside) {
            out.push('<');
            rest = &rest[1..];
            continue;
        }
        let name = inside
            .split(|c: char| c.is_whitespace())
            .next()
            .unwrap_or_default()
            .trim_end_matches('/')
            .to_ascii_lowercase();
        if PARTING.contains(&name.as_str()) {
            out.push(' ');
        }
        rest = &rest[end + 1..];
        if name == "script" || name == "style" {
            // What is in it was never meant to be read.
            rest = rest.find("</").map_or("", |at| &rest[at..]);
        }
    }
    out.push_str(rest);
    out
}

/// `[text](address)` and `![text](address)` become `text`.
fn without_links(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut kept: Vec<Option<char>> = Vec::with_capacity(chars.len());
    let mut open: Vec<usize> = Vec::new();
    let mut at = 0;
    let mut closes_left = true;
    while let Some(c) = chars.get(at).copied() {
        at += 1;
        if c == '[' {
            open.push(kept.len());
        } else if c == ']'
            && let Some(start) = open.pop()
            && chars.get(at) == Some(&'(')
            && closes_left
        {
            match closing(&chars, at) {
                Some(after) => {
                    at = after;
                    if let Some(bracket) = kept.get_mut(start) {
                        *bracket = None;
                    }
                    if let Some(bang) = start
                        .checked_sub(1)
                        .and_then(|b| kept.get_mut(b))
                        .filter(|b| **b == Some('!'))
                    {
                        *bang = None;
                    }
                    continue;
                }
                None => closes_left = false,
            }
        }
        kept.push(Some(c));
    }
    kept.into_iter().flatten().collect()
}

/// Behind the parenthesis that closes the one at `at`.
fn closing(chars: &[char], at: usize) -> Option<usize> {
    let mut depth = 0_u32;
    for (offset, c) in chars.get(at..)?.iter().enumerate() {
        match c {
            '(' => depth += 1,
            ')' if depth == 1 => return Some(at + offset + 1),
            ')' => depth -= 1,
            _ => {}
        }
    }
    None
}

fn without_emoji(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let keeps = |(at, c): (usize, &char)| {
        let beside_emoji = || {
            let near = |at: Option<usize>| {
                at.and_then(|at| chars.get(at))
                    .is_some_and(|c| is_emoji(*c))
            };
            near(at.checked_sub(1)) || near(Some(at + 1))
        };
        let joins = matches!(
            c,
            '\u{fe0e}' | '\u{fe0f}' | '\u{20e3}' | '\u{e0020}'..='\u{e007f}'
        );
        // The joiner has its own work in Indic and Arabic script.
        !(is_emoji(*c) || joins || (*c == '\u{200d}' && beside_emoji()))
    };
    chars
        .iter()
        .enumerate()
        .filter(|(at, c)| keeps((*at, c)))
        .map(|(_, c)| *c)
        .collect()
}

fn is_emoji(c: char) -> bool {
    matches!(c,
        '\u{1f000}'..='\u{1faff}' | '\u{2600}'..='\u{27bf}' | '\u{2b05}'..='\u{2b07}' | '\u{2b1b}' | '\u{2b1c}' | '\u{2b50}' | '\u{2b55}'
        | '\u{231a}' | '\u{231b}' | '\u{23e9}'..='\u{23f3}' | '\u{23f8}'..='\u{23fa}' | '\u{25fd}' | '\u{25fe}' | '\u{fe0f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_lose_what_is_not_text() {
        for (raw, plain) in [
            ("[CEO](../../ceo/index.md), Cofounder", "CEO, Cofounder"),
            ("![logo](x.png) PM", "logo PM"),
            ("PM [Search](a_(b).md) & [Ads](c)", "PM Search & Ads"),
            ("<b>Senior</b> PM<br/>Growth", "Senior PM Growth"),
            ("R&amp;D &lt;b&gt;Lead&lt;/b&gt;", "R&D Lead"),
            ("PM <script>alert(1)</script>Search", "PM Search"),
            ("🚀 Product Manager 👩‍💻", "Product Manager"),
            ("Director 🇪🇸, EMEA ⭐", "Director , EMEA"),
            ("PM\u{0}\u{7} \t\n Search\u{200b}", "PM Search"),
            ("Owner <3 users", "Owner <3 users"),
            ("<a href=\"mailto:ruth@example.com\">Ruth</a>", "Ruth"),
            ("Ruth <ruth@example.com>", "Ruth <ruth@example.com>"),
            ("a < b > c", "a < b > c"),
            ("**Lead** PM", "Lead PM"),
            ("PM [Search]", "PM [Search]"),
            ("PM [Search](", "PM [Search]("),
            ("'=cmd", "=cmd"),
            ("क्‍ष", "क्‍ष"),
            ("", ""),
        ] {
            assert_eq!(plain_text(raw), plain, "{raw}");
        }
    }

    #[test]
    fn hostile_markup_takes_no_longer_than_its_length() {
        for part in ["<a", "[", "[](", "]( ", "&#", "<b>"] {
            let text = part.repeat(200_000 / part.len());
            assert!(plain_text(&text).len() <= text.len());
        }
    }

    #[test]
    fn nothing_is_said_in_several_ways() {
        for cell in ["", "  ", "-", "N/A", "none", "#N/A", "NULL", "—"] {
            assert!(is_nothing(cell), "{cell}");
        }
        for cell in ["Na", "No", "0", "Nonet"] {
            assert!(!is_nothing(cell), "{cell}");
        }
    }
}
