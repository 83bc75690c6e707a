//! A form that comes back: found by its code, its columns found by their heads, every filled cell taken or told.

use rungs_domain::form_code::FormCode;
use rungs_domain::ids::CompetencyCode;
use rungs_domain::ladder::Proficiency;

use super::{HEAD_CODE, HEAD_NOTE, HEAD_RATING, QUESTION};
use crate::folding::folded;
use crate::source::{Container, SheetCells, container, refuse_too_large, workbook_sheets};
use crate::{FileError, FileErrorCode};

/// What a filled-in form says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SelfAnswers {
    pub code: FormCode,
    pub ratings: Vec<AnsweredRating>,
    /// Notes on competencies that have no rating.
    pub notes: Vec<(CompetencyCode, String)>,
    /// The code of an open question with its answer.
    pub answers: Vec<(String, String)>,
    /// Competencies left blank.
    pub blank: usize,
    pub refused: Vec<RefusedAnswer>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnsweredRating {
    pub competency: CompetencyCode,
    pub value: Proficiency,
    pub note: String,
    /// As a spreadsheet names the cell, `D12`.
    pub place: String,
}

/// A filled cell that could not be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusedAnswer {
    pub place: String,
    pub text: String,
    pub reason: String,
}

/// Reads a workbook somebody filled in.
///
/// # Errors
/// `unsupported` for anything but a workbook, `bad_spreadsheet`, `too_large`; `not_a_form` when it holds no form code, a damaged
/// one, or the row that names the columns is gone.
pub fn read_answers(bytes: &[u8], name: &str) -> Result<SelfAnswers, FileError> {
    refuse_too_large(bytes)?;
    let Container::Workbook(kind) = container(bytes, name)? else {
        let message = format!(
            "“{name}” is no workbook. Read in the form as it came back, a file ending in .xlsx or .ods."
        );
        return Err(FileError::new(FileErrorCode::Unsupported, message));
    };
    let sheets = workbook_sheets(bytes, kind)?;
    let (sheet, code) = found_code(&sheets, name)?;
    let grid = Grid::of(sheet);
    let columns = grid.columns().ok_or_else(|| {
        not_a_form(format!(
            "The row of “{name}” that names the columns is gone, so nobody can tell which cell is a rating. Ask for the form as it was handed out."
        ))
    })?;
    let mut answers = SelfAnswers {
        code,
        ratings: Vec::new(),
        notes: Vec::new(),
        answers: Vec::new(),
        blank: 0,
        refused: Vec::new(),
    };
    for row in columns.head + 1..=grid.last_row() {
        let code = grid.text(row, columns.code);
        if let Some(question) = code.strip_prefix(QUESTION) {
            // The answer is the first text right of the question; a merged region has it in its first cell.
            let said = (1..columns.code)
                .map(|column| grid.text(row, column))
                .find(|text| !text.is_empty());
            if let Some(said) = said {
                answers.answers.push((question.to_owned(), said.to_owned()));
            }
        } else {
            line(&grid, &columns, row, code, &mut answers);
        }
    }
    Ok(answers)
}

fn line(grid: &Grid<'_>, columns: &Columns, row: u32, code: &str, answers: &mut SelfAnswers) {
    let (rating, note) = (grid.text(row, columns.rating), grid.text(row, columns.note));
    let place = place(row, columns.rating);
    let mut refuse = |text: &str, reason: &str| {
        answers.refused.push(RefusedAnswer {
            place: place.clone(),
            text: text.to_owned(),
            reason: reason.to_owned(),
        });
    };
    if code.is_empty() {
        if !rating.is_empty() {
            refuse(
                rating,
                "The code of this line is gone, so nobody can tell which competency it is about.",
            );
        }
        return;
    }
    let known = |known: &CompetencyCode| known.as_str() == code;
    let twice = answers.ratings.iter().any(|r| known(&r.competency))
        || answers.notes.iter().any(|(c, _)| known(c));
    match (value_of(rating), rating.is_empty()) {
        _ if twice => refuse(
            rating,
            "This competency stands in the form twice; the first line counts.",
        ),
        (_, true) if note.is_empty() => answers.blank += 1,
        (_, true) => answers.notes.push((code.into(), note.to_owned())),
        (None, _) => refuse(rating, "A rating is a number from 0 to 5."),
        (Some(value), _) => answers.ratings.push(AnsweredRating {
            competency: code.into(),
            value,
            note: note.to_owned(),
            place,
        }),
    }
}

/// `3`, `3.0`, `3 Alone`, or the word of a step.
fn value_of(text: &str) -> Option<Proficiency> {
    let text = text.trim();
    let first = text.split_whitespace().next().unwrap_or_default();
    if let Ok(number) = first.replace(',', ".").parse::<f64>() {
        let steps = Proficiency::all();
        return steps
            .into_iter()
            .find(|step| (f64::from(step.value()) - number).abs() < f64::EPSILON);
    }
    let word = folded(text);
    Proficiency::all()
        .into_iter()
        .find(|step| folded(step.word()) == word)
}

fn found_code<'a>(
    sheets: &'a [SheetCells],
    name: &str,
) -> Result<(&'a SheetCells, FormCode), FileError> {
    let mut damaged = None;
    for sheet in sheets {
        for (_, _, text) in &sheet.cells {
            if !text.trim_start().starts_with("RF") || !text.contains(':') {
                continue;
            }
            match FormCode::parse(text) {
                Ok(code) => return Ok((sheet, code)),
                Err(error) => damaged = Some(error.message),
            }
        }
    }
    Err(not_a_form(damaged.unwrap_or_else(|| {
        format!(
            "“{name}” is no self-assessment form of this program, or the line with its code was deleted. Ask for the form as it was handed out."
        )
    })))
}

fn not_a_form(message: String) -> FileError {
    FileError::new(FileErrorCode::NotAForm, message)
}

struct Columns {
    head: u32,
    rating: u32,
    note: u32,
    code: u32,
}

/// Cells by row and column, without outer blanks, whatever order the file had them in.
struct Grid<'a>(Vec<(u32, u32, &'a str)>);

impl<'a> Grid<'a> {
    fn of(sheet: &'a SheetCells) -> Self {
        let cells = sheet.cells.iter();
        let mut cells: Vec<_> = cells
            .map(|(row, column, text)| (*row, *column, text.trim()))
            .collect();
        cells.sort_unstable();
        Self(cells)
    }

    /// Empty where nothing is.
    fn text(&self, row: u32, column: u32) -> &'a str {
        let at = self.0.partition_point(|(r, c, _)| (*r, *c) < (row, column));
        match self.0.get(at) {
            Some((r, c, text)) if (*r, *c) == (row, column) => text,
            _ => "",
        }
    }

    fn last_row(&self) -> u32 {
        self.0.last().map_or(0, |(row, _, _)| *row)
    }

    fn columns(&self) -> Option<Columns> {
        let [rating, note, code] = [HEAD_RATING, HEAD_NOTE, HEAD_CODE].map(folded);
        let head = self.0.iter().find(|(_, _, text)| folded(text) == rating)?.0;
        let under = |wanted: &str| {
            let found = self
                .0
                .iter()
                .find(|(row, _, text)| *row == head && folded(text) == wanted);
            found.map(|(_, column, _)| *column)
        };
        Some(Columns {
            head,
            rating: under(&rating)?,
            note: under(&note)?,
            code: under(&code)?,
        })
    }
}

/// As a spreadsheet names a cell; row and column 0-based.
fn place(row: u32, column: u32) -> String {
    let mut letters = String::new();
    let mut left = column + 1;
    while left > 0 {
        let letter = u8::try_from((left - 1) % 26).unwrap_or(0);
        letters.insert(0, char::from(b'A' + letter));
        left = (left - 1) / 26;
    }
    format!("{letters}{}", row + 1)
}
