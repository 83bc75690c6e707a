//! How somebody sees who decides, as a file: written for one person to fill in, and read back from whatever program they used.
//! May know: the form's view model, its code, and the grid of a form that came back.
//! Must never hold: what was agreed, or whether an area is still in the catalogue; that is looked up elsewhere.

mod columns;
mod reading;
mod text;
mod workbook;

pub use crate::self_form::RefusedAnswer;
pub use reading::{AnsweredView, ViewAnswers, read_view_answers};
pub use text::view_form_csv;
pub use workbook::view_form_workbook;

use rungs_domain::view_form::{ViewForm, ViewFormArea};

use crate::self_form::sent_back;

/// The columns, by what stands above them. The reader finds them by these words, wherever they were moved.
const HEAD_AREA: &str = "Decision";
const HEAD_ABOUT: &str = "What it covers";
const HEAD_CHOICE: &str = "Who decides, as you see it";
const HEAD_NOTE: &str = "In your own words";
const HEAD_CODE: &str = "Please leave as it is";
const HEADS: [&str; 5] = [HEAD_AREA, HEAD_ABOUT, HEAD_CHOICE, HEAD_NOTE, HEAD_CODE];
/// Marks the line of a decision in the column of codes, so that it is found without its head.
const AREA: &str = "area:";

fn title_of(form: &ViewForm) -> String {
    let name = form.person.as_str().into();
    form.say.with("form-decisions-title", &[("name", name)])
}

/// How to fill it in.
fn introduction(form: &ViewForm) -> String {
    let day = form.made_on_words.as_str().into();
    let how_to = form.say.with("form-decisions-how-to", &[("day", day)]);
    format!("{how_to} {}", sent_back(form.say, form.leader.as_deref()))
}

/// The steps of the scale with what they mean, least free first.
fn steps(form: &ViewForm) -> Vec<String> {
    form.steps
        .iter()
        .map(|step| {
            let parts = [
                ("step", format!("{} {}", step.number, step.word).into()),
                ("meaning", step.meaning.as_str().into()),
            ];
            form.say.with("form-step", &parts)
        })
        .collect()
}

fn about(area: &ViewFormArea) -> String {
    match &area.remark {
        Some(remark) if area.description.is_empty() => remark.clone(),
        Some(remark) => format!("{} {remark}", area.description),
        None => area.description.clone(),
    }
}
