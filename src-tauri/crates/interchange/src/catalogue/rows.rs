//! Rows of a catalogue out of cells or out of nested entries.

use std::collections::BTreeMap;

use rungs_domain::catalogue_import::CatalogueRow;

use super::cells::row_of;
use super::columns::{AreaField, fields_of, meant_by};
use super::other_lists::fit;
use super::{CatalogueReading, WANTED, no_header};
use crate::FileError;
use crate::folding::folded;
use crate::source::Tree;

/// Rows looked at for the one that names the columns.
const LOOKED_AT: usize = 30;
/// More areas than anybody could keep apart.
const MOST_ROWS: usize = 5_000;

/// Cells with 0-based row and column.
pub(super) fn of_cells(
    cells: Vec<(u32, u32, String)>,
    name: &str,
) -> Result<CatalogueReading, FileError> {
    let mut rows: BTreeMap<u32, BTreeMap<u32, String>> = BTreeMap::new();
    for (row, column, text) in cells {
        if !text.trim().is_empty() {
            rows.entry(row).or_default().insert(column, unguarded(text));
        }
    }
    let mut rows = rows.into_iter();
    let header = rows.by_ref().take(LOOKED_AT).find_map(|(_, cells)| {
        let heads: Vec<String> = cells.values().cloned().collect();
        let fields = fields_of(&heads.iter().map(String::as_str).collect::<Vec<_>>());
        let columns: Vec<u32> = cells.keys().copied().collect();
        let names = fields.contains(&Some(AreaField::Name));
        names.then_some((columns, heads, fields))
    });
    let Some((columns, heads, fields)) = header else {
        return Err(no_header(name));
    };
    fit(&heads, &fields, name)?;
    let mut reading = CatalogueReading {
        columns: told(&heads, &fields),
        remarks: slips(&heads, &fields),
        ..CatalogueReading::default()
    };
    for (row, cells) in rows {
        // Exports repeat the header on every page.
        let texts: Vec<&str> = cells.values().map(String::as_str).collect();
        if texts
            .iter()
            .map(|text| folded(text))
            .eq(heads.iter().map(|head| folded(head)))
        {
            continue;
        }
        let own: Vec<(AreaField, String)> = columns
            .iter()
            .zip(&fields)
            .filter_map(|(column, field)| {
                Some(((*field)?, cells.get(column).cloned().unwrap_or_default()))
            })
            .collect();
        if own.iter().all(|(_, text)| text.is_empty()) {
            continue;
        }
        push(&mut reading, row_of(row + 1, &own));
    }
    Ok(reading)
}

/// A list of entries, alone or under one key, or a map from names or codes to entries.
pub(super) fn of_tree(tree: &Tree, name: &str) -> Result<CatalogueReading, FileError> {
    let mut reading = CatalogueReading::default();
    let mut told_heads: Vec<String> = Vec::new();
    let mut has_names = false;
    let mut known: Vec<(String, Option<AreaField>)> = Vec::new();
    for (at, (key, entry)) in entries(tree).into_iter().enumerate() {
        let mut flat: Vec<(String, String)> = Vec::new();
        flatten("", entry, &mut flat);
        let heads: Vec<&str> = flat.iter().map(|(head, _)| head.as_str()).collect();
        let fields = fields_of(&heads);
        let mut cells: Vec<(AreaField, String)> = fields
            .iter()
            .zip(&flat)
            .filter_map(|(field, (_, text))| Some(((*field)?, text.clone())))
            .collect();
        let heads: Vec<String> = heads.into_iter().map(str::to_owned).collect();
        for pair in heads.iter().cloned().zip(fields.iter().copied()) {
            if !known.contains(&pair) {
                known.push(pair);
            }
        }
        for sentence in told(&heads, &fields) {
            if !told_heads.contains(&sentence) {
                told_heads.push(sentence);
            }
        }
        if let Some(key) = key {
            let missing = |field| cells.iter().all(|(known, _)| *known != field);
            if missing(AreaField::Name) {
                cells.push((AreaField::Name, key.to_owned()));
            } else if missing(AreaField::Code) {
                cells.push((AreaField::Code, key.to_owned()));
            }
        }
        has_names |= cells.iter().any(|(field, _)| *field == AreaField::Name);
        let number = u32::try_from(at + 1).unwrap_or(u32::MAX);
        let mut row = row_of(number, &cells);
        if row.name.is_empty()
            && let Some(slip) = slip_of_name(&heads, &fields)
        {
            let faults = [Some(slip), row.fault.take()];
            row.fault = Some(faults.into_iter().flatten().collect::<Vec<_>>().join(" "));
        }
        push(&mut reading, row);
    }
    if reading.rows.is_empty() {
        return Err(WANTED.empty(name));
    }
    if !has_names {
        return Err(no_header(name));
    }
    let (heads, fields): (Vec<String>, Vec<Option<AreaField>>) = known.into_iter().unzip();
    fit(&heads, &fields, name)?;
    reading.columns = told_heads;
    reading.remarks.extend(slips(&heads, &fields));
    Ok(reading)
}

/// Unknown heads that look like a known one, as sentences: what stands under them would be lost unseen.
fn slips(heads: &[String], fields: &[Option<AreaField>]) -> Vec<String> {
    let mut told: Vec<String> = Vec::new();
    for (head, _) in heads
        .iter()
        .zip(fields)
        .filter(|(_, field)| field.is_none())
    {
        if let Some((_, word)) = meant_by(head) {
            told.push(format!(
                "“{head}” is not known here and is left out. “{word}” is, and looks alike."
            ));
        }
    }
    told
}

fn slip_of_name(heads: &[String], fields: &[Option<AreaField>]) -> Option<String> {
    let unknown = heads
        .iter()
        .zip(fields)
        .filter(|(_, field)| field.is_none());
    let mut meant = unknown.filter_map(|(head, _)| Some((head, meant_by(head)?)));
    let (head, (_, word)) = meant.find(|(_, (field, _))| *field == AreaField::Name)?;
    Some(format!(
        "It has no name. “{head}” is not known here; “{word}” is, and looks alike."
    ))
}

fn entries(tree: &Tree) -> Vec<(Option<&str>, &Tree)> {
    match tree {
        Tree::List(list) => list.iter().map(|entry| (None, entry)).collect(),
        Tree::Map(fields) => {
            let lists: Vec<&Tree> = fields
                .iter()
                .map(|(_, value)| value)
                .filter(|value| matches!(value, Tree::List(list) if list.iter().any(|e| matches!(e, Tree::Map(_)))))
                .collect();
            if let [list] = lists[..] {
                return entries(list);
            }
            let maps = fields
                .iter()
                .filter(|(_, value)| matches!(value, Tree::Map(_)));
            if maps.clone().count() == fields.len() && !fields.is_empty() {
                return maps
                    .map(|(key, value)| (Some(key.as_str()), value))
                    .collect();
            }
            vec![(None, tree)]
        }
        Tree::Nothing | Tree::Scalar(_) => Vec::new(),
    }
}

/// Keys within keys become one head: `limits amount currency`.
fn flatten(head: &str, tree: &Tree, flat: &mut Vec<(String, String)>) {
    match tree {
        Tree::Map(fields) => {
            for (key, value) in fields {
                let head = if head.is_empty() {
                    key.clone()
                } else {
                    format!("{head} {key}")
                };
                flatten(&head, value, flat);
            }
        }
        Tree::List(list) => {
            let texts: Vec<&str> = list
                .iter()
                .filter_map(|one| match one {
                    Tree::Scalar(text) => Some(text.as_str()),
                    _ => None,
                })
                .collect();
            flat.push((head.to_owned(), texts.join("; ")));
        }
        Tree::Scalar(text) => flat.push((head.to_owned(), text.clone())),
        Tree::Nothing => flat.push((head.to_owned(), String::new())),
    }
}

fn push(reading: &mut CatalogueReading, row: CatalogueRow) {
    if reading.rows.len() < MOST_ROWS {
        reading.rows.push(row);
    } else {
        let cut =
            format!("Only the first {MOST_ROWS} areas were read; nobody keeps so many apart.");
        if !reading.remarks.contains(&cut) {
            reading.remarks.push(cut);
        }
    }
}

fn told(heads: &[String], fields: &[Option<AreaField>]) -> Vec<String> {
    heads
        .iter()
        .zip(fields)
        .filter(|(head, _)| !head.trim().is_empty())
        .map(|(head, field)| match field {
            Some(field) => format!("“{head}” is read as {}.", field.words()),
            None => format!("“{head}” is left out."),
        })
        .collect()
}

/// An apostrophe before what begins like a formula was put there for spreadsheet programs.
fn unguarded(text: String) -> String {
    let rest = text.strip_prefix('\'');
    let guards = rest.is_some_and(|rest| {
        rest.trim_start_matches('\'')
            .starts_with(['=', '+', '-', '@', '\t', '\r'])
    });
    match rest {
        Some(rest) if guards => rest.to_owned(),
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::super::read;

    fn names(text: &str, file: &str) -> Vec<(u32, String, Option<String>)> {
        let reading = read(text.as_bytes(), file).unwrap();
        reading
            .rows
            .into_iter()
            .map(|row| (row.row, row.name, row.category))
            .collect()
    }

    #[test]
    fn tables_are_read_however_they_were_saved() {
        let expected = vec![
            (2, "Pricing".to_owned(), Some("Market".to_owned())),
            (3, "Backlog; order".to_owned(), Some(String::new())),
        ];
        for text in [
            "Name,Category\nPricing,Market\nBacklog; order,\n",
            "\u{feff}Decision;Group\r\nPricing;Market\r\n\"Backlog; order\";\r\n",
            "Decision area\tGroup\nPricing\tMarket\nBacklog; order\t\n",
        ] {
            assert_eq!(names(text, "areas.csv"), expected, "{text}");
        }
    }

    #[test]
    fn quoted_line_breaks_titles_above_and_repeated_heads_are_no_rows() {
        let text = "Our decisions,\n,\nName,Description\nPricing,\"What it costs,\nand why\"\nName,Description\nHiring,\n";
        let reading = read(text.as_bytes(), "areas.csv").unwrap();
        let told: Vec<(u32, &str)> = reading
            .rows
            .iter()
            .map(|row| (row.row, row.name.as_str()))
            .collect();
        assert_eq!(told[0], (4, "Pricing"));
        assert_eq!(told.len(), 2);
        assert_eq!(
            reading.rows[0].description.as_deref(),
            Some("What it costs,\nand why")
        );
    }

    #[test]
    fn entries_are_read_from_lists_and_maps() {
        for (text, file) in [
            (
                "- name: Pricing\n  group: Market\n- name: Hiring\n  group: ~\n",
                "a.yaml",
            ),
            (
                "areas:\n  - decision: Pricing\n    category: Market\n  - decision: Hiring\n    category: ''\n",
                "a.yml",
            ),
            (
                "Pricing:\n  category: Market\nHiring:\n  category: ''\n",
                "a.yaml",
            ),
            (
                "[{\"name\":\"Pricing\",\"category\":\"Market\"},{\"name\":\"Hiring\",\"category\":null}]",
                "a.json",
            ),
        ] {
            let expected = vec![
                (1, "Pricing".to_owned(), Some("Market".to_owned())),
                (2, "Hiring".to_owned(), Some(String::new())),
            ];
            assert_eq!(names(text, file), expected, "{text}");
        }
    }

    #[test]
    fn an_unknown_head_that_looks_like_a_known_one_is_told() {
        let reading = read(
            b"- name: Pricing\n  categry: Market\n  owner: Ana\n- nme: Hiring\n  customers: x\n",
            "a.yaml",
        )
        .unwrap();
        assert_eq!(reading.rows[0].fault, None);
        let fault = reading.rows[1].fault.clone().unwrap_or_default();
        assert!(
            fault.starts_with(
                "It has no name. “nme” is not known here; “name” is, and looks alike."
            ),
            "{fault}"
        );
        assert!(fault.contains("“x” is no number"), "{fault}");
        assert_eq!(
            reading.remarks,
            [
                "“categry” is not known here and is left out. “category” is, and looks alike.",
                "“nme” is not known here and is left out. “name” is, and looks alike.",
            ]
        );
        let table = read(
            b"Name,Category,Reversibel,Colour\nPricing,Market,rarely,red\n",
            "a.csv",
        )
        .unwrap();
        assert_eq!(
            table.remarks,
            ["“Reversibel” is not known here and is left out. “reversible” is, and looks alike."]
        );
    }

    #[test]
    fn a_file_without_names_is_refused_whole() {
        for (text, file) in [
            ("Colour,Size\nred,4\n", "a.csv"),
            ("", "a.csv"),
            ("   \n", "a.yaml"),
            ("- colour: red\n", "a.yaml"),
        ] {
            assert!(read(text.as_bytes(), file).is_err(), "{text}");
        }
        assert!(read(b"%PDF-1.4", "a.csv").is_err());
    }
}
