//! How one decision of one person came to be theirs.

use rungs_app::delegating::DelegationLine;
use rungs_app::person_ref::PersonRef;
use rungs_domain::delegation_story::StoryLine;
use rungs_domain::ids::DecisionAreaCode;
use serde::Serialize;

use crate::call::Call;
use crate::exit::Failure;
use crate::output::Answer;

#[derive(Debug, Serialize)]
struct History<'a> {
    person: &'a PersonRef,
    area: &'a DecisionAreaCode,
    /// Oldest first.
    story: &'a [StoryLine],
    /// Every dated state, newest first.
    states: &'a [DelegationLine],
}

pub fn history(call: &Call, person: &str, area: &str) -> Result<Answer, Failure> {
    let workspace = call.reading()?;
    let person = workspace.find_person(person)?;
    let area = workspace.find_decision_area_ever(area)?;
    let story = workspace.delegation_story(&person.id, &area)?;
    let states = workspace.delegation_history(&person.id, &area)?;
    let document = History {
        person: &person,
        area: &area,
        story: &story,
        states: &states,
    };
    call.answer(&document, || {
        if story.is_empty() {
            return format!("Nothing is agreed on {area} with {} yet.", person.name);
        }
        let lines: Vec<String> = story.iter().map(sentence).collect();
        lines.join("\n")
    })
}

/// “Consult → Advise on 3 March 2026: ran two pricing tests well. Up to 50,000 EUR.”
fn sentence(line: &StoryLine) -> String {
    let mut text = format!("{} on {}", line.what, line.on.long());
    if let Some(why) = &line.why {
        text.push_str(": ");
        text.push_str(why.trim());
    }
    if !text.ends_with(['.', '!', '?', '…']) {
        text.push('.');
    }
    for term in &line.terms {
        text.push(' ');
        text.push_str(term);
    }
    text
}
