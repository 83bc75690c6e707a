//! Decision charters and the team board, gathered for paper.

use std::collections::HashSet;

use rungs_domain::Shareable;
use rungs_domain::decision_charter::DecisionCharters;
use rungs_domain::decision_charter_build::{CharterFacts, CharterGround, build};
use rungs_domain::delegation::Delegation;
use rungs_domain::error::RuleError;
use rungs_domain::ids::PersonId;
use rungs_domain::person::Person;
use rungs_domain::team_board::{BoardFacts, TeamBoard};
use rungs_domain::temporary_level::TemporaryLevel;
use rungs_domain::{Day, team_board};
use rungs_store::Reader;

use crate::delegating::{catalogue, only_giver};
use crate::error::Result;
use crate::person_ref::{self, PersonRef};
use crate::planning::{job_on, leader_of};
use crate::roster::team_entries;
use crate::settings::house_style;

/// What is known of one person.
struct Known {
    person: PersonRef,
    title: String,
    leader: Option<String>,
    states: Vec<Delegation>,
    temporary: Vec<TemporaryLevel>,
}

impl Known {
    fn load(reader: Reader<'_>, person: PersonRef, today: Day) -> Result<Self> {
        let job = job_on(reader, &person.id, today)?;
        let leader = leader_of(reader, &person.id, job.as_ref(), today)?;
        Ok(Self {
            title: job.map_or_else(String::new, |job| job.title),
            leader: leader.map(|leader| leader.person.name),
            states: reader.delegations_of(&person.id)?,
            temporary: reader.temporary_levels_of(&person.id)?,
            person,
        })
    }
}

/// One person's.
pub(super) fn charter_of(
    reader: Reader<'_>,
    person: &PersonId,
    today: Day,
) -> Result<(Shareable<DecisionCharters>, PersonRef)> {
    let person = PersonRef::from(&person_ref::by_id(reader, person)?);
    let known = Known::load(reader, person, today)?;
    let charters = made(reader, std::slice::from_ref(&known), today)?;
    Ok((charters, known.person))
}

/// Those of a team, or of everyone: of everybody who decides something or stands on the ladder, by name; not of the leader who only
/// gives decisions.
pub(super) fn charters_of(
    reader: Reader<'_>,
    lead: Option<&PersonId>,
    today: Day,
) -> Result<Shareable<DecisionCharters>> {
    let people = charter_people(reader, lead, today)?;
    let known: Vec<Known> = people
        .into_iter()
        .map(|person| Known::load(reader, person, today))
        .collect::<Result<_>>()?;
    made(reader, &known, today)
}

/// Whose charters there are.
///
/// # Errors
/// `not_found` lead, and when there is nobody.
pub(super) fn charter_people(
    reader: Reader<'_>,
    lead: Option<&PersonId>,
    today: Day,
) -> Result<Vec<PersonRef>> {
    let states = reader.delegations_on(today)?;
    people_deciding(reader, lead, &deciding(&states), today)
}

fn deciding(states: &[Delegation]) -> HashSet<&PersonId> {
    states.iter().map(|state| &state.person).collect()
}

/// Of a team or of everyone: who is among those deciding something that day or stands on the ladder, by name; not the leader who only gives
/// decisions.
///
/// # Errors
/// `not_found` lead, and when there is nobody.
fn people_deciding(
    reader: Reader<'_>,
    lead: Option<&PersonId>,
    deciding: &HashSet<&PersonId>,
    on: Day,
) -> Result<Vec<PersonRef>> {
    let gives = only_giver(reader, on)?;
    let people: Vec<PersonRef> = team_entries(reader, lead, on)?
        .into_iter()
        .filter(|entry| Some(&entry.id) != gives.as_ref())
        .filter(|entry| entry.level.is_some() || deciding.contains(&entry.id))
        .map(|entry| PersonRef {
            id: entry.id,
            name: entry.name,
        })
        .collect();
    if people.is_empty() {
        let below = lead
            .map(|lead| person_ref::by_id(reader, lead))
            .transpose()?;
        return Err(nobody(below.as_ref()).into());
    }
    Ok(people)
}

fn nobody(below: Option<&Person>) -> RuleError {
    if let Some(lead) = below {
        let message = format!(
            "Nobody active below {} stands on the ladder or decides anything yet. Choose another team, or place people on their level first.",
            lead.name
        );
        return RuleError::not_found(message).at("team");
    }
    RuleError::not_found(
        "Nobody active here stands on the ladder or decides anything yet. Place people on their level first.",
    )
    .at("team")
}

fn nothing_agreed() -> RuleError {
    RuleError::not_found(
        "Nothing is agreed yet on who decides what, so the board would be empty. Agree with somebody on the level of a decision first.",
    )
}

fn made(reader: Reader<'_>, known: &[Known], today: Day) -> Result<Shareable<DecisionCharters>> {
    let facts: Vec<CharterFacts<'_>> = known
        .iter()
        .map(|known| CharterFacts {
            person: &known.person.name,
            title: &known.title,
            leader: known.leader.as_deref(),
            states: &known.states,
            temporary: &known.temporary,
        })
        .collect();
    Ok(build(
        &CharterGround {
            house: &house_style(reader)?,
            today,
            catalogue: &catalogue(reader)?,
        },
        &facts,
    ))
}

/// The board of a team, or of everyone: of everybody who decided something that day or stood on the ladder, by name, as charters are; not
/// of the leader who only gives decisions.
///
/// # Errors
/// `not_found` lead, when nobody stands on it, and when nothing is agreed with any of them: it would be pages of dashes.
pub(super) fn team_board(
    reader: Reader<'_>,
    lead: Option<&PersonId>,
    as_of: Day,
    today: Day,
) -> Result<Shareable<TeamBoard>> {
    let states = reader.delegations_on(as_of)?;
    let deciding = deciding(&states);
    let people: Vec<(PersonId, String)> = people_deciding(reader, lead, &deciding, as_of)?
        .into_iter()
        .map(|person| (person.id, person.name))
        .collect();
    if !people.iter().any(|(id, _)| deciding.contains(id)) {
        return Err(nothing_agreed().into());
    }
    let lead = lead
        .map(|lead| person_ref::by_id(reader, lead))
        .transpose()?;
    Ok(team_board::build(&BoardFacts {
        house: &house_style(reader)?,
        today,
        lead: lead.as_ref().map(|lead| lead.name.as_str()),
        as_of,
        catalogue: &catalogue(reader)?,
        people: &people,
        states: &states,
        temporary: &reader.temporary_levels()?,
    }))
}
