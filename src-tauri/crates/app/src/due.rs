//! What is due for the leader over all their people.

use std::collections::HashMap;

use rungs_domain::Day;
use rungs_domain::due::{
    CHECK_IN_AHEAD_DAYS, Due, DueGroup, DuePerson, DueWeight, DueWhat, due_until,
};
use rungs_domain::error::RuleError;
use rungs_domain::ids::PersonId;
use rungs_store::{Reader, Stander, Until, Whose};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::Result;
use crate::person_ref::{self, PersonRef};
use crate::roster::active_on;
use crate::settings::me;
use crate::workspace::Workspace;

/// Of whom. The leader who asks is never meant.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", content = "id", rename_all = "snake_case")]
pub enum DueWhose {
    #[default]
    Everyone,
    /// Those who report to the leader who uses the workspace.
    Mine,
    One(PersonId),
}

/// One thing to see to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DueLine {
    pub person: PersonRef,
    /// Whether the person reports to the leader who uses this workspace, whose own word a promise is then.
    pub reports_to_me: bool,
    pub what: DueWhat,
    /// What to do.
    pub words: String,
    pub on: Option<Day>,
    /// Whether its date can be moved where it is listed.
    pub date_moves: bool,
    /// 0 while it is not late.
    pub days_late: u32,
    pub group: DueGroup,
    pub weight: DueWeight,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DueList {
    /// What is late first, then by date, then what has none.
    pub lines: Vec<DueLine>,
    pub as_of: Day,
    /// Active people the list looks at.
    pub people: u32,
    /// Whether some of those active report to the leader and some do not, so that there is something to choose.
    pub is_mixed: bool,
}

impl DueList {
    fn until(mut self, day: Day) -> Self {
        self.lines
            .retain(|line| line.on.is_some_and(|on| on <= day));
        self
    }
}

impl Workspace {
    /// Everything due, today or as it will be on another day.
    ///
    /// # Errors
    /// `not_found` person; `invalid` when only one's own people are meant and nobody said who that is.
    pub fn due_list(&self, as_of: Option<Day>, whose: &DueWhose) -> Result<DueList> {
        let on = as_of.unwrap_or_else(|| self.today());
        self.due_with(on, on.plus_days(CHECK_IN_AHEAD_DAYS), whose)
    }

    /// Only what has a date, up to and with a day, check-ins too, however far ahead that is.
    ///
    /// # Errors
    /// As [`Self::due_list`].
    pub fn due_list_until(&self, until: Day, whose: &DueWhose) -> Result<DueList> {
        Ok(self.due_with(self.today(), until, whose)?.until(until))
    }

    fn due_with(&self, on: Day, check_ins: Day, whose: &DueWhose) -> Result<DueList> {
        self.read(|reader| {
            let me = me(reader)?;
            let ladder = Workspace::ladder_on(reader, on)?.ladder;
            let everyone = there_on(reader, on, me.as_ref())?;
            let reports = |one: &Stander| me.as_ref().is_some_and(|me| reports_to(one, me));
            let own = everyone.iter().filter(|one| reports(one)).count();
            let is_mixed = is_mixed(own, everyone.len());
            let people = among(reader, everyone, whose, me.as_ref())?;
            let known: HashMap<&PersonId, &Stander> =
                people.iter().map(|one| (&one.id, one)).collect();
            let rows = match whose {
                DueWhose::One(id) => Whose::Of(id),
                DueWhose::Everyone | DueWhose::Mine => Whose::Everyone,
            };
            let asked: Vec<DuePerson> = people
                .iter()
                .map(|one| DuePerson {
                    id: one.id.clone(),
                    level: one.level.clone(),
                })
                .collect();
            let found = due_of(reader, &asked, rows, on, (check_ins, Until::Always))?;
            let lines = found
                .into_iter()
                .map(|due| {
                    let who = known.get(&due.person);
                    DueLine {
                        words: due.what.words(&ladder),
                        date_moves: due.what.date_moves(),
                        reports_to_me: who.is_some_and(|one| reports(one)),
                        person: PersonRef {
                            name: who.map_or_else(String::new, |one| one.name.clone()),
                            id: due.person,
                        },
                        what: due.what,
                        on: due.on,
                        days_late: due.days_late,
                        group: due.group,
                        weight: due.weight,
                    }
                })
                .collect();
            Ok(DueList {
                lines,
                as_of: on,
                people: u32::try_from(people.len()).unwrap_or(u32::MAX),
                is_mixed,
            })
        })
    }
}

/// How many things are late of these people, who are active: only what has a date before today is read.
pub(crate) fn late<'a>(
    reader: Reader<'_>,
    people: impl Iterator<Item = &'a PersonId>,
    today: Day,
) -> Result<u32> {
    // Whoever is on no level is not missed in the plans, and who is missed there is not late.
    let people = people.map(|id| DuePerson {
        id: id.clone(),
        level: None,
    });
    let yesterday = today.plus_days(-1);
    let before = Until::Day(yesterday);
    let people: Vec<DuePerson> = people.collect();
    let found = due_of(reader, &people, Whose::Everyone, today, (yesterday, before))?;
    let late = found.iter().filter(|due| due.group == DueGroup::Late);
    Ok(u32::try_from(late.count()).unwrap_or(u32::MAX))
}

/// Those meant, by name.
pub(crate) fn followed(reader: Reader<'_>, on: Day, whose: &DueWhose) -> Result<Vec<Stander>> {
    let me = me(reader)?;
    let everyone = there_on(reader, on, me.as_ref())?;
    among(reader, everyone, whose, me.as_ref())
}

fn among(
    reader: Reader<'_>,
    mut people: Vec<Stander>,
    whose: &DueWhose,
    me: Option<&PersonRef>,
) -> Result<Vec<Stander>> {
    match (whose, me) {
        (DueWhose::Everyone, _) => {}
        (DueWhose::Mine, None) => return Err(nobody_is_me().into()),
        (DueWhose::Mine, Some(me)) => people.retain(|one| reports_to(one, me)),
        (DueWhose::One(id), _) => {
            person_ref::by_id(reader, id)?;
            people.retain(|one| one.id == *id);
        }
    }
    Ok(people)
}

fn due_of(
    reader: Reader<'_>,
    people: &[DuePerson],
    whose: Whose<'_>,
    on: Day,
    (check_ins, until): (Day, Until),
) -> Result<Vec<Due>> {
    let open = reader.open_things(whose, on, check_ins, until)?;
    Ok(due_until(people, open, on, check_ins))
}

/// Everyone active but the leader, by name.
fn there_on(reader: Reader<'_>, on: Day, me: Option<&PersonRef>) -> Result<Vec<Stander>> {
    let mut people = active_on(reader, on)?;
    people.retain(|one| me.is_none_or(|me| me.id != one.id));
    Ok(people)
}

fn reports_to(one: &Stander, me: &PersonRef) -> bool {
    one.manager.as_ref() == Some(&me.id)
}

/// Whether of so many some report to the leader and some do not, so that there is something to choose.
pub(crate) const fn is_mixed(reports: usize, all: usize) -> bool {
    0 < reports && reports < all
}

fn nobody_is_me() -> RuleError {
    RuleError::invalid(
        "mine",
        "Nobody has said who you are on the roster. Choose yourself in the settings first.",
    )
}
