//! Comments on the cells of an `.xlsx` workbook, which calamine does not tell. Called after the workbook has been checked.

use std::collections::{HashMap, HashSet};
use std::io::{BufReader, Cursor};

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use zip::ZipArchive;

use crate::FileError;

use super::cell_comment::{CellComment, Comments};
use super::workbook_check::damaged;

type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// Comments by the name of their sheet. A part that is named and missing holds none.
///
/// # Errors
/// `bad_spreadsheet` when a part is no XML.
pub(super) fn read(bytes: &[u8]) -> Result<Vec<(String, Vec<CellComment>)>, FileError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| damaged())?;
    // Most workbooks have none, and then nothing else is read.
    if !archive
        .file_names()
        .any(|name| name.is_ok_and(|name| is_of_comments(&name)))
    {
        return Ok(Vec::new());
    }
    let parts: HashMap<String, Relation> =
        relations(&mut archive, "xl/_rels/workbook.xml.rels", "xl/")?
            .into_iter()
            .map(|relation| (relation.id.clone(), relation))
            .collect();
    let mut sheets = Vec::new();
    let mut comments = Comments::default();
    // Sheets that all name one part would have it read over and over.
    let mut seen = HashSet::new();
    for (name, id) in sheet_names(&mut archive)? {
        let Some(part) = parts.get(&id).map(|relation| relation.target.as_str()) else {
            continue;
        };
        let (folder, file) = part.rsplit_once('/').unwrap_or(("", part));
        let about = format!("{folder}/_rels/{file}.rels");
        let mut of_sheet = Vec::new();
        for relation in relations(&mut archive, &about, &format!("{folder}/"))? {
            if relation.kind.ends_with("/comments") && seen.insert(relation.target.clone()) {
                of_sheet.extend(of_part(&mut archive, &relation.target, &mut comments)?);
            }
        }
        sheets.push((name, of_sheet));
    }
    Ok(sheets)
}

fn is_of_comments(part: &str) -> bool {
    let part = part.to_ascii_lowercase();
    part.starts_with("xl/") && part.contains("comment") && part.ends_with(".xml")
}

struct Relation {
    id: String,
    kind: String,
    /// The whole name of the part in the archive.
    target: String,
}

fn relations(
    archive: &mut Archive<'_>,
    part: &str,
    folder: &str,
) -> Result<Vec<Relation>, FileError> {
    let mut list = Vec::new();
    each_element(archive, part, |event| {
        if let Event::Start(tag) | Event::Empty(tag) = event
            && tag.local_name().as_ref() == "Relationship"
            && let (Some(id), Some(kind), Some(target)) = (
                attribute(tag, "Id"),
                attribute(tag, "Type"),
                attribute(tag, "Target"),
            )
        {
            let target = within(folder, &target);
            list.push(Relation { id, kind, target });
        }
    })?;
    Ok(list)
}

/// “../comments1.xml” as seen from a folder; what begins with a slash is seen from the top.
fn within(folder: &str, target: &str) -> String {
    let whole = match target.strip_prefix('/') {
        Some(from_top) => from_top.to_owned(),
        None => format!("{folder}{target}"),
    };
    let mut steps: Vec<&str> = Vec::new();
    for step in whole.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                steps.pop();
            }
            step => steps.push(step),
        }
    }
    steps.join("/")
}

/// Names of the sheets with the ids of their parts.
fn sheet_names(archive: &mut Archive<'_>) -> Result<Vec<(String, String)>, FileError> {
    let mut names = Vec::new();
    each_element(archive, "xl/workbook.xml", |event| {
        if let Event::Start(tag) | Event::Empty(tag) = event
            && tag.local_name().as_ref() == "sheet"
            && let Some(name) = attribute(tag, "name")
        {
            let id = tag
                .attributes()
                .with_checks(false)
                .filter_map(Result::ok)
                .find(|a| a.key.local_name().as_ref() == "id")
                .map(|a| a.value.into_owned());
            names.push((name, id.unwrap_or_default()));
        }
    })?;
    Ok(names)
}

fn of_part(
    archive: &mut Archive<'_>,
    part: &str,
    comments: &mut Comments,
) -> Result<Vec<CellComment>, FileError> {
    let mut in_text = false;
    each_element(archive, part, |event| match event {
        Event::Start(tag) => match tag.local_name().as_ref() {
            "comment" => {
                let (row, column) = attribute(tag, "ref")
                    .and_then(|cell| place_of(&cell))
                    .unwrap_or_default();
                comments.begin(row, column);
            }
            // A reading aid for another script says the same once more.
            "t" => in_text = true,
            "rPh" => in_text = false,
            _ => {}
        },
        Event::Text(text) if in_text => comments.add(&text.xml10_content()),
        Event::CData(text) if in_text => comments.add(&text.xml10_content()),
        Event::GeneralRef(reference) if in_text => comments.add_reference(reference),
        Event::End(tag) => match tag.local_name().as_ref() {
            "t" => in_text = false,
            "comment" => comments.end(),
            _ => {}
        },
        _ => {}
    })?;
    Ok(comments.take())
}

/// Every event of a part; none of one that is not there.
fn each_element(
    archive: &mut Archive<'_>,
    part: &str,
    mut take: impl FnMut(&Event<'_>),
) -> Result<(), FileError> {
    let Some(at) = archive.index_for_name(part) else {
        return Ok(());
    };
    let part = archive.by_index(at).map_err(|_| damaged())?;
    let mut reader = Reader::from_reader(BufReader::new(part));
    let mut buffer = Vec::new();
    loop {
        let event = reader.read_event_into(&mut buffer).map_err(|_| damaged())?;
        if matches!(event, Event::Eof) {
            return Ok(());
        }
        take(&event);
        buffer.clear();
    }
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = tag.try_get_attribute(name).ok().flatten()?;
    Some(
        found
            .normalized_value(XmlVersion::Implicit1_0)
            .ok()?
            .into_owned(),
    )
}

/// “B3” as row and column, 0-based.
fn place_of(cell: &str) -> Option<(u32, u32)> {
    let letters = cell.bytes().take_while(u8::is_ascii_alphabetic).count();
    let row: u32 = cell.get(letters..)?.parse().ok()?;
    let column = cell
        .get(..letters)?
        .bytes()
        .try_fold(0_u32, |sum, letter| {
            let digit = u32::from(letter.to_ascii_uppercase() - b'A') + 1;
            sum.checked_mul(26)?.checked_add(digit)
        })?;
    Some((row.checked_sub(1)?, column.checked_sub(1)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_found_by_their_names() {
        for (name, place) in [
            ("A1", Some((0, 0))),
            ("AB12", Some((11, 27))),
            ("12", None),
            ("A0", None),
            ("B", None),
        ] {
            assert_eq!(place_of(name), place, "{name}");
        }
    }

    #[test]
    fn parts_are_found_from_the_folder_they_are_named_in() {
        for (target, expected) in [
            ("../comments1.xml", "xl/comments1.xml"),
            ("/xl/comments/comment1.xml", "xl/comments/comment1.xml"),
            ("c.xml", "xl/worksheets/c.xml"),
            ("../../../c.xml", "c.xml"),
        ] {
            assert_eq!(within("xl/worksheets/", target), expected);
        }
    }
}
