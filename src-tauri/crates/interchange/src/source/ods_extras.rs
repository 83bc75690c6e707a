//! Merged regions and comments of an OpenDocument spreadsheet, which calamine does not tell. Called after the workbook has been checked.

use std::io::{BufReader, Cursor};

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use zip::ZipArchive;

use crate::FileError;
use crate::ladder::grid::Region;

use super::cell_comment::{CellComment, Comments};
use super::workbook_check::damaged;

/// Regions looked at in one file.
const MOST: usize = 100_000;

/// What hangs on the cells of one sheet.
#[derive(Debug, Default)]
pub(super) struct SheetExtras {
    pub name: String,
    pub merged: Vec<Region>,
    pub comments: Vec<CellComment>,
}

/// Regions and comments of every sheet.
///
/// # Errors
/// `bad_spreadsheet` when the content is no XML.
pub(super) fn read(bytes: &[u8]) -> Result<Vec<SheetExtras>, FileError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| damaged())?;
    let part = archive.by_name("content.xml").map_err(|_| damaged())?;
    let mut reader = Reader::from_reader(BufReader::new(part));
    let mut buffer = Vec::new();
    let mut sheets: Vec<SheetExtras> = Vec::new();
    let (mut row, mut column, mut row_repeats) = (0_u32, 0_u32, 1_u32);
    let mut cell = 0;
    let mut comments = Comments::default();
    let (mut in_comment, mut in_line) = (false, false);
    let mut left = MOST;
    loop {
        let event = reader.read_event_into(&mut buffer).map_err(|_| damaged())?;
        match &event {
            Event::Eof => break,
            Event::Start(tag) | Event::Empty(tag) => match tag.name().as_ref() {
                "table:table" => {
                    sheets.push(SheetExtras {
                        name: attribute(tag, "table:name").unwrap_or_default(),
                        ..SheetExtras::default()
                    });
                    row = 0;
                }
                "table:table-row" => {
                    column = 0;
                    row_repeats = number(tag, "table:number-rows-repeated");
                    if matches!(event, Event::Empty(_)) {
                        row = row.saturating_add(row_repeats);
                    }
                }
                "table:table-cell" | "table:covered-table-cell" => {
                    let across = number(tag, "table:number-columns-spanned");
                    let down = number(tag, "table:number-rows-spanned");
                    cell = column;
                    if let Some(sheet) = sheets
                        .last_mut()
                        .filter(|_| (across > 1 || down > 1) && left > 0)
                    {
                        left -= 1;
                        sheet.merged.push(Region {
                            top: row,
                            left: column,
                            bottom: row.saturating_add(down - 1),
                            right: column.saturating_add(across - 1),
                        });
                    }
                    column = column.saturating_add(number(tag, "table:number-columns-repeated"));
                }
                "office:annotation" if matches!(event, Event::Start(_)) => {
                    in_comment = true;
                    comments.begin(row, cell);
                }
                "text:p" if in_comment && matches!(event, Event::Start(_)) => {
                    in_line = true;
                    comments.add_line();
                }
                "text:s" if in_line => comments.add(" "),
                _ => {}
            },
            Event::Text(text) if in_line => comments.add(&text.xml10_content()),
            Event::CData(text) if in_line => comments.add(&text.xml10_content()),
            Event::GeneralRef(reference) if in_line => comments.add_reference(reference),
            Event::End(tag) => match tag.name().as_ref() {
                "table:table-row" => row = row.saturating_add(row_repeats),
                "text:p" => in_line = false,
                "office:annotation" => {
                    in_comment = false;
                    comments.end();
                    if let Some(sheet) = sheets.last_mut() {
                        sheet.comments.extend(comments.take());
                    }
                }
                _ => {}
            },
            _ => {}
        }
        buffer.clear();
    }
    Ok(sheets)
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

/// A count of at least 1.
fn number(tag: &BytesStart<'_>, name: &str) -> u32 {
    attribute(tag, name)
        .and_then(|text| text.trim().parse().ok())
        .unwrap_or(1)
        .max(1)
}
