//! Markdown as GitHub reads it (CommonMark with tables), that is also read well as it stands.

use rungs_domain::Wording;

use super::parts::{Item, Part, lead};

pub(super) fn write(parts: &[Part], say: Wording) -> String {
    let blocks: Vec<String> = parts.iter().map(|part| block(part, say)).collect();
    let mut text = blocks.join("\n\n");
    text.push('\n');
    text
}

fn block(part: &Part, say: Wording) -> String {
    match part {
        Part::Heading(level, text) => {
            format!("{} {}", "#".repeat(usize::from(*level)), line(text))
        }
        Part::Text(text) => paragraphs(text, ""),
        Part::Named(name, text) => {
            format!("**{}** {}", lead(&line(name), say), paragraphs(text, ""))
        }
        Part::List(items) => {
            let items: Vec<String> = items.iter().map(|one| item(one, say)).collect();
            items.join("\n")
        }
        Part::Table { heads, rows } => table(heads, rows),
        Part::Foot(text) => format!("*{}*", line(text)),
    }
}

fn item(item: &Item, say: Wording) -> String {
    let text = paragraphs(&item.text, "  ");
    match (item.name.is_empty(), text.is_empty()) {
        (true, _) => format!("- {text}"),
        (false, true) => format!("- **{}**", line(&item.name)),
        (false, false) => format!("- **{}** {text}", lead(&line(&item.name), say)),
    }
}

fn table(heads: &[String], rows: &[Vec<String>]) -> String {
    let row = |cells: &[String]| {
        let cells: Vec<String> = cells.iter().map(|cell| line(cell)).collect();
        format!("| {} |", cells.join(" | "))
    };
    let rule: Vec<&str> = heads.iter().map(|_| "---").collect();
    let mut lines = vec![row(heads), format!("| {} |", rule.join(" | "))];
    lines.extend(rows.iter().map(|cells| row(cells)));
    lines.join("\n")
}

/// A text on one line, whatever breaks it had.
fn line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    escaped(&words.join(" "))
}

/// Lines of one paragraph end in a break that counts; `indent` stands before all but the first.
fn paragraphs(text: &str, indent: &str) -> String {
    let mut written = String::new();
    let mut is_open = false;
    let mut is_apart = false;
    for one in text.lines().map(line) {
        if one.is_empty() {
            is_apart = is_open;
            continue;
        }
        if is_apart {
            written.push_str("\n\n");
        } else if is_open {
            written.push_str("  \n");
        }
        if is_open {
            written.push_str(indent);
        }
        written.push_str(&one);
        (is_open, is_apart) = (true, false);
    }
    written
}

/// So that nothing in it is read as a sign of Markdown or as HTML.
fn escaped(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    let number = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    for (at, c) in text.char_indices() {
        let is_sign = matches!(
            c,
            '\\' | '`'
                | '*'
                | '_'
                | '['
                | ']'
                | '{'
                | '}'
                | '<'
                | '>'
                | '|'
                | '~'
                | '^'
                | '&'
                | '$'
        );
        let opens_a_line = at == 0 && matches!(c, '#' | '+' | '-' | '=' | ':');
        // `1. `, but not `1.5` or a date.
        let numbers_a_line = at == number
            && number > 0
            && matches!(c, '.' | ')')
            && text[at + 1..]
                .chars()
                .next()
                .is_none_or(char::is_whitespace);
        // At the end of a heading it would be a sign that closes it.
        let closes_a_heading = c == '#' && text[..at].ends_with(char::is_whitespace);
        if is_sign || opens_a_line || numbers_a_line || closes_a_heading {
            written.push('\\');
        }
        written.push(c);
    }
    written
}
