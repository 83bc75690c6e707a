//! HTML inside a text in Markdown: whole tables, and tags between words.

/// HTML tables are cut out, blank lines kept in their place, since blank lines inside them would end them in Markdown.
pub(super) fn without_html_tables(text: &str) -> (String, Vec<(usize, String)>) {
    let lower = text.to_ascii_lowercase();
    let mut out = String::with_capacity(text.len());
    let mut tables = Vec::new();
    let mut at = 0;
    // Counted as it goes, or many tables would be read over many times.
    let mut fences = 0;
    while let Some(begin) = lower[at..].find("<table").map(|i| at + i) {
        fences += lower[at..begin]
            .lines()
            .filter(|l| l.trim_start().starts_with("```"))
            .count();
        let end = end_of_table(&lower, begin).unwrap_or(text.len());
        out.push_str(&text[at..begin]);
        if fences % 2 == 1 {
            out.push_str(&text[begin..end]);
        } else {
            tables.push((out.len(), text[begin..end].to_owned()));
            out.extend(text[begin..end].chars().filter(|c| *c == '\n'));
        }
        at = end;
    }
    out.push_str(&text[at..]);
    (out, tables)
}

fn end_of_table(lower: &str, begin: usize) -> Option<usize> {
    let mut depth = 0_u32;
    let mut at = begin;
    loop {
        let close = lower[at..].find("</table").map(|i| at + i)?;
        depth +=
            u32::try_from(lower[at..close].matches("<table").count()).unwrap_or(u32::MAX - depth);
        let end = lower[close..]
            .find('>')
            .map_or(lower.len(), |i| close + i + 1);
        depth = depth.saturating_sub(1);
        if depth == 0 {
            return Some(end);
        }
        at = end;
    }
}

pub(super) fn without_tags(html: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for c in html.chars() {
        match c {
            '<' => inside = true,
            '>' if inside => inside = false,
            c if !inside => out.push(c),
            _ => {}
        }
    }
    out
}
