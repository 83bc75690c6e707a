//! Whether a new reporting line would go in a circle, on the day it begins or on any later one while it holds.

use std::collections::{BTreeSet, HashSet};

use rungs_domain::Day;
use rungs_domain::error::{Refusal, RuleError};
use rungs_domain::ids::PersonId;
use rungs_domain::reporting;
use rungs_store::Reader;

use crate::error::Result;
use crate::person_ref;

/// # Errors
/// `not_found` manager; `loop` when `person` would report to themself, directly or through others.
pub(crate) fn refuse_loop(
    reader: Reader<'_>,
    person: &PersonId,
    manager: &PersonId,
    from: Day,
) -> Result<()> {
    let manager = person_ref::by_id(reader, manager)?;
    for day in days_to_look_at(reader, person, &manager.id, from)? {
        if reporting::would_loop(person, &manager.id, &reader.reporting_lines_on(day)?) {
            let since = if day == from {
                String::new()
            } else {
                format!(" from {} on", day.long())
            };
            let message = format!(
                "{} reports to this person{since}, so the line would go in a circle. Choose another manager.",
                manager.name
            );
            return Err(RuleError::new(Refusal::Loop, message).at("manager").into());
        }
    }
    Ok(())
}

/// The days on which somebody above the manager comes to report to somebody else, while the new line holds;
/// none when the person never stands above the manager.
fn days_to_look_at(
    reader: Reader<'_>,
    person: &PersonId,
    manager: &PersonId,
    from: Day,
) -> Result<BTreeSet<Day>> {
    let own = reader.employments_of(person)?;
    let until = own
        .iter()
        .map(|job| job.since)
        .filter(|day| *day > from)
        .min();
    let mut days = BTreeSet::from([from]);
    let mut seen = HashSet::new();
    let mut open = vec![manager.clone()];
    let mut meets = false;
    while let Some(at) = open.pop() {
        if at == *person {
            meets = true;
            continue;
        }
        if !seen.insert(at.clone()) {
            continue;
        }
        for job in reader.employments_of(&at)? {
            if until.is_some_and(|until| job.since >= until) {
                continue;
            }
            days.insert(job.since.max(from));
            open.extend(job.manager);
        }
    }
    Ok(if meets { days } else { BTreeSet::new() })
}
