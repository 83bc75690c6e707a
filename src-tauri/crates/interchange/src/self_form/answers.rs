//! What the lines of a form say: every filled cell is taken or told.

use std::collections::HashSet;

use rungs_domain::form_code::FormCode;
use rungs_domain::ids::CompetencyCode;
use rungs_domain::ladder::Proficiency;

use super::QUESTION;
use super::form_grid::{Columns, FormGrid, place};
use crate::folding::folded;

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
    /// Competencies that have a line, filled or blank.
    pub lines: Vec<CompetencyCode>,
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

impl SelfAnswers {
    /// The lines below the row that names the columns.
    pub(super) fn of(code: FormCode, grid: &FormGrid<'_>, columns: &Columns) -> Self {
        let mut lines = Lines {
            grid,
            columns,
            seen: HashSet::new(),
            answers: Self {
                code,
                ratings: Vec::new(),
                notes: Vec::new(),
                answers: Vec::new(),
                blank: 0,
                lines: Vec::new(),
                refused: Vec::new(),
            },
        };
        for (row, cells) in grid.rows_below(columns.head) {
            match grid.text(row, columns.code).strip_prefix(QUESTION) {
                Some(question) => lines.question(question, cells),
                None => lines.competency(row, cells),
            }
        }
        lines.answers
    }
}

struct Lines<'g, 'a> {
    grid: &'g FormGrid<'a>,
    columns: &'g Columns,
    seen: HashSet<&'a str>,
    answers: SelfAnswers,
}

impl<'a> Lines<'_, 'a> {
    /// The answer is whatever stands beside the question; where its cells are not merged any more it may fill several.
    fn question(&mut self, question: &str, cells: &[(u32, u32, &'a str)]) {
        let first = cells.first().map(|(_, column, _)| *column);
        let asked = self.columns.competency.or(first);
        let said: Vec<&str> = cells
            .iter()
            .filter(|(_, column, _)| *column != self.columns.code && Some(*column) != asked)
            .map(|(_, _, text)| *text)
            .collect();
        if !said.is_empty() {
            let answer = (question.to_owned(), said.join("\n"));
            self.answers.answers.push(answer);
        }
    }

    fn competency(&mut self, row: u32, cells: &[(u32, u32, &'a str)]) {
        let Columns {
            rating: rating_at,
            note: note_at,
            ..
        } = *self.columns;
        let (rating, note) = (self.grid.text(row, rating_at), self.grid.text(row, note_at));
        let code = self.grid.text(row, self.columns.code);
        if !code.is_empty() {
            self.answers.lines.push(code.into());
        }
        let spoilt = if code.is_empty() {
            Some("The code of this line is gone, so nobody can tell which competency it is about.")
        } else if rating.is_empty() && note.is_empty() || self.seen.insert(code) {
            // A line that says nothing leaves the word to another one.
            None
        } else {
            Some("This competency stands in the form twice; the first line counts.")
        };
        if let Some(reason) = spoilt {
            for (column, text) in [(rating_at, rating), (note_at, note)] {
                self.refuse(row, column, text, reason);
            }
        } else {
            match (value_of(rating), rating.is_empty()) {
                (Some(value), _) => self.answers.ratings.push(AnsweredRating {
                    competency: code.into(),
                    value,
                    note: note.to_owned(),
                    place: place(row, rating_at),
                }),
                (None, true) if note.is_empty() => self.answers.blank += 1,
                (None, is_blank) => {
                    if !is_blank {
                        self.refuse(row, rating_at, rating, "A rating is a number from 0 to 5.");
                    }
                    if !note.is_empty() {
                        self.answers.notes.push((code.into(), note.to_owned()));
                    }
                }
            }
        }
        let columns = self.columns;
        self.tell_strays(cells.iter().filter(|(_, at, _)| !columns.is_named(*at)));
    }

    fn tell_strays<'c>(&mut self, cells: impl Iterator<Item = &'c (u32, u32, &'a str)>)
    where
        'a: 'c,
    {
        for (row, column, text) in cells {
            self.refuse(
                *row,
                *column,
                text,
                "It stands outside the columns of the form. Ask what it belongs to.",
            );
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
