//! How ready somebody is for a level: the formula with every term, and what the leader said of it, over time.

use rungs_domain::Day;
use rungs_domain::error::RuleError;
use rungs_domain::ids::{LevelCode, PersonId, ReadinessCallId};
use rungs_domain::ladder::Ladder;
use rungs_domain::person::Person;
use rungs_domain::plan::target_on;
use rungs_domain::readiness::{self, Grounds, Readiness, ReadinessCall, ReadinessTerm, Term};
use rungs_store::Reader;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::assessing::{own_level, stage_on};
use crate::delegating::catalogue;
use crate::error::Result;
use crate::opening::private;
use crate::person_ref::{self, PersonRef};
use crate::roster::{LevelRef, level_ref};
use crate::text;
use crate::workspace::{OpOutput, Workspace};

/// A leader's word on somebody's readiness, to be written down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ReadinessCallDraft {
    pub person: PersonId,
    /// The level it is about.
    pub level: LevelCode,
    pub term: ReadinessTerm,
    /// Today if not said.
    pub on: Option<Day>,
    /// For the leader alone.
    pub reason: String,
}

/// A call as the leader sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ReadinessCallLine {
    pub id: ReadinessCallId,
    pub level: LevelCode,
    /// The code where the ladder no longer has the level.
    pub level_name: String,
    pub term: ReadinessTerm,
    /// What the formula proposed then.
    pub proposed: Option<ReadinessTerm>,
    pub on: Day,
    pub reason: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct ReadinessPage {
    pub person: PersonRef,
    pub against: LevelRef,
    /// What the formula proposes.
    pub term: Option<ReadinessTerm>,
    pub terms: Vec<Term>,
    /// Why it proposes nothing; none when it does.
    pub no_term: Option<String>,
    /// About any level, newest first.
    pub calls: Vec<ReadinessCallLine>,
}

impl Workspace {
    /// Against the target of the running plan, else the next level on the person's own track, unless told otherwise. It moves
    /// nobody.
    ///
    /// # Errors
    /// `not_found` person or level; `invalid` when no level was named and the person stands on none, or on the highest of the track.
    pub fn readiness(&self, person: &PersonId, against: Option<&str>) -> Result<ReadinessPage> {
        let today = self.today();
        self.read(|reader| {
            let person = person_ref::by_id(reader, person)?;
            let ladder = Self::current_ladder(reader)?.ladder;
            let level = match against {
                Some(text) => ladder.find_level(text)?.code.clone(),
                None => next_level(reader, &ladder, &person, today)?,
            };
            let found = readiness_on(reader, &ladder, &person.id, &level, today)?;
            let against = level_ref(&ladder, &level)
                .ok_or_else(|| RuleError::not_found("There is no such level."))?;
            let calls = reader.readiness_calls_of(&person.id)?.into_iter();
            Ok(ReadinessPage {
                person: PersonRef::from(&person),
                against,
                term: found.proposal,
                no_term: found.no_proposal,
                terms: found.terms,
                calls: calls.map(|call| call_line(&ladder, call)).collect(),
            })
        })
    }

    /// Writes down what the leader says, beside what the formula proposes for that day. Earlier calls stay.
    ///
    /// # Errors
    /// `not_found` person or level; `invalid` without a reason or for a day to come; `too_many` for a reason that is too long.
    pub fn readiness_call_add(
        &self,
        draft: &ReadinessCallDraft,
    ) -> Result<OpOutput<ReadinessCallId>> {
        self.transact_named(|w| {
            let person = person_ref::by_id(w.reader(), &draft.person)?;
            let version = Self::current_ladder(w.reader())?;
            let level = version.ladder.find_level(draft.level.as_str())?;
            let on = draft.on.unwrap_or(w.today).up_to(w.today, "on")?;
            let reason = text::required_note("reason", &draft.reason)?;
            let found = readiness_on(w.reader(), &version.ladder, &person.id, &level.code, on)?;
            let id: ReadinessCallId = w.fresh();
            w.tx.put(&ReadinessCall {
                id: id.clone(),
                person: person.id,
                level: level.code.clone(),
                ladder: version.id.clone(),
                term: draft.term,
                proposed: found.proposal,
                on,
                reason: private(reason),
            })?;
            Ok((
                id,
                format!("recording a call on the readiness of {}", person.name),
            ))
        })
    }

    /// Takes back a call that was a mistake.
    ///
    /// # Errors
    /// `not_found`.
    pub fn readiness_call_remove(&self, id: &ReadinessCallId) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let missing = || RuleError::not_found("This call on readiness is not there any more.");
            let call: ReadinessCall = w.reader().by_id(id.as_str())?.ok_or_else(missing)?;
            let person = person_ref::by_id(w.reader(), &call.person)?;
            w.tx.remove::<ReadinessCall>(id.as_str())?;
            let label = format!("removing a call on the readiness of {}", person.name);
            Ok(((), label))
        })
    }
}

pub(crate) fn next_level(
    reader: Reader<'_>,
    ladder: &Ladder,
    person: &Person,
    today: Day,
) -> Result<LevelCode> {
    let Some(own) = own_level(reader, &person.id, today)? else {
        let message = format!(
            "{} stands on no level yet. Place them first, or name a level.",
            person.name
        );
        return Err(RuleError::invalid("against", message).into());
    };
    let plans = reader.plans_of(&person.id)?;
    let target = target_on(&plans, today);
    let target = target.and_then(|code| ladder.level(code));
    let next = target.or_else(|| ladder.next_level(&own));
    let next = next.map(|level| level.code.clone());
    Ok(next.ok_or_else(|| {
        let message = format!(
            "There is no level above {own} on the track of {}. Name a level.",
            person.name
        );
        RuleError::invalid("against", message)
    })?)
}

fn readiness_on(
    reader: Reader<'_>,
    ladder: &Ladder,
    person: &PersonId,
    level: &LevelCode,
    on: Day,
) -> Result<Readiness> {
    let found = readiness::readiness(&Grounds {
        ladder,
        own: own_level(reader, person, on)?.as_ref(),
        target: level,
        stage: stage_on(reader, person, on)?,
        ratings: &reader.dated_ratings_of(person)?,
        evidence: &reader.evidence_of(person)?,
        delegations: &reader.delegations_of(person)?,
        catalogue: &catalogue(reader)?,
        as_of: on,
    })?;
    Ok(found.into_leader())
}

fn call_line(ladder: &Ladder, call: ReadinessCall) -> ReadinessCallLine {
    let name = ladder.level(&call.level).map(|level| level.name.clone());
    ReadinessCallLine {
        id: call.id,
        level_name: name.unwrap_or_else(|| call.level.to_string()),
        level: call.level,
        term: call.term,
        proposed: call.proposed,
        on: call.on,
        reason: call.reason.into_leader(),
    }
}
