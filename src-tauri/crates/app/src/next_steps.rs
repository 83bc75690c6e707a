//! What is known about people when their next step is chosen, read for everyone or for one.

use std::collections::HashMap;

use rungs_domain::Day;
use rungs_domain::assessment::Rater;
use rungs_domain::due::CHECK_IN_AHEAD_DAYS;
use rungs_domain::ids::PersonId;
use rungs_domain::plan::{Plan, PlanState};
use rungs_domain::team::NextStepFacts;
use rungs_store::{Reader, Whose};

use crate::error::Result;

/// `plans` are those of the same people; `placed` is left to the caller.
pub(crate) fn next_step_facts(
    reader: Reader<'_>,
    whose: Whose<'_>,
    plans: &[Plan],
    on: Day,
) -> Result<HashMap<PersonId, NextStepFacts>> {
    let mut facts: HashMap<PersonId, NextStepFacts> = HashMap::new();
    for person in reader.assessed_by(Rater::Manager, whose, on)? {
        facts.entry(person).or_default().assessed = true;
    }
    for person in reader.delegated_to(whose, on)? {
        facts.entry(person).or_default().has_delegation = true;
    }
    // Before the day itself is what the domain calls overdue, of reviews and of actions. The earliest comes first.
    let reviews = reader.reviews_before(on, whose, on)?;
    if !reviews.is_empty() {
        let names: HashMap<_, _> = reader
            .all_decision_areas()?
            .into_iter()
            .map(|area| (area.code, area.name))
            .collect();
        for (person, area, due) in reviews {
            let name = names
                .get(&area)
                .cloned()
                .unwrap_or_else(|| area.to_string());
            let known = facts.entry(person).or_default();
            known.overdue_review.get_or_insert((name, due));
        }
    }
    for (person, text, due) in reader.actions_due_before(on, whose)? {
        let known = facts.entry(person).or_default();
        known.overdue_action.get_or_insert((text, due));
    }
    let counts =
        |plan: &&Plan| plan.covers(on) || (plan.is_to_come(on) && plan.state != PlanState::Closed);
    for plan in plans.iter().filter(counts) {
        facts.entry(plan.person.clone()).or_default().has_plan = true;
    }
    for (person, day) in reader.check_ins_to_write(on.plus_days(CHECK_IN_AHEAD_DAYS), whose, on)? {
        facts.entry(person).or_default().check_in.get_or_insert(day);
    }
    for (person, day) in reader.last_one_to_ones(whose, on)? {
        facts.entry(person).or_default().last_one_to_one = Some(day);
    }
    Ok(facts)
}
