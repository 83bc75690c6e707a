//! Putting names under a plan, and what goes on in the next one.

use rungs_app::AppError;
use rungs_app::planning::{NextPlanDraft, SignedPlanRow};
use rungs_app::printing::{FontSource, Printer, SignDraft};
use rungs_domain::plan::Owner;
use rungs_domain::plan_carry::{CarryChoice, CarryOffer};
use serde_json::json;

use crate::args::{PlanCarryArgs, PlanSignArgs};
use crate::call::Call;
use crate::commands::plan::{plan_of, say_plan};
use crate::exit::Failure;
use crate::output::{Answer, paragraphs};

pub fn sign(call: &Call, args: &PlanSignArgs) -> Result<Answer, Failure> {
    let workspace = call.writing()?;
    let (_, plan) = plan_of(&workspace, &args.person)?;
    let printer = Printer::new(FontSource::WithSystem).map_err(AppError::from)?;
    let free = workspace.plan_show(&plan)?.may_sign;
    let named = |by: Owner| args.by.contains(&by) || (args.by.is_empty() && free.contains(&by));
    let mut by: Vec<Owner> = [Owner::Pm, Owner::Leader]
        .into_iter()
        .filter(|by| named(*by))
        .collect();
    if by.is_empty() {
        // Both have signed: the refusal says who and when.
        by = vec![Owner::Pm, Owner::Leader];
    }
    let draft = SignDraft { on: args.on, by };
    workspace.plan_sign(&printer, &plan, &draft, args.paper)?;
    say_plan(call, &workspace.plan_show(&plan)?)
}

pub fn signed(call: &Call, person: &str) -> Result<Answer, Failure> {
    let workspace = call.reading()?;
    let (person, plan) = plan_of(&workspace, person)?;
    let rows = workspace.plan_show(&plan)?.signed;
    let document = json!({ "person": person, "plan": plan, "signed": rows });
    call.answer(&document, || {
        if rows.is_empty() {
            return format!("Nobody has signed the plan of {} yet.", person.name);
        }
        let parts: Vec<String> = rows.iter().map(row_words).collect();
        paragraphs(&parts)
    })
}

fn row_words(row: &SignedPlanRow) -> String {
    let signatures = [&row.pm, &row.leader].into_iter().flatten();
    let names: Vec<String> = signatures
        .map(|signature| format!("{} on {}", signature.name, signature.on.long()))
        .collect();
    let of_day = row.of_day.map_or_else(String::new, |one| {
        format!(" ({} of {} that day)", one.place, one.of)
    });
    let mut lines = vec![format!("Signed by {}{of_day}", names.join(" and "))];
    lines.extend(row.changes.iter().map(|change| format!("  {change}")));
    lines.join("\n")
}

pub fn carry(call: &Call, args: &PlanCarryArgs) -> Result<Answer, Failure> {
    let workspace = if args.dry_run {
        call.reading()?
    } else {
        call.writing()?
    };
    let (person, plan) = plan_of(&workspace, &args.person)?;
    let offer = workspace.plan_carry_offer(&plan)?;
    let mut draft = NextPlanDraft {
        from: args.from,
        to: args.to,
        carry: None,
    };
    if !args.focus.is_empty() {
        let mut choice = CarryChoice {
            commitments: offer
                .commitments
                .iter()
                .map(|owed| owed.id.clone())
                .collect(),
            ..CarryChoice::default()
        };
        for focus in &args.focus {
            choice.focuses.push(workspace.focus_find(&plan, focus)?);
        }
        let goes_on = offer
            .focuses
            .iter()
            .filter(|focus| choice.focuses.contains(&focus.id));
        let actions = goes_on.flat_map(|focus| &focus.actions);
        choice.actions = actions.map(|action| action.id.clone()).collect();
        draft.carry = Some(choice);
    }
    if args.dry_run {
        let document = json!({ "person": person, "plan": plan, "offer": offer });
        return call.answer(&document, || offer_words(&offer));
    }
    let next = workspace.plan_carry(&plan, &draft)?.value;
    say_plan(call, &workspace.plan_show(&next)?)
}

fn offer_words(offer: &CarryOffer) -> String {
    let mut parts = vec![format!("The next plan: {} – {}", offer.from, offer.to)];
    parts.extend(offer.focuses.iter().map(|focus| {
        let mark = if focus.goes_on { "[goes on]" } else { "[ends]" };
        let mut lines = vec![format!("{mark} {}. {}", focus.heading, focus.why)];
        lines.extend(
            focus
                .actions
                .iter()
                .map(|action| format!("  {}", action.text)),
        );
        lines.join("\n")
    }));
    let owed: Vec<String> = offer
        .commitments
        .iter()
        .map(|owed| format!("Not kept yet: {}", owed.text))
        .collect();
    parts.push(owed.join("\n"));
    paragraphs(&parts)
}
