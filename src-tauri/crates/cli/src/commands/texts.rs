//! Documents as text: to a file, or as they stand. A script gets both forms.

use std::path::Path;

use rungs_app::Workspace;
use rungs_app::text_out::TextOf;
use serde_json::{Value, json};

use super::plan::plan_of;
use crate::args::{OneToOneTextArgs, PlanTextArgs, TextCommand};
use crate::call::Call;
use crate::exit::Failure;
use crate::output::Answer;

pub fn run(call: &Call, command: &TextCommand) -> Result<Answer, Failure> {
    match command {
        TextCommand::Plan(args) => plan(call, args),
        TextCommand::OneToOne(args) => one_to_one(call, args),
    }
}

pub fn plan(call: &Call, args: &PlanTextArgs) -> Result<Answer, Failure> {
    let workspace = call.reading()?;
    let (person, plan) = plan_of(&workspace, &args.person)?;
    let of = TextOf::Plan(plan.clone());
    let document = json!({ "person": person, "plan": plan });
    written(call, &workspace, &of, document, args.out.as_deref())
}

fn one_to_one(call: &Call, args: &OneToOneTextArgs) -> Result<Answer, Failure> {
    let workspace = call.reading()?;
    let person = workspace.find_person(&args.person)?;
    let of = TextOf::OneToOne(person.id.clone());
    let document = json!({ "person": person });
    written(call, &workspace, &of, document, args.out.as_deref())
}

fn written(
    call: &Call,
    workspace: &Workspace,
    of: &TextOf,
    mut document: Value,
    out: Option<&Path>,
) -> Result<Answer, Failure> {
    if let Some(out) = out {
        workspace.text_write(of, out)?;
        document["path"] = json!(out.to_string_lossy());
        return call.answer(&document, || format!("Wrote {}.", out.display()));
    }
    let texts = workspace.texts(of)?;
    document["markdown"] = json!(texts.markdown);
    document["html"] = json!(texts.html);
    call.answer(&document, || texts.markdown.clone())
}
