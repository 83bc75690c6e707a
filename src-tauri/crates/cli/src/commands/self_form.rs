//! A self-assessment without the program: what comes back of the form.

use rungs_app::Workspace;

use crate::args::ReadFormArgs;
use crate::call::Call;
use crate::exit::Failure;
use crate::output::{Answer, counted, paragraphs};

pub fn read(call: &Call, args: &ReadFormArgs) -> Result<Answer, Failure> {
    let answers = Workspace::self_form_answers(&args.file)?;
    let workspace = call.writing()?;
    let taken = workspace.self_form_take(&answers, None)?.value;
    call.answer(&taken, || {
        let number = |n: u32| usize::try_from(n).unwrap_or(usize::MAX);
        let rated = counted(number(taken.rated), "competency", "competencies");
        let head = match taken.round {
            Some(_) => format!(
                "The own view of {} is in: {rated} rated, {} left blank.",
                taken.person.name, taken.blank
            ),
            None => format!(
                "The form of {} was made on version {} of the ladder and is kept among the earlier assessments: {rated} rated.",
                taken.person.name, taken.version
            ),
        };
        let made = taken.made_against.as_ref().map_or_else(String::new, |level| {
            format!(
                "The form was held against {}; the assessment is about another level.",
                level.name
            )
        });
        let missing = if taken.missing.is_empty() {
            String::new()
        } else {
            format!("The form has no line any more for {}.", taken.missing.join(", "))
        };
        let refused = taken.refused.iter().map(|cell| {
            format!("{}: “{}” was not taken. {}", cell.place, cell.text, cell.reason)
        });
        paragraphs(&[head, made, missing, refused.collect::<Vec<_>>().join("\n")])
    })
}
