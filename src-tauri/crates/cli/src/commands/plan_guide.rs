//! What is offered while a plan is made.

use rungs_app::planning::PlanGuide;
use serde_json::json;

use crate::call::Call;
use crate::commands::plan::plan_of;
use crate::exit::Failure;
use crate::output::{Answer, paragraphs};

pub fn propose(call: &Call, person: &str) -> Result<Answer, Failure> {
    let workspace = call.reading()?;
    let (person, plan) = plan_of(&workspace, person)?;
    let guide = workspace.plan_guide(&plan)?;
    let document = json!({
        "person": person,
        "plan": plan,
        "proposals": guide.proposals,
        "strengths": guide.strengths,
        "promises": guide.promises,
        "check_ins": guide.check_ins,
    });
    call.answer(&document, || words(&guide))
}

fn words(guide: &PlanGuide) -> String {
    let mut parts: Vec<String> = guide
        .proposals
        .iter()
        .map(|proposal| {
            let mut lines = vec![proposal.heading.clone()];
            lines.extend(proposal.reasons.iter().map(|r| format!("  {}", r.words)));
            lines.join("\n")
        })
        .collect();
    let strengths = guide.strengths.iter();
    let strengths =
        strengths.map(|strength| format!("Strength: {}, {}", strength.name, strength.why));
    parts.push(strengths.collect::<Vec<_>>().join("\n"));
    let promises = guide.promises.iter().map(|text| format!("Promise: {text}"));
    parts.push(promises.collect::<Vec<_>>().join("\n"));
    let dates = guide.check_ins.iter().map(|on| format!("Check-in: {on}"));
    parts.push(dates.collect::<Vec<_>>().join("\n"));
    paragraphs(&parts)
}
