//! What is due for the leader.

use rungs_app::due::{DueLine, DueList, DueWhose};
use rungs_domain::due::{DueGroup, DueWhat};
use rungs_domain::plan::Owner;
use serde_json::{Value, json};

use crate::args::RemindArgs;
use crate::call::Call;
use crate::exit::Failure;
use crate::output::{Answer, counted, first_line, or_blank, paragraphs, table};

pub fn remind(call: &Call, args: &RemindArgs) -> Result<Answer, Failure> {
    let workspace = call.reading()?;
    let whose = match &args.person {
        Some(person) => DueWhose::One(workspace.find_person(person)?.id),
        None if args.mine => DueWhose::Mine,
        None => DueWhose::Everyone,
    };
    let list = match args.until {
        Some(day) => workspace.due_list_until(day, &whose)?,
        None => workspace.due_list(None, &whose)?,
    };
    let document = json!({
        "as_of": list.as_of,
        "until": args.until,
        "late": late(&list),
        "due": list.lines.iter().map(document).collect::<Vec<_>>(),
    });
    call.answer(&document, || words(&list))
}

fn late(list: &DueList) -> usize {
    let late = list
        .lines
        .iter()
        .filter(|line| line.group == DueGroup::Late);
    late.count()
}

/// Who and what first; where it leads are the ids of the kind.
fn document(line: &DueLine) -> Value {
    let mut document = json!({
        "person": line.person,
        "kind": null,
        "words": line.words,
        "on": line.on,
        "days_late": line.days_late,
        "group": line.group,
        "weight": line.weight,
    });
    if let (Some(all), Ok(Value::Object(what))) =
        (document.as_object_mut(), serde_json::to_value(&line.what))
    {
        all.extend(what);
    }
    document
}

fn words(list: &DueList) -> String {
    let rows: Vec<Vec<String>> = list
        .lines
        .iter()
        .map(|line| {
            vec![
                or_blank(line.on),
                if line.days_late == 0 {
                    String::new()
                } else {
                    counted(
                        usize::try_from(line.days_late).unwrap_or(usize::MAX),
                        "day late",
                        "days late",
                    )
                },
                line.person.name.clone(),
                kind(&line.what).to_owned(),
                first_line(&line.words),
            ]
        })
        .collect();
    let heads = ["By", "", "Person", "", "What"];
    let late = match late(list) {
        0 => String::new(),
        late => format!("{late} of {} late.", list.lines.len()),
    };
    paragraphs(&[table(&heads, &rows, "Nothing is due."), late])
}

const fn kind(what: &DueWhat) -> &'static str {
    match what {
        DueWhat::CheckIn { .. } => "check-in",
        DueWhat::Commitment { .. } => "leader’s promise",
        DueWhat::Action {
            owner: Owner::Leader,
            ..
        } => "leader’s action",
        DueWhat::Action {
            owner: Owner::Pm, ..
        } => "action",
        DueWhat::ClosePlan { .. } | DueWhat::AgreePlan { .. } => "plan",
        DueWhat::AgreeTarget { .. } => "target",
        DueWhat::MakePlan => "no plan",
    }
}
