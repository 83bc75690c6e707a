//! Tables written in HTML inside a text: cells with their places and what spans several of them.

use html5gum::{Token, Tokenizer};

use super::grid::Region;

/// No cell spans more.
const WIDEST: u32 = 1_000;
/// Rows and columns of one table that are read.
const MOST_CELLS: usize = 300_000;

#[derive(Debug, Default)]
pub(super) struct HtmlTable {
    pub cells: Vec<(u32, u32, String)>,
    pub merged: Vec<Region>,
}

/// The table in a piece of HTML; of tables inside tables the text is read as text of the outer cell.
pub(super) fn read(html: &str) -> HtmlTable {
    let mut table = HtmlTable::default();
    let mut taken: Vec<(u32, u32, u32)> = Vec::new();
    let (mut row, mut column, mut rows_begun) = (0_u32, 0_u32, false);
    let mut open: Option<(u32, u32, u32, u32, String)> = None;
    let mut depth = 0_u32;
    for token in Tokenizer::new(html) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => {
                let name = tag.name.to_ascii_lowercase();
                let span = |wanted: &[u8]| {
                    tag.attributes
                        .iter()
                        .find(|(key, _)| key.eq_ignore_ascii_case(wanted))
                        .and_then(|(_, value)| {
                            std::str::from_utf8(value).ok()?.trim().parse::<u32>().ok()
                        })
                        .unwrap_or(1)
                        .clamp(1, WIDEST)
                };
                match name.as_slice() {
                    b"table" => depth += 1,
                    b"tr" if depth <= 1 => {
                        close(&mut table, &mut open);
                        if rows_begun {
                            row = row.saturating_add(1);
                        }
                        rows_begun = true;
                        column = 0;
                        taken.retain(|(last, ..)| *last >= row);
                    }
                    b"td" | b"th" if depth <= 1 => {
                        close(&mut table, &mut open);
                        if table.cells.len() >= MOST_CELLS {
                            break;
                        }
                        while let Some((_, _, right)) = taken.iter().find(|(last, left, right)| {
                            *last >= row && (*left..=*right).contains(&column)
                        }) {
                            column = right.saturating_add(1);
                        }
                        let (across, down) = (span(b"colspan"), span(b"rowspan"));
                        let right = column.saturating_add(across - 1);
                        let bottom = row.saturating_add(down - 1);
                        if down > 1 && taken.len() < 500 {
                            taken.push((bottom, column, right));
                        }
                        open = Some((row, column, bottom, right, String::new()));
                        column = right.saturating_add(1);
                    }
                    b"br" | b"p" | b"div" => push(&mut open, "\n"),
                    b"li" => push(&mut open, "\n• "),
                    _ => {}
                }
            }
            Token::EndTag(tag) => match tag.name.to_ascii_lowercase().as_slice() {
                b"table" => depth = depth.saturating_sub(1),
                b"td" | b"th" | b"tr" if depth <= 1 => close(&mut table, &mut open),
                _ => {}
            },
            Token::String(text) => {
                let text = String::from_utf8_lossy(&text);
                // Line breaks in the source are blanks on the page.
                let words: Vec<&str> = text.split_whitespace().collect();
                let lead = text.starts_with(char::is_whitespace);
                let trail = text.ends_with(char::is_whitespace);
                if lead {
                    push(&mut open, " ");
                }
                push(&mut open, &words.join(" "));
                if trail {
                    push(&mut open, " ");
                }
            }
            _ => {}
        }
    }
    close(&mut table, &mut open);
    table
}

type Open = (u32, u32, u32, u32, String);

fn push(open: &mut Option<Open>, text: &str) {
    if let Some((.., cell)) = open {
        cell.push_str(text);
    }
}

fn close(table: &mut HtmlTable, open: &mut Option<Open>) {
    let Some((top, left, bottom, right, text)) = open.take() else {
        return;
    };
    let lines: Vec<&str> = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && *line != "•")
        .collect();
    table.cells.push((top, left, lines.join("\n")));
    if (bottom, right) != (top, left) {
        table.merged.push(Region {
            top,
            left,
            bottom,
            right,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_move_what_comes_after_them() {
        let table = read(
            "<table><tr><th rowspan=2>Area</th><th colspan='2'>IC</th></tr>\
             <tr><td>PM</td><td>Senior<br>PM<ul><li>one<li>two</ul></td></tr></table>",
        );
        assert_eq!(
            table.cells,
            [
                (0, 0, "Area".to_owned()),
                (0, 1, "IC".to_owned()),
                (1, 1, "PM".to_owned()),
                (1, 2, "Senior\nPM\n• one\n• two".to_owned()),
            ]
        );
        assert_eq!(table.merged.len(), 2);
    }

    #[test]
    fn tags_left_open_come_to_an_end() {
        for html in [
            "<table",
            "<table><tr><td>",
            "<table><td colspan=99999999>x<td>y",
            "</td></tr></table>",
        ] {
            let _ = read(html);
        }
        assert!(!read("<table><tr><td>x").cells.is_empty());
    }
}
