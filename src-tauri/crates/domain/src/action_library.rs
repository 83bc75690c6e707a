//! A library of actions to choose from while a plan is made: by what they train, by grade and by the 70-20-10 of learning. Each is in the
//! words of a plan, for the person to read and to print, and chooses nothing for anybody.

mod competencies;
mod decisions;
mod shifts;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::ids::OwnActionId;
use crate::plan::{ActionKind, FocusOn, Owner};

/// Something one could do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct LibraryAction {
    pub text: String,
    pub kind: ActionKind,
    pub owner: Owner,
    /// A competency of the shipped ladder, an area of the shipped catalogue, or a shift.
    pub trains: FocusOn,
    /// The lowest and the highest grade it is written for, both included.
    pub grades: (u8, u8),
}

impl LibraryAction {
    /// Whether it is written for a grade; for none in particular it always is.
    #[must_use]
    pub fn fits(&self, grade: Option<u8>) -> bool {
        let (from, to) = self.grades;
        grade.is_none_or(|grade| (from..=to).contains(&grade))
    }
}

/// An action the leader keeps to use again, for whatever it trains. Class: private until it is put into a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct OwnAction {
    pub id: OwnActionId,
    pub text: String,
    pub kind: ActionKind,
    pub owner: Owner,
    pub trains: FocusOn,
}

struct Row {
    kind: ActionKind,
    owner: Owner,
    grades: (u8, u8),
    text: &'static str,
}

const fn row(kind: ActionKind, owner: Owner, grades: (u8, u8), text: &'static str) -> Row {
    Row {
        kind,
        owner,
        grades,
        text,
    }
}

const fn job(from: u8, to: u8, text: &'static str) -> Row {
    row(ActionKind::OnTheJob, Owner::Pm, (from, to), text)
}

const fn with(from: u8, to: u8, text: &'static str) -> Row {
    row(ActionKind::WithOthers, Owner::Pm, (from, to), text)
}

const fn learn(from: u8, to: u8, text: &'static str) -> Row {
    row(ActionKind::Training, Owner::Pm, (from, to), text)
}

/// What the leader does.
const fn lead(from: u8, to: u8, text: &'static str) -> Row {
    row(ActionKind::OnTheJob, Owner::Leader, (from, to), text)
}

/// All of them: competencies in the order of the shipped ladder, areas in that of the catalogue, then the shifts.
pub fn all() -> impl Iterator<Item = LibraryAction> {
    let competencies = competencies::ROWS
        .iter()
        .map(|(code, rows)| (FocusOn::Competency((*code).into()), *rows));
    let decisions = decisions::ROWS
        .iter()
        .map(|(code, rows)| (FocusOn::Delegation((*code).into()), *rows));
    let shifts = shifts::ROWS
        .iter()
        .map(|(shift, rows)| (FocusOn::Shift(*shift), *rows));
    competencies
        .chain(decisions)
        .chain(shifts)
        .flat_map(|(trains, rows)| {
            rows.iter().map(move |row| LibraryAction {
                text: row.text.to_owned(),
                kind: row.kind,
                owner: row.owner,
                trains: trains.clone(),
                grades: row.grades,
            })
        })
}

/// Those for a focus area, what fits a grade first, each in the order of the library. Without a grade all of them fit.
#[must_use]
pub fn for_focus(on: &FocusOn, grade: Option<u8>) -> Vec<LibraryAction> {
    let mut found: Vec<LibraryAction> = all().filter(|action| action.trains == *on).collect();
    found.sort_by_key(|action| !action.fits(grade));
    found
}

#[cfg(test)]
#[path = "action_library_tests.rs"]
mod tests;
