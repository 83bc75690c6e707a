//! HTML as mail programs and word processors take it from the clipboard: plain elements, each line in the direction of its script.

use std::fmt::Write as _;

use rungs_domain::Wording;

use super::parts::{Item, Part, lead};

pub(super) fn write(parts: &[Part], say: Wording) -> String {
    let mut text = String::new();
    for part in parts {
        text.push_str(&block(part, say));
        text.push('\n');
    }
    text
}

fn block(part: &Part, say: Wording) -> String {
    match part {
        Part::Heading(level, text) => {
            format!("<h{level} dir=\"auto\">{}</h{level}>", line(text))
        }
        Part::Text(text) => paragraphs(text)
            .iter()
            .map(|lines| format!("<p dir=\"auto\">{lines}</p>"))
            .collect(),
        Part::Named(name, text) => format!(
            "<p dir=\"auto\"><strong>{}</strong> {}</p>",
            lead(&line(name), say),
            paragraphs(text).join("<br><br>")
        ),
        Part::List(items) => {
            let items: String = items.iter().map(|one| item(one, say)).collect();
            format!("<ul>{items}</ul>")
        }
        Part::Table { heads, rows } => table(heads, rows),
        Part::Foot(text) => format!("<p dir=\"auto\"><small>{}</small></p>", line(text)),
    }
}

fn item(item: &Item, say: Wording) -> String {
    let text = paragraphs(&item.text).join("<br><br>");
    let name = match (item.name.is_empty(), text.is_empty()) {
        (true, _) => String::new(),
        (false, true) => format!("<strong>{}</strong>", line(&item.name)),
        (false, false) => format!("<strong>{}</strong> ", lead(&line(&item.name), say)),
    };
    format!("<li dir=\"auto\">{name}{text}</li>")
}

/// With lines drawn by attributes: a program that is pasted into has no style sheet of ours.
fn table(heads: &[String], rows: &[Vec<String>]) -> String {
    let mut text = "<table border=\"1\" cellpadding=\"4\" cellspacing=\"0\"><thead><tr>".to_owned();
    for head in heads {
        let _ = write!(text, "<th scope=\"col\" align=\"left\">{}</th>", line(head));
    }
    text.push_str("</tr></thead><tbody>");
    for cells in rows {
        text.push_str("<tr>");
        for cell in cells {
            let _ = write!(text, "<td dir=\"auto\">{}</td>", line(cell));
        }
        text.push_str("</tr>");
    }
    text.push_str("</tbody></table>");
    text
}

/// A text on one line, whatever breaks it had.
fn line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    escaped(&words.join(" "))
}

/// Each paragraph with its line breaks.
fn paragraphs(text: &str) -> Vec<String> {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    lines
        .split(|line| line.is_empty())
        .filter(|lines| !lines.is_empty())
        .map(|lines| {
            let lines: Vec<String> = lines.iter().map(|line| escaped(line)).collect();
            lines.join("<br>")
        })
        .collect()
}

fn escaped(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => written.push_str("&amp;"),
            '<' => written.push_str("&lt;"),
            '>' => written.push_str("&gt;"),
            '"' => written.push_str("&quot;"),
            '\'' => written.push_str("&#39;"),
            c if c.is_control() => written.push(' '),
            c => written.push(c),
        }
    }
    written
}
