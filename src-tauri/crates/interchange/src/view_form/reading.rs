//! A form that comes back: found by its code; every filled cell is taken or told.

use std::collections::HashSet;

use rungs_domain::Wording;
use rungs_domain::delegation::DelegationLevel;
use rungs_domain::delegation_scale::{Scale, ScaleStep};
use rungs_domain::ids::DecisionAreaCode;
use rungs_domain::view_form_code::{FAMILY, ViewFormCode};

use super::AREA;
use super::columns::Columns;
use crate::folding::folded;
use crate::self_form::{FormGrid, RefusedAnswer, place, sheets};
use crate::source::SheetCells;
use crate::{FileError, FileErrorCode};

/// What a filled-in form says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ViewAnswers {
    pub code: ViewFormCode,
    /// In the order of the file.
    pub said: Vec<AnsweredView>,
    /// Decisions left blank.
    pub blank: usize,
    /// Decisions that have a line, filled or blank.
    pub lines: Vec<DecisionAreaCode>,
    pub refused: Vec<RefusedAnswer>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnsweredView {
    pub area: DecisionAreaCode,
    pub level: DelegationLevel,
    pub note: String,
    /// As a spreadsheet names the cell, `C12`.
    pub place: String,
}

/// Reads a workbook somebody filled in, or what they saved of it as text with separators.
///
/// # Errors
/// `unsupported` and `binary` for what is no table, `bad_spreadsheet`, `too_large`; `not_a_form` when it holds no form code, a
/// damaged one, or the codes of its lines are gone.
pub fn read_view_answers(bytes: &[u8], name: &str) -> Result<ViewAnswers, FileError> {
    let (sheets, faults) = sheets(bytes, name)?;
    let (sheet, code) = found_code(&sheets, name)?;
    let grid = FormGrid::of(sheet);
    let columns = Columns::of(&grid).ok_or_else(|| {
        not_a_form(format!(
            "The codes of the decisions in “{name}” or the words above the columns are gone, so nobody can tell what was answered. Ask for the form as it was handed out."
        ))
    })?;
    let mut lines = Lines {
        grid: &grid,
        columns: &columns,
        seen: HashSet::new(),
        answers: ViewAnswers {
            code,
            said: Vec::new(),
            blank: 0,
            lines: Vec::new(),
            refused: Vec::new(),
        },
    };
    for (row, cells) in grid.rows().filter(|(row, _)| columns.may_answer(*row)) {
        lines.line(row);
        lines.tell_strays(cells);
    }
    let mut answers = lines.answers;
    answers.refused.extend(faults);
    Ok(answers)
}

struct Lines<'g, 'a> {
    grid: &'g FormGrid<'a>,
    columns: &'g Columns,
    seen: HashSet<&'a str>,
    answers: ViewAnswers,
}

impl<'a> Lines<'_, 'a> {
    fn line(&mut self, row: u32) {
        let (choice_at, note_at) = (self.columns.choice, self.columns.note);
        let (choice, note) = (self.grid.text(row, choice_at), self.grid.text(row, note_at));
        let key = self.grid.text(row, self.columns.code);
        let Some(code) = key.strip_prefix(AREA).filter(|code| !code.is_empty()) else {
            let reason =
                "The code of this line is gone, so nobody can tell which decision it is about.";
            self.refuse(row, choice_at, choice, reason);
            self.refuse(row, note_at, note, reason);
            return;
        };
        self.answers.lines.push(code.into());
        if choice.is_empty() && note.is_empty() {
            self.answers.blank += 1;
            return;
        }
        // A line that says nothing leaves the word to another one.
        if !self.seen.insert(code) {
            let reason = "This decision stands in the form twice; the first line counts.";
            self.refuse(row, choice_at, choice, reason);
            self.refuse(row, note_at, note, reason);
            return;
        }
        match step_of(self.answers.code.scale, choice) {
            Ok(level) => self.answers.said.push(AnsweredView {
                area: code.into(),
                level,
                note: note.to_owned(),
                place: place(row, choice_at),
            }),
            Err(reason) => {
                self.refuse(row, choice_at, choice, &reason);
                self.refuse(
                    row,
                    note_at,
                    note,
                    "Words alone do not say who decides. Ask which step is meant, then enter both.",
                );
            }
        }
    }

    fn tell_strays(&mut self, cells: &[(u32, u32, &'a str)]) {
        for (row, column, text) in cells {
            if !self.columns.knows(*column) {
                self.refuse(
                    *row,
                    *column,
                    text,
                    "It stands outside the columns of the form. Ask what it belongs to.",
                );
            }
        }
    }

    fn refuse(&mut self, row: u32, column: u32, text: &str, reason: &str) {
        if !text.is_empty() {
            self.answers.refused.push(RefusedAnswer {
                place: place(row, column),
                text: text.to_owned(),
                reason: reason.to_owned(),
            });
        }
    }
}

/// `5`, `5.0`, `5 Advise` or the word of a step, in any language a form may be in; otherwise what is wrong with it.
fn step_of(scale: Scale, text: &str) -> Result<DelegationLevel, String> {
    let steps = scale.steps();
    let spoken = |text: &str| folded(&text.replace(',', " "));
    let languages = Wording::all();
    let is_word_of = |step: &ScaleStep, text: &str| {
        let mut words = languages.iter().map(|say| say.step(scale, step.value));
        words.any(|word| spoken(&word) == spoken(text))
    };
    let by_word = |text: &str| steps.iter().find(|step| is_word_of(step, text));
    if let Some(step) = by_word(text) {
        return Ok(step.value);
    }
    let fault = || {
        format!(
            "A choice is a step from 1 to {} or its word, such as “{}”.",
            steps.len(),
            steps.last().map_or("", |step| &step.word)
        )
    };
    let digits = text
        .find(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | ','))
        .unwrap_or(text.len());
    let (number, rest) = text.split_at(digits);
    let number: f64 = number.replace(',', ".").parse().map_err(|_| fault())?;
    let step = steps
        .iter()
        .find(|step| (f64::from(step.number) - number).abs() < f64::EPSILON)
        .ok_or_else(fault)?;
    let rest = rest.trim_matches(|c: char| !c.is_alphanumeric());
    match by_word(rest) {
        _ if rest.is_empty() || is_word_of(step, rest) => Ok(step.value),
        Some(word) => Err(format!(
            "The number says “{}” and the word “{}”. Ask which is meant.",
            step.word, word.word
        )),
        None => Err(fault()),
    }
}

fn found_code<'a>(
    sheets: &'a [SheetCells],
    name: &str,
) -> Result<(&'a SheetCells, ViewFormCode), FileError> {
    let mut damaged = None;
    for sheet in sheets {
        for (_, _, text) in &sheet.cells {
            let text = text.trim_start();
            if !text.contains(':') {
                continue;
            }
            if text.starts_with(FAMILY) {
                match ViewFormCode::parse(text) {
                    Ok(code) => return Ok((sheet, code)),
                    Err(error) => damaged = Some(error.message),
                }
            } else if rungs_domain::form_code::FormCode::parse(text).is_ok() {
                damaged = Some(format!(
                    "“{name}” is a self-assessment form. Read it in on the person’s assessment."
                ));
            }
        }
    }
    Err(not_a_form(damaged.unwrap_or_else(|| {
        format!(
            "“{name}” is no form about decisions of this program, or the line with its code was deleted. Ask for the form as it was handed out."
        )
    })))
}

fn not_a_form(message: String) -> FileError {
    FileError::new(FileErrorCode::NotAForm, message)
}
