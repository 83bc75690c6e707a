//! The roster as it is read: everyone with where they stand, the open roles, and the people of a team.

use std::collections::{HashMap, HashSet};

use rungs_domain::Day;
use rungs_domain::ids::{LevelCode, OpenRoleId, PersonId, TrackCode};
use rungs_domain::ladder::Ladder;
use rungs_domain::person::{LifeCycleStage, Market, Status};
use rungs_domain::reporting;
use rungs_store::{Reader, RosterEntry, Stander};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::Result;
use crate::person_ref::{self, PersonRef, folded};
use crate::workspace::Workspace;

/// The level somebody stands on, with what is needed to show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct LevelRef {
    pub code: LevelCode,
    pub name: String,
    pub track: TrackCode,
    pub grade: u8,
}

/// A line of the roster.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RosterLine {
    pub id: PersonId,
    pub name: String,
    pub email: Option<String>,
    pub number: Option<String>,
    pub title: String,
    pub manager: Option<PersonRef>,
    pub level: Option<LevelRef>,
    pub level_since: Option<Day>,
    /// Confirmed to be off the ladder.
    pub off_ladder: bool,
    pub area: Option<String>,
    pub market: Market,
    pub stage: Option<LifeCycleStage>,
    pub role_start: Option<Day>,
    pub status: Status,
    /// Since when the status, title and manager have been what they are.
    pub since: Day,
    pub initials: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct OpenRoleLine {
    pub id: OpenRoleId,
    pub title: String,
    pub level: Option<LevelRef>,
    pub manager: Option<PersonRef>,
    pub area: Option<String>,
    pub market: Market,
    pub opened: Day,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RosterList {
    pub people: Vec<RosterLine>,
    pub open_roles: Vec<OpenRoleLine>,
}

impl Workspace {
    /// Everyone, archived people too, by name, and the roles that are open.
    ///
    /// # Errors
    /// When the workspace cannot be read.
    pub fn roster_list(&self, as_of: Option<Day>) -> Result<RosterList> {
        let on = as_of.unwrap_or_else(|| self.today());
        self.read(|reader| roster_list(reader, on))
    }
}

pub(crate) fn level_ref(ladder: &Ladder, code: &LevelCode) -> Option<LevelRef> {
    ladder.level(code).map(|level| LevelRef {
        code: level.code.clone(),
        name: level.name.clone(),
        track: level.track.clone(),
        grade: level.grade,
    })
}

pub(crate) fn roster_line(
    ladder: &Ladder,
    manager: Option<PersonRef>,
    e: RosterEntry,
) -> RosterLine {
    RosterLine {
        manager,
        level: e.level.as_ref().and_then(|code| level_ref(ladder, code)),
        off_ladder: e.placed && e.level.is_none(),
        initials: rungs_domain::person::initials(&e.name),
        id: e.id,
        name: e.name,
        email: e.email,
        number: e.number,
        title: e.title,
        level_since: e.level_since,
        area: e.area,
        market: e.market,
        stage: e.stage,
        role_start: e.role_start,
        status: e.status,
        since: e.since,
    }
}

fn roster_list(reader: Reader<'_>, on: Day) -> Result<RosterList> {
    let ladder = Workspace::ladder_on(reader, on)?.ladder;
    let entries = reader.roster_on(on)?;
    let names: HashMap<PersonId, String> = entries
        .iter()
        .map(|e| (e.id.clone(), e.name.clone()))
        .collect();
    let refer = |id: Option<&PersonId>| {
        id.and_then(|id| {
            names.get(id).map(|name| PersonRef {
                id: id.clone(),
                name: name.clone(),
            })
        })
    };
    let mut people: Vec<RosterLine> = entries
        .into_iter()
        .map(|e| roster_line(&ladder, refer(e.manager.as_ref()), e))
        .collect();
    people.sort_by_cached_key(|p| (folded(&p.name), p.id.clone()));
    let open_roles = reader
        .open_roles()?
        .into_iter()
        .filter(|role| role.open_on(on))
        .map(|role| OpenRoleLine {
            level: role
                .level
                .as_ref()
                .and_then(|code| level_ref(&ladder, code)),
            manager: refer(role.manager.as_ref()),
            id: role.id,
            title: role.title,
            area: role.area,
            market: role.market,
            opened: role.opened,
        })
        .collect();
    Ok(RosterList { people, open_roles })
}

/// Active people of a team: everyone, or the whole tree below a lead.
pub(crate) fn team_entries(
    reader: Reader<'_>,
    lead: Option<&PersonId>,
    on: Day,
) -> Result<Vec<RosterEntry>> {
    team_of(reader, reader.roster_on(on)?, lead)
}

/// Everyone active on a day, by name, without what only the roster shows.
pub(crate) fn active_on(reader: Reader<'_>, on: Day) -> Result<Vec<Stander>> {
    let mut people = reader.standing_on(on)?;
    people.retain(|one| one.status == Status::Active);
    people.sort_by_cached_key(|one| (folded(&one.name), one.id.clone()));
    Ok(people)
}

/// As `team_entries`, from a whole roster already read; by name.
pub(crate) fn team_of(
    reader: Reader<'_>,
    mut roster: Vec<RosterEntry>,
    lead: Option<&PersonId>,
) -> Result<Vec<RosterEntry>> {
    if let Some(lead) = lead {
        person_ref::by_id(reader, lead)?;
        // People who have left may still stand between a lead and the team.
        let lines = reporting_lines(&roster);
        let below: HashSet<&PersonId> = reporting::below(lead, &lines);
        roster.retain(|e| below.contains(&e.id));
    }
    roster.retain(|e| e.status == Status::Active);
    roster.sort_by_cached_key(|e| (folded(&e.name), e.id.clone()));
    Ok(roster)
}

/// The manager of everyone who has one.
pub(crate) fn reporting_lines(roster: &[RosterEntry]) -> HashMap<PersonId, PersonId> {
    roster
        .iter()
        .filter_map(|e| Some((e.id.clone(), e.manager.clone()?)))
        .collect()
}
