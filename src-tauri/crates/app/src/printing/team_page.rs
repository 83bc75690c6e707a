//! The team on its ladder, gathered for paper.

use std::collections::HashMap;

use rungs_domain::error::RuleError;
use rungs_domain::ids::PersonId;
use rungs_domain::plan::{Plan, agreed_target};
use rungs_domain::team::Standing;
use rungs_domain::team_ladder_page::{TeamLadderFacts, TeamLadderPage, build};
use rungs_domain::{Day, Shareable};
use rungs_store::Reader;

use crate::error::Result;
use crate::person_ref;
use crate::roster::{reporting_lines, team_of};
use crate::settings::house_style;
use crate::team::open_in_team;
use crate::workspace::Workspace;

/// # Errors
/// `not_found` lead, and when there is nobody and nothing open.
pub(super) fn team_ladder_page(
    reader: Reader<'_>,
    lead: Option<&PersonId>,
    as_of: Day,
    today: Day,
) -> Result<Shareable<TeamLadderPage>> {
    let ladder = Workspace::ladder_on(reader, as_of)?.ladder;
    let roster = reader.roster_on(as_of)?;
    let lines = lead.map(|_| reporting_lines(&roster)).unwrap_or_default();
    let entries = team_of(reader, roster, lead)?;
    let open = open_in_team(reader, lead, &lines, as_of)?;
    let lead = lead
        .map(|lead| person_ref::by_id(reader, lead))
        .transpose()?;
    if entries.is_empty() && open.is_empty() {
        let message = match &lead {
            Some(lead) => format!(
                "Nobody active is below {} that day, and no role is open there. Choose another team or another day.",
                lead.name
            ),
            None => "Nobody is on the roster that day. Add people first, or choose another day."
                .to_owned(),
        };
        return Err(RuleError::not_found(message).at("team").into());
    }
    let mut plans: HashMap<PersonId, Vec<Plan>> = HashMap::new();
    for plan in reader.plans()? {
        plans.entry(plan.person.clone()).or_default().push(plan);
    }
    let people = entries
        .into_iter()
        .map(|entry| Standing {
            target: plans
                .get(&entry.id)
                .and_then(|plans| agreed_target(plans, as_of))
                .cloned(),
            off_ladder: entry.placed && entry.level.is_none(),
            id: entry.id,
            name: entry.name,
            title: entry.title,
            level: entry.level,
            since: entry.level_since,
            next: None,
        })
        .collect();
    Ok(build(TeamLadderFacts {
        house: &house_style(reader)?,
        today,
        lead: lead.as_ref().map(|lead| lead.name.as_str()),
        as_of,
        ladder: &ladder,
        people,
        open: &open,
    }))
}
