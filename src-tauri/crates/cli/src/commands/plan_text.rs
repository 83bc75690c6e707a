//! A plan as text.

use serde_json::json;

use super::plan::plan_of;
use crate::args::PlanTextArgs;
use crate::call::Call;
use crate::exit::Failure;
use crate::output::Answer;

/// To a file, or as it stands: a script gets both forms.
pub fn text(call: &Call, args: &PlanTextArgs) -> Result<Answer, Failure> {
    let workspace = call.reading()?;
    let (person, plan) = plan_of(&workspace, &args.person)?;
    if let Some(out) = &args.out {
        workspace.plan_text_write(&plan, out)?;
        let document = json!({ "person": person, "plan": plan, "path": out.to_string_lossy() });
        return call.answer(&document, || format!("Wrote {}.", out.display()));
    }
    let texts = workspace.plan_texts(&plan)?;
    let document = json!({
        "person": person,
        "plan": plan,
        "markdown": texts.markdown,
        "html": texts.html,
    });
    call.answer(&document, || texts.markdown.clone())
}
