//! One row of the file to one row of the roster.

use rungs_domain::Day;
use rungs_domain::person::LONGEST_NAME;
use rungs_domain::roster_row::{RosterField, RosterRow};

use crate::matching::{Matching, meaning_says_left};
use crate::source::{GridRow, SourceTable};

use super::cleaning::{is_nothing, one_line, plain_text, without_guard};
use super::dates::{DateColumn, DateReading, Read, decide};
use super::market::{TwoLetters, market};
use super::person_name::{is_last_first, name_cell, turned};
use super::reference::{address_in, code, manager};
use super::refusal::Refusals;
use super::stage::stage;
use super::status::{Asks, Standing, standing};
use super::vacancy::vacancy;

/// Where every field stands, and what the columns as a whole have shown.
pub(super) struct RowReader {
    columns: [Option<usize>; RosterField::ALL.len()],
    dates: Vec<(RosterField, DateColumn)>,
    refusals: Refusals,
    last_first: bool,
    asks: Asks,
    two_letters: TwoLetters,
    today: Day,
}

impl RowReader {
    pub fn new(table: &SourceTable, matching: &Matching, today: Day) -> Self {
        let columns = RosterField::ALL.map(|field| matching.index_of(field));
        let values = |column: usize| {
            table
                .rows
                .iter()
                .filter_map(move |row| row.cells.get(column))
                .map(String::as_str)
                .filter(|cell| !is_nothing(cell))
        };
        let date_columns = [RosterField::RoleStart, RosterField::LeftOn]
            .into_iter()
            .filter_map(|field| {
                let column = matching.index_of(field)?;
                Some((
                    field,
                    matching.columns.get(column)?.header.as_str(),
                    values(column),
                ))
            })
            .collect();
        let names = matching.index_of(RosterField::Name);
        let status = matching.column_of(RosterField::Status);
        Self {
            columns,
            dates: decide(date_columns, today),
            refusals: Refusals::new(table, matching),
            last_first: names.is_some_and(|column| {
                is_last_first(values(column).filter(|name| vacancy(name).is_none()))
            }),
            asks: if status.is_some_and(|c| meaning_says_left(&c.header)) {
                Asks::WhetherLeft
            } else {
                Asks::WhetherActive
            },
            two_letters: matching
                .index_of(RosterField::Market)
                .map_or(TwoLetters::Countries, |column| {
                    TwoLetters::of(values(column).take(2000))
                }),
            today,
        }
    }

    /// About the file as a whole.
    pub fn remarks(&self) -> Vec<String> {
        let turned = self.last_first.then(|| {
            "Names are written “Last, First” and were turned into “First Last”.".to_owned()
        });
        let assumed = self.dates.iter().filter(|(_, column)| column.reading.ambiguous).map(|(_, column)| {
            format!("The dates in “{}” were read day first, but month first would fit as well. Check a few.", column.reading.column)
        });
        turned.into_iter().chain(assumed).collect()
    }

    pub fn into_date_readings(self) -> Vec<DateReading> {
        self.dates
            .into_iter()
            .map(|(_, column)| column.reading)
            .collect()
    }

    pub fn read(&self, source: &GridRow) -> RosterRow {
        let mut row = RosterRow {
            row: source.number,
            key: source.key.clone(),
            ..RosterRow::default()
        };
        let mut left = self.read_name(source, &mut row);
        self.read_title(source, &mut row);
        self.read_references(source, &mut row);
        self.read_place(source, &mut row);
        row.role_start = self.read_date(RosterField::RoleStart, source, &mut row.remarks);
        let standing = self
            .cell(source, RosterField::Status)
            .map_or(Standing::Unsaid, |cell| standing(cell, self.asks));
        row.left_on = self
            .read_date(RosterField::LeftOn, source, &mut row.remarks)
            .filter(|day| day.0.year() < 9000);
        let gone = row.left_on.is_some_and(|day| day <= self.today);
        if gone && standing == Standing::Active {
            row.remarks
                .push("The status says active, but the leaving date has passed.".to_owned());
        }
        left |= standing == Standing::Left;
        row.left = left || gone;
        self.see_vacancy(&mut row, standing);
        row.refused = self.refusals.of(source, &row);
        row
    }

    /// Sets the name as the file has it; whether the cell says that the person left.
    fn read_name(&self, source: &GridRow, row: &mut RosterRow) -> bool {
        let whole = self
            .cell(source, RosterField::Name)
            .map(name_cell)
            .unwrap_or_default();
        if !whole.name.is_empty() {
            row.name = if self.last_first && vacancy(&whole.name).is_none() {
                turned(&whole.name)
            } else {
                whole.name
            };
            return whole.left;
        }
        let halves = [RosterField::FirstName, RosterField::LastName]
            .map(|f| self.cell(source, f).map(name_cell).unwrap_or_default());
        let left = halves.iter().any(|half| half.left);
        row.name = one_line(&halves.map(|half| half.name).join(" "));
        left
    }

    fn read_title(&self, source: &GridRow, row: &mut RosterRow) {
        let Some(raw) = self.cell(source, RosterField::Title) else {
            return;
        };
        row.title = plain_text(raw);
        if row.title != one_line(without_guard(raw)) {
            let shown: String = one_line(raw).chars().take(80).collect();
            row.remarks.push(format!(
                "The title was “{shown}”; links, markup and emoji were left out."
            ));
        }
    }

    fn read_references(&self, source: &GridRow, row: &mut RosterRow) {
        if let Some(raw) = self.cell(source, RosterField::Email) {
            row.email = address_in(raw);
            if row.email.is_none() {
                row.remarks.push(format!(
                    "“{}” is not an e-mail address and was left out.",
                    short(raw)
                ));
            }
        }
        row.number = self.cell(source, RosterField::Number).map(code);
        row.role_slug = self
            .cell(source, RosterField::RoleSlug)
            .map(plain_text)
            .filter(|slug| !is_nothing(slug));
        row.manager = self.cell(source, RosterField::Manager).and_then(manager);
    }

    fn read_place(&self, source: &GridRow, row: &mut RosterRow) {
        if let Some(raw) = self.cell(source, RosterField::Area) {
            let area = plain_text(raw);
            if area.chars().count() > LONGEST_NAME {
                row.remarks.push(format!(
                    "The product area has more than {LONGEST_NAME} characters and was left out."
                ));
            } else if !area.is_empty() {
                row.area = Some(area);
            }
        }
        row.market = self
            .cell(source, RosterField::Market)
            .and_then(|cell| market(cell, self.two_letters));
        if let Some(raw) = self.cell(source, RosterField::Stage) {
            row.stage = stage(raw);
            if row.stage.is_none() {
                row.remarks.push(format!(
                    "“{}” is no life-cycle stage (new, growth, mature, decline) and was left out.",
                    short(raw)
                ));
            }
        }
    }

    fn read_date(
        &self,
        field: RosterField,
        source: &GridRow,
        remarks: &mut Vec<String>,
    ) -> Option<Day> {
        let raw = self.cell(source, field)?;
        let (_, column) = self.dates.iter().find(|(of, _)| *of == field)?;
        match column.read(raw) {
            Read::Day(day) => Some(day),
            Read::Noted(day, remark) => {
                remarks.push(remark);
                Some(day)
            }
            Read::Refused(remark) => {
                remarks.push(remark);
                None
            }
        }
    }

    /// A vacancy says so as its name, or has no name and says so as its title or status.
    fn see_vacancy(&self, row: &mut RosterRow, standing: Standing) {
        let said = match vacancy(&row.name) {
            Some(role) => Some(role),
            None if row.name.is_empty() => vacancy(&row.title).or_else(|| {
                (standing == Standing::Vacant && !row.title.is_empty()).then(String::new)
            }),
            None => None,
        };
        let Some(role) = said else { return };
        row.vacancy = true;
        row.left = false;
        let title_is_vacancy = vacancy(&row.title).is_some();
        if (row.title.is_empty() || title_is_vacancy) && !role.is_empty() {
            row.title = role;
        }
        if row.name.is_empty() {
            row.name = "Vacancy".to_owned();
        }
    }

    /// The cell of a field, unless it says nothing.
    fn cell<'r>(&self, source: &'r GridRow, field: RosterField) -> Option<&'r str> {
        let at = RosterField::ALL.iter().position(|f| *f == field)?;
        let column = self.columns.get(at).copied().flatten()?;
        source
            .cells
            .get(column)
            .map(String::as_str)
            .filter(|cell| !is_nothing(cell) && cell.chars().any(|c| !c.is_control()))
    }
}

fn short(text: &str) -> String {
    one_line(&text.chars().take(60).collect::<String>())
}
