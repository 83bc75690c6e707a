//! Rows whose cells have moved: a separator too many or too few puts addresses under titles.

use rungs_domain::roster_row::RosterField;

use crate::matching::{Matching, field_words, looks_like_email};
use crate::source::{GridRow, SourceFormat};

use super::cleaning::is_nothing;
use super::dates::is_date_like;
use super::one_line;

/// Cells of a column by which it is judged.
const SAMPLE: usize = 1000;

/// What the columns of the file usually hold; judged by that, a cell is in its place or not.
#[derive(Debug)]
pub(super) struct Alignment {
    /// Cells a full row has; none in workbooks, whose cells know their columns.
    width: Option<usize>,
    email: Option<Usual>,
    number: Option<Usual>,
    name: Option<usize>,
    title: Option<usize>,
    /// Columns with their headers in which no address belongs.
    without_addresses: Vec<(usize, String)>,
    without_dates: Vec<(usize, String)>,
}

/// A column, and whether most of its values are of the kind it is named for.
#[derive(Debug, Clone, Copy)]
struct Usual {
    column: usize,
    reliable: bool,
}

impl Alignment {
    pub fn of(matching: &Matching, rows: &[GridRow], format: SourceFormat) -> Self {
        use RosterField::{
            Area, Email, FirstName, LastName, LeftOn, Manager, Market, Name, Number, RoleStart,
            Stage, Status, Title,
        };
        let headed = |fields: &[RosterField]| {
            let columns = matching.columns.iter().enumerate();
            columns
                .filter(|(_, column)| column.field.is_some_and(|field| fields.contains(&field)))
                .map(|(at, column)| (at, column.header.clone()))
                .collect()
        };
        let placed = matches!(format, SourceFormat::Xlsx | SourceFormat::Ods);
        Self {
            width: (!placed).then_some(matching.columns.len()),
            email: usual(matching, rows, Email, looks_like_email),
            number: usual(matching, rows, Number, is_code),
            name: matching.index_of(Name),
            title: matching.index_of(Title),
            without_addresses: headed(&[
                Name, FirstName, LastName, Title, Area, Market, Stage, Status, RoleStart, LeftOn,
            ]),
            without_dates: headed(&[
                Name, FirstName, LastName, Title, Area, Market, Manager, Email,
            ]),
        }
    }

    /// Why the row looks shifted, or nothing.
    pub fn fault(&self, row: &GridRow) -> Option<String> {
        self.too_many_cells(row)
            .or_else(|| self.misplaced(row))
            .or_else(|| self.too_few_cells(row))
    }

    /// Empty cells at the end are no fault: spreadsheet programs write them.
    fn too_many_cells(&self, row: &GridRow) -> Option<String> {
        let width = self.width?;
        let filled_to = row
            .cells
            .iter()
            .rposition(|cell| !is_nothing(cell))
            .map_or(0, |at| at + 1);
        (filled_to > width).then(|| {
            format!(
                "It has {filled_to} cells, but the header has {width}. \
                 A separator inside a cell may lack quotation marks around it."
            )
        })
    }

    fn misplaced(&self, row: &GridRow) -> Option<String> {
        let under = |columns: &[(usize, String)], is_strange: fn(&str) -> bool| {
            columns.iter().find_map(|(column, header)| {
                let value = filled(row, *column).filter(|value| is_strange(value))?;
                Some(moved(value, &format!("“{header}”")))
            })
        };
        under(&self.without_addresses, looks_like_email)
            .or_else(|| under(&self.without_dates, is_date_like))
            .or_else(|| self.code_in_the_wrong_place(row))
    }

    /// A number under the name or the title, while something else stands where numbers do.
    fn code_in_the_wrong_place(&self, row: &GridRow) -> Option<String> {
        let number = self.number.filter(|number| number.reliable)?;
        if filled(row, number.column).is_some_and(is_code) {
            return None;
        }
        let wrong = [
            (self.name, RosterField::Name),
            (self.title, RosterField::Title),
        ];
        wrong.into_iter().find_map(|(column, field)| {
            let value = filled(row, column?).filter(|value| is_code(value) && is_bare(value))?;
            Some(moved(value, &format!("the {}", field_words(field))))
        })
    }

    /// A short row is trusted when an address or number stands where addresses and numbers stand.
    fn too_few_cells(&self, row: &GridRow) -> Option<String> {
        let width = self.width.filter(|width| row.cells.len() < *width)?;
        let reliable = |usual: Option<Usual>| usual.filter(|usual| usual.reliable);
        let (email, number) = (reliable(self.email), reliable(self.number));
        if email.is_none() && number.is_none() {
            return None;
        }
        let fits = |usual: Option<Usual>, fits: fn(&str) -> bool| {
            usual
                .and_then(|usual| filled(row, usual.column))
                .is_some_and(fits)
        };
        (!fits(email, looks_like_email) && !fits(number, is_code)).then(|| {
            format!(
                "It has {} of {width} cells, and none of them shows that they stand in the right columns. \
                 Fill in the missing separators.",
                row.cells.len()
            )
        })
    }
}

fn usual(
    matching: &Matching,
    rows: &[GridRow],
    field: RosterField,
    fits: fn(&str) -> bool,
) -> Option<Usual> {
    let column = matching.index_of(field)?;
    let (mut all, mut fitting) = (0_usize, 0_usize);
    for cell in rows
        .iter()
        .filter_map(|row| filled(row, column))
        .take(SAMPLE)
    {
        all += 1;
        fitting += usize::from(fits(cell));
    }
    Some(Usual {
        column,
        reliable: fitting * 2 > all,
    })
}

fn filled(row: &GridRow, column: usize) -> Option<&str> {
    row.cells
        .get(column)
        .map(|cell| cell.trim())
        .filter(|cell| !is_nothing(cell))
}

fn moved(value: &str, place: &str) -> String {
    let shown = one_line(&value.chars().take(40).collect::<String>());
    format!("“{shown}” stands under {place}: the cells of this row have moved.")
}

fn is_code(text: &str) -> bool {
    (1..=40).contains(&text.len())
        && text.bytes().any(|b| b.is_ascii_digit())
        && !text.contains('@')
        && !is_date_like(text)
        && !text.contains(' ')
}

/// "E1005" and "1005", but not "PM2".
fn is_bare(text: &str) -> bool {
    text.chars().filter(|c| c.is_alphabetic()).count() <= 1
}
