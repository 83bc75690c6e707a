//! A self-assessment as a spreadsheet: written for one person to fill in, and read back from whatever program they used.
//! May know: the form's view model, its code and what a filled-in file looks like.
//! Must never hold: whether the answers are welcome; the person, the ladder version and the level are looked up elsewhere.

mod answers;
mod form_grid;
mod reading;
mod written;

pub use answers::{AnsweredRating, RefusedAnswer, SelfAnswers};
pub(crate) use form_grid::{FormGrid, place};
pub use reading::read_answers;
pub(crate) use reading::sheets;
pub use written::write_form;

use rungs_domain::Wording;

/// The columns, by what stands above them. The reader finds them by these words, wherever they were moved.
const HEAD_COMPETENCY: &str = "Competency";
const HEAD_RATING: &str = "Your rating, 0 to 5";
const HEAD_NOTE: &str = "An example, in your own words";
const HEAD_CODE: &str = "Please leave as it is";
/// What to do with it when it is filled in.
pub(crate) fn sent_back(say: Wording, leader: Option<&str>) -> String {
    match leader {
        Some(leader) => say.with("form-send-back", &[("leader", leader.into())]),
        None => say.word("form-send-back-to-sender"),
    }
}

/// Marks the line of an open question in the column of codes.
const QUESTION: &str = "question:";
